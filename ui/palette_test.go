package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/view"
	"chancery/words"
)

// A few letters find a command in any of the languages, with or without its
// marks; no letter runs a command of the board meanwhile.
func TestPaletteFindsCommands(t *testing.T) {
	w, u := sit(t, "ro", look.Light)
	w.table.Run("palette")
	u.Type("saptamana")
	if w.stand.View != view.Week || !u.Sees("Săptămână") {
		t.Fatalf("%+v shows %q", w.stand, u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.setView(view.Day)
	w.table.Run("palette")
	u.Type("luna")
	u.Key(fyne.KeyReturn)
	if w.stand.View != view.Month || w.win.Canvas().Overlays().Top() != nil {
		t.Errorf("Enter led to %+v", w.stand)
	}
	if w.win.Canvas().Focused() != fyne.Focusable(w.views.Months.Board) {
		t.Error("the board has no keyboard")
	}
}

// What begins with all that was typed stands before what only begins with its first word.
func TestPaletteOffersFirstWhatBeginsWithAllOfIt(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("palette")
	u.Type("follow a")
	u.Key(fyne.KeyReturn)
	if !u.Sees("Calendars followed") {
		t.Errorf("Enter opened %q", u.Texts())
	}
}

// It names what would be undone, opens visits, and goes to any day.
func TestPaletteGoesAnywhere(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("palette")
	u.Type("undo")
	if w.canRedo() || !u.Sees("Ctrl+Z") {
		t.Errorf("undo is not offered: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.table.Run("go-date")
	u.Type("13 may")
	if !u.Sees("Go to Wednesday, 13 May 2026") {
		t.Fatalf("13 may: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if w.stand.Day != "2026-05-13" {
		t.Errorf("it went to %s", w.stand.Day)
	}
	w.table.Run("palette")
	u.Type("open official")
	u.Key(fyne.KeyReturn)
	if w.stand.Event != visit(t, w).ID {
		t.Errorf("opened %+v", w.stand)
	}
}

// What is needed twice is listed with both items, leads there, and is gone when
// it was put right; what only touches is not listed.
func TestConflictsPanel(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	p, err := w.desk.Programme(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	if list, err := w.clash.Conflicts(); err != nil || len(list) != 0 {
		t.Fatalf("the sample has %d conflicts, %v", len(list), err)
	}
	find := func(title string) model.Item {
		return p.Items[slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Title.In("en") == title })]
	}
	talks, signing := find("Official talks"), find("Signing of three documents")
	signing.Start, signing.End = talks.End.AddMinutes(-8), talks.End.AddMinutes(10)
	if err := w.do(&model.SaveItem{Item: signing}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("clashes")
	if !u.Sees("‘Official talks’ and ‘Signing of three documents’") {
		t.Fatalf("the panel says %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if len(w.chosen) != 2 || w.win.Canvas().Overlays().Top() != nil {
		t.Errorf("it chose %v", w.chosen)
	}
	w.undo()
	w.table.Run("clashes")
	if !u.Sees("no person and no room is needed twice.") {
		t.Errorf("put right, it says %q", u.Texts())
	}
}

// Each conflict offers its way out at its row: to the place, to another hour, and to
// another room where a room is needed twice; what is fixed is not offered to be moved.
func TestAConflictOffersItsWayOut(t *testing.T) {
	for _, tt := range []struct{ press, asks string }{{"Another room…", "For the chosen item"}, {"Move ‘Signing of three documents’…", "How much later"}, {"Go there", ""}} {
		w, u := sit(t, "en", look.Light)
		p, err := w.desk.Programme(visit(t, w).ID)
		if err != nil {
			t.Fatal(err)
		}
		find := func(title string) model.Item {
			return p.Items[slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Title.In("en") == title })]
		}
		talks, signing := find("Official talks"), find("Signing of three documents")
		signing.Start, signing.End, signing.VenueID, signing.RoomID = talks.Start, talks.End, talks.VenueID, talks.RoomID
		signing.Anchored, signing.Status = false, model.Agreed
		who := slices.DeleteFunc(slices.Clone(p.Who[signing.ID]), func(o model.Participation) bool { return o.PersonID == nil }) // the two heads
		if err := w.do(&model.SaveItem{Item: signing, Who: &who, Was: model.AllSeen(p.Who[signing.ID])}); err != nil {
			t.Fatal(err)
		}
		w.table.Run("clashes")
		u.ClickText(tt.press)
		if len(w.chosen) != 2 || tt.asks != "" && !u.Sees(tt.asks) || (tt.asks == "") != (w.win.Canvas().Overlays().Top() == nil) {
			t.Errorf("%s: chosen %v, on show %q", tt.press, w.chosen, u.Texts())
		}
		if tt.press != "Another room…" {
			continue
		}
		u.ClickText(w.words.Say("sheet.save"))
		now, err := w.desk.Programme(p.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range now.Items {
			if it.ID == signing.ID && (it.RoomID == nil || *it.RoomID != *signing.RoomID) {
				t.Errorf("no other room was chosen, and the one there was is gone: %v", it.RoomID)
			}
		}
	}
}

// With an item chosen the palette means that item first: to delete it comes before the whole visit, and its
// actual times are found by the words for them; without one they lead to the details.
func TestThePaletteMeansWhatIsChosen(t *testing.T) {
	for lang, typed := range map[string][]string{"en": {"delete", "held", "actual", "as held"}, "ro": {"sterge", "desfasurat", "efectiv", "asa cum"}, "uk": {"видал", "відбул", "фактич", "перебіг"}} {
		w, u := sit(t, lang, look.Light)
		of := visit(t, w)
		w.enter(of.ID)
		w.setView(view.Order)
		it := w.inside.Items[0]
		it.Start, it.End = it.Start.AddMinutes(-240), it.End.AddMinutes(-240)
		if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
		ref := model.Ref{Event: of.ID, Item: it.ID}
		for _, word := range typed {
			w.choose([]model.Ref{ref})
			w.table.Run("palette")
			u.Type(word)
			want := w.words.Say("ui.chosen.actual", w.words.Text(it.Title))
			if word == typed[0] {
				want = w.words.Say("ui.chosen.delete", w.words.Text(it.Title))
			}
			if it.Start.At > w.Now().Unix() && word != typed[0] {
				t.Fatal("the first item is still to come")
			}
			if at, all := slices.Index(u.Above(), want), slices.Index(u.Above(), w.words.Say("ui.visit.delete")); at < 0 || all >= 0 && all < at {
				t.Errorf("%s: %q leads to %q", lang, word, u.Above())
			}
			if word == typed[2] {
				u.Key(fyne.KeyReturn)
				if !w.inspecting() || !u.Sees(w.words.Say("sheet.actual-from")) {
					t.Errorf("%s: the fields are not shown", lang)
				}
				continue
			}
			u.Key(fyne.KeyEscape)
		}
		w.choose(nil)
		w.table.Run("palette")
		u.Type(typed[2])
		if !u.Sees(w.words.Say("ui.cmd.details")) {
			t.Errorf("%s: nothing chosen, %q leads to %q", lang, typed[2], u.Above())
		}
		u.Key(fyne.KeyEscape)
		w.choose([]model.Ref{ref})
		w.table.Run("palette")
		u.Type(typed[0])
		u.Key(fyne.KeyReturn)
		if len(w.inside.Items) == 0 || w.inside.Items[0].ID == it.ID {
			t.Errorf("%s: Enter did not delete the item", lang)
		}
	}
}

// A title that is typed finds what has it, and never the deed whose name only says it: Enter would take back
// or delete what was looked for. Along with the word for the deed it does.
func TestATitleFindsNoDeedThatNamesIt(t *testing.T) {
	for lang, deeds := range map[string][2]string{"en": {"undo", "delete"}, "ro": {"anuleaza", "sterge"}, "uk": {"скасув", "видал"}} {
		w, u := sit(t, lang, look.Light)
		w.enter(visit(t, w).ID)
		it := w.inside.Items[0]
		it.Title = model.Text{}
		for _, l := range words.Languages {
			it.Title[l] = "Departure for Zanzibar"
		}
		if err := w.do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
		w.choose([]model.Ref{{Event: w.stand.Event, Item: it.ID}})
		undo, remove := w.named("undo", w.canUndo, w.desk.CanUndo)(), w.words.Say("ui.chosen.delete", "Departure for Zanzibar")
		for _, typed := range []string{"zanzibar", "departure", "for zanzibar", "a zanzibar"} {
			w.table.Run("palette")
			u.Type(typed)
			for _, line := range u.Above() {
				if line == undo || line == remove || strings.HasPrefix(line, w.words.Say("ui.cmd.undo")) {
					t.Errorf("%s: %q finds %q", lang, typed, line)
				}
			}
			u.Key(fyne.KeyEscape)
		}
		for i, line := range []string{undo, remove} {
			for _, typed := range []string{deeds[i], deeds[i] + " zanzibar"} {
				w.table.Run("palette")
				u.Type(typed)
				if !slices.ContainsFunc(u.Above(), func(s string) bool { return strings.HasPrefix(s, strings.TrimSuffix(line, "…")) }) {
					t.Errorf("%s: %q does not find %q: %q", lang, typed, line, u.Above())
				}
				u.Key(fyne.KeyEscape)
			}
		}
		w.table.Run("palette")
		u.Type("zanzibar")
		u.Key(fyne.KeyReturn)
		if p, err := w.desk.Programme(it.EventID); err != nil || w.canRedo() || !slices.ContainsFunc(p.Items, func(o model.Item) bool { return o.ID == it.ID && o.Title.Equal(it.Title) }) {
			t.Errorf("%s: Enter took the edit back, %v", lang, err)
		}
	}
}

// A day without its year is one of the year in which one looks about, both where a day is asked for and
// where any command is; far from there it is the next one.
func TestADayIsOfTheYearOnShow(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for _, tt := range []struct {
		on   string
		said string
	}{{"2028-05-10", "Go to Friday, 12 May 2028"}, {"2024-06-02", "Go to Sunday, 12 May 2024"}, {"2028-12-20", "Go to Tuesday, 12 May 2026"}} {
		w.goes(view.Stand{View: view.Week, Day: civil.Date(tt.on)})
		w.table.Run("palette")
		u.Type("12 may")
		if !u.Sees(tt.said) {
			t.Errorf("on %s it is not %q: %q", tt.on, tt.said, u.Texts())
		}
		u.Key(fyne.KeyEscape)
	}
}

// Planning a visit like an earlier one is found by what it is for; and whoever looks for a deed to what is chosen while
// nothing is reads what to choose, and Enter does nothing.
func TestThePaletteSaysWhatToChoose(t *testing.T) {
	for lang, typed := range map[string][2]string{"en": {"another guest", "fix"}, "ro": {"alt oaspete", "fixeaza"}, "uk": {"інший гість", "закріпити"}} {
		w, u := sit(t, lang, look.Light)
		look := func(text string) []string {
			w.table.Run("palette")
			defer u.Key(fyne.KeyEscape)
			u.Type(text)
			return u.Above()
		}
		w.choose(nil)
		for i, key := range []string{"ui.visit.duplicate.none", "ui.chosen.fix.none"} {
			if said := look(typed[i]); !slices.Contains(said, w.words.Say(key)) {
				t.Errorf("%s: %q finds %q", lang, typed[i], said)
			}
		}
		w.enter(visit(t, w).ID)
		w.choose(nil)
		said := look(typed[0])
		if !slices.Contains(said, w.words.Say("ui.visit.duplicate")) || slices.Contains(said, w.words.Say("ui.visit.delete")) || slices.Contains(said, w.words.Say("ui.visit.card")) {
			t.Errorf("%s: %q finds %q", lang, typed[0], said)
		}
	}
}
