package check

import (
	"slices"

	"chancery/model"
)

// placeTwice: two items of one visit where the same words are typed for a place that no
// register has. Two rooms of one house have other words.
func placeTwice(a, b *model.Entry, known *Known) []Finding {
	if !overlap(a, b) || !samePlace(a, b, known) {
		return nil
	}
	return []Finding{{Subject: Subject{Table: "places", Name: a.Place}}}
}

// samePlace says that both are where the same words say.
func samePlace(a, b *model.Entry, known *Known) bool {
	if a.Ref.Event != b.Ref.Event || !inWords(a) || !inWords(b) {
		return false
	}
	same := model.SameName(a.Place, b.Place)
	return len(same) > 0 && (known.Wide == nil || !slices.ContainsFunc(same, known.Wide))
}

// inWords says that nothing but words says where an entry is.
func inWords(e *model.Entry) bool {
	return e.VenueID == 0 && e.RoomID == 0 && e.FromID == 0 && e.ToID == 0 && len(e.Place) > 0
}
