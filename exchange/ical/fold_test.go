package ical

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"
)

// unfold is what every reader does first.
func unfold(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\r\n "), nil) }

func FuzzFold(f *testing.F) {
	for _, s := range []string{"", "SUMMARY:Tête-à-tête", strings.Repeat("ș", 200), strings.Repeat("a", 75), strings.Repeat("a", 76),
		strings.Repeat("Зустріч ", 40), "a" + strings.Repeat("🇷🇴", 40), strings.Repeat("\xff", 300), strings.Repeat(" ", 160)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.NewReplacer("\r", "", "\n", "").Replace(s)
		got := folded([]byte(s + "\r\n"))
		if string(unfold(got)) != s+"\r\n" {
			t.Fatalf("%q came back as %q", s, unfold(got))
		}
		for _, line := range bytes.Split(bytes.TrimSuffix(got, []byte("\r\n")), []byte("\r\n")) {
			if len(line) > widest {
				t.Fatalf("a line of %d octets", len(line))
			}
			if utf8.ValidString(s) && !utf8.Valid(line) {
				t.Fatalf("a letter was cut in %q", line)
			}
		}
	})
}

func TestOffset(t *testing.T) {
	for seconds, want := range map[int]string{7200: "+0200", -12600: "-0330", 0: "+0000", 6264: "+014424"} {
		if got := offset(seconds); got != want {
			t.Errorf("%d: %s, want %s", seconds, got, want)
		}
	}
}
