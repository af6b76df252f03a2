package ui

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// threeItems are those of Ontime's rule, with one that is locked behind them.
func threeItems(t *testing.T) (*Window, *uitest.User, func() string) {
	w, u, now := plan(t)
	row(u, "1000", "1030", "Talks", "", "", "", "", "", "", "", "", "")
	row(u, "1030", "1100", "Signing", "", "", "", "", "", "", "", "", "")
	row(u, "1110", "1200", "Press line", "", "", "", "", "", "", "", "", "")
	row(u, "1220", "1300", "Lunch", "", "", "", "", "", "", "", "", "Locked")
	return w, u, func() string {
		var out []string
		for _, it := range now().Items {
			out = append(out, it.Start.Clock()+"–"+it.End.Clock())
		}
		return strings.Join(out, " ")
	}
}

func TestShiftTheRest(t *testing.T) {
	w, u, now := threeItems(t)
	was := now()
	first := w.inside.Items[0]
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	w.table.Run("shift")
	u.Type("+15")
	for _, want := range []string{"⇒ 10:15 – 10:45", "⇒ 10:45 – 11:15", "⇒ 11:15 – 12:05", "12:20 – 13:00", "Shift 3 items"} {
		if !u.Sees(want) {
			t.Errorf("no %q among %q", want, u.Texts())
		}
	}
	u.Key(fyne.KeyReturn)
	if got := now(); got != "10:15–10:45 10:45–11:15 11:15–12:05 12:20–13:00" {
		t.Errorf("shifted to %s", got)
	}
	if l, ok := w.desk.CanUndo(); !ok || w.words.Label(l) != "Shift 3 items by +15 min" {
		t.Errorf("undo would be %q", w.words.Label(l))
	}
	if !strings.Contains(w.toast.Text(), "Shifted 15 min later: 2 items; only 5 min: ‘Press line’; ‘Lunch’ stays (locked)") || w.win.Canvas().Overlays().Top() != nil {
		t.Errorf("said %q", w.toast.Text())
	}
	w.undo()
	if got := now(); got != was {
		t.Errorf("one undo leads to %s, not %s", got, was)
	}
	w.redo()
	if got := now(); got == was {
		t.Error("redo did nothing")
	}
}

// Forty minutes late to Tokyo: what is typed on clocks of Tokyo stays on them, and
// what of the shift is less than was asked is said before it is done and after.
func TestLateToTokyo(t *testing.T) {
	w, u, now := plan(t)
	row(u, "2240", "17:25 Tokyo", "Flight", "", "", "", "", "", "", "", "", "")
	row(u, "17:25 Tokyo", "1740", "Welcome", "", "", "", "", "", "", "", "", "")
	row(u, "17:40 Tokyo", "1810", "Motorcade", "", "", "", "", "", "", "", "", "")
	row(u, "18:25 Tokyo", "1835", "Dinner", "", "", "", "", "", "", "", "", "")
	row(u, "19:00 Tokyo", "1930", "Press", "", "", "", "", "", "", "", "", "Locked")
	first := now().Items[0]
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	p := now()
	plan, err := model.PlanShift(p.Items, model.ShiftWish{Chosen: []int64{first.ID}, Minutes: 40, Scope: model.ShiftRest})
	if err != nil {
		t.Fatal(err)
	}
	said := "40 min later: 3 items; only 25 min: ‘Dinner’; ‘Press’ stays (locked)"
	if sum := model.SumShift(plan, 40); w.words.Shifted(&sum) != said {
		t.Errorf("before: %q", w.words.Shifted(&sum))
	}
	w.try(model.NewShift(p.Items, model.ShiftWish{Chosen: []int64{first.ID}, Minutes: 40, Scope: model.ShiftRest}, plan))
	if !strings.Contains(w.toast.Text(), said) {
		t.Errorf("after: %q", w.toast.Text())
	}
	var got []string
	for _, it := range now().Items {
		got = append(got, it.Start.Clock()+" "+it.Start.Zone+" "+it.End.Clock()+" "+it.End.Zone)
	}
	want := "23:20 Europe/Bucharest 18:05 Asia/Tokyo, 18:05 Asia/Tokyo 18:20 Asia/Tokyo, 18:20 Asia/Tokyo 18:50 Asia/Tokyo, 18:50 Asia/Tokyo 19:00 Asia/Tokyo, 19:00 Asia/Tokyo 19:30 Asia/Tokyo"
	if s := strings.Join(got, ", "); s != want {
		t.Errorf("shifted to %s", s)
	}
	for _, want := range []string{"23:20", "18:05", "19:00", "Tokyo"} {
		if !u.Sees(want) {
			t.Errorf("no %q in the running order: %q", want, u.Texts())
		}
	}
}

// What stops the shift is named; what cannot be read is refused under the field.
func TestShiftStopsAndRefuses(t *testing.T) {
	w, u, now := threeItems(t)
	was := now()
	w.chosen = nil
	w.stand.Day = "2026-03-20"
	w.table.Run("shift") // from what comes next
	u.Type("1h")
	if !u.Sees("Locked: the shift stops here.") || !u.Sees("⇒ 10:30 – 11:00") || !u.Sees("⇒ 11:30 – 12:20") {
		t.Errorf("an hour: %q", u.Texts())
	}
	by := u.Canvas.Focused().(*part.Entry)
	by.SelectAll()
	u.Type("soon")
	if !u.Sees("This does not say how much later") || !u.Sees("Nothing moves") {
		t.Errorf("nonsense: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if now() != was || w.win.Canvas().Overlays().Top() == nil {
		t.Error("nonsense was taken")
	}
	by.SelectAll()
	u.Type("-10").Key(fyne.KeyEscape)
	if now() != was || w.win.Canvas().Overlays().Top() != nil {
		t.Error("Escape did not leave everything as it was")
	}
}

// From the menu of one of several that are chosen, all of them are meant.
func TestShiftChosen(t *testing.T) {
	w, u, now := threeItems(t)
	items := w.inside.Items
	ref := func(i int) model.Ref { return model.Ref{Event: items[i].EventID, Item: items[i].ID} }
	w.setView(view.Day)
	w.choose([]model.Ref{ref(1), ref(2)})
	w.deeds.MenuItem(ref(2), fyne.NewPos(300, 200))
	if !u.Sees("Shift the rest…") {
		t.Fatalf("the menu has %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.deeds.ShiftFrom(w.deeds.WithChosen(ref(2)))
	u.Type("20").Key(fyne.KeyReturn)
	if got := now(); got != "10:00–10:30 10:50–11:20 11:20–12:10 12:20–13:00" {
		t.Errorf("shifted to %s", got)
	}
	w.choose(nil)
	w.goBack()
	if w.deeds.CanShift() {
		t.Error("outside, with nothing chosen, there is nothing to shift")
	}
}

// A meal that is protected stops what would run into it, and the sheet says so
// in the language of the window.
func TestShiftProtectsAMeal(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"Protect rest and meals", "Protected: the shift stops here."}, "ro": {"Nu muta odihna și mesele", "Protejat: decalarea se oprește aici."},
		"uk": {"Не зсувати відпочинок, обіди й вечері", "Захищено: зсув тут зупиняється."},
	} {
		w, u := sit(t, lang, look.Dark)
		e := visit(t, w)
		w.enter(e.ID)
		talks := w.inside.Items[len(w.inside.Items)-1]
		end := talks.End.AddMinutes(30)
		talks.Row, talks.Anchored, talks.Status, talks.Start, talks.End = model.Row{}, false, model.Agreed, talks.End, end
		w.try(&model.SaveItem{Item: talks})
		meal := model.NewItem(e.ID, model.Meal, end, end.AddMinutes(60))
		meal.Title = model.Plain("Dinner")
		w.try(&model.SaveItem{Item: meal})
		last := w.inside.Items[len(w.inside.Items)-2]
		w.choose([]model.Ref{{Event: e.ID, Item: last.ID}})
		w.table.Run("shift")
		if u.Sees(want[1]) {
			t.Errorf("%s: protected before anybody asked", lang)
		}
		at := u.Corner(uitest.Labelled[*scene.Pane](u, want[0]))
		u.Click(at.X+8, at.Y+10)
		if !u.Sees(want[1]) {
			t.Errorf("%s: %q", lang, u.Texts())
		}
	}
}

// What is locked can be told to move with the rest, and left again; it loses its lock by
// that, and one undo gives all back.
func TestShiftUnlocksWhatIsInTheWay(t *testing.T) {
	w, u, now := threeItems(t)
	was := now()
	first := w.inside.Items[0]
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	w.table.Run("shift")
	u.Type("1h")
	u.ClickText("Unlock ‘Lunch’ and move it")
	if !u.Sees("⇒ 12:50 – 13:30") {
		t.Errorf("%q", u.Texts())
	}
	u.ClickText("Leave ‘Lunch’ where it is").ClickText("Unlock ‘Lunch’ and move it")
	u.Canvas.Focus(fieldOf(u, w.words.Say("sheet.shift.by")).Entry())
	u.Key(fyne.KeyReturn)
	lunch := programme(t, w).Items
	if last := lunch[len(lunch)-1]; last.Status != model.Agreed || last.Start.Clock() == "12:20" {
		t.Errorf("%s at %s", last.Status, last.Start.Clock())
	}
	w.undo()
	if got := now(); got != was {
		t.Errorf("undo leads to %s", got)
	}
	if it := w.inside.Items; it[len(it)-1].Status != model.Locked {
		t.Errorf("undo leaves it %s", it[len(it)-1].Status)
	}
}

// From what is locked the rest moves all the same, and that it stays is said before.
func TestShiftFromWhatIsLocked(t *testing.T) {
	w, u, now := threeItems(t)
	first := w.inside.Items[0]
	w.try(&model.SaveItem{Item: func() model.Item { first.Status = model.Locked; return first }()})
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	w.table.Run("shift")
	u.Type("15")
	if !u.Sees("‘Talks’ stays (locked)") {
		t.Errorf("before: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if got := now(); got != "10:00–10:30 10:45–11:15 11:15–12:05 12:20–13:00" {
		t.Errorf("shifted to %s", got)
	}
}

// A card on which a shift stops says all that stays, each by name, and offers what ends that: all by the same
// amount, in one press that stays where it was.
func TestAShiftThatStopsOffersAllAlike(t *testing.T) {
	w, u, now := plan(t)
	titles := []string{"Arrival", "Talks", "Signing", "Photo", "Press line", "Lunch", "Visit to the Museum"}
	for i, title := range titles {
		status := ""
		if i > 1 {
			status = "Locked"
		}
		row(u, fmt.Sprintf("%02d00", 9+i), fmt.Sprintf("%02d50", 9+i), title, "", "", "", "", "", "", "", "", status)
	}
	first := now().Items[0]
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	w.table.Run("shift")
	u.Type("+40")
	said := strings.Join(u.Texts(), " ")
	for _, title := range titles[2:] {
		if !strings.Contains(said, w.words.Say("time.shift.locked", title)) {
			t.Errorf("nothing says that %q stays: %q", title, u.Above())
		}
	}
	if u.Sees(w.words.Count("time.shift.more", 2)) {
		t.Error("some are not named")
	}
	u.ClickPlace("choice", 0)
	if !strings.Contains(strings.Join(u.Texts(), " "), w.words.Say("sheet.shift.alike-said", "40 min later")) {
		t.Errorf("all are not moved alike: %q", u.Above())
	}
}
