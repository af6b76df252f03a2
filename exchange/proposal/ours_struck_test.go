package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/words"
)

// Of our own paper it is said how many items are cancelled in it, and not what is struck out in it; where somebody struck
// out anything else, or the paper is not ours, that is said.
func TestWhatOurOwnPaperStrikesOutIsCancelled(t *testing.T) {
	struck := func(row string) string {
		return strings.ReplaceAll(row, "<w:r><w:t>", "<w:r><w:rPr><w:strike/></w:rPr><w:t>")
	}
	read := func(clocks, more string) *proposal.Proposal {
		f, err := exchange.Read("d.docx", document(t, "<w:p><w:r><w:t>3 May 2027</w:t></w:r></w:p><w:p><w:r><w:t>"+clocks+"</w:t></w:r></w:p><w:tbl>"+wordRow("Time", "Activity", "Venue")+
			wordRow("10:00", "Talks", "Presidency")+struck(wordRow("11:00", "Call on the Speaker Cancelled", "House"))+struck(wordRow("12:00", "Tour Anulat", "Museum"))+wordRow("13:00", "Lunch", "Presidency")+"</w:tbl>"+more), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return proposal.Of(f, proposal.Options{Today: "2027-01-01"})
	}
	p := read("Bucharest time, UTC+2", "")
	if !asksFor(p, "cancelled-ours") || asksFor(p, "struck") || len(p.Rows) != 2 {
		t.Errorf("%d rows, %v", len(p.Rows), p.Ask)
	}
	for _, e := range p.Ask {
		for _, lang := range words.Languages {
			if text := words.For(lang).Error(e); e.Code == "takein.cancelled-ours" && !strings.Contains(text, ": 2 – ") {
				t.Errorf("%s: %s", lang, text)
			}
		}
	}
	for _, p := range []*proposal.Proposal{read("Programme", ""), read("Bucharest time, UTC+2", struck("<w:p><w:r><w:t>Dark suit</w:t></w:r></w:p>"))} {
		if asksFor(p, "cancelled-ours") || !asksFor(p, "struck") {
			t.Errorf("%v", p.Ask)
		}
	}
}
