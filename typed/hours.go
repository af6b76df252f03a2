package typed

import (
	"errors"

	"chancery/model/civil"
)

// Hours are what can be chosen in the place of an hour that exists twice or not
// at all: its names, and what is typed for each.
func Hours(err error) (names, typed []string) {
	var e *civil.Error
	if !errors.As(err, &e) {
		return nil, nil
	}
	for _, m := range e.Choices {
		name := m.Clock() + " " + m.Abbreviation()
		names, typed = append(names, name), append(typed, m.Told())
	}
	return names, typed
}
