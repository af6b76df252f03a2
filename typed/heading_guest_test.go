package typed

import (
	"slices"
	"testing"

	"chancery/model"
)

// The state of whoever comes is read in each language, by its name and by its genitive.
func TestAHeadingTellsTheStateOfTheGuest(t *testing.T) {
	headings := NewHeadings(model.EventKinds, worldParties())
	for text, want := range map[string]string{
		"Visit of the President of Latvia":                       "LV",
		"Visit of the President of the Republic of Latvia":       "LV",
		"Visit of the Latvian President":                         "LV",
		"Visit of the Prime Minister of the Netherlands":         "NL",
		"Visit of the President of France":                       "FR",
		"Visit of the French President":                          "FR",
		"Visit of the President of the United States of America": "US",
		"Visit of the President of Czechia":                      "CZ",
		"Visit of the Czech President":                           "CZ",
		"Visit of the Dutch Prime Minister":                      "NL",
		"Visit of the Polish President":                          "PL",
		"Visit of the Swiss President":                           "CH",
		"Visit of the Spanish Prime Minister":                    "ES",
		"Visit of the Greek President":                           "GR",
		"Visit of the King of Sweden":                            "SE",
		"Visit of the Grand Duke of Luxembourg":                  "LU",
		"Vizita Președintelui Letoniei":                          "LV",
		"Vizita președintelui Republicii Letonia":                "LV",
		"Vizita Președintelui Franței":                           "FR",
		"Vizita Președintelui Poloniei":                          "PL",
		"Vizita Președintelui Cehiei":                            "CZ",
		"Vizita Prim-ministrului Greciei":                        "GR",
		"Vizita Cancelarului Germaniei":                          "DE",
		"Vizita Președintelui Turciei":                           "TR",
		"Vizita Regelui Spaniei":                                 "ES",
		"Vizita Prim-ministrului Ungariei":                       "HU",
		"Vizita Președintelui Bulgariei":                         "BG",
		"Vizita Președintelui Statelor Unite ale Americii":       "US",
		"Vizita Prim-ministrului Țărilor de Jos":                 "NL",
		"Vizita Prim-ministrului Regatului Unit":                 "GB",
		"Vizita Președintelui Republicii Moldova":                "MD",
		"Vizita Președintelui Elveției":                          "CH",
		"Vizita Președintelui Portugaliei":                       "PT",
		"Vizita Marelui Duce al Luxemburgului":                   "LU",
		"Vizita Președintelui Kazahstanului":                     "KZ",
		"Vizita Emirului Qatarului":                              "QA",
		"Візит Президента Латвії":                                "LV",
		"Візит Президента Латвійської Республіки":                "LV",
		"Візит Президента Франції":                               "FR",
		"Візит Канцлера Німеччини":                               "DE",
		"Візит Президента Чехії":                                 "CZ",
		"Візит Президента Туреччини":                             "TR",
		"Візит Прем’єр-міністра Греції":                          "GR",
		"Візит Короля Іспанії":                                   "ES",
		"Візит Президента Сполучених Штатів Америки":             "US",
		"Візит Прем’єр-міністра Великої Британії":                "GB",
		"Візит Прем’єр-міністра Нідерландів":                     "NL",
		"Візит Президента Республіки Молдова":                    "MD",
		"Візит Президента Казахстану":                            "KZ",
		"Візит Президента Литви":                                 "LT",
		"Візит Президента Словаччини":                            "SK",
		"Візит Президента Угорщини":                              "HU",
		"Візит Президента Естонії":                               "EE",
	} {
		if got := headings.Read(text, "RO", "2026-03-12").Guest; got != want {
			t.Errorf("%q is of %q, want %q", text, got, want)
		}
	}
}

// The names that states have in treaties are read in the genitive in which a heading has them.
func TestAHeadingTellsAStateByItsFullName(t *testing.T) {
	headings := NewHeadings(model.EventKinds, worldParties())
	for text, want := range map[string]string{
		"Литовської Республіки":                  "LT",
		"Латвійської Республіки":                 "LV",
		"Естонської Республіки":                  "EE",
		"Італійської Республіки":                 "IT",
		"Французької Республіки":                 "FR",
		"Австрійської Республіки":                "AT",
		"Чеської Республіки":                     "CZ",
		"Словацької Республіки":                  "SK",
		"Португальської Республіки":              "PT",
		"Грецької Республіки":                    "GR",
		"Турецької Республіки":                   "TR",
		"Азербайджанської Республіки":            "AZ",
		"Киргизької Республіки":                  "KG",
		"Китайської Народної Республіки":         "CN",
		"Швейцарської Конфедерації":              "CH",
		"Федеративної Республіки Німеччина":      "DE",
		"Республіки Польща":                      "PL",
		"Королівства Норвегія":                   "NO",
		"Великого Герцогства Люксембург":         "LU",
		"Держави Ізраїль":                        "IL",
		"Держави Катар":                          "QA",
		"Республіки Молдова":                     "MD",
		"Республіки Корея":                       "KR",
		"Республіки Казахстан":                   "KZ",
		"Аргентинської Республіки":               "AR",
		"Республіки Сербія":                      "RS",
		"Республіки Північна Македонія":          "MK",
		"Королівства Швеція":                     "SE",
		"Фінляндської Республіки":                "FI",
		"Королівства Данія":                      "DK",
		"Королівства Бельгія":                    "BE",
		"Йорданського Хашимітського Королівства": "JO",
		"Литви":                           "LT",
		"Японії":                          "JP",
		"Республіки Хорватія":             "HR",
		"Угорщини":                        "HU",
		"Ірландії":                        "IE",
		"Албанії":                         "AL",
		"Чорногорії":                      "ME",
		"Словенії":                        "SI",
		"Кіпру":                           "CY",
		"Республіки Кіпр":                 "CY",
		"Мальти":                          "MT",
		"Бразилії":                        "BR",
		"Індії":                           "IN",
		"Грузії":                          "GE",
		"Вірменії":                        "AM",
		"Republicii Elene":                "GR",
		"Republicii Cehe":                 "CZ",
		"Republicii Slovace":              "SK",
		"Republicii Polone":               "PL",
		"Republicii Italiene":             "IT",
		"Republicii Franceze":             "FR",
		"Republicii Portugheze":           "PT",
		"Confederației Elvețiene":         "CH",
		"Republicii Populare Chineze":     "CN",
		"Republicii Federale Germania":    "DE",
		"Republicii Coreea":               "KR",
		"Regatului Spaniei":               "ES",
		"Regatului Norvegiei":             "NO",
		"Republicii Kârgâze":              "KG",
		"Statului Israel":                 "IL",
		"Republicii Lituania":             "LT",
		"Republicii Azerbaidjan":          "AZ",
		"Republicii Austria":              "AT",
		"Regatului Hașemit al Iordaniei":  "JO",
		"Statului Qatar":                  "QA",
		"the Hellenic Republic":           "GR",
		"the Slovak Republic":             "SK",
		"the Czech Republic":              "CZ",
		"the Italian Republic":            "IT",
		"the Portuguese Republic":         "PT",
		"the Kyrgyz Republic":             "KG",
		"the Swiss Confederation":         "CH",
		"the French Republic":             "FR",
		"the Republic of Korea":           "KR",
		"the Federal Republic of Germany": "DE",
		"the People’s Republic of China":  "CN",
		"the Hashemite Kingdom of Jordan": "JO",
		"the State of Israel":             "IL",
		"the Republic of Lithuania":       "LT",
		"the Argentine Republic":          "AR",
	} {
		if got := headings.Read("Visit "+text, "RO", "2026-03-12").Guest; got != want {
			t.Errorf("%q is of %q, want %q", text, got, want)
		}
	}
}

// Every form of a name belongs to a state that is known.
func TestEveryFormOfANameIsOfAState(t *testing.T) {
	headings := NewHeadings(nil, worldParties())
	for _, pair := range nameForms() {
		found := false
		for _, p := range headings.parties {
			for _, key := range p.whole {
				found = found || slices.Equal(key, pair.form)
			}
		}
		if !found {
			t.Errorf("%v is a form of no name: %v", pair.form, pair.name)
		}
	}
}

// What a heading calls a summit is one, whatever it was begun as; a meeting that is part of a visit
// makes no meeting of it.
func TestAHeadingTellsTheKind(t *testing.T) {
	headings := NewHeadings(model.EventKinds, worldParties())
	for text, want := range map[string]model.EventKind{
		"Summit of the Bucharest Nine":                              model.Summit,
		"Bucharest Nine Summit, 5 June 2026":                        model.Summit,
		"Summitul B9":                                               model.Summit,
		"Reuniunea la nivel înalt a Formatului București 9":         model.Summit,
		"Саміт Бухарестської дев’ятки":                              model.Summit,
		"Reuniunea ministerială a B9":                               model.Ministerial,
		"Ministerial meeting of the B9":                             model.Ministerial,
		"Meeting with the Ambassador of Latvia":                     model.Meeting,
		"Official visit of the President of Latvia for the meeting": model.OfficialVisit,
		"Vizita de stat a Președintelui Letoniei":                   model.StateVisit,
		"Visit for the opening ceremony":                            "",
		"Întâlnirea prim-miniștrilor":                               model.Meeting,
		"Videoconferință cu ministrul de externe al Poloniei":       model.Meeting,
		"Convorbire telefonică cu Premierul Poloniei":               model.Meeting,
		"Video call with the Foreign Minister of Poland":            model.Meeting,
		"Телефонна розмова з Президентом Польщі":                    model.Meeting,
		"Vizita oficială, cu o convorbire telefonică":               model.OfficialVisit,
	} {
		if got := headings.Read(text, "RO", "2026-03-12").Kind; got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
