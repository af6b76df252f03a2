package sheet

import (
	"maps"
	"sort"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/scene"
)

// sequence are the items in the order in which they stand: that of the
// programme, or by where they take place, what has no place last.
func (o *Order) sequence() []int {
	items := o.cells.Programme.Items
	out := make([]int, len(items))
	for i := range items {
		out[i] = i
	}
	if !o.grid.ByVenue {
		return out
	}
	where := make([]string, len(items))
	for i := range items {
		where[i] = o.venue(&items[i])
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := where[out[i]], where[out[j]]
		if (a == "") != (b == "") {
			return b == ""
		}
		return a != b && o.kit.Words.Less(a, b)
	})
	return out
}

// venue is where an item takes place, as its group is headed.
func (o *Order) venue(it *model.Item) string {
	p, w := &o.cells.Programme, o.kit.Words
	for _, t := range []model.Text{p.Venue(it.VenueID), it.Place, p.Venue(it.FromID)} {
		if s := w.Text(t); s != "" {
			return s
		}
	}
	return ""
}

// aboveInVenue says what stands above a row that is grouped by venue: the venue,
// and the day where there are several.
func (o *Order) aboveInVenue(row int, last *model.Item, days bool) {
	w, it := o.kit.Words, o.lines[row].item
	here := o.venue(it)
	fresh := last == nil || o.venue(last) != here
	if fresh {
		if o.above[row].Heading = here; here == "" {
			o.above[row].Heading = w.Say("sheet.no-place")
		}
	}
	if days && (fresh || last.Start.Date() != it.Start.Date()) {
		o.above[row].Gap = w.Day(it.Start.Date())
	}
}

// HeadMenu opens the menu of the columns by keyboard.
func (o *Order) HeadMenu(at fyne.Position) { o.headMenu(at) }

// headMenu offers which columns are shown, and how rows are grouped.
func (o *Order) headMenu(at fyne.Position) {
	c := fyne.CurrentApp().Driver().CanvasForObject(o.Table)
	if c == nil {
		return
	}
	w := o.kit.Words
	entries := []scene.Entry{{Label: w.Say("sheet.columns"), Head: true}}
	for _, col := range typed.Columns {
		if !always[col] {
			entries = append(entries, scene.Entry{Label: w.Say("sheet.col." + string(col)), Ticked: !o.grid.Hidden[col], Do: func() { o.turn(col) }})
		}
	}
	entries = append(entries, scene.Entry{Label: w.Say("sheet.columns-usual"), Off: len(o.grid.Hidden) == 0 && len(o.grid.Widths) == 0, Do: func() { o.stand(Grid{ByVenue: o.grid.ByVenue}) }},
		scene.Entry{}, scene.Entry{Label: w.Say("sheet.grouped"), Head: true},
		scene.Entry{Label: w.Say("sheet.by-day"), Ticked: !o.grid.ByVenue, Do: func() { o.GroupByVenue(false) }},
		scene.Entry{Label: w.Say("sheet.by-venue"), Ticked: o.grid.ByVenue, Do: func() { o.GroupByVenue(true) }})
	scene.Popup(c, at, 220, entries)
}

// turn shows a column or takes it away.
func (o *Order) turn(c typed.Column) {
	g := o.grid
	g.Hidden = map[typed.Column]bool{}
	maps.Copy(g.Hidden, o.grid.Hidden)
	if g.Hidden[c] {
		delete(g.Hidden, c)
	} else {
		g.Hidden[c] = true
	}
	o.stand(g)
}

// widen keeps how wide a column was dragged.
func (o *Order) widen(col int, width float32) {
	g := o.grid
	g.Widths = map[typed.Column]float32{}
	maps.Copy(g.Widths, o.grid.Widths)
	g.Widths[o.cols[col]] = width
	o.stand(g)
}

// GroupByVenue puts rows that take place at one venue together, or back under
// their days.
func (o *Order) GroupByVenue(on bool) {
	g := o.grid
	g.ByVenue = on
	ref := o.ref(o.Table.Row())
	o.stand(g)
	o.Select(ref)
}

// stand shows the running order otherwise, and tells it.
func (o *Order) stand(g Grid) {
	if len(o.Table.Settle()) > 0 {
		return // what is typed and refused is in sight, and its column stays
	}
	o.grid, o.cols = g, g.columns()
	o.arrange()
	o.Table.Arrange(o.columns())
	if o.OnGrid != nil {
		o.OnGrid(g)
	}
}
