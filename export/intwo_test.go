package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// A running order in two languages is one that can be read: at most eight columns, what the others say
// under their rows in each language, and no row on two pages.
func TestARunningOrderOfTwoLanguagesCanBeRead(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"ro", "en"}, {"uk", "en"}, {"en", "ro"}} {
		p := composed(t, visit, options("running-order", model.Internal, langs...))
		if n := len(p.Sections[0].Table.Columns); n > 8 {
			t.Errorf("%v: %d columns", langs, n)
		}
		for _, want := range []string{words.For(langs[0]).Say("export.col.interpretation") + ": ", words.For(langs[1]).Say("export.col.interpretation") + ": "} {
			if !strings.Contains(everything(p), want) {
				t.Errorf("%v: nothing says %q", langs, want)
			}
		}
		set, err := paper.Layout(p)
		if err != nil {
			t.Fatal(err)
		}
		for n, page := range set.Pages {
			for _, x := range page.Texts { // the title of a row that goes on is said again, as no part of the page
				if x.Of == nil && strings.Contains(x.Text, visit.Items[9].Title[langs[0]]) {
					t.Errorf("%v: a row goes on over page %d", langs, n+1)
				}
			}
		}
	}
}

// What is useful for the press stands at the left under a heading, in two languages side by side: the
// first hour is on the first page, and the front is no list of twenty lines.
func TestWhatThePressHasToKnowStandsAtTheLeft(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"en"}, {"ro"}, {"uk"}, {"uk", "en"}, {"ro", "en"}} {
		p := composed(t, visit, options("press-programme", model.PressOnly, langs...))
		if len(p.Facts) > 3*len(langs) {
			t.Errorf("%v: %d lines in the middle: %q", langs, len(p.Facts), p.Facts)
		}
		for _, lang := range langs {
			if line, _, _ := strings.Cut(visit.Event.PressRooms[lang], "\n"); !strings.Contains(everything(p), line) {
				t.Errorf("%v: %q is not said", langs, line)
			}
		}
		set, err := paper.Layout(p)
		if err != nil {
			t.Fatal(err)
		}
		first := ""
		for _, x := range set.Pages[0].Texts {
			first += x.Text
		}
		if !strings.Contains(first, "13:30") || len(set.Pages) > 1+len(langs) {
			t.Errorf("%v: %d pages, the first: %.300s", langs, len(set.Pages), first)
		}
	}
}

// A sign says of an hour that it is not exact only in the house that writes it so: in every style, every
// language and in two at once.
func TestASignIsOfItsHouseAlone(t *testing.T) {
	visit, _ := programmes(t)
	for _, preset := range words.HousePresets {
		for _, langs := range [][]string{{"en"}, {"ro"}, {"uk"}, {"ro", "en"}, {"uk", "en"}} {
			for _, doc := range []string{"public", "running-order", "press-programme", "individual", "day"} {
				for _, sign := range []bool{false, true} {
					opt := options(doc, model.Internal, langs...)
					house, err := words.HouseLike(preset)
					if err != nil {
						t.Fatal(err)
					}
					if sign {
						house = house.With("about", "sign")
					}
					opt.Look.House, opt.Day = house, visit.Event.FirstDay
					papers, err := export.Compose([]model.Programme{visit}, opt)
					if err != nil {
						t.Fatal(err)
					}
					said := ""
					for _, p := range papers {
						said += everything(p)
					}
					if strings.Contains(said, "±") != sign {
						t.Errorf("%s, %v, %s, sign %v: %v", preset, langs, doc, sign, strings.Contains(said, "±"))
					}
				}
			}
		}
	}
}

// The office has its name in each language of a paper, and an addressee a line in each; over the pages
// both are named in both.
func TestOfficeAndAddresseeAreSaidInBothLanguages(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("individual", model.ForDelegation, "uk", "en")
	opt.Office = model.Text{"uk": "Служба протоколу", "en": "Protocol Office", "ro": "Oficiul protocolului"}
	papers, err := export.Compose([]model.Programme{visit}, opt)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(papers, func(p paper.Paper) bool { return strings.Contains(p.Facts[0], "Zelenskyy") })
	p := papers[at]
	if lines := strings.Split(p.Facts[0], "\n"); len(lines) != 2 || !strings.Contains(lines[0], "Володимира Зеленського") || !strings.HasPrefix(lines[1], "For H.E. Mr Volodymyr Zelenskyy") {
		t.Errorf("it is for %q", p.Facts[0])
	}
	running := strings.ReplaceAll(p.Running, "\u00a0", " ")
	if !strings.Contains(running, "Володимир Зеленський · ") || !strings.Contains(running, " / Volodymyr Zelenskyy · Official visit") {
		t.Errorf("over its pages stands %q", running)
	}
	for _, format := range []string{"pdf", "docx", "html"} {
		s := bare(t, format, rendered(t, format, visit, opt))
		if !strings.Contains(s, "СЛУЖБАПРОТОКОЛУ") || !strings.Contains(s, "PROTOCOLOFFICE") {
			t.Errorf("%s does not name the office in both languages", format)
		}
	}
}

// What goes on over a page says so in each language behind its own heading.
func TestWhatGoesOnIsSaidBehindEachName(t *testing.T) {
	_, summit := programmes(t)
	p := composed(t, summit, options("delegation-list", model.Internal, "uk", "en"))
	if got := p.Sections[0].Again; strings.Count(got, "(продовження)") != 1 || !strings.Contains(got, " (продовження) / ") || !strings.HasSuffix(got, " (continued)") || strings.Contains(got, ") / (") {
		t.Errorf("%q", got)
	}
}

// Two who were typed by what they do are told apart by whose they are.
func TestTwoAssistantsAreToldApart(t *testing.T) {
	visit, _ := programmes(t)
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Title["en"] == "Signing of three documents" })
	for _, lang := range assets.Languages() {
		opt := options("guest-list", model.Internal, lang)
		opt.Item = visit.Items[at].UID
		var rows []string
		for _, r := range allRows(composed(t, visit, opt)) {
			if s := rowOf(r); strings.Contains(s, map[string]string{"en": "Signing assistant", "ro": "Asistent la semnare", "uk": "Асистент під час підписання"}[lang]) {
				rows = append(rows, s[strings.Index(s, "|"):])
			}
		}
		if len(rows) != 2 || rows[0] == rows[1] || !strings.Contains(rows[0]+rows[1], visit.Host.Name[lang]) {
			t.Errorf("%s: %q", lang, rows)
		}
	}
}
