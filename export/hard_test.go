package export_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// hard are programmes that are hard to print.
func hard(t *testing.T) map[string]model.Programme {
	visit, _ := programmes(t)
	with := func(change func(*model.Item)) model.Programme {
		p := visit
		it := visit.Items[4]
		change(&it)
		p.Items = []model.Item{it}
		return p
	}
	crowd := with(func(*model.Item) {})
	crowd.Who = map[int64][]model.Participation{}
	for i := range 60 {
		crowd.Who[crowd.Items[0].ID] = append(crowd.Who[crowd.Items[0].ID], model.Participation{Row: model.Row{ID: int64(9000 + i)}, ItemID: crowd.Items[0].ID, Side: model.HostSide,
			Name: model.Plain(fmt.Sprintf("Participant Number%d OfTheDelegation", i+1))})
	}
	crowd.Resolve()
	return map[string]model.Programme{
		"a title of three hundred letters": with(func(it *model.Item) { it.Title = model.Plain(strings.Repeat("Interministerial ", 18)) }),
		"a word wider than its column":     with(func(it *model.Item) { it.Title = model.Plain(strings.Repeat("x", 300)) }),
		"sixty participants":               crowd,
		"a row taller than a page":         with(func(it *model.Item) { it.Remarks = model.Plain(strings.Repeat("Hold the line. ", 900)) }),
		"names from the right":             with(func(it *model.Item) { it.Title = model.Plain("زيارة – ביקור רשמי") }),
		"letters of other scripts": with(func(it *model.Item) {
			it.Title = model.Plain("Reception ქართული Ելույթ Ελλάδα")
		}),
		"what no XML may hold": with(func(it *model.Item) { it.Title = model.Plain("Bell \x07 & <tag> \"quoted\"") }),
		"no translation":       with(func(it *model.Item) { it.Title = model.Text{"uk": "Переговори"} }),
	}
}

// Whatever is in a programme, every paper of it is made in every format, twice
// the same.
func TestHardProgrammesInEveryFormat(t *testing.T) {
	for what, p := range hard(t) {
		for _, doc := range []string{"public", "running-order", "individual", "press-programme", "day"} {
			for _, format := range export.Formats {
				opt := options(doc, model.Internal, "en", "ro")
				opt.As = format
				if doc == "public" {
					opt.Size = "A6"
				}
				var a, b bytes.Buffer
				err := export.Make(&a, []model.Programme{p}, opt)
				if err != nil {
					t.Errorf("%s: %s as %s: %v", what, doc, format, err)
					continue
				}
				if err := export.Make(&b, []model.Programme{p}, opt); err != nil || !bytes.Equal(a.Bytes(), b.Bytes()) {
					t.Errorf("%s: %s as %s: other bytes the second time, %v", what, doc, format, err)
				}
			}
		}
	}
}

// Sixty names stand in one row, each once, in every format.
func TestSixtyParticipants(t *testing.T) {
	p := hard(t)["sixty participants"]
	for _, format := range export.Formats[1:] {
		got := bare(t, format, rendered(t, format, p, options("running-order", model.Internal, "en")))
		for i := range 60 {
			if n := strings.Count(got, fmt.Sprintf("ParticipantNumber%dOfTheDelegation", i+1)); n != 1 {
				t.Errorf("%s: participant %d stands %d times", format, i+1, n)
			}
		}
	}
}

// An empty programme, a paper it holds nothing for and readers it is not for are
// refused in a sentence, and nothing is written.
func TestWhatCannotBeMade(t *testing.T) {
	visit, summit := programmes(t)
	empty := visit
	empty.Items = nil
	plain := summit
	plain.Items = slices.Clone(summit.Items)
	for i := range plain.Items {
		plain.Items[i].Steps, plain.Items[i].Diagram = nil, ""
	}
	alone := model.Programme{Event: visit.Event, Host: visit.Host, Guest: visit.Guest, Items: visit.Items, Parties: visit.Parties, Venues: visit.Venues, Rooms: visit.Rooms}
	dir := t.TempDir()
	for what, tt := range map[string]struct {
		p    model.Programme
		opt  export.Options
		code string
	}{
		"an empty visit":    {empty, options("running-order", model.Internal, "en"), "export.nothing-yet"},
		"no ceremonies":     {plain, options("scenario", model.Internal, "en"), "export.nothing-of-it"},
		"nobody takes part": {alone, options("individual", model.Internal, "en"), "export.nothing-of-anybody"},
		"not for the press": {visit, options("contacts", model.PressOnly, "en"), "export.readers"},
		"nobody":            {visit, func() export.Options { o := options("individual", model.Internal, "en"); o.For = "x"; return o }(), "export.participant"},
	} {
		for _, format := range export.Formats {
			path := filepath.Join(dir, "paper."+format)
			_, err := export.Write(path, false, func(w io.Writer) error {
				tt.opt.As = format
				return export.Make(w, []model.Programme{tt.p}, tt.opt)
			})
			var e *model.Error
			if !errors.As(err, &e) || e.Code != tt.code {
				t.Errorf("%s as %s: %v, want %s", what, format, err, tt.code)
			}
		}
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
	odt := options("public", model.Public, "en")
	odt.As = "odt"
	if err := export.Make(&bytes.Buffer{}, []model.Programme{visit}, odt); model.Code(err) != "export.format" {
		t.Errorf("odt: %v", err)
	}
}

// A PDF tells readers that do not see it what is what: tags, language, title.
func TestAPDFIsTagged(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		about := about(t, pdf(t, p, options("running-order", model.Internal, "uk", "ro")))
		for _, want := range []string{"Tagged:          yes", "Детальна програма"} {
			if !strings.Contains(about, want) {
				t.Errorf("%q is not in %s", want, about)
			}
		}
	}
}
