package words

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// headRE is a head of delegation with a company behind it: "HoD+2", "HoD + 2", "HoD".
var headRE = regexp.MustCompile(`^(\pL[\pL ]*?)(?:\s*\+\s*(\d{1,3}))?$`)

// Head says that a text says no more than that somebody leads a delegation, in any language, and with
// how many: "HoD", "HoD+2", "șeful delegației +2".
func Head(text string) (plus int, ok bool) {
	m := headRE.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return 0, false
	}
	key := Fold(m[1])
	for _, lang := range Languages {
		if slices.ContainsFunc(For(lang).List("typed.delegate.role.head-of-delegation"), func(s string) bool { return Fold(s) == key }) {
			plus, _ = strconv.Atoi(m[2])
			return plus, true
		}
	}
	return 0, false
}
