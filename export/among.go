package export

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// officeAmong is the office of somebody as it is told of where many meet: with the state,
// where the office does not name it.
func (c *composer) officeAmong(who *model.Participant, w *words.Words) string {
	office := c.text(w, c.office(who.Held))
	if office == "" {
		return ""
	}
	return c.withState(office, who, w)
}

// withState is an office, or a name that is one, with its state behind it where many meet:
// beside nine presidents a "Presidential Adviser" is anybody's.
func (c *composer) withState(said string, who *model.Participant, w *words.Words) string {
	party, ok := c.p.Parties[c.comesFor(who.Participation)]
	if !ok || who.DelegationID != nil || !c.p.Event.ManyMeet() || said == "" || model.Personal(who.Called) && said == c.name(w, who.Called) {
		return said
	}
	state := c.text(w, party.Name)
	if state == "" || namesState(said, state) || party.Short != "" && namesState(said, party.Short) {
		return said
	}
	return said + " (" + state + ")"
}

// namesState says that a text has a name in it, in whatever form: of Romania, României.
func namesState(text, name string) bool {
	letters := func(r rune) bool { return !unicode.IsLetter(r) }
	stems := strings.FieldsFunc(words.Fold(name), letters)
	said := strings.FieldsFunc(words.Fold(text), letters)
	for _, stem := range stems {
		if r := []rune(stem); len(r) > 4 {
			stem = string(r[:max(4, len(r)-2)])
		}
		if !slices.ContainsFunc(said, func(s string) bool { return strings.HasPrefix(s, stem) }) {
			return false
		}
	}
	return len(stems) > 0
}

// atHome is a form of address as those use it among themselves who are of one house: Mr, and
// not H.E. Mr.
func atHome(w *words.Words, address string) string {
	for _, style := range w.List("export.excellency") {
		if rest, ok := strings.CutPrefix(address, style+" "); ok {
			return rest
		}
	}
	return address
}

// inFull is a form of address at the head of a paper, where a language says "Excellency" in full: the
// guest's beside the host's, whose form was typed so. English abbreviates both.
func inFull(w *words.Words, address string) string {
	if w.Say("export.for-address") != "full" {
		return address
	}
	short, long := "address.excellency", "address.excellency-long"
	if words.Hers(address) {
		short, long = short+"-her", long+"-her"
	}
	for _, form := range w.List(short) {
		if rest, ok := strings.CutPrefix(address, form+" "); ok {
			return w.List(long)[0] + " " + rest
		}
	}
	return address
}

// labelOnce is what stands before a text to say what it is, "" where the text begins with the
// same word: Hotel: the delegations' hotel.
func (c *composer) labelOnce(label, said string) string {
	first := words.Fold(strings.TrimSuffix(label, "."))
	if r := []rune(first); len(r) > 4 {
		first = string(r[:len(r)-1])
	}
	head, _, _ := strings.Cut(said, ",")
	for _, w := range strings.FieldsFunc(words.Fold(head), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if strings.HasPrefix(w, first) {
			return ""
		}
	}
	return label + ": "
}
