package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/board"
	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// onLanes opens the lanes of the first day of the summit.
func onLanes(t *testing.T) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	w.GoTo("2026-05-12")
	u.Type("l")
	if w.stand.View != view.Lanes || !u.Sees("Room A") || !u.Sees("Cotroceni Palace") {
		t.Fatalf("%+v shows %q", w.stand, u.Texts())
	}
	return w, u
}

// A bilateral carried from Room A to Room E changes rooms, in one deed that can
// be undone; its hours stay.
func TestCarryToAnotherRoom(t *testing.T) {
	w, u := onLanes(t)
	var from model.Entry
	for _, e := range w.entries {
		if e.Room.In("en") == "Room A" && e.Start.Clock() == "15:30" {
			from = e
		}
	}
	w.views.Lanes.Board.Reveal(from.Start.At)
	at, ok := w.views.Lanes.Board.Where(from.Ref)
	to, here := w.views.Lanes.Board.WhereLane("Room E")
	if !ok || !here {
		t.Fatal("the lanes are not in sight")
	}
	off := u.Corner(w.views.Lanes.Board)
	u.Drag(off.Add(at), off.AddXY(at.X, at.Y+10), off.AddXY(at.X, to.Y))
	now := func() model.Item {
		var it model.Item
		if err := w.desk.Get(&it, from.Ref.Item); err != nil {
			t.Fatal(err)
		}
		return it
	}
	it := now()
	if it.RoomID == nil || *it.RoomID == from.RoomID || it.Start.At != from.Start.At || it.End.At != from.End.At {
		t.Fatalf("carried to %v at %s–%s", it.RoomID, it.Start.Local, it.End.Local)
	}
	if len(w.clash.Said()) == 0 {
		t.Error("Room E is taken by the sherpas then, and nothing says so")
	}
	w.undo()
	if it := now(); *it.RoomID != from.RoomID {
		t.Error("undo left it in another room")
	}
}

// Lanes stand for delegations or people as well, and groups fold.
func TestLanesOfOthers(t *testing.T) {
	w, u := onLanes(t)
	u.Click(off(u, w, 110, 26))
	if !u.Sees("Estonia") || u.Sees("Room A") || w.memory.LanesBy != "party" {
		t.Errorf("delegations: %q", u.Texts())
	}
	u.Click(off(u, w, 30, 26))
	u.ClickText("Cotroceni Palace")
	if u.Sees("Room A") || !u.Sees("Official Lounge") {
		t.Errorf("folded: %q", u.Texts())
	}
}

func TestLanesByKeyboard(t *testing.T) {
	w, u := onLanes(t)
	u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	if len(w.chosen) != 1 {
		t.Fatalf("chosen: %v", w.chosen)
	}
	e := w.entryOf(w.chosen[0])
	was := e.Start.At
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	if now := w.entryOf(w.chosen[0]); now.Start.At != was+300 {
		t.Errorf("Alt and right moved it by %d s", now.Start.At-was)
	}
	w.enter(e.Ref.Event)
	w.setView(view.Lanes)
	if first, n := w.views.Lanes.Days(w.sight(), 1); first != "2026-05-12" || n != 2 {
		t.Errorf("inside the summit: %s, %d days", first, n)
	}
}

// off is a place on the lanes, as the window counts.
func off(u *uitest.User, w *Window, x, y float32) (float32, float32) {
	p := u.Corner(w.views.Lanes.Board)
	return p.X + x, p.Y + y
}

// A bilateral carried from one delegation to another is that one's, in one deed;
// carried to one that is in it already, it stays as it is.
func TestCarryToAnotherDelegation(t *testing.T) {
	w, _ := onLanes(t)
	var b model.Entry
	for _, e := range w.entries {
		if len(e.Tags) == 2 && e.Tags[0] == "RO" && partsOf(t, w, e, e.Tags[1]) == 1 {
			b = e
			break
		}
	}
	other := "EE"
	if b.Tags[1] == other {
		other = "LT"
	}
	at := model.Move{Item: b.Ref.Item, Rev: b.Rev, Start: b.Start.At, End: b.End.At}
	w.views.Lanes.MoveTo(b.Ref, board.Lane{Tag: b.Tags[1]}, board.Lane{Tag: other}, at, true)
	if got := w.entryOf(b.Ref).Tags; len(got) != 2 || got[0] != "RO" || got[1] != other {
		t.Fatalf("of %v it became %v: %s", b.Tags, got, w.toast.Text())
	}
	if w.entryOf(b.Ref).Start.At != b.Start.At {
		t.Error("its hours changed")
	}
	w.undo()
	if got := w.entryOf(b.Ref).Tags; got[1] != b.Tags[1] {
		t.Errorf("undone: %v", got)
	}
	at.Rev = w.entryOf(b.Ref).Rev
	w.views.Lanes.MoveTo(b.Ref, board.Lane{Tag: b.Tags[1]}, board.Lane{Tag: "FR"}, at, true)
	if got := w.entryOf(b.Ref).Tags; got[1] != b.Tags[1] || w.toast.Text() == "" {
		t.Errorf("France has no delegation, and it became %v", got)
	}
}

// Inside a summit its delegations stand in their order, and those with nothing
// are there when asked for.
func TestLanesInOrder(t *testing.T) {
	w, u := onLanes(t)
	w.enter(w.entryOf(w.entries[len(w.entries)-1].Ref).Ref.Event)
	w.memory.LanesBy = string(board.ByParty)
	w.setView(view.Lanes)
	if !u.Sees("Bulgaria") {
		t.Fatalf("sees %q", u.Texts())
	}
	first := func() string { return w.views.Lanes.Board.Names()[0] }
	byName := first()
	w.table.Run("lanes-ranked")
	if byName != "Bulgaria" || first() != "Romania" {
		t.Errorf("by name %s first, by precedence %s", byName, first())
	}
	w.memory.LanesBy = string(board.ByRoom)
	w.read()
	n := len(w.views.Lanes.Board.Names())
	w.table.Run("lanes-empty")
	if len(w.views.Lanes.Board.Names()) <= n || !w.memory.LanesEmpty {
		t.Errorf("%d lanes, with the empty ones %d", n, len(w.views.Lanes.Board.Names()))
	}
}

// An item carried into the lane of a place that is typed takes place there.
func TestCarryToATypedPlace(t *testing.T) {
	w, _ := onLanes(t)
	var e model.Entry
	for _, one := range w.entries {
		if one.RoomID != 0 && one.Ref.IsItem() {
			e = one
			break
		}
	}
	at := model.Move{Item: e.Ref.Item, Rev: e.Rev, Start: e.Start.At, End: e.End.At}
	w.views.Lanes.MoveTo(e.Ref, board.Lane{Venue: e.VenueID, Room: e.RoomID}, board.Lane{Place: "Garden tent"}, at, true)
	if got := w.entryOf(e.Ref); got.RoomID != 0 || got.VenueID != 0 || got.Place.In("en") != "Garden tent" || !strings.Contains(w.toast.Text(), "Garden tent") {
		t.Errorf("%+v: %q", got, w.toast.Text())
	}
}

// partsOf counts the rows of those who take part in an item for a party.
func partsOf(t *testing.T, w *Window, e model.Entry, tag string) (n int) {
	t.Helper()
	p, err := w.desk.Programme(e.Ref.Event)
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range p.Who[e.Ref.Item] {
		if d, ok := p.DelegationIn(who); ok {
			if of := p.Parties[d.PartyID]; of.Tag() == tag {
				n++
			}
		}
	}
	return n
}
