package proposal_test

import "testing"

// Somebody is of the state whose office it is, not of one that it deals with or is accredited to.
func TestAnOfficeIsNotOfTheStateItDealsWith(t *testing.T) {
	for office, want := range map[string]string{
		"Desk officer Romania": "", "Romania Desk, Desk Officer for Romania": "", "Special Envoy for Ukraine": "", "Referent România": "",
		"Director pentru Republica Moldova": "", "Head of the EU Delegation to Ukraine": "", "Ambassador to Romania": "",
		"Ambassador of Italy to Romania": "IT", "Ambassador of Italy in Romania": "IT", "Minister of Foreign Affairs of Romania": "RO",
		"Desk Officer, Ministry of Foreign Affairs of Romania": "RO", "Ambasadorul Italiei în România": "IT", "Ambasadorul Norvegiei": "NO",
	} {
		p := read(t, "l.csv", "Name;Position;Phone\nAnna Verdi;\""+office+"\";1234567\nPaolo Bianchi;Adviser;1234568\n")
		if len(p.People) != 2 || p.People[0].State != want {
			t.Errorf("%s: %+v", office, p.People)
		}
	}
}
