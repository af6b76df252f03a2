package ical

import (
	"testing"

	"chancery/exchange/source"

	"pgregory.net/rapid"
)

// A moment that is read by hand is what the pattern of all moments says; behind a blank it is
// left to that.
func TestPlainMomentsAsByPattern(t *testing.T) {
	r := &reading{file: &source.File{}, zones: map[string]zone{}, meant: map[string]string{}, told: map[string]bool{}}
	byHand := 0
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.StringMatching(`(20|19|18)[0-9]{2}[01][0-9][0-3][0-9][T ][0-2][0-9][0-6][0-9][0-9]{2}Z?`).Draw(t, "value")
		if _, ok := plain(value); ok {
			byHand++
		}
		got, ok := r.stampOf(value, "Europe/Bucharest")
		if want, can := r.stampOf(value+" ", "Europe/Bucharest"); got != want || ok != can {
			t.Errorf("%q is read as %+v, %v, not %+v, %v", value, got, ok, want, can)
		}
	})
	if byHand == 0 {
		t.Error("none was read by hand")
	}
}
