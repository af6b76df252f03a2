package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// A state that the office names with a note has it under the papers that name it, in
// their languages, and under no others.
func TestANoteStandsUnderThePapersThatNameItsState(t *testing.T) {
	visit, _ := programmes(t)
	settings := map[string]model.Text{"recognition.XK": {"": "footnote", "en": "Kosovo*", "ro": "Kosovo*"},
		"footnote.XK": {"en": "Without prejudice to positions on status.", "ro": "Fără a aduce atingere pozițiilor."}}
	for _, tt := range []struct {
		names string
		langs []string
		want  string
	}{
		{"Visit from Kosovo*", []string{"en"}, "* Without prejudice to positions on status."},
		{"Visit from Kosovo*", []string{"ro"}, "* Fără a aduce atingere pozițiilor."},
		{"Visit from Kosovo*", []string{"ro", "en"}, "* Fără a aduce atingere pozițiilor. * Without prejudice to positions on status."},
		{"Visit from elsewhere", []string{"en"}, ""},
	} {
		p := visit
		p.Event.Title = model.Text{"en": tt.names, "ro": tt.names}
		opt := options("public", model.Public, tt.langs...)
		opt.Look = export.LookOf(settings)
		papers, err := export.Compose([]model.Programme{p}, opt)
		if err != nil {
			t.Fatal(err)
		}
		var notes []string
		for _, n := range papers[0].Notes {
			if strings.HasPrefix(n, "* ") {
				notes = append(notes, n)
			}
		}
		if got := strings.Join(notes, " "); got != tt.want {
			t.Errorf("%s in %v: %q, want %q", tt.names, tt.langs, got, tt.want)
		}
	}
}
