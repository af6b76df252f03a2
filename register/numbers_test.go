package register

import (
	"testing"

	"chancery/model"
)

// A number is found in whichever form people write it, in the window and in the terminal.
func TestANumberIsFoundInAnyForm(t *testing.T) {
	r := small()
	r.Letters = []model.Filed{{Letter: model.Letter{Row: model.Row{ID: 1, UID: "l"}, About: model.Plain("Overflight"), Number: "CP/112", Way: model.WayOut, Kind: model.NoteVerbale}},
		{Letter: model.Letter{Row: model.Row{ID: 2, UID: "m"}, About: model.Plain("Landing"), Number: "33-00-17/2026", Way: model.WayOut, Kind: model.NoteVerbale}}}
	l := book(r, "en").List(Letters, nil)
	for text, want := range map[string]string{"CP/112": "CP/112", "cp 112": "CP/112", "CP-112": "CP/112", "CP112": "CP/112", "no. CP/112": "CP/112", "№ CP/112": "CP/112", "nr. cp/112": "CP/112",
		"No. 33-00-17/2026": "33-00-17/2026", "330017": "33-00-17/2026", "33-00-17": "33-00-17/2026"} {
		l.Narrow(text)
		if shown := l.Shown(); len(shown) != 1 || noteOf(shown[0].Record).Number != want {
			t.Errorf("%q shows %d", text, len(shown))
		}
		for i := range r.Letters {
			if n := r.Letters[i].Number; NumberFits(n, text) != (n == want) {
				t.Errorf("%q fits %s: %v", text, n, n != want)
			}
		}
	}
	for _, text := range []string{"", "1", "CP", "CP/113", "note"} {
		if NumberFits("CP/112", text) {
			t.Errorf("%q fits", text)
		}
	}
}
