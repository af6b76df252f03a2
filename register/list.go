package register

import (
	"bytes"
	"sort"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Line is a row of a register as it is listed.
type Line struct {
	Row
	cells  []string
	key    string     // folded, of all that it is found by
	facets [][]string // what it has of each facet
	places map[int][]byte
}

// List is a register on show: all its lines in an order, and those that pass.
type List struct {
	Kind    Kind
	Columns []*Column
	book    *Book
	all     []*Line
	shown   []*Line
	by      int
	down    bool
	text    string
	ticked  map[string]string
	facets  []Facet
	stands  map[string][]byte // where names of facets stand in the alphabet
}

// List is a register as it stands. Lines that say what they said are those of the list
// before it, when there was one and nothing that they name has changed.
func (b *Book) List(k Kind, was *List) *List {
	l := &List{Kind: k, book: b, Columns: b.columns(k), ticked: map[string]string{}, stands: map[string][]byte{}}
	old := map[model.Seen]*Line{}
	if was != nil && was.Kind == k {
		l.by, l.down, l.text, l.ticked = was.by, was.down, was.text, was.ticked
		if was.book.Words == b.Words {
			l.stands = was.stands
		}
		if was.book.alike(b) && (k == People || k == Commitments || k == Texts || k == Letters || same(was.book.Read.People, b.Read.People)) {
			for _, line := range was.all {
				old[model.SeenOf(line.Record)] = line
			}
		}
	}
	rows := b.rows(k)
	l.all = make([]*Line, len(rows))
	for i, r := range rows {
		line := old[model.SeenOf(r)]
		if line != nil && !b.alikeFrom(was.book, spot{k, r.Head().ID}) {
			line = nil
		}
		if line == nil {
			line = l.line(r)
		}
		line.Record = r
		l.all[i] = line
	}
	l.sort()
	l.Narrow(l.text)
	return l
}

// alike says that what rows name besides themselves is as it was in another book.
func (b *Book) alike(o *Book) bool {
	return b.Words == o.Words && b.Lang == o.Lang && same(b.Read.Tenures, o.Read.Tenures) && same(b.Lists.Parties, o.Lists.Parties) &&
		same(b.Lists.Offices, o.Lists.Offices) && same(b.Lists.Venues, o.Lists.Venues) && same(b.Lists.Rooms, o.Lists.Rooms)
}

// alikeFrom says that a row comes from what is called as it was in another book, if it comes
// from anything, and was read on the same
// day: of what has hours, in the same minute.
func (b *Book) alikeFrom(o *Book, at spot) bool {
	x, y := b.origins[at], o.origins[at]
	return x.Visit.Equal(y.Visit) && x.Item.Equal(y.Item) && b.today == o.today && (at.kind != Invitations || b.moment.Local == o.moment.Local) && (at.kind != Texts || b.outside[at.id] == o.outside[at.id] && b.ranks[at.id] == o.ranks[at.id])
}

// same says that two lists are one: what was read once and was not read again.
func same[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

func (l *List) line(r model.Record) *Line {
	line := &Line{Row: Row{Record: r, kind: l.Kind}, cells: make([]string, len(l.Columns)), places: map[int][]byte{}}
	var all []string
	for i, c := range l.Columns {
		line.cells[i] = c.say(l.book, &line.Row)
		all = append(all, line.cells[i])
	}
	line.key = words.Fold(strings.Join(append(all, l.book.besides(r)...), "\n"))
	for _, f := range facets[l.Kind] {
		line.facets = append(line.facets, f.of(l.book, &line.Row))
	}
	return line
}

// besides are the words that a row is found by and that stand in none of its columns.
func (b *Book) besides(r model.Record) (out []string) {
	party := func(key *int64) {
		if key != nil && b.parties[*key] != nil {
			out = append(out, b.parties[*key].Name.All(), b.parties[*key].Tag())
		}
	}
	switch r := r.(type) {
	case *model.Person:
		party(r.PartyID)
		out = append(out, r.Languages, typed.TonguesIn(r.Languages))
		for _, t := range b.holds[r.ID] {
			if o := b.offices[t.OfficeID]; o != nil {
				out = append(out, o.Title.All())
			}
		}
	case *model.Office:
		party(r.PartyID)
		for _, t := range b.holders[r.ID] {
			if p := b.people[t.PersonID]; p != nil {
				out = append(out, p.Name.All())
			}
		}
	case *model.Party:
		for _, p := range b.presiding(&Row{Record: r}) {
			out = append(out, p.Name.All(), p.Tag())
		}
	case *model.Commitment:
		party(r.PartyID)
		out = append(out, r.Who.All(), r.Whom.All(), r.Owner.All(), r.Notes.All())
	case *model.Instrument:
		party(r.Ours)
		party(r.Theirs)
		out = append(out, r.OurSigner.All(), r.TheirSigner.All(), r.Remarks.All(), r.Depositary.All())
	case *model.Invitation:
		party(r.PartyID)
		out = append(out, r.Who.All(), r.Comes.All(), r.Companion.All(), r.Remarks.All())
		for _, s := range r.Thread {
			out = append(out, numberForms(s.Number), s.Words.All(), s.Where.All())
		}
	case *model.Letter:
		out = append(out, r.From.All(), r.To.All(), r.About.All(), r.Remarks.All(), numberForms(r.Number))
	case *model.Room:
		out = append(out, b.calledVenue(r.VenueID)...)
	case *model.Route:
		out = append(b.calledVenue(r.FromID), b.calledVenue(r.ToID)...)
	case *model.Venue:
		for _, room := range b.rooms[r.ID] {
			out = append(out, room.Name.All())
		}
	}
	return out
}

// calledVenue are all names of a venue and of its city.
func (b *Book) calledVenue(key int64) []string {
	if v := b.venues[key]; v != nil {
		return []string{v.Name.All(), v.Aliases.All(), v.City.All()}
	}
	return nil
}

// Shown are the lines that pass, in their order.
func (l *List) Shown() []*Line { return l.shown }

// All is how many lines there are.
func (l *List) All() int { return len(l.all) }

// Cell is what stands in a column of a line.
func (l *List) Cell(line *Line, c *Column) string { return line.cells[c.at] }

// Order is the column by which the lines stand, and whether from the end.
func (l *List) Order() (col int, down bool) { return l.by, l.down }

// Sort puts the lines in the order of a column, in the language of the reader; what
// says nothing stands last.
func (l *List) Sort(col int, down bool) {
	if col < 0 || col >= len(l.Columns) {
		return
	}
	l.by, l.down = col, down
	l.sort()
	l.Narrow(l.text)
}

// place is where a line stands in the order of a column, nil where it says nothing there.
func (l *List) place(line *Line, col int) []byte {
	if line.places[col] == nil && line.cells[col] != "" {
		said := line.cells[col]
		if order := l.Columns[col].order; order != nil {
			said = order(l.book, &line.Row)
		}
		line.places[col] = l.book.Words.Place(said)
	}
	return line.places[col]
}

// sort puts the lines in their order: of those that are alike in it by what they are called, whichever way
// they stood before.
func (l *List) sort() {
	sort.SliceStable(l.all, func(i, j int) bool {
		a, b := l.all[i], l.all[j]
		if (a.cells[l.by] == "") != (b.cells[l.by] == "") {
			return b.cells[l.by] == ""
		}
		c := bytes.Compare(l.place(a, l.by), l.place(b, l.by))
		if c == 0 && l.by > 0 {
			return bytes.Compare(l.place(a, 0), l.place(b, 0)) < 0
		}
		if l.down {
			return c > 0
		}
		return c < 0
	})
}

// Book is what the list was made from.
func (l *List) Book() *Book { return l.book }

// Line is the row with a key, whether it passes or not; nil where there is none.
func (l *List) Line(key int64) *Line {
	for _, line := range l.all {
		if line.Record.Head().ID == key {
			return line
		}
	}
	return nil
}
