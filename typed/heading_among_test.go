package typed

import (
	"strings"
	"testing"

	"chancery/model"
)

// Those whom the heading of a summit lists are those who meet; one that it is about, or is held in, is none.
func TestAHeadingListsWhoMeets(t *testing.T) {
	headings := NewHeadings([]model.EventKind{model.OfficialVisit, model.Summit}, worldParties())
	for text, want := range map[string]string{
		"Summitul București cu Polonia, Grecia și Bulgaria, 14 decembrie 2026":           "PL GR BG",
		"Summitul București cu Polonia și Grecia":                                        "PL GR",
		"Summit with Moldova, Ukraine, Poland, Greece and the European Union, Bucharest": "MD UA PL GR EU",
		"România - Polonia - Grecia - Bulgaria":                                          "RO PL GR BG",
		"România–Polonia–Grecia":                                                         "RO PL GR",
		"România-Polonia-Grecia":                                                         "RO PL GR",
		"Summit in Bucharest: Poland, Czechia, Latvia, Romania 14-15 December":           "PL CZ LV RO",
		"Саміт у Бухаресті: Польща, Греція та Болгарія":                                  "PL GR BG",
		"Summitul trilateral România – Polonia – Turcia, Ankara 14.12.2026":              "RO PL TR",
		"Romania – Ukraine consultations, 3 June":                                        "",
		"EU–Ukraine summit":                                                              "",
		"Summit on peace in Ukraine":                                                     "",
		"B9 summit in Riga, 9-10 June 2027":                                              "",
		"Working visit of the President of Ukraine to Poland and Greece":                 "",
		"Visit of the President of Bosnia-Herzegovina":                                   "",
	} {
		h := headings.Read(text, "RO", "2026-11-29")
		if got := strings.Join(h.Among, " "); got != want {
			t.Errorf("%q is of %q, want %q", text, got, want)
		}
		if lists := strings.Contains(" "+want+" ", " RO "); lists && h.Kind != model.Summit {
			t.Errorf("%q is %q", text, h.Kind)
		}
	}
}
