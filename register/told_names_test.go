package register

import (
	"testing"

	"chancery/model"
)

// A state is found by its other usual names, also once it is a row of the diary.
func TestAStateIsKnownByItsOtherNames(t *testing.T) {
	names := map[string][]string{
		"TR": {"Turkey", "Turcia", "Туреччина", "Türkiye", "Republic of Turkey", "Republica Turcia"},
		"CZ": {"Czech Republic", "the Czech Republic", "Republica Cehă", "Чеська Республіка", "Czechia", "Cehia", "Чехія"},
		"SZ": {"Swaziland", "Свазіленд", "Eswatini"},
		"MM": {"Burma", "Birmania", "Бірма", "Myanmar", "Мʼянма"},
		"CI": {"Ivory Coast", "Coasta de Fildeș", "Кот-д’Івуар", "Берег Слонової Кістки", "Cote d'Ivoire"},
		"CV": {"Cape Verde", "Capul Verde", "Кабо-Верде", "Cabo Verde"},
		"MK": {"Macedonia", "Macedonia de Nord", "Македонія", "Північна Македонія", "FYROM"},
		"MD": {"Moldova", "Republic of Moldova", "Republica Moldova", "Молдова", "Республіка Молдова"},
		"NL": {"Holland", "Olanda", "Голландія", "Țările de Jos", "Нідерланди", "the Netherlands"},
		"GB": {"UK", "Great Britain", "Marea Britanie", "Велика Британія", "Britain"},
		"US": {"USA", "SUA", "США", "United States of America"},
		"KR": {"South Korea", "Coreea de Sud", "Південна Корея", "Republic of Korea"},
		"VA": {"Vatican", "Holy See", "Sfântul Scaun", "Ватикан", "Святий Престол"},
		"TL": {"East Timor", "Timorul de Est", "Східний Тимор"},
	}
	for code, list := range names {
		for _, name := range list {
			for _, own := range []bool{false, true} {
				r := small()
				if own {
					r.Lists.Parties = append(r.Lists.Parties, model.Party{Row: model.Row{ID: 9, UID: model.KnownUID(model.State, code), Rev: 1}, Kind: model.State, Code: code, Name: model.Text{"en": "As the office says"}})
				}
				b := book(r, "en")
				key, err := b.findParty(name)
				if err != nil {
					t.Errorf("%s, own row %v: %v", name, own, err)
					continue
				}
				found := ""
				if own && *key == 9 {
					found = code
				}
				for _, k := range b.strangers() {
					if k.ID == *key {
						found = k.Code
					}
				}
				if found != code {
					t.Errorf("%s, own row %v: %q", name, own, found)
				}
			}
		}
	}
}

// Whom an office without a state is of, is said by its words, and a person is of the state of their office.
func TestAnOfficeWithoutAStateIsOfTheStateItNames(t *testing.T) {
	r := small()
	r.Lists.Parties = append(r.Lists.Parties, model.Party{Row: model.Row{ID: 3, UID: "state-PL", Rev: 1}, Kind: model.State, Code: "PL", Name: model.Text{"en": "Poland"}})
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 2, UID: "o2", Rev: 1}, Title: model.Text{"en": "President of Poland"}},
		model.Office{Row: model.Row{ID: 3, UID: "o3", Rev: 1}, Title: model.Text{"en": "Master of Ceremonies"}})
	r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: 4, UID: "p4", Rev: 1}, Name: model.Text{"en": "Szymon Holownia"}}})
	r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: 2, UID: "t2", Rev: 1}, PersonID: 4, OfficeID: 2})
	b := book(r, "en")
	for text, want := range map[string]int64{"President of Poland": 3, "Master of Ceremonies": 0, "President of Ukraine": 2, "Poland": 3, "Szymon Holownia": 3, "Zidane Ana": 1} {
		_, _, party := b.whoMeant(text)
		got := int64(0)
		if party != nil {
			got = *party
		}
		if got != want {
			t.Errorf("%s is of %d, not %d", text, got, want)
		}
	}
}
