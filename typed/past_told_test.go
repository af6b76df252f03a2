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
		TellPast(&list[0], known)
		for lang, want := range map[string]string{"en": tt.en, "ro": tt.ro, "uk": tt.uk} {
			if got := list[0].Title.In(lang); want != "" && got != want || want == "" && list[0].Title.Has(lang) {
				t.Errorf("%s in %s: %q, want %q", tt.line, lang, got, want)
			}
		}
	}
}
