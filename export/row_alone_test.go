package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// A row for the press is read alone: each of an item that is to be confirmed says so, and an hour at which the press
// gathers for what is in another city names that city, in the press programme and wherever it is told.
func TestARowForThePressIsReadAlone(t *testing.T) {
	p := seventeen(t)["to be confirmed, about, from"]
	last := p.Items[3]
	p.Accesses[last.ID] = append(p.Accesses[last.ID], model.Access{Press: model.PressPool, Pool: "3", GatherAt: "11:15"})
	for _, lang := range assets.Languages() {
		out := composed(t, p, options("press-programme", model.PressOnly, lang))
		rows := out.Sections[len(out.Sections)-1].Table.Rows
		said := 0
		for _, r := range rows {
			if s := everyCell(r); strings.Contains(s, "Item D") && strings.Contains(s, words.For(lang).Say("export.to-be-confirmed")) {
				said++
			}
		}
		if said != 3 {
			t.Errorf("%s: %d of three rows say it", lang, said)
		}
	}
	zones := seventeen(t)["three zones"]
	for _, doc := range []string{"press-programme", "running-order", "public"} {
		out, told := composed(t, zones, options(doc, model.Internal, "en")), 0
		for _, s := range out.Sections {
			for _, r := range s.Table.Rows {
				all := everyCell(r)
				if !strings.Contains(all, "11:05") { // the pool, which gathers at no hour of its own
					continue
				}
				told++
				if strings.Contains(all, "Item B") != strings.Contains(all, "11:05 (Tokyo)") || strings.Contains(all, "Item A") && strings.Contains(all, "11:05 (") {
					t.Errorf("%s: %s", doc, all)
				}
			}
		}
		if told != 3 {
			t.Errorf("%s: %d rows say when the press gathers", doc, told)
		}
	}
}

func everyCell(r paper.Row) string {
	var out []string
	for _, c := range r.Cells {
		out = append(out, strings.ReplaceAll(c.String(), "\u00a0", " "))
	}
	return strings.Join(out, "|")
}

// A note on an hour is in each language behind a stroke, repeats no hour of its cells, names no clocks that a column
// names, and says of two clocks which is that of which hour.
func TestANoteOnAnHourSaysItOnce(t *testing.T) {
	all := seventeen(t)
	for _, one := range []struct{ event, house, want string }{
		{"to be confirmed, about, from", "plain", "time to be confirmed / час уточнюється|(approx. / орієнт.)|from / з|"},
		{"over midnight", "american", "(June 13 / 13 червня)"},
		{"at 00:00 and until 24:00", "plain", ""},
		{"three zones", "plain", ""},
		{"over a change of clocks", "plain", "02:30 (UTC+3) – 04:30 (UTC+2)"},
	} {
		opt := options("running-order", model.Internal, "en", "uk")
		opt.As, opt.House = "xlsx", one.house
		made := composed(t, all[one.event], opt)
		p := made.Flat()
		var got []string
		if at := slices.IndexFunc(p.Columns, func(c paper.FlatColumn) bool { return c.Title == head([]string{"en", "uk"}, "sure") }); at >= 0 {
			for _, r := range p.Rows {
				got = append(got, r[at].Text)
			}
		}
		if s := strings.Join(got, "|"); s != one.want {
			t.Errorf("%s: %q, want %q", one.event, s, one.want)
		}
	}
	opt := options("running-order", model.Internal, "en", "uk")
	opt.As = "xlsx"
	if got := everything(composed(t, all["untranslated"], opt)); strings.Count(got, "By invitation.") != 1 {
		t.Errorf("a note is said %d times: %s", strings.Count(got, "By invitation."), got)
	}
}

// A day in a workbook is written as the paper writes days: its weekday is whole where a language has no short one that is
// more than a letter, and the month stands first where the house has it so.
func TestADayInAWorkbookIsThatOfThePaper(t *testing.T) {
	for _, one := range []struct {
		house string
		langs []string
		want  string
	}{
		{"plain", []string{"ro"}, "[$-418]dddd d mmm yyyy"}, {"plain", []string{"uk"}, "[$-422]ddd d mmm yyyy"}, {"nato", []string{"en"}, "[$-809]ddd d mmm yyyy"},
		{"american", []string{"en"}, "[$-409]ddd, mmm d, yyyy"}, {"american", []string{"en", "uk"}, "yyyy-mm-dd"}, {"plain", []string{"en", "uk"}, "dd.mm.yyyy"},
	} {
		opt := options("public", model.Public, one.langs...)
		opt.House, opt.As = one.house, "xlsx"
		if got := composed(t, seventeen(t)["one item"], opt).Days; got != one.want {
			t.Errorf("%s in %s: %q, want %q", one.house, one.langs, got, one.want)
		}
	}
}

// The head of each page in two languages says each on its own: no language begins again behind another, and the day
// is in figures that neither takes for another day.
func TestAHeadInTwoLanguagesChangesItsLanguageOnce(t *testing.T) {
	visit, _ := programmes(t)
	for house, want := range map[string]string{"plain": "Draft · as of / Проєкт · станом на\u00a001.03.2026, 10:00 (UTC+2)", "american": "Draft · as of / Проєкт · станом на\u00a02026-03-01, 10:00 (UTC+2)"} {
		opt := options("running-order", model.Internal, "en", "uk")
		opt.House = house
		if got := composed(t, visit, opt).State; got != want {
			t.Errorf("%s: %q, want %q", house, got, want)
		}
	}
}

// What ends on another day says which in each language of the page of its day.
func TestADayInTwoLanguagesNamesOtherDaysInBoth(t *testing.T) {
	p := alone(t, lasting(t, "2026-06-12T22:00", "2026-06-13T02:30", bucharest))
	for day, want := range map[civil.Date]string{"2026-06-12": "22:00–02:30 (13 iunie / 13 June)", "2026-06-13": "12 iunie / 12 June, 22:00–02:30"} {
		opt := options("day", model.Public, "ro", "en")
		opt.Day = day
		if got := column(composed(t, p, opt), 0); got != want {
			t.Errorf("%s: %q, want %q", day, got, want)
		}
	}
}
