package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
)

// Whoever is pasted into an office whose holder leaves takes it then, whoever shares one is told of with the other,
// and a new office that two rows name is one.
func TestPeopleArePastedIntoOfficesThatOthersHold(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	held, err := w.desk.Held(zelenskyy(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	term := held[0].Tenure
	term.To, term.ToKnown = w.Now().Unix()+864_000, model.ToTheMinute
	if !w.try(&model.Save{Record: &term}) {
		t.Fatal(w.toast.Text())
	}
	w.table.Run("new-row")
	u.Key(fyne.KeyEscape)
	fyne.CurrentApp().Clipboard().SetContent("Ana Rus\tPresident of Ukraine\tUkraine\nIon Pop\tAgent for Rivers of Ukraine\tUkraine\nDan Rus\tAgent for Rivers of Ukraine\tUkraine\nEva Rus\tPresident of Romania\tRomania")
	u.Shortcut(fyne.KeyV, ctrl)
	got, said := people(t, w), w.toast.Text()
	if h, err := w.desk.Held(got["Ana Rus"].Person.ID); err != nil || len(h) != 1 || h[0].Tenure.From != term.To {
		t.Errorf("the successor: %v %+v", err, h)
	}
	if !strings.Contains(said, "Ana Rus: from ") || !strings.Contains(said, "President of Romania is also held by Nicușor Dan") {
		t.Errorf("it says %q", said)
	}
	one, err := w.desk.Held(got["Ion Pop"].Person.ID)
	other, err2 := w.desk.Held(got["Dan Rus"].Person.ID)
	if err != nil || err2 != nil || len(one) != 1 || len(other) != 1 || one[0].Office.ID != other[0].Office.ID {
		t.Errorf("two offices of one name: %+v, %+v", one, other)
	}
}
