package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// After a recall those who are to be called stay in sight, each with a telephone, until the card is closed;
// the list of editions leads to them again, also where one paper alone was recalled.
func TestWhoIsToBeCalledStaysAfterARecall(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		documents(t)
		w, u := sit(t, lang, look.Light)
		w.enter(visit(t, w).ID)
		ana := model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ana Pop"), Phone: "+40 722 000 000"}
		ion := model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ion Popa"), Phone: "+40 21 111"}
		giveOut(t, w, paperTo("running-order", model.Internal, ana), paperTo("public", model.Public, ion), paperTo("contacts", model.Internal, ion))
		w.table.Run("editions")
		if u.Sees(w.words.Say("recall.inform")) {
			t.Fatalf("nothing was recalled, and %q", u.Above())
		}
		u.ClickPlace("recall", 0)
		u.ClickText(w.words.Say("recall.all"))
		u.ClickText(w.words.Say("sheet.paper.public") + " EN")
		typesInto(u, w, "recall.why", "names a room")
		u.ClickText(w.words.Say("recall.now"))
		called := func(when string, want, not string) {
			t.Helper()
			said := strings.Join(strings.Fields(strings.Join(u.Above(), " ")), " ")
			if !strings.Contains(said, w.words.Say("recall.informs", 1)) || !strings.Contains(said, want) || not != "" && strings.Contains(said, not) || !strings.Contains(said, "names a room") {
				t.Errorf("%s: %s it shows %q", lang, when, said)
			}
		}
		called("after the recall", "Ion Popa · +40 21 111", "Ana Pop")
		u.Key(fyne.KeyEscape)
		w.table.Run("editions")
		u.ClickPlace("inform", 0)
		called("from the list", "Ion Popa · +40 21 111", "Ana Pop")
		u.Key(fyne.KeyEscape)
		w.table.Run("editions")
		u.ClickPlace("recall", 0)
		typesInto(u, w, "recall.why", "all of it is wrong")
		u.ClickText(w.words.Say("recall.now"))
		called("after all of it was recalled", "Ana Pop · +40 722 000 000", "")
		if said := strings.Join(strings.Fields(strings.Join(u.Above(), " ")), " "); strings.Count(said, "Ion Popa") != 2 || strings.Index(said, "all of it is wrong") > strings.Index(said, "names a room") {
			t.Errorf("%s: it shows %q", lang, said)
		}
		u.Key(fyne.KeyEscape)
	}
}
