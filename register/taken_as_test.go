package register

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// What is typed in another language than the cells are in is filed under its own, and told; in the
// column of a language, and on a card, it stays where it was typed.
func TestACellIsFiledUnderItsLanguage(t *testing.T) {
	b := book(small(), "en")
	r := b.Fresh(Offices)
	c := b.List(Offices, nil).Columns[0]
	if err := b.Type(r, c, "Președintele României"); err != nil {
		t.Fatal(err)
	}
	if o := r.Record.(*model.Office); o.Title["ro"] == "" || o.Title["en"] != "" {
		t.Errorf("filed as %v", o.Title)
	}
	if got := TakenAs(r); len(got) != 1 || got[0] != (words.Taken{Lang: "ro", Text: "Președintele României"}) {
		t.Errorf("said to be taken as %v", got)
	}
	card := b.Fresh(Offices)
	if err := b.TypeIn(card, c, "Președintele României"); err != nil {
		t.Fatal(err)
	}
	if o := card.Record.(*model.Office); o.Title["en"] == "" || len(TakenAs(card)) > 0 {
		t.Errorf("on a card: %v", o.Title)
	}
	p := rowTyped(t, b, b.Fresh(People), "name", "Ana Pop", "offices", "consilier prezidențial").(*model.SaveHolder)
	if o := p.Offices[0].Title; o["ro"] == "" || o["en"] != "" {
		t.Errorf("the office of a person: %v", o)
	}
}
