package register

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// asked is an office that asked one state aloud, and has the numbers of two papers.
func askedAloud() Read {
	r := agreed()
	event, party := r.Events[0].Event.ID, r.Lists.Parties[0].ID
	r.Invited = []model.InvitationTo{{Invitation: model.Invitation{Row: model.Row{ID: 7, UID: "i", Rev: 1}, Who: model.Text{"en": "The President"}, PartyID: &party, EventID: &event, Audience: model.Internal, Deadline: "2026-01-01",
		Thread: model.Thread{{Day: "2025-12-12", At: "15:10", Kind: model.StepAloud, Item: "u", Where: model.Text{"en": "Joint statements"}}}}}}
	r.Letters = []model.Filed{{Letter: model.Letter{Row: model.Row{ID: 3, UID: "l", Rev: 1}, Number: "E1/245", Day: "2026-03-20", Way: model.WayOut, Kind: model.NoteVerbale, About: model.Text{"en": "Invitation"}}}}
	return r
}

// What is typed as an answer is one more step; typed over as a whole, the thread keeps where it
// was asked; an answer that is late is red.
func TestAThreadIsTypedStepByStep(t *testing.T) {
	b := book(askedAloud(), "en")
	l := b.List(Invitations, nil)
	line := l.Shown()[0]
	col := func(key string) *Column {
		for _, c := range l.Columns {
			if c.ID() == key {
				return c
			}
		}
		t.Fatal(key)
		return nil
	}
	if answer := col("answer"); !answer.Late(b, &line.Row) || l.Cell(line, answer) != "no reply yet" {
		t.Errorf("it says %q, late %v", l.Cell(line, answer), answer.Late(b, &line.Row))
	}
	row := b.Change(line)
	for _, text := range []string{"20.12.2025 letter E1/9", ""} {
		if err := b.Type(row, col("asked"), text); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Type(row, col("answer"), "21.12.2025 accepted in principle"); err != nil {
		t.Fatal(err)
	}
	whole := b.Typed(row, col("thread"))
	if err := b.Type(row, col("thread"), whole); err != nil {
		t.Fatal(err)
	}
	i := invitation(row.Record)
	if again := b.Typed(row, col("thread")); again != whole || strings.Count(whole, "\n") != 2 || i.Thread[0].Item != "u" || i.Thread[0].Words != nil || i.Thread[1].Number != "E1/9" {
		t.Errorf("the thread is\n%s\n%+v", again, i.Thread)
	}
	if s := b.Answer(i); !strings.HasPrefix(s, "accepted in principle") {
		t.Errorf("the answer is %q", s)
	}
	if len(invitation(line.Record).Thread) != 1 {
		t.Error("the row that was read has changed")
	}
}

// A table that says of each who has not answered adds nothing to them; where one answered, it is asked what is meant.
func TestSilenceAddsNoStep(t *testing.T) {
	b := book(askedAloud(), "en")
	l := b.List(Invitations, nil)
	row := b.Change(l.Shown()[0])
	answer := l.Columns[column(l, "answer")]
	for _, text := range []string{"no reply", "no reply yet", "fără răspuns", "без відповіді"} {
		if err := b.Type(row, answer, text); err != nil || len(invitation(row.Record).Thread) != 1 {
			t.Errorf("%q: %+v, %v", text, invitation(row.Record).Thread, err)
		}
	}
	if err := b.Type(row, answer, "accepted"); err != nil {
		t.Fatal(err)
	}
	if err := b.Type(row, answer, "no reply"); model.Code(err) != "typed.step" {
		t.Errorf("over an answer: %v", err)
	}
}

// Two papers of one way have one number in no form of it; the one that a paper answers is found
// by its number.
func TestANumberIsThatOfOnePaper(t *testing.T) {
	b := book(askedAloud(), "en")
	fresh := b.Fresh(Letters)
	rec := noteOf(fresh.Record)
	rec.About, rec.Day, rec.Number = model.Text{"en": "Names"}, "2026-04-01", "e1-245"
	if _, err := b.Keep(fresh); model.Code(err) != "letter.number-twice" {
		t.Errorf("two have one number: %v", err)
	}
	rec.Day = "2027-04-01"
	if _, err := b.Keep(fresh); err != nil {
		t.Errorf("a number of another year is refused: %v", err)
	}
	answers := answersTo()
	if err := answers.take(b, fresh, "E1 245"); err != nil || rec.AnswersUID != "l" {
		t.Errorf("it answers %q, %v", rec.AnswersUID, err)
	}
	if err := answers.take(b, fresh, "77"); model.Code(err) != "letter.no-number" {
		t.Error(err)
	}
}

// An invitation to an office is to be reconfirmed when another holds it; one to a person
// lapses when they leave theirs.
func TestAnInvitationFollowsWhoHoldsTheOffice(t *testing.T) {
	office, person := int64(1), int64(11)
	const changed = 1775000000 // 31 March 2026
	tenures := []model.Tenure{{PersonID: 11, OfficeID: 1, To: changed}, {PersonID: 12, OfficeID: 1, From: changed}}
	asked := model.Thread{{Day: "2026-03-20", Kind: model.StepLetter}}
	for _, c := range []struct {
		i    model.Invitation
		now  int64
		want string
	}{
		{model.Invitation{OfficeID: &office, Thread: asked}, changed - 60, ""},
		{model.Invitation{OfficeID: &office, Thread: asked}, changed + 60, "successor"},
		{model.Invitation{PersonID: &person, Thread: asked}, changed + 60, "lapsed"},
		{model.Invitation{OfficeID: &office, Thread: append(asked[:1:1], model.InvitationStep{Day: "2026-04-02", Kind: model.StepAccepted})}, changed + 900000, ""},
		{model.Invitation{OfficeID: &office}, changed + 60, ""},
	} {
		if got := c.i.Doubt(tenures, c.now); got != c.want {
			t.Errorf("%+v is %q, not %q", c.i.Thread, got, c.want)
		}
	}
}

// That an office has another holder is known from whatever the register learns: a beginning without an
// end, the first holder that is named, one name put for the other without a day. Whoever acts, joins a
// college or was there before succeeds nobody.
func TestASuccessorIsKnownHoweverTheyAreTyped(t *testing.T) {
	office := int64(1)
	const asked, before, after, now = 1774008000, 1700000000, 1777000000, 1780000000 // the letter of 20 March 2026, noon
	hold := func(person, from, to int64) model.Tenure {
		return model.Tenure{PersonID: person, OfficeID: 1, From: from, To: to}
	}
	acts := hold(12, after, 0)
	acts.Acting = true
	inMarch := hold(12, asked-19*86400, 0)
	inMarch.FromKnown = model.ToTheMonth
	for name, c := range map[string]struct {
		tenures []model.Tenure
		left    []int64
		want    string
	}{
		"a beginning without an end":        {[]model.Tenure{hold(11, 0, 0), hold(12, after, 0)}, nil, "successor"},
		"the first who is named":            {[]model.Tenure{hold(12, after, 0)}, nil, "successor"},
		"the first who is named, long ago":  {[]model.Tenure{hold(12, before, 0)}, nil, ""},
		"one name for the other":            {[]model.Tenure{hold(12, 0, 0)}, []int64{11}, "successor"},
		"nobody since":                      {nil, []int64{11}, "successor"},
		"put back":                          {[]model.Tenure{hold(11, 0, 0)}, []int64{11}, ""},
		"a name set right, who held it":     {[]model.Tenure{hold(12, before, 0)}, []int64{11}, ""},
		"in the month of the letter":        {[]model.Tenure{hold(11, 0, asked+86400), inMarch}, nil, "successor"},
		"who acts beside the holder":        {[]model.Tenure{hold(11, 0, 0), acts}, nil, ""},
		"another of a college":              {[]model.Tenure{hold(11, 0, 0), hold(13, 0, 0), hold(12, after, 0)}, nil, ""},
		"two who held it already":           {[]model.Tenure{hold(11, 0, 0), hold(12, before, 0)}, nil, ""},
		"the end of one of two":             {[]model.Tenure{hold(11, 0, after), hold(12, before, 0)}, nil, ""},
		"an end, and nobody after":          {[]model.Tenure{hold(11, before, after)}, nil, "successor"},
		"the same, who was confirmed anew":  {[]model.Tenure{hold(11, before, after), hold(11, after, 0)}, nil, ""},
		"a successor who has not begun yet": {[]model.Tenure{hold(11, 0, 0), hold(12, now+86400, 0)}, nil, ""},
	} {
		i := model.Invitation{OfficeID: &office, Thread: model.Thread{{Day: "2026-03-20", Kind: model.StepLetter, Left: c.left}}}
		if got := i.Doubt(c.tenures, now); got != c.want {
			t.Errorf("%s: %q, not %q", name, got, c.want)
		}
	}
}

// An invitation that was typed before its office or its person is in the registers is to them once they
// are, and is kept so; of two of one name, and of another state, to neither.
func TestAnInvitationIsToTheOfficeThatIsTypedLater(t *testing.T) {
	r := askedAloud()
	other := int64(1)
	ask := func(id int64, who string) *model.Invitation {
		return &model.Invitation{Row: model.Row{ID: id}, Audience: model.Internal, Who: model.Text{"en": who}, Origin: model.Plain("Summit"), Thread: model.Thread{{Day: "2026-03-20", Kind: model.StepLetter}}}
	}
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 91}, Title: model.Text{"en": "Prime Minister of Poland"}},
		model.Office{Row: model.Row{ID: 92}, Title: model.Text{"en": "Speaker"}}, model.Office{Row: model.Row{ID: 93}, Title: model.Text{"en": "Speaker"}})
	r.Tenures = append(r.Tenures, model.Tenure{PersonID: 11, OfficeID: 91, From: 1777000000})
	b := NewBook(r, words.For("en"), "en", words.Languages, 1780000000)
	later := ask(901, "Prime minister of Poland")
	if got := b.Doubt(later); got != "successor" {
		t.Errorf("it is %q", got)
	}
	c, err := b.Keep(&Row{Record: later, kind: Invitations})
	if err != nil {
		t.Fatal(err)
	}
	if kept := c.(*model.SaveInvitation).Invitation; kept.OfficeID == nil || *kept.OfficeID != 91 {
		t.Errorf("it is kept as to %v", kept.OfficeID)
	}
	if i := b.tied(ask(902, "Speaker")); i.OfficeID != nil {
		t.Errorf("of two offices of one name it is to %d", *i.OfficeID)
	}
	away := ask(903, "Prime Minister of Poland")
	away.PartyID = &other
	theirs := int64(2)
	b.Lists.Offices[len(b.Lists.Offices)-3].PartyID, b.byName = &theirs, nil
	if i := b.tied(away); i.OfficeID != nil {
		t.Error("it is to an office of another state")
	}
}

// What is said in the afternoon nobody knows in the morning of the same day: the register reads
// the hour of a step, as the paper does, and what changes by the hour is listed anew.
func TestAStepIsKnownFromItsHourOn(t *testing.T) {
	r := askedAloud()
	r.Invited[0].Thread = append(r.Invited[0].Thread, model.InvitationStep{Day: "2025-12-20", Kind: model.StepLetter, Number: "E1/9"})
	answer := func(b *Book, l *List) string { return l.Cell(l.Line(7), l.Columns[column(l, "answer")]) }
	at := func(local string) *Book {
		m, err := civil.Resolve(local, "UTC", 0)
		if err != nil {
			t.Fatal(err)
		}
		return NewBook(r, words.For("en"), "en", words.Languages, m.At)
	}
	r.Settings = map[string]model.Text{model.SettingHomeZone: model.Plain("UTC")}
	morning, evening := at("2025-12-12T08:00"), at("2025-12-12T16:00")
	was := morning.List(Invitations, nil)
	if got := answer(morning, was); got != morning.Words.Say("invitation.not-asked") {
		t.Errorf("in the morning it says %q", got)
	}
	if got := answer(evening, evening.List(Invitations, was)); got != evening.Words.Say("invitation.awaited") {
		t.Errorf("in the evening it says %q", got)
	}
	if s := morning.Asked(&r.Invited[0].Invitation); s != "" {
		t.Errorf("in the morning they were asked %q", s)
	}
}

// Whoever is invited is of the state that was typed, of the diary or of the world, or whose office was.
func TestWhoeverIsInvitedIsOfTheirState(t *testing.T) {
	b := book(askedAloud(), "en")
	l := b.List(Invitations, nil)
	invited := l.Columns[column(l, "invited")]
	world := func(code string) int64 { k, _ := words.StateOf(code); return k.ID }
	for text, want := range map[string]int64{"Poland": world("PL"), "President of Poland": world("PL"), "Prime Minister of Slovakia": world("SK"), "Ukraine": 2, "Minister of Energy of Ukraine": 2, "Președintele Ucrainei": 2, "Maia Sandu": 0, "Jean Dupont": 0} {
		row := b.Fresh(Invitations)
		if err := b.Type(row, invited, text); err != nil {
			t.Fatal(err)
		}
		got := int64(0)
		if p := invitation(row.Record).PartyID; p != nil {
			got = *p
		}
		if got != want || b.Say(row, invited) != text {
			t.Errorf("%q is of %d, not of %d, and is called %q", text, got, want, b.Say(row, invited))
		}
	}
}

// Two letters within words are no code of a state, be it in the diary or not: whoever is of the EC is not of
// Ecuador, nor is the EC itself.
func TestNobodyIsOfACode(t *testing.T) {
	world := func(code string) int64 { k, _ := words.StateOf(code); return k.ID }
	for _, diary := range [][]model.Party{nil, {
		{Row: model.Row{ID: 8, UID: "state-EC", Rev: 1}, Kind: model.State, Code: "EC", Name: model.Text{"en": "Ecuador"}},
		{Row: model.Row{ID: 9, UID: "state-IT", Rev: 1}, Kind: model.State, Code: "IT", Name: model.Text{"en": "Italy"}}}} {
		r := askedAloud()
		r.Lists.Parties = append(r.Lists.Parties, diary...)
		b := book(r, "en")
		l := b.List(Invitations, nil)
		invited := l.Columns[column(l, "invited")]
		for text, want := range map[string]int64{"President of the EC": 0, "EC Commissioner for Energy": 0, "EC": 0, "IT Minister": 0, "Minister of IT": 0, "Minister for AI": 0,
			"President of the TV": 0, "PM": 0, "Minister of Energy of Poland": world("PL"), "US President": world("US"), "Minister of Energy of Ukraine": 2} {
			row := b.Fresh(Invitations)
			if err := b.Type(row, invited, text); err != nil {
				t.Fatal(err)
			}
			got := int64(0)
			if p := invitation(row.Record).PartyID; p != nil {
				got = *p
			}
			if got != want {
				t.Errorf("with %d more in the diary %q is of %d, not of %d", len(diary), text, got, want)
			}
		}
	}
}

// Those who will say later have not answered: it stands behind that no reply has come, the day by which one
// is due goes on, and an answer takes its place.
func TestWhoAnswersLaterHasNotAnswered(t *testing.T) {
	for lang, said := range map[string]string{"en": "maybe", "ro": "va răspunde mai târziu", "uk": "ще не визначилися"} {
		b := book(agreed(), lang)
		l := b.List(Invitations, nil)
		col := func(id string) *Column { return l.Columns[column(l, id)] }
		row := b.Fresh(Invitations)
		for _, one := range [][2]string{{"invited", "Ukraine"}, {"asked", "2.2.2026 letter"}, {"answer", said}} {
			if err := b.Type(row, col(one[0]), one[1]); err != nil {
				t.Fatalf("%s %q: %v", one[0], one[1], err)
			}
		}
		i := row.Record.(*model.Invitation)
		i.Deadline = "2026-02-20"
		got := b.Say(row, col("answer"))
		if !strings.HasPrefix(got, b.Words.Say("invitation.awaited")+"; "+b.Words.Say("invitation.step.undecided")) || !i.Awaited() || !i.Overdue("2026-03-12") {
			t.Errorf("%s: it stands as %q", lang, got)
		}
		i.Thread = append(i.Thread, model.InvitationStep{Day: i.Thread[1].Day, Kind: model.StepAccepted})
		if got := b.Say(row, col("answer")); !strings.HasPrefix(got, b.Words.Say("invitation.step.accepted")) || i.Awaited() {
			t.Errorf("%s: answered, it stands as %q", lang, got)
		}
	}
}

// The words of a step that were deleted from its line are gone; those that stand there keep their other languages.
func TestWordsDeletedFromAThreadAreGone(t *testing.T) {
	b := book(askedAloud(), "en")
	l := b.List(Invitations, nil)
	row := b.Change(l.Shown()[0])
	thread := l.Columns[column(l, "thread")]
	for _, text := range []string{"5.12.2025 letter 1420, October accepted9", "5.12.2025 letter 14"} {
		if err := b.Type(row, thread, text); err != nil {
			t.Fatal(err)
		}
	}
	i := invitation(row.Record)
	if len(i.Thread) != 1 || i.Thread[0].Number != "14" || !i.Thread[0].Words.Empty() {
		t.Errorf("the thread is %+v", i.Thread)
	}
	i.Thread[0].Words = model.Text{"en": "by courier; in person", "ro": "prin curier"}
	i.Thread[0].Where = model.Text{"en": "Lunch, Official visit", "ro": "Dejun"}
	whole := b.Typed(row, thread)
	if err := b.Type(row, thread, whole); err != nil {
		t.Fatal(err)
	}
	if s := i.Thread[0]; s.Words["ro"] != "prin curier" || s.Where["ro"] != "Dejun" || b.Typed(row, thread) != whole {
		t.Errorf("%q became %q, %+v", whole, b.Typed(row, thread), s)
	}
}

// The foreign ministers of two states are called alike: the one that was picked from the list, or typed as the list
// has it, is invited, and of whom the words do not tell is neither.
func TestOfTwoOfficesOfOneNameThePickedOneIsInvited(t *testing.T) {
	r := askedAloud()
	home, theirs := r.Lists.Parties[0].ID, r.Lists.Parties[1].ID
	minister := model.Text{"en": "Minister of Foreign Affairs"}
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 901, UID: "o901", Rev: 1}, Title: minister, PartyID: &home},
		model.Office{Row: model.Row{ID: 902, UID: "o902", Rev: 1}, Title: minister, PartyID: &theirs})
	for i := range int64(2) { // and two people have one name
		r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: 903 + i, UID: "p90" + string(rune('3'+i)), Rev: 1}, Name: model.Text{"en": "Ion Rusu"}},
			Office: model.Text{"en": []string{"Mayor", "Envoy"}[i]}})
	}
	b := book(r, "en")
	l := b.List(Invitations, nil)
	invited := l.Columns[column(l, "invited")]
	typed := func(text string) *model.Invitation {
		row := b.Change(l.Shown()[0])
		if err := b.Type(row, invited, text); err != nil {
			t.Fatal(err)
		}
		return invitation(row.Record)
	}
	picked := map[string]string{}
	for _, text := range []string{"minister of", "ion rus"} {
		for _, o := range b.Offers(&l.Shown()[0].Row, invited, text, 9) {
			picked[o.Label] = o.Text
		}
	}
	for label, id := range map[string]int64{"Minister of Foreign Affairs · " + b.party(&home): 901, "Minister of Foreign Affairs · " + b.party(&theirs): 902} {
		for _, text := range []string{picked[label], label} {
			if i := typed(text); i.OfficeID == nil || *i.OfficeID != id || i.PartyID == nil || *i.PartyID != map[int64]int64{901: home, 902: theirs}[id] || i.Who["en"] != minister["en"] {
				t.Errorf("picked %q, typed %q: %+v", label, text, i)
			}
		}
	}
	if i := typed("Minister of Foreign Affairs"); i.OfficeID != nil || i.PartyID != nil {
		t.Errorf("of two it is %+v", i)
	}
	if label := "Minister of Foreign Affairs · " + b.party(&theirs); rankOf(b, label) == "" || rankOf(b, label) != rankOf(b, minister["en"]) {
		t.Errorf("who signs as %q is of rank %q", label, rankOf(b, label))
	}
	for label, id := range map[string]int64{"Ion Rusu · Mayor": 903, "Ion Rusu · Envoy": 904} {
		if i := typed(picked[label]); i.PersonID == nil || *i.PersonID != id || i.Who["en"] != "Ion Rusu" {
			t.Errorf("picked %q, typed %q: %+v", label, picked[label], i)
		}
	}
}

func rankOf(b *Book, signer string) model.Level {
	now, _ := typed.RankOn(signer, b.now, b.borne)
	return now
}
