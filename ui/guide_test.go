package ui

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/handbook"
	"chancery/ui/command"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// The handbook is written without a window: its list of commands is the table's.
func TestTheHandbookKnowsTheCommands(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	var want []handbook.Command
	for _, group := range command.Groups {
		for _, c := range w.commands() {
			if c.Group == group && !strings.HasPrefix(c.ID, "recent-") { // of which there are as many as were opened
				want = append(want, handbook.Command{Group: c.Group, ID: c.ID, Key: c.Shown})
			}
		}
	}
	if os.Getenv("CHANCERY_GOLDEN") != "" {
		var lines []string
		for _, c := range want {
			line := fmt.Sprintf(" {%q: %q, %q: %q", "group", c.Group, "id", c.ID)
			if c.Key != "" {
				line += fmt.Sprintf(", %q: %q", "key", c.Key)
			}
			lines = append(lines, line+"}")
		}
		if err := os.WriteFile("../assets/handbook/commands.json", []byte("[\n"+strings.Join(lines, ",\n")+"\n]\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got := handbook.Commands()
	for i, c := range want {
		if i >= len(got) || got[i] != c {
			t.Fatalf("line %d of assets/handbook/commands.json should be %+v", i, c)
		}
	}
	if len(got) != len(want) {
		t.Errorf("the handbook has %d commands, the window %d", len(got), len(want))
	}
}

// Every card that a command opens leads to a heading that explains it, in every language,
// and Escape leads back to it.
func TestEveryCardIsExplained(t *testing.T) {
	documents(t)
	t.Setenv("PATH", t.TempDir()) // nothing is printed, nothing is opened
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		w.Files = allFiles{t: t}
		book, err := handbook.Read(w.words)
		if err != nil {
			t.Fatal(err)
		}
		cards := 0
		for _, c := range w.commands() {
			if c.ID == "quit" || c.ID == "sample" || strings.HasPrefix(c.ID, "recent-") || c.ID == "handbook" {
				continue
			}
			w.show(view.Stand{View: view.Order, Event: visit(t, w).ID, Day: "2026-03-12"})
			w.table.Run(c.ID)
			card, ok := w.win.Canvas().Overlays().Top().(*part.Sheet)
			if !ok {
				shut(w, u)
				continue
			}
			cards++
			_, titled := book.Titled(card.Title(), w.words)
			if _, known := book.Explains(w.begun.called()); !titled && !known {
				t.Errorf("%s: nothing explains “%s”, which %s opens", lang, card.Title(), c.ID)
			}
			if !scene.Explain(w.win.Canvas()) {
				t.Fatalf("%s: “%s” leads to no handbook", lang, card.Title())
			}
			if top := w.win.Canvas().Overlays().Top(); top == fyne.CanvasObject(card) {
				t.Fatalf("%s: the handbook did not open over “%s”", lang, card.Title())
			}
			u.Key(fyne.KeyEscape)
			if top := w.win.Canvas().Overlays().Top(); top != fyne.CanvasObject(card) {
				t.Fatalf("%s: Escape did not lead back to “%s”", lang, card.Title())
			}
			shut(w, u)
		}
		if cards < 25 {
			t.Errorf("%s: only %d commands opened a card", lang, cards)
		}
	}
}

// shut closes whatever floats over the window.
func shut(w *Window, u *uitest.User) {
	for range 4 {
		if w.win.Canvas().Overlays().Top() == nil {
			return
		}
		u.Key(fyne.KeyEscape)
	}
}

// F1 opens the book; what is typed is found in any script, Enter goes there, Back leads
// back, and it is opened next time where it was read last.
func TestTheHandbookIsReadAndSearched(t *testing.T) {
	_, u := sit(t, "uk", look.Dark)
	u.Key(fyne.KeyF1)
	if !u.Sees("Перший візит за десять хвилин") || !u.Sees("Створіть візит") {
		t.Fatalf("F1 shows %q", u.Texts())
	}
	u.Type("starshynstvo")
	if !u.Sees("Протокольне старшинство") {
		t.Fatalf("it finds %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	if !u.Sees("Альтернат") {
		t.Fatalf("Enter shows %q", u.Texts())
	}
	u.Key(fyne.KeyEscape, fyne.KeyF1)
	if !u.Sees("Альтернат") {
		t.Errorf("it is not opened where it was read last: %q", u.Texts())
	}
	u.ClickText("Назад")
	if u.Sees("Альтернат") || !u.Sees("Створіть візит") {
		t.Errorf("Back shows %q", u.Texts())
	}
	u.ClickText("Вперед")
	if !u.Sees("Альтернат") {
		t.Errorf("Forward shows %q", u.Texts())
	}
}

// F1 in a field of a card leads to the heading that explains it, and what is typed stays.
func TestF1ExplainsACard(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("quick")
	u.Type("fri 10 Talks")
	u.Key(fyne.KeyF1)
	if !u.Sees("One line") || !u.Sees("Handbook") {
		t.Fatalf("F1 shows %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	if e, ok := w.win.Canvas().Focused().(*part.Entry); !ok || e.Text != "fri 10 Talks" {
		t.Errorf("the keyboard came back to %v", w.win.Canvas().Focused())
	}
}

// F1 opens the page about what is on show, and again where it was read last while that is.
func TestF1OpensThePageOfWhatIsOnShow(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	leads := func(run, page string) {
		t.Helper()
		w.table.Run(run)
		w.table.Run("handbook")
		if !u.Sees(page) {
			t.Errorf("%s: the handbook shows %q", run, u.Texts())
		}
		u.Key(fyne.KeyEscape)
	}
	w.enter(visit(t, w).ID)
	leads("delegations", "opens the board")
	leads("papers", "Make a paper")
	leads("signing", "What is signed during a visit")
	leads("programme", "The running order")
	leads("section-people", "People, offices, states, places")
	leads("section-follow-up", "What was agreed and signed")
}
