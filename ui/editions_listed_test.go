package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/ui/look"
)

// What was given out is called back from the list of all papers too, and only that: nothing that was
// not issued, and nothing twice.
func TestAPaperIsRecalledFromTheListOfAll(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	givesOut(t, w)
	made := map[string]*model.Made{"aa": {}, "bb": {}}
	for hash, one := range made {
		*one = model.Made{At: 1, EventUID: of.UID, Title: "Official visit", Document: "running-order", Format: "pdf", Audience: model.Internal, Langs: "en", File: hash + ".pdf", Hash: hash}
		if err := w.desk.RecordPaper(one); err != nil {
			t.Fatal(err)
		}
	}
	w.table.Run("papers-made")
	word := w.words.Say("recall.do")
	if said := strings.Join(u.Above(), "\n"); strings.Count(said, word) != 1 {
		t.Fatalf("the list of all offers %q", said)
	}
	u.ClickPlace("recall", made["aa"].ID)
	if !u.Sees("Duty officer · +40 21 111") {
		t.Fatalf("nobody is named: %q", u.Above())
	}
	typesInto(u, w, "recall.why", "names a room")
	u.ClickText(w.words.Say("recall.now"))
	list, err := w.desk.Editions(of.UID)
	if err != nil || len(list) != 1 {
		t.Fatal(len(list), err)
	}
	if _, gone := list[0].PaperRecalled(list[0].Papers[0].ID); !gone {
		t.Fatalf("it is not recalled: %q", u.Above())
	}
	w.table.Run("papers-made")
	if said := strings.Join(u.Above(), "\n"); strings.Contains(said, word) || !strings.Contains(said, w.words.Say("edition.recalled")) {
		t.Errorf("it is offered twice: %q", said)
	}
}

// Whoever holds what is no longer so stands before all who hold what is.
func TestWhoIsToBeToldStandsFirst(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	one := func(name string) model.EditionHolder {
		return model.EditionHolder{Kind: model.HeldByName, Name: model.Plain(name)}
	}
	givesOutTo(t, w, []string{"running-order"}, one("Early bird"), one("Night watch"))
	p, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	it := p.Items[3]
	it.Remarks = model.Text{"en": "By the east gate"}
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	givesOutTo(t, w, []string{"running-order"}, one("Early bird"))
	w.enter(of.ID)
	w.table.Run("editions")
	said := strings.Join(u.Above(), "\n")
	if late, early := strings.Index(said, "Night watch"), strings.Index(said, "Early bird"); late < 0 || early < late {
		t.Errorf("the list is %q", said)
	}
}
