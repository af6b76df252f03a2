package sheet

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// line is one row of a running order: an item of the diary, or a draft.
type line struct {
	item  *model.Item
	draft *typed.Draft
	day   civil.Date
	n     int  // of the item in the whole programme
	step  int  // of the steps of the item, from 1; 0 for the item itself
	fresh bool // a step that is not there yet
}

// isItem says whether a line is an item, not a step of one or a draft.
func (l line) isItem() bool { return l.item != nil && l.step == 0 }

// Order is the running order of one event: the list the office works in.
type Order struct {
	*part.Table
	kit     Kit
	event   int64
	cells   typed.Cells
	lines   []line
	above   []part.Between
	clashes map[model.Ref]string
	since   map[model.Ref]string
	twice   map[model.Ref]bool
	drafts  []placedDraft
	hidden  map[int64]bool // items that are filtered out
	grid    Grid
	cols    []typed.Column
	open    map[int64]bool       // items whose steps are shown
	fresh   map[int64]model.Step // steps that are being typed, by item
	made    int64                // the item that was made of a row last, until another row is gone to

	OnSelect func([]model.Ref)
	OnMenu   func(ref model.Ref, at fyne.Position)
	OnGrid   func(Grid) // it is to stand otherwise
}

// placedDraft is a draft, its day, and the item it stands before, 0 for the end of the day.
type placedDraft struct {
	day    civil.Date
	before int64
	draft  *typed.Draft
}

// NewOrder is the running order of an event, to be filled by Reload.
func NewOrder(kit Kit, event int64, grid Grid) *Order {
	o := &Order{kit: kit, event: event, grid: grid, cols: grid.columns(), open: map[int64]bool{}, fresh: map[int64]model.Step{}}
	o.Table = part.NewTable(o.columns(), o, kit.Words.Error, func() int64 { return kit.Tick().Milliseconds() })
	o.Table.OnEdit = o.edit
	o.Table.OnAll = o.editAll
	o.Table.OnSuggest = o.suggest
	o.Table.OnTook = func(s part.Suggestion) { o.cells.Pick(s.Text, s.Who) }
	o.Table.OnForesee = o.foresee
	o.Table.OnTongue = o.tongue
	o.Table.OnPaste = o.paste
	o.Table.OnInsert = o.insert
	o.Table.OnDelete = func(rows []int) { o.remove(rows, false) }
	o.Table.OnCut = func(rows []int) { o.remove(rows, true) }
	o.Table.OnShift = o.shift
	o.Table.OnRow = func(row int) {
		if o.ref(row).Item != o.made {
			o.made = 0
		}
		o.selected(row)
	}
	o.Table.OnBelow = o.next
	o.Table.OnPick = o.pick
	o.Table.OnCopy = o.copyRows
	o.Table.OnOwn = o.pasteOwn
	o.Table.OnCopied = kit.Copied
	o.Table.OnHead = o.headMenu
	o.Table.OnWidth = o.widen
	o.Table.OnFold = o.fold
	o.Table.OnMenu = func(row, col int, at fyne.Position) {
		if o.OnMenu != nil {
			o.OnMenu(o.ref(row), at)
		}
	}
	return o
}

func (o *Order) columns() []part.Col {
	size := map[typed.Column]part.Col{
		typed.ColNumber: {Width: 42, Least: 38, Frozen: true, Fixed: true}, typed.ColFrom: {Width: 62, Least: 56, Frozen: true, Bold: true},
		typed.ColTo: {Width: 58, Least: 54, Frozen: true}, typed.ColActivity: {Width: 230, Least: 180, Flex: 3, Frozen: true, Bold: true},
		typed.ColPlace: {Width: 140, Least: 116, Flex: 1.5}, typed.ColHost: {Width: 140, Least: 116, Flex: 1.5}, typed.ColGuest: {Width: 140, Least: 116, Flex: 1.5},
		typed.ColInterpret: {Width: 104, Least: 104, Flex: 1}, typed.ColPress: {Width: 104, Least: 98, Flex: 1}, typed.ColResponsible: {Width: 104, Least: 98, Flex: 1},
		typed.ColRemarks: {Width: 140, Least: 110, Flex: 1.5}, typed.ColAudience: {Width: 104, Least: 104}, typed.ColStatus: {Width: 82, Least: 78},
	}
	var out []part.Col
	for _, c := range o.cols {
		col := size[c]
		col.Set = o.grid.Widths[c]
		col.Title = o.kit.Words.Say("sheet.col." + string(c))
		out = append(out, col)
	}
	return out
}

// Fill shows a programme. Drafts that are being typed stay where they are.
func (o *Order) Fill(p model.Programme, places *typed.Gazetteer, roll *typed.Roll, clashes map[model.Ref]string) {
	o.cells = typed.Cells{Words: o.kit.Words, Lang: o.kit.Lang, Programme: p, Places: places, Roll: roll}
	o.clashes = clashes
	was := o.at()
	o.arrange()
	o.Table.Reload()
	o.remain(was)
}

// Without leaves items out when the programme is filled in next. Numbers stay those
// of the whole programme.
func (o *Order) Without(items map[int64]bool) { o.hidden = items }

// Since says of items how they differ from the last edition.
func (o *Order) Since(said map[model.Ref]string) { o.since = said }

// Twice says which items cannot be for the sake of another at the same time.
func (o *Order) Twice(items map[model.Ref]bool) { o.twice = items }

func (o *Order) ref(row int) model.Ref {
	if row < 0 || row >= len(o.lines) || o.lines[row].item == nil {
		return model.Ref{}
	}
	return model.Ref{Event: o.event, Item: o.lines[row].item.ID}
}

// At is the item on whose row the keyboard stands, none on an empty row.
func (o *Order) At() model.Ref { return o.ref(o.Table.Row()) }

// Select puts the keyboard on the row of an item.
func (o *Order) Select(ref model.Ref) {
	if o.ref(o.Table.Row()) == ref { // on it, or on one of its steps
		return
	}
	for r := range o.lines {
		if o.lines[r].isItem() && o.ref(r) == ref {
			o.Table.GoTo(r, 3)
		}
	}
}

// Lies is where a column of an item stands, -1 for nowhere.
func (o *Order) Lies(ref model.Ref, col typed.Column) (row, at int) {
	row = slices.IndexFunc(o.lines, func(l line) bool { return l.isItem() && l.item.ID == ref.Item })
	return row, slices.Index(o.cols, col)
}

func (o *Order) selected(row int) {
	if o.OnSelect != nil {
		o.OnSelect([]model.Ref{o.ref(row)})
	}
}

// Rows, as the table reads them.

func (o *Order) Len() int { return len(o.lines) }

func (o *Order) Cell(row, col int) string {
	l := o.lines[row]
	switch c := o.cols[col]; {
	case l.step > 0:
		return o.stepCell(row, c)
	case l.draft != nil && c == typed.ColNumber:
		return "+"
	case l.draft != nil:
		return o.cells.Shown(l.draft, c)
	case c == typed.ColNumber:
		return o.cells.Number(l.n)
	default:
		return o.cells.Text(l.item, c)
	}
}

func (o *Order) Above(row int) part.Between { return o.above[row] }

func (o *Order) Look(row int) part.RowLook {
	l := o.lines[row]
	if l.draft != nil {
		return part.RowLook{Draft: true}
	}
	it := l.item
	if l.step > 0 {
		return part.RowLook{Hue: look.FamilyHue(it.Kind.Family()), Part: true, Draft: l.fresh}
	}
	out := part.RowLook{Hue: look.FamilyHue(it.Kind.Family()), Struck: it.Status == model.Dropped,
		Past: it.End.At < o.kit.Now().Unix(), Clash: o.clashes[o.ref(row)] != "", Since: o.since[o.ref(row)]}
	if out.Fold = part.NoFold; len(it.Steps) > 0 || o.open[it.ID] {
		out.Fold = part.Closed
		if o.open[it.ID] {
			out.Fold = part.Unfolded
		}
	}
	if it.Status == model.Locked || it.Status == model.Done {
		out.Icons = append(out.Icons, scene.LockIcon)
	} else if it.Anchored {
		out.Icons = append(out.Icons, scene.AnchorIcon)
	}
	return out
}
