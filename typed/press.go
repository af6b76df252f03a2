package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// pressText is the press cell: the access, then the note.
func pressText(it *model.Item, w *words.Words, lang string) string {
	var parts []string
	if it.Press != model.PressNone {
		parts = append(parts, w.Say("press."+string(it.Press)))
	}
	if s := it.PressNote.In(lang); s != "" {
		parts = append(parts, s)
	}
	if it.GatherAt != "" {
		parts = append(parts, w.Say("typed.say.gather", it.GatherAt))
	}
	return strings.Join(parts, "; ")
}

// setPress reads a press cell. A part that names an access sets it, a part that
// says when to gather sets that, and the rest is the note.
func setPress(it *model.Item, text, lang string, w *words.Words) error {
	access, gather, place := model.PressNone, "", ""
	var note []string
	for _, part := range split(text) {
		if at, where, ok := cutGather(part); ok && gather == "" {
			if err := SetClock(&gather, at); err != nil {
				return err
			}
			place = where
			continue
		}
		if a, rest, ok := pressAt(part, w); ok && access == model.PressNone {
			if access = a; rest != "" {
				note = append(note, rest)
			}
			continue
		}
		note = append(note, part)
	}
	it.Press, it.GatherAt = access, gather
	it.PressNote = it.PressNote.With(lang, strings.Join(note, "; "))
	if place != "" {
		it.GatherPlace = it.GatherPlace.With(lang, place)
	}
	return nil
}

// cutGather is the hour behind a word that says when the press gathers, and where that
// is, when it stands behind the hour.
func cutGather(part string) (at, where string, ok bool) {
	part = strings.Trim(oneLine(part), "() ")
	low := strings.ToLower(part)
	for _, word := range lexical().gather {
		after, found := strings.CutPrefix(low, word+" ")
		if at = strings.TrimSpace(after); !found || at == "" || at[0] < '0' || at[0] > '9' {
			continue
		}
		ends := wordEnds(at)
		for n := len(ends); n > 1; n-- { // the longest that is an hour; else the first word is to be one
			if hour := strings.TrimRight(at[:ends[n-1]], " ,–—-"); SetClock(new(string), hour) == nil {
				return hour, behind(part, at[ends[n-1]:]), true
			}
		}
		return strings.TrimRight(at[:ends[0]], ","), behind(part, at[ends[0]:]), true
	}
	return "", "", false
}

// behind is the end of a text, in its own letters, without what parts it from the rest.
func behind(text, low string) string {
	runes, n := []rune(text), len([]rune(low))
	return strings.TrimLeft(string(runes[max(0, len(runes)-n):]), " ,–—-")
}

// pressAt is the access that a text names, or the words at its head do, and what it says
// besides: Print Pool for Remarks Only.
func pressAt(s string, w *words.Words) (access model.Press, rest string, ok bool) {
	s = strings.Trim(oneLine(s), "() ")
	if a, ok := named(s, model.Presses[1:], "press.", w); ok {
		return a, "", true
	}
	said := wordsOf(s)
	for _, p := range lexical().press {
		n := len(strings.Fields(p.folded))
		if n > len(said) || words.Fold(strings.Join(said[:n], " ")) != p.folded {
			continue
		}
		if n == len(said) {
			return p.access, "", true
		}
		return p.access, strings.Trim(s[wordEnds(s)[n-1]:], " ,:–—-"), true
	}
	return model.PressNone, "", false
}

// named finds the value whose code, or whose name in the language of w or in
// English, is s or begins with s, when it is the only one.
func named[T ~string](s string, values []T, prefix string, w *words.Words) (T, bool) {
	key := words.Fold(strings.TrimSpace(s))
	var found T
	n := 0
	for _, v := range values {
		for _, name := range []string{string(v), w.Say(prefix + string(v)), words.For("en").Say(prefix + string(v))} {
			name = words.Fold(name)
			if name == key {
				return v, true
			}
			if key != "" && strings.HasPrefix(name, key) {
				if v != found {
					n++
				}
				found = v
			}
		}
	}
	return found, n == 1
}
