package ui

import (
	"fmt"
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

// types is a cell of a running order typed again and again.
func types(b *testing.B, event int64, w *Window) {
	p, err := w.desk.Programme(event)
	if err != nil {
		b.Fatal(err)
	}
	it := p.Items[2]
	n := 0
	for b.Loop() {
		n++
		it.Responsible = model.Plain(fmt.Sprint("Protocol ", n))
		save := &model.SaveItem{Item: it}
		if err := w.kit.Do(save); err != nil {
			b.Fatal(err)
		}
		if err := w.desk.Get(&it, it.ID); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTypedCell is one cell of a visit's running order, saved and on show again.
func BenchmarkTypedCell(b *testing.B) {
	w, _ := sit(b, "en", look.Light)
	e := visit(b, w)
	w.enter(e.ID)
	types(b, e.ID, w)
}

// BenchmarkTypedCellOfCongress is the same where a thousand items stand.
func BenchmarkTypedCellOfCongress(b *testing.B) {
	w, _ := sit(b, "en", look.Light)
	c := &uitest.Congress{}
	if err := w.desk.Do(c); err != nil {
		b.Fatal(err)
	}
	w.enter(c.Event)
	types(b, c.Event, w)
}

// BenchmarkDraggedInAWeek is an item moved by five minutes on the office's week.
func BenchmarkDraggedInAWeek(b *testing.B) {
	w, _ := sit(b, "en", look.Light)
	p, err := w.desk.Programme(visit(b, w).ID)
	if err != nil {
		b.Fatal(err)
	}
	it, by := p.Items[2], int64(300)
	for b.Loop() {
		m := model.Move{Item: it.ID, Rev: it.Rev, Start: it.Start.At + by, End: it.End.At + by}
		if err := w.kit.Do(&model.MoveItems{Force: true, Moves: []model.Move{m}}); err != nil {
			b.Fatal(err)
		}
		if err := w.desk.Get(&it, it.ID); err != nil {
			b.Fatal(err)
		}
		by = -by
	}
}
