package sheet

import (
	"testing"

	"chancery/model"
)

// An office that is typed is the one of the register where a language says the same and none says another: in
// Ukrainian a minister is not called as the woman before him.
func TestAnOfficeThatIsTypedIsNotLostToAnother(t *testing.T) {
	kept := model.Text{"en": "Minister of Foreign Affairs", "uk": "Міністерка закордонних справ"}
	for _, tt := range []struct {
		typed model.Text
		want  bool
	}{
		{model.Text{"en": "minister of foreign affairs"}, true},
		{model.Text{"en": "Minister of Foreign Affairs", "ro": "ministrul afacerilor externe"}, true},
		{model.Text{"en": "Minister of Foreign Affairs", "uk": "Міністр закордонних справ"}, false},
		{model.Text{"ro": "ministrul afacerilor externe"}, false},
		{model.Text{"en": "Minister of Defence"}, false},
	} {
		for range 20 { // texts have no order
			if got := alike(kept, tt.typed); got != tt.want || alike(tt.typed, kept) != tt.want {
				t.Fatalf("%v: %v", tt.typed, got)
			}
		}
	}
}
