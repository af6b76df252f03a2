package typed

import (
	"slices"
	"strings"
	"sync"

	"chancery/model"
	"chancery/words"
)

// behind is the one person whose whole name stands behind a form of address or an office:
// President Ion Vasilescu is Ion Vasilescu. What is none of the two, such as the spouse of
// somebody, is somebody else; and so may be whoever has a seat under that name.
func (c *Cells) behind(said string) (model.Known, bool) {
	fields := strings.Fields(said)
	for i := range fields {
		_, name := Addressed(strings.Join(fields[i:], " "))
		if !strings.Contains(name, " ") {
			break
		}
		if i == 0 && name == said {
			continue
		}
		k, ok := c.whole(name)
		if _, seat := c.seat(name); ok && !seat && c.calls(strings.Join(fields[:i], " "), k.Person.ID) {
			return k, true
		}
	}
	return model.Known{}, false
}

// calls says that words in front of a name are how a person is called there: nothing, a usual
// office, or the one that this person has, whole or its beginning.
func (c *Cells) calls(before string, person int64) bool {
	key := words.Fold(before)
	if key == "" || usualOffices()[key] {
		return true
	}
	titles := []model.Text{c.Roll.Person(person).Office}
	for _, s := range c.Programme.Seats {
		if s.PersonID != nil && *s.PersonID == person {
			titles = append(titles, s.Title)
		}
	}
	return slices.ContainsFunc(titles, func(t model.Text) bool { return beginsWith(t, key) })
}

// usualOffices are those that are put in front of names, in every language, folded.
var usualOffices = sync.OnceValue(func() map[string]bool { return foldedSet("before-names") })
