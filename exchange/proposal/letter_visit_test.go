package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// A letter without a heading says in a sentence whose visit its programme is of: it is called so, and has that guest.
func TestALetterSaysWhoseVisitItIs(t *testing.T) {
	parties := []model.Party{{Row: model.Row{ID: 1}, Code: "RO"}, {Row: model.Row{ID: 5}, Code: "UA"}}
	for _, one := range []struct {
		lang, letter, title string
		guest               bool
	}{
		{"uk", "Шановні колеги,\nнадсилаємо попередню програму візиту Міністра закордонних справ України до Румунії 12 січня 2027 року:\n09:00 – прибуття до аеропорту\n10:00 – переговори\n", "Візит Міністра закордонних справ України до Румунії", true},
		{"uk", "Шановні колеги!\nЩодо офіційного візиту Президента України в період з 12 січня 2027 року повідомляємо:\n12.01.2027\n09:00 – прибуття\n10:00 – переговори\n", "Офіційний візит Президента України", true},
		{"ro", "Stimați colegi,\nVă transmitem programul vizitei oficiale a ministrului afacerilor externe al Ucrainei, în România, prevăzută în perioada 12-13 ianuarie 2027.\n12.01.2027\n09:00 – sosire\n10:00 – convorbiri\n", "Vizita oficială a ministrului afacerilor externe al Ucrainei, în România", true},
		{"en", "Dear colleagues,\nplease find below the draft programme for the working visit of the Minister of Foreign Affairs of Ukraine to Romania on 12 January 2027.\n12.01.2027\n09:00 – Arrival\n10:00 – Talks\n", "Working visit of the Minister of Foreign Affairs of Ukraine to Romania", true},
		{"en", "Dear colleagues,\nplease find below the programme of the visit of our delegation on 12 January 2027.\n12.01.2027\n09:00 – Arrival\n10:00 – Talks\n", "", false},
	} {
		p := ofText(t, "p.txt", one.letter, proposal.Options{Today: "2026-12-01", Zone: "Europe/Bucharest"})
		c := &typed.Cells{Words: words.For(one.lang), Lang: one.lang}
		home := int64(1)
		e := p.Visit(c, "Europe/Bucharest", parties, &home)
		if len(p.Rows) != 2 || one.guest && e.Title.In(one.lang) != one.title || (e.GuestID != nil && *e.GuestID == 5) != one.guest {
			t.Errorf("%s: %d rows, %q, guest %v", one.letter, len(p.Rows), e.Title.In(one.lang), e.GuestID)
		}
	}
}
