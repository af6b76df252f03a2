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
	access, gather := model.PressNone, ""
	var note []string
	for _, part := range split(text) {
		if at, ok := cutGather(part); ok && gather == "" {
			if err := SetClock(&gather, at); err != nil {
				return err
			}
			continue
		}
		if a, ok := pressNamed(part, w); ok && access == model.PressNone {
			access = a
			continue
		}
		note = append(note, part)
	}
	it.Press, it.GatherAt = access, gather
	it.PressNote = it.PressNote.With(lang, strings.Join(note, "; "))
	return nil
}

// cutGather is the hour behind a word that says when the press gathers.
func cutGather(part string) (string, bool) {
	part = strings.ToLower(part)
	for _, word := range lexical().gather {
		at, ok := strings.CutPrefix(part, word+" ")
		if at = strings.TrimSpace(at); ok && at != "" && at[0] >= '0' && at[0] <= '9' {
			return at, true
		}
	}
	return "", false
}

// pressNamed finds an access by its code or by its name in any language.
func pressNamed(s string, w *words.Words) (model.Press, bool) {
	return named(s, model.Presses[1:], "press.", w)
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
