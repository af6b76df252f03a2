package export_test

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// period are the options of a page of the calendar.
func period(first civil.Date, days int, a model.Audience, langs ...string) export.Options {
	opt := options(export.Calendar, a, langs...)
	opt.Period = export.Period{First: first, Days: days, Zone: "Europe/Bucharest"}
	return opt
}

func calendarPage(t testing.TB, opt export.Options, of ...model.Programme) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := export.Make(&b, of, opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A page of the calendar shows each item once to those who may know of it, and
// to others not a trace.
func TestCalendarPage(t *testing.T) {
	visit, summit := programmes(t)
	for _, a := range []model.Audience{model.Public, model.Internal} {
		opt := period("2026-03-12", 1, a, "en")
		said := text(t, calendarPage(t, opt, visit, summit))
		flat := strings.Join(strings.Fields(said), " ")
		for _, it := range visit.Items {
			want := 0
			if a.MayRead(it.Audience) {
				want = 1
			}
			start := regexp.MustCompile(regexp.QuoteMeta(it.Start.Clock()) + `\s?–`)
			if got := len(start.FindAllString(flat, -1)); got != want && !strings.Contains(flat, "about "+it.Start.Clock()) {
				t.Errorf("%s: the start of %q stands %d times in %s", a, it.Title["en"], got, said)
			}
		}
		if got := strings.Contains(flat, "Motorcade"); got != a.MayRead(model.ForDelegation) {
			t.Errorf("%s: motorcades on the page: %v", a, got)
		}
		if strings.Contains(flat, "Bucharest Nine") {
			t.Errorf("the summit is on another day: %s", said)
		}
	}
}

// A page of the calendar in two languages says in both what it is and where things are, and neither its title nor
// as of when it holds ends in dots; its pages are counted in figures.
func TestACalendarPageOfTwoLanguagesSaysBothInFull(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"ro", "en"}, {"uk", "en"}, {"en", "ro"}} {
		for _, size := range []string{"A4", "Letter"} {
			opt := period("2026-03-09", 7, model.PressOnly, langs...)
			opt.Size = size
			out, err := export.Compose([]model.Programme{visit}, opt)
			if err != nil {
				t.Fatal(err)
			}
			set, err := paper.Layout(out[0])
			if err != nil {
				t.Fatal(err)
			}
			said := ""
			for _, x := range set.Pages[0].Texts {
				said += x.Text
			}
			squeeze := func(s string) string { return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "") }
			for _, lang := range langs {
				w := words.For(lang)
				for _, want := range []string{w.Say("export.calendar-week"), w.Range("2026-03-09", "2026-03-15"), w.Say("export.as-of", w.Date("2026-03-01"), "10:00")} {
					if want = strings.TrimRight(squeeze(want), ",:."); !strings.Contains(squeeze(said), want) {
						t.Errorf("%v on %s: %q is not said in %s", langs, size, want, said)
					}
				}
				if place := visit.Venues[*visit.Items[0].VenueID].Name[lang]; !strings.Contains(out[0].Board.Days[3].Blocks[0].Beside, place) {
					t.Errorf("%v: the place is %q, without %q", langs, out[0].Board.Days[3].Blocks[0].Beside, place)
				}
			}
			if !strings.Contains(said, "1 / 1") {
				t.Errorf("%v on %s: its page is no figure", langs, size)
			}
		}
	}
}

// Both days of the summit with its bilaterals in their lanes, and the month of
// it, are one page each, and one of what has no room there; families that are left out are not on it.
func TestCalendarPageOfSummit(t *testing.T) {
	visit, summit := programmes(t)
	opt := period("2026-05-11", 7, model.Internal, "uk")
	opt.Marking = model.MarkInternal
	week := text(t, calendarPage(t, opt, visit, summit))
	for _, want := range []string{"RO–LT", "PL–CZ", "11–17 травня", "Станом на", "Сторінка 1 з 2", "ВНУТРІШНІЙ"} {
		if !strings.Contains(week, want) {
			t.Errorf("the week does not say %q: %s", want, week)
		}
	}
	opt.Period.Families = []model.Family{model.FamilyMeal}
	if meals := text(t, calendarPage(t, opt, summit)); strings.Contains(meals, "RO–LT") || meals == week {
		t.Errorf("bilaterals among the meals: %s", meals)
	}
	opt.Period.Families, opt.Period.First, opt.Period.Days, opt.Period.Month = nil, "2026-04-27", 42, "2026-05-12"
	month := text(t, calendarPage(t, opt, summit))
	if !strings.Contains(month, "Сторінка 1 з 2") || !strings.Contains(month, "Травень 2026") {
		t.Errorf("the month: %s", month)
	}
}

func TestCalendarPageOfNothing(t *testing.T) {
	opt := period("2026-08-03", 7, model.Public, "ro")
	if said := text(t, calendarPage(t, opt)); !strings.Contains(said, "3–9 august 2026") {
		t.Errorf("an empty week: %s", said)
	}
	opt.Period.Filtered = true
	if said := text(t, calendarPage(t, opt)); !strings.Contains(said, "Extras: nu cuprinde tot ce este planificat") {
		t.Errorf("a filtered week looks whole: %s", said)
	}
	opt.Size = "A9"
	if err := export.Make(&bytes.Buffer{}, nil, opt); model.Code(err) != "export.size" {
		t.Errorf("A9: %v", err)
	}
}

// A bilateral that has room for its states alone says in the legend which they are.
func TestAPageTellsWhatItsShortNamesStandFor(t *testing.T) {
	_, summit := programmes(t)
	for lang, want := range map[string]string{"en": "RO: Romania", "uk": "RO: Румунія"} {
		flat := strings.Join(strings.Fields(text(t, calendarPage(t, period("2026-05-12", 3, model.Internal, lang), summit))), " ")
		for _, want := range []string{want, "SK: ", "UA: "} {
			if !strings.Contains(flat, want) {
				t.Errorf("%s: nothing tells of %q: %s", lang, want, flat)
			}
		}
	}
}

// Every short name on a page of the calendar has its key on it, whatever the keys take of its room.
func TestEveryShortNameOnAPageHasItsKey(t *testing.T) {
	visit, summit := programmes(t)
	pair, met := regexp.MustCompile(`\b([A-Z]{2})–([A-Z]{2})\b`), 0
	for _, langs := range [][]string{{"en"}, {"uk"}, {"ro"}, {"ro", "en"}, {"uk", "en"}} {
		for first, days := range map[civil.Date]int{"2026-04-27": 35, "2026-05-11": 7} {
			for _, size := range []string{"", "A3", "Letter"} {
				opt := period(first, days, model.Internal, langs...)
				if opt.Size = size; days > 7 {
					opt.Period.Month = "2026-05-12"
				}
				flat := strings.Join(strings.Fields(text(t, calendarPage(t, opt, visit, summit))), " ")
				for _, m := range pair.FindAllStringSubmatch(flat, -1) {
					for _, code := range m[1:] {
						if met++; !strings.Contains(flat, code+": ") {
							t.Errorf("%v, %d days on %q: nothing tells of %s in %s", langs, days, size, code, m[0])
						}
					}
				}
			}
		}
	}
	if met == 0 {
		t.Error("no short name stands on any page")
	}
}
