package side

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/scene"
)

// Every value that occurs has a name, each criterion in its own order.
func TestValues(t *testing.T) {
	h := sit(t)
	for _, by := range model.CriterionList {
		list := h.filter.values(by)
		if len(list) == 0 {
			t.Errorf("nothing to choose by %s", by)
		}
		rank := ranks(by)
		if !slices.IsSortedFunc(list, func(a, b value) int {
			if rank != nil {
				return rank[a.key] - rank[b.key]
			}
			return strings.Compare(strings.ToLower(a.name), strings.ToLower(b.name))
		}) {
			t.Errorf("%s: %v", by, list)
		}
	}
}

// The line says what is ticked, except what no register has any longer.
func TestLine(t *testing.T) {
	h := sit(t)
	room := h.filter.values(model.ByRoom)[0]
	person := h.filter.values(model.ByPerson)[0]
	c := model.Criteria{Text: " gala "}.Toggle(model.ByRoom, room.key).Toggle(model.ByPerson, person.key).Toggle(model.ByVenue, strconv.Itoa(1<<40))
	h.ask(t, func() { h.filter.set(c) }, "look")
	if want := "Only: with " + person.name + "; in " + room.name + "; “gala”"; h.filter.said(scene.F12, 900) != want {
		t.Errorf("it says %q, not %q", h.filter.said(scene.F12, 900), want)
	}
	if !strings.HasSuffix(room.name, ")") {
		t.Errorf("a room without its house: %s", room.name)
	}
	h.filter.Line.Refresh()
	h.ask(t, func() { h.u.ClickPlace("filter-clear", 0) }, "look", "remember", "board")
	if h.filter.On() {
		t.Error("it is still on")
	}
}

// Those let through and those left out are all there are, and the sheet counts
// them.
func TestPassingAndOut(t *testing.T) {
	h := sit(t)
	all := h.shown.Pool
	h.filter.Open()
	h.ask(t, func() { h.u.ClickText("Official talks") }, "look")
	in, out := h.filter.Passing(all), h.filter.Out(all)
	if len(out) == 0 || len(in)+len(out) != len(all) {
		t.Errorf("%d pass, %d are out of %d", len(in), len(out), len(all))
	}
	for _, e := range in {
		if e.Ref.IsItem() && e.Kind != model.Talks || out[e.Ref.Item] {
			t.Errorf("%s %v passes", e.Kind, e.Ref)
		}
	}
	if !h.u.Sees(h.filter.count()) || !strings.HasPrefix(h.filter.count(), "1 of ") {
		t.Errorf("%s: %q", h.filter.count(), h.u.Texts())
	}
	h.ask(t, func() { h.u.ClickText("Close") }, "remember")
}

// What is kept under a name is applied on its board, and ended when it is applied
// again.
func TestApply(t *testing.T) {
	h := sit(t)
	v := model.NewSaved("Talks", model.Criteria{}.Toggle(model.ByKind, "talks"), "month")
	h.ask(t, func() { h.filter.Apply(&v) }, "look month", "remember")
	if !h.filter.On() || !h.kept.Criteria.Has(model.ByKind, "talks") {
		t.Errorf("it is %+v", h.kept.Criteria)
	}
	h.ask(t, func() { h.filter.Apply(&v) }, "look", "remember", "board")
}

// What has no room on the line is counted.
func TestLineCountsWhatHasNoRoom(t *testing.T) {
	h := sit(t)
	c := model.Criteria{Text: "gala"}.Toggle(model.ByKind, string(model.Talks)).Toggle(model.ByStatus, string(model.Agreed))
	h.ask(t, func() { h.filter.set(c) }, "look")
	room := float32(900)
	for _, want := range []string{"Only: official talks; agreed; “gala”", "Only: official talks (and 2 more)"} {
		if got := h.filter.said(scene.F12, room); got != want {
			t.Errorf("in %v: %q, not %q", room, got, want)
		}
		room = min(room, scene.F12.Width(want)-1)
	}
}
