package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/section"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// Text twice as large on a screen of 1280 × 800 leaves a window of 640 × 400, or the least there is: nothing
// of it is out of reach, in any view and any language.
func TestASmallScreenHasRoom(t *testing.T) {
	for _, lang := range words.Languages {
		for _, size := range []fyne.Size{fyne.NewSize(640, 400), (&frame{}).MinSize(nil)} {
			w, u := sit(t, lang, look.Light)
			w.win.Resize(size)
			every(w, visit(t, w), func(where string) {
				t.Helper()
				roomy(t, w, u, size, lang+", "+where)
			})
			w.goCalendar()
			w.toggleSidebar()
			if roomy(t, w, u, size, lang+", sidebar"); !w.side.Pane.Visible() {
				t.Errorf("%s: the sidebar does not come when it is asked for", lang)
			}
			w.toggleSidebar()
			if w.root.Refresh(); w.side.Pane.Visible() {
				t.Errorf("%s: the sidebar does not go again", lang)
			}
		}
	}
}

// every stands in each view of the calendar and of a visit, and in each section.
func every(w *Window, e model.Event, look func(where string)) {
	for _, v := range view.Kinds {
		if v != view.Order {
			w.show(view.Stand{View: v, Day: "2026-03-12", Days: 3})
			look(string(v))
		}
		w.show(view.Stand{View: v, Event: e.ID, Day: "2026-03-12", Days: 3})
		look("visit, " + string(v))
	}
	for _, v := range []view.Kind{view.Papers, view.Delegations} {
		w.show(view.Stand{View: v, Event: e.ID, Day: "2026-03-12"})
		look("visit, " + string(v))
	}
	for _, in := range []section.Kind{section.People, section.Places, section.FollowUp} {
		w.goSection(in)
		look(string(in))
	}
}

// roomy expects that nothing of a window is out of reach.
func roomy(t *testing.T, w *Window, u *uitest.User, size fyne.Size, where string) {
	t.Helper()
	w.root.Refresh()
	u.Wheel(0, 0) // a frame passes
	for _, x := range u.Shown() {
		cell := w.register() && x.At.Y >= w.registers.Box.Position().Y // of a table that is moved sideways
		if x.Beyond && !cell && !strings.HasSuffix(x.Text, ".pdf") {
			t.Errorf("%s at %v: %q is clipped", where, size, x.Text)
		}
	}
	if board := w.views.Of(w.stand.View).Object(); !w.register() && (board.Size().Width < 250 || board.Size().Height < 180) {
		t.Errorf("%s at %v: the board has %v", where, size, board.Size())
	}
	for _, kind := range []string{"menu", "new", "new-row"} {
		for _, target := range u.Targets() {
			if target.Kind == kind && (target.At.X < 0 || target.At.X > size.Width) {
				t.Errorf("%s at %v: %s lies at %v", where, size, kind, target.At)
			}
		}
	}
	if w.bars.Status.Position().Y+w.bars.Status.Size().Height > size.Height {
		t.Errorf("%s at %v: the status bar is below the window", where, size)
	}
}

// Every card fits that window, its buttons too; what is longer scrolls.
func TestCardsFitASmallScreen(t *testing.T) {
	documents(t)
	t.Setenv("PATH", t.TempDir()) // nothing is printed, nothing is opened
	said := allSaid(t)
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		w.Files = allFiles{t: t}
		size := (&frame{}).MinSize(nil) // a card that fits there fits 640 × 400
		w.win.Resize(size)
		pressed := 0
		for _, c := range w.commands() {
			if c.ID == "quit" || c.ID == "sample" || strings.HasPrefix(c.ID, "recent-") || c.ID == "open" || c.ID == "new-diary" {
				continue
			}
			w.show(view.Stand{View: view.Order, Event: visit(t, w).ID, Day: "2026-03-12"})
			w.table.Run(c.ID)
			if card, ok := w.win.Canvas().Overlays().Top().(*part.Sheet); ok {
				within := 0
				for _, target := range u.Targets() {
					if target.Kind == "button" && target.At.X > 16 && target.At.X < size.Width-16 && target.At.Y > 0 && target.At.Y < size.Height {
						within++
					}
				}
				inside(t, card, lang+", "+c.ID)
				for _, x := range u.ShownOn(card) {
					if x.Beyond || strings.HasSuffix(x.Text, "…") && !strings.Contains(said, x.Text+`"`) {
						t.Errorf("%s, %s: of %q not all can be read", lang, c.ID, x.Text)
					}
				}
				all := len(buttons(card))
				if pressed += all; within < all {
					t.Errorf("%s, %s: %d of the %d buttons of “%s” have room", lang, c.ID, within, all, card.Title())
				}
			}
			shut(w, u)
		}
		if pressed < 40 {
			t.Errorf("%s: only %d buttons were looked for", lang, pressed)
		}
	}
}

// allSaid is all that the program says, in every language.
func allSaid(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	files, err := filepath.Glob("../assets/words/*/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
	}
	return b.String()
}

// inside expects that nothing on a card lies beyond its right edge.
func inside(t *testing.T, card *part.Sheet, where string) {
	t.Helper()
	scroll, ok := card.Held().(*container.Scroll)
	if !ok {
		t.Fatalf("%s: the card holds %T", where, card.Held())
	}
	var walk func(o fyne.CanvasObject, x float32)
	walk = func(o fyne.CanvasObject, x float32) {
		if !o.Visible() {
			return
		}
		x += o.Position().X
		if x+o.Size().Width > scroll.Size().Width+.5 {
			t.Errorf("%s: on “%s” %T ends at %v of %v", where, card.Title(), o, x+o.Size().Width, scroll.Size().Width)
		}
		if box, ok := o.(*fyne.Container); ok {
			for _, one := range box.Objects {
				walk(one, x)
			}
		}
	}
	walk(scroll.Content, 0)
}

// buttons are those at the foot of a card.
func buttons(card *part.Sheet) (out []*part.Button) {
	for _, o := range test.WidgetRenderer(card).Objects() {
		if b, ok := o.(*part.Button); ok {
			out = append(out, b)
		}
	}
	return out
}
