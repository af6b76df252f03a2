package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// inJune is a visit of three days in a register that knows nobody.
func inJune(lang string) *typed.Cells {
	e := model.NewEvent(model.OfficialVisit, "2018-06-06", "2018-06-08", "Europe/Bucharest")
	e.ID = 1
	return &typed.Cells{Words: words.For(lang), Lang: lang, Places: typed.NewGazetteer(model.Registers{}, words.For(lang)), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: e}}
}

func itemsOf(c *typed.Cells, change model.Change) (out []string) {
	if a, ok := change.(*model.Acquaint); ok {
		change = a.Change
	}
	several, ok := change.(*model.Several)
	if !ok {
		return nil
	}
	for _, one := range several.Changes {
		it, ok := proposal.ItemOf(one)
		if !ok {
			continue
		}
		s := string(it.Start.Date())[5:] + " " + c.Text(&it, typed.ColFrom)
		if to := c.Text(&it, typed.ColTo); to != "" {
			s += " - " + to
		}
		s += " " + it.Title.In(c.Lang)
		for _, more := range []string{c.Text(&it, typed.ColPlace), c.Text(&it, typed.ColPress), c.Text(&it, typed.ColRemarks)} {
			if more != "" {
				s += " | " + more
			}
		}
		out = append(out, s)
	}
	return out
}

// Rows of a programme become the same items, whether they are pasted or come as a file.
func TestAPasteIsReadAsAFileIs(t *testing.T) {
	texts := []string{
		"Wednesday, 6 June 2018 – Bucharest\n09:00 Arrival, Hotel\nThursday, 7 June – Cluj-Napoca\n10:00 Talks, Union Hall\n",
		"Day 1, Wednesday 6 June, Bucharest\n09:00 Arrival, Hotel\nDay two – Thursday, 7 June\n10:00 Talks, Union Hall\n",
		"Ziua\tOra\tActivitatea\tLocul desfășurării\n6 iunie\t9.00\tSosire\tHotel\n7 iunie\t10.00\tConvorbiri\tSala Unirii\n",
		"Datum\tUhrzeit\tProgrammpunkt\tOrt\n6. Juni\t9.00 Uhr\tAnkunft\tHotel\n7. Juni\t10.00\tGespräche\tUnion Hall\n",
		"Date\tHeure\tActivité\tLieu\n6 juin\t9h00\tArrivée\tHotel\n7 juin\t10h\tEntretiens\tUnion Hall\n",
		"Data\tGodzina\tWydarzenie\tMiejsce\n6 czerwca\t9.00\tPrzyjazd\tHotel\n7 czerwca\t10.00\tRozmowy\tUnion Hall\n",
		"Дата\tЧас\tЗахід\tМісце проведення\n6 червня\t9.00\tПрибуття\tHotel\n7 червня\t10.00\tПереговори\tUnion Hall\n",
		"Time\tActivity\tVenue\tRomanian side\tUkrainian side\n09:00\tTalks\tHall\tMr A\tMr B\n",
		"Time\tActivity\tVenue\tParticipants / Remarks\n09:00\tTalks\tHall\tMr John Smith; red carpet\n",
		"Time\tActivity\tVenue\tPress\tRemarks\n09:00\tTalks\tHall\tpool\tred carpet\n",
		"Time\tActivity\tVenue\tStatus\n09:00\tTalks\tHall\ttbc\n10:00\tWalk\tGarden\toption\n",
		"09:00 Arrival, Hotel\n10:00 Talks, Union Hall\nafter the talks – departure for the airport\nduring the day – free time\n11:30 Lunch\n",
		"09:00\tArrival\tHotel\n12.3\tTalks\tHall\n13.15\tLunch\tHall\n",
		"Time (CET)\tActivity\tVenue\n09:00\tArrival\tHotel\n12:00\tTalks\tHall\n",
		"All times are in Central European Time.\n09:00 Arrival\n10:00 Talks\n",
		"09:00 Arrival at Otopeni Airport\n10:00 Meeting with Mr X, minister of foreign affairs (Hall of Treaties)\n",
		"6 June 9:00\tArrival\tHotel\n7 June 9:00\tTalks\tHall\n", "06.06.2018 09:00\tArrival\tHotel\n2018-06-07 10:00\tTalks\tHall\n",
		"No.\tTime\tActivity\tVenue\n1.\t09:00\tArrival\tHotel\n2.\t10:00\tTalks\tHall\n",
		"Time\tActivity\tVenue\n09:00\t\"Talks with the\nSpeaker\nParticipants: Mr A, Mr B\"\tHall\n10:00\t\"Зустріч\nУчасники: пан А\"\tHall\n", "Time\tActivity\tRemarks\n09:00\t\"Talks\nParticipants: Mr A\"\tred carpet\n",
		"09:00 – 09:30 (20 min) Arrival, Hotel\n10:00 Talks (45 min)\n11:00 Lunch, dark suit\n",
	}
	for _, hour := range []string{
		"09:00", "09.30 – 10.15", "9h30", "16:00h", "ora 16.30", "о 16:30", "noon", "6.45 p.m.", "from 18.45", "till 20.00", "approx. 10:00", "10:00 (tbc)", "08:45-09:00/09:15", "09:00/09:15", "after arrival", "all day", "22:00-01:00",
		"12:00 Kyiv time", "11:00 (CET)", "10:00 EST", "10:00 UTC+3", "ora 16.30 (ora Kievului)", "14:30 (за київським часом)", "12.30", "1230", "after the call", "după întâlnire", "evening", "11:00 or 11:30", "10 Uhr", "14 h 30", "15:00 Z", "1930 for 2000", "1500L", "o/a 1700", "NLT 12:15", "о 10 годині", "după-amiaza", "de la 10:00", "în jurul orei 10", "близько 10:00", "протягом дня", "10:00 – 11:00 (Kyiv time)", "tbc", "7 June, 10:00", "toute la journée", "ab 10:00", "vers 14h", "ok. 10:00",
	} {
		texts = append(texts, "Time\tActivity\tVenue\n08:00\tBreakfast\tHotel\n"+hour+"\tTalks\tUnion Hall\n", "08:00 Breakfast, Hotel\n08:30 Walk, Garden\n"+hour+" Talks, Union Hall\n23:59 End\n")
	}
	for _, text := range texts {
		c := inJune("en")
		if file, pasted := asFile(t, c, text), asPaste(t, c, text); file != pasted || file == "[]" {
			t.Errorf("%q\nas a file %s\nas a paste %s", text, file, pasted)
		}
	}
}

// asFile are the items that a text becomes as a file; what names no day is on the first.
func asFile(t *testing.T, c *typed.Cells, text string) string {
	t.Helper()
	f, err := exchange.Read("x.txt", []byte(text), exchange.Options{Charset: "utf-8"})
	if err != nil {
		t.Fatal(text, err)
	}
	p := proposal.Of(f, proposal.Options{Today: "2018-05-01", Zone: "Europe/Bucharest", First: "2018-06-06", Kind: proposal.Programme})
	for i := range p.Rows {
		if p.Rows[i].Day == "" {
			p.Rows[i].Day = "2018-06-06"
		}
	}
	change, err := p.AllNew(c)
	if err != nil {
		t.Fatal(text, err)
	}
	return fmt.Sprint(itemsOf(c, change))
}

// asPaste are those that it becomes as a paste, "" for none.
func asPaste(t *testing.T, c *typed.Cells, text string) string {
	t.Helper()
	taken := c.Take(text, "2018-06-06", proposal.NewReader(c))
	if taken == nil {
		return ""
	}
	change, err := taken.Change()
	if err != nil {
		t.Errorf("%q: %v", text, err)
		return ""
	}
	return fmt.Sprint(itemsOf(c, change))
}

// Hours on several clocks follow each other by when they are, not by what their clocks show.
func TestHoursOnOtherClocksBeginNoDay(t *testing.T) {
	c := inJune("en")
	got := asPaste(t, c, "Time\tActivity\n16:00\tCall\n11:00 (EST)\tCall with Washington\n19:00\tDinner\n")
	if got != "[06-06 16:00 Call 06-06 11:00 New York Call with Washington 06-06 19:00 Dinner]" {
		t.Error(got)
	}
}

// An hour that nobody can read waits in a paste to be set right, and a file keeps its words.
func TestAnHourThatNobodyCanReadIsSetRight(t *testing.T) {
	c, text := inJune("en"), "Time\tActivity\tVenue\n08:00\tBreakfast\tHotel\n25:70\tTalks\tUnion Hall\n"
	if got := asFile(t, c, text); !strings.Contains(got, "TBC Talks | Union Hall | 25:70") {
		t.Errorf("as a file %s", got)
	}
	taken := c.Take(text, "2018-06-06", proposal.NewReader(c))
	if _, wrong := taken.Doubtful(); wrong != 1 || taken.Shown(1, typed.ColFrom) != "25:70" {
		t.Fatalf("%+v", taken.Rows)
	}
	taken.Put(1, typed.ColFrom, "15:10")
	if _, wrong := taken.Doubtful(); wrong != 0 || taken.Shown(1, typed.ColFrom) != "15:10" {
		t.Errorf("%+v", taken.Rows)
	}
}

// A text that is all hour is left to the cell that it is pasted on, and no hour ends inside brackets.
func TestAPasteThatIsAllHourIsNoRow(t *testing.T) {
	for _, text := range []string{"ora 16.30 (de confirmat)", "16:30 (to be confirmed)", "16:30 tbc", "о 16:30 (за уточненням)"} {
		if got := asPaste(t, inJune("ro"), text); got != "" {
			t.Errorf("%q: %s", text, got)
		}
	}
	for text, want := range map[string]string{
		"16.30 (de confirmat de gazdă) Vizită": "[06-06 16:30 (de confirmat de gazdă) Vizită]",
		"16.30 (de confirmat) Vizită":          "[06-06 16:30 (de conf.) Vizită]",
		"16.30 (orientativ) Vizită":            "[06-06 ~16:30 Vizită]",
	} {
		if got := asPaste(t, inJune("ro"), text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
