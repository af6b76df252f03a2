package words

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/edition"
)

// Change is one difference as an officer says it: what it is about, which field of it,
// what it said and what it says now.
type Change struct {
	What  edition.What
	About string
	Field string
	Was   string
	Now   string
	hour  bool   // what changed is when it is: that needs no name
	small bool   // what it says now is one of a list of choices, no name: within a sentence it begins small
	row   string // what came to an item or went from it: the item itself stays
}

// Sentence is all of it in one line: "Lunch: 13:30 – 14:30 → 14:00 – 15:00".
func (c Change) Sentence(w *Words) string {
	switch {
	case c.What == edition.Added && c.row != "":
		return w.Say("edition.diff.row-added", c.About, c.row)
	case c.What == edition.Gone && c.row != "":
		return w.Say("edition.diff.row-gone", c.About, c.row)
	case c.What == edition.Added:
		return w.Say("edition.diff.added", c.About)
	case c.What == edition.Gone:
		return w.Say("edition.diff.gone", c.About)
	case c.What == edition.Moved:
		return w.Say("edition.diff.moved", c.About)
	case c.Was == c.Now:
		return w.Say("edition.diff.unsaid", c.About, c.Field)
	case c.hour:
		return w.Say("edition.diff.hour", c.About, c.Was, c.Now)
	case c.Was == "" && c.small:
		return w.Say("edition.diff.filled", c.About, c.Field, Inside(c.Now))
	case c.Was == "":
		return w.Say("edition.diff.filled", c.About, c.Field, c.Now)
	case c.Now == "":
		return w.Say("edition.diff.emptied", c.About, c.Field, c.Was)
	}
	return w.Say("edition.diff.changed", c.About, c.Field, c.Was, c.Now)
}

// Change says a difference between two programmes, as a paper does: what another language
// lends says in which it is.
func (w *Words) Change(d *edition.Difference, of *edition.Compared) Change {
	return w.change(d, of, true)
}

func (w *Words) change(d *edition.Difference, of *edition.Compared, printed bool) Change {
	older, newer := differs{w, &of.Older, printed}, differs{w, &of.Newer, printed}
	out := Change{What: d.What, small: d.What == edition.Changed && len(d.Fields) == 1 && chosen(d.Fields[0].Value(d.Now))}
	switch d.What {
	case edition.Added:
		if out.About, out.row = newer.row(d.Now, &of.Newer); out.row == "" {
			out.About = newer.whole(d.Now)
		}
		return out
	case edition.Gone:
		if out.About, out.row = older.row(d.Was, &of.Newer); out.row == "" {
			out.About = older.whole(d.Was)
		}
		return out
	}
	out.About, out.Field = newer.about(d.Now), w.column(d)
	if out.hour = d.Table == "items" && (d.Key == "from" || d.Key == "to"); out.hour {
		out.Was, out.Now = w.hoursOf(d)
		return out
	}
	if d.Key == "place" { // a house and a room are read in this language, whatever was typed beside them
		if out.Was, out.Now = older.says(d, d.Was, w.lang), newer.says(d, d.Now, w.lang); out.Was != out.Now {
			return out
		}
	}
	lang := w.differing(d)
	if out.Was, out.Now = older.says(d, d.Was, lang), newer.says(d, d.Now, lang); older.nameless(d, d.Was) || newer.nameless(d, d.Now) {
		out.Was, out.Now = "", "" // it did point to something, whatever that was called
	}
	return out
}

// nameless says that a field points to a row of which nobody knows any more what it was called.
func (d differs) nameless(diff *edition.Difference, r model.Record) bool {
	for _, ref := range model.References(r) {
		if len(diff.Fields) == 1 && ref.Field == diff.Fields[0].Name && ref.Key(r) != 0 && d.named(ref.To, ref.Key(r)) == "" {
			return true
		}
	}
	return false
}

// pair are a row and what it belongs to; the one that is known where the other has no name.
func (d differs) pair(of, one string) string {
	if of == "" || one == "" {
		return of + one
	}
	return d.Say("edition.diff.of", of, one)
}

// Recorded is a difference for the office, which keeps a text in several languages: of one that is
// another in a language that is not read here, or that stands there no more while others do, it is
// said in which, and no other language lends its words.
func (w *Words) Recorded(d *edition.Difference, of *edition.Compared) Change {
	out := w.change(d, of, false)
	out.Field = w.FieldOf(d)
	lang, was, now := w.alone(d)
	if lang == "" {
		return out
	}
	out.Was, out.Now = was, now
	if out.Now == "" && lang == w.lang { // it is called as it was while it had that name
		out.About = differs{w, &of.Older, false}.about(d.Was)
	}
	return out
}

// textIn is what stands in one language, or in none that was said.
func textIn(t model.Text, lang string) string {
	if s := t[lang]; s != "" {
		return s
	}
	return t[""]
}

// Reads says that whoever reads this language finds a difference: what was changed in another language
// alone is none for them.
func (w *Words) Reads(d *edition.Difference) bool {
	for _, f := range d.Fields {
		a, ok := f.Value(d.Was).(model.Text)
		b, _ := f.Value(d.Now).(model.Text)
		if !ok || w.Text(a) != w.Text(b) {
			return true
		}
	}
	return d.What != edition.Changed
}

// hoursOf are the hours of an item before and after, with the day where that is another.
// The end is told even where only the start was moved by hand: whoever mends an earlier
// edition with a pencil would leave it as it was.
func (w *Words) hoursOf(d *edition.Difference) (was, now string) {
	a, b := d.Was.(*model.Item), d.Now.(*model.Item)
	said := func(it *model.Item) string {
		t := it.When()
		s := w.SpanAmong(&t, it.Start.Zone)
		if s == "" {
			s = w.Say("edition.no-hour")
		}
		if a.Start.Date() != b.Start.Date() {
			s = w.DayNoYear(it.Start.Date()) + ", " + s
		}
		return s
	}
	return said(a), said(b)
}

// differing is the language in which the texts that changed are another, this one first.
func (w *Words) differing(d *edition.Difference) string {
	for _, l := range append([]string{w.lang, ""}, Languages...) {
		for _, f := range d.Fields {
			a, ok := f.Value(d.Was).(model.Text)
			if b, _ := f.Value(d.Now).(model.Text); ok && a[l] != b[l] {
				return l
			}
		}
	}
	return w.lang
}

// differs says rows of one of the two programmes.
type differs struct {
	*Words
	p       *model.Programme
	printed bool // for a paper, which says what another language lends
}

// about names a row by what an officer knows it by.
func (d differs) about(r model.Record) string {
	switch v := r.(type) {
	case *model.Event:
		return d.Text(v.Title)
	case *model.Item:
		return d.Text(v.Title)
	case *model.Participation:
		return d.within(v.ItemID, d.participant(v))
	case *model.Access:
		return d.within(v.ItemID, d.Say("press."+string(v.Press)))
	case *model.Member:
		return d.pair(d.named("groups", v.GroupID), d.either("people", v.PersonID, "seats", v.SeatID))
	case *model.Tenure:
		return d.pair(d.named("people", v.PersonID), d.named("offices", v.OfficeID))
	case *model.Room:
		return d.pair(d.named("venues", v.VenueID), d.Text(v.Name))
	case *model.Route:
		return d.named("venues", v.FromID) + " – " + d.named("venues", v.ToID)
	case *model.Seat:
		return d.pair(d.named("delegations", v.DelegationID), d.named("seats", v.ID))
	}
	return d.named(r.TableName(), r.Head().ID)
}

// whole names a row that came or went: of an item, when it is as well.
func (d differs) whole(r model.Record) string {
	it, ok := r.(*model.Item)
	if !ok {
		return d.about(r)
	}
	t := it.When()
	when := d.DayNoYear(it.Start.Date())
	if from, _ := d.HoursAmong(&t, it.Start.Zone); from != "" {
		when += ", " + from
	}
	return d.Text(it.Title) + " (" + when + ")"
}

func (d differs) participant(v *model.Participation) string {
	switch {
	case v.DelegationID != nil:
		return d.delegation(*v.DelegationID)
	case v.GroupID != nil:
		return d.named("groups", *v.GroupID)
	case !v.Name.Empty():
		return d.person(v.Name)
	}
	return d.either("people", v.PersonID, "seats", v.SeatID)
}

func (d differs) either(one string, a *int64, other string, b *int64) string {
	if a != nil {
		return d.named(one, *a)
	}
	if b != nil {
		return d.named(other, *b)
	}
	return ""
}

// named is what a row is called.
func (d differs) named(table string, id int64) string {
	p := d.p
	switch table {
	case "people":
		return d.person(p.People[id].Name)
	case "offices":
		return d.Text(p.Offices[id].Title)
	case "parties":
		return d.Text(p.Parties[id].Name)
	case "venues":
		return d.Text(p.Venues[id].Name)
	case "rooms":
		return d.Text(p.Rooms[id].Name)
	case "groups":
		return d.Text(p.Groups[id].Name)
	case "delegations":
		one := p.Delegations[id]
		return d.Text(p.NameOf(&one))
	case "seats":
		if s := p.Seats[id]; s.PersonID != nil {
			return d.person(p.People[*s.PersonID].Name)
		}
		return d.Text(p.Seats[id].Name)
	case "items":
		it, _ := p.Item(id)
		return d.Text(it.Title)
	case "events":
		return d.Text(p.Event.Title)
	}
	return ""
}

// says is what the fields of a difference say in a row, those of one column beside each other.
func (d differs) says(diff *edition.Difference, r model.Record, lang string) string {
	if it, ok := r.(*model.Item); ok && diff.Key == "place" {
		return d.Where(d.p.Where(it), func(t model.Text) string { return d.in(t, lang) })
	}
	var out []string
	for _, f := range diff.Fields {
		if s := d.value(f, r, lang); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}

// in is a text in a language where it has one there, else as it is read.
func (d differs) in(t model.Text, lang string) string {
	if s := t[lang]; s != "" {
		return s
	}
	return d.Text(t)
}
