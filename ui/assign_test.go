package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// itemCalled is an item of the sample visit.
func itemCalled(t *testing.T, w *Window, title string) model.Item {
	t.Helper()
	p := programme(t, w)
	for _, it := range p.Items {
		if strings.Contains(it.Title.All(), title) {
			return it
		}
	}
	t.Fatalf("no item is called %s", title)
	return model.Item{}
}

// attends are those who attend an item, by name, as the diary has it.
func attends(t *testing.T, w *Window, item int64) []string {
	t.Helper()
	p := programme(t, w)
	it, _ := p.Item(item)
	var out []string
	for _, one := range p.Attending(&it) {
		name := p.Seats[one.Seat].Name
		if one.Person != 0 {
			name = p.People[one.Person].Name
		}
		out = append(out, name.In("en"))
	}
	return out
}

// lastRow is the row that was added to an item last.
func lastRow(t *testing.T, w *Window, item int64) (last model.Participation) {
	for _, one := range programme(t, w).Who[item] {
		if one.ID > last.ID {
			last = one
		}
	}
	return last
}

func seatAt(t *testing.T, w *Window, name string) model.Seat {
	t.Helper()
	p := programme(t, w)
	for _, s := range p.Seats {
		who := s.Name
		if s.PersonID != nil {
			who = p.People[*s.PersonID].Name
		}
		if strings.Contains(who.All(), name) {
			return s
		}
	}
	t.Fatalf("nobody is called %s", name)
	return model.Seat{}
}

// Somebody new at the end of the hosts, in nothing yet.
func withAna(t *testing.T, lang string, m look.Mode) (*Window, *uitest.User) {
	w, u := onSenders(t, lang, m)
	u.Key(fyne.KeyEnd).Type("Ana Pop, Adviser").Key(fyne.KeyReturn).Type("Dan Rus, Aide").Key(fyne.KeyReturn, fyne.KeyEscape)
	w.toast.Clear()
	return w, u
}

// By keyboard: a seat, the programme at the side, two items ticked, Enter. One undo takes
// it back, and whoever is there already is said and not there twice.
func TestAssignedByKeys(t *testing.T) {
	w, u := withAna(t, "en", look.Light)
	u.Key(fyne.KeyUp, fyne.KeyUp)
	w.table.Run("assign")
	if !u.Sees("Ana Pop") || !u.Sees(w.words.Say("delegates.assign")) {
		t.Fatalf("the programme is not beside: %v", u.Texts())
	}
	p := programme(t, w)
	first, second := p.Items[0], p.Items[1]
	was := len(p.Who[first.ID])
	u.Type(" ").Key(fyne.KeyDown).Type(" ")
	if !u.Sees(w.words.Count("delegates.assign-in", 2)) {
		t.Errorf("two are ticked: %v", u.Texts())
	}
	rev := programme(t, w).Revision
	u.Key(fyne.KeyReturn)
	for _, it := range []model.Item{first, second} {
		if row := lastRow(t, w, it.ID); !slices.Contains(attends(t, w, it.ID), "Ana Pop") || row.SeatID == nil || row.Side != model.HostSide || row.Role != "member" || row.Mode != model.InPerson {
			t.Errorf("%s: %v by %+v", it.Title.In(), attends(t, w, it.ID), row)
		}
	}
	if now := programme(t, w).Revision; now != rev+1 {
		t.Errorf("%d deeds", now-rev)
	}
	if !u.Sees(w.words.Say("delegates.there-now")) {
		t.Errorf("it is not said that she is there: %v", u.Texts())
	}
	rev = programme(t, w).Revision
	u.Key(fyne.KeyReturn)
	if now := programme(t, w).Revision; now != rev || !strings.Contains(w.toast.Text(), "Ana Pop") {
		t.Errorf("there twice, or nothing said: %q", w.toast.Text())
	}
	w.undo()
	if n := len(programme(t, w).Who[first.ID]); n != was || slices.Contains(attends(t, w, second.ID), "Ana Pop") {
		t.Errorf("one undo leaves %d, were %d", n, was)
	}
	u.Key(fyne.KeyEscape)
	if u.Sees(w.words.Say("delegates.assign-do")) || w.stand.View != view.Delegations {
		t.Error("Escape does not close the programme alone")
	}
}

// placeOf is a place that can be pressed.
func placeOf(t *testing.T, u *uitest.User, kind string, id int64) fyne.Position {
	t.Helper()
	for _, at := range u.Targets() {
		if at.Kind == kind && at.ID == id {
			return at.At
		}
	}
	t.Fatalf("no place %s %d", kind, id)
	return fyne.Position{}
}

// By hand: a card, all that are chosen, a whole delegation, a group, each dropped on an
// item. Let go beside the items nothing becomes of it.
func TestAssignedByHand(t *testing.T) {
	w, u := withAna(t, "en", look.Light)
	pressOn(t, u, "assign", 0)
	it := itemCalled(t, w, "Tête-à-tête")
	u.Wheel(0, 0)
	drag := func(from fyne.Position) {
		to := placeOf(t, u, "check", it.ID)
		u.Drag(from, from.AddXY(12, 0), to.AddXY(-30, 0), to)
	}
	ana, dan := seatAt(t, w, "Ana Pop").ID, seatAt(t, w, "Dan Rus").ID
	drag(placeOf(t, u, "seat", ana))
	if got := attends(t, w, it.ID); !slices.Contains(got, "Ana Pop") || slices.Contains(got, "Dan Rus") {
		t.Errorf("one card: %v", got)
	}
	rows := len(programme(t, w).Who[it.ID])
	u.Hold(ctrl)
	pressOn(t, u, "seat", ana)
	pressOn(t, u, "seat", dan)
	u.Hold(0)
	if !u.Sees("Ana Pop, Dan Rus") || !u.Sees(w.words.Say("delegates.there-some", 1, 2)) {
		t.Errorf("two are not chosen: %v", u.Texts())
	}
	drag(placeOf(t, u, "seat", dan))
	if got := attends(t, w, it.ID); !slices.Contains(got, "Dan Rus") || len(programme(t, w).Who[it.ID]) != rows+1 {
		t.Errorf("all that are chosen: %v", got)
	}
	u.Key(fyne.KeyEscape)
	p := programme(t, w)
	guests := p.DelegationsOf(model.GuestSide)[0].ID
	drag(placeOf(t, u, "sender", guests))
	if row := lastRow(t, w, it.ID); row.DelegationID == nil || row.Side != model.GuestSide || !slices.Contains(attends(t, w, it.ID), "Volodymyr Zelenskyy") {
		t.Errorf("a delegation: %+v, %v", row, attends(t, w, it.ID))
	}
	pressOn(t, u, "group-add", 0)
	u.ClickText("Heads of delegation")
	stroll := model.NewItem(visit(t, w).ID, model.Talks, it.Start, it.End)
	stroll.Title = model.Text{"en": "Stroll"}
	if !w.try(&model.SaveItem{Item: stroll}) {
		t.Fatal(w.toast.Text())
	}
	it = itemCalled(t, w, "Stroll")
	u.Wheel(0, 0)
	for id := range programme(t, w).Groups {
		drag(placeOf(t, u, "group", id))
		if row := lastRow(t, w, it.ID); row.GroupID == nil || *row.GroupID != id || len(attends(t, w, it.ID)) == 0 {
			t.Errorf("a group: %+v, %q", row, w.toast.Text())
		}
	}
	sides := map[model.GroupKind][]model.Side{}
	now := programme(t, w)
	for _, row := range now.Who[it.ID] {
		sides[now.Groups[*row.GroupID].Kind] = append(sides[now.Groups[*row.GroupID].Kind], row.Side)
	}
	if got := attends(t, w, it.ID); !slices.Equal(sides[model.Heads], model.Sides) || !slices.Equal(sides[model.ChosenOnes], model.Sides[:1]) || !slices.Contains(got, "Nicușor Dan") || !slices.Contains(got, "Volodymyr Zelenskyy") {
		t.Errorf("the heads and the escort are on %v, and %q attend", sides, got)
	}
	rev := programme(t, w).Revision
	from := placeOf(t, u, "seat", seatAt(t, w, "Zelenskyy").ID)
	u.Drag(from, from.AddXY(12, 0), fyne.NewPos(1270, 780))
	if programme(t, w).Revision != rev {
		t.Error("let go beside the items, something was done")
	}
}

// Carried onto its name, the programme opens; more than the room holds is said before it
// is done, and done all the same.
func TestTooManyForTheRoom(t *testing.T) {
	w, u := withAna(t, "en", look.Light)
	it := itemCalled(t, w, "Tête-à-tête")
	if it.RoomID == nil {
		t.Fatal("it has no room")
	}
	var r model.Room
	if err := w.desk.Get(&r, *it.RoomID); err != nil {
		t.Fatal(err)
	}
	p := programme(t, w)
	n := p.Assigning(nil)[slices.IndexFunc(p.Items, func(o model.Item) bool { return o.ID == it.ID })].Takes
	r.Capacity = n
	if !w.try(&model.Save{Record: &r}) {
		t.Fatal(w.toast.Text())
	}
	w.toast.Clear()
	from := u.Point("Ana Pop")
	door := placeOf(t, u, "assign", 0)
	u.Move(from.X, from.Y).Down().Move(from.X+12, from.Y).Move(door.X, door.Y)
	u.Wheel(0, 0)
	if !u.Sees(w.words.Say("delegates.places", n, n)) {
		t.Fatalf("the programme does not open with the places of its rooms: %v", u.Texts())
	}
	to := placeOf(t, u, "check", it.ID)
	u.Move(to.X, to.Y)
	said := w.words.Say("delegates.places-over", n+1, n)
	if !u.Sees(said) || !u.Sees("More than the room holds") {
		t.Errorf("it is not said before: %v", u.Texts())
	}
	if slices.Contains(attends(t, w, it.ID), "Ana Pop") {
		t.Error("it was done before the hand let go")
	}
	u.Up()
	if !slices.Contains(attends(t, w, it.ID), "Ana Pop") || !u.Sees(said) {
		t.Errorf("it was refused: %v", attends(t, w, it.ID))
	}
}

// Role, way and how many more are said of all; what is no number keeps the deed back.
func TestAssignedInAManner(t *testing.T) {
	w, u := withAna(t, "en", look.Light)
	u.Key(fyne.KeyUp, fyne.KeyUp)
	w.table.Run("assign")
	it := programme(t, w).Items[0]
	chooses(u, w.words.Say("sheet.role"), "note")
	chooses(u, w.words.Say("sheet.mode"), "video")
	plus := uitest.Labelled[*part.Field](u, w.words.Say("delegates.assign-plus"))
	plus.Entry().SetText("many")
	u.ClickPlace("check", it.ID)
	rev := programme(t, w).Revision
	u.ClickText(w.words.Count("delegates.assign-in", 1))
	if plus.Refused() == "" || programme(t, w).Revision != rev {
		t.Errorf("many is no number: %q", plus.Refused())
	}
	plus.Entry().SetText("+6")
	u.ClickText(w.words.Count("delegates.assign-in", 1))
	if row := lastRow(t, w, it.ID); row.Role != "note-taker" || row.Mode != model.ByVideo || row.Plus != 6 {
		t.Errorf("takes part as %+v", row)
	}
}

// Whoever was pressed before is chosen with those who are pressed besides, and once: and not any more once all
// were let go.
func TestWhoWasPressedIsChosenBesides(t *testing.T) {
	w, u := withAna(t, "en", look.Light)
	pressOn(t, u, "assign", 0)
	ana, dan := seatAt(t, w, "Ana Pop").ID, seatAt(t, w, "Dan Rus").ID
	pressOn(t, u, "seat", ana)
	u.Hold(ctrl)
	pressOn(t, u, "seat", dan)
	if !u.Sees("Ana Pop, Dan Rus") {
		t.Errorf("who was pressed first is not chosen: %v", u.Texts())
	}
	pressOn(t, u, "seat", dan)
	if u.Sees("Ana Pop, Dan Rus") {
		t.Errorf("who was pressed again stays chosen: %v", u.Texts())
	}
	u.Hold(0)
}

// Several are chosen with Shift, with a blank, all with Ctrl+A; they are answered for and
// carried together, and Escape lets them go.
func TestSeveralSeats(t *testing.T) {
	w, u := withAna(t, "en", look.Light)
	u.Key(fyne.KeyUp, fyne.KeyUp).Type(" ").Key(fyne.KeyDown).Type(" ")
	at := u.Point("Ana Pop")
	rev := programme(t, w).Revision
	u.RightClick(at.X, at.Y)
	u.ClickText(w.words.Say("seat.status.accepted"))
	if a, d := seatAt(t, w, "Ana Pop"), seatAt(t, w, "Dan Rus"); a.Status != model.Accepted || d.Status != model.Accepted || programme(t, w).Revision != rev+1 {
		t.Errorf("answered %s and %s", a.Status, d.Status)
	}
	w.toast.Clear() // it names them as well
	u.Move(640, 500).Wheel(0, -400)
	to := u.Point("Press Secretary of the President of")
	u.Drag(u.Point("Ana Pop"), u.Point("Ana Pop").AddXY(10, 0), to.AddXY(0, 30), to.AddXY(0, 50))
	if got := sent(w, model.GuestSide); !strings.HasSuffix(got, ", Ana Pop, Dan Rus") {
		t.Errorf("carried together: %q", got)
	}
	u.Key(fyne.KeyEscape)
	w.toast.Clear()
	u.Key(fyne.KeyEnd, fyne.KeyUp)
	u.Hold(shift).Key(fyne.KeyUp).Hold(0)
	rev = programme(t, w).Revision
	u.Key(fyne.KeyDelete)
	if got := sent(w, model.GuestSide); strings.Contains(got, "Ana Pop") || strings.Contains(got, "Dan Rus") || programme(t, w).Revision != rev+1 {
		t.Errorf("removed together: %q; %q", got, w.toast.Text())
	}
	u.Shortcut(fyne.KeyA, ctrl)
	u.ClickText(w.words.Say("delegates.assign"))
	p := programme(t, w)
	guests, n := p.DelegationsOf(model.GuestSide)[0].ID, 0
	for _, s := range p.Seats {
		if s.DelegationID == guests {
			n++
		}
	}
	if !u.Sees(w.words.Count("delegates.people", n) + ": ") {
		t.Errorf("not all are chosen: %v", u.Texts())
	}
}
