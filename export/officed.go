package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// officed is somebody of whom only words were typed, with the office and the form of address apart where both stand in
// them: "Ms Ana Rusu, President of the Senate", or the office first. What is an office alone, or several, stays whole.
func (l listed) officed() listed {
	if l.person != 0 || !l.office.Empty() || !l.address.Empty() {
		return l
	}
	out := l
	out.name, out.office = nil, nil
	for lang, said := range l.name {
		name, office := typed.CutPerson(said)
		if before, _ := typed.Addressed(office); before != "" {
			name, office = office, name
		}
		address, bare := typed.Addressed(name)
		if !strings.Contains(bare, " ") { // "Mr Rusu" is what they are called
			address, bare = "", name
		}
		if parts := strings.Fields(bare); !model.Personal(model.Plain(bare)) || strings.Contains(bare, ",") || typed.IsOffice(parts[len(parts)-1]) || !slices.ContainsFunc(strings.Fields(office), typed.IsOffice) {
			return l
		}
		out.name, out.address, out.office = out.name.With(lang, bare), out.address.With(lang, address), out.office.With(lang, office)
	}
	return out
}
