package typed

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// meant is whoever a name that is typed into a cell of a visit means. Among those who have to
// do with the visit already a given or a family name is enough, where one alone has it;
// of all others the whole name is wanted.
func (c *Cells) meant(name string) (model.Known, bool) {
	key := words.Fold(name)
	if k, ok := c.taken(name); ok {
		return k, true
	}
	if k, ok := c.present(func(t model.Text) bool { return isText(t, key) }); ok {
		return k, true
	}
	whole, known := c.Roll.byName[key]
	if known && strings.Contains(key, " ") {
		return whole, true
	}
	if !c.stands(name) && len(key) > 1 {
		if k, ok := c.present(func(t model.Text) bool { return hasWords(t, key) }); ok {
			return k, true
		}
	}
	return whole, known
}

// whole is the one person who is called just so: of those who have to do with the visit, else of all.
func (c *Cells) whole(name string) (model.Known, bool) {
	key := words.Fold(name)
	if k, ok := c.present(func(t model.Text) bool { return isText(t, key) }); ok {
		return k, true
	}
	k, ok := c.Roll.byName[key]
	return k, ok
}

// present is the one person who has to do with the visit and is called so.
func (c *Cells) present(called func(model.Text) bool) (model.Known, bool) {
	var found []model.Known
	for _, p := range c.Programme.People {
		if called(p.Name) || called(p.Aliases) {
			found = append(found, model.Known{Person: p})
		}
	}
	if len(found) != 1 {
		return model.Known{}, false
	}
	return found[0], true
}

// stands says that a name is that of a group, of a delegation or of a seat of the visit.
func (c *Cells) stands(name string) bool {
	_, group := c.GroupCalled(name)
	_, seat := c.seat(name)
	_, whole := c.delegationCalled(name, "")
	return group || seat || whole
}

// parted puts semicolons for the commas that stand between names. What stood in the cell stays as
// it was, and so does a comma before an office.
func (c *Cells) parted(text string, was []model.Participant) string {
	var out []string
	for _, piece := range split(text) {
		stood := slices.ContainsFunc(was, func(p model.Participant) bool { return isText(p.Called, words.Fold(piece)) })
		if stood || c.names(piece) {
			out = append(out, piece)
			continue
		}
		if list := c.every(piece); len(list) > 0 {
			out = append(out, list...)
			continue
		}
		for _, clause := range c.clauses(piece) {
			for _, one := range c.deputed(clause) {
				out = append(out, c.listed(one))
			}
		}
	}
	return strings.Join(out, "; ")
}

// listed is a list of names with semicolons between them, or the text as it was. A family name
// with the given name behind a comma is one person, and so is a name with the office behind it. Beside
// somebody who is known a name of one word is one as well, though nobody is known by it.
func (c *Cells) listed(piece string) string {
	var parts []string
	people, lone := map[int64]string{}, false
	list, offices := c.apposed(c.joined(piece))
	for i, s := range list {
		if len(parts) > 0 && onlyHours(s) { // joins 14:10, leaves 15:00
			parts[len(parts)-1] += ", " + s
			continue
		}
		name, _ := cutManner(s)
		if k, ok := c.meant(name); ok {
			people[k.Person.ID] = k.Person.Name.In(c.Lang)
		} else if last := len(parts) - 1; last >= 0 && c.officed(parts[last]+", "+s) { // Jānis Bērziņš, Adviser
			parts[last] += ", " + s
			continue
		} else if _, company := Company(s); !company && !c.Collective(name) && !plainlyOne(name) && !c.officed(name) && !goesWith(s) && !isOne("spouse", words.Fold(s)) && !offices[i] {
			if !c.lone(name) {
				return piece
			}
			lone = true
		} else {
			people[-1-int64(len(parts))] = ""
		}
		parts = append(parts, s)
	}
	if lone && len(people) == 0 {
		return piece
	}
	if len(parts) > 1 && len(people) == 1 && !lone {
		for _, name := range people {
			return name
		}
	}
	return strings.Join(parts, "; ")
}

// joined are the parts of a list between its commas, and around an and on whose one side somebody stands who is
// known, or is addressed, and on the other a name.
func (c *Cells) joined(piece string) (out []string) {
	for s := range strings.SplitSeq(piece, ",") {
		s = strings.TrimSpace(s)
		if two := c.couple(s); len(two) > 0 {
			out = append(out, two...)
			continue
		}
		if name, ok := c.spouseOfHead(s); ok {
			out = append(out, name)
			continue
		}
		if last := len(out) - 1; last >= 0 && isOne("spouse", words.Fold(s)) { // Ozoliņš, spouse
			if two := c.couple(out[last] + " & " + s); len(two) > 0 {
				out = append(append(out[:last], two[0]), strings.TrimPrefix(two[1], "& "))
				continue
			}
		}
		fields := strings.Fields(s)
		at := slices.IndexFunc(fields, func(word string) bool {
			return slices.ContainsFunc(listed("and"), func(and string) bool { return strings.EqualFold(and, word) })
		})
		if at < 1 || at == len(fields)-1 || c.certain(s) {
			out = append(out, s)
			continue
		}
		before, behind := strings.Join(fields[:at], " "), strings.Join(fields[at+1:], " ")
		if name, ok := c.holding(before); ok && c.certain(behind) { // the Minister of Defence and Lepik
			before = name
		}
		if !c.certain(before) && !c.certain(behind) || !c.certain(before) && !c.lone(before) || !c.certain(behind) && !c.lone(behind) {
			out = append(out, s)
			continue
		}
		out = append(out, before, behind)
	}
	return out
}

// certain says that a text of a list is somebody without doubt: known, of a group, or addressed.
func (c *Cells) certain(s string) bool {
	name, _ := cutManner(s)
	address, family := Addressed(name)
	return c.knows(name) || c.Collective(name) || address != "" && wholeName(family+" "+family)
}

// lone says that a text may be the name of somebody who is not known, be it the family name alone: but none
// that is given to somebody of the visit, and so may belong to the name before it.
func (c *Cells) lone(s string) bool {
	name, _ := cutManner(s)
	if strings.Contains(name, " ") {
		return wholeName(name)
	}
	given := slices.ContainsFunc(c.Roll.known, func(k model.Known) bool { return hasWords(k.Person.Name, words.Fold(name)) })
	return len([]rune(name)) > 2 && words.Zone(name) == "" && !ofWorld()[words.Fold(name)] && wholeName(name+" "+name) && !given
}

// Naming parts what is typed of a side into the names that stand there already, with the
// semicolon or the line behind them, and the one that is being typed. A comma parts them
// where all before it are names, but for one that has an office behind it.
func (c *Cells) Naming(text string) (before, name string) {
	at := strings.LastIndexAny(text, ";\n") + 1
	before, name = strings.TrimSpace(text[:at]), strings.TrimSpace(text[at:])
	if comma := strings.LastIndex(name, ","); comma > 0 {
		first, rest := name[:comma], strings.TrimSpace(name[comma+1:])
		if slices.ContainsFunc(strings.Fields(rest), IsOffice) && !c.names(rest) {
			return before, name
		}
		called, _ := cutManner(first)
		if named := c.parted(first, nil); named != first || c.names(called) || wholeName(called) || c.officed(called) {
			before, name = strings.TrimSpace(before+" "+named+";"), rest
		}
	}
	return before, name
}

// names says that a text is somebody of the visit or of the register, or a group or a seat.
func (c *Cells) names(name string) bool {
	_, ok := c.meant(name)
	return ok || c.stands(name)
}

// wholeName says that somebody who is not known may be called so: every word begins as names do, and
// none is one of an office, a state or a city.
func wholeName(s string) bool {
	if !personal(s) || strings.ContainsFunc(s, unicode.IsDigit) || words.Zone(s) != "" || ofWorld()[words.Fold(s)] {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if IsOffice(word) || !unicode.IsUpper([]rune(word)[0]) && !particles[words.Fold(word)] {
			return false
		}
	}
	return true
}

// plainlyOne says that a text that names nobody known is of one all the same, or of all who lead: a whole
// name, a family name with a form of address before it, the head of a delegation.
func plainlyOne(s string) bool {
	if _, head := words.Head(s); head || areHeads(s) {
		return true
	}
	address, family := Addressed(s)
	return wholeName(s) || address != "" && wholeName(family+" "+family)
}

// IsOffice says that a word is one of those of which offices are made.
func IsOffice(word string) bool {
	key := words.Fold(word)
	return slices.ContainsFunc(officeWords(), func(o string) bool { return key == o || len([]rune(o)) > longSurname && strings.HasPrefix(key, o) })
}

// longSurname is up to how many letters a word of an office begins surnames as well: Vicente is no vice.
const longSurname = 4

// particles stand small within names.
var particles = map[string]bool{"de": true, "da": true, "di": true, "del": true, "della": true, "van": true, "von": true, "der": true, "den": true, "la": true, "le": true, "el": true, "al": true, "bin": true, "y": true, "dos": true}

var officeWords = sync.OnceValue(func() []string {
	var out []string
	for _, s := range listed("office-words") {
		out = append(out, words.Fold(s))
	}
	return out
})

// ofWorld are all states and organisations by what they are called.
var ofWorld = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, k := range words.World() {
		for _, s := range k.Names() {
			out[words.Fold(s)] = true
		}
	}
	return out
})
