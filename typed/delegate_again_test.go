package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// A list out of a table without headings has the name and the office once more, in another language: the
// second name is no office, and is not lost.
func TestANameStandsInARowOnceMore(t *testing.T) {
	s := Seating{Roll: NewRoll(nil), Party: 7, Lang: "uk", Langs: words.Languages}
	for row, want := range map[string][4]string{ // name and office in Ukrainian, in English
		"Едгарс Рінкевичс\tПрезидент Латвії\tEdgars Rinkēvičs\tPresident of Latvia": {"Едгарс Рінкевичс", "Президент Латвії", "Edgars Rinkēvičs", "President of Latvia"},
		"Вікторс Валайніс\tМіністр економіки\tViktors Valainis\tMinister":           {"Вікторс Валайніс", "Міністр економіки", "Viktors Valainis", "Minister"},
		"Jānis Kalniņš\tЯніс Калниньш\tAdviser\tРадник":                             {"Яніс Калниньш", "Радник", "Jānis Kalniņš", "Adviser"},
		"Еммануель Макрон\tMr Emmanuel Macron\tПрезидент":                           {"Еммануель Макрон", "Президент", "Emmanuel Macron", ""},
		"Марія Новак\tРадниця\tPrime Minister":                                      {"Марія Новак", "Радниця", "", "Prime Minister"},
	} {
		seated := s.Seat(ReadDelegates(row).People)
		p := seated.New[0]
		if got := [4]string{p.Person.Name["uk"], p.Office.Title["uk"], p.Person.Name["en"], p.Office.Title["en"]}; got != want {
			t.Errorf("%q\n is %q\nwant %q", row, got, want)
		}
	}
	seated := s.Seat(ReadDelegates("Аніта Берзіня\tперекладачка\tAnita Bērziņa\tInterpreter").People)
	if p, seat := seated.New[0], seated.Seats[0]; p.Person.Name["en"] != "Anita Bērziņa" || seat.Role != model.Interprets || seat.Title["uk"] != "перекладачка" || seat.Title["en"] != "Interpreter" || !seat.Remarks.Empty() {
		t.Errorf("she who interprets: %+v, %+v", p.Person, seat)
	}
}

// Somebody who is known by one spelling is known by it beside another, which is kept.
func TestASpellingInAnotherLanguageIsOfWhoIsKnown(t *testing.T) {
	known := model.Known{Person: model.Person{Row: model.Row{ID: 5}, Name: model.Text{"en": "Edgars Rinkēvičs"}}}
	s := Seating{Roll: NewRoll([]model.Known{known}), Party: 7, Lang: "uk", Langs: words.Languages}
	seated := s.Seat(ReadDelegates("Едгарс Рінкевичс\tПрезидент\tEdgars Rinkēvičs\tPresident").People)
	if one := seated.Seats[0].PersonID; one == nil || *one != 5 || seated.New[0].Person.Name["uk"] != "Едгарс Рінкевичс" {
		t.Errorf("%+v", seated)
	}
}
