package model

import (
	"testing"

	"chancery/model/civil"
)

// signing is a visit at which the energy agreement is signed: the minister of the host has a
// seat, that of the guests is an office somebody of their delegation holds.
func signing(t *testing.T) Programme {
	t.Helper()
	at, err := civil.Resolve("2026-03-12T14:50", "Europe/Bucharest", 0)
	if err != nil {
		t.Fatal(err)
	}
	who := int64(40)
	return Programme{Event: Event{Row: Row{ID: 7}}, Items: []Item{{Row: Row{ID: 70}, Kind: Signing, Start: at}},
		Delegations: map[int64]Delegation{20: {Row: Row{ID: 20}, PartyID: 1}, 21: {Row: Row{ID: 21}, PartyID: 2}},
		Seats: map[int64]Seat{30: {Row: Row{ID: 30}, DelegationID: 20, Name: Text{"en": "Minister of  energy"}, Status: Accepted},
			31: {Row: Row{ID: 31}, DelegationID: 21, PersonID: &who, Status: Accepted}},
		People:  map[int64]Person{who: {Row: Row{ID: who}, Name: Text{"en": "Iryna Koval"}}},
		Offices: map[int64]Office{50: {Row: Row{ID: 50}, Title: Text{"en": "Minister of Energy of Ukraine", "uk": "Міністр енергетики України"}}},
		Tenures: []Tenure{{PersonID: who, OfficeID: 50}}, Who: map[int64][]Participation{}}
}

// Who signs and is on no list is told, on the side that has sent one; whoever is there under any
// of their names is not, nor somebody who is named at the signing itself.
func TestASignatoryOutsideTheDelegationIsTold(t *testing.T) {
	text := func() *Instrument {
		one := energy()
		event, item := int64(7), int64(70)
		one.OurSigner, one.TheirSigner, one.EventID, one.ItemID = Text{"en": "Minister of Energy"}, Text{"en": "Minister of Energy of Ukraine"}, &event, &item
		return &one
	}
	for name, tt := range map[string]struct {
		change func(*Programme, *Instrument)
		want   Outside
	}{
		"all are there":                   {func(*Programme, *Instrument) {}, Outside{}},
		"a person and office in one line": {func(_ *Programme, i *Instrument) { i.TheirSigner = Plain("Iryna Koval, Minister of Energy") }, Outside{}},
		"somebody else signs":             {func(_ *Programme, i *Instrument) { i.TheirSigner = Plain("Minister of Defence of Ukraine") }, Outside{Theirs: true}},
		"whoever has the seat declined": {func(p *Programme, _ *Instrument) {
			s := p.Seats[30]
			s.Status = Declined
			p.Seats[30] = s
		}, Outside{Ours: true}},
		"the guests have sent no list": {func(p *Programme, _ *Instrument) { delete(p.Seats, 31) }, Outside{}},
		"named at the signing alone": {func(p *Programme, i *Instrument) {
			i.OurSigner = Plain("Prime Minister")
			p.Who[70] = []Participation{{Name: Text{"en": "Prime Minister"}}}
		}, Outside{}},
		"nobody is said to sign": {func(_ *Programme, i *Instrument) { i.OurSigner = nil }, Outside{}},
		"it is adopted":          {func(_ *Programme, i *Instrument) { i.Making, i.OurSigner = Adopts, Plain("Nobody") }, Outside{}},
	} {
		p, one := signing(t), text()
		tt.change(&p, one)
		if got := p.Outside(one); got != tt.want {
			t.Errorf("%s: %+v", name, got)
		}
		if err := one.Check(); err != nil {
			t.Errorf("%s: refused with %v", name, err)
		}
	}
}

// Texts are signed from the weightiest down: between states, governments, ministries; by the
// hour of the item first, and what is adopted stands last.
func TestTextsAreSignedFromTheWeightiest(t *testing.T) {
	p := signing(t)
	add := func(title string, level InstrumentLevel, kind InstrumentKind, how Making) {
		one, event := energy(), int64(7)
		one.ID, one.Title, one.Level, one.Kind, one.Making, one.EventID = int64(len(p.Instruments)+1), Plain(title), level, kind, how, &event
		p.Instruments = append(p.Instruments, one)
	}
	add("letter of intent", BetweenMinistries, "letter-of-intent", Signs)
	add("conclusions", BetweenStates, "declaration", Adopts)
	add("memorandum", BetweenGovernments, "memorandum", Signs)
	add("agreement", BetweenGovernments, "agreement", AdReferendum)
	add("declaration", BetweenStates, "declaration", Signs)
	elsewhere := int64(8)
	p.Instruments = append(p.Instruments, Instrument{EventID: &elsewhere})
	var got []string
	for _, one := range p.Signed() {
		got = append(got, one.Title.In())
		if it, ok := p.SignedAt(&one); !ok || it.ID != 70 {
			t.Errorf("%s is signed at %d", one.Title.In(), it.ID)
		}
	}
	want := []string{"declaration", "agreement", "memorandum", "letter of intent", "conclusions"}
	if len(got) != len(want) {
		t.Fatalf("signed are %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("signed are %q, not %q", got, want)
			break
		}
	}
}
