package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// Whoever looks for another room is told for which item, when it is and where it is now, and which
// rooms are free then.
func TestAnotherRoomSaysWhichAreFree(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	talks, signing := itemCalled(t, w, "Official talks"), itemCalled(t, w, "Signing of three documents")
	signing.Start, signing.End, signing.Anchored, signing.Status = talks.Start, talks.End, false, model.Agreed
	if err := w.do(&model.SaveItem{Item: signing}); err != nil {
		t.Fatal(err)
	}
	p := programme(t, w)
	taken := p.Room(talks.RoomID).In("en")
	w.deeds.Place([]model.Ref{{Event: signing.EventID, Item: signing.ID}})
	said := strings.Join(u.Texts(), "\n")
	for _, want := range []string{"‘Signing of three documents’", signing.Start.Clock(), "Now:"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.col.place")))
	u.Type(taken)
	if !u.Sees("taken: " + talks.Start.Clock() + " Official talks") {
		t.Errorf("%s is not told to be taken: %q", taken, u.Texts())
	}
}

// Where nothing else happens, every room of the list is free.
func TestARoomIsFreeWhereNothingIs(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	talks := itemCalled(t, w, "Official talks")
	w.deeds.Place([]model.Ref{{Event: talks.EventID, Item: talks.ID}})
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.col.place")))
	room := programme(t, w).Rooms[*talks.RoomID].Name.In("en")
	u.Type(room)
	if !u.Sees("free then") {
		t.Errorf("its own room is not free: %q", u.Texts())
	}
}
