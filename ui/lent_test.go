package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// tuesday is when the calendar of the President was written last: at 23:10 in Bucharest.
var tuesday = time.Date(2026, 3, 10, 21, 10, 0, 0, time.UTC)

// exported writes the calendar of the President as his office does every night.
func exported(t *testing.T, path string, at time.Time, audience string) {
	t.Helper()
	const zone = ";TZID=Europe/Bucharest:20260319T"
	one := func(uid, title, from, to, more string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART" + zone + from + "\r\nDTEND" + zone + to + "\r\n" + more + "END:VEVENT\r\n"
	}
	text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:The President\r\n" + one("patriarch", "Audience of the Patriarch", audience+"0000", audience+"4500", "LOCATION:Oak Room\r\n") +
		one("doctor", "Cardiologist", "150000", "160000", "CLASS:PRIVATE\r\nLOCATION:Clinic\r\n") + "END:VCALENDAR\r\n"
	if audience == "" {
		text = text[:60]
	}
	err := os.WriteFile(path, []byte(text), 0o600)
	if err == nil {
		err = os.Chtimes(path, at, at)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// following sits before a day of next week, and follows the calendar of the President.
func following(t *testing.T) (w *Window, u *uitest.User, path string) {
	t.Helper()
	w, u = sit(t, "en", look.Light)
	path = filepath.Join(t.TempDir(), "president.ics")
	exported(t, path, tuesday, "10")
	w.State = t.TempDir()
	w.show(view.Stand{View: view.Day, Day: "2026-03-19"})
	w.beginToFollow(path)
	return w, u, path
}

// looks lets the seconds pass in which it is looked whether the calendar changed, and read.
func (w *Window) looks() {
	for range 8 {
		w.glance()
	}
}

// lentRef is an entry of others on show by its title.
func lentRef(t *testing.T, w *Window, title string) model.Ref {
	t.Helper()
	for _, e := range w.withLent() {
		if e.Lent != "" && w.words.Text(e.Title) == title {
			return e.Ref
		}
	}
	t.Fatalf("%q is not on show", title)
	return model.Ref{}
}

// What is followed is on boards, and nowhere else; what is private there is busy here.
func TestWhatIsFollowedIsOnBoardsAlone(t *testing.T) {
	w, u, _ := following(t)
	before := deeds(t, w)
	for _, v := range []view.Kind{view.Day, view.Week, view.Month, view.List} {
		w.show(view.Stand{View: v, Day: "2026-03-19"})
		lentRef(t, w, "Audience of the Patriarch")
		lentRef(t, w, "Busy")
		if !u.Sees("Audience") || !u.Sees("Busy") || u.Sees("Cardio") || u.Sees("Clinic") {
			t.Errorf("%s shows %q", v, u.Texts())
		}
	}
	for _, v := range []view.Kind{view.Lanes, view.Year} {
		if w.show(view.Stand{View: v, Day: "2026-03-19"}); u.Sees("Audience of") {
			t.Errorf("%s shows it", v)
		}
	}
	w.show(view.Stand{View: view.Day, Day: "2026-03-19"})
	if !u.Sees("CALENDARS FOLLOWED") || !u.Sees("The President") || !u.Sees("as of Tuesday 23:10") {
		t.Errorf("the sidebar says %q", u.Texts())
	}
	for _, e := range append(w.entries, w.pool.list...) {
		if e.Lent != "" {
			t.Errorf("%+v is among what the diary has", e)
		}
	}
	ref := lentRef(t, w, "Audience of the Patriarch")
	w.choose([]model.Ref{ref})
	if len(w.chosen) != 0 {
		t.Errorf("what is lent can be chosen for deeds: %v", w.chosen)
	}
	on := w.wishes()
	on.OnDelete([]model.Ref{ref})
	on.OnDuplicate(ref)
	on.OnMenu(ref, 0, fyne.Position{})
	if w.win.Canvas().Overlays().Top() != nil || deeds(t, w) != before {
		t.Error("a deed was done to it")
	}
	u.Shortcut(fyne.KeyDown, fyne.KeyModifierAlt) // moves what is chosen
	if deeds(t, w) != before || !strings.Contains(w.toast.Text(), "can be turned into an item, not moved") {
		t.Errorf("it was moved: %q", w.toast.Text())
	}
	for text, want := range map[string]int{"patriarch": 1, "cardiologist": 0, "clinic": 0, "busy": 1} {
		if hits := (host{w}).FoundLent(text); len(hits) != want {
			t.Errorf("%q finds %+v", text, hits)
		}
	}
	(host{w}).TurnLent(0)
	if u.Sees("Audience of") {
		t.Error("it is shown though it is hidden")
	}
	hit := host{w}.FoundLent("patriarch")[0]
	w.show(view.Stand{View: view.Year, Day: "2026-01-01"})
	(host{w}).Reach(hit.Ref, hit.Start)
	if w.stand.Day != "2026-03-19" || !u.Sees("Audience of") {
		t.Errorf("the search leads to %+v", w.stand)
	}
	w.followCard()
	u.ClickText("Stop following The President")
	if left, _ := os.ReadDir(w.State); len(left) != 0 || u.Sees("CALENDARS FOLLOWED") || u.Sees("Audience of") || len(w.memory.Followed) != 0 {
		t.Errorf("of what is followed no more there is %v", left)
	}
}

// The nightly calendar: an entry becomes an item in one deed; a move there is offered, not made; a
// calendar that cannot be read says as of when it is.
func TestTheNightlyCalendarInTheWindow(t *testing.T) {
	w, u, path := following(t)
	before := deeds(t, w)
	u.ClickText("Audience of the Patriarch")
	for _, want := range []string{"Turn into an item", "Oak Room", "The President, as of Tuesday 23:10", "Add to"} {
		if !u.Sees(want) {
			t.Errorf("the card does not say %q: %q", want, u.Texts())
		}
	}
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, "Turn into an item"))
	u.Key(fyne.KeyReturn)
	if deeds(t, w) != before+1 || len(w.withLent()) != len(w.entries)+1 {
		t.Fatalf("%d deeds, %d of %d entries are lent: %q", deeds(t, w)-before, len(w.withLent())-len(w.entries), len(w.withLent()), u.Texts())
	}
	item := func() *model.Entry {
		for i := range w.entries {
			if w.words.Text(w.entries[i].Title) == "Audience of the Patriarch" {
				return &w.entries[i]
			}
		}
		return &model.Entry{}
	}
	if e := item(); e.Start.Clock() != "10:00" || e.End.Clock() != "10:45" || e.Audience != model.Internal || w.words.Text(e.Place) != "Oak Room" {
		t.Fatalf("it became %+v", e)
	}
	w.undo()
	lentRef(t, w, "Audience of the Patriarch")
	w.redo()

	exported(t, path, tuesday.Add(24*time.Hour), "12")
	w.looks()
	e := item()
	if e.Start.Clock() != "10:00" {
		t.Fatalf("the move was made: %s", e.Start.Local)
	}
	w.lookInto(e.Ref)
	if !u.Sees("In The President it is now Thu 19 Mar, 12:00 –") || !strings.Contains(w.setting().Since[e.Ref], "12:00") {
		t.Fatalf("the move is not offered: %q", u.Texts())
	}
	u.ClickText("Keep it here")
	if w.looks(); u.Sees("In The President it is now") || item().Start.Clock() != "10:00" {
		t.Error("it is offered again")
	}
	exported(t, path, tuesday.Add(25*time.Hour), "13")
	w.looks()
	u.Wheel(0, 0) // laid out anew, as the next frame does
	u.ClickText("Move it there")
	if e := item(); e.Start.Clock() != "13:00" || e.End.Clock() != "13:45" || u.Sees("In The President it is now") {
		t.Errorf("it moved to %s", e.Start.Local)
	}

	exported(t, path, tuesday.Add(26*time.Hour), "") // half written, and left so
	w.looks()
	if !u.Sees("cannot be read, as of 00:10") {
		t.Errorf("the sidebar says %q", u.Texts())
	}
	lentRef(t, w, "Busy")
	w.follow() // another start, from the copy
	if !u.Sees("cannot be read, as of 00:10") {
		t.Errorf("after another start the sidebar says %q", u.Texts())
	}
	lentRef(t, w, "Busy")
	if kept, _ := filepath.Glob(filepath.Join(w.State, "followed-*")); len(kept) != 1 {
		t.Errorf("copies: %v", kept)
	} else if info, err := os.Stat(kept[0]); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("a copy is %v", info.Mode())
	} else if b, _ := os.ReadFile(kept[0]); strings.Contains(string(b), "ardio") || strings.Contains(string(b), "linic") {
		t.Errorf("the copy says %s", b)
	}
	later := frozen().Add(48 * time.Hour)
	w.Now = func() time.Time { return later }
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	w.looks()
	if !u.Sees("file missing, as of Thursday") || !u.Sees("00:10") {
		t.Errorf("the sidebar says %q", u.Texts())
	}
}

// An entry of others goes into the visit that is open, where that covers its day, and else into the
// agenda of the office, that is made with it.
func TestWhereAnEntryOfOthersGoes(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	path := filepath.Join(t.TempDir(), "p.ics")
	text := "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Phone call\r\nDTSTART;TZID=Europe/Bucharest:20260312T210000\r\nEND:VEVENT\r\n" +
		"BEGIN:VEVENT\r\nUID:y\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20270620\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	w.beginToFollow(path)
	of := visit(t, w).ID
	w.enter(of)
	w.show(view.Stand{View: view.Day, Day: "2026-03-12", Event: of})
	w.open(lentRef(t, w, "Phone call"))
	u.Key(fyne.KeyReturn)
	found := false
	for _, it := range programmeOf(t, w).Items {
		found = found || it.Title.In("en") == "Phone call" && it.UID == "x" && it.EndMark == model.Open
	}
	if !found {
		t.Errorf("it is not in the visit: %q", u.Texts())
	}
	w.goBack()
	n := len(w.events)
	w.show(view.Stand{View: view.Day, Day: "2027-06-20"})
	w.open(lentRef(t, w, "Leave"))
	u.Key(fyne.KeyReturn)
	if last := w.entries[len(w.entries)-1]; w.words.Text(last.Title) != "Leave" || !last.AllDay {
		t.Errorf("it became %+v", last)
	}
	w.undo()
	if len(w.events) != n {
		t.Errorf("an undo leaves %d events of %d", len(w.events), n)
	}
}

// What takes whole days goes along to the same days on the clocks of a visit abroad, and is told by its days.
func TestWholeDaysMoveToTheSameDaysAbroad(t *testing.T) {
	for _, zone := range []string{"Europe/Warsaw", "Asia/Tokyo", "America/New_York"} {
		w, u := sit(t, "en", look.Light)
		midnight := func(day string) civil.Moment {
			m, err := civil.Resolve(day+"T00:00", zone, civil.NoOff)
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
		e := model.NewEvent(model.Meeting, "2026-12-08", "2026-12-14", zone)
		e.Title = model.Plain("Meeting")
		event := &model.Save{Record: &e}
		if !w.try(event) {
			t.Fatalf("%q", u.Texts())
		}
		it := model.NewItem(event.ID, model.OtherItem, midnight("2026-12-10"), midnight("2026-12-12"))
		it.UID, it.Title, it.AllDay = "fair", model.Plain("Book fair"), true
		item := &model.SaveItem{Item: it}
		if !w.try(item) {
			t.Fatalf("%q", u.Texts())
		}
		path := filepath.Join(t.TempDir(), "p.ics")
		text := "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Fairs\r\nBEGIN:VEVENT\r\nUID:fair\r\nSUMMARY:Book fair\r\nDTSTART;VALUE=DATE:20261211\r\nDTEND;VALUE=DATE:20261213\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		w.show(view.Stand{View: view.Week, Day: "2026-12-10"})
		w.beginToFollow(path)
		w.lookInto(model.Ref{Event: event.ID, Item: item.ID})
		if !u.Sees("it is now 11–12 December 2026") {
			t.Fatalf("%s: the move is not offered: %q", zone, u.Texts())
		}
		w.toast.Clear()
		u.ClickText("Move it there")
		p, err := w.reading.Programme(event.ID)
		if err != nil || len(p.Items) != 1 {
			t.Fatalf("%d items, %v", len(p.Items), err)
		}
		if now := p.Items[0]; now.Start != midnight("2026-12-11") || now.End != midnight("2026-12-13") {
			t.Errorf("%s: it takes place from %s to %s", zone, now.Start.Local, now.End.Local)
		}
		if said := w.toast.Text(); u.Sees("it is now 11–12 December 2026") || !strings.Contains(said, "11 Dec") || strings.Contains(said, ":") {
			t.Errorf("%s: after it %q, and in the window %q", zone, said, u.Texts())
		}
	}
}

// An event that vanished from the calendar after it was made an item is told on the item, which
// stays until somebody takes it away; told once that it stays, it is left alone until the event was
// there again. Of a calendar that cannot be read nothing is missed.
func TestAnEventThatVanishedIsToldOnItsItem(t *testing.T) {
	w, u, path := following(t)
	u.ClickText("Audience of the Patriarch")
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, "Turn into an item"))
	u.Key(fyne.KeyReturn)
	item := func() (ref model.Ref) {
		for i := range w.entries {
			if w.words.Text(w.entries[i].Title) == "Audience of the Patriarch" {
				ref = w.entries[i].Ref
			}
		}
		return ref
	}
	without := func(hours int) {
		at := tuesday.Add(time.Duration(hours) * time.Hour)
		exported(t, path, at, "10")
		b, err := os.ReadFile(path)
		if err == nil {
			err = os.WriteFile(path, []byte(strings.Replace(string(b), "UID:patriarch", "UID:somebody", 1)), 0o600)
		}
		if err == nil {
			err = os.Chtimes(path, at, at)
		}
		if err != nil {
			t.Fatal(err)
		}
		w.looks()
	}
	const gone = "The President no longer has this event."
	w.lookInto(item())
	exported(t, path, tuesday.Add(time.Hour), "") // half written, and left so
	if w.looks(); u.Sees(gone) {
		t.Error("a calendar that cannot be read misses it")
	}
	without(2)
	if w.lookInto(item()); !u.Sees(gone) || !strings.Contains(w.setting().Since[item()], gone) {
		t.Fatalf("it is not told: %q", u.Texts())
	}
	u.ClickText("Keep the item")
	if without(3); u.Sees(gone) || item() == (model.Ref{}) {
		t.Error("it is told again")
	}
	exported(t, path, tuesday.Add(4*time.Hour), "10")
	w.looks()
	without(5)
	if w.lookInto(item()); !u.Sees(gone) {
		t.Fatalf("gone once more, it is not told: %q", u.Texts())
	}
	u.ClickText("Delete the item")
	if item() != (model.Ref{}) {
		t.Errorf("the item is still there: %q", u.Texts())
	}
	w.undo()
	if item() == (model.Ref{}) {
		t.Error("it does not come back")
	}
}
