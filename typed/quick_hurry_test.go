package typed

import (
	"testing"

	"chancery/model/civil"
	"chancery/words"
)

// Lines as people type them in a hurry: days that are cut, the number of a day behind its name, hours
// that are told by words alone. The week on show is that of Monday 3 August 2026.
func TestLinesTypedInAHurry(t *testing.T) {
	for _, tt := range []struct{ lang, typed, want string }{
		{"ro", "mie 5 Dineu", "2026-08-05 “Dineu”"},
		{"ro", "mie 5 ora 13 Dineu", "2026-08-05 13:00 “Dineu”"},
		{"ro", "mie 12 13:00 Dineu", "2026-08-12 13:00 “Dineu”"},
		{"ro", "mie 12 Dineu", "2026-08-05 12:00 “Dineu”"},
		{"ro", "mie 26 Dineu", "2026-08-26 “Dineu”"},
		{"ro", "mie 6", "2026-08-05 06:00"},
		{"ro", "mie 4", "2026-08-04 wrong"},
		{"ro", "joi 3 miniștri", "2026-08-06 “3 miniștri”"},
		{"ro", "mier 13:00 Dineu", "2026-08-05 13:00 “Dineu”"},
		{"ro", "mier Dineu", "2026-08-05 “Dineu”"},
		{"ro", "mie. Dineu", "2026-08-05 “Dineu”"},
		{"ro", "mie Dineu", "“mie Dineu”"},
		{"ro", "Vine președintele 10:00", "10:00 “Vine președintele”"},
		{"ro", "joi în jurul orei 13 Dineu", "2026-08-06 ~13:00 “Dineu”"},
		{"ro", "Dineu în jurul orei 13", "~13:00 “Dineu”"},
		{"ro", "joi pe la 13 Dineu", "2026-08-06 ~13:00 “Dineu”"},
		{"ro", "Dineu pe la ora 5", "~05:00 “Dineu”"},
		{"ro", "Vizită pe la 3 muzee 10:00", "10:00 “Vizită pe la 3 muzee”"},
		{"ro", "5.08 ora 13 Dineu", "2026-08-05 13:00 “Dineu”"},
		{"ro", "5.08 13:00 Dineu", "2026-08-05 13:00 “Dineu”"},
		{"ro", "5.08 în jurul orei 13 Dineu", "2026-08-05 ~13:00 “Dineu”"},
		{"ro", "9.10 la 10.30 Sesiune", "09:10-10:30 “Sesiune” session"},
		{"ro", "9.30 Sesiune", "09:30 “Sesiune” session"},
		{"ro", "вт 10:00 Sesiune", "2026-08-04 10:00 “Sesiune” session"},
		{"en", "wed 5 Dinner", "2026-08-05 “Dinner”"},
		{"en", "thurs 14 Dinner", "2026-08-06 14:00 “Dinner”"},
		{"en", "wednes 14 Dinner", "2026-08-05 14:00 “Dinner”"},
		{"en", "wed 5 at 13:00 Dinner", "2026-08-05 13:00 “Dinner”"},
		{"en", "5.08 at 13 Dinner", "2026-08-05 13:00 “Dinner”"},
		{"en", "9.30 until 10:00 Session", "09:30-10:00 “Session” session"},
		{"en", "Dinner at around 19", "~19:00 “Dinner”"},
		{"en", "joi 13:00 Dinner", "2026-08-06 13:00 “Dinner”"},
		{"en", "чт 13:00 Dinner", "2026-08-06 13:00 “Dinner”"},
		{"uk", "вт Вечеря", "2026-08-04 “Вечеря”"},
		{"uk", "чт 5 Вечеря", "2026-08-06 “5 Вечеря”"},
		{"uk", "ср 5 Вечеря", "2026-08-05 “Вечеря”"},
		{"uk", "четв 14:00 Вечеря", "2026-08-06 14:00 “Вечеря”"},
		{"uk", "о 13-й Вечеря", "13:00 “Вечеря”"},
		{"uk", "чт о 13-й годині Вечеря", "2026-08-06 13:00 “Вечеря”"},
		{"uk", "Вечеря близько 13-ї", "~13:00 “Вечеря”"},
		{"uk", "близько 13-ї Вечеря", "~13:00 “Вечеря”"},
		{"uk", "Вечеря близько 13-ї години", "~13:00 “Вечеря”"},
		{"uk", "з 13-ї до 15-ї Вечеря", "13:00-15:00 “Вечеря”"},
		{"uk", "5.08 о 13-й Вечеря", "2026-08-05 13:00 “Вечеря”"},
		{"uk", "Серед гостей 10:00", "10:00 “Серед гостей”"},
		{"ro", "мер 10:00", "10:00 “мер”"},
	} {
		if got := said(ParseLine(words.For(tt.lang), tt.typed, "2026-07-30", "2026-08-03")); got != tt.want {
			t.Errorf("%s %q is\n     %s\nnot  %s", tt.lang, tt.typed, got, tt.want)
		}
	}
}

// The same stands in a field of time and in one of days.
func TestFieldsTypedInAHurry(t *testing.T) {
	for typed, want := range map[string]string{"pe la 13": "~13:00", "în jurul orei 13": "~13:00", "близько 13-ї": "~13:00", "о 13-й": "13:00", "о 13-й годині": "13:00", "13-та": "13:00"} {
		it := without(meeting(t, "10:00", 30))
		if err := SetStart(&it, typed, "en"); err != nil || saidOf(&it) != want {
			t.Errorf("%q is %q (%v), want %q", typed, saidOf(&it), err, want)
		}
	}
	for typed, want := range map[string]civil.Date{"mie.": "2026-08-05", "mier": "2026-08-05", "чт": "2026-08-06", "thurs 6 aug": "2026-08-06"} {
		d := civil.Date("2026-08-03")
		if err := SetDay(&d, typed, d); err != nil || d != want {
			t.Errorf("%q is %s (%v), want %s", typed, d, err, want)
		}
	}
}
