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

// inSentence is somebody in the middle of a sentence: groups and functions begin with a
// small letter there; people and the offices that they hold are names and keep theirs.
func (c *composer) inSentence(who model.Participant, said string, w *words.Words) string {
	if address := w.Text(words.Styled(who.Address)); address != "" && strings.HasPrefix(said, address+" ") {
		said = w.Mid(address) + strings.TrimPrefix(said, address)
	}
	if who.Worded() && c.bearsAName(said, w) { // Ozoliņš and spouse
		return said
	}
	function := who.GroupID != nil || c.interprets(who)
	if !function && !who.Name.Empty() && !model.Personal(who.Name) {
		_, n := utf8.DecodeRuneInString(said)
		function = !strings.ContainsFunc(said[n:], unicode.IsUpper) && !c.isParty(who.Name)
	}
	switch {
	case !function:
		return c.withArticle(who, said, w)
	case c.opensWithAParty(said), who.GroupID != nil && c.opensWithAName(model.Plain(said)):
		return said
	case who.GroupID != nil && w.Lang() == "en" && inCapitals(said): // Foreign Ministers
		return said
	}
	return lower(said)
}

// inCapitals says that the second word of a text has a capital as the first has.
func inCapitals(said string) bool {
	_, rest, _ := strings.Cut(said, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsUpper(r)
}

// isParty says that a name is what a state or an organisation is called, in whichever language: it keeps its
// capital, where it stands in another than the paper's too.
func (c *composer) isParty(name model.Text) bool {
	return slices.ContainsFunc(c.partyNames(), func(s string) bool {
		return slices.ContainsFunc(slices.Collect(maps.Values(name)), func(said string) bool { return words.Fold(s) == words.Fold(said) })
	})
}

// opensWithAParty says that words begin with what a state or an organisation is called, or with its adjective.
func (c *composer) opensWithAParty(said string) bool {
	return words.OpensWithAPlace(said) || slices.ContainsFunc(c.partyNames(), func(s string) bool { return words.OpensWith(said, s) })
}

// partyNames are what the states and organisations of a programme are called, in every language.
func (c *composer) partyNames() []string {
	var out []string
	for _, p := range c.full.Parties {
		for _, t := range []model.Text{p.Name, p.Formal, p.Own} {
			for _, s := range t {
				if s != "" {
					out = append(out, s)
				}
			}
		}
	}
	return out
}

// withArticle is somebody of whom only the office is told, as a sentence has it: the President
// of Ukraine, where a language has the word. A name, a delegation and initials stand alone.
func (c *composer) withArticle(who model.Participant, said string, w *words.Words) string {
	office := c.officeAmong(&who, w)
	alone := said == office || office == "" && !model.Personal(who.Called) && who.Address.Empty()
	if !alone || who.DelegationID != nil || !strings.Contains(said, " ") || c.opensWithAName(who.Called) || opensWithAll(who.Called) {
		return said
	}
	told := w.Say("export.the-office", said)
	if article := strings.TrimSuffix(told, said); strings.HasPrefix(words.Fold(said), words.Fold(article)) {
		return said
	}
	return told
}

// opensWithAll says that words begin with how many are meant, and so are no office: All of the delegation.
func opensWithAll(called model.Text) bool {
	for _, lang := range words.Languages {
		for _, all := range words.For(lang).List("typed.everybody") {
			if !strings.Contains(all, " ") && slices.ContainsFunc(slices.Collect(maps.Values(called)), func(s string) bool { return words.OpensWith(words.Fold(s), words.Fold(all)) }) {
				return true
			}
		}
	}
	return false
}

// opensWithAName says that words begin with the name of a person: of somebody who is known, or of whoever
// is represented by another.
func (c *composer) opensWithAName(called model.Text) bool {
	for _, said := range called {
		if absent, _, ok := words.Deputed(said); ok && model.Personal(model.Plain(absent)) {
			return true
		}
		for _, p := range c.full.People {
			if slices.ContainsFunc(slices.Collect(maps.Values(p.Name)), func(s string) bool { return strings.Contains(s, " ") && strings.HasPrefix(said, s+" ") }) {
				return true
			}
		}
	}
	return false
}

// interprets says that somebody is there as an interpreter, by seat or by what was typed.
func (c *composer) interprets(who model.Participant) bool {
	if who.Role == model.Interprets || who.SeatID != nil && c.p.Seats[*who.SeatID].Role == model.Interprets {
		return true
	}
	return !model.Personal(who.Called) && says(who.Called.In("en"), words.For("en").Say("role."+string(model.Interprets)))
}

// isLiaison says that somebody is there only as the liaison officer, of whom the head of
// the paper tells.
func (c *composer) isLiaison(who model.Participant, w *words.Words) bool {
	return !who.Name.Empty() && words.Fold(w.Text(who.Name)) == words.Fold(w.Say("export.liaison")) && c.liaison() != ""
}

// dress is what is worn: where husbands and wives come, what they wear as well.
func (c *composer) dress(it *model.Item, w *words.Words) string {
	both := "export.dress-both." + string(it.Dress)
	for _, one := range c.full.Attending(it) {
		if w.Has(both) && c.full.Seats[one.Seat].Role == model.SpouseOf {
			return w.Say(both)
		}
	}
	return lower(w.Say("dress." + string(it.Dress)))
}
