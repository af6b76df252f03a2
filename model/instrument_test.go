package model

import (
	"slices"
	"testing"
)

// energy is a government agreement that two ministers sign.
func energy() Instrument {
	ours, theirs := int64(1), int64(2)
	return Instrument{Title: Plain("Framework Agreement on energy"), Kind: "framework-agreement", Level: BetweenGovernments, State: "printed", Making: Signs, Ours: &ours, Theirs: &theirs,
		Languages: "ro uk en", Prevails: "en", OurSigner: Plain("Minister of Energy"), OurRank: Minister, OurPowers: PowersSeen, TheirSigner: Plain("Minister of Energy of Ukraine"), TheirRank: Minister, TheirPowers: PowersSeen, Audience: Internal}
}

// Three texts in three languages are six originals, not eighteen; the one whose minister
// brings a scan with an old title cannot be signed, but for ad referendum.
func TestFoldersOfThreeTexts(t *testing.T) {
	declaration, letter, agreement := energy(), energy(), energy()
	declaration.Level, declaration.OurRank, declaration.TheirRank, declaration.OurPowers, declaration.TheirPowers = BetweenStates, HeadOfState, HeadOfState, "", ""
	letter.Level, letter.OurPowers, letter.TheirPowers = BetweenMinistries, "", ""
	agreement.TheirPowers = PowersOld
	originals := 0
	for _, one := range []Instrument{declaration, letter, agreement} {
		originals += one.Originals()
		for _, o := range one.Alternat("ro", "uk") {
			if len(o.Languages) != 3 {
				t.Errorf("an original in %v", o.Languages)
			}
		}
	}
	if originals != 6 {
		t.Errorf("%d originals", originals)
	}
	for _, one := range []*Instrument{&declaration, &letter} {
		one.State = signedText
		if got := one.Against(); len(got) != 0 || one.Check() != nil {
			t.Errorf("%v stands against %v, %v", got, one.Level, one.Check())
		}
	}
	if got := agreement.Against(); len(got) != 1 || got[0].Ours || got[0].Seen != PowersOld {
		t.Errorf("against the agreement: %v", got)
	}
	agreement.State = signedText
	if Code(agreement.Check()) != "text.powers" {
		t.Errorf("it was signed: %v", agreement.Check())
	}
	agreement.Making = AdReferendum
	if agreement.Check() != nil {
		t.Error(agreement.Check())
	}
}

func TestWhoNeedsFullPowers(t *testing.T) {
	for rank, of := range map[Level]map[InstrumentLevel]bool{
		HeadOfState: {BetweenStates: false}, HeadOfGovernment: {BetweenStates: false}, ForeignMinister: {BetweenStates: false, BetweenGovernments: false},
		Minister: {BetweenStates: true, BetweenGovernments: true, BetweenMinistries: false}, SeniorOfficial: {BetweenGovernments: true}, DeputyPM: {BetweenStates: true}} {
		for level, want := range of {
			if NeedsPowers(rank, level) != want {
				t.Errorf("%s for %s: %v", rank, level, !want)
			}
		}
	}
}

// Each names itself first in its own original and signs on the left of it, on the right where
// its writing goes from right to left.
func TestAlternat(t *testing.T) {
	one := energy()
	list := one.Alternat("ro", "uk")
	if len(list) != 2 || *list[0].First != 1 || *list[1].First != 2 || *list[0].Left != 1 || *list[1].Left != 2 {
		t.Errorf("originals %+v", list)
	}
	if !slices.Equal(list[1].Languages, []string{"uk", "ro", "en"}) || one.Languages != "ro uk en" {
		t.Errorf("languages %v, and the text now has %s", list[1].Languages, one.Languages)
	}
	one.Languages = "ro ar en"
	if list = one.Alternat("ro", "ar"); *list[1].Left != 1 || *list[1].First != 2 {
		t.Errorf("from right to left %+v", list[1])
	}
	one.Others = Plain("Republic of Moldova")
	if list = one.Alternat("ro", "uk"); len(list) != 1 || list[0].First != nil {
		t.Errorf("a multilateral text has %+v", list)
	}
	one.Making = Adopts
	if one.Originals() != 0 || one.Alternat("ro", "uk") != nil {
		t.Error("what is adopted is signed")
	}
}

// A text without parties, between one state and itself, or whose prevailing language is none of
// its own is refused.
func TestWhatIsNoText(t *testing.T) {
	for code, spoil := range map[string]func(*Instrument){
		"text.no-title": func(i *Instrument) { i.Title = nil }, "text.no-parties": func(i *Instrument) { i.Theirs = nil }, "text.prevails": func(i *Instrument) { i.Prevails = "fr" },
		"model.choice": func(i *Instrument) { i.Kind = "note" },
	} {
		one := energy()
		spoil(&one)
		if got := Code(one.Check()); got != code {
			t.Errorf("%s instead of %s", got, code)
		}
	}
	one := energy()
	one.Theirs = one.Ours
	if Code(one.Check()) != "text.no-parties" {
		t.Error("a state signs with itself")
	}
}
