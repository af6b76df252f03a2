package look

import "chancery/model"

var familyHues = map[model.Family]string{
	model.FamilyTalks: "blue", model.FamilySummit: "teal", model.FamilyBilateral: "violet", model.FamilyCeremony: "rose",
	model.FamilyMeal: "amber", model.FamilySite: "green", model.FamilyPress: "orange", model.FamilyLogistics: "slate",
}

// FamilyHue is the name of the hue of a family of items.
func FamilyHue(f model.Family) string { return familyHues[f] }

// EventHue is the name of the hue of an event: its own, else one of its kind.
func EventHue(own string, k model.EventKind) string {
	switch {
	case own != "":
		return own
	case k == model.Summit, k == model.Ministerial:
		return "teal"
	case k == model.Standing:
		return "slate"
	case k == model.Meeting, k == model.Ceremony:
		return "violet"
	case k == model.Recce, k == model.Transit, k == model.PrivateVisit:
		return "green"
	}
	return "blue"
}
