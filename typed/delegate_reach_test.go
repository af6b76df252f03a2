package typed

import (
	"testing"

	"chancery/model"
)

// A telephone number and an address for letters belong to the person, new or known, in whichever language the
// heading is; what nobody could be reached by, or differs from what is known, is noted.
func TestHowSomebodyIsReachedBelongsToThePerson(t *testing.T) {
	known := []model.Known{{Person: model.Person{Row: model.Row{ID: 7}, Name: model.Text{"en": "Ana Popescu"}}},
		{Person: model.Person{Row: model.Row{ID: 8}, Name: model.Text{"en": "Ion Rusu"}, Phone: "+373 22 000 000"}}}
	for _, tt := range []struct{ list, phone, mail, noted string }{
		{"Name\tOffice\tPhone\nIvan Petrov\tMinister\t+371 2000 0001", "+371 2000 0001", "", ""},
		{"Nume\tFuncția\tTelefon\nIvan Petrov\tMinistru\t+371 2000 0001", "+371 2000 0001", "", ""},
		{"Імʼя\tПосада\tТелефон\nIvan Petrov\tMinister\t+371 2000 0001", "+371 2000 0001", "", ""},
		{"Name\tTel.\tMobile\tE-mail\nIvan Petrov\t+371 2000 0001\t+371 2999 9999\tivan@mfa.lv", "+371 2000 0001, +371 2999 9999", "ivan@mfa.lv", ""},
		{"Name\tContact\nIvan Petrov\t+371 2000 0001, ivan@mfa.lv", "+371 2000 0001", "ivan@mfa.lv", ""},
		{"Name\tContact\nIvan Petrov\tthrough the Embassy", "", "", "Contact: through the Embassy"},
		{"Name\tPhone\nAna Popescu\t+373 22 111 111", "+373 22 111 111", "", ""},
		{"Name\tPhone\nIon Rusu\t+373 22 000 000", "", "", ""},
		{"Name\tPhone\nIon Rusu\t+373 22 222 222", "", "", "Phone: +373 22 222 222"},
		{"Name\tPhone\nLiaison officer\t+373 22 222 222", "", "", "Phone: +373 22 222 222"},
	} {
		s := Seating{Roll: NewRoll(known), Lang: "en", Langs: []string{"en"}}
		seated := s.Seat(ReadDelegates(tt.list).People)
		if len(seated.Seats) != 1 {
			t.Errorf("%q has %d people", tt.list, len(seated.Seats))
			continue
		}
		p := seated.New[0].Person
		if p.Phone != tt.phone || p.Email != tt.mail || seated.Seats[0].Remarks["en"] != tt.noted {
			t.Errorf("%q\n is reached by %q and %q, noted %q", tt.list, p.Phone, p.Email, seated.Seats[0].Remarks["en"])
		}
	}
}

// Whoever was sent with interpreter as the office interprets, and is printed so; a part in the delegation that
// is no office stays a part alone.
func TestInterpreterIsAnOfficeAsWell(t *testing.T) {
	for list, want := range map[string]string{
		"Name\tOffice\nIlze Kalniņa\tInterpreter":                                                       "interpreter|Interpreter",
		"Nume\tFuncția\nIlze Kalniņa\tInterpret":                                                        "interpreter|Interpret",
		"Імʼя\tПосада\nIlze Kalniņa\tПерекладач":                                                        "interpreter|Перекладач",
		"Name\tOffice (EN)\tFuncția (RO)\nIlze Kalniņa\tInterpreter\tInterpret":                         "interpreter|Interpreter",
		"Name\tOffice (EN)\tFuncția (RO)\nIlze Kalniņa\tInterpreter, Polish\tInterpret de limba polonă": "interpreter|Interpreter, Polish",
		"1\tIlze Kalniņa\tInterpreter":                                                                  "interpreter|Interpreter",
		"1\tIlze Kalniņa\tState Counsellor\tInterpreter":                                                "interpreter|",
		"Name\tOffice\tRole\nIlze Kalniņa\tState Counsellor\tInterpreter":                               "interpreter|",
		"Name\tOffice\nIlze Kalniņa\tHead of delegation":                                                "head-of-delegation|",
		"Name\tOffice\nIlze Kalniņa\tSpouse":                                                            "spouse|",
	} {
		s := Seating{Roll: NewRoll(nil), Lang: "en", Langs: []string{"en", "ro", "uk"}}
		seated := s.Seat(ReadDelegates(list).People)
		if got := string(seated.Seats[0].Role) + "|" + seated.Seats[0].Title.In("en"); got != want {
			t.Errorf("%q is %q, want %q", list, got, want)
		}
	}
}

// An ambassador is called so by the office: it is theirs in each language in which it was sent, whatever part they have.
func TestAnAmbassadorKeepsTheOffice(t *testing.T) {
	for _, list := range []string{"Jaan Kask\tambasador\tAmbassador", "1\tJaan Kask\tAmbassador\tambasador", "Name\tOffice (EN)\tFuncția (RO)\nJaan Kask\tAmbassador\tambasador"} {
		s := Seating{Roll: NewRoll(nil), Lang: "en", Langs: []string{"en", "ro", "uk"}}
		seated := s.Seat(ReadDelegates(list).People)
		if got := seated.New[0].Office.Title; seated.Seats[0].Role != "ambassador" || got["en"] != "Ambassador" {
			t.Errorf("%q: %s, %v", list, seated.Seats[0].Role, got)
		}
	}
}
