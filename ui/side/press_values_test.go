package side

import (
	"slices"
	"testing"

	"chancery/model"
)

// What the press may attend can be asked for also where nobody has said it of an item.
func TestPressIsAlwaysAskedFor(t *testing.T) {
	h := sit(t)
	for i := range h.shown.Pool {
		h.shown.Pool[i].Press = ""
	}
	list := h.filter.values(model.ByPress)
	for _, p := range model.Presses {
		if p != "" && !slices.ContainsFunc(list, func(v value) bool { return v.key == string(p) }) {
			t.Errorf("%s is not offered: %v", p, list)
		}
	}
}
