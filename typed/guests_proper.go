package typed

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"chancery/words"
)

// aside is what stands in a text for a name, while all else in it is replaced.
func aside(n int) string { return fmt.Sprintf("\x01%d\x01", n) }

// properNames are names of something in a text that have the name of a town in them: Warsaw Rising Museum,
// Muzeul Naţional de Artă din Bucureşti. What is named after one town is not in another.
func properNames(lang, text, town string) (out []string) {
	list := properWords(text)
	joins := words.For(lang).List("typed.name-joins")
	parts := strings.Fields(town)
	for i := range list {
		if i+len(parts) > len(list) || !sameWords(list[i:i+len(parts)], parts) {
			continue
		}
		first, last := i, i+len(parts)-1
		for last+1 < len(list) && list[last].joined && list[last+1].capital() {
			last++
		}
		before := first
		if n := before - 1; n > 0 && list[n].joined && slices.Contains(joins, list[n].word) {
			before = n
		}
		if at := capitalsFrom(list, before); at == before-1 && before == first || before-at > 1 {
			first = at
		}
		if first < i || last > i+len(parts)-1 {
			out = append(out, text[list[first].from:list[last].to])
		}
	}
	return out
}

// capitalsFrom is where the words with capital letters begin that stand before another, past the one that opens
// a sentence.
func capitalsFrom(list []properWord, at int) int {
	for at > 0 && list[at-1].joined && list[at-1].capital() && !list[at-1].opens {
		at--
	}
	return at
}

// properWord is a word of a text, whether but a space leads to the next, and whether it opens a sentence.
type properWord struct {
	word     string
	from, to int
	joined   bool
	opens    bool
}

// capital says that a word may be one of such a name; another town is none.
func (t *properWord) capital() bool {
	return unicode.IsUpper([]rune(t.word)[0]) && cityOf([]string{t.word}) == ""
}

func properWords(text string) (out []properWord) {
	end := 0
	for i, r := range text + " " {
		letter := i < len(text) && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("'’ʼ-", r))
		switch {
		case letter && (len(out) == 0 || out[len(out)-1].to != i):
			between := text[end:i]
			if len(out) > 0 {
				out[len(out)-1].joined = between == " "
			}
			out = append(out, properWord{from: i, opens: len(out) == 0 || strings.ContainsAny(between, ".!?:–—/;")})
			fallthrough
		case letter:
			last := &out[len(out)-1]
			last.to = i + len(string(r))
			last.word, end = text[last.from:last.to], last.to
		}
	}
	return out
}

func sameWords(list []properWord, parts []string) bool {
	for i, p := range parts {
		if list[i].word != p || i+1 < len(parts) && !list[i].joined {
			return false
		}
	}
	return true
}
