package papers

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
)

// Whoever ticks one paper after another meets each where it was: what comes to stand against the edition, and
// the field of the reason, move neither the papers nor the recipients, and more points than there is room for
// scroll where they stand.
func TestTheTicksOfAnEditionStayWhereTheyAre(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	for n := range p.Items {
		it := p.Items[n]
		if it.Title = (model.Text{"en": it.Title.In("en")}); n == 0 {
			it.Status = model.ToBeConf
		}
		if err := h.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
	}
	i := h.make.issue(h.visit, nil, export.Request{})
	h.u.Move(1, 1)
	for _, r := range i.papers.rows { // without any, nothing is told of them
		for n := range r.on {
			r.on[n] = false
		}
	}
	i.look()
	h.u.Move(1, 1)
	before, blocked := len(i.told), i.reason.Visible()
	still := map[string]fyne.CanvasObject{"the papers": i.papers.pane, "the recipients": i.to.pane, "the others": i.others}
	at := map[string]fyne.Position{}
	for name, o := range still {
		at[name] = h.u.Corner(o)
	}
	for row := range 2 {
		i.papers.turn(row, 0)
		i.papers.turn(row, 1)
	}
	h.u.Move(1, 1)
	if len(i.told) < before+8 {
		t.Fatalf("nothing came to be told: %d lines, then %d", before, len(i.told))
	}
	for name, o := range still {
		if now := h.u.Corner(o); now != at[name] {
			t.Errorf("%s went from %v to %v, the reason visible before: %v, now: %v", name, at[name], now, blocked, i.reason.Visible())
		}
	}
	if i.notice.MinSize().Height <= i.head.Size().Height {
		t.Errorf("%v of points in %v", i.notice.MinSize(), i.head.Size())
	}
	down := &fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -40)}
	if i.head.Scrolled(down); i.head.Offset.Y == 0 {
		t.Error("the points cannot be scrolled")
	}
	for range 200 { // at their end the wheel scrolls the card
		i.head.Scrolled(down)
	}
	if now := h.u.Corner(i.papers.pane); now == at["the papers"] {
		t.Error("the card cannot be scrolled from over the points")
	}
}

// What needs a reason stands under a head of its own, apart from what is only pointed out.
func TestWhatNeedsAReasonIsListedApart(t *testing.T) {
	h := sit(t)
	i := h.make.issue(h.visit, nil, export.Request{})
	i.against = []export.Objection{{Said: "Not in Romanian."}, {Said: "A clash.", Blocks: true}, {Said: "An empty paper.", Stops: true}}
	i.tell()
	var said []string
	for _, l := range i.told {
		said = append(said, strings.TrimPrefix(l.said, "– "))
	}
	want := []string{h.words.Say("issue.stops"), "An empty paper.", h.words.Say("issue.blocks"), "A clash.", h.words.Say("issue.against"), "Not in Romanian."}
	if at := slices.Index(said, want[0]); at < 0 || !slices.Equal(said[at:], want) {
		t.Errorf("it is told %q", said)
	}
}

// The hour of an embargo that will be printed is shown where one would be asked for, for a draft and for an
// edition.
func TestTheEmbargoOfTheVisitIsShownWhereItIsAskedFor(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	example := h.words.Say("sheet.embargo-hint")
	i := h.make.issue(h.visit, nil, export.Request{})
	if hint := i.embargo.Entry().PlaceHolder; hint != example {
		t.Errorf("without any it shows %q", hint)
	}
	i.sheet.Close()
	e.Embargo = "2031-05-06T18:00"
	if err := h.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	want := h.words.Say("sheet.embargo-set", untilSaid(h.words, e.Embargo))
	i = h.make.issue(h.visit, nil, export.Request{})
	if hint := i.embargo.Entry().PlaceHolder; hint != want {
		t.Errorf("an edition shows %q, not %q", hint, want)
	}
	i.sheet.Close()
	b := h.board(t)
	b.asking.choose("running-order")
	if hint := b.asking.embargo.Entry().PlaceHolder; hint != want {
		t.Errorf("a paper shows %q, not %q", hint, want)
	}
}
