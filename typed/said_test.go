package typed

import (
	"errors"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	"pgregory.net/rapid"
)

// spokenTimes are times as people type them, and what a cell then says. A cell of an
// item without an end reads them; so does a line, but for those that stand alone.
var spokenTimes = []struct {
	typed, want string
	alone       bool // in a line it would be no time
	head        bool // in a line it is one at the head alone
	last        bool // likewise at the end
}{
	{typed: "9:30", want: "09:30"}, {typed: "9.30", want: "09:30"}, {typed: "930", want: "09:30", head: true}, {typed: "9,30", want: "09:30", alone: true},
	{typed: "9h30", want: "09:30"}, {typed: "14h30", want: "14:30"}, {typed: "13 h 25", want: "13:25"}, {typed: "14h", want: "14:00"},
	{typed: "14:30:00", want: "14:30"}, {typed: "24:00", want: "00:00"}, {typed: "9:30AM", want: "09:30"}, {typed: "6.45 pm", want: "18:45"},
	{typed: "7.10 p.m.", want: "19:10"}, {typed: "1:15 pm", want: "13:15"}, {typed: "3pm", want: "15:00"}, {typed: "3 p.m.", want: "15:00"}, {typed: "12 nn", want: "12:00", alone: true},
	{typed: "0930 hrs", want: "09:30", alone: true}, {typed: "9 o'clock", want: "09:00", alone: true}, {typed: "at 16:30", want: "16:30"},
	{typed: "noon", want: "12:00"}, {typed: "at noon", want: "12:00"}, {typed: "la amiază", want: "12:00"}, {typed: "опівдні", want: "12:00"}, {typed: "12:00 опівдні", want: "12:00"}, {typed: "о 12:00 опівдні", want: "12:00"},
	{typed: "ora 16.30", want: "16:30"}, {typed: "orele 9", want: "09:00"}, {typed: "о 16:30", want: "16:30"}, {typed: "об 11:05", want: "11:05"}, {typed: "В 11:00", want: "11:00"},
	{typed: "11 год", want: "11:00", alone: true}, {typed: "11 год 30 хв", want: "11:30"}, {typed: "16:30 год.", want: "16:30"},
	{typed: "~15", want: "~15:00"}, {typed: "±13:00", want: "~13:00"}, {typed: "approx. 15:00", want: "~15:00"}, {typed: "around 07:30", want: "~07:30"}, {typed: "at around 07:30", want: "~07:30"},
	{typed: "19.00 (approximately)", want: "~19:00"}, {typed: "13:15 circa", want: "~13:15"}, {typed: "în jurul orei 10:30", want: "~10:30"}, {typed: "in jurul orei 10:30", want: "~10:30"}, {typed: "în jurul orelor 15:00–15:25", want: "~15:00–15:25"},
	{typed: "орієнтовно 10:30", want: "~10:30"}, {typed: "близько 15:00", want: "~15:00"}, {typed: "shortly after 09:00", want: "~09:00"}, {typed: "about noon", want: "~12:00", alone: true},
	{typed: "13:00 tbc", want: "13:00 (TBC)"}, {typed: "13:00 (tbc)", want: "13:00 (TBC)"}, {typed: "tbc 13:00", want: "13:00 (TBC)"}, {typed: "13:00?", want: "13:00 (TBC)"},
	{typed: "13:00 de confirmat", want: "13:00 (TBC)"}, {typed: "13:00 уточнюється", want: "13:00 (TBC)"}, {typed: "TBC", want: "TBC"}, {typed: "ttbc", want: "TBC"},
	{typed: "from 18.45", want: "from 18:45"}, {typed: "18:45 onwards", want: "from 18:45"}, {typed: "de la ora 18.45", want: "from 18:45"}, {typed: "începând cu ora 18:45", want: "from 18:45"}, {typed: "з 18:45", want: "from 18:45"}, {typed: "починаючи з 18:45", want: "from 18:45"},
	{typed: "by 9:30", want: "by 09:30"}, {typed: "no later than 9:30", want: "by 09:30"}, {typed: "9:30 at the latest", want: "by 09:30"}, {typed: "până la ora 9:30", want: "by 09:30"}, {typed: "nu mai târziu de 9:30", want: "by 09:30"}, {typed: "до 9:30", want: "by 09:30"}, {typed: "не пізніше 9:30", want: "by 09:30"},
	{typed: "not before 9:30", want: "not before 09:30"}, {typed: "no earlier than 9:30 am", want: "not before 09:30"}, {typed: "nu înainte de 9:30", want: "not before 09:30"}, {typed: "не раніше 9:30", want: "not before 09:30"}, {typed: "не раніше ніж о 9:30", want: "not before 09:30"},
	{typed: "evening", want: "in the evening", alone: true}, {typed: "in the evening", want: "in the evening"}, {typed: "seara", want: "in the evening", alone: true}, {typed: "увечері", want: "in the evening"}, {typed: "dimineața", want: "in the morning", alone: true},
	{typed: "la prânz", want: "at lunchtime"}, {typed: "după-amiaza", want: "in the afternoon", alone: true}, {typed: "після обіду", want: "in the afternoon"},
	{typed: "on arrival", want: "on arrival", head: true}, {typed: "upon arrival", want: "on arrival", head: true}, {typed: "la sosire", want: "on arrival", head: true}, {typed: "після прибуття", want: "on arrival", head: true}, {typed: "afterwards", want: "afterwards", head: true}, {typed: "ulterior", want: "afterwards", head: true}, {typed: "потім", want: "afterwards", head: true},
	{typed: `"after the signing"`, want: "“after the signing”", alone: true}, {typed: "14:30 „după semnare”", want: "“după semnare”", alone: true},
	{typed: "09:00/09:15", want: "09:00/09:15"}, {typed: "09:00 or 09:15", want: "09:00/09:15"}, {typed: "9:00 sau 9:15", want: "09:00/09:15"}, {typed: "9:00 або 9:15", want: "09:00/09:15"},
	{typed: "08:45-09:00/09:15", want: "08:45–09:00/09:15"}, {typed: "10:30–11:15", want: "10:30–11:15"}, {typed: "10:30 - 11:15", want: "10:30–11:15"}, {typed: "1 to 1:35 pm", want: "13:00–13:35"},
	{typed: "orele 9.00-9.50", want: "09:00–09:50"}, {typed: "de la 10.00 la 12.00", want: "10:00–12:00"}, {typed: "з 10.00 до 11.00", want: "10:00–11:00"}, {typed: "from 10:00 to 12:00", want: "10:00–12:00"}, {typed: "between 9:00 and 12:00", want: "09:00–12:00"}, {typed: "între 9:00 și 12:00", want: "09:00–12:00"},
	{typed: "19:30 – tbc", want: "19:30–TBC"}, {typed: "19:30 – approx. 22:00", want: "19:30–~22:00"}, {typed: "18:00 – by 19:30", want: "18:00–by 19:30"},
	{typed: "19:00–19:30 (Rome)", want: "19:00 Rome–19:30 Rome"}, {typed: "10:00–11:30 Rome", want: "10:00–11:30 Rome", last: true},
	{typed: "21.05 Rome", want: "21:05 Rome", last: true}, {typed: "21:05 Roma", want: "21:05 Rome", last: true}, {typed: "21.05 (Рим)", want: "21:05 Rome"}, {typed: "6.45 pm Rome", want: "18:45 Rome", last: true}, {typed: "21:05 Europe/Rome", want: "21:05 Rome", last: true}, {typed: "from 21.05 Rome", want: "from 21:05 Rome", last: true}, {typed: "21.05 București", want: "21:05", last: true},
}

func without(it model.Item) model.Item {
	it.End, it.EndMark = it.Start, model.Open
	return it
}

func saidOf(it *model.Item) string {
	w := words.For("en")
	s := StartText(it, w, bucharest)
	if end := EndText(it, w, bucharest); end != "" {
		s += "–" + end
	}
	return s
}

func TestTimesAsPeopleSayThem(t *testing.T) {
	for _, tt := range spokenTimes {
		it := without(meeting(t, "10:00", 30))
		err := SetStart(&it, tt.typed, "en")
		if got := saidOf(&it); err != nil || got != tt.want || it.Check() != nil {
			t.Errorf("%q: %q, want %q (%v, %v)", tt.typed, got, tt.want, err, it.Check())
		}
	}
}

// The same is read in a line, before what happens and behind it, and leaves nothing
// of itself in the title.
func TestTimesAsPeopleSayThemInALine(t *testing.T) {
	for _, tt := range spokenTimes {
		if tt.alone {
			continue
		}
		for i, line := range []string{tt.typed + " Xx Yy", "Xx Yy " + tt.typed} {
			if i == 0 && tt.last || i == 1 && tt.head {
				continue
			}
			q := Quickly{Event: cellsOf().Programme.Event, Cells: *cellsOf(), Today: "2026-03-12", First: "2026-03-12", Day: "2026-03-12", Free: func(civil.Date) int { return 540 }}
			read := ParseLine(words.For("en"), line, q.Today, q.First)
			it, _, err := q.Item(read)
			if got := saidOf(&it); err != nil || got != tt.want || read.Title != "Xx Yy" {
				t.Errorf("%q: %q and %q, want %q (%v)", line, got, read.Title, tt.want, err)
			}
		}
	}
}

// What a cell says is read as what it says, whatever the marks.
func TestACellOfTimeIsReadAsItIsSaid(t *testing.T) {
	zones := []string{bucharest, "Europe/Rome", "Asia/Tokyo", "America/New_York"}
	rapid.Check(t, func(t *rapid.T) {
		w := words.For(rapid.SampledFrom(words.Languages).Draw(t, "lang"))
		zone := rapid.SampledFrom(zones).Draw(t, "zone")
		start, err := civil.Resolve("2026-03-12T"+civil.Clock(rapid.IntRange(0, 1439).Draw(t, "start")), zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(1, model.Talks, start, start.AddMinutes(rapid.IntRange(1, 50).Draw(t, "length")))
		it.Title = model.Text{"en": "Talks"}
		it.StartMark = rapid.SampledFrom([]model.TimeMark{model.Exact, model.Approx, model.TimeTBC, model.Provisional, model.FromTime, model.ByTime, model.NotBefore, model.PartOfDay, model.After}).Draw(t, "mark")
		it.EndMark = rapid.SampledFrom([]model.TimeMark{model.Exact, model.Approx, model.TimeTBC, model.Provisional, model.ByTime, model.Open}).Draw(t, "end")
		if it.StartMark.Hourless() && it.StartMark != model.TimeTBC || it.EndMark == model.Open {
			it.End, it.EndMark = it.Start, model.Open
		}
		again := it
		from, to := StartText(&it, w, bucharest), EndText(&it, w, bucharest)
		if err := SetStart(&again, from, w.Lang()); err != nil {
			t.Fatalf("%q: %v", from, err)
		}
		if err := SetEnd(&again, to, w.Lang()); err != nil {
			t.Fatalf("%q – %q: %v", from, to, err)
		}
		if f, e := StartText(&again, w, bucharest), EndText(&again, w, bucharest); f != from || e != to || again.StartMark != it.StartMark || again.EndMark != it.EndMark || again.Start.At != it.Start.At {
			t.Fatalf("%q – %q is read as %q – %q: %+v", from, to, f, e, again)
		}
	})
}

// What is no time says what is, in every language.
func TestWhatIsNoTimeSaysWhatIs(t *testing.T) {
	for _, typed := range []string{"From", "soon", "25:00", "Room 12.15", "10:00 Atlantis", "9:00/25:00", "by 10 to 12"} {
		it := meeting(t, "10:00", 30)
		err := SetStart(&it, typed, "en")
		if code(err) != "civil.typed" {
			t.Errorf("%q was taken for %q (%v)", typed, saidOf(&it), err)
			continue
		}
		for _, l := range words.Languages {
			if s := words.For(l).Error(err); len(s) < 60 {
				t.Errorf("%s says only %q", l, s)
			}
		}
	}
}

// Choosing the clocks of one end keeps the hour that stands there.
func TestOtherClocksKeepTheHour(t *testing.T) {
	it := meeting(t, "21:05", 60)
	if err := SetEndZone(&it, "Roma"); err != nil || it.End.Clock() != "22:05" || it.End.Zone != "Europe/Rome" || it.Start.Clock() != "21:05" || it.Start.Zone != bucharest {
		t.Errorf("the end: %+v, %v", it.End, err)
	}
	if err := SetStartZone(&it, "Rome", bucharest); err != nil || it.Start.Clock() != "21:05" || it.Start.Zone != "Europe/Rome" || it.End.Clock() != "22:05" {
		t.Errorf("the start: %+v to %+v, %v", it.Start, it.End, err)
	}
	if err := SetStartZone(&it, "", bucharest); err != nil || saidOf(&it) != "21:05–22:05" {
		t.Errorf("back: %s, %v", saidOf(&it), err)
	}
	if err := SetEndZone(&it, "Tokyo"); model.Code(err) != "typed.zone-before" {
		t.Errorf("an end before the start: %v", err)
	}
	if err := SetEndZone(&it, "Atlantis"); model.Code(err) != "model.zone" {
		t.Errorf("no zone: %v", err)
	}
}

// A flight has clocks at both ends, typed as they are said.
func TestAFlightHasClocksAtBothEnds(t *testing.T) {
	it := without(meeting(t, "10:00", 30))
	for _, step := range []struct {
		set  func(*model.Item, string, string) error
		text string
	}{{SetStart, "22:40"}, {SetEnd, "17:25 Tokyo"}} {
		if err := step.set(&it, step.text, "en"); err != nil {
			t.Fatal(err)
		}
	}
	if got := saidOf(&it); got != "22:40–17:25 Tokyo" || it.End.Date() != "2026-03-13" || it.Span().Len() != (11*60+45)*60 {
		t.Errorf("%s on %s, %d minutes", got, it.End.Date(), it.Span().Len()/60)
	}
}

// What stands beside a time in a line is taken for what it is.
func TestLinesAsPeopleTypeThem(t *testing.T) {
	for _, tt := range []struct{ typed, want string }{
		{"Mon Repos palace dinner 19:00", "19:00 “Mon Repos palace dinner”"},
		{"mon 19:00 Dinner", "2026-03-16 19:00 “Dinner”"},
		{"Room 12.15 briefing", "“Room 12.15 briefing”"},
		{"Room 12.15 briefing 14:00", "14:00 “Room 12.15 briefing”"},
		{"5th Summit 1:15 pm", "13:15 “5th Summit”"},
		{"7.10 p.m. Reception", "19:10 “Reception” reception"},
		{"16th May Recce", "2026-05-16 “Recce” recce"},
		{"May 16 Recce", "2026-05-16 “Recce” recce"},
		{"May 16, 2027 10:00 Recce", "2027-05-16 10:00 “Recce” recce"},
		{"Noon Lunch", "12:00 “Lunch”"},
		{"Lunch 13:00 for 90 minutes", "13:00 1 h 30 min “Lunch”"},
		{"Dejun 13:00 timp de 90 de minute", "13:00 “Dejun timp de 90 de minute”"},
		{"Обід 13:00 протягом 90 хв", "13:00 1 h 30 min “Обід”"},
		{"11 год 30 хв Переговори", "11:30 “Переговори”"},
		{"10:00 1 год 30 хв Переговори", "10:00 1 h 30 min “Переговори”"},
		{"Visit by 10 to 12 students", "“Visit by 10 to 12 students”"},
		{"Gala evening", "“Gala evening”"},
		{"fri evening Gala", "2026-03-13 19:00 evening “Gala”"},
		{"Concert in the evening", "19:00 evening “Concert”"},
		{"Declarații la sosire", "“Declarații la sosire” doorstep"},
		{"10:00 Talks until 12:00", "10:00-12:00 “Talks”"},
		{"Vienna Convention briefing 14:30", "14:30 “Vienna Convention briefing”"},
		{"14:30 Vienna Convention briefing", "14:30 “Vienna Convention briefing”"},
		{"14:30 (Vienna) Convention briefing", "14:30Europe/Vienna “Convention briefing”"},
		{"Flight 22:40-17:25 Tokyo", "22:40-17:25 “Flight” flight"},
		{"sun 13 nov Recce", "2026-11-13 “Recce” recce wrong"},
		{"fri 13 nov Recce", "2026-11-13 “Recce” recce"},
	} {
		if got := said(ParseLine(words.For("en"), tt.typed, "2026-03-12", "2026-03-12")); got != tt.want {
			t.Errorf("%q is\n     %s\nnot  %s", tt.typed, got, tt.want)
		}
	}
}

// An end typed without a city, beside a start that has one, is told with the city it is
// taken for: nobody reads it on the clocks of the visit.
func TestAnEndBesideAStartElsewhereNamesItsCity(t *testing.T) {
	it := model.NewItem(1, model.Transfer, civil.Moment{}, civil.Moment{})
	start, err := civil.Resolve("2026-06-03T08:00", bucharest, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	it.Start, it.End = start, start
	if err := errors.Join(SetStart(&it, "8:30 Rome", "en"), SetEnd(&it, "9:45", "en")); err != nil {
		t.Fatal(err)
	}
	w := words.For("en")
	if got := EndText(&it, w, bucharest); got != "09:45 Rome" {
		t.Errorf("it shows %q", got)
	}
	if err := SetEnd(&it, "9:45 Bucharest", "en"); err == nil && EndText(&it, w, bucharest) != "09:45" {
		t.Errorf("on the visit's clocks it shows %q", EndText(&it, w, bucharest))
	}
}

// After what an item comes may be typed in the place of its hour as it is said; what has hours in it, or is a
// sentence, is an hour or refused.
func TestAfterWhatAnItemComesIsSaidAsItIs(t *testing.T) {
	c := cellsOf()
	for text, want := range map[string]string{
		"după sosire": "“după sosire”", "after the signing": "“after the signing”", "Після церемонії": "“Після церемонії”",
		"după 15:00": "not before 15:00", "după-amiaza": "in the afternoon", "după-masă": "in the afternoon", "after that": "afterwards", "“after the talks”": "“after the talks”",
	} {
		it := without(meeting(t, "10:00", 30))
		if err := c.Set(&it, ColFrom, text); err != nil || saidOf(&it) != want {
			t.Errorf("%q: %q, want %q (%v)", text, saidOf(&it), want, err)
		}
		d, err := c.Draft(nil, it.Start.Date())
		if err != nil {
			t.Fatal(err)
		}
		if err := c.TypeIn(d, ColFrom, text); err != nil || c.Shown(d, ColFrom) != want {
			t.Errorf("%q in a new row: %q, want %q (%v)", text, c.Shown(d, ColFrom), want, err)
		}
	}
	for _, text := range []string{"after lunch, talks with the ministers", "after", "after 25:70"} {
		it := without(meeting(t, "10:00", 30))
		if err := c.Set(&it, ColFrom, text); err == nil {
			t.Errorf("%q was read as %q", text, saidOf(&it))
		}
	}
}
