package typed

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
	"chancery/words"
)

func TestALineOfADelegation(t *testing.T) {
	for line, want := range map[string]string{
		"H.E. Mr Ivan Petrov, Minister of Foreign Affairs – head":                         "H.E. Mr|Ivan Petrov|Minister of Foreign Affairs|head-of-delegation|",
		"2. Dr Maria Popa, State Secretary, MFA (accompanying)":                           "Dr|Maria Popa|State Secretary, MFA|accompanying|",
		"3\tAna Ionescu\tDirector\tmember\tEN, FR":                                        "|Ana Ionescu|Director|member|en fr",
		"4\tOlena Kovalenko\tDirector\tDirectoare\tsuite":                                 "|Olena Kovalenko|Director+Directoare+suite||",
		"dl Ion Popescu, ministrul afacerilor externe (șef de delegație)":                 "dl|Ion Popescu|ministrul afacerilor externe|head-of-delegation|",
		"Й.В. пан Андрій Сибіга, Міністр закордонних справ / Minister of Foreign Affairs": "Й.В. пан|Андрій Сибіга|Міністр закордонних справ+Minister of Foreign Affairs||",
		"– Ivan Petrov – Minister of Foreign Affairs":                                     "|Ivan Petrov|Minister of Foreign Affairs||",
		"Jean-Luc Picard":                          "|Jean-Luc Picard|||",
		"interpreter":                              "|interpreter||interpreter|",
		"Olha Bondar, spouse of the President":     "|Olha Bondar|spouse of the President|spouse|",
		"Ivan Petrov, Minister (EN) (head)":        "|Ivan Petrov|Minister|head-of-delegation|en",
		"Miroslav Lajčák":                          "|Miroslav Lajčák|||",
		"No.\tName\tPosition\tRole\tLanguage":      "",
		"№\tПІБ\tПосада":                           "",
		"Nr. crt.\tNume și prenume\tFuncția":       "",
		"":                                         "",
		"  12) ":                                   "",
		strings.Repeat("Long ", 60) + ", Minister": "|" + strings.TrimSpace(strings.Repeat("Long ", 60)) + "|Minister||",
	} {
		d, ok := ReadDelegate(line)
		got := fmt.Sprint(d.Address, "|", d.Name, "|", strings.Join(d.Offices, "+"), "|", d.Role, "|", d.Languages)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%q\n is %q\nwant %q", line, got, want)
		}
	}
}

// A list of 23 in two scripts, with father and son of one name: all are there, once, and
// the two of one name are two.
func TestTwoOfOneNameStayTwo(t *testing.T) {
	var lines []string
	for i := range 10 {
		lines = append(lines, fmt.Sprintf("%d\tPerson%c Latin%c\tAdviser\tmember\tEN", i+1, 'a'+i, 'a'+i))
	}
	for i, r := range []rune("абвгдежзик") {
		lines = append(lines, fmt.Sprintf("%d\tОсоба%c Кирилиця%c\tРадник", i+11, r, r))
	}
	lines = append(lines, "21\tIon Popescu\tMinister", "22\tIon Popescu\tAide", "23\tMaria Popa\tInterpreter")
	list := ReadDelegates("No.\tName\tOffice\n" + strings.Join(lines, "\n"))
	if len(list) != 23 {
		t.Fatalf("%d of 23", len(list))
	}
	if got := fmt.Sprint(Twice(list)); got != "[Ion Popescu]" {
		t.Errorf("twice %s", got)
	}
	party := int64(7)
	father := model.Known{Person: model.Person{Row: model.Row{ID: 5}, Name: model.Text{"en": "Ion Popescu"}}}
	for _, known := range [][]model.Known{nil, {father}} {
		s := Seating{Roll: NewRoll(known), Party: party, Lang: "en", Langs: words.Languages}
		out := s.Seat(list)
		people := map[string]int{}
		for i := range out.Seats {
			if made, ok := out.New[i]; ok {
				people[made.Person.Name.In()]++
			} else if out.Seats[i].PersonID != nil {
				t.Errorf("%d is somebody known", i)
			}
		}
		if len(out.Seats) != 23 || len(known) == 0 && people["Ion Popescu"] != 2 || len(known) > 0 && fmt.Sprint(out.Unsure) != "[Ion Popescu Ion Popescu]" {
			t.Errorf("%d seats, %v, unsure %v", len(out.Seats), people, out.Unsure)
		}
		if made := out.New[10]; made.Person.Name["uk"] != "Особаа Кирилицяа" || made.Office.Title["uk"] != "Радник" {
			t.Errorf("in Cyrillic: %+v", made)
		}
	}
}

// Somebody known is the person, by any name and in either script; several of one name are
// nobody until it is said who.
func TestKnownNamesAreThePeople(t *testing.T) {
	office := model.Text{"en": "Minister of Foreign Affairs"}
	one := model.Known{Person: model.Person{Row: model.Row{ID: 5}, Name: model.Text{"en": "Andrii Sybiha", "uk": "Андрій Сибіга"}}, Office: office}
	s := Seating{Roll: NewRoll([]model.Known{one}), Party: 7, Lang: "en", Langs: words.Languages, Offices: []model.Office{{Row: model.Row{ID: 9}, PartyID: new(int64), Title: office}}}
	*s.Offices[0].PartyID = 7
	out := s.Seat(ReadDelegates("Andrii Sybiha, Minister of Foreign Affairs\nPetro Novyi, Minister of foreign affairs\nsecurity officers"))
	if p := out.Seats[0].PersonID; p == nil || *p != 5 || !out.Seats[0].Title.Empty() {
		t.Errorf("the known one: %+v", out.Seats[0])
	}
	if made := out.New[1]; made.Office.ID != 9 || !made.Office.Title.Empty() {
		t.Errorf("the office that is known: %+v", made.Office)
	}
	if out.Seats[2].Name.In() != "security officers" || out.Seats[2].PersonID != nil {
		t.Errorf("what is no name: %+v", out.Seats[2])
	}
}

// Whatever stands in a line, it is read, and nobody is lost: there is a name wherever there
// are letters.
func TestAnyLineIsRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.StringOfN(rapid.RuneFrom([]rune("abĂșЇж ,.–-()\t/12")), 0, 60, -1).Draw(t, "line")
		d, ok := ReadDelegate(line)
		if ok != (d.Name != "") && ok {
			t.Fatalf("%q: %+v %v", line, d, ok)
		}
	})
}

// The office stays beside the role, also where it says no more than that.
func TestAnOfficeBesideTheRoleStays(t *testing.T) {
	seating := Seating{Roll: NewRoll(nil), Party: 1, Lang: "en", Langs: []string{"en", "ro"}}
	for line, want := range map[string]model.Text{
		"Ana Pop, Interpreter / Interpret (interpreter)": {"en": "Interpreter", "ro": "Interpret"},
		"Ana Pop, Counsellor (interpreter)":              {"en": "Counsellor"},
		"Ana Pop, Interpreter":                           nil,
	} {
		d, ok := ReadDelegate(line)
		if seat := seating.Seat([]Delegate{d}).Seats[0]; !ok || seat.Role != model.Interprets || !seat.Title.Equal(want) {
			t.Errorf("%q: %+v", line, seat)
		}
	}
}
