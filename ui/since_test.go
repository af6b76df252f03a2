package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// The draft marks what differs from the last edition: in its row with what it was, and in the
// inspector; boards are told. There and back is no mark, and
// nothing is marked before anything was given out or after all of it was recalled.
func TestTheDraftMarksWhatDiffers(t *testing.T) {
	for lang, want := range map[string]string{"en": "Since edition 1: was ", "ro": "Față de versiunea 1: înainte: ", "uk": "Порівняно з редакцією 1: було "} {
		w, u := sit(t, lang, look.Light)
		of := visit(t, w)
		w.enter(of.ID)
		later := func(minutes int) model.Ref {
			it := w.inside.Items[2]
			it.Start, it.End = it.Start.AddMinutes(minutes), it.End.AddMinutes(minutes)
			if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
				t.Fatal(err)
			}
			return model.Ref{Event: of.ID, Item: it.ID}
		}
		if later(1); len(w.since.said) != 0 {
			t.Fatalf("%s: marked before anything was given out: %v", lang, w.since.said)
		}
		givesOut(t, w)
		was := w.inside.Items[2].Start.Clock() + " – " + w.inside.Items[2].End.Clock()
		ref := later(1)
		if got := w.since.said; len(got) != 1 || !strings.Contains(got[ref], want+was) {
			t.Fatalf("%s: the marks say %v", lang, got)
		}
		w.setView(view.Order)
		row := -1
		for r := range w.views.Order.Rows.Len() {
			if w.views.Order.Rows.Look(r).Since != "" {
				row = r
			}
		}
		table := w.views.Order.Rows.Table
		cell, size := table.CellAt(row, 1)
		at := u.Corner(table).Add(cell)
		if u.Move(at.X+size.Width/2, at.Y+size.Height/2); row < 0 || !strings.Contains(strings.Join(u.Texts(), " "), want+was) {
			t.Errorf("%s: row %d says nothing under the pointer", lang, row)
		}
		w.setView(view.Day)
		w.memory.Inspect = true
		w.choose([]model.Ref{ref})
		if !strings.Contains(strings.Join(u.Labels(), " "), want+was) && !strings.Contains(strings.Join(u.Texts(), " "), want+was) {
			t.Errorf("%s: the inspector does not say it: %q", lang, u.Texts())
		}
		if later(-1); len(w.since.said) != 0 {
			t.Errorf("%s: there and back is marked: %v", lang, w.since.said)
		}
		later(2)
		list, err := w.desk.Editions(of.UID)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.desk.Do(&model.Recall{Edition: list[0].ID, Why: model.Plain("wrong")}); err != nil {
			t.Fatal(err)
		}
		if len(w.since.said) != 0 {
			t.Errorf("%s: what was recalled still marks: %v", lang, w.since.said)
		}
		u.Key(fyne.KeyEscape)
	}
}

// A room that is called otherwise, and an hour at which the press gathers, mark the row in which they
// stand; no other row is marked.
func TestTheDraftMarksNamesAndPressHours(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	givesOut(t, w)
	var at model.Item
	for _, it := range w.inside.Items {
		if it.RoomID != nil {
			at = it
			break
		}
	}
	room := w.inside.Rooms[*at.RoomID]
	was := room.Name["en"]
	room.Name = room.Name.With("en", "Blue Salon")
	if err := w.desk.Do(&model.Save{Record: &room, Name: room.Name}); err != nil {
		t.Fatal(err)
	}
	for _, it := range w.inside.Items {
		said, in := w.since.said[model.Ref{Event: of.ID, Item: it.ID}], it.RoomID != nil && *it.RoomID == room.ID
		if in != strings.Contains(said, was+" → Blue Salon") {
			t.Errorf("%s: %q", w.words.Text(it.Title), said)
		}
	}
	w.undo()
	if len(w.since.said) != 0 {
		t.Errorf("after undo: %v", w.since.said)
	}
	for _, it := range w.inside.Items {
		list := w.inside.Accesses[it.ID]
		if it.GatherAt == "" && (len(list) == 0 || list[0].GatherAt == "") {
			continue
		}
		ref := model.Ref{Event: of.ID, Item: it.ID}
		if it.GatherAt != "" {
			it.GatherAt = "06:05"
		} else {
			list[0].GatherAt = "06:05"
		}
		one := list
		if err := w.desk.Do(&model.SaveItem{Item: it, Accesses: &one}); err != nil {
			t.Fatal(err)
		}
		if said := w.since.said[ref]; len(w.since.said) != 1 || said == "" {
			t.Errorf("the press gathers at another hour: %v", w.since.said)
		}
		return
	}
	t.Fatal("no item says when the press gathers")
}
