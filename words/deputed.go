package words

import (
	"slices"
	"strings"
	"sync"
)

// deputing are the words between somebody who does not come and whoever comes for them, folded: behind the
// one "represented by", behind the other "representing".
var deputing = sync.OnceValue(func() (out [2][][]string) {
	for i, key := range []string{"typed.represented-by", "typed.representing"} {
		for _, lang := range Languages {
			for _, s := range For(lang).List(key) {
				out[i] = append(out[i], strings.Fields(Fold(s)))
			}
		}
		slices.SortStableFunc(out[i], func(a, b []string) int { return len(b) - len(a) }) // the longer first
	}
	return out
})

// Deputed parts what is said of somebody who does not come and of whoever comes for them: "X represented by
// Y", "X (reprezentată de Y)", "X, якого представляє Y", "Y representing X".
func Deputed(text string) (absent, comes string, ok bool) {
	list := strings.Fields(text)
	for i, between := range deputing() {
		for at := 1; at < len(list); at++ {
			n := begun(list[at:], between)
			if n == 0 || at+n >= len(list) {
				continue
			}
			before, behind := strings.Join(list[:at], " "), strings.Join(list[at+n:], " ")
			if strings.HasPrefix(list[at], "(") || strings.HasSuffix(before, "(") {
				behind = strings.Replace(behind, ")", "", 1)
			}
			before = strings.TrimRight(before, " ,(–—-")
			if before == "" || behind == "" {
				continue
			}
			if i == 1 {
				before, behind = behind, before
			}
			return before, strings.TrimSpace(behind), true
		}
	}
	return "", "", false
}

// begun is of how many words the first is with which a list begins, of several.
func begun(list []string, of [][]string) int {
	for _, phrase := range of {
		if len(phrase) <= len(list) && len(phrase) > 0 && slices.EqualFunc(phrase, list[:len(phrase)], func(want, said string) bool { return Fold(strings.Trim(said, "(,:")) == want }) {
			return len(phrase)
		}
	}
	return 0
}
