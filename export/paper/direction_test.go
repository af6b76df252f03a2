package paper

import (
	"strings"
	"testing"
)

// stands is the text of one line as it stands on the page, from the left.
func stands(s string) string {
	var b strings.Builder
	for _, w := range (face{}).breakLines([]Run{{Text: s}}, 10, 400)[0].words {
		b.WriteString(w.text)
	}
	return b.String()
}

func TestWhatIsWrittenFromTheRight(t *testing.T) {
	for read, want := range map[string]string{
		"Latin only (12–14)":    "Latin only (12–14)",
		"שלום":                  "םולש",
		"H.E. שלום כהן, 2026":   "H.E. ןהכ םולש, 2026",
		"שלום, 12:00 (תל אביב)": "(ביבא לת) 12:00 ,םולש",
		"(שלום)":                "(םולש)",
		"שלום – Sessions¹ (лише для пулу)": "םולש – Sessions¹ (лише для пулу)", // as in Word: what is said behind a title stays behind it
		"שלום, H.E. כהן":                   "םולש, H.E. ןהכ",
		"سلام":                             "مﻼﺳ", // joined: seen, lam-alef, meem
		"Prince سعود":                      "Prince دﻮﻌﺳ",
	} {
		if got := stands(read); got != want {
			t.Errorf("%q stands as %q, want %q", read, got, want)
		}
	}
}

func TestArabicWithoutAFormStays(t *testing.T) {
	if got := joined("abc"); got != "abc" {
		t.Errorf("%q", got)
	}
	for _, s := range []string{"الجمهورية العربية السورية", "پاکستان", "مُحَمَّد"} {
		if got := joined(s); strings.ContainsRune(got, '□') || len([]rune(got)) < len([]rune(s))/2 {
			t.Errorf("%q became %q", s, got)
		}
	}
}
