package proposal_test

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// A visit whose file has no title is called by who arrives, and no visit by its file.
func TestAVisitIsNeverCalledByItsFile(t *testing.T) {
	for _, tt := range []struct{ rows, lang, title, guest string }{
		{"10:00;Arrival of the President of Finland at Otopeni airport;Otopeni", "en", "Visit of the President of Finland", "FI"},
		{"10:00;Sosirea Președintelui Finlandei la Palatul Cotroceni;Cotroceni", "ro", "Vizita Președintelui Finlandei", "FI"},
		{"10:00;Прибуття Президента Фінляндії до аеропорту;Отопень", "uk", "Візит Президента Фінляндії", "FI"},
		{"10:00;Arrival;Otopeni", "en", "Official visit, 14 September", ""},
		{"10:00;Primirea ambasadorului Finlandei;MAE", "ro", "Vizită oficială, 14 septembrie", ""},
		{"10:00;Arrival of the Ambassador of Finland at the MFA;MFA", "en", "Official visit, 14 September", ""},
		{"10:00;Arrival of the Minister of Finland;MFA\n14.09.2026;12:00;Arrival of the Minister of Estonia;MFA", "en", "Official visit, 14 September", ""},
	} {
		p := read(t, "programme-FI-2.csv", "Date;Time;Activity;Venue\n14.09.2026;"+tt.rows+"\n14.09.2026;11:00;Coffee;Hall\n")
		c := typed.Cells{Words: words.For(tt.lang), Lang: tt.lang}
		e := p.Visit(&c, "Europe/Bucharest", []model.Party{{Row: model.Row{ID: 5}, Code: "FI"}}, nil)
		if got := e.Title.In(tt.lang); got != tt.title || strings.Contains(got, ".csv") {
			t.Errorf("%s: called %q, not %q", tt.rows, got, tt.title)
		}
		if told := asksFor(p, "called-after"); told != (tt.guest != "") {
			t.Errorf("%s: that it is called after a row is told: %v", tt.rows, told)
		}
		if p.Call(&e, "Meeting of the Black Sea group", "en", "Europe/Bucharest", nil, nil); asksFor(p, "called-after") {
			t.Errorf("%s: it is told though somebody has named the visit", tt.rows)
		}
		if guest := e.GuestID != nil && *e.GuestID == 5; guest != (tt.guest != "") {
			t.Errorf("%s: the guest is %v", tt.rows, e.GuestID)
		}
	}
}

// What stands under the title of a list goes on behind it: in small letters of its own script, and a form of address
// as it is written.
func TestWhatAListIsCalledGoesOn(t *testing.T) {
	for under, want := range map[string]string{
		"All participants": "Guests, all participants", "Усі учасники": "Guests, усі учасники", "Înalți oaspeți": "Guests, înalți oaspeți",
		"H.E. Mr Volodymyr Zelenskyy": "Guests, H.E. Mr Volodymyr Zelenskyy", "Й.В. пан Володимир Зеленський": "Guests, Й.В. пан Володимир Зеленський",
	} {
		p := read(t, "guests.csv", "Guests;;\n"+under+";;\nNo.;Name;Office\n1;Anna Kowalska;Minister of Foreign Affairs\n2;Jan Nowak;Ambassador\n")
		if p.Title != want {
			t.Errorf("called %q, not %q", p.Title, want)
		}
	}
}

// A letter that speaks of a visit in a sentence begins that one, and says so.
func TestALetterBeginsTheVisitThatItSpeaksOf(t *testing.T) {
	for _, tt := range []struct{ sentence, rows, title, guest string }{
		{"Шановні колеги!\nНадсилаємо попередню програму робочого візиту Міністра закордонних справ Фінляндії 12 січня 2027 року.", "12 січня 2027\n10:00 Зустріч\n11:00 Обід\n", "Робочий візит Міністра закордонних справ Фінляндії", "FI"},
		{"Dear colleagues,\nplease find below our proposals for the official visit of the Minister of Foreign Affairs of Finland, as discussed.", "12 January 2027\n10:00 Talks\n11:00 Lunch\n", "Official visit of the Minister of Foreign Affairs of Finland", "FI"},
		{"Stimate coleg,\nîn vederea pregătirii vizitei ministrului afacerilor externe al Finlandei, propunem:", "12 ianuarie 2027\n10:00 Convorbiri\n11:00 Dejun\n", "Vizita ministrului afacerilor externe al Finlandei", "FI"},
		{"Dear colleagues,\nwe thank you for your visit of last week and propose:", "12 January 2027\n10:00 Talks\n11:00 Lunch\n", "", ""},
	} {
		p := read(t, "letter.txt", tt.sentence+"\n\n"+tt.rows)
		c := typed.Cells{Words: words.For("en"), Lang: "en"}
		e := p.Visit(&c, "Europe/Bucharest", []model.Party{{Row: model.Row{ID: 5}, Code: "FI"}}, nil)
		if got := strings.TrimSpace(e.Title.All()); tt.title != "" && got != tt.title || asksFor(p, "called-as-said") != (tt.title != "") || (e.GuestID != nil) != (tt.guest != "") {
			t.Errorf("%s\ncalled %q, of %v, asks %v", tt.sentence, got, e.GuestID, p.Ask)
		}
	}
}
