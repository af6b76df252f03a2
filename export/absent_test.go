package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Whoever stays away, though their delegation comes, is printed nowhere.
func TestWhoStaysAwayIsNotPrinted(t *testing.T) {
	visit, _ := programmes(t)
	it := visit.Items[0]
	const me = 940001
	visit.People = maps.Clone(visit.People)
	visit.People[me] = model.Person{Row: model.Row{ID: me, UID: "me"}, Name: model.Plain("Somebody Unusual")}
	visit.Items = []model.Item{it}
	for _, mode := range []model.Mode{model.InPerson, model.Absent} {
		visit.Who = map[int64][]model.Participation{it.ID: {{Row: model.Row{ID: 1}, ItemID: it.ID, Side: model.GuestSide, PersonID: &[]int64{me}[0], Mode: mode}}}
		visit.Resolve()
		there := slices.ContainsFunc(visit.Attending(&visit.Items[0]), func(a model.Attendee) bool { return a.Person == me })
		printed := strings.Contains(everything(composed(t, visit, options("running-order", model.Internal, "en"))), "Somebody Unusual")
		if want := mode != model.Absent; there != want || printed != want {
			t.Errorf("%s: attends %v, is printed %v", mode, there, printed)
		}
	}
}
