package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// pressText is the press cell: the access, its pool and quota, the note, and when it
// gathers; behind that the further accesses of the item.
func pressText(it *model.Item, further []model.Access, w *words.Words, lang string) string {
	first := it.Access()
	out := []string{accessText(&first, w, lang, false)}
	for i := range further {
		out = append(out, accessText(&further[i], w, lang, true))
	}
	return strings.Join(out, " + ")
}

// setPress reads the first access of a press cell into the item. A part that names an access
// sets it, a part that says when to gather sets that, and the rest is the note.
func setPress(it *model.Item, text, lang string, w *words.Words) error {
	text, _ = accesses(text, w)
	a := it.Access()
	if err := readAccess(&a, text, lang, w, false); err != nil {
		return err
	}
	it.Admit(a)
	return nil
}

// setAdmitted reads the further accesses of a press cell, of those that were there.
func setAdmitted(was []model.Access, text, lang string, w *words.Words) ([]model.Access, error) {
	_, further := accesses(text, w)
	return readAccesses(was, further, lang, w)
}

// cutHour is the hour behind one of some words, such as those that say when the press
// gathers, and where that is, when it stands behind the hour.
func cutHour(part string, said []string) (at, where string, ok bool) {
	part = strings.Trim(oneLine(part), "() ")
	low := strings.ToLower(part)
	for _, word := range said {
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
		return p.access, behindAccess(strings.Trim(s[wordEnds(s)[n-1]:], " ,:–—-")), true
	}
	if n := len(said); n > 1 && lexical().pressBesides[words.Fold(said[0])] { // only pool
		return pressAt(s[wordEnds(s)[0]:], w)
	}
	return model.PressNone, "", false
}

// behindAccess is what stands behind an access without words that say nothing more of it: pool press only.
func behindAccess(rest string) string {
	said, n := strings.Fields(rest), 0
	for n < len(said) && lexical().pressBesides[words.Fold(strings.Trim(said[n], ",:;"))] {
		n++
	}
	switch {
	case n == len(said):
		return ""
	case n > 0 && (strings.ContainsAny(said[n-1], ",:;") || isDash(said[n])):
		return strings.Trim(strings.Join(said[n:], " "), " ,:–—-")
	}
	return rest
}

// named finds the value whose code, or whose name in the language of w or in
// English, is s or begins with s, when it is the only one.
func named[T ~string](s string, values []T, prefix string, w *words.Words) (T, bool) {
	key := words.Fold(strings.TrimSpace(s))
	var found T
	n := 0
	for _, v := range values {
		if slices.ContainsFunc(w.List("typed.also."+prefix+string(v)), func(s string) bool { return words.Fold(s) == key }) {
			return v, true
		}
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
