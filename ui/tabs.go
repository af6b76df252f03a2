package ui

import (
	"slices"

	"chancery/model"
	"chancery/register"
	"chancery/ui/delegates"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/view"
)

var _ delegates.Host = host{}

// setTab shows a side of the open visit: its programme as it was on show last, or a board
// of its own.
func (w *Window) setTab(t view.Tab) {
	switch {
	case w.desk == nil || !w.stand.Inside() || w.tab() == t:
	case t == view.DelegationsTab:
		w.setView(view.Delegations)
	case t == view.GuestsTab:
		w.boardOf(register.Invitations)
	case t == view.SigningTab:
		w.boardOf(register.Texts)
	case t == view.PapersTab:
		of := w.chosenItem()
		w.setView(view.Papers)
		w.views.Papers.Board.Begin(of)
	default:
		w.show(w.timely(w.stand))
		w.focusBoard()
	}
}

// toTab shows a side of the open visit, else of the one that is chosen.
func (w *Window) toTab(t view.Tab) {
	if !w.tabbed() {
		w.enterChosen()
	}
	w.setTab(t)
}

// tabbed says that the sides of a visit are at hand.
func (w *Window) tabbed() bool {
	return w.diary != nil && (w.stand.Inside() && !w.register() || w.ofRegister() != "")
}

// tab is the side of the open visit that is on show: a register of which only its rows are is
// one of them.
func (w *Window) tab() view.Tab {
	if v := w.ofRegister(); v != "" {
		return (view.Stand{View: v}).Tab()
	}
	return w.stand.Tab()
}

// ofRegister is the tab that a register on show is, "" where it shows more than the open visit.
func (w *Window) ofRegister() view.Kind {
	if !w.register() || !w.stand.Inside() || w.registers.Of() != w.stand.Event {
		return ""
	}
	return map[register.Kind]view.Kind{register.Invitations: view.Guests, register.Texts: view.Signing}[w.registers.Board()]
}

// boardOf shows the rows of a register that are of the open visit, to which Escape leads back;
// what is begun there is of the visit.
func (w *Window) boardOf(k register.Kind) {
	event := w.stand.Event
	w.goBoard(k, 0)
	w.registers.Within(event, w.inside.Event.OtherID())
	w.root.Refresh() // with the row of tabs over it
	w.bars.Tabs.Refresh()
	w.bars.Tools.Refresh()
	w.bars.Rail.Refresh()
	w.focusBoard()
}

// toDelegates shows on the board of a visit whom a row of an item stands for.
func (w *Window) toDelegates(event int64, who model.Participation) {
	if !w.within(event) {
		return
	}
	w.setTab(view.DelegationsTab)
	w.views.Senders.Board.Look(who)
	w.focusBoard()
}

// toPapers shows the papers of a visit; a list of one item begins at the item that was chosen.
func (w *Window) toPapers(event int64, item string) {
	if !w.within(event) {
		return
	}
	w.setTab(view.PapersTab)
	w.views.Papers.Board.Begin(item)
	w.focusBoard()
}

// papersHere shows the papers of the visit that is open or chosen; where they are on show, do
// puts the keyboard on what was meant.
func (w *Window) papersHere(do func()) {
	event := w.visit()
	switch {
	case event == 0:
		w.say(w.words.Say("ui.choose-first"))
	case w.stand.View == view.Papers && !w.register():
		do()
	default:
		w.toPapers(event, w.chosenItem())
	}
}

// chosenItem is the uid of the one item that is chosen, "" for none.
func (w *Window) chosenItem() string {
	ref, ok := w.only()
	if !ok || !ref.IsItem() {
		return ""
	}
	p, err := w.reading.Programme(ref.Event)
	if err != nil {
		return ""
	}
	it, _ := p.Item(ref.Item)
	return it.UID
}

// guestList shows the guest list of one item.
func (w *Window) guestList(ref model.Ref) {
	w.choose([]model.Ref{ref})
	item := w.chosenItem()
	w.toPapers(ref.Event, item)
	if w.stand.View == view.Papers {
		w.views.Papers.Board.Choose("guest-list")
		w.views.Papers.Board.Begin(item)
	}
}

// delegating says that the delegations of a visit are on show.
func (w *Window) delegating() bool {
	return w.diary != nil && w.stand.View == view.Delegations && !w.register()
}

// succeed asks who comes in the stead of whom: on the board of delegations, of whoever has
// the seat under the keyboard.
func (w *Window) succeed() {
	if !w.delegating() || !w.views.Senders.Board.Succeed() {
		w.deeds.Succeed()
	}
}

// person opens a card: on the board of delegations, that of whoever has the seat; in a
// register whoever is chosen is proposed.
func (w *Window) person() {
	if who, ok := w.registers.Chosen().(*model.Person); ok && w.register() {
		sheet.OpenWhose(w.kit, w.win.Canvas(), who.ID)
		return
	}
	if !w.delegating() || !w.views.Senders.Board.Person() {
		w.deeds.Person()
	}
}

// ofPerson is whoever stands under the keyboard in the register of people.
func (w *Window) ofPerson() (*model.Person, bool) {
	if !w.register() {
		return nil, false
	}
	who, ok := w.registers.Chosen().(*model.Person)
	return who, ok
}

// purge asks whether what is delicate goes for good: of the person in the register, elsewhere of all.
func (w *Window) purge() {
	if who, ok := w.ofPerson(); ok {
		w.care.Purge(w.words.Text(who.Name), who.ID)
		return
	}
	w.care.PurgeAll()
}

// purges is what that is called: of whom is said before it is pressed.
func (w *Window) purges() string {
	if who, ok := w.ofPerson(); ok {
		return w.words.Say("ui.purge.of", w.words.Text(who.Name))
	}
	return w.words.Say("ui.cmd.purge")
}

// assignable says that somebody on the board of delegations could take part in items, or that
// items are chosen in which somebody could.
func (w *Window) assignable() bool {
	if w.delegating() {
		return w.views.Senders.Board.Assignable()
	}
	return !w.register() && w.deeds.Joinable(w.joined())
}

// assign brings those who come and the items together: from the board of delegations those who
// are chosen, elsewhere the items that are.
func (w *Window) assign() {
	if w.delegating() {
		w.views.Senders.Board.Assign()
		return
	}
	w.deeds.Join(w.joined())
}

// joined are the items that are chosen; where the visit is, as while its details are on show, the one on
// whose row the keyboard stands.
func (w *Window) joined() []model.Ref {
	if w.ordered() && !slices.ContainsFunc(w.chosen, model.Ref.IsItem) {
		if at := w.views.Order.Rows.At(); at.IsItem() {
			return []model.Ref{at}
		}
	}
	return w.chosen
}

// timely is a place that shows time: of a visit, its programme.
func (w *Window) timely(p view.Stand) view.Stand {
	if p.Tab() != view.ProgrammeTab {
		if p.View = w.seenBy; p.View == "" {
			p.View = view.Order
		}
	}
	return p
}

// settleVisit saves what is typed on the boards of the open visit, and gives what cannot
// be saved.
func (w *Window) settleVisit() []part.Left {
	var out []part.Left
	if rows := w.views.Order.Rows; rows != nil {
		out = rows.Settle()
	}
	return slices.Concat(out, w.views.Senders.Board.Settle(), w.views.Papers.Board.Settle())
}

// dropVisit lets go of the boards of a visit that is left.
func (w *Window) dropVisit() {
	w.views.Order.Drop()
	w.views.Senders.Board.Drop()
	w.views.Papers.Board.Drop()
}

// within enters a visit, and says whether it did: something typed elsewhere keeps the window
// where it is.
func (w *Window) within(event int64) bool {
	if w.stand.Event != event {
		w.enter(event)
	}
	return w.stand.Event == event
}

// ofVisit does something with the visit that is open, or chosen.
func (w *Window) ofVisit(do func(event int64)) func() {
	return func() {
		event := w.visit()
		if event == 0 {
			w.say(w.words.Say("ui.choose-first"))
			return
		}
		do(event)
	}
}

func (w *Window) enterChosen() { w.enter(w.chosen[0].Event) }

// entered does something in the visit that is open, else in the one that is chosen, which it opens first.
func (w *Window) entered(do func()) func() {
	return func() {
		if w.canEnter() {
			if w.enterChosen(); !w.stand.Inside() { // what is typed elsewhere is asked about first
				return
			}
		}
		do()
	}
}

// canEnter says that one visit is chosen, or an item of one, and not open.
func (w *Window) canEnter() bool { return len(w.chosen) == 1 && !w.stand.Inside() && !w.register() }

// find puts the keyboard into the search, or into what filters a register.
func (w *Window) find() {
	if w.register() { // whose filter stands over the table where there is no sidebar
		w.registers.Find()
		return
	}
	if f := (&frame{w}); w.memory.Sidebar || f.alone(w.win.Canvas().Size().Width) && !w.sidebarAsked {
		w.toggleSidebar()
	}
	w.search.Focus()
}
