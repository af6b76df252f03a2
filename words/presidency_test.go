package words

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// A presidency is told by as much of its days as is known, and called in each language by its own names.
func TestAPresidencyIsTold(t *testing.T) {
	for _, tt := range []struct {
		lang     string
		from, to civil.Date
		want     string
	}{
		{"en", "2026-01-01", "2026-06-30", "1 January – 30 June 2026"},
		{"ro", "2026-01-01", "2026-06-30", "1 ianuarie – 30 iunie 2026"},
		{"uk", "2026-01-01", "", "з 1 січня 2026 р."},
		{"en", "", "2026-06-30", "… – 30 June 2026"},
		{"en", "", "", "dates not known"},
	} {
		if got := For(tt.lang).Presides(tt.from, tt.to); got != tt.want {
			t.Errorf("%s %s–%s: %q, want %q", tt.lang, tt.from, tt.to, got, tt.want)
		}
	}
	name := Presidency(model.Text{"en": "European Union", "uk": "Європейський Союз"}, model.Text{"en": "Cyprus", "uk": "Кіпр"})
	if name["en"] != "Presidency: European Union, Cyprus" || name["uk"] != "Головування: Європейський Союз, Кіпр" {
		t.Errorf("%q", name)
	}
}
