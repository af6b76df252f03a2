package words

import "testing"

// What an office writes behind a place or a remark that nobody has confirmed yet is told in words, in the
// language of the paper and once; other brackets stay as they are.
func TestASignOfTheOfficeIsToldInWords(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"en", "Hotel Bristol (tbc)", "Hotel Bristol (to be confirmed)"},
		{"en", "Hotel Bristol [tbc]", "Hotel Bristol (to be confirmed)"},
		{"ro", "Hotel Bristol (to be confirmed)", "Hotel Bristol (de confirmat)"},
		{"en", "Hotel Bristol (de confirmat)", "Hotel Bristol (to be confirmed)"},
		{"uk", "Готель (уточн.)", "Готель (потребує підтвердження)"},
		{"uk", "Готель [ТБК]", "Готель (потребує підтвердження)"},
		{"en", "Hotel (TBC), two cars (tbc)", "Hotel (to be confirmed), two cars"},
		{"en", "(tbc)", "(to be confirmed)"},
		{"en", "Hall (upstairs)", "Hall (upstairs)"},
		{"en", "TBC Bank", "TBC Bank"},
	} {
		if got := For(tt.lang).Unsure(tt.text); got != tt.want {
			t.Errorf("%s: %q is told as %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}
