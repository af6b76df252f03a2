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

// What is noted of several items is one note with one mark, told once under a table, and again under
// the next one with its mark.
func TestOneNoteHasOneMark(t *testing.T) {
	first, second, third := lasting(t, "2026-06-12T10:00", "2026-06-12T11:00", bucharest), lasting(t, "2026-06-12T12:00", "2026-06-12T13:00", bucharest), lasting(t, "2026-06-13T12:00", "2026-06-13T13:00", bucharest)
	other := lasting(t, "2026-06-13T14:00", "2026-06-13T15:00", bucharest)
	first.Footnote, second.Footnote, third.Footnote = model.Text{"en": "By invitation.", "ro": "Pe bază de invitație."}, model.Text{"ro": "Pe bază de invitație.", "en": "By invitation."}, model.Text{"en": "By invitation.", "ro": "Pe bază de invitație."}
	other.Footnote = model.Plain("Spouses alone.")
	for _, doc := range []string{"public", "running-order"} {
		out := composed(t, alone(t, first, second, third, other), options(doc, model.Internal, "en"))
		var got []string
		for _, sec := range out.Sections {
			for _, n := range sec.Feet {
				got = append(got, strings.ReplaceAll(n.Text, "\u00a0", " "))
			}
		}
		if said := strings.Join(got, " | "); said != "¹ By invitation. | ¹ By invitation. | ² Spouses alone." {
			t.Errorf("%s: %q", doc, said)
		}
		if s := everything(out); !strings.Contains(s, "Item B¹") || !strings.Contains(s, "Item C¹") || !strings.Contains(s, "Item D²") {
			t.Errorf("%s: %s", doc, s)
		}
	}
}

// In houses that say in brackets who of the press may come, several ways in stand within one.
func TestTheWaysInStandWithinOneBracket(t *testing.T) {
	talks := lasting(t, "2026-06-12T10:00", "2026-06-12T11:00", bucharest)
	talks.Press = model.PressPool
	p := alone(t, talks)
	p.Accesses = map[int64][]model.Access{1: {{Press: model.PressPictures}}}
	p.Resolve()
	opt := options("public", model.Public, "ro")
	opt.House = "romanian"
	if s := everything(composed(t, p, opt)); strings.Contains(s, ") (") || !strings.Contains(s, "; oportunitate de imagine)") {
		t.Error(s)
	}
}

// The name bears the mark of its note, in each language and each part of the paper once; one that was typed with it bears it once.
func TestTheNameOfANotedStateBearsItsMark(t *testing.T) {
	for called, want := range map[string]string{"Kosovo": "Talks with Kosovo* and Kosovo", "Kosovo*": "Talks with Kosovo* and Kosovo*"} {
		settings := map[string]model.Text{"recognition.XK": {"": "footnote", "en": called, "ro": called}, "footnote.XK": {"en": "Without prejudice.", "ro": "Fără a aduce atingere."}}
		it := lasting(t, "2026-06-12T10:00", "2026-06-12T11:00", bucharest)
		it.Title, it.Audience = model.Text{"en": "Talks with " + called + " and " + called, "ro": "Convorbiri cu " + called}, model.Public
		p := alone(t, it)
		p.Event.Title = model.Text{"en": "Visit of Kosovars from " + called, "ro": "Vizita din " + called}
		for _, doc := range []string{"public", "running-order"} {
			opt := options(doc, model.Internal, "en", "ro")
			opt.Look = export.LookOf(settings)
			papers, err := export.Compose([]model.Programme{p}, opt)
			if err != nil {
				t.Fatal(err)
			}
			out, all := papers[0], strings.Join(papers[0].Texts(), "\n")
			if !strings.Contains(all, want) || !strings.Contains(all, "Convorbiri cu Kosovo*") || strings.Contains(all, "**") || strings.Contains(all, "Kosovo*vars") {
				t.Errorf("%s, %s: %q", doc, called, all)
			}
			for _, h := range out.Headings {
				if !strings.Contains(h.Text, "Kosovo*") {
					t.Errorf("%s: the title is %q", doc, h.Text)
				}
			}
		}
	}
}
