package ui

import (
	"math/rand/v2"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/part"
	"chancery/ui/uitest"
)

// typist types as fast as keys come, and knows what has to stand in one field: what was typed in it
// gives way to nothing, however the keyboard came back.
type typist struct {
	u    *uitest.User
	in   *part.Entry
	text string
}

func (t *typist) here() bool { return t.u.Canvas.Focused() == fyne.Focusable(t.in) }

func (t *typist) types(s string) {
	if t.here() {
		t.text += s
	}
	t.u.Type(s)
}

func (t *typist) rubs() {
	if r := []rune(t.text); t.here() && len(r) > 0 {
		t.text = string(r[:len(r)-1])
	}
	t.u.Key(fyne.KeyBackspace)
}

// tabs goes on, or with Shift back. An open list takes what is lit.
func (t *typist) tabs(back bool) {
	if back {
		t.u.Hold(fyne.KeyModifierShift)
	}
	t.u.Key(fyne.KeyTab).Hold(0)
}

// Whatever is typed how fast on the card of a new visit, between which fields and lists, stands in its
// field at the end: no letter of it is lost, and none comes from elsewhere.
func TestNothingIsLostWhereOneTypesFast(t *testing.T) {
	pieces := []string{"Vizita ", "de lucru ", "a Președintelui ", "Letoniei", ", 3–4 iunie 2026", "Summitul ", "B9", "ț", "Ș", "31 februarie", "у Києві", "x"}
	for seed := range uint64(24) {
		r := rand.New(rand.NewPCG(seed, 16))
		w, u := before(t, "ro")
		w.table.Run("new-visit")
		title := fieldOf(u, w.words.Say("sheet.heading")).Entry()
		by := &typist{u: u, in: title}
		var did []string
		do := func(what string, act func()) {
			did = append(did, what)
			act()
		}
		do("V", func() { by.types("V") })
		for range 60 {
			switch r.IntN(10) {
			case 0, 1:
				do("Tab", func() { by.tabs(false) })
			case 2:
				do("Shift+Tab", func() { by.tabs(true) })
			case 3:
				do("Backspace", by.rubs)
			default:
				piece := pieces[r.IntN(len(pieces))]
				do(piece, func() { by.types(piece) })
			}
			if title.Text != by.text {
				t.Fatalf("seed %d: the heading says %q, typed was %q, by %q", seed, title.Text, by.text, did)
			}
		}
	}
}
