package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
)

// Whoever gives up a file after setting something right is told that the file is still there: nothing of it was
// copied.
func TestAFileGivenUpCanBeTakenInAgain(t *testing.T) {
	_, u := inVisit(t, "en", sentFile("20-guests.xlsx"))
	u.ClickText("Leave out").Key(fyne.KeyEscape)
	if !u.Sees("The file can be imported") || u.Sees("pasted") {
		texts := u.Texts()
		t.Errorf("%q", texts[max(0, len(texts)-40):])
	}
}

// The state of a telephone is proposed with a question mark, and nobody becomes a German by it.
func TestATelephoneMakesNobodyForeign(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	w.taker.File(written(t, "one.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kuusk;Peeter;;;jr.\r\nFN:Peeter Kuusk\r\nTEL:+49 30 12345\r\nEND:VCARD\r\n"))
	if !u.Sees("DE?") || !u.Sees("only that of a telephone number") {
		t.Errorf("%q", u.Texts())
	}
	u.ClickText("Import 1 line")
	found := false
	for _, k := range people(t, w) {
		if k.Person.Name.In("en") == "Peeter Kuusk jr." {
			found = true
			if k.Person.PartyID != nil {
				t.Errorf("of party %d", *k.Person.PartyID)
			}
			if k.Person.Family.In("en") != "Kuusk" {
				t.Errorf("of the family %q", k.Person.Family.In("en"))
			}
		}
	}
	if !found {
		t.Errorf("he did not come in: %q", u.Texts())
	}
}

// What the embassy of the guest sends inside a visit is the delegation of its guest; whoever is of another state
// stays so.
func TestAnEmbassySendsItsDelegation(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.enter(e.ID)
	guest := programme(t, w).Guest
	if guest == nil {
		t.Fatal("the visit has no guest")
	}
	had := len(programme(t, w).Seats)
	w.taker.File(written(t, "list.csv", "Embassy of "+guest.Name.In("en")+";;;\n;;;\nNo;Name;Position;State\n1;Mr Adam Zielak;Adviser;\n2;Ms Zofia Wilk;Interpreter;Poland\n"))
	if !u.Sees("Head of delegation") {
		texts := u.Texts()
		t.Fatalf("it is no delegation: %q", texts[max(0, len(texts)-60):])
	}
	of := ""
	for _, d := range programme(t, w).Delegations {
		if d.PartyID == guest.ID {
			p := programme(t, w)
			of = w.words.Text(p.NameOf(&d))
		}
	}
	chooses(u, "Delegation", of)
	u.ClickText("Import 2 lines")
	p := programme(t, w)
	if len(p.Seats) != had+2 {
		t.Fatalf("%d came: %q", len(p.Seats)-had, u.Texts())
	}
	for _, s := range p.Seats {
		if s.PersonID == nil {
			continue
		}
		one := p.People[*s.PersonID]
		switch code := codeOf(w, one.PartyID); {
		case one.Name.In("en") == "Adam Zielak" && code != guest.Code, one.Name.In("en") == "Zofia Wilk" && code != "PL":
			t.Errorf("%s is of %q", one.Name.In("en"), code)
		}
	}
}

func codeOf(w *Window, id *int64) string {
	if id == nil {
		return ""
	}
	all, err := w.reading.Registers()
	if err != nil {
		return err.Error()
	}
	for _, p := range all.Parties {
		if p.ID == *id {
			return p.Code
		}
	}
	var none model.Party
	return none.Code
}
