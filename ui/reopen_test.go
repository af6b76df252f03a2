package ui

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// A visit that Escape left is opened again as it stood: its view, its day, what was chosen.
func TestAVisitThatWasLeftIsReopened(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	if w.visitLeft() {
		t.Fatal("none was left")
	}
	e := visit(t, w)
	w.enter(e.ID)
	w.setView(view.Day)
	w.GoTo(e.FirstDay.Add(1))
	ref := model.Ref{Event: e.ID, Item: w.inside.Items[3].ID}
	w.choose([]model.Ref{ref})
	was := w.stand
	if w.table.Run("back"); w.stand.Inside() {
		t.Fatalf("still in %+v", w.stand)
	}
	w.table.Run("closed-visit")
	if w.stand != was || len(w.chosen) != 1 || w.chosen[0] != ref {
		t.Errorf("led to %+v with %v, was %+v with %v", w.stand, w.chosen, was, ref)
	}
	if w.visitLeft() {
		t.Error("the visit that is open is offered")
	}
	w.choose(nil)
	if u.Key(fyne.KeyEscape); w.stand.Inside() {
		t.Errorf("Escape led to %+v", w.stand)
	}
	if w.goBoard(register.People, 0); !w.visitLeft() {
		t.Error("no way back from a register")
	}
	if w.table.Run("closed-visit"); w.stand != was || w.register() {
		t.Errorf("from a register: %+v", w.stand)
	}
	w.goBack()
	if err := w.do(&model.DeleteEvent{ID: e.ID, Revision: w.reading.Last()}); err != nil {
		t.Fatal(err)
	}
	if w.visitLeft() {
		t.Error("a visit that was deleted is offered")
	}
}

// A visit that was left with nothing chosen is reopened on the row where the keyboard stood, and that is
// what is looked into.
func TestAVisitIsReopenedOnItsRow(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.setView(view.Order)
	ref := model.Ref{Event: w.stand.Event, Item: w.inside.Items[3].ID}
	w.views.Order.Rows.Select(ref)
	u.Key(fyne.KeyEscape, fyne.KeyEscape)
	if w.stand.Inside() {
		t.Fatalf("still in %+v", w.stand)
	}
	w.table.Run("closed-visit")
	if at := w.views.Order.Rows.At(); at != ref || len(w.chosen) != 1 || w.chosen[0] != ref {
		t.Fatalf("on %v with %v, was on %v", at, w.chosen, ref)
	}
	w.table.Run("details")
	if title := w.words.Text(w.inside.Items[3].Title); !w.detailsShown() || w.inspector == nil || !u.Sees(title) {
		t.Errorf("looked into something else than %q", title)
	}
}

// Inside a visit what can be done with it as a whole is found like any other command.
func TestThePaletteFindsDeedsToTheWholeVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("palette")
	if u.Type("whole visit"); u.Sees(w.words.Say("ui.visit.duplicate")) {
		t.Error("offered where no visit is open")
	}
	u.Key(fyne.KeyEscape)
	w.choose([]model.Ref{{Event: visit(t, w).ID}}) // in the calendar
	w.table.Run("palette")
	if u.Type("duplicate whole"); !u.Sees(w.words.Say("ui.visit.duplicate")) {
		t.Errorf("of a visit that is chosen: %q", u.Above())
	}
	u.Key(fyne.KeyEscape)
	w.enter(visit(t, w).ID)
	for _, typed := range []string{"move whole", "postpone"} {
		w.table.Run("palette")
		if u.Type(typed); !u.Sees(w.words.Say("ui.visit.other-days")) {
			t.Errorf("%q finds %q", typed, u.Texts())
		}
		u.Key(fyne.KeyEscape)
	}
	before := len(w.events)
	w.table.Run("palette")
	u.Type("duplicate whole").Key(fyne.KeyReturn)
	if len(w.events) != before+1 && u.Canvas.Overlays().Top() == nil {
		t.Errorf("%d visits, then %d", before, len(w.events))
	}
}

// One command opens what is chosen beside the board, and folds it away: an item, the visit, a
// row of a register.
func TestDetailsAreTurnedByACommand(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := visit(t, w)
	w.enter(e.ID)
	item := model.Ref{Event: e.ID, Item: w.inside.Items[3].ID}
	for _, tt := range []struct {
		chosen []model.Ref
		want   model.Ref
	}{{nil, model.Ref{Event: e.ID}}, {[]model.Ref{item}, item}} {
		w.memory.Inspect = false
		w.choose(tt.chosen)
		if w.detailsShown() {
			t.Fatalf("%v: on show from the beginning", tt.chosen)
		}
		if w.table.Run("details"); !w.detailsShown() || w.chosen[0] != tt.want {
			t.Errorf("%v: on show %v, of %v", tt.chosen, w.detailsShown(), w.chosen)
		}
		if w.table.Run("details"); w.detailsShown() {
			t.Errorf("%v: not folded away", tt.chosen)
		}
	}
	w.setTab(view.PapersTab)
	if w.table.Run("details"); !w.detailsShown() {
		t.Error("from the papers nothing is opened")
	}
	w.goBoard(register.People, 0)
	for _, want := range []bool{false, true} {
		if w.table.Run("details"); w.detailsShown() != want {
			t.Errorf("the card is on show: %v", w.detailsShown())
		}
	}
}

// Ctrl+O offers first the diaries that were opened before, from a sample one's own; one that
// is gone is told so and nothing is opened in its name.
func TestDiariesThatWereOpenBeforeAreOffered(t *testing.T) {
	w, u := before(t, "en")
	w.Files = onDisk{}
	gone := filepath.Join(t.TempDir(), "diary.chancery")
	w.memory.Recent = []string{gone}
	other := diaryCalled(t, "summits")
	w.Open(other)
	w.Open(sampleDiary(t))
	if !u.Sees("Back to “summits”") {
		t.Errorf("from the sample nothing leads back: %q", u.Texts())
	}
	w.toast.Clear()
	for _, id := range []string{"open", "recent"} {
		w.table.Run(id)
		for _, want := range []string{"summits", filepath.Dir(other.Path()), "diary", "no longer there", "Another file…"} {
			if !u.Sees(want) {
				t.Errorf("%s does not say %q: %q", id, want, u.Above())
			}
		}
		if u.Key(fyne.KeyEscape); len(u.Canvas.Overlays().List()) != 0 {
			t.Fatalf("%s is left by no Escape", id)
		}
	}
	w.table.Run("recent")
	if u.ClickPlace("diary", 1); !u.Sees("There is no such file") {
		t.Errorf("nobody says that it is gone: %q", u.Texts())
	}
	if _, err := os.Stat(gone); !os.IsNotExist(err) {
		t.Errorf("it was begun anew: %v", err)
	}
	u.Key(fyne.KeyEscape)
	w.toast.Clear()
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	w.table.Run("recent")
	if u.Key(fyne.KeyReturn); w.diary.Health().Path != other.Path() {
		t.Errorf("Enter opened %s: %q", w.diary.Health().Path, u.Texts())
	}
	w.memory.Recent = nil
	w.table.Run("recent")
	if !u.Sees("No other diary has been opened") {
		t.Errorf("%q", u.Above())
	}
	if u.ClickText("Another file…"); !browsing(w) {
		t.Error("no other file is chosen")
	}
}

// What was on the card of one's own diary at the last start and is gone is told.
func TestADiaryThatIsGoneIsTold(t *testing.T) {
	w, u := before(t, "en")
	w.Gone("/media/stick/visits.chancery")
	if !u.Sees("“visits” is not where it was") {
		t.Errorf("%q", u.Texts())
	}
}
