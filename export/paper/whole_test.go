package paper

import (
	"fmt"
	"strings"
	"testing"
)

// What a typesetter keeps on one line stays on one: no line ends within an hour, a date, a
// number and what it counts, a form of address and the name, or behind a word of one letter.
func TestWhatBelongsTogetherStaysTogether(t *testing.T) {
	for text, want := range map[string]string{
		"on 12 March 2026": "on 12_March_2026",
		"12 березня 2026 р. у Бухаресті": "12_березня 2026_р. у_Бухаресті",
		"H.E. Mr Volodymyr Zelenskyy":    "H.E._Mr_Volodymyr Zelenskyy",
		"Й.В. пан Гітанас Науседа":       "Й.В._пан_Гітанас Науседа",
		"V. Zelenskyy":             "V._Zelenskyy",
		"about 15:00, until 15:25": "about_15:00, until_15:25",
		"ora 16.30 la sediu":       "ora_16.30_la sediu",
		"о 10:00 й об 11:05":       "о_10:00_й_об_11:05",
		"Зустріч з Президентом у палаці":         "Зустріч з_Президентом у_палаці",
		"Semnarea a trei documente":              "Semnarea a_trei documente",
		"Cotroceni Palace, Union Hall":           "Cotroceni Palace, Union_Hall",
		"Meeting in Room E":                      "Meeting in Room_E",
		"Gate 3, then Room 12":                   "Gate_3, then Room_12",
		"16 h 30":                                "16_h_30",
		"9:30 p.m. at the residence":             "9:30_p.m. at the residence",
		"As of 11 March 2026, 18:00 (UTC+2)":     "As of 11_March 2026, 18:00_(UTC+2)",
		"Romania – Lithuania":                    "Romania – Lithuania",
		"Call +40 700 000 012 now and then wait": "Call +40_700_000_012 now and then_wait",
		"Two lines\na line":                      "Two lines\na_line",
		"Față de versiunea 1 din 3 martie":       "Față de versiunea_1_din 3_martie",
		"Since edition 12 of 3 March":            "Since edition_12_of 3_March",
		"Зміни від редакції 2 від 3 березня":     "Зміни від редакції_2_від 3_березня",
		"at least 3 seats":                       "at least 3_seats",
	} {
		if got := strings.ReplaceAll(Whole(text), bound, "_"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Words that belong together part between them, where a column has no room for all of them,
// before one is broken inside; an hour never is.
func TestWhatHasNoRoomPartsBetweenWords(t *testing.T) {
	f := face{}
	for _, tt := range []struct{ text, room, want string }{{"Cotroceni Palace, Union Hall", "Cotroceni", "Cotroceni|Palace,|Union|Hall"}, {"at 15:00, until 15:25", "15:00,", "at|15:00,|until|15:25"}} {
		text, want, got := tt.text, tt.want, []string(nil)
		for _, l := range f.breakLines([]Run{{Text: text}}, 10, f.span(Run{}, tt.room, 10)+.1) {
			got = append(got, lineText(l))
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%q is broken %q, want %q", text, s, want)
		}
	}
}

// A row that is higher than what is left of a page is cut under its hour and its title, never
// within them: on a sheet for a pocket and on a page, wherever it begins.
func TestNoRowIsCutThroughItsHour(t *testing.T) {
	for _, size := range []Size{A6, A4, A4.Landscape()} {
		for before := range 24 {
			p := Paper{Size: size, PageOf: "{0}/{1}", Headings: []Run{{Text: "Visit"}}, Sections: []Section{{Heading: "Thursday", Again: "Thursday (continued)", Table: Table{Plain: true,
				Columns: []Column{{Title: "Time", Sort: Times, Least: 14}, {Title: "Item", Least: 30, Weight: 1}}}}}}
			rows := &p.Sections[0].Table.Rows
			for i := range before {
				*rows = append(*rows, Row{Cells: []Cell{Text(fmt.Sprintf("%02d:00", i)), Text("Meeting")}})
			}
			*rows = append(*rows, Row{Cells: []Cell{{{Text: "hourone\nhourtwo\nhourthree\nhourfour", Bold: true}}, {{Text: "titleone\ntitletwo", Bold: true}, {Text: strings.Repeat("\nwith the delegation of a state", 70)}}}})
			pages, err := laid(p)
			if err != nil {
				t.Fatal(err)
			}
			on := map[string]int{}
			for n, page := range pages {
				for _, x := range page.Texts {
					if _, ok := on[x.Text]; !ok {
						on[x.Text] = n
					}
				}
			}
			for _, part := range []string{"hourtwo", "hourthree", "hourfour", "titleone", "titletwo"} {
				if at, ok := on[part]; !ok || at != on["hourone"] {
					t.Fatalf("%.0f mm, %d rows before: %s is on page %d, the hour begins on %d", size.Width, before, part, at+1, on["hourone"]+1)
				}
			}
		}
	}
}

// A stretch of hours or days is one word to every program; what no figure stands on both sides of is not one.
func TestAStretchOfHoursIsOneWord(t *testing.T) {
	for text, want := range map[string]string{
		"at 15:30–15:45, 11–17 May": "at 15:30–_15:45, 11–_17 May",
		"15.30\u00a0–\u00a015.45":   "15.30\u00a0–_\u00a015.45",
		"Romania – Lithuania":       "Romania – Lithuania",
		"RO–LT, 12 – 14":            "RO–LT, 12 – 14",
	} {
		if got := strings.ReplaceAll(Joined(text), joiner, "_"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
