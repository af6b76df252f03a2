package papers

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// hidden lets the visit be the office's and the delegations' alone, and not announced.
func (h *house) hidden(t *testing.T, hide bool) {
	t.Helper()
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	if e.Audience, e.Status, e.Announced = model.Public, model.Announced, "2026-03-01T10:00"; hide {
		e.Audience, e.Status, e.Announced = model.ForDelegation, model.Idea, ""
	}
	if err := h.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
}

// All that stops an edition is told at its head as soon as the paper is ticked, with a press that leads to
// where it is set right; the card waits meanwhile as it was filled, and sees what was set right.
func TestWhatStopsAnEditionIsToldBefore(t *testing.T) {
	h := sit(t)
	h.u.Canvas.(software.WindowlessCanvas).Resize(fyne.NewSize(1600, 1400))
	h.hidden(t, true)
	i := h.make.issue(h.visit, nil, export.Request{})
	if i.stops() != nil {
		t.Fatalf("before a paper for others is ticked: %+v", i.stops())
	}
	i.papers.turn(slices.IndexFunc(i.papers.rows, func(r tickRow) bool { return r.value == "public" }), 0)
	var fields []string
	for _, o := range i.against {
		if o.Stops {
			fields = append(fields, o.Field)
		}
	}
	if !slices.Equal(fields, []string{"sheet.col.audience", "sheet.announced"}) {
		t.Fatalf("it is set right in %q: %+v", fields, i.against)
	}
	i.papers.turn(slices.IndexFunc(i.papers.rows, func(r tickRow) bool { return r.value == "running-order" }), 0)
	f := uitest.Labelled[*part.Field](h.u, h.words.Say("issue.others"))
	f.Put("Ana Pop")
	at := slices.IndexFunc(i.told, func(l told) bool { return strings.Contains(l.said, "not announced") })
	if at < 0 || i.told[at].lead == nil {
		t.Fatalf("nothing leads to it: %+v", i.told)
	}
	if head := slices.IndexFunc(i.told, func(l told) bool { return l.said == h.words.Say("issue.stops") }); head < 0 || head > at {
		t.Errorf("what stops it is not told apart: %+v", i.told)
	}
	if i.make(); h.u.Canvas.Focused() != fyne.Focusable(i.notice) || i.others.Refused() != "" {
		t.Errorf("pressed all the same, the keyboard stands on %T, and under the names it says %q", h.u.Canvas.Focused(), i.others.Refused())
	}
	h.u.ClickPlace("point", int64(at))
	if len(h.led) != 1 || h.led[0] != "sheet.announced" || h.u.Canvas.Overlays().Top() != nil {
		t.Fatalf("it leads to %v", h.led)
	}
	h.hidden(t, false)
	h.make.Issue(h.visit)
	if h.u.Canvas.Overlays().Top() != fyne.CanvasObject(i.sheet) || f.Text() != "Ana Pop" || len(i.asked()) != 1 {
		t.Fatalf("the card has lost what was filled: %q, %v", f.Text(), i.asked())
	}
	for _, o := range i.against {
		if o.Stops && o.Field != "" {
			t.Errorf("set right, it says still %+v", o)
		}
	}
}

// An hour that is past, a paper that is nobody's and somebody who is named twice are told before anything is
// pressed, too.
func TestEveryRefusalIsToldBefore(t *testing.T) {
	h := sit(t)
	i := h.make.issue(h.visit, nil, export.Request{})
	rules := func() (out []string) {
		for _, o := range i.against {
			if o.Stops {
				out = append(out, o.Rule)
			}
			if o.Stops && (strings.Contains(o.Said, h.words.Say("issue.nothing")) || strings.Contains(o.Said, h.words.Say("papers.nothing-written"))) {
				t.Errorf("nobody has pressed, and it says %q", o.Said)
			}
		}
		return out
	}
	i.until = "2026-03-01T10:00"
	i.look()
	if got := rules(); !slices.Equal(got, []string{"embargo"}) {
		t.Errorf("of an hour that is past: %v", got)
	}
	i.until = ""
	i.others.Put("Ana Pop\nAna Pop")
	i.look()
	if got := rules(); !slices.Contains(got, "unserved") {
		t.Errorf("of one who stands there twice: %v", got)
	}
	i.others.Put("")
	i.to.put(string(model.HeldByPress), 0)
	i.look()
	if got := rules(); !slices.Equal(got, []string{"unserved", "unserved"}) { // the paper, and the press
		t.Errorf("of the press and a paper of the office: %v", got)
	}
}

// Who is typed and is nobody of the visit gets only what is public, which is said; with a tick beside the
// name they get all, and that is marked where it is said who gets what.
func TestSomebodyFromOutsideGetsTheLeast(t *testing.T) {
	h := sit(t)
	i := h.make.issue(h.visit, nil, export.Request{})
	i.papers.put("public", 0)
	i.others.Put("Ana Pop")
	i.look()
	papers := func() (out []string) {
		for _, w := range i.given(i.asked(), i.recipients()) {
			if len(w.To) > 0 {
				out = append(out, w.Document)
			}
		}
		return out
	}
	if got := papers(); !slices.Equal(got, []string{"public"}) {
		t.Errorf("without a tick: %v", got)
	}
	if o := i.stops(); o == nil || !strings.Contains(o.Said, "Ana Pop") || !strings.Contains(o.Said, h.words.Say("sheet.paper.running-order")) {
		t.Errorf("nobody gets the running order, and it says %+v", o)
	}
	i.to.put(i.to.rows[0].value, 0)
	if len(i.inside.rows) != 1 {
		t.Fatalf("%+v", i.inside.rows)
	}
	i.inside.turn(0, 0)
	if got := papers(); !slices.Contains(got, "running-order") || i.stops() != nil {
		t.Errorf("with a tick: %v, %+v", got, i.stops())
	}
	at := slices.IndexFunc(i.goesTo, func(l string) bool { return strings.Contains(l, h.words.Say("issue.outside", "Ana Pop")) })
	if at < 0 || !i.goesOut[at] {
		t.Errorf("it is not marked in %q", i.goesTo)
	}
}
