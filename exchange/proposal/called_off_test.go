package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/words"
)

// What says of itself that it is cancelled, as our own tables say it too, is left out and told; what only speaks of it stays.
func TestARowThatIsCancelledIsLeftOut(t *testing.T) {
	for _, one := range []struct {
		title, remarks string
		off            bool
	}{
		{"Call on the Speaker", "Anulat; (de confirmat)", true},
		{"Call on the Speaker", words.For("en").Say("item.status.dropped"), true},
		{"Call on the Speaker", words.For("ro").Say("item.status.dropped"), true},
		{"Call on the Speaker", words.For("uk").Say("item.status.dropped"), true},
		{"CANCELLED – Call on the Speaker", "", true},
		{"ANULAT: Întrevedere", "", true},
		{"Call on the Speaker (cancelled)", "", true},
		{"Call on the Speaker", "the dinner is cancelled", false},
		{"Call on the Speaker – if not cancelled", "", false},
	} {
		p := ofText(t, "p.csv", "Date;Time;Activity;Venue;Remarks\n3 May 2027;10:00;Talks;Hall;\n3 May 2027;11:00;"+one.title+";House;\""+one.remarks+"\"\n3 May 2027;12:00;Lunch;Hall;\n", proposal.Options{Today: "2027-01-01"})
		if off := len(p.Rows) == 2; off != one.off || asksFor(p, "cancelled") != one.off {
			t.Errorf("%s, %s: %d rows, asks %v", one.title, one.remarks, len(p.Rows), p.Ask)
		}
	}
}
