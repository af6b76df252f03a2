package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

// members are how many seats the sample visit has, and how many people the diary knows.
func (l *leaver) members() (seats, people int) {
	l.t.Helper()
	p, err := l.desk.Programme(visit(l.t, l.Window).ID)
	if err != nil {
		l.t.Fatal(err)
	}
	cells, err := l.cells(p)
	if err != nil {
		l.t.Fatal(err)
	}
	return len(p.Seats), len(cells.Roll.Known())
}

// A name that is typed at the end of a delegation and not entered is nobody: whichever way the diary is
// left, neither the delegation nor the register of people has somebody more, and nobody is left out of
// what is asked about.
func TestANameThatWasNotEnteredIsNoMember(t *testing.T) {
	for _, way := range append(ways, struct {
		name string
		out  func(*leaver)
		left func(*leaver) bool
	}{"another visit", func(l *leaver) { l.enter(l.summit()) }, func(l *leaver) bool { return l.stand.Event == l.summit() }}) {
		l := leaving(t, "en")
		seats, people := l.members()
		l.senders()
		l.u.Key(fyne.KeyEnd, fyne.KeyReturn).Type("Petru Jum")
		if way.out(l); l.ended {
			t.Errorf("%s: the program ended unasked", way.name)
			continue
		}
		if s, p := l.members(); s != seats || p != people {
			t.Errorf("%s: %d seats are %d, %d people %d", way.name, seats, s, people, p)
		}
		if way.left(l) || !l.waits("Petru Jum") {
			t.Errorf("%s: it is left unasked: %+v", way.name, l.typed())
		}
	}
}

// Where the system ends the program and nobody can be asked, it is kept, in each language that it was
// typed in, and stands in its field at the next start until it is entered.
func TestANameThatWasNotEnteredComesBack(t *testing.T) {
	l := leaving(t, "en")
	seats, people := l.members()
	l.senders()
	l.u.Key(fyne.KeyEnd, fyne.KeyReturn).Type("Petru Jum").Shortcut(fyne.KeyPageDown, ctrl).Type("Петру Жум")
	if n := len(l.typed()); n != 2 {
		t.Errorf("of a name in two languages %d are kept: %+v", n, l.typed())
	}
	l.Stop()
	d, err := onDisk{}.Open(l.path, false)
	if err != nil {
		t.Fatal(err)
	}
	next := leaving(t, "en")
	next.State, next.path = l.State, l.path
	next.Open(d)
	if s, p := next.members(); s != seats || p != people {
		t.Fatalf("%d seats are %d, %d people %d", seats, s, people, p)
	}
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if s, _ := next.members(); s != seats || !next.waits("Petru Jum") || !next.waits("Петру Жум") {
		t.Errorf("it stands there as %+v, with %d seats", next.typed(), s)
	}
	next.u.Key(fyne.KeyReturn, fyne.KeyReturn) // into the field, and then it is entered
	if s, p := next.members(); s != seats+1 || p != people+1 || len(next.typed()) != 0 {
		t.Errorf("entered there are %d seats and %d people, and %+v waits", s, p, next.typed())
	}
}
