package typed

import (
	"testing"

	"chancery/model/civil"
	"chancery/words"
)

// How the press may come is typed at the end of a line, in any language: what stands before
// it is read as it always was.
func TestTheOpeningToThePressIsTypedInALine(t *testing.T) {
	for _, line := range []string{"10-11 Talks press: spray; gather 9:40 + pool 2; gather 9:50", "10-11 Talks presă: spray; adunare 9:40 + pool 2; adunare 9:50", "10-11 Talks преса: spray; збір о 9:40 + пул 2; збір о 9:50"} {
		q := Quickly{Event: cellsOf().Programme.Event, Cells: *cellsOf(), Today: "2026-03-12", First: "2026-03-12", Day: "2026-03-12", Free: func(civil.Date) int { return 540 }}
		read := ParseLine(words.For("en"), line, "2026-03-12", "2026-03-12")
		it, _, err := q.Item(read)
		if err != nil || it.Title.In("en") != "Talks" || it.Start.Clock() != "10:00" || it.Press != "spray" || it.GatherAt != "09:40" {
			t.Errorf("%q: %q at %s, %s, gather %s, %v", line, it.Title, it.Start.Clock(), it.Press, it.GatherAt, err)
		}
		further, err := q.Accesses(read)
		if err != nil || len(further) != 1 || further[0].Pool != "2" || further[0].GatherAt != "09:50" {
			t.Errorf("%q: %+v, %v", line, further, err)
		}
		if last := read.Runs[len(read.Runs)-1]; last.As != PartPress || last.To != len(line) {
			t.Errorf("%q: %+v", line, read.Runs)
		}
	}
	if read := ParseLine(words.For("en"), "10-11 Press conference", "2026-03-12", "2026-03-12"); read.Press != "" || read.Title != "Press conference" {
		t.Errorf("%+v", read)
	}
}
