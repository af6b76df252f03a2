package paper

import "testing"

// No word stands alone under a heading that has two lines, and none has more of them for it.
func TestHeadingsAreBrokenEvenly(t *testing.T) {
	for text, least := range map[string]float64{"Programme of the official visit of the President of Ukraine to Romania": .6, "Programul vizitei oficiale a Președintelui Ucrainei în România": .6,
		"Short": 1, "Extraordinarily-long-hyphenated-name-of-an-organisation-that-nobody-breaks and a summit of it": .3} {
		s := newSetter(Paper{Size: A4}, airs[0], nil)
		runs := []Run{{Text: text, Bold: true}}
		as := s.breakLines(runs, 17, s.width())
		got := s.evenly(as, runs, 17)
		if len(got) != len(as) {
			t.Errorf("%q: %d lines, not %d", text, len(got), len(as))
		}
		for i := range got {
			if wide := max(got[0].width, got[len(got)-1].width); got[i].width < least*wide {
				t.Errorf("%q: line %d is %.0f mm beside %.0f", text, i, got[i].width, wide)
			}
		}
	}
}

// A heading in two languages begins a line with each, where both have no room on one.
func TestEachLanguageOfAHeadingBeginsALine(t *testing.T) {
	p := Paper{Size: A4}
	one, two := "Modificări față de versiunea 1 din 10 martie 2026, ora 09:00", "Зміни після редакції 1 від 10 березня 2026 р., 09:00"
	for heading, want := range map[string]string{one + " / " + two: one + "\n" + two, "Marți, 12 mai 2026 / вівторок, 12 травня 2026 р.": "Marți, 12 mai 2026 / вівторок, 12 травня 2026 р."} {
		sec := Section{Heading: heading, Table: Table{Columns: []Column{{Title: "A", Weight: 1}}, Rows: []Row{{Cells: []Cell{{{Text: "a"}}}}}}}
		if got := p.HeadingSaid(&sec); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
