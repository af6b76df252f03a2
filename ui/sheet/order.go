package sheet

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// line is one row of a running order: an item of the diary, or a draft.
type line struct {
	item  *model.Item
	draft *typed.Draft
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
	drafts  []placedDraft
	hidden  map[int64]bool // items that are filtered out
	grid    Grid
	cols    []typed.Column
	open    map[int64]bool       // items whose steps are shown
	fresh   map[int64]model.Step // steps that are being typed, by item

	OnSelect func([]model.Ref)
	OnMenu   func(ref model.Ref, at fyne.Position)
	OnGrid   func(Grid) // it is to stand otherwise
}

// placedDraft is a draft and the item it stands before, 0 for the end.
type placedDraft struct {
	before int64
	draft  *typed.Draft
}

// NewOrder is the running order of an event, to be filled by Reload.
func NewOrder(kit Kit, event int64, grid Grid) *Order {
	o := &Order{kit: kit, event: event, grid: grid, cols: grid.columns(), open: map[int64]bool{}, fresh: map[int64]model.Step{}}
	o.Table = part.NewTable(o.columns(), o, kit.Words.Error, func() int64 { return kit.Tick().Milliseconds() })
	o.Table.OnEdit = o.edit
	o.Table.OnSuggest = o.suggest
	o.Table.OnForesee = o.foresee
	o.Table.OnPaste = o.paste
	o.Table.OnInsert = o.insert
	o.Table.OnDelete = o.remove
	o.Table.OnShift = o.shift
	o.Table.OnRow = func(row int) { o.selected(row) }
	o.Table.OnPick = o.pick
	o.Table.OnCopy = o.copyRows
	o.Table.OnOwn = o.pasteOwn
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
		typed.ColRemarks: {Width: 140, Least: 110, Flex: 1.5}, typed.ColAudience: {Width: 82, Least: 78}, typed.ColStatus: {Width: 82, Least: 78},
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
	o.arrange()
	o.Table.Reload()
}

// Without leaves items out when the programme is filled in next. Numbers stay those
// of the whole programme.
func (o *Order) Without(items map[int64]bool) { o.hidden = items }

// arrange puts items and drafts in order, with an empty row at the end. The cell that
// is typed in goes with its row.
func (o *Order) arrange() {
	was, typing := o.typedIn()
	defer o.follow(was, typing)
	o.lines = nil
	items := o.cells.Programme.Items
	for _, i := range o.sequence() {
		o.addDrafts(items[i].ID)
		if !o.hidden[items[i].ID] || typing && was.item != nil && was.item.ID == items[i].ID {
			o.lines = append(o.lines, line{item: &items[i], n: i})
			o.addSteps(&items[i], i)
		}
	}
	o.addDrafts(0)
	if n := len(o.lines); n == 0 || o.lines[n-1].draft == nil {
		if d, err := o.cells.Draft(o.lastItem(n)); err == nil {
			o.drafts = append(o.drafts, placedDraft{0, d})
			o.lines = append(o.lines, line{draft: d})
		}
	}
	o.measureGaps()
}

// typedIn is the line of the cell that is typed in.
func (o *Order) typedIn() (line, bool) {
	row, ok := o.Table.EditRow()
	if !ok || row >= len(o.lines) {
		return line{}, false
	}
	return o.lines[row], true
}

// follow takes the cell that is typed in to where its line stands now. Where the line
// is no more there is nothing to type in.
func (o *Order) follow(was line, typing bool) {
	if !typing {
		return
	}
	for row, l := range o.lines {
		same := was.item != nil && l.item != nil && was.item.ID == l.item.ID && was.step == l.step
		if same || was.draft != nil && was.draft == l.draft {
			o.Table.EditIn(row)
			return
		}
	}
	o.Table.Drop()
}

func (o *Order) addDrafts(before int64) {
	for _, d := range o.drafts {
		if d.before == before {
			o.lines = append(o.lines, line{draft: d.draft})
		}
	}
}

// lastItem is the item above a row, nil at the head.
func (o *Order) lastItem(row int) *model.Item {
	for i := min(row, len(o.lines)) - 1; i >= 0; i-- {
		if o.lines[i].item != nil {
			return o.lines[i].item
		}
	}
	return nil
}

// measureGaps says what stands above each row: the day, a gap, an overlap.
// What lies within a container leaves no gap and no overlap; nor is there a gap
// where something is only hidden.
func (o *Order) measureGaps() {
	w := o.kit.Words
	o.above = make([]part.Between, len(o.lines))
	days := o.cells.Programme.Days()
	var gaps arrange.Gaps
	var last *model.Item
	for r, l := range o.lines {
		if !l.isItem() {
			continue
		}
		if o.grid.ByVenue {
			o.aboveInVenue(r, last, len(days) > 1)
			last = l.item
			continue
		}
		if day := l.item.Start.Date(); len(days) > 1 && (last == nil || last.Start.Date() != day) {
			o.above[r].Heading = w.Day(day)
			gaps = arrange.Gaps{}
		}
		last = l.item
		if len(o.hidden) == 0 && l.item.ContainerID == nil && l.item.Live() && !l.item.AllDay {
			o.putGap(r, gaps.Next(l.item.Start.At, l.item.End.At))
		}
	}
}

func (o *Order) putGap(row, minutes int) {
	w := o.kit.Words
	switch {
	case minutes > 0:
		o.above[row].Gap = w.Say("sheet.gap", w.Length(minutes))
	case minutes < 0:
		o.above[row].Gap = w.Say("sheet.overlap", w.Length(-minutes))
		o.above[row].Bad = o.clashes[o.ref(row)] != ""
	}
}

func (o *Order) ref(row int) model.Ref {
	if row < 0 || row >= len(o.lines) || o.lines[row].item == nil {
		return model.Ref{}
	}
	return model.Ref{Event: o.event, Item: o.lines[row].item.ID}
}

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
		Past: it.End.At < o.kit.Now().Unix(), Clash: o.clashes[o.ref(row)] != ""}
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
