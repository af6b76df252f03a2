package section

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
)

// rows are a register as a table shows it: its lines in their order, below them those
// that were typed just now, and at the end an empty one.
type rows struct {
	*part.Table
	section *Section
	list    *register.List
	book    *register.Book
	stand   Stand
	cols    []*register.Column
	lines   []*register.Line
	made    []int64         // typed just now: they stay at the end until the order is asked for
	draft   *register.Row   // what is typed in the empty row, nil for nothing
	waits   []*register.Row // were pasted and cannot be kept yet: they come into the empty row one after another
	given   *register.Row   // what stood in it before anybody typed, nil for what is usual
	from    int             // the row that was typed in last
	event   int64           // of whose rows alone are on show, 0 for all
	with    *int64          // with whom that visit is
}

func newRows(s *Section, list *register.List) *rows {
	r := &rows{section: s, from: nowhere, stand: s.host.Standing(list.Kind)}
	r.take(list)
	kit := s.host.Kit()
	r.Table = part.NewTable(r.columns(), r, kit.Words.Error, func() int64 { return kit.Tick().Milliseconds() })
	t := r.Table
	t.OnEdit, t.OnSuggest, t.OnPaste, t.OnDelete = r.edit, r.suggest, r.paste, r.remove
	t.OnLeft, t.OnLetter, t.OnCopied, t.OnFixed = r.left, r.letter, kit.Copied, r.fixed
	t.OnInsert = func(int) {
		r.setAside()
		r.Fresh()
	}
	t.OnGiveUp = func() { r.goOn(nowhere) }
	t.OnRow = func(row int) {
		r.remind(row)
		r.goOn(row)
		s.look()
	}
	t.OnSort, t.OnHead, t.OnWidth = r.sortBy, r.headMenu, r.widen
	t.OnOpen = func(int) { s.Card.focus(s.host.Canvas()) }
	t.OnMenu = r.menu
	t.OnKey = s.host.Key
	if kit.ReadOnly {
		t.OnLocked = s.host.Locked
	}
	return r
}

// letter says that a letter narrows the list: until somebody went to a cell, nobody means to
// write over what stands in the first.
func (r *rows) letter(l rune) bool {
	if r.Table.Walked() || r.record(r.Table.Row()) == nil {
		return false
	}
	r.section.host.Search()
	r.section.Field.Entry().TypedRune(l)
	return true
}

// take takes up a list as it was read.
func (r *rows) take(list *register.List) {
	r.list, r.book = list, list.Book()
	r.cols = nil
	for _, c := range list.Columns {
		if c.Away == r.stand.Turned[c.ID()] || !c.Away && c == list.Columns[0] {
			r.cols = append(r.cols, c)
		}
	}
	r.arrange()
}

// fill shows a list in the place of the one that was read before.
func (r *rows) fill(list *register.List) {
	key := int64(0)
	if rec := r.record(r.Table.Row()); rec != nil {
		key = rec.Head().ID
	}
	r.take(list)
	r.Table.Reload()
	if key != 0 && !r.Table.Editing() {
		r.find(key)
	}
}

// arrange puts the lines in order: those typed just now at the end.
func (r *rows) arrange() {
	r.lines = r.lines[:0:0]
	fresh, places := make([]*register.Line, len(r.made)), make(map[int64]int, len(r.made))
	for i, key := range r.made {
		places[key] = i
	}
	for _, l := range r.list.Shown() {
		if at, ok := places[l.Record.Head().ID]; ok {
			fresh[at] = l
		} else {
			r.lines = append(r.lines, l)
		}
	}
	for i, l := range fresh {
		if l == nil {
			l = r.list.Line(r.made[i])
		}
		if l != nil {
			r.lines = append(r.lines, l)
		}
	}
}

const usual = 140 // how wide a column of words is

func (r *rows) columns() []part.Col {
	var out []part.Col
	by, down := r.list.Order()
	for i, c := range r.cols {
		wide := float32(c.Wide)
		if wide == 0 {
			wide = 100
		}
		col := part.Col{Title: r.book.Name(c), Width: usual * wide / 100, Least: max(48, usual*wide/140), Flex: wide / 100, Frozen: i == 0, Fixed: !c.Typeable(), Bold: c.Bold, Flags: c.Flag != nil, Set: r.stand.Widths[c.ID()]}
		if r.list.Columns[by] == c {
			if col.Sorted = 1; down {
				col.Sorted = -1
			}
		}
		out = append(out, col)
	}
	return out
}

// record is what a row shows, nil for the empty one.
func (r *rows) record(row int) model.Record {
	if row < 0 || row >= len(r.lines) {
		return nil
	}
	return r.lines[row].Record
}

// find puts the keyboard on the row with a key; what is filtered out is let through.
func (r *rows) find(key int64) {
	at := func() int {
		return slices.IndexFunc(r.lines, func(l *register.Line) bool { return l.Record.Head().ID == key })
	}
	if at() < 0 && r.list.Line(key) != nil {
		r.section.Field.Put("")
		r.list.Widen()
		r.arrange()
		r.Table.Reload()
	}
	if row := at(); row >= 0 {
		r.Table.GoTo(row, r.Table.Col())
	}
}

// Rows, as the table reads them.

func (r *rows) Len() int { return len(r.lines) + 1 }

func (r *rows) Cell(row, col int) string {
	if row < len(r.lines) {
		return r.list.Cell(r.lines[row], r.cols[col])
	}
	if r.draft == nil {
		return ""
	}
	return r.book.Say(r.draft, r.cols[col])
}

// Typed is what is typed over.
func (r *rows) Typed(row, col int) string {
	if row < len(r.lines) {
		return strings.ReplaceAll(r.book.Typed(&r.lines[row].Row, r.cols[col]), "\n", "; ")
	}
	return r.Cell(row, col)
}

func (r *rows) Look(row int) part.RowLook {
	if row < len(r.lines) {
		return part.RowLook{}
	}
	return part.RowLook{Draft: true, Hint: r.section.host.Words().Say("register.new-row")}
}
func (r *rows) Above(int) part.Between { return part.Between{} }
func (r *rows) Lasting(row int) any {
	if row >= len(r.lines) {
		return nil
	}
	return r.lines[row]
}

func (r *rows) Flag(row, col int) string {
	switch of := r.cols[col].Flag; {
	case of == nil:
		return ""
	case row < len(r.lines):
		return of(r.book, &r.lines[row].Row)
	case r.draft != nil:
		return of(r.book, r.draft)
	}
	return ""
}

// Red says that a cell is one of what is late.
func (r *rows) Red(row, col int) bool {
	of := r.cols[col].Late
	return of != nil && row < len(r.lines) && of(r.book, &r.lines[row].Row)
}

// left goes on at the beginning of the empty row, when somebody comes to it from above.
func (r *rows) left() {
	if at := r.Table.Row(); at == len(r.lines) && r.from != nowhere && r.from != at {
		r.Table.GoTo(at, 0)
	}
	r.from = nowhere
}

const (
	nowhere = -2 // no row was typed in
	above   = -1 // one was that stands above the empty row now
)

// Begin begins to type a row that comes from an item or a visit, where one is given.
func (s *Section) Begin(of model.Ref, at model.Item, with *int64) {
	if s.rows == nil {
		return
	}
	s.rows.setAside()
	if of.Event != 0 {
		s.rows.draft = s.rows.book.Begin(s.rows.list.Kind, of, at, with)
		s.rows.given = s.rows.draft.Copy()
	}
	s.rows.Table.Reload()
	s.refresh()
	s.rows.Fresh()
}

// fresh is a row that is not there yet: of the visit whose rows alone are on show.
func (r *rows) fresh() *register.Row {
	if r.event != 0 {
		with := r.with
		if r.list.Kind == register.Invitations { // who is invited is typed
			with = nil
		}
		return r.book.Begin(r.list.Kind, model.Ref{Event: r.event}, model.Item{}, with)
	}
	return r.book.Fresh(r.list.Kind)
}

// Fresh begins to type in the empty row.
func (r *rows) Fresh() {
	r.Table.GoTo(len(r.lines), 0)
	r.Table.BeginEdit("")
	if c := r.section.host.Canvas(); c != nil && !r.Table.Editing() {
		c.Focus(fyne.Focusable(r.Table))
	}
}
