package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/door"
	"chancery/ui/section"
	"chancery/ui/view"
)

var _ section.Host = host{}

// crumb is where Escape leads back to from a visit that a register led to.
type crumb struct {
	board  register.Kind
	key    int64
	event  int64 // the visit
	stand  view.Stand
	trail  view.Trail
	chosen []model.Ref
}

func (h host) Arrange()                               { h.w.followBoard(); h.w.root.Refresh(); h.w.bars.Tools.Refresh() }
func (h host) LookAt()                                { h.w.sidebarAsked = false; h.Arrange() }
func (h host) GoSection(k section.Kind)               { h.w.goSection(k) }
func (h host) GoBoard(k register.Kind)                { h.w.goBoard(k, 0) }
func (h host) GoRow(k register.Kind, key int64)       { h.w.goBoard(k, key) }
func (h host) NewRow()                                { h.w.registers.NewRow() }
func (h host) BringSidebar()                          { h.w.toggleSidebar() }
func (h host) Standing(k register.Kind) section.Stand { return h.w.memory.Registers[k] }

// KeepStanding remembers how somebody wants a register to stand.
func (h host) KeepStanding(k register.Kind, s section.Stand) {
	if h.w.memory.Registers == nil {
		h.w.memory.Registers = map[register.Kind]section.Stand{}
	}
	h.w.memory.Registers[k] = s
	h.w.remember()
}

// Lead goes from a register to an item or an event; Escape leads back.
func (h host) Lead(u model.Use) {
	w := h.w
	c := &crumb{board: w.registers.Board(), event: u.Ref.Event, stand: w.stand, trail: w.trail, chosen: w.chosen}
	of := w.registers.Chosen()
	if of != nil {
		c.key = of.Head().ID
	}
	p := view.Stand{View: view.Order, Day: u.Start.Date(), Event: u.Ref.Event}
	seated := of != nil && !u.Ref.IsItem() && (u.Table == "seats" || u.Table == "delegations")
	if seated { // where they stand in it, not the programme of which it says nothing
		p.View = view.Delegations
	}
	if !p.Day.Valid() {
		p.Day = w.stand.Day
	}
	w.showThen(p, func() {
		w.came = c
		w.trail = view.Trail{}
		if !c.stand.Inside() {
			w.trail.Push(c.stand)
		}
		w.goRow([]model.Ref{u.Ref})
		w.focusBoard()
		if seated {
			w.views.Senders.Board.LookFor(of)
		}
	})
}

// followBoard goes along where a card led to another register, of another section perhaps.
func (w *Window) followBoard() {
	board := w.registers.Board()
	if !w.register() || board == "" || w.memory.Boards[section.Of(board)] == board && w.in == section.Of(board) {
		return
	}
	w.in = section.Of(board)
	if w.memory.Boards == nil {
		w.memory.Boards = map[section.Kind]register.Kind{}
	}
	w.memory.Boards[w.in] = board
}

// register says that a register is on show, and no calendar.
func (w *Window) register() bool { return w.in != section.Calendar && w.diary != nil }

// replace finds and replaces in what is on show: a register, or a programme.
func (w *Window) replace() {
	if w.register() {
		w.registers.Replace()
		return
	}
	w.deeds.Replace()
}

// goSection shows a section as it was left.
func (w *Window) goSection(k section.Kind) {
	if w.diary == nil {
		return
	}
	if k == section.Calendar {
		w.goCalendar()
		return
	}
	board := w.memory.Boards[k]
	if section.Of(board) != k || board == "" {
		board = k.Boards()[0]
	}
	w.goBoard(board, 0)
}

// goCalendar shows the calendar as it was left.
func (w *Window) goCalendar() {
	w.sidebarAsked = w.sidebarAsked && w.in == section.Calendar
	w.in = section.Calendar
	w.registers.Leave()
	w.read()
	w.remember()
	w.root.Refresh()
	w.focusBoard()
}

// goBoard shows a register, and of it a row.
func (w *Window) goBoard(k register.Kind, key int64) {
	if w.diary == nil {
		return
	}
	w.search.Shut()
	w.sidebarAsked = w.sidebarAsked && w.register()
	w.in = section.Of(k)
	if w.memory.Boards == nil {
		w.memory.Boards = map[section.Kind]register.Kind{}
	}
	w.memory.Boards[w.in] = k
	if err := w.registers.Go(k, key); err != nil {
		w.tell(err)
	}
	w.read()
	w.remember()
	w.root.Refresh()
	w.focusBoard()
}

// rereadRegister shows the register anew; only what a deed made stale is read again.
func (w *Window) rereadRegister() {
	if err := w.readLists(); err != nil {
		w.tell(err)
	}
	if err := w.registers.Fill(w.memory.Boards[w.in]); err != nil {
		w.tell(err)
	}
	if err := w.rereadClashes(); err != nil {
		w.tell(err)
	}
	w.root.Layout.Layout(w.root.Objects, w.root.Size())
	w.bars.Tools.Refresh()
	w.bars.Tabs.Refresh()
	w.bars.Rail.Refresh()
	w.bars.Status.Refresh()
	w.holdOn()
}

// rereadClashes finds again what cannot be once a register is other than it was. Longer ways and smaller
// rooms bear on other days than those on show.
func (w *Window) rereadClashes() error {
	if err := w.readEntries(); err != nil || w.in != section.Places {
		return err
	}
	return w.clash.LookFar()
}

// escapeSection goes one step back in a register, and from its first place to the calendar.
func (w *Window) escapeSection() {
	if !w.registers.Escape() {
		w.goCalendar()
	}
}

// goBackTo goes back to the register from which a visit was looked at, to its row.
func (w *Window) goBackTo(c *crumb) {
	w.showThen(c.stand, func() {
		w.came = nil
		w.trail, w.chosen = c.trail, c.chosen
		w.goBoard(c.board, c.key)
	})
}

// beforeSection opens the section that was on show when the program was left.
func (w *Window) beforeSection() {
	if k := section.Kind(w.memory.Section); slices.Contains(section.Kinds, k) && k != section.Calendar {
		w.goSection(k)
	}
}

// newIn begins a row of a register that comes from the item that is chosen, or from the visit.
func (w *Window) newIn(k register.Kind) {
	of, _ := w.only()
	here := w.ofRegister() != "" && w.registers.Board() == k // on the tab of a visit: it is of that visit, and stays there
	switch of.Event = w.visit(); {
	case here:
		of = model.Ref{Event: w.stand.Event}
	case w.register():
		of = model.Ref{}
	case w.tab() != view.ProgrammeTab: // the item that was chosen there is out of sight
		of.Item = 0
	}
	var at model.Item
	var with *int64
	if of.Event != 0 {
		p, err := w.reading.Programme(of.Event)
		if err != nil {
			w.tell(err)
			return
		}
		at, _ = p.Item(of.Item)
		with = p.Event.OtherID()
	}
	if !here {
		w.goBoard(k, 0)
	}
	w.registers.Begin(of, at, with)
}

// newRowOf begins a row of a register that belongs to no visit.
func (w *Window) newRowOf(k register.Kind) func() {
	return func() {
		w.goBoard(k, 0)
		w.registers.NewRow()
	}
}

// boards are the commands of the registers.
func (w *Window) showBoard(k register.Kind) func() { return func() { w.goBoard(k, 0) } }

func (w *Window) onBoard(k register.Kind) func() bool {
	return func() bool { return w.register() && w.registers.Board() == k }
}

// keyboard is what takes the keys of what is on show.
func (w *Window) keyboard() fyne.Focusable {
	if w.register() {
		return w.registers.Keyboard()
	}
	return w.views.Of(w.stand.View).Keyboard()
}

// exportRegister asks for the file that the register on show is written to.
func (w *Window) exportRegister() {
	w.registers.Export(door.Documents(), w.doors.ChooseFolder, w.papers.Register)
}

// exportHere makes papers of the visit, or a file of the register, that is on show.
func (w *Window) exportHere() {
	if w.register() {
		w.exportRegister()
		return
	}
	w.papersHere(w.views.Papers.Board.Ready)
}
