package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

const broughtBefore = "Official delegation;;;;;\nNo.;Name;Position;Country;Phone;Remarks\n1;Ms Eva Kos;Minister of Culture;Slovenia;+386 1 100;\n2;Mr Jan Novak;Chief Adviser;Slovenia;+386 1 200;Diabetic\n3;Mr Ivo Zajc;Director;Slovenia;+386 1 300;\n"

// What an earlier list of a delegation brought changes with the next one: remarks and telephones are ticked. What somebody
// wrote since is not, and the office in the register waits until it is asked for, and then ends today.
func TestWhatAnEarlierListBroughtChangesWithTheNext(t *testing.T) {
	w, u := fromDraft(t, "Visit of May.csv", aDraft)
	w.win.Resize(fyne.NewSize(1900, 1200))
	u.Key(fyne.KeyF6)
	w.taker.File(written(t, "list.csv", broughtBefore))
	u.ClickText("Import 3 lines")
	zajc := people(t, w)["Ivo Zajc"].Person
	zajc.Phone = "+386 1 333"
	if err := w.desk.Do(&model.SavePerson{Person: zajc}); err != nil {
		t.Fatal(err)
	}
	w.read()
	w.taker.File(written(t, "list2.csv", strings.NewReplacer("+386 1 100", "+386 1 111", "+386 1 300", "+386 1 303", "Diabetic", "Diabetic, no sugar", "Chief Adviser", "Head of the Office").Replace(broughtBefore)))
	for _, want := range []string{"changed: telephone: +386 1 100 → +386 1 111", "remarks: Diabetic → Diabetic, no sugar", "not imported: telephone: +386 1 333 → +386 1 303", "also in the register, from today: Chief Adviser → Head of the Office", "Import 2 lines"} {
		if !shows(u, want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	at := u.Point("changed: office: Chief Adviser")
	u.Click(at.X, at.Y).Type("import after all: also in the register").Key(fyne.KeyDown).Key(fyne.KeyReturn)
	u.ClickText("Import 2 lines")
	p := programmeOf(t, w)
	for _, s := range p.Seats {
		if p.People[*s.PersonID].Name.In("en") == "Jan Novak" && s.Remarks.In("en") != "Diabetic, no sugar" {
			t.Errorf("he is remarked on as %q", s.Remarks)
		}
	}
	now := people(t, w)
	if got := now["Eva Kos"].Person.Phone + " " + now["Ivo Zajc"].Person.Phone + " " + now["Jan Novak"].Office.In("en"); got != "+386 1 111 +386 1 333 Head of the Office" {
		t.Errorf("the register has %s", got)
	}
	ended := 0
	list, err := w.reading.Tenures()
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range list {
		if one.PersonID == now["Jan Novak"].Person.ID && one.To != 0 {
			ended++
		}
	}
	if ended != 1 {
		t.Errorf("%d of his offices have ended", ended)
	}
}
