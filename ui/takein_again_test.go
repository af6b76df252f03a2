package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

const listBefore = "Official delegation;;;;;\nNo.;Name;Position;Function;Country;Coming?\n1;Ms Eva Kos;Minister of Culture;head of delegation;Slovenia;yes\n2;Mr Jan Novak;Adviser;member;Slovenia;yes\n3;Mr Ivo Zajc;Director;member;Slovenia;yes\n4;Ms Ana Vidmar;Archivist;member;Slovenia;yes\n"

// listAfter says otherwise of two, moves one, names one anew and one no longer.
const listAfter = "Official delegation;;;;;\nNo.;Name;Position;Function;Country;Coming?\n1;Ms Eva Kos;Minister of Culture;head of delegation;Slovenia;yes\n2;Mr Ivo Zajc;Director;interpreter;Slovenia;no\n3;Mr Jan Novak;Adviser;member;Slovenia;yes\n4;Ms Nika Bele;Attaché;member;Slovenia;yes\n"

// seatsNow are the only delegation as it stands.
func seatsNow(t *testing.T, w *Window) (out []string) {
	t.Helper()
	p := programmeOf(t, w)
	var seats []model.Seat
	for _, s := range p.Seats {
		seats = append(seats, s)
	}
	slices.SortFunc(seats, func(a, b model.Seat) int { return int(a.Pos - b.Pos) })
	for _, s := range seats {
		out = append(out, strings.TrimSpace(p.People[*s.PersonID].Name.In("en")+" "+string(s.Role)+" "+string(s.Status)))
	}
	return out
}

// listAgain shows a list of a delegation that was taken in before.
func listAgain(t *testing.T, list string) (*Window, *uitest.User) {
	t.Helper()
	w, u := fromDraft(t, "Visit of May.csv", aDraft)
	w.win.Resize(fyne.NewSize(1900, 1200))
	u.Key(fyne.KeyF6)
	w.taker.File(written(t, "list.csv", listBefore))
	u.ClickText("Import 4 lines")
	w.taker.File(written(t, "list2.csv", list))
	return w, u
}

// A list of a delegation that is there is shown as a revised draft is: what is the same, what changes and from what, who
// is new, who is in it no longer and stays unless somebody says so. It goes in as one deed that one undo takes back.
func TestARevisedListOfADelegationIsCompared(t *testing.T) {
	w, u := listAgain(t, listBefore)
	before := seatsNow(t, w)
	if !shows(u, "No differences from the delegation.") {
		t.Fatalf("the same list says %q", u.Texts())
	}
	u.Key(fyne.KeyEscape)
	w.taker.File(written(t, "list2.csv", listAfter))
	for _, want := range []string{"no change", "role in the delegation: Member → Interpreter", "reply: Confirmed → Declined", "place in the list: ", "new", "No longer in their list", "Ana Vidmar", "stays as it is", "Import 3 lines"} {
		if !shows(u, want) {
			t.Errorf("%q is not said: %q", want, u.Texts())
		}
	}
	u.ClickText("Import 3 lines")
	got := strings.Join(seatsNow(t, w), "; ")
	if want := "Eva Kos head-of-delegation accepted; Ivo Zajc interpreter declined; Jan Novak member accepted; Nika Bele member accepted; Ana Vidmar member accepted"; got != want {
		t.Errorf("they are %s\nnot %s", got, want)
	}
	w.undo()
	if got := seatsNow(t, w); !slices.Equal(got, before) {
		t.Errorf("one undo leaves %q, not %q", got, before)
	}
}

// Of what a list says otherwise somebody takes one thing, leaves another, and lets whoever is gone go.
func TestARevisedListIsTakenOneByOne(t *testing.T) {
	w, u := listAgain(t, listAfter)
	at := u.Point("changed: role in")
	u.Click(at.X, at.Y).Type("leave out: reply").Key(fyne.KeyDown).Key(fyne.KeyReturn)
	if !shows(u, "not imported: reply: Confirmed → Declined") {
		t.Fatalf("the reply cannot be left: %q", u.Texts())
	}
	at = u.Point("stays as it is")
	u.Click(at.X, at.Y)
	u.ClickText("Remove here too")
	if !shows(u, "will be taken off the delegation") || !shows(u, "Import 4 lines") {
		t.Fatalf("whoever is gone cannot go: %q", u.Texts())
	}
	u.ClickText("Import 4 lines")
	got := strings.Join(seatsNow(t, w), "; ")
	if want := "Eva Kos head-of-delegation accepted; Ivo Zajc interpreter accepted; Jan Novak member accepted; Nika Bele member accepted"; got != want {
		t.Errorf("they are %s\nnot %s", got, want)
	}
}

// In each language it is said in its words.
func TestWhoIsGoneFromAListIsSaidInEachLanguage(t *testing.T) {
	for lang, want := range map[string]string{"ro": "Nu mai apar în lista primită", "uk": "Більше немає в їхньому списку"} {
		w, u := sit(t, lang, look.Light)
		w.win.Resize(fyne.NewSize(1900, 1200))
		w.enter(visit(t, w).ID)
		p := programme(t, w)
		var list strings.Builder
		list.WriteString("Name;Position\n")
		for _, d := range p.DelegationsOf(model.GuestSide) {
			for _, s := range p.Seats {
				if s.DelegationID == d.ID && s.PersonID != nil && list.Len() < 40 {
					list.WriteString(p.People[*s.PersonID].Name.In("en") + ";Poet\n")
				}
			}
		}
		u.Key(fyne.KeyF6)
		w.taker.File(written(t, "list.csv", list.String()))
		if !shows(u, want) {
			t.Errorf("%s: %q is not said of %q: %q", lang, want, list.String(), u.Texts())
		}
	}
}

// Whoever is gone from a list but takes part in an item stays, and it is said in which: the rest of what is ticked goes
// in all the same.
func TestWhoIsGoneButTakesPartStays(t *testing.T) {
	w, u := listAgain(t, listBefore)
	u.Key(fyne.KeyEscape)
	p := programmeOf(t, w)
	item := p.Items[1]
	who := &model.Participate{Item: item.ID, Side: model.GuestSide}
	for _, one := range p.Side(&item, model.GuestSide) {
		who.Was, who.Who = append(who.Was, model.SeenOf(&one.Participation)), append(who.Who, one.Participation)
	}
	for id, s := range p.Seats {
		if p.People[*s.PersonID].Name.In("en") == "Ana Vidmar" {
			who.Who = append(who.Who, model.Participation{ItemID: item.ID, Side: model.GuestSide, SeatID: &id})
		}
	}
	if err := w.do(who); err != nil {
		t.Fatal(err)
	}
	w.taker.File(written(t, "list2.csv", strings.ReplaceAll(listAfter, "2;Mr Ivo Zajc;Director;interpreter;Slovenia;no\n3;Mr Jan Novak", "2;Mr Jan Novak")))
	at := u.Point("Ivo Zajc")
	u.Click(at.X, at.Y)
	u.ClickText("Remove here too")
	at = u.Point("stays: takes part in")
	u.Click(at.X, at.Y)
	if u.ClickText("Remove here too"); !shows(u, "stays: takes part in "+item.Title.In("en")) {
		t.Errorf("it is not said where she takes part: %q", u.Texts())
	}
	u.ClickText("Import 2 lines")
	got := strings.Join(seatsNow(t, w), "; ")
	if want := "Eva Kos head-of-delegation accepted; Jan Novak member accepted; Nika Bele member accepted; Ana Vidmar member accepted"; got != want {
		t.Errorf("they are %s\nnot %s", got, want)
	}
}
