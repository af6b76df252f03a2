package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
)

// The place at the end of a line of a letter is the whole of what stands behind "at", and the title is without it: not
// where the title would be nothing without it, where it says whose somebody is, or whither they go.
func TestThePlaceBehindAtIsThePlace(t *testing.T) {
	for _, one := range []struct{ line, title, place string }{
		{"arrival of the advance team at Henri Coandă Airport, terminal 1", "arrival of the advance team", "Henri Coandă Airport, terminal 1"},
		{"lunch at the Athénée Palace Hotel", "lunch", "Athénée Palace Hotel"},
		{"lunch at the Athénée Palace Hotel, Le Diplomate Hall", "lunch", "Athénée Palace Hotel, Le Diplomate Hall"},
		{"security meeting at the Embassy of Finland", "security meeting", "Embassy of Finland"},
		{"walk-through of Carol I Park", "walk-through of Carol I Park", ""},
		{"meeting with State Protocol, Cotroceni Palace, Union Hall", "meeting with State Protocol", "Cotroceni Palace, Union Hall"},
		{"prânz la Palatul Cotroceni", "prânz", "Palatul Cotroceni"},
		{"vizită la Muzeul Național", "vizită la Muzeul Național", "Muzeul Național"},
		{"plecare la Palatul Cotroceni", "plecare la Palatul Cotroceni", ""},
		{"обід у посольстві Фінляндії", "обід", "посольство Фінляндії"},
		{"нарада в готелі «Інтерконтиненталь»", "нарада", "готель «Інтерконтиненталь»"},
		{"прибуття у справах", "прибуття у справах", ""},
		{"talks with the counsellor at the Embassy of Finland", "talks with the counsellor at the Embassy of Finland", ""},
		{"talks with Ms Ana Popa at the Embassy of Finland", "talks with Ms Ana Popa at the Embassy of Finland", ""},
		{"briefing at Hotel level for all", "briefing at Hotel level for all", ""},
		{"dinner at eight", "dinner at eight", ""},
	} {
		p := ofText(t, "mail.txt", "Dear Ioana,\n\nhere is the programme of 2 December 2026:\n\n10:15 "+one.line+"\n11:30 Talks\n12:00 Coffee\n", proposal.Options{Today: "2026-11-28", Kind: proposal.Programme})
		if r := p.Rows[0]; r.Title != one.title || r.Place != one.place {
			t.Errorf("%s: %q, place %q", one.line, r.Title, r.Place)
		}
	}
}
