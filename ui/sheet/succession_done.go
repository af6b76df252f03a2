package sheet

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// accept does what is planned, and lists what was typed for whoever leaves. A refusal
// keeps the card, and plans anew by what somebody else has made of the visit.
func (f *succession) accept() {
	if f.changes() == 0 {
		return
	}
	if f.wish.By == 0 && f.made == nil {
		f.from.Wrong(f.kit.Words.Error(model.Refuse("model.substitute-whom")))
		return
	}
	wish := f.wish
	wish.From, _ = f.hour() // something changes: it is one
	over := f.over.wanted(f.known)
	wish.Office = over.Office
	c := model.NewSubstitute(&f.of, wish, f.made)
	c.Over = over
	flags := Flags{Of: f.of.Event, Items: f.of.Items, Name: f.kit.Words.Text(f.called()), List: f.plan.Flagged}
	err := f.kit.Do(c)
	if err == nil {
		f.sheet.Close()
		f.done(flags)
		return
	}
	if p, e := f.kit.Desk.Programme(f.of.Event.ID); e == nil {
		f.of = p
		f.who.Offer(f.standing())
		f.preview()
	}
	f.from.Wrong(f.kit.Words.Error(err))
}

// hour is the one that is typed, on the day of the one that was proposed.
func (f *succession) hour() (int64, error) {
	day := f.of.Event.FirstDay
	if m, err := civil.MomentAt(f.wish.From, f.of.Event.Zone); err == nil && f.wish.From != 0 {
		day = m.Date()
	}
	at, known, err := typed.Since{Zone: f.of.Event.Zone, Day: day}.Parse(f.from.Text())
	f.known = known
	return at, err
}

// called is whoever leaves.
func (f *succession) called() model.Text {
	if id := f.leaving(); id != 0 {
		return f.of.People[id].Name
	}
	return f.of.Seats[f.wish.Seat].Name
}

// lines say every place and every text, each under its heading.
func (f *succession) lines() []steadLine {
	w := f.kit.Words
	var changes, stays, flags []steadLine
	for i := range f.plan.Places {
		pl := &f.plan.Places[i]
		l := f.line(pl)
		l.box = f.some && pl.Item != 0 && pl.How != model.StaysPast && pl.How != model.StaysAway
		l.ticked = l.box && pl.How != model.StaysOut
		if pl.Stays() && pl.How != model.StaysOut {
			l.quiet = true
			stays = append(stays, l)
		} else {
			changes = append(changes, l)
		}
	}
	for i := range f.plan.Flagged {
		flags = append(flags, flagLine(w, &f.of.Event, f.of.Items, &f.plan.Flagged[i]))
	}
	var out []steadLine
	for _, s := range []struct {
		key  string
		n    int
		list []steadLine
	}{{"sheet.stead.changes", f.changes(), changes}, {"sheet.stead.stays", len(stays), stays}, {"sheet.stead.flagged", len(flags), flags}} {
		if len(s.list) > 0 {
			out = append(out, steadLine{head: w.Count(s.key, s.n)})
			out = append(out, s.list...)
		}
	}
	if len(out) == 0 {
		out = []steadLine{{title: w.Say("sheet.stead.none"), quiet: true}}
	}
	return out
}

// line is one place.
func (f *succession) line(pl *model.Place) steadLine {
	w := f.kit.Words
	l := steadLine{how: w.Say("stead." + string(pl.How))}
	switch it, ok := f.of.Item(pl.Item); {
	case ok:
		l.item, l.when, l.title = it.ID, whenOf(w, &it, f.of.Event.Zone), w.Text(it.Title)
	case pl.Group != 0:
		l.title = w.Text(f.of.Groups[pl.Group].Name)
	default:
		d := f.of.Delegations[pl.Delegation]
		l.title = w.Text(f.of.NameOf(&d))
	}
	return l
}
