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

// Of what part a row is stands in each language on a line, as what it says does.
func TestAPartInTwoLanguagesIsTwoLines(t *testing.T) {
	table := Table{Columns: []Column{{Title: "Name", Weight: 1}}, Rows: []Row{{Cells: []Cell{Text("a")}}}}
	for _, c := range []struct {
		heading, beside, want string
		names                 bool
		titles                []Run
	}{
		{"Acord / Agreement", "2 originale / 2 originals", "Acord · 2 originale\nAgreement · 2 originals", true, []Run{{Text: "Table"}}},
		{"Acord / Agreement", "2", "Acord\nAgreement · 2", true, []Run{{Text: "Table"}}},
		{"Partea română / Румунська сторона", "UTC+2", "Partea română\nРумунська сторона", false, []Run{{Text: "Table"}}},
		{"Press / media", "2", "Press / media · 2", true, nil},
	} {
		p := Paper{Title: "List", Titles: c.titles, Heads: Heads{Part: "Part"}, Sections: []Section{{Heading: c.heading, Beside: c.beside, Names: c.names, Table: table}}}
		if got := p.Flat().Rows[0][0].Text; got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
