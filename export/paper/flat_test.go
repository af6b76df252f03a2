package paper

import "testing"

// What words say of hours that stand in columns of their own is whole: no preposition is left
// of one that led to an hour.
func TestANoteOnTimeIsWhole(t *testing.T) {
	for _, tt := range []struct {
		when When
		text string
		want string
	}{
		{When{From: 900, To: 925}, "about 15:00,\nuntil 15:25", "about"},
		{When{From: 900, To: 925}, "în jurul orei 15:00, până la 15:25", "în jurul orei"}, // on a calendar it is one line
		{When{From: 900, To: 925}, "12 Mar, 15:00–15:25", "12 Mar"},
		{When{From: 900, To: 925}, "близько 15:00,\nдо 15:25", "близько"},
		{When{From: 900, To: 925, Said: [2]string{"15.00", "15.25"}}, "15.00 (approximately),\nuntil 15.25", "(approximately)"},
		{When{From: 900, To: 925}, "орієнтовно 15:00, до 15:25", "орієнтовно"},
		{When{From: 900, To: 925}, "15:00, to be confirmed – 15:25", "to be confirmed"},
		{When{From: 900, To: -1}, "15:00, to be confirmed", "to be confirmed"},
		{When{From: 900, To: 925}, "15:00–15:25", ""},
	} {
		if got := tt.when.beside(tt.text); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
