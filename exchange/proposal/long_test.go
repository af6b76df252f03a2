package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// A line without an end is read in the time that its length takes, not its square: one of 50,000 letters would
// otherwise hold the program for minutes.
func TestALineWithoutAnEndIsRead(t *testing.T) {
	for _, unit := range []string{"Mr ", "a–", "9 December – ", "10:00 "} {
		text := strings.Repeat(unit, 50_000/len(unit))
		for _, kind := range []proposal.Kind{proposal.Programme, proposal.People} {
			file, err := exchange.Read("long.txt", []byte(text+"\n09:30 Talks, Hall of Honour\n"), exchange.Options{})
			if err != nil {
				t.Fatal(unit, err)
			}
			if got := proposal.Of(file, proposal.Options{Kind: kind, Today: "2027-03-01"}); len(got.Rows)+len(got.People) == 0 {
				t.Errorf("nothing was read behind a line of %q as %s", unit, kind)
			}
		}
	}
}
