package words

import (
	"fmt"
	"strings"
	"unicode"
)

// mostQuoted is how many letters of what somebody typed a refusal quotes: its reason has to have room.
const mostQuoted = 40

// quoting are the marks before the place of an argument that is quoted.
const quoting = "“‘„«"

// quotes says that a text quotes its argument n, whatever its plural form.
func (e entry) quotes(n int) bool {
	place := fmt.Sprintf("{%d}", n)
	for _, text := range append([]string{e.text}, e.plain()) {
		if i := strings.Index(text, place); i > 0 && strings.ContainsRune(quoting, lastRune(text[:i])) {
			return true
		}
	}
	return false
}

// inner are the marks that a language writes inside its own: by the mark that opens what is quoted.
var inner = map[string]struct{ closes, opensInner, closesInner string }{
	"«": {"»", "„", "“"}, // Ukrainian: «Готель „Інтерконтиненталь“»
	"„": {"”", "«", "»"}, // Romanian: „Hotel «Intercontinental»”
}

// within is an argument as it stands after what comes before it: a name with marks of quotation has
// the inner ones where it is quoted itself.
func within(before, arg string) string {
	for opens, m := range inner {
		if strings.HasSuffix(before, opens) && strings.Contains(arg, opens) && strings.Contains(arg, m.closes) {
			return strings.NewReplacer(opens, m.opensInner, m.closes, m.closesInner).Replace(arg)
		}
	}
	return arg
}

func lastRune(s string) rune {
	r := []rune(s)
	return r[len(r)-1]
}

// quoted is an argument of a refusal as it is shown: as much as there is room for of what it quotes, and
// letters that no font has by their numbers.
func (w *Words) quoted(key string, n int, arg string) string {
	if w.said[key].quotes(n) && !isPath(arg) {
		arg = shorten(arg, mostQuoted)
	}
	return w.spelled(arg)
}

// isPath says that an argument is where a file lies: cut, nobody finds it.
func isPath(s string) bool {
	return strings.HasPrefix(s, "/") || strings.HasPrefix(s, `\\`) || len(s) > 2 && s[1:3] == `:\`
}

// spelled is a text with the letters that no font on the screen has as their numbers: U+1F600 (emoji).
func (w *Words) spelled(s string) string {
	if !strings.ContainsFunc(s, unseen) {
		return s
	}
	var out strings.Builder
	var run []string
	emoji := false
	end := func() {
		if len(run) == 0 {
			return
		}
		const most = 3
		if len(run) > most {
			run = append(run[:most], "…")
		}
		out.WriteString(strings.Join(run, " "))
		if emoji {
			out.WriteString(" (" + w.Say("words.emoji") + ")")
		}
		run, emoji = nil, false
	}
	for _, r := range s {
		switch {
		case unseen(r):
			run, emoji = append(run, fmt.Sprintf("U+%04X", r)), emoji || pictured(r)
		case joins(r) && len(run) > 0: // of one picture
		default:
			end()
			out.WriteRune(r)
		}
	}
	end()
	return out.String()
}

// unseen says that the font of the screen does not have a letter.
func unseen(r rune) bool {
	return pictured(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// pictured says that a letter is a picture.
func pictured(r rune) bool {
	return r >= 0x1f000 && r <= 0x1faff || r >= 0x2600 && r <= 0x27bf && !unicode.Is(unicode.Pd, r) || r == 0x231a || r == 0x231b || r >= 0x23e9 && r <= 0x23f3 || r >= 0x2b1b && r <= 0x2b55
}

// joins says that a sign belongs to the picture before it, and is not seen itself.
func joins(r rune) bool {
	return r == 0x200d || r == 0x20e3 || unicode.Is(unicode.Variation_Selector, r) || r >= 0xe0020 && r <= 0xe007f
}
