package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// What is set from a menu, where no field of it need be on show, is said, and can be undone from there.
func TestWhatAMenuSetsIsSaid(t *testing.T) {
	for lang, want := range map[string][2]string{
		"en": {"‘%’: Agreed", "Filled in 2 rows · Locked"},
		"ro": {"„%”: Convenit", "2 rânduri completate · Definitivat"},
		"uk": {"«%»: Погоджено", "Заповнено 2 рядки · Зафіксовано"},
	} {
		w, u := sit(t, lang, look.Light)
		w.show(view.Stand{View: view.Order, Event: visit(t, w).ID, Day: "2026-03-12"})
		first, second := w.inside.Items[0], w.inside.Items[1]
		refs := []model.Ref{{Event: first.EventID, Item: first.ID}, {Event: second.EventID, Item: second.ID}}
		w.deeds.SetStatus(refs[:1], model.Agreed)
		if said := strings.Replace(want[0], "%", w.words.Text(first.Title), 1); w.toast.Text() != said {
			t.Errorf("%s: it says %q, want %q", lang, w.toast.Text(), said)
		}
		w.deeds.SetStatus(refs, model.Locked)
		if !strings.HasPrefix(w.toast.Text(), want[1]) {
			t.Errorf("%s: it says %q, want %q", lang, w.toast.Text(), want[1])
		}
		u.ClickText(w.words.Say("ui.undo"))
		if w.inside.Items[0].Status != model.Agreed {
			t.Errorf("%s: undone, it is %s", lang, w.inside.Items[0].Status)
		}
	}
}
