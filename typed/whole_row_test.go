package typed

import (
	"errors"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// A whole row is typed into the first cell of an empty one, or into that of the activity: with its
// hours, and with a day of the visit in front. A number among the words is no hour, and what is no day
// of the visit is refused with the row as it was.
func TestAWholeRowIsTyped(t *testing.T) {
	c := cellsOf()
	c.Programme.Event.FirstDay, c.Programme.Event.LastDay = "2027-01-18", "2027-01-19"
	for _, tt := range []struct {
		col          Column
		text         string
		start, title string
		code         string
	}{
		{ColFrom, "10:00 Wreath-laying", "2027-01-18T10:00", "Wreath-laying", ""},
		{ColFrom, "19 January 10:00 Wreath-laying", "2027-01-19T10:00", "Wreath-laying", ""},
		{ColFrom, "19 ianuarie 2027, ora 10.00 Depunere de coroane", "2027-01-19T10:00", "Depunere de coroane", ""},
		{ColFrom, "вт 19 січня 10:00 Покладання вінка", "2027-01-19T10:00", "Покладання вінка", ""},
		{ColFrom, "Tuesday 10:00-11:00 Talks", "2027-01-19T10:00", "Talks", ""},
		{ColFrom, "18.01 10:00 Talks", "2027-01-18T10:00", "Talks", ""},
		{ColFrom, "25 January 10:00 Talks", "", "", "typed.day-outside"},
		{ColFrom, "Mon 19 January 10:00 Talks", "", "", "civil.weekday"},
		{ColFrom, "19 January Talks", "", "", "civil.typed"},
		{ColActivity, "13:30-14:30 Tête-à-tête", "2027-01-18T13:30", "Tête-à-tête", ""},
		{ColFrom, "10:00 Talks with Latvia", "2027-01-18T10:00", "Talks with Latvia", ""}, // no clocks call themselves so
		{ColActivity, "10:00 Lunch, hosted by the President", "2027-01-18T10:00", "Lunch, hosted by the President", ""},
		{ColFrom, "10:00 NATO summit", "2027-01-18T10:00", "NATO summit", ""},
		{ColFrom, "10:00 EET Talks with Latvia", "2027-01-18T10:00", "Talks with Latvia", ""},
		{ColActivity, "about 13:00 Welcome", "2027-01-18T13:00", "Welcome", ""},
		{ColActivity, "20 years of friendship", "", "20 years of friendship", ""},
		{ColActivity, "2027 in review", "", "2027 in review", ""},
		{ColActivity, "Visit to 3 museums", "", "Visit to 3 museums", ""},
	} {
		d, err := c.Draft(nil, "2027-01-18")
		if err != nil {
			t.Fatal(err)
		}
		before := d.Item.Start
		err = c.TypeIn(d, tt.col, tt.text)
		start := ""
		if d.Item.Start != before || d.Says(ColFrom) {
			start = d.Item.Start.Local
		}
		code := model.Code(err)
		var wrong *civil.Error
		if errors.As(err, &wrong) {
			code = wrong.Code
		}
		if code != tt.code || start != tt.start || d.Item.Title.In("en") != tt.title {
			t.Errorf("%s %q: %q %q %v", tt.col, tt.text, start, d.Item.Title, err)
		}
	}
}

// What was typed under From stays where an activity begins with a number like an hour.
func TestAnHourThatWasTypedIsNotReadAgain(t *testing.T) {
	c := cellsOf()
	d, err := c.Draft(nil, civil.Date("2026-03-12"))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.TypeIn(d, ColFrom, "9:00"); err != nil {
		t.Fatal(err)
	}
	if err := c.TypeIn(d, ColActivity, "10:00 News"); err != nil || d.Item.Start.Clock() != "09:00" || d.Item.Title.In("en") != "10:00 News" {
		t.Errorf("%s %q %v", d.Item.Start.Local, d.Item.Title, err)
	}
}

// A place behind the activity goes to its column where the register has it; what no register has stays in the
// title, and so does a place behind which it goes on about something else.
func TestAPlaceInAWholeRowGoesToItsColumn(t *testing.T) {
	for text, want := range map[string][2]string{
		"15:20-15:50 Bilateral meeting Poland-Latvia, Cotroceni Palace, Union Hall": {"Bilateral meeting Poland-Latvia", "Cotroceni Palace, Union Hall"},
		"15:20 Talks - Cotroceni Palace":                                            {"Talks", "Cotroceni Palace"},
		"15:20 Talks, Cotroceni Palace, the small hall":                             {"Talks", "Cotroceni Palace, the small hall"},
		"15:20 Talks, Cotroceni Palace, with the Prime Minister":                    {"Talks, Cotroceni Palace, with the Prime Minister", ""},
		"15:20 Talks, Villa Madama":                                                 {"Talks, Villa Madama", ""},
		"15:20 Cotroceni Palace":                                                    {"Cotroceni Palace", ""},
	} {
		for _, col := range []Column{ColFrom, ColActivity} {
			c := cellsOf()
			c.Programme.Event.FirstDay, c.Programme.Event.LastDay = "2027-01-18", "2027-01-19"
			d, err := c.Draft(nil, "2027-01-18")
			if err == nil {
				err = c.TypeIn(d, col, text)
			}
			if got := [2]string{d.Item.Title.In("en"), c.Text(&d.Item, ColPlace)}; err != nil || got != want {
				t.Errorf("%s %q: %q %v", col, text, got, err)
			}
		}
	}
}
