package typed

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// What stands on the diagram of a ceremony is told of another guest too; what nobody can word is
// counted among what still names the one before.
func TestTheGuestIsCarriedThroughADiagram(t *testing.T) {
	c, pl, it := polish(t)
	p := model.Positions{High: 40, Marks: []model.Position{
		{Kind: model.FlagStands, Side: model.GuestSide, X: 71, Y: 25, W: 9, Label: model.Text{"en": "Flag of Poland", "ro": "Drapelul Poloniei", "uk": "Прапор Польщі"}},
		{Kind: model.GroupStands, Side: model.GuestSide, X: 88, Y: 25, W: 9, Label: model.Text{"ro": "Fanfara polonezilor"}}}}
	var err error
	if c.Programme.Items[0].Diagram, err = p.Diagram(); err != nil {
		t.Fatal(err)
	}
	pairs, left, _ := c.NewGuests(pl, it, true).Changed()
	for _, want := range [][2]string{{"Flag of Poland", "Flag of Italy"}, {"Drapelul Poloniei", "Drapelul Italiei"}, {"Прапор Польщі", "Прапор Італії"}} {
		if !slices.Contains(pairs, want) {
			t.Errorf("%q is not among %q", want, pairs)
		}
	}
	if !slices.ContainsFunc(left, func(s string) bool { return strings.Contains(s, "polonezilor") }) {
		t.Errorf("left: %q of %q", left, pairs)
	}
}
