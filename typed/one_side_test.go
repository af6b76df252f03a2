package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// Whoever names a group of both sides on one side of an item is told that the others do not come with it,
// once, and not where it is named on both, where nobody of it is on the other, or where many meet.
func TestAGroupNamedOnOneSideIsTold(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, FirstDay: "2026-06-03", Zone: "Europe/Rome"}, Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{},
		Items: []model.Item{{Row: model.Row{ID: 1}}}, Who: map[int64][]model.Participation{},
		Groups: map[int64]model.Group{7: {Row: model.Row{ID: 7}, Kind: model.Heads, Name: model.Text{"en": "Heads of delegation"}}, 8: {Row: model.Row{ID: 8}, Kind: model.Spouses, Name: model.Text{"en": "Spouses"}}}}
	for i, name := range []string{"Romania", "Moldova"} {
		id := int64(i + 1)
		p.Delegations[id] = model.Delegation{Row: model.Row{ID: id}, Name: model.Text{"en": name}, Side: model.Sides[i]}
		p.Seats[id] = model.Seat{Row: model.Row{ID: id}, DelegationID: id, Name: model.Text{"en": "President of " + name}, Role: model.HeadOfDelegation}
	}
	p.Seats[3] = model.Seat{Row: model.Row{ID: 3}, DelegationID: 1, Name: model.Text{"en": "Spouse of Romania"}, Role: model.SpouseOf}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	on := func(group int64, sides ...model.Side) (out []model.Participation) {
		for _, side := range sides {
			out = append(out, model.Participation{ItemID: 1, GroupID: &group, Side: side})
		}
		return out
	}
	told := func(who []model.Participation) string {
		return c.ToldOnWay(&model.SaveItem{Item: p.Items[0], Who: &who})
	}
	if got := told(on(7, model.HostSide)); !strings.Contains(got, "Heads of delegation") || !strings.Contains(got, c.Words.Say("side.guest")) {
		t.Errorf("the hosts alone: %q", got)
	}
	if got := c.ToldOnWay(&model.Several{Changes: []model.Change{&model.Participate{Item: 1, Side: model.HostSide, Who: on(7, "")}}}); !strings.Contains(got, "Heads of delegation") {
		t.Errorf("in a cell: %q", got)
	}
	if got := told(on(7, model.HostSide, model.GuestSide)) + told(on(8, model.HostSide)); got != "" {
		t.Errorf("nothing is left out: %q", got)
	}
	p.Who[1] = on(7, model.HostSide)
	if got := told(on(7, model.HostSide)); got != "" {
		t.Errorf("told again: %q", got)
	}
	if got := c.ToldOneSide(&model.Participate{Item: 1, Side: model.GuestSide, Who: on(7, "")}); got != "" {
		t.Errorf("the other side is named as well: %q", got)
	}
	delete(p.Who, 1)
	c.Programme.Event.Kind = model.Summit
	if got := told(on(7, model.GuestSide)); got != "" {
		t.Errorf("where many meet: %q", got)
	}
}
