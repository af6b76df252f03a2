package papers

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"

	"chancery/export"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// toldOf says that the head of the card tells of somebody.
func toldOf(i *issuing, name string) bool {
	return slices.ContainsFunc(i.told, func(l told) bool { return strings.Contains(l.said, name) })
}

// Who gets what is not reckoned anew at each key of a name, but once nobody types on, and before anything
// is issued.
func TestWhoGetsWhatIsReckonedAfterTyping(t *testing.T) {
	h := sit(t)
	i := h.make.issue(h.visit, nil, export.Request{})
	f := uitest.Labelled[*part.Field](h.u, h.words.Say("issue.others"))
	h.u.Canvas.Focus(f.Entry())
	const name = "Duty officer, +40 21 111"
	before := i.composed
	h.u.Type(name)
	if n := i.composed - before; n > 3 { // of a machine that stood still between two keys
		t.Errorf("at %d keys it is reckoned %d times", len(name), n)
	}
	said := func() bool { return toldOf(i, "Duty officer") }
	wait(t, "it is said who gets what", said)
	if i.waits != nil {
		t.Error("it waits still")
	}
	before = i.composed
	h.u.Type("2")
	if i.make(); i.waits != nil || i.composed == before {
		t.Errorf("issued before it was reckoned: %v", i.goesTo)
	}
}

// A press on the button that comes before it is reckoned again who gets what still meets the button.
func TestTheButtonOfAnEditionStaysWhereItIs(t *testing.T) {
	h := sit(t)
	h.u.Canvas.(software.WindowlessCanvas).Resize(fyne.NewSize(1600, 1400))
	i := h.make.issue(h.visit, nil, export.Request{})
	h.u.Move(1, 1) // what was laid out anew stands where it will
	f := uitest.Labelled[*part.Field](h.u, h.words.Say("issue.others"))
	h.u.Canvas.Focus(f.Entry())
	at, below := h.u.Corner(i.do), h.u.Corner(i.embargo)
	h.u.Type("Duty officer, +40 21 111")
	wait(t, "it is said who gets what", func() bool { return toldOf(i, "Duty officer") })
	if now := h.u.Corner(i.do); now != at {
		t.Errorf("the button went from %v to %v", at, now)
	}
	if now := h.u.Corner(i.embargo); now != below {
		t.Errorf("the field below went from %v to %v", below, now)
	}
}
