package typed

import (
	"slices"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// deputed are the two of whom a text says that the one is represented by the other, as it stands behind a
// name: the first does not come, the second does. A text of which nobody is known stays one.
func deputed(text string, known func(string) bool) []string {
	absent, comes, ok := words.Deputed(text)
	if !ok {
		return []string{text}
	}
	name, _ := cutManner(comes)
	if !known(name) && (!known(absent) || !wholeName(name)) {
		return []string{text}
	}
	return []string{absent + " (" + words.For("en").Say("mode."+string(model.Represented)) + ")", comes + " (" + words.For("en").Say("role."+string(model.StandsIn)) + ")"}
}

// deputed is the same in a cell, where a name may stand in the case that the verb asks for: «Ігоря Ґросу
// представляє Вероніка Кожокару», «Вероніка Кожокару представляє Ігоря Ґросу».
func (c *Cells) deputed(piece string) []string {
	by := func(absent, comes string) []string {
		return deputed(absent+" "+words.For("en").List("typed.represented-by")[0]+" "+comes, c.knows)
	}
	if absent, comes, ok := words.Deputed(piece); ok {
		if k, ok := c.declined(absent); ok && !c.knows(absent) { // від імені Ігоря Ґросу
			absent = k.Name.In(c.Lang)
		}
		if out := by(absent, comes); len(out) > 1 {
			return out
		}
		return []string{piece}
	}
	list := strings.Fields(piece)
	at := slices.IndexFunc(list, func(s string) bool { return isOne("represents", words.Fold(strings.Trim(s, "("))) })
	if at < 1 || at == len(list)-1 {
		return []string{piece}
	}
	subject, object := strings.Join(list[:at], " "), strings.Join(list[at+1:], " ")
	if strings.HasPrefix(list[at], "(") || strings.HasSuffix(subject, ",") { // Ігор Ґросу (представляє Вероніка Кожокару)
		return by(strings.TrimRight(subject, ","), strings.Replace(object, ")", "", 1))
	}
	if _, ok := c.declined(subject); ok && !c.knows(subject) {
		subject, object = object, subject
	}
	if k, ok := c.declined(object); ok && !c.knows(object) && c.knows(subject) {
		return by(k.Name.In(c.Lang), subject)
	}
	return []string{piece}
}

// clauses part a list at the commas around two of whom the one is represented by the other: with whoever does
// not come a clause begins, and behind whoever does it ends where another name or a company follows. An office
// belongs to the name before it.
func (c *Cells) clauses(piece string) []string {
	var out, two []string
	for s := range strings.SplitSeq(piece, ",") {
		s = strings.TrimSpace(s)
		last := len(out) - 1
		if last < 0 || c.begins(s) || len(two) > 1 && c.follows(two[1], s) {
			out = append(out, s)
		} else {
			out[last] += ", " + s
		}
		two = c.deputed(out[len(out)-1])
	}
	if len(out) < 2 {
		return []string{piece}
	}
	return out
}

// begins says that a text is of two of whom the one is represented by the other, with the whole name of whoever
// does not come.
func (c *Cells) begins(s string) bool {
	two := c.deputed(s)
	absent, _ := cutManner(two[0])
	return len(two) > 1 && (c.knows(absent) || wholeName(absent))
}

// follows says that a text names others than whoever comes for somebody.
func (c *Cells) follows(comes, s string) bool {
	before, _ := cutManner(comes)
	name, _ := cutManner(s)
	_, company := Company(s)
	return !c.officed(before+", "+s) && (company || c.knows(name) || wholeName(name))
}

// knows says that a text names somebody, a group or a seat, perhaps with the office.
func (c *Cells) knows(name string) bool {
	return c.names(name) || c.officed(name)
}

// declined is the one person of the visit whose name stands in another case: each word ends otherwise, or as
// it is.
func (c *Cells) declined(name string) (model.Person, bool) {
	var found []model.Person
	for _, p := range c.Programme.People {
		if slices.ContainsFunc(strings.Split(p.Name.All()+"\n"+p.Genitive.All(), "\n"), func(s string) bool { return inCase(s, name) }) {
			found = append(found, p)
		}
	}
	if len(found) != 1 {
		return model.Person{}, false
	}
	return found[0], true
}

// endings is by how many letters at its end a word changes with the case.
const endings = 3

func inCase(name, said string) bool {
	a, b := strings.Fields(words.Fold(name)), strings.Fields(words.Fold(said))
	return len(a) > 1 && slices.EqualFunc(a, b, func(x, y string) bool {
		same := 0
		for same < min(len(x), len(y)) && x[same] == y[same] {
			same++
		}
		return x == y || same > 1 && utf8.RuneCountInString(x[same:]) <= endings && utf8.RuneCountInString(y[same:]) <= endings
	})
}
