package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// A list that calls itself that of a delegation is offered as that of the visit that is open, whatever of the visit is
// on show: the first time, where nobody has said who comes, and when it is sent again. Who heads it stays its head.
func TestAListOfADelegationIsOfferedAsThat(t *testing.T) {
	plain := strings.ReplaceAll(listBefore, "head of delegation", "member")
	for name, list := range map[string]string{"titled": plain, "bare": strings.TrimPrefix(plain, "Official delegation;;;;;\n")} {
		w, u := fromDraft(t, "Visit of May.csv", aDraft)
		w.win.Resize(fyne.NewSize(1900, 1200))
		w.taker.File(written(t, "list.csv", plain))
		if !shows(u, "Head of delegation") || !shows(u, "New delegation: Slovenia") {
			t.Fatalf("it is not offered as that of the visit: %q", u.Texts())
		}
		chooses(u, "Head of delegation", "Eva Kos")
		u.ClickText("Import 4 lines")
		w.taker.File(written(t, "list2.csv", strings.ReplaceAll(list, "4;Ms Ana Vidmar;Archivist", "4;Ms Nika Bele;Attaché")))
		if !shows(u, "No longer in their list") || !shows(u, "Import 1 line") {
			t.Errorf("%s: sent again it is not compared: %q", name, u.Texts())
		}
		if shows(u, "= 1") || !shows(u, "Show unchanged lines too") {
			t.Errorf("%s: what is as it was stands among what is not: %q", name, u.Texts())
		}
		if shows(u, "not yet named") {
			t.Errorf("%s: the delegation has a head: %q", name, u.Texts())
		}
		u.ClickText("Import 1 line")
		if got := strings.Join(seatsNow(t, w), "; "); !strings.HasPrefix(got, "Eva Kos head-of-delegation") || !strings.Contains(got, "Nika Bele") {
			t.Errorf("%s: they are %s", name, got)
		}
	}
}

// The guests of one item are some of the delegation: no list of it. Cards are an address book.
func TestOfSomeOfADelegationNoListIsMade(t *testing.T) {
	for name, text := range map[string]string{
		"guests.csv":   "Name;Position\nEva Kos;Minister of Culture\nJan Novak;Adviser\n",
		"contacts.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Eva Kos\nN:Kos;Eva;;;\nTEL:+386 1 111\nEND:VCARD\n",
	} {
		w, u := fromDraft(t, "Visit of May.csv", aDraft)
		w.win.Resize(fyne.NewSize(1900, 1200))
		u.Key(fyne.KeyF6)
		w.taker.File(written(t, "list.csv", listBefore+"5;Mr Ian Hren;Cook;member;Slovenia;yes\n"))
		u.ClickText("Import 5 lines")
		if name == "guests.csv" {
			u.Key(fyne.KeyF5)
		}
		w.taker.File(written(t, name, text))
		if !shows(u, "people in the register") || shows(u, "No longer in their list") {
			t.Errorf("%s: %q", name, u.Texts())
		}
	}
}

// Of somebody of whom only a telephone is another now than the list before brought, that goes in, and is said.
func TestAnotherTelephoneIsADifference(t *testing.T) {
	const list = "Name;Position;Phone\nEva Kos;Minister of Culture;+386 1\nJan Novak;Adviser;+386 2\nAna Vidmar;Archivist;+386 3\n"
	w, u := fromDraft(t, "Visit of May.csv", aDraft)
	w.win.Resize(fyne.NewSize(1900, 1200))
	u.Key(fyne.KeyF6)
	w.taker.File(written(t, "list.csv", "Official delegation of Slovenia;;\n"+list))
	u.ClickText("Import 3 lines")
	w.taker.File(written(t, "list2.csv", "Official delegation of Slovenia;;\n"+strings.ReplaceAll(list, "+386 2", "+386 9")))
	if !shows(u, "changed: telephone: +386 2 → +386 9") || !u.Sees("Import 1 line") || !shows(u, "Show unchanged lines too") {
		t.Errorf("it is said %q", u.Texts())
	}
}

// A visit that has neither a guest nor a delegation yet takes a list that names no state as a new delegation of
// whichever state somebody says, which is found by its name in any language.
func TestAListIsOfAnyStateWhereNobodyIsInvitedYet(t *testing.T) {
	for _, said := range []string{"Poland", "Polonia", "Польща"} {
		w, u := fromDraft(t, "Visit of May.csv", aDraft)
		w.win.Resize(fyne.NewSize(1900, 1200))
		if n := len(w.inside.Delegations); n != 0 || w.inside.Event.GuestID != nil {
			t.Fatalf("the visit has %d delegations", n)
		}
		w.taker.File(written(t, "list.csv", "Nazwisko;Imię;Stanowisko\nKos;Eva;Minister\nNovak;Jan;Adviser\n"))
		chooses(u, "Import as", "delegation")
		if shows(u, "New delegation: Afghanistan") {
			t.Fatalf("one is chosen that nobody named: %q", u.Texts())
		}
		chooses(u, "Delegation", said)
		if !shows(u, "New delegation: Poland") {
			t.Fatalf("%s is not offered: %q", said, u.Texts())
		}
		u.ClickText("Import 2 lines")
		got := strings.Join(seatsNow(t, w), "; ")
		if !strings.Contains(got, "Eva Kos") || !strings.Contains(got, "Jan Novak") || len(w.inside.Delegations) != 1 {
			t.Errorf("%s: %d delegations, %s: %q", said, len(w.inside.Delegations), got, u.Texts())
		}
		for _, d := range w.inside.Delegations {
			if name := w.words.Text(w.inside.NameOf(&d)); name != "Poland" {
				t.Errorf("it is that of %s", name)
			}
		}
	}
}

// A line is left out, and taken in again, by one press of its tick.
func TestATickTurnsByOnePress(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose(nil)
	w.taker.File(written(t, "a.csv", aDraft))
	if u.ClickText("✓ 2"); !u.Sees("Import 1 line") {
		t.Errorf("one press leaves it in: %q", u.Texts())
	}
	if u.ClickText("– 2"); !u.Sees("Import 2 lines") {
		t.Errorf("another leaves it out: %q", u.Texts())
	}
}

// What others do on the eve of a visit, or on the day after the next one, may become an item of it: it is offered with its
// days behind what is of that day. The visit that is open comes first.
func TestTheEveOfAVisitIsOffered(t *testing.T) {
	for first, want := range map[civil.Date]bool{"2026-03-20": true, "2026-03-21": true, "2026-03-22": false, "2026-03-16": true, "2026-03-15": false} {
		w, u, _ := following(t)
		ref := lentRef(t, w, "Audience of the Patriarch")
		e := model.NewEvent(model.WorkingVisit, first, first.Add(1), w.Zone)
		e.Title = model.Plain("Working visit of the eve")
		save := &model.SaveEvent{Event: e}
		if !w.try(save) {
			t.Fatal(u.Texts())
		}
		open := func() bool {
			w.openLent(ref)
			return shows(u, "Working visit of the eve · ")
		}
		if open() {
			t.Errorf("from %s: another visit is proposed before the regular engagements: %q", first, u.Texts())
		}
		u.Key(fyne.KeyEscape)
		w.enter(save.ID)
		if got := open(); got != want {
			t.Errorf("from %s: offered %t: %q", first, got, u.Texts())
		}
		if shows(u, "In local time of Bucharest; here 09:00") {
			t.Errorf("its hours are told twice: %q", u.Texts())
		}
		u.Key(fyne.KeyEscape)
		if w.zone = "Europe/Rome"; first == "2026-03-20" {
			if open(); !shows(u, "In local time of Bucharest; here 09:00 – 09:45") {
				t.Errorf("when it is here is not told: %q", u.Texts())
			}
		}
	}
}

// Whoever goes through what a column can be by the keyboard keeps the box under it.
func TestAColumnIsChosenByTheKeyboard(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose(nil)
	w.taker.File(written(t, "a.csv", aDraft))
	box := uitest.Labelled[*scene.Pane](u, "Venue")
	u.Canvas.Focus(box)
	for range 2 {
		u.Key(fyne.KeyDown)
		if now := uitest.Labelled[*scene.Pane](u, "Venue"); now != box || u.Canvas.Focused() != fyne.Focusable(box) {
			t.Fatal("the box was made anew, and the keyboard is with one that is gone")
		}
	}
}

// What a list sent again says otherwise of somebody, and nobody has said is to go in, stands among what is read through.
func TestWhatAListSaysOtherwiseIsNotHidden(t *testing.T) {
	const list = "Official delegation;;;;;;\nNo.;Name;Position;Function;Country;Phone\n1;Ms Eva Kos;Minister of Culture;member;Slovenia;+386 1 111 111\n2;Mr Jan Novak;Adviser;member;Slovenia;+386 1 222 222\n3;Mr Ivo Zajc;Director;member;Slovenia;+386 1 333 333\n4;Ms Ana Vidmar;Archivist;member;Slovenia;+386 1 444 444\n"
	w, u := fromDraft(t, "Visit of May.csv", aDraft)
	w.win.Resize(fyne.NewSize(1900, 1200))
	w.taker.File(written(t, "list.csv", list))
	u.ClickText("Import 4 lines")
	w.taker.File(written(t, "list2.csv", strings.ReplaceAll(strings.ReplaceAll(list, "333 333", "333 399"), "Archivist", "Attaché")))
	if !shows(u, "333 399") || shows(u, "222 222") {
		t.Errorf("%q", u.Texts())
	}
}
