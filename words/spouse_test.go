package words

import "testing"

// A wife or a husband is no office: behind a name they have no capital, and offices keep theirs.
func TestASpouseIsNoOffice(t *testing.T) {
	for _, tt := range []struct{ lang, office, want string }{
		{"uk", "Дружина Президента Польщі", "Марта Навроцька, дружина Президента Польщі"}, {"uk", "Чоловік Президентки Болгарії", "Марта Навроцька, чоловік Президентки Болгарії"},
		{"uk", "Президент Польщі", "Марта Навроцька, Президент Польщі"}, {"ro", "Soția Președintelui Poloniei", "Марта Навроцька, soția Președintelui Poloniei"},
		{"en", "Spouse of the President of Poland", "Марта Навроцька, Spouse of the President of Poland"},
	} {
		if got := (House{}).Named(For(tt.lang), "Марта Навроцька", "", tt.office, false); got != tt.want {
			t.Errorf("%s: %s, not %s", tt.lang, got, tt.want)
		}
	}
}
