package sheet

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// A free room of the same house stands before free ones elsewhere, those before what is taken, and whole
// houses last.
func TestAnotherRoomIsNextDoor(t *testing.T) {
	w := words.For("en")
	row := func(id int64) model.Row { return model.Row{ID: id} }
	r := model.Registers{
		Venues: []model.Venue{{Row: row(1), Name: model.Plain("Air base")}, {Row: row(2), Name: model.Plain("Palace")}},
		Rooms:  []model.Room{{Row: row(11), VenueID: 1, Name: model.Plain("Hall")}, {Row: row(21), VenueID: 2, Name: model.Plain("Room C")}, {Row: row(22), VenueID: 2, Name: model.Plain("Room D")}},
	}
	cells := &typed.Cells{Words: w, Places: typed.NewGazetteer(r, w)}
	house, room := int64(2), int64(21)
	list := PlaceOptions(cells.Places)
	for i := range list {
		if strings.Contains(list[i].Name, ", ") {
			list[i].Note = w.Say("sheet.room-free")
		}
		if list[i].Name == "Palace, Room C" {
			list[i].Note = "taken"
		}
	}
	var got []string
	for _, o := range nearest(Kit{Words: w}, cells, list, []model.Item{{VenueID: &house, RoomID: &room}}) {
		got = append(got, o.Name)
	}
	if s := strings.Join(got, "; "); s != "–; Palace, Room D; Air base, Hall; Palace, Room C; Air base; Palace" {
		t.Error(s)
	}
}

// Of what is fixed it is said that the shift stops there only where nothing moves behind it.
func TestAShiftIsNotSaidToStopWhereItGoesOn(t *testing.T) {
	w := words.For("en")
	item := func(id int64, hour string, fixed bool) model.Item {
		at, err := civil.Resolve("2026-03-12T"+hour, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(1, model.Talks, at, at.AddMinutes(30))
		it.ID, it.Anchored = id, fixed
		return it
	}
	items := []model.Item{item(1, "14:30", false), item(2, "15:00", true), item(3, "15:30", false)}
	for alike, want := range map[bool]string{true: "sheet.shift.anchored-stays", false: "sheet.shift.anchored"} {
		of := items
		if !alike {
			of = items[:2]
		}
		plan, err := model.PlanShift(of, model.ShiftWish{Chosen: []int64{1}, Minutes: 20, Scope: model.ShiftDay, Alike: alike})
		if err != nil || len(plan) < 2 || !plan[1].Stops {
			t.Fatalf("%+v, %v", plan, err)
		}
		l := newShiftList(w, "Europe/Bucharest")
		l.fill(plan)
		if got := l.why(1); got != w.Say(want) {
			t.Errorf("all alike %v: it says %q", alike, got)
		}
	}
}
