package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

// partyOf is the state or organisation of a diary that is called so.
func partyOf(t *testing.T, w *Window, name string) *model.Party {
	t.Helper()
	r, err := w.desk.Registers()
	if err != nil {
		t.Fatal(err)
	}
	for i := range r.Parties {
		if r.Parties[i].Name["en"] == name {
			return &r.Parties[i]
		}
	}
	t.Fatalf("no %s", name)
	return nil
}

func presidencies(t *testing.T, w *Window) []model.Presidency {
	t.Helper()
	r, err := w.desk.Registers()
	if err != nil {
		t.Fatal(err)
	}
	return r.Presidencies
}

// presides opens an empty presidency of NATO, and fills it in.
func presides(t *testing.T, w *Window, u *uitest.User, who, first, last string) {
	t.Helper()
	w.goBoard(register.Parties, partyOf(t, w, "NATO").ID)
	u.Wheel(0, 0)
	w.registers.Card.Body.ScrollToBottom()
	u.Wheel(0, 0).ClickPlace("presidency-add", 0)
	if who != "" {
		chooses(u, w.words.Say("register.col.state"), who)
	}
	fieldOf(u, w.words.Say("sheet.first-day")).Entry().SetText(first)
	fieldOf(u, w.words.Say("sheet.last-day")).Entry().SetText(last)
	u.ClickText(w.words.Say("sheet.save"))
}

// A presidency is added at its organisation, told there and at the state, changed, removed and brought back:
// each is one deed.
func TestAPresidencyIsEnteredAtItsOrganisation(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	presides(t, w, u, "cypr", "January 2026", "June 2026")
	list := presidencies(t, w)
	if len(list) != 1 || list[0].FirstDay != "2026-01-01" || list[0].LastDay != "2026-06-30" || list[0].HolderID != partyOf(t, w, "Cyprus").ID {
		t.Fatalf("%+v: %q", list, u.Texts())
	}
	if !u.Sees("1 January – 30 June 2026") || !u.Sees("Added ‘Presidency: NATO, Cyprus’") {
		t.Errorf("it is told so: %q", u.Texts())
	}
	w.goBoard(register.Parties, list[0].HolderID)
	u.Wheel(0, 0)
	w.registers.Card.Body.ScrollToBottom()
	if u.Wheel(0, 0); !u.Sees("Presides") || !u.Sees("presidency") {
		t.Errorf("the state says %q", u.Texts())
	}
	u.ClickPlace("presidency", 0)
	fieldOf(u, w.words.Say("sheet.last-day")).Entry().SetText("2026")
	u.ClickText(w.words.Say("sheet.save"))
	if list = presidencies(t, w); len(list) != 1 || list[0].LastDay != "2026-12-31" || u.Canvas.Overlays().Top() != nil {
		t.Fatalf("changed: %+v", list)
	}
	u.ClickPlace("presidency", 0).ClickText(w.words.Say("presidency.remove"))
	if len(presidencies(t, w)) != 0 {
		t.Error("it is not removed")
	}
	if w.undo(); len(presidencies(t, w)) != 1 {
		t.Error("it is not brought back")
	}
}

// What cannot be is refused under its field, and what is typed stays; days that two states share are told.
func TestAPresidencyThatCannotBe(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	presides(t, w, u, "roma", "2026", "2026")
	for _, tt := range []struct{ who, first, last, says string }{
		{"", "2027", "", w.words.Error(model.Refuse("model.nobody-presides"))},
		{"nato", "2027", "", w.words.Error(model.Refuse("model.presides-itself"))},
		{"roma", "June 2026", "", w.words.Error(model.Refuse("model.presides-already", "1 January – 31 December 2026"))},
		{"ukra", "2027", "2026", w.words.Error(model.Refuse("model.last-before-first"))},
		{"ukra", "the other day", "", "Not a day"},
	} {
		presides(t, w, u, tt.who, tt.first, tt.last)
		if first := fieldOf(u, w.words.Say("sheet.first-day")).Text(); !u.Sees(tt.says[:min(len(tt.says), 20)]) || first != tt.first {
			t.Errorf("%+v: %q stays, %q", tt, first, u.Texts())
		}
		u.ClickText(w.words.Say("sheet.cancel"))
	}
	if n := len(presidencies(t, w)); n != 1 {
		t.Errorf("%d presidencies", n)
	}
	if presides(t, w, u, "ukra", "June 2026", ""); len(presidencies(t, w)) != 2 || !u.Sees("In those days also: Romania") {
		t.Errorf("%q", u.Texts())
	}
}

// The palette adds one to what is chosen, and says what to choose first where nothing is; a state that presides
// stays, and why is said.
func TestAPresidencyFromThePalette(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("palette")
	if u.Type("presid"); !u.Sees(w.words.Say("presidency.add.none")) {
		t.Errorf("%q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.goBoard(register.Parties, partyOf(t, w, "NATO").ID)
	w.table.Run("palette")
	if u.Type("presidency").Key(fyne.KeyReturn); !u.Sees("Presidency: NATO") {
		t.Fatalf("%q", u.Texts())
	}
	u.ClickText(w.words.Say("sheet.cancel"))
	presides(t, w, u, "roma", "2026", "2026")
	gone := partyOf(t, w, "Romania")
	if err := w.do(&model.Drop{Rows: []model.Record{gone}, Name: gone.Name, Revision: w.reading.Last()}); model.Code(err) != "model.presides" {
		t.Errorf("%v", err)
	}
}
