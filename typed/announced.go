package typed

import (
	"strings"
	"sync"

	"chancery/words"
)

// mostDayWords is how many words a day has in a sentence: Friday, the 18th of December 2026.
const mostDayWords = 6

// announcing are the words behind which stands the day of what follows, and those behind which
// stands that of a letter; letters is how such are called, by their beginnings.
var announcing = sync.OnceValue(func() (out struct {
	ahead, behind map[string]bool
	letters       []string
}) {
	out.ahead, out.behind = map[string]bool{}, map[string]bool{}
	for _, s := range []string{"for", "pentru", "на", "для", "für", "pour"} {
		out.ahead[words.Fold(s)] = true
	}
	for _, s := range []string{"of", "from", "dated", "din", "від", "vom", "du"} {
		out.behind[words.Fold(s)] = true
	}
	for _, s := range []string{"letter", "mail", "e-mail", "email", "note", "message", "draft", "version", "reply", "scris", "nota", "mesaj", "adres", "răspuns", "versiun", "лист", "нот", "повідом", "запит", "верс"} {
		out.letters = append(out.letters, words.Fold(s))
	}
	return out
})

// Announced is the one day that a sentence of a letter names for the rows that follow it: "we propose
// the following for 18 December 2026:". The day of an earlier letter is none.
func Announced(text string, isDay func(string) bool) (day string, ok bool) {
	tokens := strings.Fields(text)
	from, n := 0, 0
	for i := 0; i < len(tokens); i++ {
		if key := words.Fold(tokens[i]); announcing().ahead[key] || announcing().behind[key] {
			continue
		}
		for k := min(mostDayWords, len(tokens)-i); k > 0; k-- {
			one := strings.Trim(strings.Join(tokens[i:i+k], " "), " ,:;.()")
			if !strings.ContainsAny(one, "0123456789") || !isDay(one) {
				continue
			}
			if n++; n > 1 {
				return "", false
			}
			day, from = one, i
			i += k - 1
			break
		}
	}
	if n == 0 || from == 0 {
		return "", false
	}
	before := words.Fold(tokens[from-1])
	if !announcing().ahead[before] && !strings.HasSuffix(strings.TrimSpace(text), ":") {
		return "", false
	}
	for _, w := range tokens[:from-1] {
		for _, letter := range announcing().letters {
			if announcing().behind[before] && strings.HasPrefix(words.Fold(w), letter) {
				return "", false
			}
		}
	}
	return day, true
}
