package typed

import (
	"testing"

	"chancery/model"
)

// What was typed once of a visit of before is said in each language, as far as all of it is
// known; a line with more in it stays as it was typed.
func TestAVisitOfBeforeIsToldInEachLanguage(t *testing.T) {
	known := []model.Text{{"en": "Zelenskyy", "ro": "Zelenski", "uk": "Зеленський"}, {"en": "Bucharest", "ro": "București", "uk": "Бухарест"}, {"en": "Iași", "uk": "Ясси"}}
	for _, tt := range []struct{ line, en, ro, uk string }{
		{"10.10.2023 Zelenskyy, București", "Zelenskyy, Bucharest", "Zelenski, București", "Зеленський, Бухарест"},
		{"10.10.2023 Зеленський, bucuresti", "Zelenskyy, Bucharest", "Zelenski, București", "Зеленський, Бухарест"},
		{"4.2019 Working visit, Bucharest", "Working visit, Bucharest", "Vizită de lucru, București", "Робочий візит, Бухарест"},
		{"4.2019 Working visit, Iași", "Working visit, Iași", "", "Робочий візит, Ясси"},
		{"10.10.2023 Zelenskyy for the summit, București", "Zelenskyy for the summit, București", "Zelenskyy for the summit, București", "Zelenskyy for the summit, București"},
		{"10.10.2023 Zelenskyy,", "Zelenskyy", "Zelenski", "Зеленський"},
	} {
		list, err := PastVisits(tt.line, model.Incoming)
		if err != nil {
			t.Fatal(err)
		}
		TellPast(&list[0], known, nil)
		for lang, want := range map[string]string{"en": tt.en, "ro": tt.ro, "uk": tt.uk} {
			if got := list[0].Title.In(lang); want != "" && got != want || want == "" && list[0].Title.Has(lang) {
				t.Errorf("%s in %s: %q, want %q", tt.line, lang, got, want)
			}
		}
	}
}

// Of a line it is known whom it names and nobody found: not the kind of the visit, not a town, and nobody who was found.
func TestALineSaysWhomItNames(t *testing.T) {
	known := []model.Text{{"en": "Zelenskyy", "ro": "Zelenski"}, {"en": "Bucharest", "ro": "București"}}
	for line, want := range map[string]model.Stranger{
		"5 mai 2021, Igor Pascal":                                {Said: "Igor Pascal", Name: "Igor Pascal"},
		"12-13 martie 2019, Maria Sandu, vizită oficială":        {Said: "Maria Sandu", Name: "Maria Sandu"},
		"10.10.2023 official visit of V. Oleksenko, Bucharest":   {Said: "official visit of V. Oleksenko", Name: "V. Oleksenko"},
		"10.10.2023 official visit, București":                   {},
		"4.2019 working visit for the opening of the exhibition": {},
		"4.2019 Working visit, Oradea":                           {Said: "Oradea"},
		"10.10.2023 Zelenskyy, Bucharest":                        {},
	} {
		list, err := PastVisits(line, model.Incoming)
		if err != nil {
			t.Fatal(err)
		}
		if TellPast(&list[0], known, nil); list[0].Stranger != want {
			t.Errorf("%s names %+v, want %+v", line, list[0].Stranger, want)
		}
	}
	one := model.Past{Who: 7, Title: model.Plain("official visit of V. Zelenskyy")}
	if TellPast(&one, known, nil); one.Stranger != (model.Stranger{}) {
		t.Errorf("one who was found is %+v", one.Stranger)
	}
}

// One of another state who is in the register is nobody whom nobody found: of the other side nobody is named.
func TestAListedPersonOfOurOwnIsNoStranger(t *testing.T) {
	ours, theirs := int64(1), int64(2)
	people := []model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Text{"ro": "Nicușor Dan"}, Family: model.Text{"ro": "Dan"}, PartyID: &ours}},
		{Person: model.Person{Row: model.Row{ID: 2}, Name: model.Text{"ro": "Maia Sandu"}, Family: model.Text{"ro": "Sandu"}, PartyID: &theirs}}}
	for line, want := range map[string]model.Stranger{
		"29.12.2020, Nicușor Dan":                    {},
		"decembrie 2025, vizita lui Nicușor Dan":     {},
		"decembrie 2025, vizită de lucru, Dan Pavel": {Said: "Dan Pavel", Name: "Dan Pavel"},
	} {
		list, err := PastVisits(line, model.Outgoing)
		if err != nil {
			t.Fatal(err)
		}
		list[0].Naming(model.Of(people, theirs), nil)
		if TellPast(&list[0], nil, model.Others(people, theirs)); list[0].Who != 0 || list[0].Stranger != want {
			t.Errorf("%s: of them %d, whom nobody found %+v, want %+v", line, list[0].Who, list[0].Stranger, want)
		}
	}
}
