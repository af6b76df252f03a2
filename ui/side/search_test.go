package side

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// What was typed is found below the field, walked with the arrows and reached
// with Enter; Escape leads back.
func TestSearch(t *testing.T) {
	h := sit(t)
	h.search.Focus()
	h.u.Type("palace")
	if !h.search.Found.Visible() || len(h.search.hits) < 2 {
		t.Fatalf("found %d", len(h.search.hits))
	}
	if got := h.search.Found.Size().Height; got != float32(len(h.search.hits))*foundRow+34 {
		t.Errorf("%d lines are %v high", len(h.search.hits), got)
	}
	h.u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyUp)
	if h.search.at != 1 {
		t.Errorf("the keyboard is on %d", h.search.at)
	}
	h.ask(t, func() { h.u.Key(fyne.KeyEscape) }, "board")
	if h.search.Found.Visible() || h.search.Field.Text() != "" {
		t.Error("Escape leaves something behind")
	}
	h.search.Focus()
	h.u.Type("family photo")
	h.ask(t, func() { h.u.Key(fyne.KeyReturn) }, "board", "reach true")
}

// Of a person and of a place the card in the register is shown.
func TestSearchLeadsToTheRegisters(t *testing.T) {
	h := sit(t)
	for typed, of := range map[string]string{"toiu": "people ", "union hall": "venues "} {
		h.search.Focus()
		h.u.Type(typed)
		at := slices.IndexFunc(h.search.hits, func(one model.Hit) bool { return one.Person != 0 || one.Venue != 0 })
		if at < 0 {
			t.Fatalf("%q finds none", typed)
		}
		one := h.search.hits[at]
		h.ask(t, func() { h.search.reach(at) }, "board", of+fmt.Sprint(one.Person+one.Venue))
	}
}
