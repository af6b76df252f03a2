package export_test

import (
	"slices"
	"testing"

	"chancery/model"
)

// talksAlone is the visit of the sample with its talks as its only item.
func talksAlone(t testing.TB) (model.Programme, model.Item) {
	visit, _ := programmes(t)
	it := visit.Items[slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Talks })]
	visit.Items = []model.Item{it}
	return visit, it
}

// seatedOf are the heads of both delegations, and one more of the host's.
func seatedOf(visit model.Programme) (guest, host, member *int64) {
	for _, s := range visit.Seats {
		switch side := visit.Delegations[s.DelegationID].Side; {
		case s.PersonID == nil:
		case s.Role == model.HeadOfDelegation && side == model.GuestSide:
			guest = s.PersonID
		case s.Role == model.HeadOfDelegation:
			host = s.PersonID
		case side == model.HostSide:
			member = s.PersonID
		}
	}
	return guest, host, member
}
