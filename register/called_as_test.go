package register

import (
	"strings"
	"testing"

	"chancery/model"
)

// A state that is given the name of another is kept, and it is said whose name that is: one the program knows, or one of
// the register. A name of its own, in whichever language, is no slip.
func TestAPartyThatIsCalledAsAnother(t *testing.T) {
	for _, tt := range []struct{ typed, says string }{
		{"Republica Cehă", "Czechia"}, {"Czechia", "Czechia"}, {"Freedonia", "Freedonia"}, {"Republic of Latvia", ""}, {"Latvija", ""}, {"Letonia", ""},
	} {
		regs := small()
		regs.Lists.Parties = append(regs.Lists.Parties, model.Party{Row: model.Row{ID: 9, UID: "x"}, Kind: model.State, Code: "LV", Name: model.Text{"en": "Latvia"}},
			model.Party{Row: model.Row{ID: 10, UID: "y"}, Kind: model.Organisation, Name: model.Text{"en": "Freedonia"}})
		b := book(regs, "en")
		l := b.List(Parties, nil)
		for _, line := range l.Shown() {
			if line.Record.Head().ID != 9 {
				continue
			}
			r := b.Change(line)
			if err := b.Type(r, l.Columns[0], tt.typed); err != nil {
				t.Fatal(err)
			}
			if got := b.Remark(r); (got == "") != (tt.says == "") || !strings.Contains(got, tt.says) {
				t.Errorf("called %q it says %q, want %q", tt.typed, got, tt.says)
			}
		}
	}
}
