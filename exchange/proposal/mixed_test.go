package proposal_test

import (
	"strings"
	"testing"
	"unicode"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// ofPoland is a draft with one note for each row, for the visit of the President of Poland to Romania.
func ofPoland(t *testing.T, notes ...string) *proposal.Proposal {
	t.Helper()
	var b strings.Builder
	b.WriteString("Date;Time;Activity;Place;Participants / Notes\n")
	for _, s := range notes {
		b.WriteString("9.02.2027;10:00;Talks;Hall;\"" + s + "\"\n")
	}
	p := ofText(t, "p.csv", b.String(), proposal.Options{Today: "2027-01-01"})
	if len(p.Rows) != len(notes) {
		t.Fatalf("%d rows of %d", len(p.Rows), len(notes))
	}
	ro, pl := int64(1), int64(2)
	c := &typed.Cells{Words: words.For("en"), Lang: "en", Places: typed.NewGazetteer(model.Registers{}, words.For("en"))}
	c.Roll = typed.NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Text{"en": "Marta Nawrocka"}, PartyID: &pl}}})
	c.Programme = model.Programme{Event: model.Event{Kind: model.StateVisit, HostID: &ro, GuestID: &pl, Title: model.Text{"en": "State visit of the President of Poland"}},
		Parties: map[int64]model.Party{1: {Row: model.Row{ID: 1}, Code: "RO"}, 2: {Row: model.Row{ID: 2}, Code: "PL"}}}
	p.Sided(c)
	return p
}

var notes = []struct{ note, host, guest, remarks string }{
	{"Welcomed by the Chief of Protocol, Mr Radu Ionescu. The President is accompanied by his spouse", "Mr Radu Ionescu, Chief of Protocol", "", "Welcomed by the Chief of Protocol, Mr Radu Ionescu. The President is accompanied by his spouse"},
	{"Seen off by the Chief of Protocol, Mr Radu Ionescu", "Mr Radu Ionescu, Chief of Protocol", "", "Seen off by the Chief of Protocol, Mr Radu Ionescu"},
	{"President of Poland + 1, President of Romania + 1", "President of Romania + 1", "President of Poland + 1", ""},
	{"President of Poland and President of Romania", "President of Romania", "President of Poland", ""},
	{"Mrs Marta Nawrocka, accompanied by the spouse of the President of Romania", "", "Mrs Marta Nawrocka", "Mrs Marta Nawrocka, accompanied by the spouse of the President of Romania"},
	{"Delegations 1+8. Interpreters needed", "1+8", "1+8", "Interpreters needed"},
	{"Delegațiile 1+8", "1+8", "1+8", ""},
	{"President of Romania; interpreters", "President of Romania", "", "interpreters"},
	{"din partea Poloniei: ministrul Afacerilor Externe, ambasadorul", "", "ministrul Afacerilor Externe, ambasadorul", ""},
	{"Black tie. Spouses invited", "", "", "Black tie. Spouses invited"},
	{"Opening remarks by the two Presidents", "", "", "Opening remarks by the two Presidents"},
	{"internal, Polish side only", "", "", "internal, Polish side only"},
	{"Polish media only", "", "", "Polish media only"},
	{"Two questions from each side. Open to the press", "", "", "Two questions from each side"},
	{"Dark coat. Accompanied by the Minister of Defence", "", "", "Dark coat. Accompanied by the Minister of Defence"},
	{"accompanied by the Minister of Foreign Affairs, Mr Radosław Sikorski", "", "", "accompanied by the Minister of Foreign Affairs, Mr Radosław Sikorski"},
	{"Introduced by the Rector; moderated by Prof. Ana Popescu", "", "", "Introduced by the Rector; moderated by Prof. Ana Popescu"},
	{"Red Carpet", "", "", "Red Carpet"},
	{"Arrival of the President of Poland", "", "", "Arrival of the President of Poland"},
	{"Motorcade. 25 min.", "", "", "Motorcade. 25 min."},
	{"H.E. Mr. Karol Nawrocki, President of Poland. Guard of honour", "", "H.E. Mr. Karol Nawrocki, President of Poland", "Guard of honour"},
	{"Minister of Foreign and European Affairs of Romania", "Minister of Foreign and European Affairs of Romania", "", ""},
	{"the Polish Ambassador, the Romanian Minister of Defence", "Romanian Minister of Defence", "Polish Ambassador", ""},
	{"Interpreter: to be confirmed", "", "", "Interpreter: to be confirmed"},
	{"Contact: Mr Radu Ionescu", "", "", "Contact: Mr Radu Ionescu"},
	{"Host: Mr Radu Ionescu", "Mr Radu Ionescu", "", ""},
	{"Ministers join for lunch", "", "", "Ministers join for lunch"},
	{"Întâmpinat de ministrul afacerilor externe, doamna Oana Țoiu. Gardă de onoare", "doamna Oana Țoiu, ministrul afacerilor externe", "", "Întâmpinat de ministrul afacerilor externe, doamna Oana Țoiu. Gardă de onoare"},
	{"Președintele României și președintele Poloniei", "Președintele României", "președintele Poloniei", ""},
	{"Ținută: costum închis. Soțiile sunt invitate", "", "", "Ținută: costum închis. Soțiile sunt invitate"},
	{"ministrul apărării naționale al României, însoțit de șeful Statului Major", "ministrul apărării naționale al României", "", "ministrul apărării naționale al României, însoțit de șeful Statului Major"},
	{"Ambele delegații. Interpreți necesari", "Ambele delegații", "Ambele delegații", "Interpreți necesari"},
	{"Alocuțiuni ale celor doi președinți", "", "", "Alocuțiuni ale celor doi președinți"},
	{"Президент Польщі + 1, Президент Румунії + 1", "Президент Румунії + 1", "Президент Польщі + 1", ""},
	{"Міністр закордонних справ Румунії. Темний костюм", "Міністр закордонних справ Румунії", "", "Темний костюм"},
	{"Дружини запрошені. Потрібні перекладачі", "", "", "Дружини запрошені. Потрібні перекладачі"},
	{"Зустрічає начальник протоколу, пан Раду Іонеску", "пан Раду Іонеску, начальник протоколу", "", "Зустрічає начальник протоколу, пан Раду Іонеску"},
	{"Вступне слово президентів", "", "", "Вступне слово президентів"},
	{"Delegații 1+8, presa la început", "", "", "Delegații 1+8, presa la început"},
}

// A sentence of a column of people and notes is people only where each one of it is plainly somebody, and each stands
// on their own side; whatever else it says stays a remark as it is.
func TestANoteIsPeopleOnlyWhereAllOfItIs(t *testing.T) {
	for _, one := range notes {
		if r := ofPoland(t, one.note).Rows[0]; (r.Press == "open") != strings.Contains(one.note, "Open to the press") || r.Host != one.host || r.Guest != one.guest || r.Remarks != one.remarks {
			t.Errorf("%s\nhost %q, guest %q, remarks %q", one.note, r.Host, r.Guest, r.Remarks)
		}
	}
}

// No word of a note is lost, but for the article before an office, what names the side itself, and the "and" between two.
func TestNoWordOfANoteIsLost(t *testing.T) {
	var list []string
	for i, a := range notes {
		list = append(list, a.note)
		for j := i + 1; j < i+5; j++ {
			b := notes[j%len(notes)]
			list = append(list, a.note+". "+b.note, a.note+"; "+b.note, a.note+", "+b.note, a.note+" and "+b.note, a.note+"\n"+b.note)
		}
	}
	p := ofPoland(t, list...)
	apart := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	for i, note := range list {
		r := p.Rows[i]
		said := strings.FieldsFunc(strings.Join([]string{r.Host, r.Guest, r.Remarks, r.Title, r.Place}, " "), apart)
		has := map[string]bool{"the": true, "Host": true, "and": true, "și": true, "Delegations": true, "Delegațiile": true, "din": true, "partea": true, "Poloniei": true}
		for _, s := range said {
			has[s] = true
		}
		if r.Press == "open" { // which is what they say
			has["Open"], has["to"], has["press"] = true, true, true
		}
		for _, s := range strings.FieldsFunc(note, apart) {
			if !has[s] {
				t.Errorf("%q of %q is lost: host %q, guest %q, remarks %q", s, note, r.Host, r.Guest, r.Remarks)
			}
		}
	}
}

// What stands before a plain hour stays a remark, and the hour counts: not where two hours are named, or the words say
// that it is another.
func TestAPlainHourBehindWordsCounts(t *testing.T) {
	for _, one := range []struct{ hour, from, mark, to, remarks string }{
		{"in parallel 11:00 – 12:00", "11:00", "", "12:00", "in parallel"},
		{"în paralel: 11.00–12.00", "11:00", "", "12:00", "în paralel"},
		{"паралельно 11:00", "11:00", "", "", "паралельно"},
		{"spouses 11:00", "11:00", "", "", "spouses"},
		{"cca 11:00", "11:00", "approx", "", ""},
		{"from 11:00", "11:00", "from", "", ""},
		{"in parallel from 11:00", "11:00", "from", "", "in parallel"},
		{"postponed from 11:00", "", "tbc", "", "postponed from 11:00"},
		{"25:10", "", "tbc", "", "25:10"},
	} {
		p := ofText(t, "p.csv", "Date;Time;Activity;Place\n9.02.2027;09:00;Breakfast;Hotel\n9.02.2027;"+one.hour+";Talks;Hall\n", proposal.Options{Today: "2027-01-01"})
		if r := p.Rows[len(p.Rows)-1]; r.From != one.from || r.FromMark != one.mark || r.To != one.to || r.Remarks != one.remarks {
			t.Errorf("%s: %q %q – %q, remarks %q", one.hour, r.FromMark, r.From, r.To, r.Remarks)
		}
	}
}

// In a cell that is pasted stands whoever takes part, and not what they do.
func TestAPastedNoteNamesWhoTakesPart(t *testing.T) {
	r := proposal.NewReader(&typed.Cells{Words: words.For("en"), Lang: "en"})
	who, besides := r.People("Participants / Notes", "Welcomed by the Chief of Protocol, Mr Radu Ionescu. Black tie")
	if who != "Mr Radu Ionescu, Chief of Protocol" || besides != "Welcomed by the Chief of Protocol, Mr Radu Ionescu. Black tie" {
		t.Errorf("who %q, besides %q", who, besides)
	}
}
