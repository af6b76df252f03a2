package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// coupled parts a text at the word that joins to somebody their husband or wife, told by that alone or by
// address and name: "Ozoliņš and spouse", "Ion Georgescu cu doamna", "the President and Mrs Ozoliņa". With is
// what stands behind the name, the joining word with it.
func coupled(said string) (who, with, behind string, ok bool) {
	fields := strings.Fields(said)
	for at := 1; at < len(fields); at++ {
		for end := at + 1; end < len(fields) && end <= at+2; end++ {
			if !isOne("together", words.Fold(strings.Join(fields[at:end], " "))) {
				continue
			}
			behind = strings.Join(fields[end:], " ")
			if key := words.Fold(behind); isOne("spouse", key) || areSpouses(key) || isAddressed(behind) {
				return strings.TrimRight(strings.Join(fields[:at], " "), ","), strings.Join(fields[at:], " "), behind, true
			}
		}
	}
	return "", "", "", false
}

// areSpouses says that a folded text is what the husbands and wives of several are called: soțiile/soții too.
func areSpouses(key string) bool {
	return !slices.ContainsFunc(strings.Split(key, "/"), func(s string) bool { return !isOne("spouses", s) })
}

// spouseOfHead is the husband or wife of whoever leads the side, where a text says no more of them than that: the
// spouse of the President, soția președintelui, дружина Президента.
func (c *Cells) spouseOfHead(said string) (string, bool) {
	text, manner := Called(said)
	fields := strings.Fields(text)
	k, led := c.headOf(c.side)
	if len(fields) < 2 || !led {
		return "", false
	}
	office := slices.DeleteFunc(fields[1:], func(s string) bool { return words.Fold(s) == "of" || isOne("articles", words.Fold(s)) })
	if !isOne("spouse", words.Fold(fields[0])) || len(office) != 1 || !c.isOfHead(k.Person.ID, office[0]) {
		return "", false
	}
	name, ok := c.spouseOf(k.Person.ID)
	return name + manner, ok
}

// isOfHead says that one word, in whatever case, is with which an office of whoever leads begins.
func (c *Cells) isOfHead(person int64, word string) bool {
	const stem = 6 // letters
	key := []rune(words.Fold(word))
	k := c.Roll.Person(person)
	return len(key) >= stem && slices.ContainsFunc(append(c.titles(person), k.Office), func(t model.Text) bool {
		for _, s := range t {
			if strings.HasPrefix(words.Fold(s), string(key[:stem])) {
				return true
			}
		}
		return false
	})
}

// isAddressed says that a text is a name with Mr or Mrs before it.
func isAddressed(said string) bool {
	address, family := Addressed(said)
	return (words.Hers(address) || words.His(address)) && wholeName(family+" "+family)
}

// goesWith says that a text is of a husband or wife alone, as words that nobody could be found for: and spouse.
func goesWith(said string) bool {
	_, _, behind, ok := coupled("x " + said)
	return ok && !isAddressed(behind)
}

// couple are the two of whom a text says that they come as a couple, each as they are called: whoever is known, and
// the husband or wife as the delegation has them, else the words that stand there. Heads and spouses are both groups.
func (c *Cells) couple(said string) []string {
	text, manner := Called(said)
	who, with, behind, ok := coupled(text)
	if !ok || c.names(text) || c.Collective(text) {
		return nil
	}
	if areSpouses(words.Fold(behind)) {
		if !c.Collective(who) {
			return nil
		}
		return []string{who + manner, usualName(&model.Group{Kind: model.Spouses}).In(c.Lang) + manner}
	}
	person, name, ok := c.somebody(who)
	if !ok {
		return nil
	}
	spouse, known := c.spouseOf(person)
	if isAddressed(behind) {
		if with = behind; known {
			known = c.sharesName(person, spouse, behind)
		}
		if k, ok := c.Titled(behind); ok && !known {
			spouse, known = c.called(k.Person.ID)
		}
	}
	switch {
	case !known:
		return []string{name + manner, with}
	case strings.Contains(manner, "+"): // they are company of the one
		return []string{name + manner, spouse}
	}
	return []string{name + manner, spouse + manner}
}

// somebody is the person whom a text means without doubt, by name, by name and office, or by the office alone, and
// how a cell calls them.
func (c *Cells) somebody(said string) (person int64, name string, ok bool) {
	if k, ok := c.meant(said); ok {
		return k.Person.ID, said, true
	}
	if k, ok := c.byOffice(said); ok {
		return k.Person.ID, said, true
	}
	k, ok := c.behind(said)
	if !ok {
		k, ok = c.Titled(said)
	}
	if !ok {
		k, ok = c.HeadMeant(said, c.side)
	}
	if !ok {
		k, ok = c.holder(said)
	}
	if ok {
		name, ok = c.called(k.Person.ID)
	}
	return k.Person.ID, name, ok
}

// called is the name by which a cell means a person and nobody else.
func (c *Cells) called(person int64) (string, bool) {
	name := c.Programme.People[person].Name.In(c.Lang)
	k, ok := c.meant(name)
	return name, ok && k.Person.ID == person
}

// spouseOf is how a cell calls the husband or wife of a person, as the delegation has them.
func (c *Cells) spouseOf(person int64) (string, bool) {
	s, ok := c.Programme.SpouseOf(person)
	if ok && s.PersonID != nil {
		return c.called(*s.PersonID)
	}
	name := s.Name.In(c.Lang)
	_, ok = c.seat(name)
	return name, ok
}

// sharesName says that Mrs so-and-so has the family name of a spouse, or that of whose spouse it is.
func (c *Cells) sharesName(person int64, spouse, said string) bool {
	_, family := Addressed(said)
	return slices.ContainsFunc([]string{spouse, c.Programme.People[person].Name.In(c.Lang)}, func(name string) bool {
		return slices.ContainsFunc(strings.Fields(name), func(word string) bool { return inCase(word+" "+word, family+" "+family) }) || words.Fold(name) == words.Fold(family)
	})
}
