package paper

import (
	"regexp"
	"strings"
)

// telephone is a number that people ring, in groups of figures.
var telephone = regexp.MustCompile(`(?:\+|\b00|\b0)\d{1,3}(?:[  .\-/]?\(?\d{2,4}\)?){2,5}`)

// Whole keeps telephone numbers in a text from being broken at the end of a line.
func Whole(s string) string {
	if !strings.ContainsAny(s, "0123456789") {
		return s
	}
	return telephone.ReplaceAllStringFunc(s, func(number string) string { return strings.ReplaceAll(number, " ", "\u00a0") })
}
