package typed

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// capital finds the capital of the old guest in a text, where they come from and fly back to, and gives
// the text without it. A visit that takes place there has rows of its own for it.
func (g *Guests) capital(lang, s string, in []string) string {
	was, now := g.capitals(lang)
	if was == "" {
		return s
	}
	cut := model.Renamed(model.Text{lang: s}, []model.Renaming{{Lang: lang, Was: was, Now: " \x00 "}})[lang]
	if cut != s {
		g.count(GuestRow{Lang: lang, Was: was, Now: now, In: in})
	}
	for _, plain := range withoutMarks(cut, was) { // typed without the marks of the name: Chisinau
		g.count(GuestRow{Lang: lang, Was: plain, Now: now, In: in})
		cut = model.Renamed(model.Text{lang: cut}, []model.Renaming{{Lang: lang, Was: plain, Now: " \x00 "}})[lang]
	}
	return cut
}

// withoutMarks are the words of a text that are a name of one word, written with other marks.
func withoutMarks(s, name string) (out []string) {
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if word != name && unicode.IsUpper([]rune(word)[0]) && words.Fold(word) == words.Fold(name) && !slices.Contains(out, word) {
			out = append(out, word)
		}
	}
	return out
}

// capitals are the one of the old guest, "" for none that can be meant, and that of the other.
func (g *Guests) capitals(lang string) (was, now string) {
	old, _ := words.StateOf(g.old.Code)
	other, _ := words.StateOf(g.now.Code)
	if was = old.Capital[lang]; was == g.cells.Programme.Event.City[lang] || slices.Contains(g.old.names[lang], was) {
		return "", ""
	}
	return was, other.Capital[lang]
}

// home are the clocks of both capitals: those of the one guest and of the other.
func (g *Guests) home() model.Home {
	old, _ := words.StateOf(g.old.Code)
	other, _ := words.StateOf(g.now.Code)
	return model.Home{Was: old.Zone, Now: other.Zone}
}

// Journeys are the flights that have another hour on the clocks of the other guest's capital.
func (g *Guests) Journeys() []model.Journey { return g.home().Journeys(&g.cells.Programme) }

// ofCapital says that a word may be a form of the name of that capital: Вільнюса, Варшави.
func (g *Guests) ofCapital(lang, word string) bool {
	was, _ := g.capitals(lang)
	name, letters := []rune(was), []rune(word)
	if len(name) < 3 || strings.ContainsRune(was, ' ') || !unicode.IsUpper(letters[0]) || len(letters) > len(name)+2 {
		return false
	}
	return strings.HasPrefix(word, string(name[:max(3, len(name)-1)])) && slices.ContainsFunc(listed("name-ends"), func(s string) bool { return strings.HasSuffix(word, s) })
}

// titled says that an adjective stands beside what the old guest's state is by its full name, a republic
// or a kingdom, and the other's is not: whoever plans the visit says what it is called.
func (g *Guests) titled(lang, s, adjective string) bool {
	old, _ := words.StateOf(g.old.Code)
	other, _ := words.StateOf(g.now.Code)
	at := strings.Index(s, adjective)
	if at < 0 {
		return false
	}
	before, behind := strings.Fields(s[:at]), strings.Fields(s[at+len(adjective):])
	beside := strings.ToLower(strings.Join(append(before[max(0, len(before)-1):], behind[:min(1, len(behind))]...), " "))
	return slices.ContainsFunc(strings.Fields(strings.ToLower(old.Formal[lang])), func(noun string) bool {
		stem := []rune(noun)
		return len(stem) > 4 && usualWord(lang, noun) && strings.Contains(beside, string(stem[:max(4, len(stem)-2)])) && // республіка, республіці
			!slices.Contains(strings.Fields(strings.ToLower(other.Formal[lang])), noun)
	})
}
