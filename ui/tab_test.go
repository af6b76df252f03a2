package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// halt is where Tab stands: what has the keyboard, and which kind of place on it.
type halt struct {
	on   fyne.Focusable
	kind string
}

func haltOf(u *uitest.User) halt {
	h := halt{on: u.Canvas.Focused()}
	if p, ok := h.on.(interface{ Keyed() (scene.Hit, bool) }); ok {
		under, _ := p.Keyed()
		h.kind = under.Kind
	}
	return h
}

// Tab visits all that can have the keyboard on every card once, and comes back to where it began.
func TestTabReachesAllOfEveryCard(t *testing.T) {
	documents(t)
	t.Setenv("PATH", t.TempDir()) // nothing is printed, nothing is opened
	w, u := sit(t, "en", look.Light)
	w.Files = allFiles{t: t}
	cards := 0
	for _, c := range w.commands() {
		if c.ID == "quit" || c.ID == "sample" || c.ID == "tour" || strings.HasPrefix(c.ID, "recent-") || c.ID == "open" || c.ID == "new-diary" {
			continue
		}
		w.show(view.Stand{View: view.Order, Event: visit(t, w).ID, Day: "2026-03-12"})
		w.table.Run(c.ID)
		if _, ok := w.win.Canvas().Overlays().Top().(*part.Sheet); ok {
			cards++
			goRound(t, u, c.ID)
		}
		shut(w, u)
	}
	if cards < 20 {
		t.Errorf("only %d cards were gone round", cards)
	}
}

func goRound(t *testing.T, u *uitest.User, card string) {
	t.Helper()
	const most = 300
	first := haltOf(u)
	if first.on == nil {
		t.Errorf("%s: nothing has the keyboard", card)
		return
	}
	met, n := map[halt]int{first: 1}, 0
	for u.Key(fyne.KeyTab); haltOf(u) != first && n < most; u.Key(fyne.KeyTab) {
		met[haltOf(u)]++
		n++
	}
	if n == most {
		t.Errorf("%s: Tab does not come back to %T %s", card, first.on, first.kind)
		return
	}
	reached := map[fyne.Focusable]bool{}
	for h, times := range met {
		if reached[h.on] = true; times > 1 {
			t.Errorf("%s: Tab comes %d times to %T %s", card, times, h.on, h.kind)
		}
	}
	for _, f := range u.Focusables() {
		if !reached[f] {
			t.Errorf("%s: Tab never comes to %T", card, f)
		}
	}
}
