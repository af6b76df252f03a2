package section

import (
	"maps"
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

func itoa(n int) string { return strconv.Itoa(n) }

// sortBy puts the rows in the order of a column; the same once more from the end.
func (r *rows) sortBy(col int) {
	by, down := r.list.Order()
	at := r.cols[col]
	down = r.list.Columns[by] == at && !down
	for i, c := range r.list.Columns {
		if c == at {
			r.list.Sort(i, down)
		}
	}
	st := r.stand
	st.By, st.Down = at.ID(), down
	r.made = nil
	r.turn(st)
}

// turn shows the register otherwise, and keeps that.
func (r *rows) turn(st Stand) {
	if len(r.Table.Settle()) > 0 {
		return // what is typed and refused is in sight, and its column stays
	}
	key := int64(0)
	if rec := r.record(r.Table.Row()); rec != nil {
		key = rec.Head().ID
	}
	r.stand = st
	r.take(r.list)
	r.Table.Arrange(r.columns())
	if key != 0 {
		r.find(key)
	}
	r.section.host.KeepStanding(r.list.Kind, st)
	r.section.refresh()
}

// widen keeps how wide a column was dragged.
func (r *rows) widen(col int, width float32) {
	st := r.stand
	st.Widths = map[string]float32{}
	maps.Copy(st.Widths, r.stand.Widths)
	st.Widths[r.cols[col].ID()] = width
	r.turn(st)
}

// headMenu offers which columns are shown.
func (r *rows) headMenu(at fyne.Position) {
	w := r.section.host.Words()
	entries := []scene.Entry{{Label: w.Say("sheet.columns"), Head: true}}
	for _, c := range r.list.Columns[1:] {
		shown := c.Away == r.stand.Turned[c.ID()]
		entries = append(entries, scene.Entry{Label: r.book.Name(c), Ticked: shown, Do: func() { r.turnColumn(c.ID()) }})
	}
	entries = append(entries, scene.Entry{}, scene.Entry{Label: w.Say("sheet.columns-usual"), Off: len(r.stand.Turned) == 0 && len(r.stand.Widths) == 0,
		Do: func() { r.turn(Stand{By: r.stand.By, Down: r.stand.Down}) }})
	scene.Popup(r.section.host.Canvas(), at, 240, entries)
}

// turnColumn shows a column or takes it away.
func (r *rows) turnColumn(id string) {
	st := r.stand
	st.Turned = map[string]bool{}
	maps.Copy(st.Turned, r.stand.Turned)
	if st.Turned[id] {
		delete(st.Turned, id)
	} else {
		st.Turned[id] = true
	}
	r.turn(st)
}

// Columns opens the menu of the columns below their heads.
func (s *Section) Columns() {
	if s.rows == nil {
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.rows.Table)
	s.rows.headMenu(at.AddXY(s.rows.Table.Size().Width-260, 30))
}

// NewRow begins to type a new row.
func (s *Section) NewRow() {
	if s.rows != nil {
		s.rows.setAside()
		s.rows.Fresh()
	}
}
