package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// Whoever is replaced in an office leaves it from the menu of its row, at a day and an hour; the sentence that does not
// take a name away names that way.
func TestAHolderIsReplacedFromTheRowOfTheOffice(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := atBoard(t, lang, look.Light, register.Offices)
		table, office, book := w.registers.Keyboard().(*part.Table), model.Office{}, w.registers.Book()
		var of *model.Tenure
		for row := 0; of == nil; row++ {
			table.GoTo(row, 0)
			o, ok := w.registers.Chosen().(*model.Office)
			if !ok {
				t.Fatal("no office is held")
			}
			if list := book.Tenures(o); len(list) == 1 && list[0].Runs(w.Now().Unix()) {
				office, of = *o, list[0]
			}
		}
		name := w.words.Text(book.PersonName(of.PersonID))
		menuOfRow(w, u)
		u.ClickText(w.words.Say("section.menu.term", name))
		if !u.Sees(w.words.Say("section.tenure", name)) {
			t.Fatalf("%s: %q", lang, u.Above())
		}
		u.Key(fyne.KeyEscape)
		left := *of
		if left.To = w.Now().Unix() - 60; w.do(&model.Save{Record: &left, Name: office.Title}) != nil {
			t.Fatalf("%s: it is not ended", lang)
		}
		menuOfRow(w, u)
		if u.Sees(w.words.Say("section.menu.term", name)) {
			t.Errorf("%s: %s still holds it", lang, name)
		}
	}
}

// The reason for which a new holder was refused goes once the old one has left, and what was typed is kept then.
func TestARefusedHolderIsKeptOnceTheOtherHasLeft(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	rec := standOn(t, w, "president of ukraine")
	in := fieldOf(u, w.words.Say("register.col.holders"))
	u.Canvas.Focus(in.Entry())
	in.Entry().SetText("Nicușor Dan")
	u.Key(fyne.KeyReturn)
	if !strings.HasPrefix(in.Refused(), "“Volodymyr Zelenskyy” holds this office") {
		t.Fatalf("it is not refused: %q", in.Refused())
	}
	w.registers.AskTenure(sheet.OfHolder, w.registers.Book().Tenures(rec)[0].ID)
	u.Wheel(0, 0)
	fieldOf(u, w.words.Say("card.to")).Entry().SetText("20.12.2030 11:00")
	u.ClickText(w.words.Say("sheet.save"))
	in = fieldOf(u, w.words.Say("register.col.holders"))
	if list := w.registers.Book().Tenures(rec); in.Refused() != "" || len(list) != 2 || !strings.Contains(w.toast.Text(), "Nicușor Dan: from 20 December 2030") {
		t.Errorf("it says %q, %q; held by %d", in.Refused(), w.toast.Text(), len(list))
	}
}

// Of two entries that are called alike once they are one, the name is said once.
func TestTheNameOfWhatWasMergedIsSaidOnce(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	name := model.Text{"en": "Mihai Sârbu"}
	if got := w.done(model.Label{Verb: "merge", Args: []model.Text{name, name}}); got != "Two entries were merged into ‘Mihai Sârbu’" {
		t.Error(got)
	}
	if got := w.done(model.Label{Verb: "merge", Args: []model.Text{name, {"en": "Mihai Sirbu"}}}); got != "‘Mihai Sârbu’ and ‘Mihai Sirbu’ were merged" {
		t.Error(got)
	}
}

// The mark of a question on a card that no page of the handbook names leads to the page of what is under it.
func TestTheQuestionOfATermLeadsToTheRegisters(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	rec := standOn(t, w, "president of ukraine")
	w.registers.AskTenure(sheet.OfHolder, w.registers.Book().Tenures(rec)[0].ID)
	u.Wheel(0, 0).ClickText("?")
	said := strings.Join(u.Above(), " ")
	if !strings.Contains(said, "What is known is recorded once") || strings.Contains(said, "what the handbook says about this card") {
		t.Errorf("it leads to %.900q", said)
	}
}
