package check

import (
	"slices"
	"strings"

	"chancery/model"
)

// placeTwice: two items of one visit where the same words are typed for a place that no
// register has. Two rooms of one house have other words.
func placeTwice(a, b *model.Entry, known *Known) []Finding {
	if !overlap(a, b) || open(b) || !samePlace(a, b, known) {
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

// apartInWords says that two places that words say have nothing in common: "Cotroceni Palace, main entrance" may
// be a part of "Cotroceni Palace, courtyard", and anything may be in a city.
func apartInWords(a, b *model.Entry, known *Known) bool {
	said, alike := map[string]bool{}, false
	for lang := range a.Place {
		alike = alike || b.Place[lang] != ""
	}
	if !alike { // one place has two names in two languages
		return false
	}
	for _, name := range model.SameName(a.Place, a.Place) {
		if known.Wide != nil && known.Wide(name) {
			return false
		}
		for _, word := range strings.Fields(name) {
			said[strings.Trim(word, ",;.()")] = true
		}
	}
	for _, name := range model.SameName(b.Place, b.Place) {
		if known.Wide != nil && known.Wide(name) || slices.ContainsFunc(strings.Fields(name), func(word string) bool { return said[strings.Trim(word, ",;.()")] }) {
			return false
		}
	}
	return true
}

// inWords says that nothing but words says where an entry is.
func inWords(e *model.Entry) bool {
	return e.VenueID == 0 && e.RoomID == 0 && e.FromID == 0 && e.ToID == 0 && len(e.Place) > 0
}
