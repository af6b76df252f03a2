package papers

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

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
	said := func() bool { return strings.Contains(strings.Join(i.goesTo, " "), "Duty officer") }
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
