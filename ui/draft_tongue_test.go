package ui

import (
	"strings"
	"testing"

	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// What was typed in a window that spoke another language is offered in the one of now and comes back where
// it was typed: in a cell, in a field beside the board, on a card with what was chosen on it.
func TestADraftComesBackInAnotherLanguage(t *testing.T) {
	for _, tt := range []struct {
		name  string
		begin func(*leaver)
		where string // in English
		back  func(*leaver) bool
	}{
		{"a cell", func(l *leaver) { l.cell(4, "Sala Mare") }, "Place", func(l *leaver) bool { return l.inside.Items[0].Place.In("ro") == "Sala Mare" || l.waits("Sala Mare") }},
		{"a wrong hour", func(l *leaver) { l.cell(1, "25:99") }, "From", func(l *leaver) bool { return l.waits("25:99") }},
		{"a field", func(l *leaver) { lookInto(l.t, l.Window, "Official talks"); l.typeIn("sheet.col.to", "25:98") }, "To", func(l *leaver) bool { return l.waits("25:98") }},
		{"a card", func(l *leaver) {
			l.table.Run("new-visit")
			l.u.Type("Vizita Regentului")
			chooses(l.u, l.words.Say("sheet.guest"), "ital")
		}, "Heading", func(l *leaver) bool {
			c, ok := uitest.Labelled[*scene.Pane](l.u, "Guest").Part.(*part.Choice)
			return ok && strings.Contains(c.Name(), "Italy") && l.waits("Vizita Regentului")
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := leaving(t, "ro")
			tt.begin(l)
			if len(l.typed()) != 1 {
				t.Fatalf("%+v", l.typed())
			}
			next := l.killed()
			if said := strings.Join(next.u.Texts(), " "); !strings.Contains(said, tt.where+": ") {
				t.Errorf("it is not offered as %s: %q", tt.where, said)
			}
			next.u.ClickText(next.words.Say("ui.drafts.keep"))
			if !tt.back(next) {
				t.Errorf("it does not come back: %q", next.u.Above())
			}
		})
	}
}
