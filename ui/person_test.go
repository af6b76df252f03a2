package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// planFor is plan with a guest from Moldova.
func planFor(t *testing.T) (*Window, *uitest.User, func() model.Programme) {
	w, u, now := plan(t)
	r, err := w.desk.Registers()
	if err != nil {
		t.Fatal(err)
	}
	e := now().Event
	for _, p := range r.Parties {
		if p.Code == "UA" {
			e.GuestID = &p.ID
		}
	}
	if !w.try(&model.SaveEvent{Event: e}) || e.GuestID == nil {
		t.Fatal("no guest")
	}
	return w, u, now
}

// Somebody typed with an office and a state becomes a person with both by two presses of
// Enter; a press keeps the whole as a name.
func TestANameWithAnOfficeBecomesAPerson(t *testing.T) {
	for _, whole := range []bool{false, true} {
		w, u, now := planFor(t)
		row(u, "930", "", "Talks", "")
		u.Key(fyne.KeyTab)
		u.Type("Maria Pop, Foreign Minister of Moldova")
		if !u.Sees(w.words.Say("sheet.stays-words", "↓")) {
			t.Errorf("nobody says that it stays words: %q", u.Texts())
		}
		u.Key(fyne.KeyUp, fyne.KeyReturn)
		if whole {
			u.ClickText("Keep “Maria Pop, Foreign Minister of Moldova” as the name")
			u.Canvas.Focus(fieldOf(u, w.words.Say("sheet.person-name")).Entry())
		}
		u.Key(fyne.KeyReturn)
		p := now()
		guest := p.Side(&p.Items[0], model.GuestSide)
		if len(guest) != 1 || guest[0].PersonID == nil {
			t.Fatalf("%v: %+v %q", whole, guest, u.Above())
		}
		who, tag := guest[0], guest[0].Tag
		if !whole && (who.Called.In() != "Maria Pop" || who.Held.Office.Title.In() != "Foreign Minister of Moldova" || tag != "MD") ||
			whole && (who.Called.In() != "Maria Pop, Foreign Minister of Moldova" || tag != "UA") {
			t.Errorf("%v: %v, %v, %s", whole, who.Called, who.Held, tag)
		}
	}
}

// The rank before a name is how its bearer is addressed, no part of the name.
func TestARankIsNoName(t *testing.T) {
	_, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	u.Type("Maj. Gen. Jan Nowak, Deputy Minister of Defence")
	u.Key(fyne.KeyUp, fyne.KeyReturn, fyne.KeyReturn)
	p := now()
	guest := p.Side(&p.Items[0], model.GuestSide)
	if len(guest) != 1 || guest[0].PersonID == nil {
		t.Fatalf("%+v %q", guest, u.Above())
	}
	if who := p.People[*guest[0].PersonID]; who.Name.In() != "Jan Nowak" || who.Address.In() != "Maj. Gen." {
		t.Errorf("%v, addressed as %v", who.Name, who.Address)
	}
}

// A name that was left as words becomes a person later: its cell, opened again, offers it.
// The state of its side is proposed, and Enter adds once the last choice is made.
func TestWordsBecomeAPersonLater(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	row(u, "Nicușor Dan; Ivan Petrenko +2; Volodymyr Zelenskyy")
	w.views.Order.Rows.Table.GoTo(0, 6)
	u.Key(fyne.KeyReturn)
	u.Key(fyne.KeyUp, fyne.KeyReturn)
	if got := uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.person-party")); got == nil || !sees(u, "New person", "Ukraine") {
		t.Fatalf("the state of the side is not proposed: %q", u.Texts())
	}
	chooses(u, w.words.Say("sheet.person-party"), "italy")
	if _, ok := u.Canvas.Focused().(*part.Button); !ok {
		t.Errorf("%T has the keyboard", u.Canvas.Focused())
	}
	u.Key(fyne.KeyReturn)
	p := now()
	guest := p.Side(&p.Items[0], model.GuestSide)
	if len(guest) != 3 || guest[1].PersonID == nil || guest[1].Called.In() != "Ivan Petrenko" || guest[1].Plus != 2 || guest[1].Tag != "IT" || guest[0].PersonID == nil || guest[2].PersonID == nil {
		t.Errorf("%+v", guest)
	}
}
