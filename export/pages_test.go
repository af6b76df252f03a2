package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

// body is how far down what a page itself says reaches, as a share of the page, and how
// many stretches of text it has; what frames it or is said again is not counted.
func body(p *paper.Page) (share float64, texts int) {
	for i := range p.Texts {
		if p.Texts[i].Of != nil {
			share, texts = max(share, p.Texts[i].Y/p.Height), texts+1
		}
	}
	for i := range p.Pictures {
		if p.Pictures[i].Of != nil {
			share = max(share, (p.Pictures[i].Y+p.Pictures[i].H)/p.Height)
		}
	}
	return share, texts
}

// No page has only a line or two, none is only a title and none only a diagram, in any
// paper of either sample, in one language or two, on a page and in a pocket.
func TestNoPageIsAlmostEmpty(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, d := range export.Documents() {
			for _, size := range []string{"A4", "A6"} {
				for _, langs := range [][]string{{"uk"}, {"ro", "en"}} {
					opt := options(d.ID, d.Audience, langs...)
					opt.Size = size
					papers, err := export.Compose([]model.Programme{p}, opt)
					if code := model.Code(err); code == "export.nothing-of-it" || code == "export.pocket" {
						continue
					}
					if err != nil {
						t.Fatal(err)
					}
					for i := range papers {
						filled(t, strings.Join([]string{d.ID, size, strings.Join(langs, "+"), papers[i].Title}, " · "), papers[i])
					}
				}
			}
		}
	}
}

func filled(t *testing.T, what string, p paper.Paper) {
	t.Helper()
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	for n := range set.Pages {
		share, texts := body(&set.Pages[n])
		if n > 0 && (share < .24 || texts < 3) { // the frame at the top has some of it
			t.Errorf("%s: page %d of %d ends at %.0f%% with %d texts", what, n+1, len(set.Pages), share*100, texts)
		}
		if n == 0 && len(set.Pages) > 1 && len(p.Sections) > 0 {
			rows := 0
			for _, x := range set.Pages[0].Texts {
				if x.Of != nil && (x.Of.Role == paper.RoleCell || x.Of.Role == paper.RoleSpan) {
					rows++
				}
			}
			if rows == 0 {
				t.Errorf("%s: the first page is only a title", what)
			}
		}
	}
}

// Sixty names in one row go on over pages of a pocket: each begins with the number of the
// item, its hour and what it is called, in both languages.
func TestSixtyNamesInAPocket(t *testing.T) {
	p := hard(t)["sixty participants"]
	it := p.Items[0]
	opt := options("individual", model.Internal, "ro", "en")
	opt.Size = "A6"
	papers, err := export.Compose([]model.Programme{p}, opt)
	if err != nil {
		t.Fatal(err)
	}
	set, err := paper.Layout(papers[0])
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Pages) < 2 {
		t.Fatal("one page proves nothing")
	}
	for n := range set.Pages {
		var said strings.Builder
		for _, x := range set.Pages[n].Texts {
			said.WriteString(x.Text)
		}
		for _, want := range []string{it.Start.Clock() + "–" + it.End.Clock(), it.Title["ro"], it.Title["en"], "1"} {
			if !strings.Contains(strings.ReplaceAll(said.String(), " ", ""), strings.ReplaceAll(want, " ", "")) {
				t.Errorf("page %d of %d does not say %q: %s", n+1, len(set.Pages), want, said.String())
			}
		}
	}
}

// A contact sheet calls a summit what it is.
func TestContactsCallASummitASummit(t *testing.T) {
	visit, summit := programmes(t)
	for want, p := range map[string]model.Programme{"The visit": visit, "Summit": summit} {
		p.Event.Contact = model.Plain("Duty desk")
		if got := composed(t, p, options("contacts", model.Internal, "en")).Sections[0].Heading; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
