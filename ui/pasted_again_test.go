package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/command"
	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

const twoRows = "From\tTo\tActivity\n09:00\t09:30\tArrival\n10:15\t10:45\tCourtesy call\n11:00\t12:00\tOfficial talks\n"

// A draft that is pasted where it stands already doubles nothing unsaid: the card says so of each row, and
// compares them with the programme as the same rows out of a file are compared.
func TestADraftPastedAgainIsCompared(t *testing.T) {
	for lang, words := range map[string][3]string{
		"en": {"Compare with the programme", "Already in the programme", "Import 1 line"},
		"ro": {"Compară cu programul", "Figurează deja în program", "Preia 1 rând"},
		"uk": {"Порівняти з програмою", "Уже є в програмі", "Внести 1 рядок"},
	} {
		w, u, now := plan(t)
		w.memory.Content = "en"
		pastes(u, twoRows)
		if n := len(now().Items); n != 3 {
			t.Fatalf("%s: %d items: %q", lang, n, u.Texts())
		}
		w.speak(lang)
		w.focusBoard()
		pastes(u, "From\tTo\tActivity\n09:00\t09:30\tArrival\n10:15\t10:45\tCourtesy call\n11:30\t12:30\tOfficial talks\n")
		if n := len(now().Items); n != 3 || !u.Sees(words[0]) || !u.Sees(words[1]) {
			t.Fatalf("%s: %d items; %q", lang, n, u.Texts())
		}
		u.ClickText(words[0])
		if !u.Sees("11:00") || !u.Sees(words[2]) {
			t.Fatalf("%s: not compared: %q", lang, u.Texts())
		}
		u.ClickText(words[2])
		p := now()
		if len(p.Items) != 3 || p.Items[2].Start.Clock() != "11:30" {
			t.Errorf("%s: %d items, %s", lang, len(p.Items), p.Items[2].Start.Clock())
		}
	}
}

// One row that is copied to stand there twice is said to be there, and the rows of another day are new.
func TestRowsOfAnotherDayAreNotThere(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := model.NewEvent(model.WorkingVisit, "2026-03-20", "2026-03-21", "Europe/Bucharest")
	e.Title = model.Text{"en": "Working visit"}
	save := &model.SaveEvent{Event: e}
	if !w.try(save) {
		t.Fatal("no visit")
	}
	w.enter(save.ID)
	pastes(u, "20 March 2026\n"+twoRows)
	pastes(u, "21 March 2026\n"+twoRows)
	if n := len(programmeOf(t, w).Items); n != 6 {
		t.Fatalf("%d items: %q", n, u.Texts())
	}
	pastes(u, "21 March 2026\n10:15\t10:45\tCourtesy call\n15:00\t16:00\tWalk\n17:00\t18:00\tDeparture\n")
	if !u.Sees("Already in the programme") || u.Sees("Compare with the programme") {
		t.Fatalf("%q", u.Texts())
	}
	u.ClickText("Add 3 rows")
	if n := len(programmeOf(t, w).Items); n != 9 {
		t.Errorf("%d items: %q", n, u.Texts())
	}
}

// What is pasted in a calendar, where nothing is chosen, begins a visit as the same text in a file does; what
// holds nothing is said to hold nothing, and neither writes anything.
func TestAProgrammeIsPastedInACalendar(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	before, n := deeds(t, w), len(w.events)
	e := &ears{w.win.Canvas(), map[string]func(fyne.Shortcut){}}
	command.New(eared{host{w}, e}).Listen()
	paste := &fyne.ShortcutPaste{}
	pastes := func(_ *uitest.User, text string) {
		fyne.CurrentApp().Clipboard().SetContent(text)
		if e.heard[paste.ShortcutName()] == nil {
			t.Fatal("the window does not hear it")
		}
		e.heard[paste.ShortcutName()](paste)
		u.Hold(0)
	}
	for _, v := range []view.Kind{view.Week, view.Month, view.Year, view.List, view.Lanes} {
		w.show(view.Stand{View: v, Day: "2027-05-12"})
		w.choose(nil)
		w.focusBoard()
		pastes(u, "12 May 2027\n"+twoRows)
		if !u.Sees("Import 3 lines") || !u.Sees("new visit") {
			t.Fatalf("%s: %q", v, u.Texts())
		}
		u.Key(fyne.KeyEscape)
		for _, nothing := range []string{"Otopeni", "", "Thank you very much.\nYours"} {
			w.toast.Clear()
			pastes(u, nothing)
			if !u.Sees("What was copied contains nothing that can be imported.") {
				t.Fatalf("%s: %q says %q", v, nothing, u.Texts())
			}
		}
	}
	if deeds(t, w) != before {
		t.Error("something was written")
	}
	w.focusBoard()
	pastes(u, "12 May 2027\n"+twoRows)
	u.ClickText("Import 3 lines")
	if len(w.events) != n+1 || len(programmeOf(t, w).Items) != 3 {
		t.Errorf("%d visits, %d before: %q", len(w.events), n, u.Texts())
	}
}
