package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// twoCalled adds two people of one name to the register: a minister, and an adviser.
func twoCalled(t *testing.T, w *Window, name string) (minister, adviser int64) {
	t.Helper()
	for office, id := range map[string]*int64{"Minister of Energy": &minister, "State adviser": &adviser} {
		save := &model.SavePerson{Person: model.Person{Name: model.Plain(name)}, Office: model.Office{Title: model.Text{"en": office}}}
		if !w.try(save) {
			t.Fatal("nobody is added")
		}
		*id = save.ID
	}
	return minister, adviser
}

// Whoever of two of one name is taken from the list of a cell takes part. Typed alone the name is text;
// that is said, and the cell opened again offers both. So it does with the usual name of a group.
func TestACellTakesTheVeryPersonThatIsChosen(t *testing.T) {
	w, u, now := plan(t)
	minister, adviser := twoCalled(t, w, "Ilie Negură")
	row(u, "930", "+45", "Talks", "")
	host := func() *model.Participant {
		t.Helper()
		p := now()
		list := p.Side(&p.Items[0], model.HostSide)
		if len(list) != 1 {
			t.Fatalf("%+v", list)
		}
		return &list[0]
	}
	cell := func() {
		w.views.Order.Rows.Table.GoTo(0, 5)
		u.Key(fyne.KeyReturn)
	}
	is := func(what string, want int64) {
		t.Helper()
		got := host()
		if got.PersonID == nil && want != 0 || got.PersonID != nil && *got.PersonID != want {
			t.Errorf("%s: %+v", what, got)
		}
	}
	u.Type("Ilie Negură")
	if !u.Sees("2 people are called Ilie Negură") {
		t.Errorf("nothing is said: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	is("the name alone", 0)
	if _, said := w.views.Order.Rows.Words(0, 5); !strings.Contains(said, "Minister of Energy") || !strings.Contains(said, "State adviser") {
		t.Errorf("under the pointer it says %q", said)
	}
	cell()
	u.ClickText("‘Ilie Negură’ is Ilie Negură · Minister of Energy")
	is("offered again", minister)
	cell()
	u.Type("Ilie Neg")
	u.ClickText("Ilie Negură · State adviser")
	is("with the mouse", adviser)
	cell()
	u.Type("Ilie Neg")
	for !u.Sees("Ilie Negură · Minister of Energy") {
		t.Fatalf("%q", u.Texts())
	}
	first := minister
	if a, b := u.Point("Ilie Negură · Minister of Energy"), u.Point("Ilie Negură · State adviser"); b.Y < a.Y {
		first = adviser
	}
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	is("with the keys", first)
	w.views.Order.Rows.Table.GoTo(0, 5)
	u.Type("heads of delegation")
	u.Key(fyne.KeyReturn)
	if got := host(); got.GroupID != nil {
		t.Fatalf("a group was made unasked: %+v", got)
	}
	cell()
	if u.Sees("Add “heads of delegation”…") {
		t.Error("a person is offered of that name")
	}
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	if got := host(); got.GroupID == nil {
		t.Errorf("no group: %+v, %q", got, u.Texts())
	}
}
