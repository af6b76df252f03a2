package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
)

// What is at the same time as something else, with others, is no conflict of the two for what is wrong with one of them
// alone; it is one where somebody is in both.
func TestWhatIsWrongWithOneIsNoConflictOfTwo(t *testing.T) {
	w, _ := withAna(t, "en", look.Light)
	w.showOrder()
	save := func(c model.Change) {
		t.Helper()
		if err := w.kit.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	it := itemCalled(t, w, "Tête-à-tête")
	ana := seatAt(t, w, "Ana Pop")
	ana.Status = model.Declined
	save(&model.Save{Record: &ana})
	other := model.NewItem(it.EventID, model.OtherItem, it.Start, it.End)
	other.Title = model.Text{"en": "Meanwhile"}
	made := &model.SaveItem{Item: other}
	save(made)
	head := programme(t, w).Who[it.ID][0]
	for _, tt := range []struct {
		who  model.Participation
		says string
	}{
		{model.Participation{SeatID: &ana.ID, Side: model.GuestSide, Mode: model.InPerson}, "sheet.overlap"},
		{model.Participation{PersonID: head.PersonID, SeatID: head.SeatID, Side: head.Side, Mode: model.InPerson}, "sheet.overlap-clash"},
	} {
		save(&model.Participate{Item: made.ID, Side: tt.who.Side, Who: []model.Participation{tt.who}})
		rows, long, said := w.views.Order.Rows, w.words.Length(int((it.End.At-it.Start.At)/60)), ""
		for r := range rows.Len() {
			if gap := rows.Above(r).Gap; strings.Contains(gap, long) {
				said += gap
			}
		}
		if said != w.words.Say(tt.says, long) {
			t.Errorf("%s: %q is said of %v", tt.says, said, w.clash.Said())
		}
	}
}
