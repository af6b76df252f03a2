package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

// welcomed is a visit with words of welcome and what is useful to know, in two languages.
func welcomed(t *testing.T) model.Programme {
	p, _ := programmes(t)
	p.Event.Foreword = model.Text{"en": "Zephyr greets the delegation.", "ro": "Zefirul salută delegația."}
	p.Event.Practical = model.Text{"en": "Dress: dark suit\nEmergency: 112, ask for Quillon", "ro": "Ținută: costum închis\nUrgențe: 112, Quillon"}
	return p
}

// The programme of a delegation and of each of its people begins with the foreword and ends
// with what is useful to know, in each language and every format of pages; the public and
// the press have neither, nor has a paper that works with the programme.
func TestTheForewordAndWhatIsUsefulToKnow(t *testing.T) {
	p := welcomed(t)
	for _, tt := range []struct {
		doc string
		to  model.Audience
		has bool
	}{
		{"public", model.ForDelegation, true}, {"public", model.Internal, true}, {"individual", model.ForDelegation, true},
		{"public", model.Public, false}, {"public", model.PressOnly, false}, {"press-programme", model.PressOnly, false},
		{"running-order", model.ForDelegation, false}, {"day", model.ForDelegation, false},
	} {
		for _, format := range []string{"pdf", "docx", "html"} {
			s := bare(t, format, rendered(t, format, p, options(tt.doc, tt.to, "en", "ro")))
			for _, want := range []string{"Zephyrgreets", "Zefirulsalută", "askforQuillon", "Practicalinformation", "Informațiipractice"} {
				if strings.Contains(s, want) != tt.has {
					t.Errorf("%s for %s as %s says %s: %v", tt.doc, tt.to, format, want, !tt.has)
				}
			}
		}
	}
	sections := composed(t, p, options("public", model.ForDelegation, "en")).Sections
	if first, last := sections[0], sections[len(sections)-1]; first.Heading != "Welcome" || last.Heading != "Practical information" || !last.Under[0].Bold || last.Under[0].Text != "Dress: " {
		t.Errorf("it begins with %q and ends with %q", first.Heading, last.Heading)
	}
}

// A margin for notes is as wide as a hand needs, beside papers that are gone through with a
// pencil; nothing is printed in it.
func TestAWideMarginIsLeftForNotes(t *testing.T) {
	visit, _ := programmes(t)
	for _, doc := range []string{"running-order", "public", "individual", "contacts"} {
		opt := options(doc, model.Internal, "ro")
		opt.Notes = true
		papers, err := export.Compose([]model.Programme{visit}, opt)
		if err != nil {
			t.Fatal(err)
		}
		p := papers[0]
		if d, _ := export.Find(doc); !d.Notes {
			if p.Size.Notes != 0 {
				t.Errorf("%s has a margin for notes", doc)
			}
			continue
		}
		set, err := paper.Layout(p)
		if err != nil {
			t.Fatal(err)
		}
		if p.Size.Notes < 35 {
			t.Fatalf("%s leaves %.0f mm", doc, p.Size.Notes)
		}
		for n, page := range set.Pages {
			for _, x := range page.Texts {
				if x.X+x.Width > page.Width-p.Size.Margin-p.Size.Notes+.6 && !strings.HasPrefix("Însemnări", strings.TrimSpace(x.Text)) {
					t.Errorf("%s, page %d: %q stands in the margin", doc, n+1, x.Text)
				}
			}
		}
		if s := unpacked(t, rendered(t, "docx", visit, opt)); !strings.Contains(s, `w:right="`) || strings.Contains(s, `w:right="794" w:bottom="`) {
			t.Errorf("the Word document of %s has no wide margin", doc)
		}
	}
}
