package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/ui/command"
	"chancery/ui/deed"
	"chancery/ui/section"
	"chancery/ui/view"
)

var _ command.Host = host{}

// Commands are all there are; which was run last is remembered, for what is typed in
// what it opens.
func (h host) Commands() []command.Command {
	list := h.w.commands()
	for i := range list {
		id, run := list[i].ID, list[i].Run
		list[i].Run = func() {
			h.w.begun = h.w.here()
			h.w.begun.Command = id
			if h.w.Did != nil {
				h.w.Did(id)
			}
			run()
			h.w.opened()
		}
	}
	return list
}

func (h host) Dismiss() bool             { return h.w.doors.Dismiss() }
func (h host) Paste()                    { h.w.pasteAnywhere() }
func (h host) Opened() bool              { return h.w.diary != nil }
func (h host) Letters() bool             { return !h.w.register() && h.w.tab() == view.ProgrammeTab }
func (h host) Today() civil.Date         { return h.w.today() }
func (h host) MainMenu(at fyne.Position) { h.w.table.Main(at) }
func (h host) NewMenu(at fyne.Position)  { h.w.table.Menu("new", at) }
func (h host) LaneMenu(at fyne.Position) { h.w.table.Menu("lanes", at) }

// GoTo shows a day and puts the keyboard there.
func (h host) GoTo(d civil.Date) {
	h.w.GoTo(d)
	h.w.focusBoard()
}

// Escape goes one step back: the toast, the details, the visit, what is chosen.
func (h host) Escape() {
	switch w := h.w; {
	case w.tour.On():
		w.leaveTour()
	case w.toast.Text() != "":
		w.toast.Clear()
	case w.register():
		w.escapeSection()
	case w.inspecting(): // the details are closed before what they are of is left
		h.FoldInspector()
	case w.came != nil:
		w.goBackTo(w.came)
	case w.stand.Tab() != view.ProgrammeTab:
		w.setTab(view.ProgrammeTab)
	case w.ordered() && len(w.chosen) > 0: // a cell that is chosen is let go of first
		w.choose(nil)
	case w.stand.Inside():
		w.goBack()
	case len(w.chosen) > 0:
		w.choose(nil)
	}
}

// Offers are the visits to open, and the views that are kept under a name.
func (h host) Offers() []command.Offer {
	w := h.w
	out := slices.Concat(w.ofChosen(), w.ofParty(), w.ofSender(), w.tongues())
	out = append(append(out, w.ofNames()...), w.unmeant()...)
	for _, l := range w.events {
		title := w.words.Text(l.Event.Title)
		out = append(out, command.Offer{Name: w.words.Say("ui.palette-open", title), Group: w.words.Range(l.Event.FirstDay, l.Event.LastDay),
			Found: title + " " + w.words.Say("ui.palette-open", ""), Do: func() { w.enter(l.Event.ID) }})
	}
	out = append(out, w.papersMeant()...)
	if event, title := w.visitMeant(); event > 0 && w.writable() {
		for _, e := range w.deeds.OfVisit(event) {
			out = append(out, command.Offer{Name: e.Label, Group: title, Found: e.Found, Of: title, Do: e.Do})
		}
	}
	for _, v := range w.filter.Saved() {
		group := w.words.Say("ui.views")
		out = append(out, command.Offer{Name: v.Name, Group: group, Found: v.Name + " " + group, Do: func() { w.filter.Apply(&v) }})
	}
	return out
}

const (
	ctrl  = fyne.KeyModifierControl
	shift = fyne.KeyModifierShift
	alt   = fyne.KeyModifierAlt
)

// commands is the table. Undo and redo carry their keys in shown alone: as
// shortcuts they would take Ctrl+Z from fields that are being typed in.
func (w *Window) commands() []command.Command {
	begin := func(kinds []model.EventKind) func() {
		return func() {
			day := max(w.stand.Day, w.today()) // nobody plans what has been
			w.deeds.NewEvent(kinds, day, day)
		}
	}
	always := func() bool { return true }
	inside := func() bool { return w.diary != nil && w.stand.Inside() && !w.register() }
	side := func(t view.Tab) func() { return func() { w.toTab(t) } }
	sided := func() bool { return w.tabbed() || w.canEnter() }
	on := func(v view.Kind) func() bool { return func() bool { return w.stand.View == v && !w.register() } }
	list := []command.Command{
		{ID: "new-visit", Group: "new", Key: fyne.KeyN, Mods: ctrl, Shown: "Ctrl+N", Run: begin(deed.Visits), Able: w.writable},
		{ID: "new-summit", Group: "new", Run: begin(deed.Summits), Able: w.writable},
		{ID: "new-meeting", Group: "new", Run: begin(deed.Meetings), Able: w.writable},
		{ID: "new-from", Group: "new", Key: fyne.KeyN, Mods: ctrl | shift, Shown: "Ctrl+Shift+N", Run: w.deeds.NewFrom, Able: w.writable},
		{ID: "new-item", Group: "new", Key: fyne.KeyI, Mods: ctrl, Shown: "Ctrl+I", Runes: "nN", Run: w.deeds.NewItemNow, Able: w.writable},
		{ID: "new-commitment", Group: "new", Key: fyne.KeyK, Mods: ctrl | shift, Shown: "Ctrl+Shift+K", Run: func() { w.newIn(register.Commitments) }, Able: w.writable},
		{ID: "new-text", Group: "new", Key: fyne.KeyL, Mods: ctrl | shift, Shown: "Ctrl+Shift+L", Run: func() { w.newIn(register.Texts) }, Able: w.writable},
		{ID: "new-invitation", Group: "new", Key: fyne.KeyY, Mods: ctrl | shift, Shown: "Ctrl+Shift+Y", Run: func() { w.newIn(register.Invitations) }, Able: w.writable},
		{ID: "new-letter", Group: "new", Run: func() { w.newIn(register.Letters) }, Able: w.writable},
		{ID: "new-office", Group: "new", Run: w.newRowOf(register.Offices), Able: w.writable},
		{ID: "new-person", Group: "new", Run: w.newRowOf(register.People), Able: w.writable},
		{ID: "quick", Group: "new", Key: fyne.KeyJ, Mods: ctrl, Shown: "Ctrl+J", Runes: "qQ", Run: w.deeds.Quick, Able: w.writable},
		{ID: "new-venue", Group: "new", Run: w.deeds.NewVenue, Able: w.writable},
		{ID: "save-template", Group: "new", Run: w.deeds.SaveTemplate, Able: w.both(w.deeds.CanSaveTemplate)},
		{ID: "undo", Group: "edit", Shown: "Ctrl+Z", Run: w.undo, Able: w.canUndo, Named: w.named("undo", w.canUndo, w.desk.CanUndo)},
		{ID: "redo", Group: "edit", Shown: "Ctrl+Shift+Z", Run: w.redo, Able: w.canRedo, Named: w.named("redo", w.canRedo, w.desk.CanRedo)},
		{ID: "shift", Group: "edit", Key: fyne.KeyS, Mods: ctrl | shift, Shown: "Ctrl+Shift+S", Run: func() { w.deeds.ShiftFrom(w.chosen) }, Able: w.both(w.deeds.CanShift)},
		{ID: "substitute", Group: "edit", Key: fyne.KeyR, Mods: ctrl | shift, Shown: "Ctrl+Shift+R", Run: w.succeed, Able: w.both(w.deeds.CanSucceed)},
		{ID: "assign", Group: "edit", Key: fyne.KeyA, Mods: ctrl | shift, Shown: "Ctrl+Shift+A", Run: w.assign, Able: w.both(w.assignable)},
		{ID: "person", Group: "edit", Run: w.person},
		{ID: "flagged", Group: "edit", Key: fyne.KeyF7, Shown: "F7", Run: w.flagged, Able: func() bool { return w.deeds.Flagged() || w.diary != nil && w.clash.Left() }},
		{ID: "drafts", Group: "edit", Run: w.askDrafts},
		{ID: "history", Group: "edit", Key: fyne.KeyJ, Mods: ctrl | shift, Shown: "Ctrl+Shift+J", Run: w.history},
		{ID: "files", Group: "edit", Run: w.files, Able: w.canFile, Named: w.filesNamed},
		{ID: "find", Group: "edit", Key: fyne.KeyF, Mods: ctrl, Shown: "Ctrl+F", Runes: "/", Run: w.find},
		{ID: "replace", Group: "edit", Key: fyne.KeyH, Mods: ctrl, Shown: "Ctrl+H", Run: w.entered(w.replace), Able: w.both(func() bool { return inside() || w.register() || w.canEnter() })},
		{ID: "filter", Group: "edit", Key: fyne.KeyF, Mods: ctrl | shift, Shown: "Ctrl+Shift+F", Run: w.filter.Open, Ticks: w.filter.On},
		{ID: "save-view", Group: "edit", Run: w.filter.Save, Able: w.both(w.filter.On)},
		{ID: "filter-clear", Group: "edit", Run: w.filter.Clear, Able: w.filter.On},
		{ID: "palette", Group: "go", Key: fyne.KeyK, Mods: ctrl, Shown: "Ctrl+K", Run: func() { w.table.Palette() }},
		{ID: "go-date", Group: "go", Key: fyne.KeyG, Mods: ctrl, Shown: "Ctrl+G", Run: func() { w.table.AskDay() }},
		{ID: "clashes", Group: "go", Key: fyne.KeyF4, Shown: "F4", Run: w.clash.Open},
		{ID: "today", Group: "go", Key: fyne.KeyT, Mods: ctrl, Shown: "Ctrl+T", Runes: "tT", Run: w.goToday},
		{ID: "back", Group: "go", Shown: "Esc", Run: w.goBack, Able: inside},
		{ID: "enter", Group: "go", Shown: "Enter", Run: w.enterChosen, Able: w.canEnter},
		{ID: "guests", Group: "go", Key: fyne.KeyG, Mods: ctrl | shift, Shown: "Ctrl+Shift+G", Run: side(view.GuestsTab), Able: sided},
		{ID: "closed-visit", Group: "go", Key: fyne.KeyT, Mods: ctrl | shift, Shown: "Ctrl+Shift+T", Run: w.reopenVisit, Able: w.visitLeft},
		{ID: "calendar", Group: "go", Key: fyne.Key2, Mods: alt, Shown: "Alt+2", Run: w.goCalendar, Ticks: func() bool { return w.in == section.Calendar }},
		{ID: "section-people", Group: "go", Key: fyne.Key3, Mods: alt, Shown: "Alt+3", Run: func() { w.goSection(section.People) }, Ticks: func() bool { return w.in == section.People }},
		{ID: "section-places", Group: "go", Key: fyne.Key4, Mods: alt, Shown: "Alt+4", Run: func() { w.goSection(section.Places) }, Ticks: func() bool { return w.in == section.Places }},
		{ID: "section-follow-up", Group: "go", Key: fyne.Key5, Mods: alt, Shown: "Alt+5", Run: func() { w.goSection(section.FollowUp) }, Ticks: func() bool { return w.in == section.FollowUp }},
		{ID: "programme", Group: "view", Key: fyne.KeyF5, Shown: "F5", Run: side(view.ProgrammeTab), Able: sided, Ticks: func() bool { return w.stand.Inside() && w.tab() == view.ProgrammeTab }},
		{ID: "delegations", Group: "view", Key: fyne.KeyF6, Shown: "F6", Run: side(view.DelegationsTab), Able: sided, Ticks: on(view.Delegations)},
		{ID: "signing", Group: "view", Key: fyne.KeyE, Mods: ctrl | shift, Shown: "Ctrl+Shift+E", Run: side(view.SigningTab), Able: sided},
		{ID: "papers", Group: "view", Key: fyne.KeyF10, Shown: "F10", Run: side(view.PapersTab), Able: sided, Ticks: on(view.Papers)},
		{ID: "order", Group: "view", Key: fyne.Key1, Mods: ctrl, Shown: "Ctrl+1", Run: w.entered(func() { w.setView(view.Order) }), Able: func() bool { return inside() || w.diary != nil && w.canEnter() }, Ticks: on(view.Order)},
		{ID: "day", Group: "view", Key: fyne.Key2, Mods: ctrl, Shown: "Ctrl+2", Runes: "dD", Run: func() { w.setView(view.Day) }, Ticks: on(view.Day)},
		{ID: "week", Group: "view", Key: fyne.Key3, Mods: ctrl, Shown: "Ctrl+3", Runes: "wW", Run: func() { w.setView(view.Week) }, Ticks: on(view.Week)},
		{ID: "month", Group: "view", Key: fyne.Key4, Mods: ctrl, Shown: "Ctrl+4", Runes: "mM", Run: func() { w.setView(view.Month) }, Ticks: on(view.Month)},
		{ID: "work", Group: "view", Key: fyne.Key5, Mods: ctrl, Shown: "Ctrl+5", Run: func() { w.setView(view.Work) }, Ticks: on(view.Work)},
		{ID: "some", Group: "view", Key: fyne.Key6, Mods: ctrl, Shown: "1 – 9", Run: func() { w.setView(view.Some) }, Ticks: on(view.Some)},
		{ID: "year", Group: "view", Key: fyne.Key7, Mods: ctrl, Shown: "Ctrl+7", Runes: "yY", Run: func() { w.setView(view.Year) }, Ticks: on(view.Year)},
		{ID: "list", Group: "view", Key: fyne.Key8, Mods: ctrl, Shown: "Ctrl+8", Runes: "aA", Run: func() { w.setView(view.List) }, Ticks: on(view.List)},
		{ID: "lanes", Group: "view", Key: fyne.Key9, Mods: ctrl, Shown: "Ctrl+9", Runes: "lL", Run: func() { w.setView(view.Lanes) }, Ticks: on(view.Lanes)},
		{ID: "fit", Group: "view", Key: fyne.KeyE, Mods: ctrl, Shown: "Ctrl+E", Run: w.fitDays, Able: w.sideBySide, Ticks: func() bool { return w.memory.Fitted }},
		{ID: "sidebar", Group: "view", Key: fyne.KeyF9, Shown: "F9", Run: w.toggleSidebar, Ticks: func() bool { return !w.memory.Sidebar }},
		{ID: "details", Group: "view", Key: fyne.KeyF3, Shown: "F3", Run: w.turnDetails, Able: w.detailed, Ticks: w.detailsShown},
		{ID: "larger", Group: "view", Key: fyne.KeyEqual, Mods: ctrl, Shown: "Ctrl++", Run: func() { w.zoom(1) }, Able: always},
		{ID: "smaller", Group: "view", Key: fyne.KeyMinus, Mods: ctrl, Shown: "Ctrl+-", Run: func() { w.zoom(-1) }, Able: always},
		{ID: "second", Group: "view", Run: w.toggleSecond, Ticks: w.rulers},
		{ID: "look", Group: "view", Key: fyne.KeyF8, Shown: "F8", Run: w.nextLook, Able: always},
		{ID: "columns", Group: "view", Run: w.columnsMenu, Able: w.ordered},
		{ID: "group-venue", Group: "view", Run: w.groupByVenue, Able: w.ordered, Ticks: func() bool { return w.memory.Grid.ByVenue }},
		{ID: "lanes-ranked", Group: "lanes", Run: w.turnLanes(&w.memory.LanesRanked), Ticks: func() bool { return w.memory.LanesRanked }},
		{ID: "lanes-empty", Group: "lanes", Run: w.turnLanes(&w.memory.LanesEmpty), Ticks: func() bool { return w.memory.LanesEmpty }},
		{ID: "board-people", Group: "registers", Key: fyne.Key1, Mods: ctrl | shift, Shown: "Ctrl+Shift+1", Run: w.showBoard(register.People), Ticks: w.onBoard(register.People)},
		{ID: "board-offices", Group: "registers", Key: fyne.Key2, Mods: ctrl | shift, Shown: "Ctrl+Shift+2", Run: w.showBoard(register.Offices), Ticks: w.onBoard(register.Offices)},
		{ID: "board-parties", Group: "registers", Key: fyne.Key3, Mods: ctrl | shift, Shown: "Ctrl+Shift+3", Run: w.showBoard(register.Parties), Ticks: w.onBoard(register.Parties)},
		{ID: "board-venues", Group: "registers", Key: fyne.Key4, Mods: ctrl | shift, Shown: "Ctrl+Shift+4", Run: w.showBoard(register.Venues), Ticks: w.onBoard(register.Venues)},
		{ID: "board-rooms", Group: "registers", Key: fyne.Key5, Mods: ctrl | shift, Shown: "Ctrl+Shift+5", Run: w.showBoard(register.Rooms), Ticks: w.onBoard(register.Rooms)},
		{ID: "board-routes", Group: "registers", Key: fyne.Key6, Mods: ctrl | shift, Shown: "Ctrl+Shift+6", Run: w.showBoard(register.Ways), Ticks: w.onBoard(register.Ways)},
		{ID: "board-commitments", Group: "registers", Key: fyne.Key7, Mods: ctrl | shift, Shown: "Ctrl+Shift+7", Run: w.showBoard(register.Commitments), Ticks: w.onBoard(register.Commitments)},
		{ID: "board-instruments", Group: "registers", Key: fyne.Key8, Mods: ctrl | shift, Shown: "Ctrl+Shift+8", Run: w.showBoard(register.Texts), Ticks: w.onBoard(register.Texts)},
		{ID: "board-invitations", Group: "registers", Key: fyne.Key9, Mods: ctrl | shift, Shown: "Ctrl+Shift+9", Run: w.showBoard(register.Invitations), Ticks: w.onBoard(register.Invitations)},
		{ID: "board-letters", Group: "registers", Run: w.showBoard(register.Letters), Ticks: w.onBoard(register.Letters)},
		{ID: "new-row", Group: "registers", Shown: "Ctrl+Enter", Run: w.registers.NewRow, Able: w.both(w.register)},
		{ID: "set-rows", Group: "registers", Key: fyne.KeyM, Mods: ctrl, Shown: "Ctrl+M", Run: w.registers.SetRows, Able: w.both(w.register)},
		{ID: "letters", Group: "registers", Run: w.letters, Able: w.both(func() bool { return w.register() && w.registers.Board() == register.Invitations })},
		{ID: "twins", Group: "registers", Key: fyne.KeyF7, Mods: ctrl, Shown: "Ctrl+F7", Run: w.registers.Compare, Able: w.both(w.register)},
		{ID: "register-columns", Group: "registers", Run: w.registers.Columns, Able: w.register},
		{ID: "export-register", Group: "registers", Run: w.exportRegister, Able: w.register},
		{ID: "open", Group: "file", Key: fyne.KeyO, Mods: ctrl, Shown: "Ctrl+O", Run: w.doors.Open, Able: always},
		{ID: "recent", Group: "file", Run: w.doors.Recent, Able: always},
		{ID: "new-diary", Group: "file", Run: w.doors.Create, Able: always},
		{ID: "save-copy", Group: "file", Run: w.doors.SaveCopy},
		{ID: "import", Group: "file", Key: fyne.KeyO, Mods: ctrl | shift, Shown: "Ctrl+Shift+O", Run: w.taker.Choose, Able: w.writable},
		{ID: "follow", Group: "file", Run: w.followCard},
		{ID: "export", Group: "file", Key: fyne.KeyP, Mods: ctrl, Shown: "Ctrl+P", Run: w.exportHere},
		{ID: "issue", Group: "file", Key: fyne.KeyI, Mods: ctrl | shift, Shown: "Ctrl+Shift+I", Run: w.ofVisit(w.issue), Able: w.writable},
		{ID: "changed", Group: "file", Key: fyne.KeyD, Mods: ctrl | shift, Shown: "Ctrl+Shift+D", Run: w.ofVisit(w.papers.Changed)},
		{ID: "editions", Group: "file", Key: fyne.KeyH, Mods: ctrl | shift, Shown: "Ctrl+Shift+H", Run: w.ofVisit(w.papers.Editions)},
		{ID: "print-view", Group: "file", Key: fyne.KeyP, Mods: ctrl | shift, Shown: "Ctrl+Shift+P", Run: w.printView},
		{ID: "export-day", Group: "file", Run: w.papers.Day},
		{ID: "export-all", Group: "file", Run: w.papers.All},
		{ID: "papers-made", Group: "file", Run: w.papers.Made},
		{ID: "backups", Group: "file", Run: w.doors.Backups},
		{ID: "check", Group: "file", Run: w.care.Open},
		{ID: "clocks", Group: "file", Run: w.care.Clocks},
		{ID: "letterhead", Group: "file", Run: w.papers.Letterhead},
		{ID: "house-style", Group: "file", Run: w.papers.House},
		{ID: "settings", Group: "file", Run: w.settings},
		{ID: "purge", Group: "file", Run: w.purge, Able: w.writable, Named: w.purges},
		{ID: "language", Group: "file", Run: w.nextLanguage, Able: always, Named: w.otherLanguage, Walks: true},
		{ID: "sample", Group: "file", Run: w.doors.Sample, Able: always},
		{ID: "handbook", Group: "help", Key: fyne.KeyF1, Shown: "F1", Run: w.guide.Open, Able: always},
		{ID: "tour", Group: "help", Run: w.beginTour, Able: always},
		{ID: "keys", Group: "help", Key: fyne.KeyF1, Mods: ctrl, Shown: "Ctrl+F1", Run: w.table.Help, Able: always},
		{ID: "about", Group: "help", Run: w.about, Able: always},
		{ID: "quit", Group: "file", Key: fyne.KeyQ, Mods: ctrl, Shown: "Ctrl+Q", Run: w.Close, Able: always},
	}
	at := slices.IndexFunc(list, func(c command.Command) bool { return c.ID == "new-diary" })
	return slices.Insert(list, at, w.recent()...)
}

func (w *Window) canUndo() bool { return w.diary != nil && !w.writing && able(w.desk.CanUndo()) }
func (w *Window) canRedo() bool { return w.diary != nil && !w.writing && able(w.desk.CanRedo()) }

// sideBySide says that several days stand beside each other.
func (w *Window) sideBySide() bool {
	_, days := w.stand.Span(w.words.FirstWeekday())
	return w.diary != nil && !w.register() && days > 1 && w.views.Of(w.stand.View) == view.View(w.views.Columns)
}

func able(_ model.Label, ok bool) bool { return ok }

// named is the name of undo and redo: it says which deed.
func (w *Window) named(id string, can func() bool, deed func() (model.Label, bool)) func() string {
	return func() string {
		if !can() {
			return w.words.Say("ui.cmd." + id)
		}
		l, _ := deed()
		return w.words.Say("words."+id, w.words.Label(l))
	}
}

func (w *Window) toggleSidebar() {
	if f := (&frame{w}); f.gives(w.win.Canvas().Size().Width) {
		w.sidebarAsked = w.memory.Sidebar || !w.sidebarAsked
		w.memory.Sidebar = false
	} else {
		w.memory.Sidebar = !w.memory.Sidebar
	}
	w.root.Refresh()
	w.holdOn()
}

// flagged lists what was typed for somebody who was replaced, to be walked, else where somebody
// takes part whose office has ended.
func (w *Window) flagged() {
	if w.deeds.Flagged() {
		w.deeds.Flags()
		return
	}
	w.clash.OpenLeft()
}

// ordered says that the running order is on show.
func (w *Window) ordered() bool {
	return w.diary != nil && w.views.Order.Rows != nil && w.stand.View == view.Order && !w.register()
}

// columnsMenu opens the menu of the columns below their heads.
func (w *Window) columnsMenu() {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.views.Order.Rows.Table)
	w.views.Order.Rows.HeadMenu(at.AddXY(w.views.Order.Rows.Table.Size().Width-240, 30))
}

func (w *Window) groupByVenue() { w.views.Order.Rows.GroupByVenue(!w.memory.Grid.ByVenue) }
