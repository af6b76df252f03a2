package export_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// A row that goes on over the page leaves enough for the last one, and a long title goes on
// over it rather than leave the front alone: on a sheet for a pocket, in each house.
func TestAPocketEndsOnAFullPage(t *testing.T) {
	made := 0
	all := seventeen(t)
	for _, tt := range []struct {
		doc   string
		langs []string
		whats []string
	}{
		{"individual", []string{"uk", "ro"}, []string{"one item", "at 00:00 and until 24:00", "over midnight", "names from the right", "untranslated", "Georgian, Armenian and Greek", "over a change of clocks", "all internal", "cancelled", "a title of three hundred letters"}},
		{"press-programme", []string{"uk"}, []string{"a title of three hundred letters"}},
	} {
		for _, what := range tt.whats {
			p, ok := all[what]
			if !ok {
				t.Fatalf("there is no %q", what)
			}
			for _, d := range found(t, tt.doc).Audiences {
				for _, house := range words.HousePresets {
					opt := options(tt.doc, d, tt.langs...)
					opt.House, opt.Size = house, "A6"
					made += hardPapers(t, what, p, opt)
				}
			}
		}
	}
	if made < 60 {
		t.Error(fmt.Sprint(made, " papers were made"))
	}
}

// found is a document by what it is called in files.
func found(t *testing.T, id string) export.Document {
	t.Helper()
	d, ok := export.Find(id)
	if !ok {
		t.Fatalf("there is no %q", id)
	}
	return d
}

// Where items have numbers, a programme that is read has them in the order of the running
// order: what is within an item stands under it.
func TestNumbersAreInOrderInWhatIsRead(t *testing.T) {
	_, summit := programmes(t)
	of := func(doc string, house string, a model.Audience) (out []string) {
		opt := options(doc, a, "en")
		opt.House = house
		for _, sec := range composed(t, summit, opt).Sections {
			for i, col := range sec.Table.Columns {
				for _, r := range sec.Table.Rows {
					if col.Sort == paper.Number {
						out = append(out, r.Cells[i].String())
					}
				}
			}
		}
		return out
	}
	want := of("running-order", "", model.Internal)
	if got := of("public", "", model.Internal); len(got) < 40 || !slices.Equal(got, want) {
		t.Errorf("the programme has\n%q\nthe running order\n%q", got, want)
	}
}

// A sheet that differs in nothing from the edition that its readers hold bears the number of
// that one, and its hour.
func TestAnEditionHasOneHour(t *testing.T) {
	visit, _ := programmes(t)
	at := options("public", model.Internal, "en").AsOf.At - 3600
	frozen := func(string) ([]byte, error) { return edition.Freeze(&visit) }
	one := model.Issued{Edition: model.Edition{N: 6, At: at, Zone: "UTC"}, Papers: []model.EditionPaper{{Row: model.Row{ID: 1}, Document: "public", Audience: model.Internal}},
		Holders: []model.EditionHolder{{PaperID: 1, Kind: model.HeldByName, Name: model.Plain("A")}}}
	for _, langs := range [][]string{{"en"}, {"ro", "en"}} {
		opt := options("public", model.Internal, langs...)
		opt.Edition = export.Standing([]model.Issued{one}, &opt.Request, []model.Programme{visit}, frozen)
		p := composed(t, visit, opt)
		for _, line := range []string{p.Line, p.State} {
			if opt.Edition.As != 6 || !strings.Contains(line, "6") || strings.Contains(line, "10:00") || !strings.Contains(line, "9:00") {
				t.Errorf("%s: %q, %+v", langs, line, opt.Edition)
			}
		}
		opt.Edition = export.Standing([]model.Issued{one}, &opt.Request, []model.Programme{{Event: visit.Event}}, frozen)
		if line := composed(t, visit, opt).Line; !strings.Contains(line, "10:00") {
			t.Errorf("after a change: %q", line)
		}
	}
}

// Only who was invited is told at whose invitation they come; who comes along is told whose
// visit it is.
func TestOnlyTheGuestIsInvited(t *testing.T) {
	visit, _ := programmes(t)
	papers, err := export.Compose([]model.Programme{visit}, options("individual", model.Internal, "en"))
	if err != nil {
		t.Fatal(err)
	}
	guests, others := 0, 0
	for _, one := range papers {
		invited := slices.IndexFunc(one.Facts, func(s string) bool { return strings.HasPrefix(s, "at the invitation of ") })
		switch {
		case invited < 0:
		case strings.Contains(one.Facts[0], "Volodymyr Zelenskyy"):
			guests++
			if invited != 1 {
				t.Errorf("the guest is told %q", one.Facts)
			}
		default:
			others++
			if one.Facts[invited-1] != "Visit of "+visit.Event.GuestName["en"] {
				t.Errorf("it reads as if they were invited: %q", one.Facts)
			}
		}
	}
	if guests != 1 || others < 5 {
		t.Errorf("%d guests, %d others", guests, others)
	}
}

// The first page of a programme for a pocket is not left a quarter empty where the next row
// has room when it is set a little closer.
func TestTheFirstPageOfAPocketIsFull(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range []string{"en", "ro", "uk"} {
		opt := options("public", model.Public, lang)
		opt.Size = "A6"
		set, err := paper.Layout(composed(t, visit, opt))
		if err != nil {
			t.Fatal(err)
		}
		if share, _ := body(&set.Pages[0]); len(set.Pages) > 2 || share < .76 {
			t.Errorf("%s: the first of %d pages ends at %.0f%%", lang, len(set.Pages), share*100)
		}
	}
}

// In a sentence an office has its article, where the language has one; a name has none.
func TestAnOfficeInASentenceHasItsArticle(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][2]string{
		"en": {"with: the President of Romania; the delegation of Romania", "with: President"}, "ro": {"Președintele României; delegația României", "the "}, "uk": {"Президент Румунії; делегація Румунії", "the "}} {
		papers, err := export.Compose([]model.Programme{visit}, options("individual", model.Internal, lang))
		if err != nil {
			t.Fatal(err)
		}
		said, wrong := false, ""
		for _, one := range papers {
			all := everything(one)
			said = said || strings.Contains(all, want[0])
			if strings.Contains(all, want[1]) || strings.Contains(all, "the the ") || strings.Contains(all, "the H.E.") || strings.Contains(all, "the Mr") {
				wrong = all
			}
		}
		if !said || wrong != "" {
			t.Errorf("%s: says it %v; %s", lang, said, wrong)
		}
	}
}

// Before a list is made it is said for which offices nobody is named yet: those, and no
// others, of which the list says so.
func TestWhoIsStillToBeNamedIsSaidBefore(t *testing.T) {
	visit, _ := programmes(t)
	for _, doc := range []string{"delegation-list", "guest-list", "who-is-who", "running-order"} {
		opt := options(doc, model.Internal, "en")
		got := export.Unnamed(&visit, &opt.Request, model.Reader{Audience: model.Internal})
		n := strings.Count(everything(composed(t, visit, opt)), "to be named")
		if doc == "delegation-list" && n != len(got) || doc == "running-order" && len(got) > 0 || doc != "running-order" && len(got) == 0 {
			t.Errorf("%s says it of %d, it is said before of %d: %v", doc, n, len(got), got)
		}
	}
}
