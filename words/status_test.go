package words

import (
	"testing"

	"chancery/model"
)

// What is said of a summit agrees with it, as what is said of a visit does.
func TestAStatusAgreesWithWhatItIsSaidOf(t *testing.T) {
	for _, tt := range []struct {
		lang         string
		kind         model.EventKind
		status, want string
	}{
		{"ro", "official", "cancelled", "Anulată"}, {"ro", "summit", "cancelled", "Anulat"}, {"ro", "summit", "announced", "Anunțat"},
		{"ro", "ministerial", "postponed", "Amânată"}, {"ro", "summit", "completed", "Încheiat"}, {"ro", "summit", "under-way", "În desfășurare"},
		{"en", "summit", "cancelled", "Cancelled"}, {"uk", "summit", "announced", For("uk").Say("event.status.announced")},
	} {
		if got := For(tt.lang).Status(tt.kind, model.EventStatus(tt.status)); got != tt.want {
			t.Errorf("%s: a %s is %s, want %s", tt.lang, tt.kind, got, tt.want)
		}
	}
}
