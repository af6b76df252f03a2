package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
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
