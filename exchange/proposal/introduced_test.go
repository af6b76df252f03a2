package proposal_test

import (
	"strings"
	"testing"
)

// Whoever is called by an office alone is whom the heading calls so, guest or host, by the form of address where both hold
// that office; that only the heading tells it is said. What it calls nobody, or both, is guessed.
func TestAnOfficeAloneIsOfWhomTheHeadingCallsSo(t *testing.T) {
	const (
		ro   = "Programul vizitei oficiale a Excelenței Sale doamna Maia TAMM, Președintele Republicii Estonia"
		both = ro + ", la invitația domnului Ion RUSU, Președintele Republicii Moldova"
		en   = "Official visit of H.E. Mrs Mari Tamm, Prime Minister of Estonia, at the invitation of Mr Ion Rusu, President of Moldova"
		uk   = "Програма офіційного візиту Прем’єр-міністра Естонії пана Яана Тамма"
		ukMr = "Програма офіційного візиту пана Яана Тамма, Президента Естонії, на запрошення пані Майї Русу, Президента Молдови"
	)
	for _, one := range []struct{ title, who, host, guest, told string }{
		{ro, "doamna Președinte", "", "doamna Președinte", "side-headed"},
		{ro, "doamna Președinte însoțită de soț", "", "doamna Președinte", "side-headed"},
		{ro, "doamna Președinte Maia Tamm", "", "doamna Președinte Maia Tamm", ""},
		{ro, "domnul Președinte", "domnul Președinte", "", "side-guessed"},
		{ro, "Președintele", "Președintele", "", "side-guessed"},
		{ro, "doamna ministru", "doamna ministru", "", "side-guessed"},
		{both, "doamna Președinte", "", "doamna Președinte", ""},
		{both, "domnul Președinte", "domnul Președinte", "", ""},
		{both, "Președintele", "Președintele", "", "side-guessed"},
		{en, "Madam Prime Minister, accompanied by spouse", "", "Madam Prime Minister", ""},
		{en, "Prime Minister", "", "Prime Minister", ""},
		{en, "The President", "President", "", ""},
		{en, "Mr Minister", "Mr Minister", "", "side-guessed"},
		{en, "Prime Minister Mari Tamm", "", "Prime Minister Mari Tamm", ""},
		{uk, "пан Прем’єр-міністр", "", "пан Прем’єр-міністр", "side-headed"},
		{ukMr, "пан Президент", "", "пан Президент", ""},
		{ukMr, "пані Президент", "пані Президент", "", ""},
	} {
		p := ofEstonia(t, one.title, one.who)
		told := ""
		for _, e := range p.Ask {
			if code := strings.TrimPrefix(e.Code, "takein."); strings.HasPrefix(code, "side-") {
				told = code
			}
		}
		if r := p.Rows[0]; r.Host != one.host || r.Guest != one.guest || told != one.told {
			t.Errorf("%s: %s\nhost %q, guest %q, told %q", one.title, one.who, r.Host, r.Guest, told)
		}
	}
}
