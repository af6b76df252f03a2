package words

import "testing"

func TestTongues(t *testing.T) {
	for _, tt := range []struct{ lang, codes, want string }{
		{"en", "ro fr EN", "Romanian, French, English"}, {"ro", "uk", "ucraineană"}, {"uk", "lv, en", "латиська, англійська"},
		{"en", "", ""}, {"en", "Romansh and some English", "Romansh and some English"}, {"en", "ro xx", "ro xx"},
	} {
		if got := For(tt.lang).Tongues(tt.codes); got != tt.want {
			t.Errorf("%s in %s: %q, want %q", tt.codes, tt.lang, got, tt.want)
		}
	}
}
