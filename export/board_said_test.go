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

// In a week whose columns are narrow, the number of a box that is high enough has its hour below it; in
// a low one it has it beside it, or stands in the list with it.
func TestNarrowBoxesSayWhen(t *testing.T) {
	_, summit := programmes(t)
	opt := options(export.Calendar, model.Internal, "ro")
	opt.Period = export.Period{First: "2026-05-11", Days: 7, Zone: bucharest}
	opt.Size = "A4"
	set, err := paper.Layout(composed(t, summit, opt))
	if err != nil {
		t.Fatal(err)
	}
	hour := regexp.MustCompile(`^\d\d:\d\d$`)
	for number, below := range map[string]bool{"1)": false, "2)": true, "3)": true, "4)": true} {
		i := slices.IndexFunc(set.Pages[0].Texts, func(x paper.Placed) bool { return strings.TrimSpace(x.Text) == number })
		if i < 0 {
			t.Fatalf("no %s", number)
		}
		x := set.Pages[0].Texts[i]
		if !slices.ContainsFunc(set.Pages[0].Texts, func(o paper.Placed) bool {
			if below {
				return o.Y > x.Y && o.Y < x.Y+4 && o.X > x.X-.5 && o.X < x.X+1 && hour.MatchString(o.Text)
			}
			return o.Y == x.Y && o.X > x.X && o.X < x.X+15 && hour.MatchString(o.Text)
		}) {
			t.Errorf("%s has no hour", number)
		}
	}
}

// A month names no places: two meetings of an hour that only their places tell apart are said once, and in a sheet,
// which has a column of places, twice.
func TestAMonthSaysAlikeOnce(t *testing.T) {
	_, summit := programmes(t)
	for format, want := range map[string]int{"": 1, "xlsx": 2} {
		opt := options(export.Calendar, model.ForDelegation, "en")
		opt.As = format
		opt.Period = export.Period{Month: civil.Date("2026-05-01"), First: "2026-04-27", Days: 35, Zone: bucharest}
		out, err := export.Compose([]model.Programme{summit}, opt)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, d := range out[0].Board.Days {
			for _, k := range d.Blocks {
				if k.Text == "Short informal meetings" {
					n++
				}
			}
		}
		if n != want {
			t.Errorf("as %q: %d times, want %d", format, n, want)
		}
	}
}
