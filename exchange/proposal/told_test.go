package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/words"
)

// A difference says how sure an hour was, and is.
func TestADifferenceSaysHowSureAnHourIs(t *testing.T) {
	w := words.For("en")
	row := func(fromMark, from, toMark, to string) proposal.Row {
		return proposal.Row{N: 1, Day: "2026-12-09", Title: "Call on the Speaker", FromMark: fromMark, From: from, ToMark: toMark, To: to}
	}
	for want, pair := range map[string][2]proposal.Row{
		"start: about 16:50 → 16:15":       {row("approx", "16:50", "open", ""), row("", "16:15", "open", "")},
		"start: 16:50 → about 16:50":       {row("", "16:50", "open", ""), row("approx", "16:50", "open", "")},
		"start: 16:50 tbc → 16:50":         {row("tbc", "16:50", "", "17:00"), row("", "16:50", "", "17:00")},
		"end: 17:00 → 17:00 tbc":           {row("", "16:50", "", "17:00"), row("", "16:50", "tbc", "17:00")},
		"start: 16:50 → 16:55; end: 17:00": {row("", "16:50", "open", ""), row("", "16:55", "", "17:00")},
		"end: 17:00 → about 17:10":         {row("", "16:50", "", "17:00"), row("", "16:50", "approx", "17:10")},
		"start: (afterwards) → 16:50":      {row("after", "", "open", ""), row("", "16:50", "open", "")},
	} {
		got := proposal.Compare([]proposal.Row{pair[0]}, []proposal.Row{pair[1]})
		if len(got) != 1 {
			t.Fatalf("%s: %+v", want, got)
		}
		if s := strings.Join((&proposal.Proposal{}).Said(w, &got[0]), "; "); s != want {
			t.Errorf("%q is said as %q", want, s)
		}
	}
}
