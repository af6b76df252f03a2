package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/sheet"
)

// Where somebody holds two offices at once, whichever deed makes papers print the other says so, and the list of
// what is held marks it.
func TestTheOfficeThatPapersPrintIsSaid(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	who := zelenskyy(t, w).ID
	second := &model.Save{Record: &model.Office{Title: model.Text{"en": "Commander of Ukraine"}}}
	if !w.try(second) {
		t.Fatal(w.toast.Text())
	}
	term := &model.Save{Record: &model.Tenure{PersonID: who, OfficeID: second.ID}}
	if !w.try(term) || !strings.Contains(w.toast.Text(), "On papers still: President of Ukraine") {
		t.Errorf("of the second office it says %q", w.toast.Text())
	}
	w.goBoard(register.People, who)
	w.registers.AskTenure(sheet.OfTenure, term.ID)
	u.Wheel(0, 0)
	fieldOf(u, w.words.Say("card.from")).Entry().SetText("2025")
	u.ClickText(w.words.Say("sheet.save"))
	if said := w.toast.Text(); !strings.Contains(said, "On papers from now: Commander of Ukraine") {
		t.Errorf("of its date it says %q", said)
	}
	w.registers.Card.Body.ScrollToBottom()
	u.Wheel(0, 0)
	if !u.Sees("2025 · on papers") && !u.Sees("since 2025 · on papers") {
		t.Errorf("the list does not mark it: %q", u.Texts())
	}
	w.kit.Card(who)
	if u.Wheel(0, 0); !seesBegin(u, w.words.Say("sheet.person-office")+" · on papers") {
		t.Errorf("the card does not mark it: %q", u.Above())
	}
	w.undo()
	if _, n := model.Printed(w.terms(), who, w.Now().Unix()); n != 2 {
		t.Error(n)
	}
}
