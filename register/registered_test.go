package register

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// A line of another registry says kind, number and day of a paper: each goes into its column, and the rest is what it
// is about. A subject that only speaks of a paper stays one, and so does that of a paper that has its number.
func TestALineOfARegistryIsTakenApart(t *testing.T) {
	for _, want := range []struct {
		lang, text string
		kind       model.LetterKind
		number     string
		day        civil.Date
		about      string
	}{
		{"ro", "Notă nr. 55/2026 din 3 martie 2026", model.NoteVerbale, "55/2026", "2026-03-03", "Notă nr. 55/2026 din 3 martie 2026"},
		{"ro", "Notă verbală nr. 55/2026 din 3 martie 2026", model.NoteVerbale, "55/2026", "2026-03-03", "Notă verbală nr. 55/2026 din 3 martie 2026"},
		{"ro", "Notă verbală nr. 55/2026 din 3 martie 2026, privind vizita Președintelui", model.NoteVerbale, "55/2026", "2026-03-03", "privind vizita Președintelui"},
		{"ro", "Notă verbală nr. 55/2026 din 3 martie 2026 – delegația, lista membrilor", model.NoteVerbale, "55/2026", "2026-03-03", "delegația, lista membrilor"},
		{"ro", "Scrisoare nr. CP/112 din 02.03.2026, dejun", "letter", "CP/112", "2026-03-02", "dejun"},
		{"ro", "Aide-mémoire nr. 7 din 2 martie 2026, energie", "aide-memoire", "7", "2026-03-02", "energie"},
		{"en", "Note verbale No. E1/245 of 20 March 2026: seating", model.NoteVerbale, "E1/245", "2026-03-20", "seating"},
		{"en", "E-mail no. 12 of 20 March 2026, cars", "e-mail", "12", "2026-03-20", "cars"},
		{"en", "Letter no. 12, cars", "letter", "12", "", "cars"},
		{"uk", "Вербальна нота № 55/2026 від 3 березня 2026, про візит", model.NoteVerbale, "55/2026", "2026-03-03", "про візит"},
		{"en", "Letter of credence", model.NoteVerbale, "", "", "Letter of credence"},
		{"en", "Agrément for the ambassador", model.NoteVerbale, "", "", "Agrément for the ambassador"},
		{"ro", "Notă privind programul", model.NoteVerbale, "", "", "Notă privind programul"},
	} {
		b := book(askedAloud(), want.lang)
		l := b.List(Letters, nil)
		row := b.Fresh(Letters)
		if err := b.Type(row, l.Columns[0], want.text); err != nil {
			t.Errorf("%q: %v", want.text, err)
			continue
		}
		got := noteOf(row.Record)
		if about := b.text(got.About); got.Kind != want.kind || got.Number != want.number || got.Day != want.day || about != want.about {
			t.Errorf("%q is %q %q %q %q", want.text, got.Kind, got.Number, got.Day, about)
		}
		row = b.Fresh(Letters)
		noteOf(row.Record).Number = "1"
		if err := b.Type(row, l.Columns[0], want.text); err != nil || noteOf(row.Record).Number != "1" || b.text(noteOf(row.Record).About) != want.text {
			t.Errorf("%q takes the number that stands there: %+v, %v", want.text, row.Record, err)
		}
	}
}
