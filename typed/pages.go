package typed

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"chancery/model"
)

const mostCopies = 99

var dashes = regexp.MustCompile(`\s*[-–—−]\s*`)

// Pages reads which pages of a paper are meant, as printers are told: “1-3,5”. Nothing is all
// of them; last is the last there is.
func Pages(text string, last int) (string, error) {
	var out []string
	for _, part := range strings.FieldsFunc(dashes.ReplaceAllString(text, "-"), func(r rune) bool { return r == ',' || r == ';' || unicode.IsSpace(r) }) {
		from, to, several := strings.Cut(part, "-")
		if !several {
			to = from
		}
		if several && from == "" {
			from = "1"
		}
		if several && to == "" {
			to = strconv.Itoa(last)
		}
		a, wrong := strconv.Atoi(from)
		b, worse := strconv.Atoi(to)
		if wrong != nil || worse != nil || a < 1 || b < a || b > last {
			return "", model.Refuse("typed.pages", strings.TrimSpace(text), strconv.Itoa(last))
		}
		if a == b {
			out = append(out, strconv.Itoa(a))
			continue
		}
		out = append(out, strconv.Itoa(a)+"-"+strconv.Itoa(b))
	}
	if len(out) == 0 && strings.TrimSpace(text) != "" {
		return "", model.Refuse("typed.pages", strings.TrimSpace(text), strconv.Itoa(last))
	}
	return strings.Join(out, ","), nil
}

// Copies reads how many are printed.
func Copies(text string) (int, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil || n < 1 || n > mostCopies {
		return 0, model.Refuse("typed.copies", strings.TrimSpace(text), strconv.Itoa(mostCopies))
	}
	return n, nil
}
