package register

import "testing"

// An answer of which nobody said when it came is taken as of today, and that is told; one with its day is
// taken without a word.
func TestAnAnswerWithoutADayIsTold(t *testing.T) {
	for lang, want := range map[string]map[string]string{
		"en": {"declined": "No day was given, so today is recorded: declined, Thu 12 Mar 2026.", "declined 3 March 2026": "", "declined today": ""},
		"ro": {"a declinat": "Nu s-a dat nicio dată, așa că s-a înregistrat ziua de azi: declinat, joi 12 mar. 2026."},
		"uk": {"відхилено": "Дати не вказано, тож записано сьогоднішню: відхилено, чт 12 бер. 2026."},
	} {
		for text, said := range want {
			b := book(small(), lang)
			l := b.List(Invitations, nil)
			r := b.Fresh(Invitations)
			if err := b.Type(r, l.Columns[column(l, "answer")], text); err != nil {
				t.Fatal(err)
			}
			if got := b.Remark(r); got != said {
				t.Errorf("%s, %q on %s: %q", lang, text, b.today, got)
			}
		}
	}
}
