package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// apposed are the parts of a list in which an office stands before a name: "the Minister of Defence, Lepik" is Lepik
// where that is the office of Lepik, else whoever holds it, and Lepik. An office that nobody is known to hold stays in
// words beside whoever is known, and is told by its place in the list.
func (c *Cells) apposed(parts []string) (out []string, offices map[int]bool) {
	offices = map[int]bool{}
	for i := 0; i < len(parts); i++ {
		s := parts[i]
		out = append(out, s)
		if i == len(parts)-1 || c.knows(s) || !slices.ContainsFunc(strings.Fields(s), IsOffice) || i > 0 && c.officed(parts[i-1]+", "+s) {
			continue
		}
		next, manner := Called(parts[i+1])
		k, known := c.meant(next)
		if held := c.Roll.Person(k.Person.ID); known && c.holds(&held, bareOffice(s)) {
			out[len(out)-1] = next + manner
			i++
		} else if i > 0 { // it may belong to the name before it
			continue
		} else if name, ok := c.holding(s); ok && (known || c.lone(next)) {
			out[0] = name
		} else {
			offices[0] = known
		}
	}
	return out, offices
}

// holding is how a cell calls whoever holds an office.
func (c *Cells) holding(office string) (string, bool) {
	k, ok := c.holder(office)
	if !ok {
		return "", false
	}
	return c.called(k.Person.ID)
}

// bareOffice is an office, folded, without an article.
func bareOffice(said string) string {
	key := words.Fold(said)
	for _, s := range listed("articles") {
		key = strings.TrimPrefix(key, words.Fold(s)+" ")
	}
	return key
}

// holds says that a person of the visit has an office that begins so, whether of theirs or in a seat of it.
func (c *Cells) holds(k *model.Known, key string) bool {
	return slices.ContainsFunc(append(c.titles(k.Person.ID), k.Office, words.HeldBy(k)), func(t model.Text) bool { return beginsWith(t, key) })
}

// holder is the one person of the side, or else of the visit, who holds an office that is called so, whole or by its
// beginning.
func (c *Cells) holder(office string) (model.Known, bool) {
	if !slices.ContainsFunc(strings.Fields(office), IsOffice) {
		return model.Known{}, false
	}
	key := bareOffice(office)
	var here, all []model.Known
	for id := range c.Programme.People {
		k := c.Roll.Person(id)
		if !c.holds(&k, key) {
			continue
		}
		all = append(all, k)
		if c.side != "" && c.sits(id) == c.side {
			here = append(here, k)
		}
	}
	if len(here) > 0 {
		all = here
	}
	if len(all) != 1 {
		return model.Known{}, false
	}
	return all[0], true
}

func beginsWith(t model.Text, key string) bool {
	for _, s := range t {
		if strings.HasPrefix(words.Fold(s)+" ", key+" ") {
			return true
		}
	}
	return false
}
