package export

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// uninterpreted says that nobody interprets at an item: it says so, or two speak alone and
// nothing is said of interpreters.
func uninterpreted(it *model.Item) bool {
	return words.Uninterpreted(it.Interpret) || it.Kind == model.TeteATete && it.Interpret.Empty()
}

// uncalled says that somebody interprets and is not called to an item: there is no
// interpretation, and they come only because all of their delegation do. Whoever has a row
// of their own, or was chosen into a group, is called all the same.
func uncalled(p *model.Programme, it *model.Item, one model.Attendee) bool {
	if p.Seats[one.Seat].Role != model.Interprets || !uninterpreted(it) {
		return false
	}
	row := one.Participation
	switch {
	case row.SeatID != nil:
		return *row.SeatID != one.Seat
	case row.PersonID != nil:
		return *row.PersonID != one.Person
	case row.GroupID != nil:
		return p.Groups[*row.GroupID].Kind != model.ChosenOnes
	}
	return true
}

// uncalled says so of an addressee.
func (a Addressee) uncalled(p *model.Programme, it *model.Item) bool {
	for _, one := range p.Attending(it) {
		if attendee(p, one).Key == a.Key {
			return uncalled(p, it, one)
		}
	}
	return false
}

// interpreters is who interprets, or how: names stand as they are.
func (c *composer) interpreters(it *model.Item, w *words.Words) string {
	if c.bearsAName(w.Text(it.Interpret), w) {
		return c.name(w, it.Interpret)
	}
	return c.text(w, it.Interpret)
}

// bearsAName says that a text of who interprets begins with a name: with a word of that of somebody who is
// known, or with two words that have a capital each and are no language.
func (c *composer) bearsAName(s string, w *words.Words) bool {
	list := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" –,;/", r) })
	if len(list) == 0 {
		return false
	}
	for _, p := range c.full.People {
		is := func(one string) bool { return words.Fold(one) == words.Fold(list[0]) }
		if first, _ := utf8.DecodeRuneInString(list[0]); unicode.IsUpper(first) && slices.ContainsFunc(strings.Fields(p.Name.All()), is) {
			return true
		}
	}
	if len(list) < 2 || !strings.HasPrefix(s, list[0]+" "+list[1]) { // Simultaneous, Romanian
		return false
	}
	list = list[:2]
	return model.Personal(model.Plain(strings.Join(list, " "))) && !slices.ContainsFunc(list, func(one string) bool { return c.isTongue(one, w) })
}

// interpretsAt says that an addressee is named whole among those who interpret at an item. Of several who
// bear the name it is the one with the seat of an interpreter.
func (a Addressee) interpretsAt(p *model.Programme, it *model.Item) bool {
	for _, who := range p.People {
		if a.Key != "person "+who.UID || !namesWhole(it.Interpret, who.Name) {
			continue
		}
		namesake := slices.ContainsFunc(slices.Collect(maps.Values(p.People)), func(o model.Person) bool {
			return o.UID != who.UID && namesWhole(it.Interpret, o.Name) && namesWhole(o.Name, who.Name)
		})
		return !namesake || slices.ContainsFunc(slices.Collect(maps.Values(p.Seats)), func(s model.Seat) bool {
			return s.Role == model.Interprets && seated(p, s).Key == a.Key
		})
	}
	return false
}

// namesWhole says that a text has the whole of a name in it, of two words at least.
func namesWhole(t, name model.Text) bool {
	for _, said := range t {
		for _, one := range name {
			if one = words.Fold(one); strings.Contains(one, " ") && strings.Contains(" "+words.Fold(said)+" ", " "+one+" ") {
				return true
			}
		}
	}
	return false
}
