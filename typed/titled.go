package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Titled is the one person of the visit who is meant by a form of address, a rank or an office with
// the family name alone behind it: General Vlad, dna Stoica, Minister Stoica. Whoever is called Mrs
// is no man of that name.
func (c *Cells) Titled(said string) (model.Known, bool) {
	address, rest := Addressed(said)
	fields := strings.Fields(rest)
	for i := range fields {
		if address == "" && i == 0 {
			continue
		}
		key := words.Fold(strings.Join(fields[i:], " "))
		k, ok := c.family(key)
		if _, seat := c.seat(said); ok && !seat && suits(address, k.Person.Address) && c.calls(strings.Join(fields[:i], " "), k.Person.ID) {
			return c.Roll.Person(k.Person.ID), true
		}
	}
	return model.Known{}, false
}

// family is the one person of the visit whose family name is so: as it was typed for them, else the
// words at the end of the name.
func (c *Cells) family(key string) (model.Known, bool) {
	var found []model.Known
	for _, p := range c.Programme.People {
		ends := func(t model.Text) bool {
			return slices.ContainsFunc(strings.Split(t.All(), "\n"), func(s string) bool { return strings.HasSuffix(words.Fold(s), " "+key) })
		}
		if isText(p.Family, key) || p.Family.Empty() && (ends(p.Name) || ends(p.Aliases)) {
			found = append(found, model.Known{Person: p})
		}
	}
	if len(found) != 1 {
		return model.Known{}, false
	}
	return found[0], true
}

// suits says that a form of address is one for whoever is addressed so: a woman, or a man.
func suits(typed string, is model.Text) bool {
	return typed == "" || words.Hers(typed) == slices.ContainsFunc(strings.Split(is.All(), "\n"), words.Hers)
}
