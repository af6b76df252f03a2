package export_test

import (
	"strings"
	"testing"

	"chancery/export/paper"
	"chancery/model"
)

// A list of participants lies on its side: each of its columns has room, the number of a row
// is never parted from its point, and whoever is still to be named is told to be.
func TestAListOfParticipantsHasRoom(t *testing.T) {
	_, summit := programmes(t)
	for lang, unnamed := range map[string]string{"en": "to be named", "ro": "urmează a fi comunicat", "uk": "буде визначено"} {
		p := composed(t, summit, options("guest-list", model.Internal, lang))
		if p.Size.Width < p.Size.Height {
			t.Errorf("%s: it stands upright", lang)
		}
		set, err := paper.Layout(p)
		if err != nil {
			t.Fatal(err)
		}
		if len(set.Pages) > 3 {
			t.Errorf("%s: %d pages for %d people", lang, len(set.Pages), len(p.Sections[0].Table.Rows))
		}
		head, seen := p.Sections[0].Table.Columns[0].Title, false
		for _, x := range set.Pages[0].Texts {
			seen = seen || x.Text == head && x.Of != nil && x.Of.Role == paper.RoleHead
		}
		if !seen {
			t.Errorf("%s: %q is not on one line", lang, head)
		}
		if s := everything(p); !strings.Contains(s, unnamed) {
			t.Errorf("%s: nobody is %q", lang, unnamed)
		}
	}
}

// A ceremony stands whole: all its steps and who stands where are on one page, with no half
// page left empty before the drawing.
func TestACeremonyStandsWhole(t *testing.T) {
	for _, p := range both(t) {
		for _, lang := range []string{"en", "ro", "uk"} {
			for _, size := range []string{"A4", "Letter"} {
				opt := options("scenario", model.Internal, lang)
				opt.Size = size
				set, err := paper.Layout(composed(t, p, opt))
				if err != nil {
					t.Fatal(err)
				}
				if len(set.Pages) != 1 {
					t.Errorf("%s, %s, %s: %d pages", p.Event.Title["en"], lang, size, len(set.Pages))
				}
			}
		}
	}
}

// Where nobody has a photograph there is no place for one: who is who is a list of names, not
// a form that nobody filled in.
func TestNobodyHasAnEmptyPlaceForAFace(t *testing.T) {
	_, summit := programmes(t)
	p := composed(t, summit, options("who-is-who", model.Internal, "ro"))
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	for n := range set.Pages {
		for _, x := range set.Pages[n].Texts {
			if x.Size > p.Size.Text*1.3 && n > 0 {
				t.Errorf("page %d has %q in large letters", n+1, x.Text)
			}
			if x.Of != nil && strings.HasPrefix(x.Text, "Nicușor") && x.X > p.Size.Margin+1 {
				t.Errorf("%q is set in by %.0f mm", x.Text, x.X-p.Size.Margin)
			}
		}
		for _, f := range set.Pages[n].Fills {
			if f.H > 10 {
				t.Errorf("page %d has a box of %.0f × %.0f mm", n+1, f.W, f.H)
			}
		}
	}
	if s := unpacked(t, rendered(t, "docx", summit, options("who-is-who", model.Internal, "ro"))); strings.Contains(s, `w:val="Initials"/></w:pPr>`) {
		t.Error("the Word document has initials")
	}
}
