package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// heads are what each of the nine attends besides what all of them do, at its hour.
var heads = map[string]string{
	"LT": "Arrival of the delegation of Lithuania|Romania – Lithuania|Poland – Lithuania|Lithuania – NATO|Lithuania – Latvia|Arrival of the President of Lithuania|Departure of the delegation of Lithuania",
	"EE": "Arrival of the delegation of Estonia|Estonia – Hungary|Bulgaria – Estonia|Poland – Estonia|Czechia – Estonia|Arrival of the President of Estonia|Departure of the delegation of Estonia",
	"CZ": "Arrival of the delegation of Czechia|Poland – Czechia|Czechia – Latvia|Czechia – Estonia|Slovakia – Czechia|Arrival of the President of Czechia|Departure of the delegation of Czechia",
	"LV": "Arrival of the delegation of Latvia|Latvia – Slovakia|Czechia – Latvia|Latvia – Bulgaria|Lithuania – Latvia|Arrival of the President of Latvia|Departure of the delegation of Latvia",
	"HU": "Arrival of the delegation of Hungary|Estonia – Hungary|Hungary – Slovakia|Poland – Hungary|Arrival of the President of Hungary|Departure of the delegation of Hungary",
	"SK": "Arrival of the delegation of Slovakia|Latvia – Slovakia|Romania – Slovakia|Hungary – Slovakia|Slovakia – Czechia|Arrival of the President of Slovakia|Departure of the delegation of Slovakia",
	"BG": "Arrival of the delegation of Bulgaria|Romania – Bulgaria|Bulgaria – Estonia|Latvia – Bulgaria|Arrival of the President of Bulgaria|Departure of the delegation of Bulgaria",
	"PL": "Arrival of the delegation of Poland|Meeting of the co-hosts|Poland – Czechia|Poland – Lithuania|Poland – Estonia|Poland – Hungary|Poland – NATO|Arrival of the co-host, the President of Poland|" +
		"Joint press conference|Departure of the delegation of Poland",
	"RO": "Meeting of the co-hosts|Romania – Lithuania|Romania – Slovakia|Romania – Bulgaria|Romania – NATO|Romania – Ukraine|Arrival of the co-host, the President of Poland|" +
		"Joint press conference|Arrival of the President of Bulgaria|Arrival of the President of Slovakia|" +
		"Arrival of the President of Hungary|Arrival of the President of Latvia|Arrival of the President of Czechia|Arrival of the President of Estonia|" +
		"Arrival of the President of Lithuania|Arrival of the NATO Secretary General|Arrival of the President of Ukraine",
}

const allHeads = "Arrival of guests|Official dinner hosted by the President of Romania|Family photo|Opening of the Summit|Session I: Deterrence and Defence on the Eastern Flank|" +
	"Session II, with the President of Ukraine|Adoption of the Joint Declaration|Working lunch of the heads of delegation"

// The programme of each of the nine heads holds what the heads attend, with a row of
// their own, with their delegation or in a group, and nothing else.
func TestEachHeadHasWhatTheHeadsAttend(t *testing.T) {
	_, summit := programmes(t)
	papers, err := export.Compose([]model.Programme{summit}, options("individual", model.Internal, "en"))
	if err != nil {
		t.Fatal(err)
	}
	for code, own := range heads {
		want := strings.Split(own+"|"+allHeads, "|")
		var got []string
		for _, one := range papers {
			if one.Name != headOf(&summit, code) {
				continue
			}
			for _, sec := range one.Sections {
				for _, r := range sec.Table.Rows {
					got = append(got, strings.TrimPrefix(r.Cells[2][0].Text, "Bilateral meeting "))
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s attends\n%s\nwant\n%s", code, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

func headOf(p *model.Programme, code string) string {
	for _, s := range p.Seats {
		d := p.Delegations[s.DelegationID]
		if q := p.Parties[d.PartyID]; q.Tag() == code && s.Role == model.HeadOfDelegation {
			return p.People[*s.PersonID].Name["en"]
		}
	}
	return ""
}

// Nobody has a programme who is no person: neither a group, nor a delegation, nor what
// several are called, only people and seats.
func TestOnlyPeopleHaveProgrammes(t *testing.T) {
	for _, p := range both(t) {
		for _, a := range []model.Audience{model.Internal, model.ForDelegation} {
			for _, one := range export.People(p, model.Reader{Audience: a}) {
				kind, uid, _ := strings.Cut(one.Key, " ")
				known := false
				for _, who := range p.People {
					known = known || kind == "person" && who.UID == uid
				}
				for _, s := range p.Seats {
					known = known || kind == "seat" && s.UID == uid && s.PersonID == nil
				}
				if !known {
					t.Errorf("%s has a programme", one.Key)
				}
			}
		}
	}
}
