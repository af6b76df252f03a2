package typed

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
	"chancery/words"
)

// guestDays is a visit of three days in a register that knows a few places.
func guestDays(lang string) *Cells {
	c := cellsOf()
	c.Words, c.Lang = words.For(lang), lang
	e := model.NewEvent(model.OfficialVisit, "2018-06-06", "2018-06-08", "Europe/Bucharest")
	e.ID = 1
	c.Programme.Event = e
	return c
}

// told is each row that goes in, as it would stand.
func rowsOf(t *testing.T, c *Cells, taken *Taken) []string {
	t.Helper()
	change, err := taken.Change()
	if err != nil {
		t.Fatalf("%v: %+v", err, taken.Rows)
	}
	var out []string
	for _, one := range change.Changes {
		it := one.(*model.SaveItem).Item
		s := string(it.Start.Date())[5:] + " " + c.Text(&it, ColFrom)
		if to := c.Text(&it, ColTo); to != "" {
			s += "-" + to
		}
		s += " " + it.Title.In(c.Lang)
		for _, more := range []string{c.Text(&it, ColPlace), c.Text(&it, ColPress), c.Text(&it, ColRemarks)} {
			if more != "" {
				s += " | " + more
			}
		}
		for _, who := range *one.(*model.SaveItem).Who {
			s += " + " + who.Name.In(c.Lang)
		}
		out = append(out, s)
	}
	return out
}

// Rows that others wrote are read as a careful officer reads them.
func TestRowsOfOthersAreTaken(t *testing.T) {
	for name, tt := range map[string]struct {
		lang, text string
		want       []string
		clear      bool
	}{
		"a tab here and a blank there": {"uk", "Середа, 6 червня 2018 року\n09:30 – 10:00 Прибуття\n11:00 Церемонія\n14:00\t16:00\tОбід\n17:00\t\tПрогулянка\tСад\nЧетвер, 7 червня\n10:30\tВідвідання інституту\n12:00 Пресконференція",
			[]string{"06-06 09:30-10:00 Прибуття", "06-06 11:00 Церемонія", "06-06 14:00-16:00 Обід", "06-06 17:00 Прогулянка | Сад", "06-07 10:30 Відвідання інституту", "06-07 12:00 Пресконференція"}, true},
		"a list that ends in a full stop": {"en", "9:00 Arrival;\n10:00 Talks in the Blue Room;\n11:00 Departure for Rome.",
			[]string{"06-06 09:00 Arrival", "06-06 10:00 Talks in the Blue Room", "06-06 11:00 Departure for Rome"}, true},
		"an abbreviation at the end": {"en", "9:00 Arrival;\n10:00 Talks;\n11:00 Lunch given by Dacia S.R.L.",
			[]string{"06-06 09:00 Arrival", "06-06 10:00 Talks", "06-06 11:00 Lunch given by Dacia S.R.L."}, true},
		"an hour to be confirmed": {"en", "Wednesday, 6 June 2018;\n9:00 Arrival;\ntime to be confirmed: gift exchange;\n10:00 Talks;\n",
			[]string{"06-06 09:00 Arrival", "06-06 TBC gift exchange", "06-06 10:00 Talks"}, true},
		"an hour to be confirmed, in Romanian": {"ro", "9:00 Sosirea;\nora urmează a fi confirmată: schimb de daruri;\n10:00 Convorbiri.\n",
			[]string{"06-06 09:00 Sosirea", "06-06 de conf. schimb de daruri", "06-06 10:00 Convorbiri"}, true},
		"an hour to be confirmed, in Ukrainian": {"uk", "9:00 Прибуття;\nчас буде уточнено: обмін подарунками;\n10:00 Переговори;\n",
			[]string{"06-06 09:00 Прибуття", "06-06 уточн. обмін подарунками", "06-06 10:00 Переговори"}, true},
		"signs between cells": {"en", "From\tTo\tActivity\tPlace\tRemarks\n9:00;\t9:30;\tArrival;\tOtopeni;\tred carpet;\n",
			[]string{"06-06 09:00-09:30 Arrival | Otopeni | red carpet"}, true},
		"a head": {"en", "From\tTo\tActivity\tPlace\tRemarks\n9:00\t9:30\tArrival\tOtopeni\tred carpet\n10:00\t\tBriefing\t\t\n",
			[]string{"06-06 09:00-09:30 Arrival | Otopeni | red carpet", "06-06 10:00 Briefing"}, true},
		"an end alone": {"en", "From\tTo\tActivity\n9:00\t9:30\tArrival\n–\t19:00\tReturn to hotel\n",
			[]string{"06-06 09:00-09:30 Arrival", "06-06 by 19:00 Return to hotel"}, false},
		"about, in short": {"uk", "Від\tДо\tЗахід\nприбл. 16:00\t\tПрибуття\n",
			[]string{"06-06 ~16:00 Прибуття"}, true},
		"a head in Romanian": {"ro", "Nr. crt.\tOra\tActivitatea\tLocul\tObservații\n1\t9,15-9,40\tÎntâmpinare\tAeroport\tCovor roșu\n2\t10,30\tVizită\t\t\n",
			[]string{"06-06 09:15-09:40 Întâmpinare | Aeroport | Covor roșu", "06-06 10:30 Vizită"}, true},
		"a head in Ukrainian": {"uk", "Час\tЗахід\tМісце\n09:00 – 09:45\tЗустріч\tЗала\n", []string{"06-06 09:00-09:45 Зустріч | Зала"}, true},
		"lines of a letter": {"en", "09.30 – 10.15  Arrival of Heads of Delegation, Hall of Honour\n10.30 – 12.00  Talks (OPEN PRESS COVERAGE)\n",
			[]string{"06-06 09:30-10:15 Arrival of Heads of Delegation | Hall of Honour", "06-06 10:30-12:00 Talks | Open"}, true},
		"unsure behind a title": {"en", "14.00  Bilateral meetings (tbc)\n15.00 – 15.30  Photo (TBC), Hall of Honour\n16.00  Coffee (tea)\n",
			[]string{"06-06 14:00 (TBC) Bilateral meetings", "06-06 15:00-15:30 (TBC) Photo | Hall of Honour", "06-06 16:00 Coffee (tea)"}, true},
		"unsure behind a cell": {"ro", "Ora\tActivitatea\n14:00\tÎntâlniri (de confirmat)\n", []string{"06-06 14:00 (de conf.) Întâlniri"}, true},
		"days above them": {"en", "Wednesday 6 June\n9:00 Arrival\nDay 2 – 7 June 2018\n9:30 Talks\n8 June:\n10:00 Departure\n",
			[]string{"06-06 09:00 Arrival", "06-07 09:30 Talks", "06-08 10:00 Departure"}, true},
		"a cell with a line end": {"en", "9:00\t9:30\t\"Meeting with the mayor\r\n and children\"\tTown hall\r\n10:00\t\tLunch\t\r\n",
			[]string{"06-06 09:00-09:30 Meeting with the mayor and children | Town hall", "06-06 10:00 Lunch"}, true},
		"quotation marks that are letters": {"en", "13:00\t\tLunch\t\"Cetate\" restaurant\n15:00\t\t\"Unirii\" hall\t\n",
			[]string{`06-06 13:00 Lunch | "Cetate" restaurant`, `06-06 15:00 "Unirii" hall`}, true},
		"hours that begin again": {"en", "11:00\t18:00\tArrivals\n19:10\t\tDinner\n9:30\t\tWelcome\n10:00\t\tSession\n9:00\t\tAfrica\n",
			[]string{"06-06 11:00-18:00 Arrivals", "06-06 19:10 Dinner", "06-07 09:30 Welcome", "06-07 10:00 Session", "06-08 09:00 Africa"}, false},
		"a column of days": {"en", "Date\tTime\tEvent\n7 June\t9:00\tTalks\n\t10:00\tLunch\n8 June\t9:00\tDeparture\n",
			[]string{"06-07 09:00 Talks", "06-07 10:00 Lunch", "06-08 09:00 Departure"}, true},
		"press words": {"en", "Time\tActivity\tMedia\n9:00\tArrival\tOpen Press\n10:00\tTalks\tPrint Pool for Remarks Only\n11:00\tPhoto\tпул №1; gather 8:15, Gate 3\n",
			[]string{"06-06 09:00 Arrival | Open", "06-06 10:00 Talks | Print pool; for Remarks Only", "06-06 11:00 Photo | Pool 1; gather 08:15"}, true},
		"a column without a home":  {"en", "Time\tActivity\tMenu\n9:00\tLunch\tfish\n", []string{"06-06 09:00 Lunch | Menu: fish"}, false},
		"a deeper line":            {"en", "9:20-10:20   Office call\n               (Ambassador attends)\n11:00   Talks\n", []string{"06-06 09:20-10:20 Office call | Ambassador attends", "06-06 11:00 Talks"}, true},
		"an evening and its night": {"en", "6 June\n22:00 Dinner\n00:30 Return to the hotel\n", []string{"06-06 22:00 Dinner", "06-07 00:30 Return to the hotel"}, false},
		"the short ways of a staff": {"en", "THU 7 JUN\n* 0920-1020 Office call with CHOD\nNLT 12:15 Depart MoND\n12.30 to 14.00 Lunch hosted by CHOD - Military Club\n1500L Call on the Minister\no/a 1700 Return to hotel\n1930 for 2000 Official dinner\n-----Original Message-----\n> 0930-1015 Office call\n",
			[]string{"06-07 09:20-10:20 Office call with CHOD", "06-07 by 12:15 Depart MoND", "06-07 12:30-14:00 Lunch hosted by CHOD | Military Club", "06-07 15:00 Call on the Minister",
				"06-07 ~17:00 Return to hotel", "06-07 20:00 Official dinner | 1930 for 2000"}, false},
		"a weekday behind its day": {"uk", "Час\tЗахід\tМісце\n6 червня 2018 року, середа\n09:30 – прибуття делегації;\n7 червня 2018 року, четвер\n11:00–12:00 – переговори;\n",
			[]string{"06-06 09:30 прибуття делегації", "06-07 11:00-12:00 переговори"}, true},
		"a weekday behind its day, in short": {"en", "6 June 2018, Wed\n9:00 Arrival\n07.06.2018 (Thursday)\n9:30 Talks\n8 June 2018 Friday\n10:00 Departure\n",
			[]string{"06-06 09:00 Arrival", "06-07 09:30 Talks", "06-08 10:00 Departure"}, true},
		"press among the remarks": {"ro", "Ora\tActivitatea\tObservații\n9,15\tVizită\tpresă: pool\n", []string{"06-06 09:15 Vizită | Pool"}, true},
		"tab stops":               {"en", "9:00\t–\t9:30\tArrival\n10:00\t–\t10:15\tPhoto\n", []string{"06-06 09:00-09:30 Arrival", "06-06 10:00-10:15 Photo"}, true},
	} {
		c := guestDays(tt.lang)
		taken := c.Take(tt.text, "2018-06-06", nil)
		if taken == nil {
			t.Errorf("%s: is no programme", name)
			continue
		}
		if got := rowsOf(t, c, taken); strings.Join(got, "\n") != strings.Join(tt.want, "\n") || taken.Clear() != tt.clear {
			t.Errorf("%s: clear %v\n%s\nwant\n%s\n%+v", name, taken.Clear(), strings.Join(got, "\n"), strings.Join(tt.want, "\n"), taken.Rows)
		}
	}
}

// A text of cells is no programme: it fills what it is pasted on.
func TestCellsAreNoProgramme(t *testing.T) {
	for _, text := range []string{"Lounge\nSalon\n", "09:00\n09:30\n", "Minister\tAdviser\nSecretary\tNote-taker\n", "2 ministers\n3 deputies"} {
		if taken := guestDays("en").Take(text, "2018-06-06", nil); taken != nil {
			t.Errorf("%q is taken for rows: %+v", text, taken.Rows)
		}
	}
}

// One row that cannot be read does not refuse the others: it waits to be set right.
func TestARowInDoubtWaits(t *testing.T) {
	c := guestDays("en")
	taken := c.Take("09:00\t09:30\tArrival\nnoon-ish\t10:15\tTalks\n", "2018-06-06", nil)
	if all, wrong := taken.Doubtful(); all != 1 || wrong != 1 || taken.Clear() {
		t.Fatalf("%d in doubt, %d wrong: %+v", all, wrong, taken.Rows)
	}
	if _, err := taken.Change(); err == nil {
		t.Error("it went in")
	}
	if taken.Shown(1, ColFrom) != "noon-ish" || taken.Shown(0, ColFrom) != "09:00" {
		t.Errorf("shown as %q and %q", taken.Shown(0, ColFrom), taken.Shown(1, ColFrom))
	}
	taken.Put(1, ColFrom, "9:45")
	if got := rowsOf(t, c, taken); len(got) != 2 || got[1] != "06-06 09:45-10:15 Talks" || !taken.Clear() {
		t.Errorf("%v", got)
	}
	taken.Leave(1, true)
	if got := rowsOf(t, c, taken); len(got) != 1 || taken.Clear() {
		t.Errorf("left out: %v", got)
	}
}

// A column that was taken for another is read anew.
func TestAColumnIsTakenForAnother(t *testing.T) {
	c := guestDays("en")
	taken := c.Take("9:00\t\tArrival\tOtopeni\tState Secretary\n10:00\t\tTalks\t\tMinister\n", "2018-06-06", nil)
	if taken.Clear() || taken.Cols[4] != ColRemarks {
		t.Fatalf("columns %v", taken.Cols)
	}
	taken.As(4, ColGuest)
	if got := rowsOf(t, c, taken); got[0] != "06-06 09:00 Arrival | Otopeni + State Secretary" {
		t.Errorf("%v", got)
	}
	taken.As(4, ColNone)
	if got := rowsOf(t, c, taken); got[0] != "06-06 09:00 Arrival | Otopeni" {
		t.Errorf("%v", got)
	}
}

// A day set right takes along the rows below that were counted from it.
func TestADaySetRightTakesOthersAlong(t *testing.T) {
	c := guestDays("en")
	taken := c.Take("11:00\t\tArrivals\n9:30\t\tWelcome\n10:00\t\tSession\n", "2018-06-06", nil)
	taken.Put(1, ColDay, "8")
	if got := rowsOf(t, c, taken); got[1] != "06-08 09:30 Welcome" || got[2] != "06-08 10:00 Session" {
		t.Errorf("%v", got)
	}
	taken.Put(2, ColDay, "31 February")
	if _, wrong := taken.Doubtful(); wrong != 1 {
		t.Errorf("31 February is a day: %+v", taken.Rows)
	}
}

// Over New Year a day is of the year in which the visit is on it.
func TestADayOverNewYear(t *testing.T) {
	c := guestDays("en")
	c.Programme.Event.FirstDay, c.Programme.Event.LastDay = "2025-12-28", "2026-01-03"
	for text, want := range map[string]string{"29 December": "2025-12-29", "2 January": "2026-01-02", "Friday 2 January": "2026-01-02"} {
		if d, err := c.dayHeading(text); string(d) != want || err != nil {
			t.Errorf("%q: %s, %v", text, d, err)
		}
	}
	if d, err := c.dayHeading("Monday 2 January"); d != "2026-01-02" || model.Code(err) != "typed.weekday" {
		t.Errorf("another weekday: %s, %v", d, err)
	}
}

// What was clipped comes back as the cells that were written, whatever is in them.
func TestClippedCellsComeBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.SliceOfN(rapid.StringMatching(`[a-z" \n]{1,12}`), 2, 2), 1, 5).Draw(t, "rows")
		var out strings.Builder
		for i, row := range rows {
			if i > 0 {
				out.WriteByte('\n')
			}
			for j, cell := range row {
				if j > 0 {
					out.WriteByte('\t')
				}
				fmt.Fprintf(&out, `"%s"`, strings.ReplaceAll(cell, `"`, `""`))
			}
		}
		if got := clipped(out.String()); fmt.Sprint(got) != fmt.Sprint(rows) {
			t.Fatalf("%q became %q", rows, got)
		}
	})
}

// Whatever is pasted, nothing falls over, and each line is somewhere.
func TestNothingThatIsPastedIsLost(t *testing.T) {
	c := guestDays("en")
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.OneOf(rapid.StringMatching(`[0-9]{1,2}[:.][0-9]{2}[ \t-]+[A-Za-z ,()]{0,20}`), rapid.StringMatching(`(Mon|Day|June|12|7 June)[ 0-9a-z]{0,10}`), rapid.String())
		text := strings.Join(rapid.SliceOfN(line, 1, 12).Draw(t, "lines"), "\n")
		taken := c.Take(text, "2018-06-07", nil)
		if taken == nil {
			return
		}
		for i := range taken.Rows {
			taken.Leave(i, false)
		}
		if _, err := taken.Change(); err == nil && taken.In() == 0 {
			t.Fatalf("%q is gone", text)
		}
	})
}

func TestPicturesAreRefused(t *testing.T) {
	for text, want := range map[string]string{"Dinner 🎉": "🎉", "✅ done": "✅", "Kyiv 🇺🇦": "🇺🇦", "plain – text №1 ★ ✓": "", "习近平": "", "1️⃣": "️⃣"} {
		if got := sign(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
		if sign(WithoutSigns(text)) != "" {
			t.Errorf("%q keeps some", text)
		}
	}
	c, it := cellsOf(), model.Item{}
	if err := c.Set(&it, ColActivity, "Dinner 🎉"); model.Code(err) != "typed.sign" || !it.Title.Empty() {
		t.Errorf("%v, %v", it.Title, err)
	}
}

// A place of the register is shown before it is taken in, though nothing in the programme is
// there yet.
func TestAPlaceOfTheRegisterIsShownBeforehand(t *testing.T) {
	c := guestDays("en")
	c.Programme.Venues, c.Programme.Rooms = nil, nil
	if got := rowsOf(t, c, c.Take("9:00\t\tArrival\tVictoria Palace, Union Hall\n", "2018-06-06", nil)); len(got) != 1 || got[0] != "06-06 09:00 Arrival | Victoria Palace, Union Hall" {
		t.Errorf("%q", got)
	}
}
