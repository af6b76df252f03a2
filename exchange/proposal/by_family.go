package proposal

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// standing keeps on which side the diary itself has those whom only words name in its items, where one alone has them.
func (b *belonging) standing(c *typed.Cells) {
	for i := range c.Programme.Items {
		for at, side := range []model.Side{model.HostSide, model.GuestSide} {
			for _, who := range c.Programme.Side(&c.Programme.Items[i], side) {
				for _, s := range who.Called {
					_, name, _ := calledIn(s)
					if key := nameKey(name); who.Worded() && strings.Contains(key, " ") {
						was := b.stand[key]
						was[at] = true
						b.stand[key] = was
						b.familyOf(name)
					}
				}
			}
		}
	}
}

// familyOf keeps the last word of a whole name: alone it means the same one.
func (b *belonging) familyOf(name string) {
	if fields := strings.Fields(words.Fold(name)); len(fields) > 1 {
		b.families[fields[len(fields)-1]] = true
	}
}

// isFamily says that a text is one word, which is the family name of somebody known.
func (b *belonging) isFamily(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	key := words.Fold(text)
	return unicode.IsUpper(first) && b.families[key] && !strings.Contains(text, " ") && stateNamed(text) == "" && !inOffices(key) && !ofHead([]string{text})
}

// amongRE is whatever stands between two of a list.
var amongRE = regexp.MustCompile(alsoRE.String() + `|\s*,\s*|` + besideRE.String())

// persons are those whom a list names; a family name alone is somebody where another row names them whole, or the diary:
// President Stubb, Häkkänen.
func (b *belonging) persons(list string) []string {
	var runs []string // of others, and family names alone
	begins, ends, from, alone := 0, 0, 0, false
	for _, m := range append(amongRE.FindAllStringIndex(list, -1), []int{len(list), len(list)}) {
		if before := list[begins:max(begins, ends)]; b.isFamily(list[from:m[0]]) && officeAlone(before) == nil {
			runs, alone = append(runs, before, list[from:m[0]]), true
			begins = m[1]
		}
		ends, from = m[0], m[1]
	}
	if !alone || ofEach(list) != nil {
		return persons(list)
	}
	var out []string
	for _, run := range append(runs, list[begins:]) {
		if run == "" {
			continue
		}
		if !b.isFamily(run) && !areSomebody(run) {
			return persons(list)
		}
		out = append(out, persons(run)...)
	}
	return out
}
