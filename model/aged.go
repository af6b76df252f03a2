package model

import (
	"cmp"
	"slices"
)

// Alteration is what one deed did to one row: how it was before and is after, nil where it was not
// there.
type Alteration struct {
	Deed     Deed
	Was, Now Record
}

// Aged is a text of which one language is older than another, from which it may have been
// translated: what that one said when this was written is another now.
type Aged struct{ Key, Lang, Than string }

// AgedTexts are those of a row, from all that was done to it, the first deed first.
func AgedTexts(past []Alteration) (out []Aged) {
	if len(past) == 0 || past[len(past)-1].Now == nil {
		return nil
	}
	for _, f := range Fields(past[len(past)-1].Now) {
		if f.text(past[len(past)-1].Now) != nil {
			out = append(out, agedIn(past, f)...)
		}
	}
	return out
}

// agedIn follows one text through its deeds. A language that is changed after another makes
// that one old, until it follows or the change is taken back; what only follows makes none old.
func agedIn(past []Alteration, f Field) (out []Aged) {
	old := map[[2]string]string{} // a language, and one that it is older than: what that one said when it was not
	var now Text
	for _, p := range past {
		was := now
		if now = nil; p.Now != nil {
			now = *f.text(p.Now)
		}
		for lang, s := range now {
			if s == was[lang] || was[lang] == "" {
				continue
			}
			for other, stays := range now {
				pair, back := [2]string{other, lang}, [2]string{lang, other}
				switch said, ok := old[pair]; {
				case other == lang || stays == "" || stays != was[other]:
				case ok && said == s:
					delete(old, pair)
				case ok:
				default:
					if _, follows := old[back]; !follows {
						old[pair] = was[lang]
					}
				}
			}
		}
		for pair := range old { // what was written now is not old any more
			if now[pair[0]] != was[pair[0]] || now[pair[0]] == "" || now[pair[1]] == "" {
				delete(old, pair)
			}
		}
	}
	for pair := range old {
		if pair[0] != "" && pair[1] != "" {
			out = append(out, Aged{f.Key, pair[0], pair[1]})
		}
	}
	slices.SortFunc(out, func(a, b Aged) int { return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Than, b.Than)) })
	return out
}
