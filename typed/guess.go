package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// narrowFirst are the kinds that a title can tell, by the lists of the catalogue
// that hold its words. The first that is found decides, so the narrow ones stand
// first: a working dinner is no dinner.
var narrowFirst = []struct {
	kind model.ItemKind
	key  string
}{
	{model.Doorstep, "doorstep"}, {model.PressCall, "press-call"}, {model.PullAside, "pull-aside"}, {model.CourtesyCall, "courtesy-call"},
	{model.BookOfHonour, "book-of-honour"}, {model.Gifts, "gifts"}, {model.RecceItem, "recce"}, {model.Restricted, "restricted-session"},
	{model.Transfer, "transfer"}, {model.Flight, "flight"}, {model.TeteATete, "tete-a-tete"}, {model.Welcome, "welcome-ceremony"},
	{model.FamilyPhoto, "family-photo"}, {model.Photo, "official-photo"}, {model.Signing, "signing"}, {model.PressConf, "press-conference"},
	{model.PressStatement, "press-statements"}, {model.Bilateral, "bilateral"}, {model.Briefing, "briefing"}, {model.Meal, "working-meal"},
	{model.Dinner, "official-dinner"}, {model.Meal, "meal"}, {model.Reception, "reception"}, {model.Wreath, "wreath-laying"},
	{model.Decoration, "decoration"}, {model.Adoption, "adoption"}, {model.Opening, "opening"}, {model.Culture, "cultural"},
	{model.Spouse, "spouse-programme"}, {model.Talks, "talks"}, {model.Session, "session"}, {model.Arrival, "arrival"},
	{model.Departure, "departure"}, {model.WorkMeeting, "meeting"}, {model.SiteVisit, "site-visit"}, {model.Rest, "rest"},
	// Words that say less than any of those: a forum has an arrival, and a museum a reception.
	{model.Session, "late-session"}, {model.Talks, "late-talks"}, {model.SiteVisit, "late-site-visit"},
}

// Guess tells the kind of an item from its title in any language, so that a
// row typed in a hurry still gets its colour. It is only a beginning: the
// inspector changes it.
func Guess(title model.Text) model.ItemKind {
	key := undashed(words.Fold(title.All()))
	x := lexical()
	best := len(x.guesses)
	for at := range len(key) {
		if at > 0 && letterAt(key, at-1) {
			continue // within a word: there is no rest in a forest
		}
		for _, g := range x.begins[key[at]] {
			if g.of >= best {
				break
			}
			if g.at(key, at) {
				best = g.of
			}
		}
	}
	if best == len(x.guesses) {
		return model.OtherItem
	}
	return x.guesses[best]
}

// stem is how words begin that tell a kind, by its place among the guesses; whole means that they
// end there too.
type stem struct {
	text  string
	whole bool
	of    int
}

// stemOf is what a list of the catalogue says: words may go on, so that they are
// found in each of their forms, unless a full stop stands at their end.
func stemOf(s string, of int) stem {
	text, whole := strings.CutSuffix(s, ".")
	return stem{undashed(words.Fold(text)), whole, of}
}

// at says that a title has the words there, where a word of its own begins.
func (s stem) at(title string, at int) bool {
	return strings.HasPrefix(title[at:], s.text) && !(s.whole && letterAt(title, at+len(s.text)))
}

// undashed writes tête-à-tête as it is typed in a hurry.
func undashed(folded string) string { return strings.ReplaceAll(folded, "-", " ") }

// kindAtHead is the kind whose name, in any language, the title begins with.
// The longest name decides.
func kindAtHead(title string) model.ItemKind {
	head, best, kind := words.Fold(title)+" ", 0, model.ItemKind("")
	for _, k := range lexical().kinds {
		if k.kind != model.OtherItem && len(k.folded) > best && strings.HasPrefix(head, k.folded) && !letterAt(head, len(k.folded)) {
			best, kind = len(k.folded), k.kind
		}
	}
	return kind
}

func letterAt(s string, i int) bool {
	return i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 0x80)
}
