package export_test

import (
	"encoding/json"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// stand is how far from the left each of the words stands on the pages of a paper.
func stand(t *testing.T, p paper.Paper, texts ...string) []float64 {
	t.Helper()
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]float64, len(texts))
	for i, text := range texts {
		for n := range set.Pages {
			for _, x := range set.Pages[n].Texts {
				if x.Of != nil && x.Of.Role == paper.RolePicture && strings.HasSuffix(x.Text, text) {
					out[i] = x.X
				}
			}
		}
		if out[i] == 0 {
			t.Errorf("%q does not stand in the drawing", text)
		}
	}
	return out
}

// Who stands where at the welcome is drawn in the language of each paper, from the side that
// it says, and in every format its words are words.
func TestPositionsAreDrawnInEachLanguage(t *testing.T) {
	visit, _ := programmes(t)
	for lang, say := range map[string]struct{ seen, other, guest, host, band string }{
		"en": {"left and right as seen from the palace", "left and right as seen from the forecourt", "Ukraine", "Romania", "Military band"},
		"ro": {"stânga și dreapta, privind dinspre palat", "stânga și dreapta, privind dinspre platou", "Ucrainei", "României", "Muzica militară"},
		"uk": {"ліворуч і праворуч – якщо дивитися від палацу", "ліворуч і праворуч – якщо дивитися від майданчика", "України", "Румунії", "Військовий оркестр"},
	} {
		for _, turned := range []bool{false, true} {
			opt := options("scenario", model.Internal, lang)
			opt.Turned = turned
			seen, not := say.seen, say.other
			if turned {
				seen, not = not, seen
			}
			at := stand(t, composed(t, visit, opt), say.guest, say.host)
			if (at[0] > at[1]) == turned {
				t.Errorf("%s, turned %t: the guest stands at %.0f, the host at %.0f", lang, turned, at[0], at[1])
			}
			for _, format := range []string{"pdf", "docx", "xlsx", "html"} {
				s := bare(t, format, rendered(t, format, visit, opt))
				if tight := func(s string) string { return strings.ReplaceAll(s, " ", "") }; !strings.Contains(s, tight(seen)) || strings.Contains(s, tight(not)) || !strings.Contains(s, tight(say.band)) {
					t.Errorf("%s, %s, turned %t: not as seen from one side, or without its words", lang, format, turned)
				}
			}
		}
	}
}

// From the palace, the flag and the President of the guest are on the right, as the steps of
// the ceremony say.
func TestTheSampleDrawsWhatItsStepsSay(t *testing.T) {
	visit, _ := programmes(t)
	for i := range visit.Items {
		p, ok := model.PositionsOf(visit.Items[i].Diagram)
		if !ok {
			continue
		}
		if p.Seen.In("en") != "the palace" || !strings.Contains(visit.Items[i].Steps[2].Props.In("en"), "guest’s on the right, as seen from the palace") {
			t.Fatalf("drawn from %s, told otherwise", p.Seen.In("en"))
		}
		at := map[model.PositionKind]map[model.Side]int{model.FlagStands: {}, model.PersonStands: {}, model.GroupStands: {}}
		for _, m := range p.Marks {
			if m.Side != "" {
				at[m.Kind][m.Side] = m.X
			}
		}
		for kind, x := range at {
			if len(x) != 2 || x[model.GuestSide] <= x[model.HostSide] {
				t.Errorf("%s: the guest's at %d, the host's at %d", kind, x[model.GuestSide], x[model.HostSide])
			}
		}
		return
	}
	t.Fatal("nobody stands anywhere")
}

// In the browser each word of a drawing is a text with its place, and in two languages each
// says which it is.
func TestADrawingInABrowserHasWords(t *testing.T) {
	visit, _ := programmes(t)
	s := html.UnescapeString(string(rendered(t, "html", visit, options("scenario", model.Internal, "ro", "uk"))))
	for _, want := range []string{`<svg role="img" aria-label="Dispunere: `, "De la stânga la dreapta: Muzica militară; Delegația României; ", "<circle "} {
		if !strings.Contains(s, want) {
			t.Errorf("%s is not on the page", want)
		}
	}
	if !regexp.MustCompile(`<text [^>]*lang="uk">[^<]*оркестр`).MatchString(s) {
		t.Error("a word does not say that it is Ukrainian")
	}
}

// Seen from either side, all of a drawing stands on its field, and no two labels lie over one
// another.
func TestLabelsOfADrawingAreApart(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"en"}, {"ro"}, {"uk"}, {"ro", "uk"}} {
		for _, turned := range []bool{false, true} {
			opt := options("scenario", model.Internal, langs...)
			opt.Turned = turned
			p := composed(t, visit, opt)
			d := p.Sections[0].Drawing
			said := strings.Fields(d.Plan.Under.String())
			for _, x := range d.Plan.Shapes {
				said = append(said, strings.Fields(x.Label.String())...)
			}
			for _, wide := range []float64{85, 112, 190} { // in a browser, beside its steps, and with a page of its own
				if wide < 120 && len(langs) > 1 {
					continue
				}
				page := d.Plan.Page(p.Look, p.Size, wide)
				apart(t, strings.Join(langs, ",")+map[bool]string{true: " turned"}[turned], &page, said)
			}
		}
	}
}

func apart(t *testing.T, what string, page *paper.Page, said []string) {
	t.Helper()
	for i, a := range page.Texts {
		if a.X < -.1 || a.X+a.Width > page.Width+.1 || a.Y > page.Height {
			t.Errorf("%s, %.0f mm wide: %q stands outside", what, page.Width, a.Text)
		}
		for _, word := range strings.Fields(a.Text) {
			if !slices.Contains(said, word) {
				t.Errorf("%s, %.0f mm wide: %q is a part of a word", what, page.Width, word)
			}
		}
		for _, b := range page.Texts[i+1:] {
			if over := min(a.X+a.Width, b.X+b.Width) - max(a.X, b.X); over > .3 && max(a.Y-b.Y, b.Y-a.Y) < min(a.Size, b.Size)*.3 {
				t.Errorf("%s, %.0f mm wide: %q lies over %q", what, page.Width, a.Text, b.Text)
			}
		}
	}
}

// What stands outside its field, or is no position, is refused; a picture still is one.
func TestPositionsThatCannotBeDrawn(t *testing.T) {
	good := model.Positions{High: 40, Seen: model.Plain("the palace"), Marks: []model.Position{{Kind: model.PersonStands, X: 50, Y: 20, W: 10, Label: model.Plain("Host")}}}
	for name, spoil := range map[string]func(*model.Positions){
		"":                   func(*model.Positions) {},
		"outside":            func(p *model.Positions) { p.Marks[0].Y = 41 },
		"of no size":         func(p *model.Positions) { p.Marks[0].W = 0 },
		"nobody knows what":  func(p *model.Positions) { p.Marks[0].Kind = "cloud" },
		"nobody":             func(p *model.Positions) { p.Marks = nil },
		"on no field":        func(p *model.Positions) { p.High = 0 },
		"with a long speech": func(p *model.Positions) { p.Marks[0].Label = model.Plain(strings.Repeat("x", 200)) },
	} {
		p := good
		p.Marks = append([]model.Position(nil), good.Marks...)
		spoil(&p)
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		visit, _ := programmes(t)
		it := visit.Items[0]
		it.Diagram = string(b)
		want := "model.positions"
		if name == "" {
			want = ""
		}
		if code := model.Code(it.Check()); code != want {
			t.Errorf("%q: refused with %q, want %q", name, code, want)
		}
		if img := export.Drawn(it.Diagram, words.For("en")); (img == nil) != (name != "") {
			t.Errorf("%q: shown in the details: %t", name, img != nil)
		}
	}
	if export.Drawn(diagram(t), words.For("en")) != nil {
		t.Error("a picture is drawn as positions")
	}
}
