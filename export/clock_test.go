package export_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
)

// alone is the visit of the sample with these items only, of which everybody reads.
func alone(t *testing.T, items ...model.Item) model.Programme {
	t.Helper()
	p, _ := programmes(t)
	p.Items, p.Who = nil, nil
	for i, it := range items {
		it.ID, it.UID, it.EventID, it.Audience = int64(i+1), string(rune('a'+i)), p.Event.ID, model.Public
		if it.Title.Empty() {
			it.Title = model.Plain("Item " + string(rune('A'+i)))
		}
		if it.Status == model.ToBeConf {
			it.Status = model.Agreed
		}
		p.Items = append(p.Items, it)
	}
	p.Resolve()
	return p
}

func lasting(t *testing.T, start, end, zone string) model.Item {
	return model.NewItem(1, model.Talks, moment(t, start, zone), moment(t, end, zone))
}

// blocks are what a page of the calendar says, by day: hours, and what it is.
func blocks(p paper.Paper) string {
	var out []string
	for _, d := range p.Board.Days {
		for _, b := range d.Blocks {
			out = append(out, string(d.Day)[8:]+" "+b.Times+" "+b.Text)
		}
	}
	return strings.Join(out, " | ")
}

// Every hour of a page of the calendar is local to where it happens, and named where it
// differs from that of the page, which names its own as people do.
func TestAPageNamesItsClocks(t *testing.T) {
	p := alone(t, lasting(t, "2026-06-02T10:00", "2026-06-02T11:00", bucharest), lasting(t, "2026-06-02T19:00", "2026-06-02T20:00", "Asia/Tokyo"), lasting(t, "2026-06-01T20:00", "2026-06-01T21:00", "America/New_York"))
	out, err := export.Compose([]model.Programme{p}, period("2026-06-01", 7, model.Public, "en"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := blocks(out[0]), "01 20:00–21:00 (New York) Item C | 02 10:00–11:00 Item A | 02 19:00–20:00 (Tokyo) Item B"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if !strings.Contains(out[0].Line, "Bucharest time, UTC+3") {
		t.Errorf("the page says %q", out[0].Line)
	}
	month, err := export.Compose(nil, period("2026-03-23", 14, model.Public, "en"))
	if err != nil || !strings.Contains(month[0].Line, "Bucharest time, UTC+2; UTC+3 from 29 March 2026") {
		t.Errorf("over a change of clocks the page says %q, %v", month[0].Line, err)
	}
	for first, days := range map[civil.Date]int{"2026-03-23": 7, "2026-03-29": 1} { // the last day is the one on which they change
		week, err := export.Compose(nil, period(first, days, model.Public, "en"))
		if err != nil || !strings.Contains(week[0].Line, "Bucharest time, UTC+2; UTC+3 from 29 March 2026") {
			t.Errorf("%d days from %s: the page says %q, %v", days, first, week[0].Line, err)
		}
	}
	both := period("2026-03-23", 14, model.Public, "ro", "uk")
	month, err = export.Compose(nil, both)
	if err != nil {
		t.Fatal(err)
	}
	each := strings.Split(month[0].Line, " / ")
	if len(each) != 2 || !strings.Contains(each[0], "Situația") || !strings.Contains(each[0], "Ora locală la București") || !strings.Contains(each[1], "Станом") || !strings.Contains(each[1], "Бухарест") {
		t.Errorf("in two languages the page says %q", month[0].Line)
	}
	opt := options("day", model.Public, "en")
	opt.Day = "2026-06-02"
	sheet := composed(t, p, opt)
	if got := column(sheet, 0); got != "10:00–11:00|19:00–20:00 (Tokyo)" && got != "19:00–20:00 (Tokyo)|10:00–11:00" {
		t.Errorf("the day says %s", got)
	}
}

// Over a day of whose night the clocks change the city is named once, and from which day the others hold.
func TestANightOverWhichTheClocksChangeNamesTheCityOnce(t *testing.T) {
	p := alone(t, lasting(t, "2026-03-28T23:00", "2026-03-29T05:00", bucharest))
	for lang, want := range map[string]string{"en": "Bucharest time, UTC+2; UTC+3 from 29 March 2026", "ro": "Ora locală la București, UTC+2; UTC+3 din 29 martie 2026", "uk": "Місцевий час: Бухарест, UTC+2; UTC+3 з 29 березня 2026 р."} {
		sheet := composed(t, p, options("public", model.Public, lang))
		if got := sheet.Sections[0].Beside; got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

// column is one column of all tables of a paper.
func column(p paper.Paper, n int) string {
	var out []string
	for _, s := range p.Sections {
		for _, r := range s.Table.Rows {
			out = append(out, strings.ReplaceAll(strings.ReplaceAll(r.Cells[n].String(), "\n", " "), "\u00a0", " "))
		}
	}
	return strings.Join(out, "|")
}

// What began the day before says so, and the end of a day is 24:00.
func TestOverMidnight(t *testing.T) {
	p := alone(t, lasting(t, "2026-06-12T22:00", "2026-06-13T02:30", bucharest), lasting(t, "2026-06-13T21:00", "2026-06-14T00:00", bucharest))
	opt := options("day", model.Public, "en")
	opt.Day = "2026-06-13"
	if got := column(composed(t, p, opt), 0); got != "12 June, 22:00–02:30|21:00–24:00" {
		t.Errorf("the day says %s", got)
	}
	if got := column(composed(t, p, options("public", model.Public, "en")), 0); got != "22:00–02:30 (13 June)|21:00–24:00" {
		t.Errorf("the programme says %s", got)
	}
	out, err := export.Compose([]model.Programme{p}, period("2026-06-08", 7, model.Public, "en"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := blocks(out[0]), "12 22:00–02:30 (13 June) Item A | 13 12 June, 22:00–02:30 Item A | 13 21:00–24:00 Item B"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// A day names its clocks as people do, both on the day on which they change.
func TestADayNamesItsClocks(t *testing.T) {
	for day, want := range map[civil.Date]string{
		"2026-03-12": "Bucharest time, UTC+2", "2026-03-29": "Bucharest time, UTC+2; at 03:00 clocks go forward to 04:00, from then UTC+3", "2026-10-25": "Bucharest time, UTC+3; at 04:00 clocks go back to 03:00, from then UTC+2", "2026-06-12": "Bucharest time, UTC+3",
	} {
		p := alone(t, lasting(t, string(day)+"T10:00", string(day)+"T11:00", bucharest))
		if got := composed(t, p, options("public", model.Public, "en")).Sections[0].Beside; got != want {
			t.Errorf("%s: %q, want %q", day, got, want)
		}
	}
	for lang, want := range map[string]string{"ro": "Ora locală la București, UTC+2", "uk": "Місцевий час: Бухарест, UTC+2"} {
		p := alone(t, lasting(t, "2026-03-12T10:00", "2026-03-12T11:00", bucharest))
		if got := composed(t, p, options("public", model.Public, lang)).Sections[0].Beside; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// What is not sure is said on every paper whose reader may see the item, in every format.
func TestWhatIsNotSureIsSaid(t *testing.T) {
	marks := map[model.TimeMark]string{model.Exact: "10:00", model.Approx: "c.10:00", model.TimeTBC: "timetobeconfirmed", model.FromTime: "from10:00", model.PartOfDay: "inthemorning", model.After: "afterwards", model.Provisional: "10:00,tobeconfirmed"}
	for mark, says := range marks {
		p := alone(t, lasting(t, "2026-03-12T09:00", "2026-03-12T09:30", bucharest), lasting(t, "2026-03-12T10:00", "2026-03-12T10:30", bucharest))
		p.Items[1].StartMark, p.Items[1].Press = mark, model.PressOpen
		p.Items[0].Press = model.PressOpen
		if mark == model.Exact {
			p.Items[1].Status, says = model.ToBeConf, "tobeconfirmed"
		}
		for _, doc := range []string{"public", "running-order", "press-programme", "day", export.Calendar} {
			for _, format := range export.Formats {
				if format == "pdf" { // out of which lines come between those of other cells
					continue
				}
				says := says
				if format == "xlsx" || format == "csv" { // the hour is a number there, and what is said of it stands beside
					says = cmp.Or(strings.Trim(strings.ReplaceAll(strings.Replace(says, "c.", "about", 1), "10:00", ""), ","), says)
				}
				opt := period("2026-03-09", 7, model.PressOnly, "en")
				opt.Document, opt.As, opt.Day = doc, format, "2026-03-12"
				if got := bare(t, format, calendarPage(t, opt, p)); !strings.Contains(got, says) {
					t.Errorf("%s in %s does not say %s:\n%s", doc, format, says, got)
				}
			}
		}
	}
}

// Where nothing is agreed, a paper for others says it once.
func TestNothingIsAgreedYet(t *testing.T) {
	p := alone(t, lasting(t, "2026-03-12T09:00", "2026-03-12T09:30", bucharest))
	p.Items[0].Status = model.Proposed
	out := composed(t, p, options("public", model.Public, "en"))
	if !slices.Contains(out.Facts, "All items are to be confirmed") || strings.Contains(column(out, 1), "confirmed") {
		t.Errorf("%q, %s", out.Facts, column(out, 1))
	}
}

// A visit that was called off says so on every paper and page, in every format.
func TestCalledOffIsSaidEverywhere(t *testing.T) {
	for status, says := range map[model.EventStatus]string{model.EventEnded: "CANCELLED", model.Postponed: "POSTPONED"} {
		p := alone(t, lasting(t, "2026-03-12T09:00", "2026-03-12T09:30", bucharest))
		p.Items[0].Press = model.PressOpen
		p.Event.Status, p.Event.Announced = status, "2026-02-01T10:00"
		for _, a := range []model.Audience{model.Public, model.PressOnly, model.Internal} {
			for _, doc := range []string{"public", "running-order", "press-programme", "day", export.Calendar, export.ICS} {
				if d, _ := export.Find(doc); !slices.Contains(d.Audiences, a) {
					continue
				}
				for _, format := range export.Formats {
					opt := period("2026-03-09", 7, a, "en")
					opt.Document, opt.As, opt.Day = doc, format, "2026-03-12"
					if got := bare(t, opt.Format(), calendarPage(t, opt, p)); !strings.Contains(got, says) {
						t.Errorf("%s for %s in %s does not say %s", doc, a, format, says)
					}
				}
			}
		}
	}
}

// A page of the calendar in two languages has everything in both: title, days, places, office, list.
func TestAPageOfTheCalendarIsInBothLanguages(t *testing.T) {
	p := alone(t, lasting(t, "2026-03-12T10:00", "2026-03-12T11:00", bucharest))
	p.Items[0].Place = model.Text{"en": "Union Hall", "ro": "Sala Unirii"}
	for _, shows := range []export.Options{period("2026-03-09", 7, model.Public, "ro", "en"), period("2026-02-23", 42, model.Public, "ro", "en")} {
		if shows.Period.Days == 42 {
			shows.Period.Month = "2026-03-01"
		}
		shows.Office = model.Text{"en": "Office of Protocol", "ro": "Direcția Protocol"}
		out, err := export.Compose([]model.Programme{p}, shows)
		if err != nil {
			t.Fatal(err)
		}
		page := &out[0]
		day := page.Board.Days[slices.IndexFunc(page.Board.Days, func(d paper.BoardDay) bool { return d.Day == "2026-03-12" })]
		if day.Heading != "joi 12 mar. / Thu 12 Mar" || day.Brief != "joi / Thu 12" {
			t.Errorf("a day is headed %q, or %q", day.Heading, day.Brief)
		}
		if got := day.Blocks[0].Beside; got != "Sala Unirii / Union Hall" {
			t.Errorf("the place is %q", got)
		}
		if page.PageOf != "{0} / {1}" || page.Office != "Direcția Protocol" || len(page.Offices) != 1 || page.Offices[0].Text != "Office of Protocol" {
			t.Errorf("%q, %q, %+v", page.PageOf, page.Office, page.Offices)
		}
		if !strings.Contains(page.Running, " / ") || !strings.Contains(page.State, "situația la / as of") {
			t.Errorf("around the page: %q, %q", page.Running, page.State)
		}
	}
}
