package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// A list of guests that came again says what changed in their answers, puts whoever stays away there once, and offers whom
// it names no longer; nobody goes unasked.
func TestARevisedListOfGuestsIsCompared(t *testing.T) {
	w, u := fromDraft(t, "Visit of May.csv", aDraft)
	w.win.Resize(fyne.NewSize(1900, 1200))
	w.taker.File(written(t, "guests.csv", "Guests of the talks;;\nName;Position;Answer\nMr Jan Novak;Adviser;Accepted\nMs Eva Kos;Poet;No answer yet\nMr Ivo Zajc;Director;Accepted\nMs Ana Vidmar;Archivist;Regrets\n"))
	u.ClickText("Import 4 lines")
	again := "Guests of the talks;;\nName;Position;Answer\nMr Jan Novak;Adviser;Accepted\nMs Eva Kos;Poet;Accepted\nMs Nika Bele;Painter;Accepted\nMs Ana Vidmar;Archivist;Regrets\n"
	w.taker.File(written(t, "guests2.csv", again))
	for _, want := range []string{"reply: No reply recorded → Confirmed", "No longer in their list", "Ivo Zajc", "stays as it is", "Import 2 lines"} {
		if !shows(u, want) {
			t.Fatalf("%q is not said: %q", want, u.Texts())
		}
	}
	at := u.Point("stays as it is")
	u.Click(at.X, at.Y)
	u.ClickText("Remove here too")
	if !shows(u, "will be taken off this item") {
		t.Fatalf("whoever is gone cannot go: %q", u.Texts())
	}
	u.ClickText("Import 3 lines")
	var got []string
	p := programmeOf(t, w)
	for i := range p.Items {
		for _, side := range model.Sides {
			for _, who := range p.Side(&p.Items[i], side) {
				if who.PersonID != nil {
					got = append(got, strings.TrimSpace(who.Called.In("en")+" "+string(who.Mode)))
				}
			}
		}
	}
	if want := "Jan Novak in-person; Eva Kos in-person; Ana Vidmar absent; Nika Bele in-person"; strings.Join(got, "; ") != want {
		t.Errorf("there are %q, not %s", got, want)
	}
	w.taker.File(written(t, "guests2.csv", again))
	if !shows(u, "Import 0 lines") {
		t.Errorf("the same list again: %q", u.Texts())
	}
}

// A file that is called a delegation is offered as that of the visit which is open, be it without a heading.
func TestAFileCalledADelegationIsOfferedAsThat(t *testing.T) {
	for _, name := range []string{"Delegation1.csv", "Lista delegației.csv", "Делегація.csv"} {
		w, u := fromDraft(t, "Visit of May.csv", aDraft)
		w.win.Resize(fyne.NewSize(1900, 1200))
		w.taker.File(written(t, name, "No;Rank;Name;Position;Country\n1;Minister;Ms Eva Kos;Minister of Culture;Slovenia\n2;Counsellor;Mr Jan Novak;Adviser;Slovenia\n"))
		if !shows(u, "New delegation: Slovenia") {
			t.Errorf("%s: %q", name, u.Texts())
		}
	}
}
