package view

import (
	"testing"

	"chancery/model/civil"
)

// A step on and a step back lead to where one was, by as much as is on show.
func TestStepsAreAsLongAsWhatIsShown(t *testing.T) {
	for kind, want := range map[Kind]civil.Date{
		Day: "2026-03-13", Lanes: "2026-03-13", Week: "2026-03-19", Work: "2026-03-19", List: "2026-03-19", Order: "2026-03-19",
		Month: "2026-04-12", Year: "2027-03-12", Some: "2026-03-17",
	} {
		p := Stand{View: kind, Day: "2026-03-12", Days: 5}
		if got := p.Step(1); got.Day != want || got.Step(-1) != p {
			t.Errorf("%s: on to %s, not %s, and back to %s", kind, got.Day, want, got.Step(-1).Day)
		}
	}
	if got := (Stand{View: Some, Day: "2026-03-12"}).Step(1).Day; got != "2026-03-15" {
		t.Errorf("three days that nobody asked for lead to %s", got)
	}
}
