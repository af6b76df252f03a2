package proposal_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// inBucharest is a visit there, with items of the given uid, day and hour, clocks, title and remarks.
func inBucharest(t *testing.T, items ...[5]string) *typed.Cells {
	t.Helper()
	e := model.NewEvent(model.OfficialVisit, "2026-03-02", "2026-03-13", "Europe/Bucharest")
	e.ID = 1
	c := &typed.Cells{Words: words.For("en"), Lang: "en", Places: typed.NewGazetteer(model.Registers{}, words.For("en")), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: e}}
	for i, one := range items {
		at, err := civil.Resolve(one[1], one[2], civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		end, err := civil.MomentAt(at.At+3600, one[2])
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(1, model.OtherItem, at, end)
		it.ID, it.UID, it.Title, it.Remarks = int64(i+1), one[0], model.Text{"en": one[3]}, model.Text{}.With("en", one[4])
		c.Programme.Items = append(c.Programme.Items, it)
	}
	return c
}

func calendarOf(t *testing.T, events ...[4]string) *proposal.Proposal {
	t.Helper()
	text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
	for _, e := range events {
		text += fmt.Sprintf("BEGIN:VEVENT\r\nUID:%s\r\nDTSTART;TZID=%s:%s00\r\nDURATION:PT1H\r\nSUMMARY:%s\r\nEND:VEVENT\r\n", e[0], e[1], e[2], e[3])
	}
	f, err := exchange.Read("a.ics", []byte(text+"END:VCALENDAR\r\n"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return proposal.Of(f, proposal.Options{})
}

// An entry on clocks of its own is, the day after, still at the same hour; where it was moved, that is said.
func TestTheSameHourOnOtherClocksIsNotMoved(t *testing.T) {
	known := [5]string{"b@x", "2026-03-06T10:00", "Europe/Paris", "Call with Brussels"}
	for hour, want := range map[string]int{"20260306T10": 0, "20260306T11": 1} {
		p := calendarOf(t, [4]string{"a@x", "Europe/Bucharest", "20260305T0900", "Meeting"}, [4]string{"c@x", "Europe/Bucharest", "20260305T1200", "Lunch"}, [4]string{"b@x", "Europe/Paris", hour + "00", "Call with Brussels"})
		c := inBucharest(t, [5]string{"a@x", "2026-03-05T09:00", "Europe/Bucharest", "Meeting"}, [5]string{"c@x", "2026-03-05T12:00", "Europe/Bucharest", "Lunch"}, known)
		if changes := p.Differences(c); len(changes) != want {
			t.Errorf("%s: %+v", hour, changes)
		} else if want == 1 && changes[0].Was[0]+changes[0].Now[0] != "11:0012:00" {
			t.Errorf("%s: %+v", hour, changes)
		}
	}
}

// An entry of a calendar is no item of another day that never came from it, however alike they are called.
func TestAnEntryIsNoItemOfAnotherDay(t *testing.T) {
	c := inBucharest(t, [5]string{model.NewUID(1), "2026-03-12T16:00", "Europe/Bucharest", "Meeting with the President of the Senate"})
	p := calendarOf(t, [4]string{"s@x", "Europe/Bucharest", "20260310T1600", "Meeting with the President of the Senate"})
	if changes := p.Differences(c); len(changes) != 1 || !changes[0].IsNew() {
		t.Errorf("%+v", changes)
	}
	p = calendarOf(t, [4]string{"s@x", "Europe/Bucharest", "20260312T1600", "Meeting with the President of the Senate"})
	if changes := p.Differences(c); len(changes) != 0 {
		t.Errorf("of the same day: %+v", changes)
	}
}

// What begins together stands as the draft has it, whichever of it has an end.
func TestWhatBeginsTogetherStandsAsItWasWritten(t *testing.T) {
	p := read(t, "a.csv", "Day;Time;Activity;Venue\n12 March 2026;09:30;Arrival of the President;Airport\n12 March 2026;09:30-09:45;Guard of honour;Airport\n12 March 2026;09:30-10:30;Press waits;Airport\n")
	c := inBucharest(t)
	change, err := p.TakeIn(c, p.Differences(c), false)
	if err != nil {
		t.Fatal(err)
	}
	var items []model.Item
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		items = append(items, reflect.ValueOf(one).Elem().FieldByName("Item").Interface().(model.Item))
	}
	model.SortItems(items)
	var got []string
	for i := range items {
		got = append(got, items[i].Title.In("en"))
	}
	if s := strings.Join(got, ", "); s != "Arrival of the President, Guard of honour, Press waits" {
		t.Error(s)
	}
}

// A telephone of the country of an embassy makes nobody somebody else.
func TestATelephoneIsNoState(t *testing.T) {
	estonia := int64(7)
	person := func(name, family string) model.Known {
		return model.Known{Person: model.Person{Name: model.Text{"en": name}, Family: model.Text{"en": family}, PartyID: &estonia}}
	}
	p, c := cardsOf(t, "N:Tamm;Kadri;;;\nFN:Kadri Tamm\nTEL;TYPE=CELL:+40 722 555 019"), inRegister(person("Kadri Tamm", "Tamm"), person("Jaan Tamm", "Tamm"))
	changes := p.OfRegister(c, []model.Party{{Row: model.Row{ID: 7}, Code: "EE"}})
	if len(changes) != 1 || changes[0].Fields[0] != "phone" {
		t.Errorf("%+v", changes)
	}
}

// A rank beside a name that bears it is not said twice, and stands in the place of a plain Mr.
func TestARankIsSaidOnce(t *testing.T) {
	p := listOf(t, "No;Name;Position;Rank\n1;Lt. Gen. Rein MÄGI;Chief of Defence;Lieutenant General\n2;Col. Urmas LEPP;Aide-de-camp;Colonel\n3;Prof. Ülo VAHER;Rector;Professor\n4;H.E. Ms. Liina ÕUNPUU;Ambassador Extraordinary of Estonia;Ambassador\n5;Mr. Toomas PÕDER;Security Officer;Captain\n6;Anna LEPP;Security Officer;Captain\n", proposal.People)
	var got []string
	for i := range p.People {
		got = append(got, p.People[i].Address)
	}
	if s := strings.Join(got, "; "); s != "Lt. Gen.; Col.; Prof.; H.E. Ms.; Captain; Captain" {
		t.Error(s)
	}
}

// Remarks are not compared; that those of a draft say something else is told, with the rows.
func TestOtherRemarksAreTold(t *testing.T) {
	c := inBucharest(t, [5]string{"", "2026-03-12T15:30", "Europe/Bucharest", "Laying of a wreath", "Ours alone; Accompanied by General Pavel"}, [5]string{"", "2026-03-12T18:00", "Europe/Bucharest", "Dinner", "Toasts; Black tie"})
	p := read(t, "a.csv", "Day;Time;Activity;Venue;Remarks\n12 March 2026;15:30-16:30;Laying of a wreath;;Accompanied by General Moga\n12 March 2026;18:00-19:00;Dinner;;black tie\n")
	p.Differences(c)
	changes := p.Differences(c)
	var told []string
	for _, e := range p.Ask {
		if e.Code == "takein.remarks-other" {
			told = append(told, e.Args...)
		}
	}
	if strings.Join(told, ", ") != "1" || len(changes) != 0 {
		t.Errorf("told of %q, changes %+v", told, changes)
	}
}

// Somebody who is no longer in a list of the remarks is told as somebody is who was added there.
func TestSomebodyGoneFromTheRemarksIsTold(t *testing.T) {
	for remark, want := range map[string]string{
		"Participants: Ioan Pop": "1", "Participants: Ioan Pop, Olena Moroz, Ihor Zhuk": "1", "Participants: Olena Moroz": "1",
		"Participants: Ioan Pop, Olena Moroz": "", "participants: Ioan Pop, Olena Moroz.": "", "red carpet": "", "Red": "",
	} {
		c := inBucharest(t, [5]string{"", "2026-03-12T15:30", "Europe/Bucharest", "Visit to the Academy", "Participants: Ioan Pop, Olena Moroz; red carpet, flowers"})
		p := read(t, "a.csv", "Day;Time;Activity;Venue;Remarks\n12 March 2026;15:30-16:30;Visit to the Academy;;"+remark+"\n")
		p.Differences(c)
		told := ""
		for _, e := range p.Ask {
			if e.Code == "takein.remarks-other" {
				told += strings.Join(e.Args, ", ")
			}
		}
		if told != want {
			t.Errorf("%s: told of %q, want %q", remark, told, want)
		}
	}
}

// Whoever is named in a list of our remarks, and in the draft no longer, is told by name, also where the whole list has
// gone from it; a draft that says nothing of people in any remarks, or names them in a column, tells of nobody.
func TestWhoIsNoLongerNamedIsTold(t *testing.T) {
	const head = "Day;Time;Activity;Venue;Remarks"
	for text, want := range map[string]string{
		head + "\n12 March 2026;15:30-16:30;Visit to the Academy;;Participants: Ioan Pop":                                                                            "1 – Olena Moroz",
		head + "\n12 March 2026;15:30-16:30;Visit to the Academy;;red carpet":                                                                                        "1 – Ioan Pop, Olena Moroz",
		head + "\n12 March 2026;15:30-16:30;Visit to the Academy;;\n12 March 2026;18:00-19:00;Dinner;;black tie":                                                     "1 – Ioan Pop, Olena Moroz",
		head + "\n12 March 2026;15:30-16:30;Visit to the Academy;;Participants: Olena Moroz, Ioan Pop":                                                               "",
		head + "\n12 March 2026;15:30-16:30;Visit to the Academy;;":                                                                                                  "",
		"Day;Time;Activity;Participants;Remarks\n12 March 2026;15:30-16:30;Visit to the Academy;Ioan Pop, Olena Moroz;\n12 March 2026;18:00-19:00;Dinner;;black tie": "",
	} {
		c := inBucharest(t, [5]string{"", "2026-03-12T15:30", "Europe/Bucharest", "Visit to the Academy", "Participants: Ioan Pop, Olena Moroz; red carpet, flowers; cars: 3, 4"}, [5]string{"", "2026-03-12T18:00", "Europe/Bucharest", "Dinner", ""})
		p := read(t, "a.csv", text+"\n")
		p.Differences(c)
		p.Differences(c)
		told := ""
		for _, e := range p.Ask {
			if e.Code == "takein.remarks-gone" {
				told += strings.Join(e.Args, ", ")
			}
		}
		if told != want {
			t.Errorf("%q: told of %q, want %q", text, told, want)
		}
	}
}

// Whoever our remark says receives, and in the draft no longer does, is told by name as well.
func TestWhoReceivesNoLongerIsTold(t *testing.T) {
	for note, want := range map[string]string{
		"Seen off by the Chief of Protocol, Mr Ion Marinescu":                    "1 – Mr Radu Ionescu",
		"Seen off by the Chief of Protocol, Mr Radu Ionescu. Red carpet at gate": "",
	} {
		c := inBucharest(t, [5]string{"", "2026-03-12T15:30", "Europe/Bucharest", "Departure ceremony", "Seen off by the Chief of Protocol, Mr Radu Ionescu"})
		p := read(t, "a.csv", "Day;Time;Activity;Participants / Notes\n12 March 2026;15:30-16:30;Departure ceremony;\""+note+"\"\n")
		p.Differences(c)
		told := ""
		for _, e := range p.Ask {
			if e.Code == "takein.remarks-gone" {
				told += strings.Join(e.Args, ", ")
			}
		}
		if told != want {
			t.Errorf("%q: told of %q, want %q", note, told, want)
		}
	}
}

// The commonest heads of a programme in Romanian say where it takes place.
func TestWhereItTakesPlace(t *testing.T) {
	p := read(t, "a.csv", "Ziua;Ora;Activitatea;Locul de desfășurare\n12 martie 2026;09:30;Sosirea;Salonul Oficial\n12 martie 2026;10:30;Convorbiri;Sala Unirii\n")
	if len(p.Rows) != 2 || p.Rows[0].Place != "Salonul Oficial" || p.Rows[0].Remarks != "" {
		t.Errorf("%+v", p.Rows)
	}
}

// What is asked for by a name and did not come with the letter is refused: its own text is no programme for that.
func TestWhatDidNotComeWithALetterIsRefused(t *testing.T) {
	letter := mailed([3]string{"day.csv", "text/csv", "Time;Activity;Venue\n9:00;Talks;Hall\n10:00;Lunch;Club\n"}, [3]string{"scan.png", "image/png", "\x89PNG\x0d\x0a\x1a\x0a" + strings.Repeat("\x00\x01", 400)})
	for _, name := range []string{"nothing.docx", "scan.png"} {
		if _, err := exchange.Read("m.eml", letter, exchange.Options{Attached: name}); model.Code(err) != "takein.no-attachment" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Of a rule that cannot be followed it is not said besides until when it was.
func TestARuleThatCannotBeFollowedIsSaidOnce(t *testing.T) {
	f, err := exchange.Read("a.ics", []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:Endless\r\nDTSTART:20260301T080000Z\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), exchange.Options{})
	if err != nil || len(f.Events) != 1 || len(f.Notes) != 1 || f.Notes[0].Code != "takein.bad-rule" {
		t.Errorf("%v: %+v", err, f)
	}
}

// A revised draft that calls a row a flight puts its hours on the clocks of its cities, as if it had been
// typed; what stands in brackets behind a place that is known is a remark.
func TestARevisedFlightIsOnTheClocksOfItsCities(t *testing.T) {
	c := inBucharest(t, [5]string{model.NewUID(1), "2026-03-12T09:00", "Europe/Bucharest", "Departure of the delegation for Rome"})
	p := read(t, "a.csv", "Day;Time;Activity;Venue\n12 March 2026;09:00-10:00;Flight Bucharest – Rome, departure of the delegation for Rome;\n")
	changes := p.Differences(c)
	if len(changes) != 1 || changes[0].IsNew() {
		t.Fatalf("%+v", changes)
	}
	change, err := p.TakeIn(c, changes, false)
	if err != nil {
		t.Fatal(err)
	}
	several := change.(*model.Acquaint).Change.(*model.Several)
	it := several.Changes[0].(*model.SaveItem).Item
	if got := it.Start.Told() + " " + it.Start.Zone + " " + it.End.Told() + " " + it.End.Zone; got != "09:00 Europe/Bucharest 10:00 Europe/Rome" {
		t.Error(got)
	}
	if told := c.ToldOnWay(change); told != "Now in local time: Thu 12 Mar, 09:00 Bucharest – 10:00 Rome" {
		t.Errorf("%q is told", told)
	}

	c.Places = typed.NewGazetteer(model.Registers{Venues: []model.Venue{{Row: model.Row{ID: 7}, Name: model.Plain("Union Hall")}}}, words.For("en"))
	p = read(t, "a.csv", "Day;Time;Activity;Venue;Remarks\n13 March 2026;09:00;Talks;Union Hall (no questions);bring flags\n")
	if change, err = p.TakeIn(c, p.Differences(c), false); err != nil {
		t.Fatal(err)
	}
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		it := reflect.ValueOf(one).Elem().FieldByName("Item").Interface().(model.Item)
		if it.Title.In("en") == "Talks" && (it.VenueID == nil || !it.Place.Empty() || !strings.Contains(it.Remarks.In("en"), "no questions") || !strings.Contains(it.Remarks.In("en"), "bring flags")) {
			t.Errorf("%+v", it)
		}
	}
}
