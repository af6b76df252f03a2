package proposal

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"chancery/exchange/source"
	"chancery/words"
)

const (
	colOther     = "other"      // a second column of names, in another script
	colOtherLast = "other-last" // one in which the family name stands first
)

// ofSecrets are columns that say more of what nobody is to read on: until when a passport is valid.
var ofSecrets = set([]string{"valid", "valid until", "validity", "valid to", "expiry", "expiry date", "date of expiry", "expires", "expiration date", "issued", "issued on", "date of issue", "place of issue", "issued by", "issuing authority",
	"valabil", "valabil până la", "valabilitate", "data expirării", "expiră la", "data emiterii", "emis de", "дійсний до", "термін дії", "дата видачі", "ким виданий", "gültig bis", "ausgestellt am", "valable jusqu'au", "expire le", "délivré le", "ważny do", "data ważności"})

// besideSecrets leaves out such columns beside those that are left out.
func besideSecrets(cols []string) {
	if !slices.Contains(cols, colSecret) {
		return
	}
	for i, col := range cols {
		if head, kept := strings.CutPrefix(col, "?"); kept && ofSecret(head) {
			cols[i] = colSecret
		}
	}
}

// otherScript finds a second column of names, in letters of which the first has none.
func otherScript(lines []source.Line, cols []string) {
	first := slices.IndexFunc(cols, func(s string) bool { return s == "name" || s == "last" || s == colLastFirst })
	if first < 0 {
		return
	}
	for i, col := range cols {
		head, kept := strings.CutPrefix(col, "?")
		if is := peopleColumn(head); !kept || i == first || is != "name" && is != colLastFirst {
			continue
		}
		one, two := letters(lines, first), letters(lines, i)
		if one == nil || two == nil || one == two {
			continue
		}
		cols[i] = colOther
		if key := words.Fold(head); peopleColumn(head) == colLastFirst || strings.HasPrefix(key, words.Fold("прізвище")) || strings.HasPrefix(key, "surname") {
			cols[i] = colOtherLast
		}
		return
	}
}

// letters are those in which most of a column is written, nil for others.
func letters(lines []source.Line, at int) *unicode.RangeTable {
	count := map[*unicode.RangeTable]int{}
	for _, l := range lines {
		if at >= len(l.Cells) {
			continue
		}
		for _, r := range l.Cells[at].Text {
			for _, t := range []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek} {
				if unicode.Is(t, r) {
					count[t]++
				}
			}
		}
	}
	for t, n := range count {
		if 2*n > count[unicode.Latin]+count[unicode.Cyrillic]+count[unicode.Greek] {
			return t
		}
	}
	return nil
}

// nobodys stand where a name is still to come.
var nobodys = set([]string{"tbc", "tba", "tbd", "tbn", "n.n.", "nn", "n n", "to be confirmed", "to be announced", "to be nominated", "to be named", "de confirmat", "de stabilit", "de desemnat", "urmează a fi desemnat", "urmează a fi comunicat",
	"уточнюється", "буде уточнено", "буде повідомлено", "буде визначено", "визначається", "n/a", "?", "-", "–", "…", "..."})

// ourNobodys are the words that our own lists have there.
var ourNobodys = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for _, lang := range words.Languages {
		out[words.Fold(words.For(lang).Say("export.no-name"))] = true
	}
	return out
})

// unnamed is a name, or none where only that it is still to come is said, in however many languages.
func unnamed(text string) string {
	if nobodys[words.Fold(strings.Trim(oneLine(text), " ()[]*"))] {
		return ""
	}
	left := strings.Trim(words.Fold(oneLine(strokeRE.ReplaceAllString(text, " "))), " ()[]*")
	for left != "" {
		most := ""
		for _, all := range []map[string]bool{nobodys, ourNobodys()} {
			for s := range all {
				if len(s) > len(most) && strings.HasPrefix(left+" ", s+" ") {
					most = s
				}
			}
		}
		if most == "" {
			return text
		}
		left = strings.TrimLeft(left[len(most):], " ()[]*")
	}
	return ""
}
