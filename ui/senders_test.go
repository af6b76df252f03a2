package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// pasteOn pastes a text on the board of the delegations, where the keyboard is.
func pasteOn(w *Window, text string) {
	clip := test.NewClipboard()
	clip.SetContent(text)
	w.views.Senders.Board.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
}

// rightOn presses a text with the other button.
func rightOn(u *uitest.User, text string) {
	at := u.Point(text)
	u.RightClick(at.X, at.Y)
}

// What of a pasted letter names nobody is left out, and it is said what that was.
func TestALetterIsPasted(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight)
	pasteOn(w, "Dear colleagues,\nPlease find below the composition of the delegation:\nJan Kowalski, Minister of Defence (invited)\nJan Kowalski, Aide\nKind regards,\nEmbassy of Poland\n")
	if got := strings.TrimPrefix(sent(w, model.GuestSide), before+", "); got != "Jan Kowalski, Jan Kowalski" {
		t.Errorf("pasted %q", got)
	}
	for _, want := range []string{"4 lines name nobody", "Dear colleagues,", "Embassy of Poland", "More than one person may be meant: Jan Kowalski"} {
		if !strings.Contains(w.toast.Text(), want) {
			t.Errorf("%q is not said in %q", want, w.toast.Text())
		}
	}
	for _, s := range programme(t, w).Seats {
		if s.PersonID != nil && s.Status == model.Asked {
			return
		}
	}
	t.Error("nobody is invited")
}

// order is how the delegations of the visit stand, by their tags.
func order(t *testing.T, w *Window) string {
	t.Helper()
	p := programme(t, w)
	var out []string
	for _, d := range append(p.DelegationsOf(model.HostSide), p.DelegationsOf(model.GuestSide)...) {
		party := p.Parties[d.PartyID]
		out = append(out, party.Tag())
	}
	return strings.Join(out, " ")
}

// inviteMore adds delegations of the guests, by their codes.
func inviteMore(t *testing.T, w *Window, codes ...string) {
	t.Helper()
	for _, code := range codes {
		party := model.Party{Kind: model.State, Code: code, Name: model.Text{"en": code}}
		save := &model.Save{Record: &party, Name: party.Name}
		if err := w.desk.Do(save); err != nil {
			t.Fatal(err)
		}
		if err := w.do(&model.Invite{Event: w.stand.Event, Parties: []int64{save.ID}, Name: party.Name}); err != nil {
			t.Fatal(err)
		}
	}
}

// The order of the delegations among themselves is set by key, by menu and by hand, one
// step back each; hosts stay before guests.
func TestDelegationsAreOrdered(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	inviteMore(t, w, "LT", "PL")
	is := func(want string) {
		t.Helper()
		if got := order(t, w); got != want {
			t.Fatalf("stand as %s, want %s: %q", got, want, w.toast.Text())
		}
	}
	was := "RO UA LT PL"
	is(was)
	w.focusBoard()
	u.Key(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyHome, fyne.KeyUp)
	u.Shortcut(fyne.KeyLeft, fyne.KeyModifierAlt)
	is("RO UA PL LT")
	if !strings.Contains(w.toast.Text(), "PL") {
		t.Errorf("said %q", w.toast.Text())
	}
	u.Shortcut(fyne.KeyLeft, fyne.KeyModifierAlt)
	is("RO PL UA LT")
	u.Shortcut(fyne.KeyLeft, fyne.KeyModifierAlt) // not before the hosts
	is("RO PL UA LT")
	if !strings.Contains(w.toast.Text(), "before guest delegations") {
		t.Errorf("said %q", w.toast.Text())
	}
	u.Shortcut(fyne.KeyRight, fyne.KeyModifierAlt)
	is("RO UA PL LT")
	w.undo()
	w.undo()
	w.undo()
	is(was)
	rightOn(u, "UA")
	u.ClickText("Move right")
	is("RO LT UA PL")
	w.undo()
	head := u.Point("LT")
	u.Drag(head, head.AddXY(-100, 3), head.AddXY(-300, 3))
	is("RO LT UA PL")
}

// The menu of a seat says how it is moved, and moves it.
func TestASeatIsMovedByItsMenu(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ana Pop").Key(fyne.KeyReturn).Type("Dan Rus").Key(fyne.KeyReturn, fyne.KeyEscape)
	w.toast.Clear()
	rightOn(u, "Dan Rus")
	if !u.Sees("Alt+Up") {
		t.Errorf("the key is not told: %q", u.Texts())
	}
	u.ClickText("Move up")
	if got := sent(w, model.HostSide); !strings.HasSuffix(got, "Dan Rus, Ana Pop") {
		t.Errorf("moved: %q", got)
	}
}

// What was done on the board is said with whom.
func TestTheBoardSaysWhom(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	said := func(want string) {
		t.Helper()
		if got := w.toast.Text(); !strings.HasPrefix(got, want) {
			t.Errorf("said %q, want %q", got, want)
		}
	}
	u.Key(fyne.KeyEnd).Type("Ana Pop").Key(fyne.KeyReturn)
	said("Romania: Ana Pop added")
	u.Type("Dan Rus").Key(fyne.KeyReturn, fyne.KeyEscape, fyne.KeyUp)
	u.Shortcut(fyne.KeyUp, fyne.KeyModifierAlt)
	said("Romania: Dan Rus moved")
	u.Key(fyne.KeyDelete)
	said("Romania: Dan Rus removed")
	u.Key(fyne.KeyEnd)
	pasteOn(w, "A Pop\nB Pop\nC Pop\nD Pop\nE Pop")
	said("Romania: A Pop, B Pop, C Pop +2 added")
}

// Two of one name can sit in one delegation: it is asked, and the answer is one press.
func TestASecondOfOneName(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	u.Key(fyne.KeyEnd).Type("Ivan Kovac").Key(fyne.KeyReturn)
	u.Type("Ivan Kovac").Key(fyne.KeyTab).Type("Aide").Key(fyne.KeyReturn)
	if !u.Sees("Another person of the same name") || !u.Sees("Do not add") {
		t.Fatalf("no way on: %q", u.Texts())
	}
	u.ClickText("Another person of the same name")
	if got := sent(w, model.HostSide); !strings.HasSuffix(got, "Ivan Kovac, Ivan Kovac") {
		t.Errorf("sent %q", got)
	}
	before := sent(w, model.HostSide)
	u.Key(fyne.KeyEscape)
	w.focusBoard()
	u.Key(fyne.KeyRight, fyne.KeyEnd).Type("Ana Pop").Key(fyne.KeyReturn).Type("Ana Pop").Key(fyne.KeyReturn)
	guests := sent(w, model.GuestSide)
	u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if now := sent(w, model.GuestSide); now != guests || sent(w, model.HostSide) != before || u.Sees("has a seat") {
		t.Errorf("left: %q, was %q: %q", now, guests, u.Texts())
	}
}

// Where the columns go on to the right a delegation can be added all the same.
func TestADelegationIsAddedFromAnywhere(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	inviteMore(t, w, "LT", "PL", "LV", "EE")
	w.focusBoard()
	u.Key(fyne.KeyLeft, fyne.KeyLeft, fyne.KeyLeft, fyne.KeyLeft, fyne.KeyLeft)
	if u.Sees("Add the delegation of") {
		t.Fatal("it is in sight")
	}
	u.ClickText("Add a delegation")
	if !u.Sees("Add the delegation of") {
		t.Errorf("it is not: %q", u.Texts())
	}
}

// Whatever is in sight of the delegations is whole: no card stands half beyond the edge.
func TestCardsAreWhole(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	inviteMore(t, w, "LT", "PL", "EE", "LV", "CZ", "SK", "HU", "BG")
	w.read()
	whole := func(when string) {
		t.Helper()
		n := 0
		for _, o := range test.WidgetRenderer(w.views.Senders.Board).Objects() {
			l, ok := o.(*scene.Layer)
			if !ok {
				continue
			}
			for _, h := range l.Hits() {
				if h.Kind == "sender" {
					n++
					if h.Pos.X < 0 || h.Pos.X+h.Size.Width > l.Size().Width+.5 {
						t.Errorf("%s: a delegation stands from %v over %v of %v", when, h.Pos.X, h.Size.Width, l.Size().Width)
					}
				}
			}
		}
		if n < 2 {
			t.Errorf("%s: %d delegations are in sight", when, n)
		}
	}
	whole("at first")
	for range 4 {
		u.Wheel(-37, 0)
		whole("scrolled")
	}
	u.Key(fyne.KeyReturn)
	whole("beside a card")
}

// Whoever has a seat in one delegation of a visit is not seated in another unasked: it is said
// where, what is typed stays, and it can be meant. A list that is pasted leaves them out, by name.
func TestNobodySitsInTwoDelegationsUnasked(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.HostSide)
	u.Key(fyne.KeyEnd)
	u.Type("Volodymyr Zelenskyy")
	u.Key(fyne.KeyReturn)
	if got := sent(w, model.HostSide); got != before || !sees(u, "has a seat in another delegation of this visit: Ukraine") {
		t.Fatalf("seated %q: %q", got, u.Texts())
	}
	if got := w.views.Senders.Board.Typed(); len(got) == 0 || got[0].Text != "Volodymyr Zelenskyy" {
		t.Errorf("the draft is gone: %+v", got)
	}
	u.ClickText(w.words.Say("delegates.also"))
	if got := sent(w, model.HostSide); got != before+", Volodymyr Zelenskyy" {
		t.Errorf("not seated, though meant: %q %q", got, u.Texts())
	}
	w.undo()
	u.Key(fyne.KeyEscape)
	pasteOn(w, "Volodymyr Zelenskyy, President\nIrina Nouă, Adviser\n")
	if got := sent(w, model.HostSide); got != before+", Irina Nouă" || !strings.Contains(w.toast.Text(), "In another delegation of this visit, and not added: Volodymyr Zelenskyy") {
		t.Errorf("pasted %q: %q", got, w.toast.Text())
	}
}

// Of a name that several bear they are listed, also where an office was typed behind it; what is
// chosen is seated, and another of the name can be meant.
func TestWhoIsMeantOfSeveralIsChosen(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	for range 2 {
		if !w.try(&model.SavePerson{Person: model.Person{Name: model.Plain("Ion Popescovici")}}) {
			t.Fatal(w.toast.Text())
		}
	}
	before := sent(w, model.HostSide)
	u.Key(fyne.KeyEnd)
	u.Type("Ion Popescovici, Honorary Consul in Cluj")
	u.Key(fyne.KeyReturn)
	if got := sent(w, model.HostSide); got != before || !sees(u, "Several people are called Ion Popescovici") || !sees(u, w.words.Say("delegates.another")) {
		t.Fatalf("seated %q: %q", got, u.Texts())
	}
	people := 0
	for range 2 {
		u.Key(fyne.KeyDown)
	}
	u.Key(fyne.KeyReturn)
	if got := sent(w, model.HostSide); got != before+", Ion Popescovici" {
		t.Errorf("not seated, though chosen: %q %q", got, u.Texts())
	}
	p, err := w.desk.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range p.People {
		if one.Name.In() == "Ion Popescovici" {
			people++
		}
	}
	if people != 1 {
		t.Errorf("%d of them are in the programme", people)
	}
}
