package register

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// agreed is a diary in which two commitments came of one visit, the first of them late.
func agreed() Read {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"en": "Official visit"}, FirstDay: "2026-03-12"}}}
	of := model.Commitment{State: model.Promised, Audience: model.Internal, PartyID: key(2), EventID: key(7), ItemID: key(70)}
	for i, due := range []civil.Date{"2026-03-01", "2026-04-01", ""} {
		c := of
		c.Row, c.Words, c.Due = model.Row{ID: int64(i + 1), UID: "c" + string(due), Rev: 1}, model.Text{"en": []string{"Drones", "Schools", "Energy"}[i]}, due
		r.Pledges = append(r.Pledges, model.Pledge{Commitment: c, From: model.Origin{Visit: r.Events[0].Event.Title, Item: model.Text{"en": "Official talks"}}})
	}
	return r
}

func commitmentRow(t *testing.T, l *List, id int64) (*Line, func(string) *Column) {
	t.Helper()
	return l.Line(id), func(id string) *Column { return l.Columns[column(l, id)] }
}

// Commitments say what is late, and where they came from.
func TestCommitmentsStandWithWhereTheyCameFrom(t *testing.T) {
	l := book(agreed(), "en").List(Commitments, nil)
	line, col := commitmentRow(t, l, 1)
	if got := l.Cell(line, col("from-visit")); got != "Official talks · Official visit, Thu 12 Mar 2026" {
		t.Errorf("it comes from %q", got)
	}
	for id, late := range map[int64]bool{1: true, 2: false, 3: false} {
		if got := col("due").Late(l.Book(), &l.Line(id).Row); got != late {
			t.Errorf("%d is late: %v", id, got)
		}
	}
	l.Sort(column(l, "due"), false)
	if got := names(l); got != "Drones, Schools, Energy" {
		t.Errorf("by their days: %s", got)
	}
	l.Tick("due", "1-overdue")
	if got := names(l); got != "Drones" {
		t.Errorf("overdue are %s", got)
	}
	use, ok := l.Book().From(line.Record)
	if !ok || use.Ref != (model.Ref{Event: 7, Item: 70}) {
		t.Errorf("it leads to %v", use)
	}
}

// What is typed in a cell of a commitment is understood.
func TestCommitmentsAreTyped(t *testing.T) {
	b := book(agreed(), "en")
	l := b.List(Commitments, nil)
	_, col := commitmentRow(t, l, 1)
	row := b.Change(l.Line(3))
	for id, text := range map[string]string{"promised-by": "ukraine", "owner": "Ministry of Energy", "due": "1.9.2026", "progress": "done", "from-visit": ""} {
		if err := b.Type(row, col(id), text); err != nil {
			t.Fatal(id, err)
		}
	}
	c := row.Record.(*model.Commitment)
	if c.Who["ro"] != "Ucraina" || c.Owner["en"] != "Ministry of Energy" || c.Due != "2026-09-01" || c.State != model.Fulfilled || c.EventID != nil || c.ItemID != nil {
		t.Errorf("understood as %+v", c)
	}
	if err := b.Type(row, col("from-visit"), "Official visit"); err != nil || *c.EventID != 7 {
		t.Errorf("a visit: %v %v", c.EventID, err)
	}
	for id, text := range map[string]string{"from-visit": "Nowhere", "due": "someday", "progress": "perhaps"} {
		if err := b.Type(row, col(id), text); err == nil {
			t.Errorf("%s took %q", id, text)
		}
	}
	if _, err := b.Keep(row); err != nil {
		t.Error(err)
	}
}

// What a visit is called otherwise stands in commitments that were not written.
func TestCommitmentsFollowTheirVisit(t *testing.T) {
	r := agreed()
	l := book(r, "en").List(Commitments, nil)
	again := agreed()
	again.Events[0].Event.Title = model.Text{"en": "State visit"}
	for i := range again.Pledges {
		again.Pledges[i].From.Visit = again.Events[0].Event.Title
	}
	l = book(again, "en").List(Commitments, l)
	line, col := commitmentRow(t, l, 2)
	if got := l.Cell(line, col("from-visit")); got != "Official talks · State visit, Thu 12 Mar 2026" {
		t.Errorf("it comes from %q", got)
	}
}

// A commitment that is due before the visit in which it was made is kept, and asked about.
func TestADueDayBeforeTheVisitIsAskedAbout(t *testing.T) {
	for lang, want := range map[string]string{"en": "1 Mar", "ro": "1 mar", "uk": "1 бер"} {
		b := book(agreed(), lang)
		l := b.List(Commitments, nil)
		for id, early := range map[int64]bool{1: true, 2: false, 3: false} {
			row := b.Change(l.Line(id))
			said := b.Remark(row)
			if (said != "") != early || early && !strings.Contains(said, want) {
				t.Errorf("%s, %d: %q", lang, id, said)
			}
			if _, err := b.Keep(row); err != nil {
				t.Errorf("%s, %d is refused: %v", lang, id, err)
			}
		}
	}
}

// What is due, and by when somebody is to answer, lies ahead where the year is left out.
func TestADueDayLiesAhead(t *testing.T) {
	b := book(askedAloud(), "en")
	l := b.List(Commitments, nil)
	row := b.Fresh(Commitments)
	if err := b.Type(row, l.Columns[column(l, "due")], "by end of January"); err != nil || row.Record.(*model.Commitment).Due != "2027-01-31" {
		// noon is of March 2026: January is of the year that comes
		t.Errorf("it is due on %q, %v", row.Record.(*model.Commitment).Due, err)
	}
	l = b.List(Invitations, nil)
	row = b.Fresh(Invitations)
	if err := b.Type(row, l.Columns[column(l, "deadline")], "until 5.5."); err != nil || invitation(row.Record).Deadline != "2026-05-05" {
		t.Errorf("the answer is to come by %q, %v", invitation(row.Record).Deadline, err)
	}
}

// A day that cannot be one is refused with the ways in which it may be typed; Q2 2027 is its last day.
func TestADueDayMayBeAQuarter(t *testing.T) {
	b := book(agreed(), "en")
	l := b.List(Commitments, nil)
	_, col := commitmentRow(t, l, 1)
	row := b.Change(l.Line(3))
	if err := b.Type(row, col("due"), "Q2 2027"); err != nil || row.Record.(*model.Commitment).Due != "2027-06-30" {
		t.Errorf("%+v, %v", row.Record, err)
	}
	err := b.Type(row, col("due"), "by June")
	if said := b.Words.Error(err); !strings.Contains(said, "by June") || !strings.Contains(said, "Q2 2027") || row.Record.(*model.Commitment).Due != "2027-06-30" {
		t.Errorf("%q, %+v", said, row.Record)
	}
}

// Of a new commitment it is known with which state it is by whoever promises, by whom it is promised to,
// or by its visit; what somebody said stays.
func TestACommitmentIsWithWhoeverPromises(t *testing.T) {
	r := agreed()
	r.Events[0].Event.GuestID, r.Settings[model.SettingHomeParty] = key(2), model.Plain("state-RO")
	b := book(r, "en")
	l := b.List(Commitments, nil)
	_, col := commitmentRow(t, l, 1)
	for _, one := range []struct {
		col, text string
		with      int64
	}{{"promised-by", "Ukraine", 2}, {"promised-to", "the Government of Ukraine", 2}, {"promised-by", "Romania", 0}, {"promised-by", "somebody", 0}, {"from-visit", "Official visit", 2}} {
		row := b.Fresh(Commitments)
		if err := b.Type(row, col(one.col), one.text); err != nil {
			t.Fatal(err)
		}
		with := row.Record.(*model.Commitment).PartyID
		if with == nil && one.with != 0 || with != nil && *with != one.with {
			t.Errorf("%s %q: it is with %v", one.col, one.text, with)
		}
		if one.with == 0 {
			continue
		}
		row.Record.(*model.Commitment).PartyID = key(1)
		if err := b.Type(row, col(one.col), one.text); err != nil || *row.Record.(*model.Commitment).PartyID != 1 {
			t.Errorf("%s %q: what was said is lost, %v", one.col, one.text, err)
		}
	}
	text := b.Fresh(Texts)
	list := b.List(Texts, nil)
	if err := b.Type(text, list.Columns[column(list, "from-visit")], "Official visit"); err != nil || text.Record.(*model.Instrument).Theirs == nil || *text.Record.(*model.Instrument).Theirs != 2 {
		t.Errorf("the text is %+v, %v", text.Record, err)
	}
}

// A state that is named for the first time is called so in every language, as one that the diary has.
func TestAStateIsNamedInEveryLanguageAtItsFirstUse(t *testing.T) {
	b := book(askedAloud(), "en")
	l := b.List(Invitations, nil)
	invited := l.Columns[column(l, "invited")]
	for text, want := range map[string]model.Text{
		"Poland":            {"en": "Poland", "ro": "Polonia", "uk": "Польща"},
		"Литва":             {"en": "Lithuania", "ro": "Lituania", "uk": "Литва"},
		"Moldova":           {"en": "Moldova", "ro": "Republica Moldova", "uk": "Республіка Молдова"},
		"Friends of Poland": {"en": "Friends of Poland"},
	} {
		row := b.Change(l.Shown()[0])
		if err := b.Type(row, invited, text); err != nil {
			t.Fatal(err)
		}
		for lang, name := range want {
			if got := invitation(row.Record).Who[lang]; got != name {
				t.Errorf("%q in %s is %q, not %q", text, lang, got, name)
			}
		}
	}
}

// Who sent a new letter says which way it went, and so does to whom it is; what is typed afterwards holds.
func TestALetterGoesTheWayOfItsSender(t *testing.T) {
	r := askedAloud()
	r.Settings[model.SettingHomeParty] = model.Plain("state-RO")
	b := book(r, "en")
	l := b.List(Letters, nil)
	col := func(id string) *Column { return l.Columns[column(l, id)] }
	for _, c := range []struct {
		column, text string
		want         model.LetterWay
	}{
		{"sender", "Embassy of Ukraine", model.WayIn}, {"sender", "MFA of Romania", model.WayOut}, {"sender", "Ambasada Poloniei", model.WayIn},
		{"addressee", "Embassy of Ukraine", model.WayOut}, {"addressee", "Ministry of Foreign Affairs of Romania", model.WayIn}, {"sender", "Protocol", model.WayOut},
	} {
		row := b.Fresh(Letters)
		if err := b.Type(row, col(c.column), c.text); err != nil {
			t.Fatal(err)
		}
		if got := noteOf(row.Record).Way; got != c.want {
			t.Errorf("%s %q: %q", c.column, c.text, got)
		}
	}
}

// A visit is found by a part of its title where it is the only one: an exact title comes first, and of two that
// are called so in part none is taken.
func TestAVisitIsFoundByAPartOfItsTitle(t *testing.T) {
	r := agreed()
	r.Events = append(r.Events, model.Listed{Event: model.Event{Row: model.Row{ID: 8, UID: "e8"}, Title: model.Text{"en": "Working visit to Kyiv of the Prime Minister", "ro": "Vizita de lucru la Kiev"}, FirstDay: "2026-06-12"}},
		model.Listed{Event: model.Event{Row: model.Row{ID: 9, UID: "e9"}, Title: model.Text{"en": "Official visit to Warsaw"}, FirstDay: "2026-07-12"}})
	b := book(r, "en")
	l := b.List(Commitments, nil)
	from := l.Columns[column(l, "from-visit")]
	for text, want := range map[string]int64{"Working visit": 8, "vizita de lucru": 8, "visit to Warsaw": 9, "Official visit": 7, "visit to": 0, "Kyiv": 0, "Working visits": 0} {
		row := b.Change(l.Line(1))
		err := b.Type(row, from, text)
		if got := row.Record.(*model.Commitment).EventID; want == 0 && model.Code(err) != "register.no-visit" || want != 0 && (err != nil || got == nil || *got != want) {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
}
