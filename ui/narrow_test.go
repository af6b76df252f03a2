package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// Letters are commands on whatever has the keyboard and is not typed in. A list is: it
// narrows, and no command runs.
func TestLettersLiveOnNoticesAndNarrowLists(t *testing.T) {
	l := leaving(t, "en")
	item := lookInto(t, l.Window, "Official talks")
	was := l.stand.View
	status := uitest.Labelled[*scene.Pane](l.u, l.words.Say("sheet.col.status"))
	l.u.Canvas.Focus(status)
	if l.u.Type("lo"); l.stand.View != was || len(l.u.Canvas.Overlays().List()) != 1 {
		t.Errorf("o ran on a choice: %s, %q", l.stand.View, l.u.Above())
	}
	l.u.Key(fyne.KeyReturn)
	if it := item(); it.Status != model.Locked {
		t.Errorf("lo is %s", it.Status)
	}
	l.say("Done")
	l.u.Canvas.Focus(l.toast.Pane)
	if l.u.Type("d"); l.stand.View != view.Day {
		t.Error("d is dead on a notice")
	}
}

// Every closed list narrows as one types, in any language; the arrows step through a short
// one as before.
func TestClosedListsNarrow(t *testing.T) {
	for _, tt := range []struct{ command, label, typed, want string }{
		{"new-visit", "Kind", "lucru", "Official working visit"}, {"new-visit", "Kind", "робочий", "Working visit"}, {"new-visit", "Direction", "out", "Outgoing"},
		{"new-meeting", "Kind", "cer", "Ceremony"}, {"export", "Format", "wor", "Word (.docx)"}, {"settings", "Weeks begin on", "sun", "Sunday"},
	} {
		l := leaving(t, "en")
		l.enter(visit(t, l.Window).ID)
		l.table.Run(tt.command)
		in := uitest.Labelled[*scene.Pane](l.u, tt.label)
		l.u.Canvas.Focus(in)
		l.u.Type(tt.typed)
		if !l.u.Sees(tt.want) {
			t.Errorf("%s, %s: %q offers %q", tt.command, tt.label, tt.typed, l.u.Above())
		}
		l.u.Key(fyne.KeyTab)
		if l.u.Canvas.Focused() == fyne.Focusable(in) || !l.u.Sees(tt.want) {
			t.Errorf("%s, %s: Tab does not take it and go on: %q", tt.command, tt.label, l.u.Above())
		}
	}
}
