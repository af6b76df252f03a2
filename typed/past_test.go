package typed

import (
	"testing"

	"chancery/model"
)

func TestVisitsOfBeforeTheDiary(t *testing.T) {
	list, err := PastVisits("10.10.2023 official visit; 4.2019 Vizită de lucru, Iași\n2018-06-11 Приватний візит", model.Incoming)
	if err != nil || len(list) != 3 {
		t.Fatal(list, err)
	}
	for i, want := range []model.Past{{Day: "2023-10-10", Kind: model.OfficialVisit}, {Day: "2019-04-01", Kind: model.WorkingVisit, MonthOnly: true}, {Day: "2018-06-11", Kind: model.PrivateVisit}} {
		if got := list[i]; got.Day != want.Day || got.Kind != want.Kind || got.MonthOnly != want.MonthOnly || got.Direction != model.Incoming || got.Title.Empty() {
			t.Errorf("%d: %+v", i, got)
		}
	}
	for _, wrong := range []string{"official visit", "10.10.2023", "31.2.2020 visit", "13.2020 visit"} {
		if _, err := PastVisits(wrong, model.Incoming); model.Code(err) != "typed.past" {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}

// The day of a past visit is read as offices write it; what is no day of the years there can be is refused,
// and never taken for one of another year.
func TestThePastIsReadByItsDay(t *testing.T) {
	for text, want := range map[string]model.Past{
		"5 June 2018 state visit":                     {Day: "2018-06-05", Kind: model.StateVisit},
		"5 June 2018, state visit, President":         {Day: "2018-06-05", Kind: model.StateVisit},
		"7 Sept. 2016 visit":                          {Day: "2016-09-07", Kind: ""},
		"June 5, 2018 working visit":                  {Day: "2018-06-05", Kind: model.WorkingVisit},
		"on 14 October 2011 visit":                    {Day: "2011-10-14", Kind: ""},
		"14 octombrie 2011 vizită de stat":            {Day: "2011-10-14", Kind: model.StateVisit},
		"14 жовтня 2011 р. робочий візит":             {Day: "2011-10-14", Kind: model.WorkingVisit},
		"10-11 May 2019 official visit":               {Day: "2019-05-10", Last: "2019-05-11", Kind: model.OfficialVisit},
		"10–11 mai 2019: vizită de lucru":             {Day: "2019-05-10", Last: "2019-05-11", Kind: model.WorkingVisit},
		"10-11.5.2019 official visit":                 {Day: "2019-05-10", Last: "2019-05-11", Kind: model.OfficialVisit},
		"10.05–11.05.2019 official visit":             {Day: "2019-05-10", Last: "2019-05-11", Kind: model.OfficialVisit},
		"10.5.2019 - 11.5.2019 official visit":        {Day: "2019-05-10", Last: "2019-05-11", Kind: model.OfficialVisit},
		"30 травня – 2 червня 2019 офіційний візит":   {Day: "2019-05-30", Last: "2019-06-02", Kind: model.OfficialVisit},
		"March 2017 working visit, Iași":              {Day: "2017-03-01", MonthOnly: true, Kind: model.WorkingVisit},
		"martie 2017 – vizită de lucru":               {Day: "2017-03-01", MonthOnly: true, Kind: model.WorkingVisit},
		"березень 2017 р. робочий візит":              {Day: "2017-03-01", MonthOnly: true, Kind: model.WorkingVisit},
		"2017-03 working visit":                       {Day: "2017-03-01", MonthOnly: true, Kind: model.WorkingVisit},
		"5.III.2018 working visit":                    {Day: "2018-03-05", Kind: model.WorkingVisit},
		"10.10.2023 2-day official visit, 4 meetings": {Day: "2023-10-10", Kind: model.OfficialVisit},
	} {
		list, err := PastVisits(text, model.Incoming)
		if err != nil || len(list) != 1 {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got := list[0]; got.Day != want.Day || got.Last != want.Last || got.MonthOnly != want.MonthOnly || got.Kind != want.Kind {
			t.Errorf("%q: %+v", text, got)
		}
	}
	for text, want := range map[string]model.Past{ // the day behind what it was
		"Maia Sandu, vizită oficială, octombrie 2023":    {Day: "2023-10-01", MonthOnly: true, Kind: model.OfficialVisit, Title: model.Plain("Maia Sandu, vizită oficială")},
		"vizită de lucru, martie 2024, Maia Sandu":       {Day: "2024-03-01", MonthOnly: true, Kind: model.WorkingVisit, Title: model.Plain("vizită de lucru, Maia Sandu")},
		"Official visit of Maia Sandu on 10-11 May 2019": {Day: "2019-05-10", Last: "2019-05-11", Kind: model.OfficialVisit, Title: model.Plain("Official visit of Maia Sandu")},
		"Маія Санду – робочий візит – 14 жовтня 2011 р.": {Day: "2011-10-14", Kind: model.WorkingVisit, Title: model.Plain("Маія Санду – робочий візит")},
		"Summit B9, 10.6.2019, București":                {Day: "2019-06-10", Kind: model.Summit, Title: model.Plain("Summit B9, București")},
		"15 februarie 2023 Igor Dodon":                   {Day: "2023-02-15", Title: model.Plain("Igor Dodon")},
		"Igor Dodon, 15 februarie 2023":                  {Day: "2023-02-15", Title: model.Plain("Igor Dodon")},
	} {
		list, err := PastVisits(text, model.Incoming)
		if err != nil || len(list) != 1 {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got := list[0]; got.Day != want.Day || got.Last != want.Last || got.MonthOnly != want.MonthOnly || got.Kind != want.Kind || got.Title.In() != want.Title.In() {
			t.Errorf("%q: %+v", text, got)
		}
	}
	list, _ := PastVisits("martie 2017 – vizită de lucru, Iași; 10-11 May 2019: state visit", model.Incoming)
	if len(list) != 2 || list[0].Title.In() != "vizită de lucru, Iași" || list[1].Title.In() != "state visit" {
		t.Errorf("what is left of them is %+v", list)
	}
	for _, wrong := range []string{"5 June state visit", "5 state visit", "10.5 visit", "10-11 May visit", "11-10 May 2019 visit", "31 June 2018 visit", "+7 visit", "Friday visit", "1.1.0001 visit", "5.6.1018 visit", "0018-06-05 visit", "5.6.95 visit", "2015 visit", "5 of no month 2018 visit", "10-11 May 2019", "visit 31 June 2018", "state visit, 5 June", "visit of 13.2020", "October 2023", "vizită oficială, 31 iunie 2018"} {
		if list, err := PastVisits(wrong, model.Incoming); model.Code(err) != "typed.past" {
			t.Errorf("%q: %v %v", wrong, list, err)
		}
	}
	if list, err := PastVisits("5.6 visit; 10.10.2023 official visit", model.Incoming); err == nil || len(list) != 1 {
		t.Errorf("one that is none takes the others with it: %v, %v", list, err)
	}
}

// Since when a history is complete is a day, or a month or a year from its first.
func TestAHistoryBeginsWithAYear(t *testing.T) {
	c := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}
	for text, want := range map[string]string{"2015": "2015-01-01", "March 2015": "2015-03-01", "березень 2015": "2015-03-01", "3.2015": "2015-03-01", "20.5.2019": "2019-05-20", "1 ianuarie 2015": "2015-01-01", "0015": "", "1.1.0015": "", "1815": "", "long ago": ""} {
		d, err := c.Since(text)
		if string(d) != want || (err != nil) != (want == "") {
			t.Errorf("%q: %q %v", text, d, err)
		}
	}
}

// A line of before says itself what it was: a call is no visit, one that was called off or put off was none,
// and a funeral is a ceremony. Words that merely look so change nothing.
func TestALineOfBeforeSaysWhatItWas(t *testing.T) {
	for text, want := range map[string]model.Past{
		"5 March 2025 video call":                              {Kind: "", Status: model.Completed, Remote: true},
		"5 March 2025 telephone conversation of Presidents":    {Kind: "", Status: model.Completed, Remote: true},
		"5 martie 2025 convorbire telefonică":                  {Kind: "", Status: model.Completed, Remote: true},
		"5 березня 2025 телефонна розмова":                     {Kind: "", Status: model.Completed, Remote: true},
		"5 березня 2025 за відеозв'язком":                      {Kind: "", Status: model.Completed, Remote: true},
		"5 March 2025 courtesy visit, call on the Speaker":     {Kind: model.CourtesyVisit, Status: model.Completed},
		"5 March 2025 official visit (cancelled)":              {Kind: model.OfficialVisit, Status: model.EventEnded},
		"5 March 2025 official visit – postponed":              {Kind: model.OfficialVisit, Status: model.EventEnded},
		"5 March 2025 official visit, postponed from February": {Kind: model.OfficialVisit, Status: model.Completed},
		"martie 2025 vizită oficială, amânată":                 {Kind: model.OfficialVisit, Status: model.EventEnded},
		"березень 2025 офіційний візит (скасовано)":            {Kind: model.OfficialVisit, Status: model.EventEnded},
		"5 March 2025 refuelling, 40 minutes":                  {Kind: model.Transit, Status: model.Completed},
		"5 March 2025 funeral of the former President":         {Kind: model.Ceremony, Status: model.Completed},
		"5 March 2025 visit at the summit's margins":           {Kind: model.Summit, Status: model.Completed},
		"12 iunie 2019 summitul B9":                            {Kind: model.Summit, Status: model.Completed},
		"5 March 2025 transition of power, visit":              {Kind: "", Status: model.Completed},
	} {
		list, err := PastVisits(text, model.Outgoing)
		if err != nil || len(list) != 1 {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got := list[0]; got.Kind != want.Kind || got.Status != want.Status || got.Remote != want.Remote {
			t.Errorf("%q is a %s, %s, remote %v", text, got.Kind, got.Status, got.Remote)
		}
	}
}
