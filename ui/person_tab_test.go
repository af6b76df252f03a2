package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// guestsTyped opens the cell of the guest side of a new row and types into it.
func guestsTyped(t *testing.T, text string) (*Window, func(keys ...fyne.KeyName) []model.Participant) {
	t.Helper()
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	u.Type(text)
	return w, func(keys ...fyne.KeyName) []model.Participant {
		u.Key(keys...)
		p := now()
		return p.Side(&p.Items[0], model.GuestSide)
	}
}

// Somebody with an office behind the name keeps both by Tab, though another who is known holds an office
// that is called so; neither is offered while it is begun.
func TestAnOfficeBehindANameMeansNobodyElse(t *testing.T) {
	for _, text := range []string{"Carla Rossi, Minister of Energy of Ukraine", "Carla Rossi, Minister of En", "Carla Rossi, Presid"} {
		_, press := guestsTyped(t, text)
		if who := press(fyne.KeyTab); len(who) != 1 && text != "Carla Rossi, Presid" || who[len(who)-1].PersonID != nil || who[0].Called.In("en")[:11] != "Carla Rossi" {
			t.Errorf("%q became %+v", text, who)
		}
	}
}

// Under a name that Tab takes it is not said that Tab keeps what was typed.
func TestItIsSaidWhatTabDoes(t *testing.T) {
	w, u, _ := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	u.Type("zelenskyy")
	if u.Sees(w.words.Say("sheet.stays-words", "↑")) || !u.Sees(w.words.Say("sheet.adds-words", "↑")) {
		t.Errorf("it says %q", u.Texts())
	}
	u.Type(" junior")
	if !u.Sees(w.words.Say("sheet.stays-words", "↓")) {
		t.Errorf("nobody is offered, and it says %q", u.Texts())
	}
}

// Whoever is added is there in the row at once, though the name stood in it as words; and the words are
// offered beside the person no more. One undo takes all of it back.
func TestWordsThatStoodThereBecomeWhoIsAdded(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	row(u, "Carla Rossi")
	guests := func() []model.Participant { p := now(); return p.Side(&p.Items[0], model.GuestSide) }
	if who := guests(); len(who) != 1 || who[0].PersonID != nil {
		t.Fatalf("%+v", who)
	}
	w.views.Order.Rows.Table.GoTo(0, 6)
	u.Key(fyne.KeyReturn)
	u.Shortcut(fyne.KeyA, fyne.KeyModifierControl)
	u.Type("Carla Rossi, Minister of Foreign Affairs")
	u.Key(fyne.KeyUp, fyne.KeyReturn, fyne.KeyReturn)
	if who := guests(); len(who) != 1 || who[0].PersonID == nil || who[0].Called.In("en") != "Carla Rossi" {
		t.Fatalf("%+v, %q", who, u.Above())
	}
	w.undo()
	if who := guests(); len(who) != 1 || who[0].PersonID != nil {
		t.Errorf("taken back, it is %+v", who)
	}
}

// HoD in a cell is whoever leads that side: Tab puts the name there, with the company behind it.
func TestTheHeadIsTakenByTab(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	now := lookInto(t, w, "Official talks")
	it := now()
	for _, typed := range []string{"HoD", "hod+2"} {
		row := slices.IndexFunc(programme(t, w).Items, func(o model.Item) bool { return o.ID == it.ID })
		w.focusBoard()
		w.views.Order.Rows.Table.GoTo(row, 6)
		u.Key(fyne.KeyReturn)
		u.Shortcut(fyne.KeyA, fyne.KeyModifierControl)
		u.Type(typed)
		u.Key(fyne.KeyTab)
		p := programme(t, w)
		who := p.Side(&it, model.GuestSide)
		if len(who) != 1 || who[0].Called.In("en") != "Volodymyr Zelenskyy" || (typed != "HoD") != (who[0].Plus == 2) {
			t.Errorf("%q puts %+v there", typed, who)
		}
	}
}

// Who is known goes before what was typed once: with HoD+2 and words around a name standing elsewhere,
// HoD is still the head, the family name the person, and a rank with it too.
func TestSomebodyKnownGoesBeforeWords(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	now := lookInto(t, w, "Official talks")
	it := now()
	p := programme(t, w)
	other := p.Items[0]
	words := []model.Participation{}
	for _, s := range []string{"HoD+2", "HoD plus press", "Sybiha and spouse", "Minister Sybiha"} {
		words = append(words, model.Participation{Side: model.GuestSide, Name: model.Text{"en": s}})
	}
	if err := w.desk.Do(&model.Participate{Item: other.ID, Side: model.GuestSide, Who: words, Was: model.AllSeen(p.Side(&other, model.GuestSide))}); err != nil {
		t.Fatal(err)
	}
	for typed, want := range map[string]string{"HoD": "Volodymyr Zelenskyy", "Sybiha": "Andrii Sybiha", "Minister Sybiha": "Andrii Sybiha", "HoD+2": "Volodymyr Zelenskyy"} {
		row := slices.IndexFunc(programme(t, w).Items, func(o model.Item) bool { return o.ID == it.ID })
		w.focusBoard()
		w.views.Order.Rows.Table.GoTo(row, 6)
		u.Key(fyne.KeyReturn)
		u.Shortcut(fyne.KeyA, fyne.KeyModifierControl)
		u.Type(typed)
		u.Key(fyne.KeyTab)
		p := programme(t, w)
		if who := p.Side(&it, model.GuestSide); len(who) != 1 || who[0].PersonID == nil || who[0].Called.In("en") != want {
			t.Errorf("%q puts %+v there", typed, who)
		}
	}
}
