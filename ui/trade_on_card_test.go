package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// An office that is a part in the delegation by itself is that part as well where it is typed on the card, as in a
// list; whoever has another part keeps it.
func TestAnOfficeOnTheCardIsTheirPartAsWell(t *testing.T) {
	w, u := onSenders(t, "ro", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop").Key(fyne.KeyReturn, fyne.KeyEscape, fyne.KeyUp, fyne.KeyReturn)
	for _, tt := range []struct {
		office string
		role   model.Role
	}{{"Interpretă", model.Interprets}, {"Consilieră", model.Interprets}} {
		in := uitest.Labelled[*part.Field](u, w.words.Say("delegates.office"))
		in.Entry().SetText(tt.office)
		if !in.Commit() {
			t.Fatal(in.Refused())
		}
		found := false
		p := programme(t, w)
		for _, s := range p.Seats {
			if s.Title["ro"] == tt.office {
				if found = true; s.Role != tt.role {
					t.Errorf("%s is %q, not %q", tt.office, s.Role, tt.role)
				}
			}
		}
		if !found {
			t.Errorf("nobody is %s: %q", tt.office, w.toast.Text())
		}
	}
}
