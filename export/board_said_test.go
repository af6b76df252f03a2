package export_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/words"
)

// On a page of the calendar what begins at about an hour is said of one hour where its end has no
// room; and the month stands behind what the page is as its language writes it within a line.
func TestAMonthIsSaidAsALanguageSaysIt(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][2]string{"en": {"c. 15:00", "March 2026"}, "ro": {"în jurul orei 15:00", ", martie 2026"}, "uk": {"орієнтовно 15:00", ", березень 2026"}} {
		opt := options(export.Calendar, model.Internal, lang)
		opt.Period = export.Period{Month: civil.Date("2026-03-01"), First: "2026-02-23", Days: 42, Zone: bucharest}
		s := strings.ReplaceAll(strings.Join(strings.Fields(text(t, calendarPage(t, opt, visit))), " "), "\u00a0", " ")
		if !strings.Contains(s, want[0]) || !strings.Contains(s, want[1]) || strings.Contains(s, "în jurul orelor 15:00 ") {
			t.Errorf("%s: %s", lang, s)
		}
	}
}

// What holds for every text stands over all of them, and not under the first.
func TestRulesOfTheTableStandOverAllTexts(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range []string{"en", "ro", "uk"} {
		sections := composed(t, visit, options("signing-table", model.Internal, lang)).Sections
		if rules := words.For(lang).Say("export.table.order"); len(sections) != 4 || sections[0].Heading != "" || !strings.Contains(sections[0].Under.String(), rules) || strings.Contains(sections[1].Under.String(), rules) || strings.Contains(sections[0].Under.String(), "\n\n") {
			t.Errorf("%s: %+v", lang, sections[0])
		}
	}
}

// The box of what changed writes hours as the table under it does, exact ones and others.
func TestTheBoxWritesHoursAsThePaperDoes(t *testing.T) {
	was, _ := programmes(t)
	b, err := edition.Freeze(&was)
	if err != nil {
		t.Fatal(err)
	}
	now, err := edition.Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	for i := range now.Items {
		switch it := &now.Items[i]; it.Kind {
		case model.Talks, model.PressStatement:
			it.Start, it.End = it.Start.AddMinutes(5), it.End.AddMinutes(5)
		}
	}
	read := func(string) ([]byte, error) { return b, nil }
	given := []model.Issued{{Edition: model.Edition{N: 1, At: 1_772_000_000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.Public, Document: "public"}}}}
	for lang, want := range map[string][]string{"en": {"14:25–14:53", "c.\u00a015:05–15:30"}, "ro": {"14:25–14:53", "în jurul orelor 15:05–15:30"}, "uk": {"14:25–14:53", "орієнтовно 15:05–15:30"}} {
		opt := options("public", model.Public, lang)
		opt.Since = 1
		if opt.Older, err = export.OlderOf(given, &opt.Request, []model.Programme{now}, read); err != nil {
			t.Fatal(err)
		}
		said := ""
		for _, r := range composed(t, now, opt).Changes {
			said += r.Text + "\n"
		}
		if strings.Contains(said, "~") || strings.Contains(said, " – 1") {
			t.Errorf("%s: %s", lang, said)
		}
		for _, one := range want {
			if !strings.Contains(said, one) {
				t.Errorf("%s: %q is not in %s", lang, one, said)
			}
		}
	}
}

// In a week of two languages, where the columns are narrow, two who meet are told by their short names,
// NATO too, and a number stands with its hour where its box has room below.
func TestNarrowBoxesSayWhoAndWhen(t *testing.T) {
	_, summit := programmes(t)
	for _, langs := range [][]string{{"ro"}, {"uk", "en"}} {
		opt := options(export.Calendar, model.Internal, langs...)
		opt.Period = export.Period{First: "2026-05-11", Days: 7, Zone: bucharest}
		opt.Size = "A4"
		set, err := paper.Layout(composed(t, summit, opt))
		if err != nil {
			t.Fatal(err)
		}
		page := set.Pages[0].Texts
		said := func(text string) bool {
			return slices.ContainsFunc(page, func(x paper.Placed) bool { return strings.TrimSpace(x.Text) == text })
		}
		for _, want := range []string{"RO–NATO", "LT–NATO", "PL–NATO"} {
			if !said(want) {
				t.Errorf("%s: no %s", langs, want)
			}
		}
		for _, x := range page {
			if !regexp.MustCompile(`^\d+\)\s*$`).MatchString(x.Text) {
				continue
			}
			if !slices.ContainsFunc(page, func(o paper.Placed) bool {
				beside := o.Y == x.Y && o.X > x.X && o.X < x.X+15
				below := o.Y > x.Y && o.Y < x.Y+4 && o.X > x.X-.5 && o.X < x.X+1
				return (beside || below) && regexp.MustCompile(`\d\d:\d\d`).MatchString(o.Text)
			}) {
				t.Errorf("%s: %s has no hour", langs, x.Text)
			}
		}
	}
}
