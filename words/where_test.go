package words

import (
	"testing"

	"chancery/model"
)

// Nothing that is known of where something happens is left out, and nothing is said
// twice.
func TestWhere(t *testing.T) {
	palace, hall, door := model.Text{"en": "Palace", "ro": "Palatul"}, model.Text{"en": "Union Hall", "ro": "Sala Unirii"}, model.Text{"en": "east door"}
	airport := model.Text{"en": "Airport", "uk": "Аеропорт"}
	for _, tt := range []struct {
		lang string
		at   model.Where
		want string
	}{
		{"en", model.Where{}, ""},
		{"en", model.Where{Venue: palace}, "Palace"},
		{"en", model.Where{Venue: palace, Room: hall}, "Palace, Union Hall"},
		{"ro", model.Where{Venue: palace, Room: hall}, "Palatul, Sala Unirii"},
		{"en", model.Where{Venue: palace, Place: door}, "Palace, east door"},
		{"ro", model.Where{Venue: palace, Room: hall, Place: door}, "Palatul, Sala Unirii, east door"},
		{"en", model.Where{Place: door}, "east door"},
		{"en", model.Where{From: airport, To: palace}, "Airport – Palace"},
		{"uk", model.Where{From: airport, To: palace}, "Аеропорт – Palace"},
		{"en", model.Where{From: airport, To: palace, Place: door}, "Airport – Palace, east door"},
		{"en", model.Where{From: airport, To: palace, Venue: palace, Room: hall}, "Airport – Palace, Union Hall"},
		{"en", model.Where{From: airport, To: palace, Venue: model.Plain("Motorway")}, "Airport – Palace, Motorway"},
		{"en", model.Where{From: airport}, "from Airport"},
		{"ro", model.Where{To: palace}, "spre Palatul"},
		{"uk", model.Where{From: airport}, "звідки: Аеропорт"},
		{"en", model.Where{From: airport, Venue: palace}, "Palace, from Airport"},
		{"en", model.Where{To: palace, Venue: palace, Room: hall}, "Palace, Union Hall"},
	} {
		w := For(tt.lang)
		if got := w.Where(tt.at, w.Text); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.lang, got, tt.want)
		}
	}
}
