package register

import (
	"cmp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// commitments are the columns of what was agreed or promised.
func (b *Book) commitments() []Column {
	of := func(r model.Record) *model.Commitment { return r.(*model.Commitment) }
	out := b.inEach(Column{Key: "commitment", Wide: 190, Bold: true}, func(r model.Record) *model.Text { return &of(r).Words })
	due := byWhen(Column{Key: "due", Wide: 75}, func(r model.Record) *civil.Date { return &of(r).Due })
	due.Late = func(b *Book, r *Row) bool { return of(r.Record).Overdue(b.today) }
	out = append(out, due, choice(Column{Key: "progress", Wide: 60}, model.CommitmentStates, "commitment.", func(r model.Record) *model.CommitmentState { return &of(r).State }))
	out = append(out, b.named(Column{Key: "owner", Wide: 110}, func(r model.Record) *model.Text { return &of(r).Owner })...)
	out = append(out, b.named(Column{Key: "promised-by", Wide: 80}, func(r model.Record) *model.Text { return &of(r).Who })...)
	out = append(out, b.named(Column{Key: "promised-to", Wide: 80}, func(r model.Record) *model.Text { return &of(r).Whom })...)
	for i := range out {
		if key := out[i].Key; key == "promised-by" || key == "promised-to" {
			out[i].take = b.toldWith(out[i].take, of)
		}
	}
	with := party(func(r model.Record) **int64 { return &of(r).PartyID })
	with.Key, with.Wide = "with", 80
	from := b.from()
	from.take = withWhoComes(from.take, func(r model.Record) **int64 { return &of(r).PartyID })
	out = append(out, with, from)
	out = append(out, b.inEach(Column{Key: "notes", Away: true, alike: true}, func(r model.Record) *model.Text { return &of(r).Notes })...)
	return append(out, choice(Column{Key: "readers", Wide: 104, Away: true}, model.Audiences[2:], "audience.", func(r model.Record) *model.Audience { return &of(r).Audience }))
}

// named is a text that is often the name of somebody the registers know: that is then taken
// over in all of its languages.
func (b *Book) named(c Column, of func(model.Record) *model.Text) []Column {
	c.alike = true
	cols := b.inEach(c, of)
	cols[0].offer = func(b *Book, _ *Row) []Offer {
		var out []Offer
		for i := range b.Lists.Parties {
			out = append(out, offered(b.text(b.Lists.Parties[i].Name), b.Lists.Parties[i].Name.All(), b.Lists.Parties[i].Tag()))
		}
		return setApart(append(append(out, b.officeOffers(nil)...), b.peopleOffers()...))
	}
	plain := cols[0].take
	cols[0].take = func(b *Book, r *Row, text string) error {
		if name := b.knownBy(text); !name.Empty() {
			*of(r.Record) = name.With("", "")
			return nil
		}
		return plain(b, r, text)
	}
	return cols
}

// setApart are offers of which each types what it alone is called: of two foreign ministers the one that was
// picked is with its state.
func setApart(list []Offer) []Offer {
	times := map[string]int{}
	for i := range list {
		times[words.Fold(list[i].Text)]++
	}
	for i := range list {
		if times[words.Fold(list[i].Text)] > 1 {
			list[i].Text = list[i].Label
		}
	}
	return list
}

// knownBy is the name of a state, an office or a person that was typed, in all its
// languages, or nothing.
func (b *Book) knownBy(text string) model.Text {
	key := words.Fold(text)
	if key == "" {
		return nil
	}
	for i := range b.Lists.Parties {
		if p := &b.Lists.Parties[i]; matches(key, p.Name, p.Formal) {
			return p.Name
		}
	}
	for i := range b.Lists.Offices {
		if o := &b.Lists.Offices[i]; matches(key, o.Title) {
			return o.Title
		}
	}
	for i := range b.Read.People {
		if p := &b.Read.People[i].Person; matches(key, p.Name) {
			return p.Name
		}
	}
	if people, offices := b.calledSo(text); len(people) > 0 {
		return people[0].Name
	} else if len(offices) > 0 {
		return offices[0].Title
	}
	return b.stateCalled(text)
}

// momentOf is an instant on the clocks of the office.
func momentOf(now int64, settings map[string]model.Text) civil.Moment {
	m, err := civil.MomentAt(now, cmp.Or(settings[model.SettingHomeZone].In(), "UTC"))
	if err != nil {
		return civil.Moment{}
	}
	return m
}

// day is a day, typed as people type days. Lists stand by the day.
func day(c Column, of func(model.Record) *civil.Date) Column {
	c.alike = true
	c.say = func(b *Book, r *Row) string {
		return dayWords(b.Words, *of(r.Record))
	}
	c.order = func(_ *Book, r *Row) string { return string(*of(r.Record)) }
	c.take = func(b *Book, r *Row, text string) error {
		d, err := b.dayTyped(text)
		if err == nil {
			*of(r.Record) = d
		}
		return err
	}
	return c
}

// dayWords is a day with its year, "" for none.
func dayWords(w *words.Words, d civil.Date) string {
	if d == "" {
		return ""
	}
	return w.DayShort(d) + " " + strconv.Itoa(d.Year())
}

// dayTyped is a day that has been, as people type it, "" for nothing.
func (b *Book) dayTyped(text string) (civil.Date, error) {
	if strings.TrimSpace(text) == "" {
		return "", nil
	}
	return b.days().Parse(text)
}

// comes is where a row comes from: the keys that it points at, and what that was called.
type comes struct {
	event, item **int64
	was         model.Text
	called      *model.Text // of an item, where that alone is kept of it
}

func comesFrom(r model.Record) (comes, bool) {
	switch r := r.(type) {
	case *model.Commitment:
		return comes{event: &r.EventID, item: &r.ItemID, was: r.Origin}, true
	case *model.Instrument:
		return comes{event: &r.EventID, item: &r.ItemID, was: r.Origin}, true
	case *model.Invitation:
		return comes{event: &r.EventID, item: new(*int64), was: r.Origin, called: &r.Origin}, true
	case *model.Letter:
		return comes{event: &r.EventID, item: new(*int64), was: r.Origin}, true
	}
	return comes{}, false
}

// spot names a row of any register.
type spot struct {
	kind Kind
	id   int64
}

// origin is where a row comes from in words: the item and the visit, or what they were
// called.
func (b *Book) origin(r model.Record) string {
	c, _ := comesFrom(r)
	var out []string
	if s := b.text(c.was); s != "" && c.called != nil && *c.event != nil { // the item to which they are invited
		return s + " · " + b.visit(**c.event)
	}
	if read, ok := b.origins[spot{Kind(r.TableName()), r.Head().ID}]; ok && *c.item != nil && !read.Item.Empty() {
		out = append(out, b.text(read.Item))
	} else if *c.item != nil && b.fromItem.key == **c.item {
		out = append(out, b.text(b.fromItem.name))
	}
	if *c.event != nil {
		out = append(out, b.visit(**c.event))
	}
	if s := b.text(c.was); s != "" && (*c.event == nil || *c.item == nil) {
		out = append(out, s)
	}
	return strings.Join(out, " · ")
}

// Origin is what a row came from where that is no more, in words, and whether its register
// says where rows come from at all.
func Origin(r model.Record) (model.Text, bool) {
	c, ok := comesFrom(r)
	return c.was, ok
}

// From is the item or the visit to which a row leads back, false where that is no more.
func (b *Book) From(r model.Record) (model.Use, bool) {
	c, ok := comesFrom(r)
	if !ok || *c.event == nil {
		return model.Use{}, false
	}
	u := model.Use{Table: "events", Ref: model.Ref{Event: **c.event}}
	if e := b.events[u.Ref.Event]; e != nil {
		u.Title = e.Title
	}
	if read, ok := b.origins[spot{Kind(r.TableName()), r.Head().ID}]; ok {
		if u.Start = read.Start; *c.item != nil {
			u.Table, u.Ref.Item, u.Title, u.Visit = "items", **c.item, read.Item, read.Visit
		}
	}
	return u, true
}

// Begin is a new row that comes from a visit, or from an item of it.
func (b *Book) Begin(k Kind, of model.Ref, at model.Item, with *int64) *Row {
	r, name := b.Fresh(k), at.Title
	if rec, ok := r.Record.(*model.Invitation); ok {
		b.beginInvitation(rec, of, at, with)
		if of.IsItem() {
			r.begunAt = &model.Entry{Ref: of, Title: at.Title, Start: at.Start}
		}
		return r
	}
	c, _ := comesFrom(r.Record)
	if *c.event = &of.Event; of.IsItem() {
		*c.item = &of.Item
		b.fromItem.key, b.fromItem.name = of.Item, name
	}
	switch rec := r.Record.(type) {
	case *model.Commitment:
		rec.PartyID = with
	case *model.Instrument:
		rec.Theirs = with
	}
	return r
}

// home is the office's own state, nil while nobody said which it is.
func (b *Book) home() *int64 {
	uid := b.Settings[model.SettingHomeParty].In()
	for i := range b.Lists.Parties {
		if p := &b.Lists.Parties[i]; p.UID == uid && uid != "" {
			id := p.ID
			return &id
		}
	}
	return nil
}

// when tells commitments apart by when they are due.
var when = facet{"due", func(b *Book, r *Row) []string {
	c, today := r.Record.(*model.Commitment), b.today
	switch {
	case !c.Pending():
		return nil
	case c.Due == "":
		return []string{"4-none"}
	case c.Overdue(today):
		return []string{"1-overdue"}
	case c.Due.Sub(today) <= 30:
		return []string{"2-month"}
	}
	return []string{"3-later"}
}, func(b *Book, s string) (string, string) { return b.Words.Say("commitment.due." + s[2:]), "" }}
