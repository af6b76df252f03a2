package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Whoever declined has no programme of their own and stands in nobody's, nor in a running order, though
// items still name them; on the list of the guests they are not counted.
func TestWhoDeclinedIsPrintedNowhere(t *testing.T) {
	visit, _ := programmes(t)
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return slices.ContainsFunc(visit.Who[it.ID], func(w model.Participation) bool { return w.PersonID != nil })
	})
	it := visit.Items[at]
	const me = 940001
	seat := model.Seat{Row: model.Row{ID: me, UID: "seat"}, DelegationID: visit.DelegationsOf(model.GuestSide)[0].ID, PersonID: &[]int64{me}[0], Role: "member", Pos: 99}
	visit.People = maps.Clone(visit.People)
	visit.People[me] = model.Person{Row: model.Row{ID: me, UID: "me"}, Name: model.Plain("Somebody Unusual")}
	visit.Who = maps.Clone(visit.Who)
	visit.Who[it.ID] = append(slices.Clone(visit.Who[it.ID]), model.Participation{Row: model.Row{ID: me}, ItemID: it.ID, Side: model.GuestSide, PersonID: seat.PersonID, Mode: model.InPerson})
	for status, comes := range map[model.SeatStatus]bool{model.Accepted: true, model.Declined: false, model.NoShow: false, model.Substituted: false} {
		visit.Seats = maps.Clone(visit.Seats)
		seat.Status = status
		visit.Seats[me] = seat
		visit.Resolve()
		for _, audience := range []model.Audience{model.Internal, model.ForDelegation} {
			own := slices.ContainsFunc(export.People(visit, model.Reader{Audience: audience}), func(a export.Addressee) bool { return a.Key == "person me" })
			if own != comes {
				t.Errorf("%q: a programme of their own for %s: %v", status, audience, own)
			}
		}
		met := 0
		for _, a := range export.People(visit, model.Reader{Audience: model.Internal}) {
			opt := options("individual", model.Internal, "en")
			if opt.For = a.Key; a.Key != "person me" && strings.Contains(everything(composed(t, visit, opt)), "Somebody Unusual") {
				met++
			}
		}
		if (met > 0) != comes {
			t.Errorf("%q: %d others meet them", status, met)
		}
		for _, doc := range []string{"running-order", "guest-list", "who-is-who"} {
			opt := options(doc, model.Internal, "en")
			if got := strings.Contains(everything(composed(t, visit, opt)), "Somebody Unusual"); got != comes {
				t.Errorf("%q: printed in %s: %v", status, doc, got)
			}
		}
	}
}
