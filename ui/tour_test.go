package ui

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// toTour puts somebody on the tour, in front of its first step.
func toTour(t *testing.T, lang string, size fyne.Size) (*Window, *uitest.User) {
	t.Helper()
	documents(t)
	w, u := sit(t, lang, look.Light)
	w.Files = allFiles{t: t}
	w.win.Resize(size)
	w.table.Run("tour")
	if !w.tour.On() || w.tour.At() != 0 {
		t.Fatal("the tour does not begin")
	}
	return w, u
}

var tourSizes = []fyne.Size{fyne.NewSize(640, 400), fyne.NewSize(1100, 700), fyne.NewSize(1280, 800)}

// Each step of the table ends when “Show me” has done its deed, and not before; its place is
// on show, and its sentence has room, in every language and every window.
func TestTheTourShowsEachDeed(t *testing.T) {
	for i, lang := range words.Languages {
		w, u := toTour(t, lang, tourSizes[i])
		for step := range w.tourSteps() {
			w.second()
			if !w.tour.On() || w.tour.At() != step {
				t.Fatalf("%s: it stands at step %d, not at %d, before that is done", lang, w.tour.At(), step)
			}
			w.toast.Clear()
			for _, size := range append(slices.Clone(tourSizes), tourSizes[i]) {
				w.win.Resize(size)
				w.tour.Second()
				tourFits(t, w, u, fmt.Sprint(lang, " step ", step, " ", size))
			}
			if kind, id := w.tourSteps()[step].Place(); step != 1 && step != 2 && step != 4 && !slices.ContainsFunc(u.Targets(), func(x uitest.Target) bool { return x.Kind == kind && x.ID == id }) {
				t.Errorf("%s: the place of step %d, %s %d, is not on show", lang, step, kind, id)
			}
			u.Key("") // a frame passes
			u.ClickPlace("action", 1<<20)
			w.second()
		}
		if w.tour.On() || w.memory.Tour != (toured{}) || isSample(w.diary) {
			t.Errorf("%s: the tour does not end: step %d, %+v", lang, w.tour.At(), w.memory.Tour)
		}
	}
}

// tourFits says that the bar is whole.
func tourFits(t *testing.T, w *Window, u *uitest.User, where string) {
	t.Helper()
	bar := w.tour.Pane
	if !bar.Visible() || bar.Size().Height > 76 || bar.Position().Y+bar.Size().Height > w.bars.Status.Position().Y {
		t.Errorf("%s: the bar lies at %v, %v high, the status at %v", where, bar.Position(), bar.Size(), w.bars.Status.Position())
	}
	if v := w.views.Of(w.stand.View).Object(); v.Visible() && v.Position().Y+v.Size().Height > bar.Position().Y {
		t.Errorf("%s: the view reaches under the bar, down to %v", where, v.Position().Y+v.Size().Height)
	}
	said := 0
	for _, x := range u.ShownOn(bar) {
		if x.At.Y < bar.Position().Y || x.At.Y >= w.bars.Status.Position().Y || w.win.Canvas().Overlays().Top() != nil {
			continue
		}
		if said++; x.Beyond || strings.HasSuffix(x.Text, "…") && !strings.Contains(x.Text, "…”") && !strings.Contains(x.Text, "…»") {
			t.Errorf("%s: %q has no room", where, x.Text)
		}
	}
	if said < 2 {
		t.Errorf("%s: the bar says %d things", where, said)
	}
}

// Each step ends as well when somebody does it by hand.
func TestTheTourIsDoneByHand(t *testing.T) {
	w, u := toTour(t, "en", fyne.NewSize(1280, 800))
	e := visit(t, w)
	place := func(kind string, id int64) fyne.Position {
		t.Helper()
		for _, x := range u.Targets() {
			if x.Kind == kind && x.ID == id {
				return x.At
			}
		}
		t.Fatalf("no %s %d is on show", kind, id)
		return fyne.Position{}
	}
	hands := []func(){
		func() {
			w.choose([]model.Ref{{Event: e.ID}})
			u.Key(fyne.KeyReturn)
		},
		func() {
			what, onto, _ := w.clashing()
			kind, id := w.placed(what)
			from := place(kind, id)
			it := w.tourItems()[slices.IndexFunc(w.tourItems(), func(it model.Item) bool { return it.ID == what.Item })]
			by := float32(onto.Start.At-it.Start.At) / 3600 * w.views.Columns.Board.Hour()
			u.Drag(from, from.AddXY(0, 5), from.AddXY(0, by/2), from.AddXY(0, by))
		},
		func() { w.table.Run("undo") },
		func() { u.Type("q").Type("20:15 Call with the embassy").Key(fyne.KeyReturn) },
		func() {
			p := place(w.celled(w.unagreed()))
			u.RightClick(p.X, p.Y).ClickText("Agreed")
			if want := "‘Call with the embassy’: Agreed"; w.toast.Text() != want || !u.Sees("Undo") { // its column lies beyond the edge
				t.Errorf("agreed, it says %q, want %q", w.toast.Text(), want)
			}
		},
		func() {
			w.table.Run("export")
			u.ClickPlace("paper", w.views.Papers.Board.Shelved("public"))
		},
		func() {
			w.table.Run("new-diary")
			u.Key(fyne.KeyReturn)
		},
	}
	if len(hands) != len(w.tourSteps()) {
		t.Fatalf("the tour has %d steps", len(w.tourSteps()))
	}
	for step, hand := range hands {
		w.second()
		if w.tour.At() != step {
			t.Fatalf("it stands at step %d, not at %d", w.tour.At(), step)
		}
		w.toast.Clear()
		hand()
		w.second()
	}
	if w.tour.On() || isSample(w.diary) {
		t.Errorf("the tour does not end: it stands at %d, it says %q", w.tour.At(), w.toast.Text())
	}
}

// Escape leaves the tour, one's own diary is the next start's, and the command leads back to
// where it was left, on its own copy.
func TestTheTourIsLeftAndComesBack(t *testing.T) {
	w, u := toTour(t, "en", fyne.NewSize(1100, 700))
	w.memory.File = "mine.chancery"
	copied := w.diary.Health().Path
	u.ClickPlace("action", 1<<20)
	w.second()
	u.Key(fyne.KeyEscape)
	if w.tour.On() || w.tour.Visible() || w.stand.Event == 0 || w.memory.File != "mine.chancery" {
		t.Fatalf("Escape: on %v, at %+v, the next start opens %q", w.tour.On(), w.stand, w.memory.File)
	}
	if !u.Sees("Go on") {
		t.Errorf("nothing says how it comes back: %q", w.toast.Text())
	}
	other := filepath.Join(t.TempDir(), "other.chancery")
	if err := w.diary.SaveCopy(other); err != nil {
		t.Fatal(err)
	}
	w.doors.OpenFile(other)
	w.table.Run("handbook")
	u.ClickText("Guided tour")
	if !w.tour.On() || w.tour.At() != 1 || w.diary.Health().Path != copied || w.stand.View != view.Day {
		t.Errorf("it comes back at step %d of %s: %+v", w.tour.At(), w.diary.Health().Path, w.stand)
	}
	w.doors.OpenFile(other)
	if w.tour.On() || w.tour.Visible() || w.memory.Tour.Step != 1 {
		t.Error("somebody is led on in another diary")
	}
}

// A visit that was deleted from the copy is led to no more, and the tour goes on in a fresh copy.
func TestTheTourLeadsToNoDeletedVisit(t *testing.T) {
	w, u := toTour(t, "en", fyne.NewSize(1100, 700))
	copied := w.diary.Health().Path
	for e := w.tourVisit(); e.ID != 0; e = w.tourVisit() {
		if !w.try(&model.DeleteEvent{ID: e.ID, Revision: w.reading.Last()}) {
			t.Fatalf("it stays: %q", w.toast.Text())
		}
	}
	w.toast.Clear()
	stood := w.stand
	for step := range 6 {
		w.tour.Go(step)
		u.Key("")
		if u.ClickPlace("action", 1<<20); w.stand != stood {
			t.Fatalf("step %d leads from %+v to %+v", step, stood, w.stand)
		}
	}
	if w.second(); w.tour.On() {
		t.Error("somebody is led on without the visit")
	}
	if w.table.Run("tour"); !w.tour.On() || w.tour.At() != 0 || w.diary.Health().Path == copied {
		t.Errorf("it begins anew at step %d of %s: %v", w.tour.At(), w.diary.Health().Path, w.tour.On())
	}
}

// The first picture of all offers it.
func TestTheWelcomeOffersTheTour(t *testing.T) {
	for i, lang := range words.Languages {
		documents(t)
		w, u := sit(t, lang, look.Light)
		w.Files = allFiles{t: t}
		w.win.Resize(tourSizes[i])
		w.Welcome()
		for _, size := range tourSizes {
			w.win.Resize(size)
			u.Key("")
			for _, x := range u.Shown() {
				if x.Beyond || x.At.Y < 0 || x.At.Y > size.Height-16 {
					t.Errorf("%s, %v: %q at %v has no room", lang, size, x.Text, x.At)
				}
			}
		}
		u.ClickPlace("tour", 0)
		if !w.tour.On() {
			t.Errorf("%s: the first picture leads nowhere", lang)
		}
	}
}
