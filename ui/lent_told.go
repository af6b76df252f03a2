package ui

import (
	"maps"
	"slices"

	"chancery/follow"
	"chancery/model"
	"chancery/model/civil"
	"chancery/patient"
	"chancery/ui/part"
	"chancery/ui/side"
	"chancery/ui/takein"
	"chancery/ui/view"
)

// old is how old a calendar is when something is wrong: it is written once a night.
const old = 26 * 3600

// Lent are the calendars of others, as the sidebar lists them.
func (h host) Lent() (out []side.Lent) {
	for _, l := range h.w.lent.layers {
		one := side.Lent{Name: l.name(), Shown: !l.of.Hidden, Told: h.w.asOf(l)}
		if l.watch != nil {
			c := l.watch.Calendar()
			one.Old = c.Trouble != "" || h.w.Now().Unix()-c.AsOf > old
		}
		out = append(out, one)
	}
	return out
}

// name is what a calendar is called.
func (l *layer) name() string {
	if l.watch == nil || l.watch.Calendar().Name == "" {
		return follow.NameOf(l.of.Path)
	}
	return l.watch.Calendar().Name
}

// asOf says how old a calendar is: as of Tuesday 23:10.
func (w *Window) asOf(l *layer) string {
	if l.watch == nil {
		return w.words.Say("follow.never")
	}
	c := l.watch.Calendar()
	key := "follow.as-of"
	if c.Trouble != "" {
		key = "follow." + c.Trouble
	}
	m, err := civil.MomentAt(c.AsOf, w.Zone)
	switch ago := w.homeDay().Sub(m.Date()); {
	case err != nil || c.AsOf == 0:
		return w.words.Say("follow." + c.Trouble + "-never")
	case ago == 0:
		return w.words.Say(key, m.Clock())
	case ago > 0 && ago < 7:
		return w.words.Say(key+"-day", w.words.List("follow.days")[m.Date().Weekday()], m.Clock())
	}
	return w.words.Say(key+"-day", w.words.Date(m.Date()), m.Clock())
}

// homeDay is today where the office is.
func (w *Window) homeDay() civil.Date {
	m, err := civil.MomentAt(w.Now().Unix(), w.Zone)
	if err != nil {
		return w.today()
	}
	return m.Date()
}

// TurnLent shows a calendar of others, or no longer.
func (h host) TurnLent(n int) {
	if n < len(h.w.lent.layers) {
		f := h.w.lent.layers[n].of
		f.Hidden = !f.Hidden
		h.w.remember()
		h.w.reshow()
	}
}

// Follow opens the card of the calendars that are followed.
func (h host) Follow() { h.w.followCard() }

func (w *Window) followCard() {
	var list []takein.Followed
	for _, l := range w.lent.layers {
		list = append(list, takein.Followed{Path: l.of.Path, Name: l.name(), Told: w.asOf(l)})
	}
	w.taker.Follow(list, w.beginToFollow, w.followNoMore)
}

func (w *Window) beginToFollow(path string) {
	if slices.ContainsFunc(w.lent.layers, func(l *layer) bool { return l.of.Path == path }) {
		w.say(w.words.Say("follow.again", follow.NameOf(path)))
		return
	}
	of := w.diary.Health().Path
	if w.memory.Followed == nil {
		w.memory.Followed = map[string][]*followed{}
	}
	f := &followed{Path: path}
	w.memory.Followed[of] = append(w.memory.Followed[of], f)
	w.lent.layers, w.lent.looked = append(w.lent.layers, &layer{of: f}), 0
	w.remember()
	w.side.Refresh()
	w.glance()
}

// followNoMore forgets a calendar, and what was kept of it.
func (w *Window) followNoMore(path string) {
	of := w.diary.Health().Path
	w.memory.Followed[of] = slices.DeleteFunc(w.memory.Followed[of], func(f *followed) bool { return f.Path == path })
	if len(w.memory.Followed[of]) == 0 {
		delete(w.memory.Followed, of)
	}
	w.lent.layers = slices.DeleteFunc(slices.Clone(w.lent.layers), func(l *layer) bool { return l.of.Path == path })
	if kept := w.copyOf(path); kept != "" {
		_ = patient.Remove(kept)
	}
	w.lent.other = true
	w.remember()
	w.reshow()
}

// offer finds the items that were made of the entries of a calendar which take place at another time
// now. Nothing is moved: the office may have had its reasons.
func (w *Window) offerMoves(l *layer, taken map[string]model.Item) {
	for uid, it := range taken {
		e := l.watch.Of(uid)
		if e == nil || it.Status == model.Dropped || it.Status == model.Done || e.End.At < w.Now().Unix() || l.of.Kept[uid] == e.Start.At || !e.Differs(&it) {
			continue
		}
		if w.lent.offers == nil {
			w.lent.offers = map[model.Ref]offered{}
		}
		w.lent.offers[model.Ref{Event: it.EventID, Item: it.ID}] = offered{l, e, it}
	}
}

// told is what an offer says.
func (w *Window) toldMove(o offered) string {
	if o.event == nil {
		return w.words.Say("follow.gone", o.of.name())
	}
	return w.words.Say("follow.moved", o.of.name(), w.hoursOf(o.event))
}

// hoursOf are the day and the hours of an entry.
func (w *Window) hoursOf(e *follow.Event) string {
	if e.AllDay {
		return w.words.Range(e.Start.Date(), e.End.AddMinutes(-1).Date())
	}
	t := model.When{Start: e.Start, End: e.End, StartMark: model.Exact, EndMark: model.Exact}
	if e.Open {
		t.EndMark = model.Open
	}
	return w.words.DayShort(e.Start.Date()) + ", " + w.words.SpanAmong(&t, w.zone)
}

// hereToo says when an entry is on the clocks of what is on show, where its hours are on others.
func (w *Window) hereToo(e *follow.Event) string {
	start, err := e.Start.In(w.zone)
	end, err2 := e.End.In(w.zone)
	if err != nil || err2 != nil || e.AllDay || start.Off == e.Start.Off && end.Off == e.End.Off {
		return ""
	}
	here := start.Clock()
	if start.Date() != e.Start.Date() {
		here = w.words.DayShort(start.Date()) + ", " + here
	}
	if !e.Open {
		here += " – " + end.Clock()
	}
	return " · " + w.words.Say("sheet.clocks", w.words.City(e.Start.Zone), here)
}

// Offered is what the calendar that an item was taken from says now, and the two ways.
func (h host) Offered(ref model.Ref) (string, []part.Way) {
	w := h.w
	o, ok := w.lent.offers[ref]
	if !ok {
		return "", nil
	}
	keep := func(at int64) func() {
		return func() {
			if o.of.of.Kept == nil {
				o.of.of.Kept = map[string]int64{}
			}
			o.of.of.Kept[o.item.UID] = at
			w.remember()
			w.reshow()
		}
	}
	if o.event == nil {
		return w.toldMove(o), []part.Way{{Name: w.words.Say("follow.remove"), Take: func() { w.deeds.Remove([]model.Ref{ref}) }},
			{Name: w.words.Say("follow.keep-item"), Take: keep(nowhere)}}
	}
	return w.toldMove(o), []part.Way{{Name: w.words.Say("follow.move"), Take: func() { w.moveAlong(o) }},
		{Name: w.words.Say("follow.keep"), Take: keep(o.event.Start.At)}}
}

// moveAlong moves an item to where its entry is now.
func (w *Window) moveAlong(o offered) {
	start, end, err := o.event.On(&o.item)
	if err != nil {
		w.tell(err)
		return
	}
	w.try(&model.MoveItems{Moves: []model.Move{{Item: o.item.ID, Rev: o.item.Rev, Start: start, End: end}}})
}

// sinceAnd is how items differ from the last edition, and from the calendars that they were taken from.
func (w *Window) sinceAnd() map[model.Ref]string {
	if len(w.lent.offers) == 0 {
		return w.since.said
	}
	out := maps.Clone(w.since.said)
	if out == nil {
		out = map[model.Ref]string{}
	}
	for ref, o := range w.lent.offers {
		if out[ref] != "" {
			out[ref] += "\n"
		}
		out[ref] += w.toldMove(o)
	}
	return out
}

// openLent asks what becomes of an entry of others.
func (w *Window) openLent(ref model.Ref) {
	if l, e := w.lentAt(ref); e != nil {
		w.taker.Entry(takein.Lent{Event: *e, Title: w.titleOf(e), When: w.hoursOf(e) + w.hereToo(e), From: l.name() + ", " + w.asOf(l)})
	}
}

// goLent shows an entry of others on its day.
func (w *Window) goLent(ref model.Ref, start civil.Moment) {
	l, _ := w.lentAt(ref)
	if l == nil {
		return
	}
	if l.of.Hidden {
		l.of.Hidden = false
		w.remember()
	}
	p := w.timely(w.stand)
	if p.Whole() || p.View == view.Lanes || p.View == view.Year {
		p.View = view.Day
	}
	p.Day = start.Date()
	w.show(p)
	w.choose([]model.Ref{ref})
	w.views.Of(w.stand.View).Reveal(start.At)
	w.focusBoard()
}

// FoundLent are entries of others that tell of something.
func (h host) FoundLent(text string) (out []model.Hit) {
	w := h.w
	for n, l := range w.lent.layers {
		if l.watch == nil {
			continue
		}
		for _, i := range l.watch.Find(text, w.words.Say("follow.busy"), w.Now().Unix(), side.MostLent-len(out)) {
			e := w.lentEntry(n, i)
			out = append(out, model.Hit{Ref: e.Ref, Title: e.Title, When: e.When(), Kind: "lent", Detail: model.Plain(l.name())})
		}
	}
	return out
}

// own does something with what is of the diary.
func (w *Window) own(do func(model.Ref)) func(model.Ref) {
	return func(ref model.Ref) {
		if !isLent(ref) {
			do(ref)
		}
	}
}

// refuse says why something stays where it is.
func (w *Window) refuse(ref model.Ref) {
	if l, _ := w.lentAt(ref); l != nil {
		w.say(w.words.Say("board.lent", l.name()))
		return
	}
	w.deeds.RefuseFixed(ref)
}
