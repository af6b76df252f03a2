package typed

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClippedCells(t *testing.T) {
	for _, tt := range []struct {
		text string
		want [][]string
	}{
		{"a\tb\nc", [][]string{{"a", "b"}, {"c"}}},
		{"\"two\nlines\"\tx", [][]string{{"two\nlines", "x"}}},
		{"\"in \"\"quotes\"\"\"\ty", [][]string{{`in "quotes"`, "y"}}},
		{"a\t\t\tb", [][]string{{"a", "", "", "b"}}},
		{"15:30–\u206015:45\tb", [][]string{{"15:30–15:45", "b"}}}, // as our own papers have it
		{"stray \" mark\tb", [][]string{{`stray " mark`, "b"}}},
	} {
		if got := clipped(tt.text); !slices.EqualFunc(got, tt.want, slices.Equal) {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// Whatever lies on the clipboard becomes rows, and no letter of plain rows is lost.
func FuzzClipped(f *testing.F) {
	for _, s := range []string{"a\tb\nc", "\"a\nb\"\t", "\"", "\t\t\n\n", "\x00\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		rows := clipped(s)
		if strings.ContainsAny(s, "\"\r\n\v\u00a0\u202f\u2007\u00ad\u200b\u2060\ufeff") || !utf8.ValidString(s) {
			return
		}
		var got []string
		for _, r := range rows {
			got = append(got, strings.Join(r, "\t"))
		}
		if strings.Join(got, "\n") != s {
			t.Errorf("%q became %q", s, rows)
		}
	})
}
