package words

import (
	"slices"
	"strings"

	"chancery/model"
)

// styles are the forms of address that every language has: ranks, and what stands before a
// name. Each is a list in the words, of which the first is printed and all are read.
var styles = []string{"excellency", "excellency-her", "excellency-long", "excellency-long-her", "general", "lieutenant-general", "major-general", "brigadier-general",
	"colonel", "lieutenant-colonel", "major", "captain", "admiral", "vice-admiral", "rear-admiral", "mr", "ms", "dr", "professor"}

// Styled is a form of address in each language of the program: one that is made of nothing but
// such forms is said in those in which nobody typed it. Any other stays as it is.
func Styled(t model.Text) model.Text {
	if t.Empty() || !slices.ContainsFunc(Languages, func(l string) bool { return !t.Has(l) }) {
		return t
	}
	for _, l := range Languages {
		parts, ok := stylesIn(For(l), t[l])
		if !ok {
			continue
		}
		for _, other := range Languages {
			if !t.Has(other) {
				t = t.With(other, styleOf(For(other), parts))
			}
		}
		return t
	}
	return t
}

// stylesIn are the forms that a form of address is made of, the longest first where one begins
// with another. ok is false where anything else stands in it.
func stylesIn(w *Words, s string) (out []string, ok bool) {
	for s != "" {
		found, rest := "", s
		for _, style := range styles {
			for _, form := range w.List("address." + style) {
				left, is := strings.CutPrefix(s, form)
				if is && (left == "" || left[0] == ' ' || strings.HasSuffix(form, ".")) && len(left) < len(rest) {
					found, rest = style, left
				}
			}
		}
		if found == "" {
			return nil, false
		}
		out, s = append(out, found), strings.TrimSpace(rest)
	}
	return out, len(out) > 0
}

// styleOf says them in a language. Of whom it is "her" the other words tell.
func styleOf(w *Words, parts []string) string {
	var out []string
	for i, p := range parts {
		if slices.Contains(parts, "ms") && (p == "excellency" || p == "excellency-long") {
			p += "-her"
		}
		forms := w.List("address." + p)
		if i > 0 { // a rank is a word like others behind one: Й.В. генерал
			forms = append(smallForms(forms), forms...)
		}
		out = append(out, forms[0])
	}
	return strings.Join(out, " ")
}

// smallForms are the forms of a rank that a language writes small, where the first of them is large:
// the same word, and no shortened one.
func smallForms(forms []string) (out []string) {
	for _, f := range forms {
		if f != forms[0] && f == Inside(forms[0]) {
			out = append(out, f)
		}
	}
	return out
}

// Mid is a form of address in the middle of a sentence: з генералом, but with General.
func (w *Words) Mid(address string) string {
	for _, style := range styles {
		forms := w.List("address." + style)
		if rest, ok := strings.CutPrefix(address, forms[0]); ok && (rest == "" || rest[0] == ' ') {
			if small := smallForms(forms); len(small) > 0 {
				return small[0] + rest
			}
		}
	}
	return address
}
