package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

// command is one thing the program does. The table of them feeds the menu, the
// keys and the list under F1.
type command struct {
	id    string // "ui.cmd.<id>" is its name
	group string
	key   fyne.KeyName
	mods  fyne.KeyModifier
	shown string // how the key is written
	runes string // letters that run it while a board has the keyboard
	run   func()
	able  func() bool // nil: whenever a diary is open
	ticks func() bool
}

const (
	ctrl  = fyne.KeyModifierControl
	shift = fyne.KeyModifierShift
)

// commands is the table. Undo and redo carry their keys in shown alone: as
// shortcuts they would take Ctrl+Z from fields that are being typed in.
func (w *Window) commands() []command {
	day := func() { w.newEvent(visitKinds, w.place.Day, w.place.Day) }
	always := func() bool { return true }
	inside := func() bool { return w.diary != nil && w.place.Inside() }
	view := func(v View) func() bool { return func() bool { return w.place.View == v } }
	return []command{
		{id: "new-visit", group: "new", key: fyne.KeyN, mods: ctrl, shown: "Ctrl+N", run: day},
		{id: "new-summit", group: "new", run: func() { w.newEvent(summitKinds, w.place.Day, w.place.Day) }},
		{id: "new-meeting", group: "new", run: func() { w.newEvent(meetingKinds, w.place.Day, w.place.Day) }},
		{id: "new-from", group: "new", key: fyne.KeyN, mods: ctrl | shift, shown: "Ctrl+Shift+N", run: w.newFrom},
		{id: "new-item", group: "new", key: fyne.KeyI, mods: ctrl, shown: "Ctrl+I", runes: "nN", run: w.newItemNow},
		{id: "quick", group: "new", key: fyne.KeyJ, mods: ctrl, shown: "Ctrl+J", runes: "qQ", run: w.quick},
		{id: "new-venue", group: "new", run: w.newVenue},
		{id: "save-template", group: "new", run: w.saveTemplate, able: w.canSaveTemplate},
		{id: "undo", group: "edit", shown: "Ctrl+Z", run: w.undo, able: w.canUndo},
		{id: "redo", group: "edit", shown: "Ctrl+Shift+Z", run: w.redo, able: w.canRedo},
		{id: "shift", group: "edit", key: fyne.KeyS, mods: ctrl | shift, shown: "Ctrl+Shift+S", run: func() { w.shiftFrom(w.chosen) }, able: w.canShift},
		{id: "find", group: "edit", key: fyne.KeyF, mods: ctrl, shown: "Ctrl+F", runes: "/", run: w.find},
		{id: "replace", group: "edit", key: fyne.KeyH, mods: ctrl, shown: "Ctrl+H", run: w.replaceWords, able: inside},
		{id: "filter", group: "edit", key: fyne.KeyF, mods: ctrl | shift, shown: "Ctrl+Shift+F", run: w.filter.Open, ticks: w.filter.On},
		{id: "save-view", group: "edit", run: w.filter.Save, able: w.filter.On},
		{id: "filter-clear", group: "edit", run: w.filter.Clear, able: w.filter.On},
		{id: "palette", group: "go", key: fyne.KeyK, mods: ctrl, shown: "Ctrl+K", run: func() { w.openPalette("ui.palette-hint") }},
		{id: "go-date", group: "go", key: fyne.KeyG, mods: ctrl, shown: "Ctrl+G", run: func() { w.openPalette("ui.palette-date-hint") }},
		{id: "clashes", group: "go", key: fyne.KeyF4, shown: "F4", run: w.showClashes},
		{id: "today", group: "go", key: fyne.KeyT, mods: ctrl, shown: "Ctrl+T", runes: "tT", run: w.goToday},
		{id: "back", group: "go", shown: "Esc", run: w.goBack, able: inside},
		{id: "enter", group: "go", shown: "Enter", run: w.enterChosen, able: func() bool { return len(w.chosen) == 1 && !w.place.Inside() }},
		{id: "order", group: "view", key: fyne.Key1, mods: ctrl, shown: "Ctrl+1", run: func() { w.setView(Order) }, able: inside, ticks: view(Order)},
		{id: "day", group: "view", key: fyne.Key2, mods: ctrl, shown: "Ctrl+2", runes: "dD", run: func() { w.setView(Day) }, ticks: view(Day)},
		{id: "week", group: "view", key: fyne.Key3, mods: ctrl, shown: "Ctrl+3", runes: "wW", run: func() { w.setView(Week) }, ticks: view(Week)},
		{id: "month", group: "view", key: fyne.Key4, mods: ctrl, shown: "Ctrl+4", runes: "mM", run: func() { w.setView(Month) }, ticks: view(Month)},
		{id: "year", group: "view", key: fyne.Key7, mods: ctrl, shown: "Ctrl+7", runes: "yY", run: func() { w.setView(Year) }, ticks: view(Year)},
		{id: "work", group: "view", key: fyne.Key5, mods: ctrl, shown: "Ctrl+5", run: func() { w.setView(Work) }, ticks: view(Work)},
		{id: "some", group: "view", key: fyne.Key6, mods: ctrl, shown: "1 – 9", run: func() { w.setView(Some) }, ticks: view(Some)},
		{id: "lanes", group: "view", key: fyne.Key9, mods: ctrl, shown: "Ctrl+9", runes: "lL", run: func() { w.setView(Lanes) }, ticks: view(Lanes)},
		{id: "list", group: "view", key: fyne.Key8, mods: ctrl, shown: "Ctrl+8", runes: "aA", run: func() { w.setView(List) }, ticks: view(List)},
		{id: "sidebar", group: "view", key: fyne.KeyF9, shown: "F9", run: w.toggleSidebar, ticks: func() bool { return !w.memory.Sidebar }},
		{id: "larger", group: "view", key: fyne.KeyEqual, mods: ctrl, shown: "Ctrl++", run: func() { w.zoom(1) }, able: always},
		{id: "smaller", group: "view", key: fyne.KeyMinus, mods: ctrl, shown: "Ctrl+-", run: func() { w.zoom(-1) }, able: always},
		{id: "second", group: "view", run: w.toggleSecond, ticks: w.rulers},
		{id: "look", group: "view", key: fyne.KeyF8, shown: "F8", run: w.nextLook, able: always},
		{id: "language", group: "view", run: w.nextLanguage, able: always},
		{id: "columns", group: "view", run: w.columnsMenu, able: w.ordered},
		{id: "group-venue", group: "view", run: w.groupByVenue, able: w.ordered, ticks: func() bool { return w.memory.Grid.ByVenue }},
		{id: "lanes-ranked", group: "lanes", run: w.turnLanes(&w.memory.LanesRanked), ticks: func() bool { return w.memory.LanesRanked }},
		{id: "lanes-empty", group: "lanes", run: w.turnLanes(&w.memory.LanesEmpty), ticks: func() bool { return w.memory.LanesEmpty }},
		{id: "open", group: "file", key: fyne.KeyO, mods: ctrl, shown: "Ctrl+O", run: w.openDiary, able: always},
		{id: "new-diary", group: "file", run: w.newDiary, able: always},
		{id: "save-copy", group: "file", run: w.saveCopy},
		{id: "export", group: "file", key: fyne.KeyP, mods: ctrl, shown: "Ctrl+P", run: w.papers.Here},
		{id: "print-view", group: "file", key: fyne.KeyP, mods: ctrl | shift, shown: "Ctrl+Shift+P", run: w.printView},
		{id: "export-day", group: "file", run: w.papers.Day},
		{id: "export-all", group: "file", run: w.papers.All},
		{id: "papers", group: "file", run: w.papers.Made},
		{id: "backups", group: "file", run: w.backups},
		{id: "letterhead", group: "file", run: w.papers.Letterhead},
		{id: "settings", group: "file", run: w.settings},
		{id: "sample", group: "file", run: w.openSample, able: always},
		{id: "keys", group: "help", key: fyne.KeyF1, shown: "F1", run: w.help, able: always},
		{id: "quit", group: "file", key: fyne.KeyQ, mods: ctrl, shown: "Ctrl+Q", run: w.Close, able: always},
	}
}

var groups = []string{"file", "edit", "new", "go", "lanes", "view", "help"}

// topOfColumn are the groups that begin another column of the menu.
var topOfColumn = map[string]bool{"new": true, "view": true}

func (w *Window) enabled(c command) bool {
	if w.win.Canvas().Overlays().Top() != nil {
		return false
	}
	if c.able != nil {
		return c.able()
	}
	return w.diary != nil
}

// shortcuts gives every command with a key to the window.
func (w *Window) shortcuts() {
	c := w.win.Canvas()
	for _, cmd := range w.commands() {
		if cmd.key != "" && cmd.mods != 0 {
			c.AddShortcut(&desktop.CustomShortcut{KeyName: cmd.key, Modifier: cmd.mods}, func(fyne.Shortcut) { w.runCommand(cmd.id) })
		}
	}
	c.AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyPlus, Modifier: ctrl}, func(fyne.Shortcut) { w.runCommand("larger") })
	c.AddShortcut(&fyne.ShortcutUndo{}, func(fyne.Shortcut) { w.runCommand("undo") })
	c.AddShortcut(&fyne.ShortcutRedo{}, func(fyne.Shortcut) { w.runCommand("redo") })
	c.AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: ctrl | shift}, func(fyne.Shortcut) { w.runCommand("redo") })
	c.SetOnTypedKey(func(k *fyne.KeyEvent) {
		switch {
		case k.Name == fyne.KeyEscape && w.shut != nil:
			w.shut()
		case k.Name == fyne.KeyEscape && scene.Escape(c):
		default:
			w.key(k)
		}
	})
	c.SetOnTypedRune(w.typed)
}

// runCommand runs a command by its name, when it can be.
func (w *Window) runCommand(id string) {
	for _, c := range w.commands() {
		if c.id == id && w.enabled(c) {
			c.run()
			return
		}
	}
}

// key is a key that no field and no board had a use for.
func (w *Window) key(k *fyne.KeyEvent) bool {
	if k.Name == fyne.KeyEscape {
		switch {
		case w.toast.Text() != "":
			w.toast.Clear()
		case w.place.Inside():
			w.goBack()
		case len(w.chosen) > 0:
			w.choose(nil)
		}
		return true
	}
	for _, c := range w.commands() {
		if c.key != "" && c.key == k.Name && c.mods == 0 && w.enabled(c) {
			c.run()
			return true
		}
	}
	return false
}

// typed is a letter typed while a board has the keyboard.
func (w *Window) typed(r rune) {
	if r >= '1' && r <= '9' && w.enabled(command{}) {
		w.showDays(int(r - '0'))
		return
	}
	for _, c := range w.commands() {
		for _, x := range c.runes {
			if x == r && w.enabled(c) {
				c.run()
				return
			}
		}
	}
}

func (w *Window) canUndo() bool {
	if w.diary == nil {
		return false
	}
	_, ok := w.desk.CanUndo()
	return ok
}

func (w *Window) canRedo() bool {
	if w.diary == nil {
		return false
	}
	_, ok := w.desk.CanRedo()
	return ok
}

// name is what a command is called now: undo and redo name the deed.
func (w *Window) name(c command) string {
	switch c.id {
	case "undo":
		if w.canUndo() {
			l, _ := w.desk.CanUndo()
			return w.words.Say("words.undo", w.words.Label(l))
		}
	case "redo":
		if w.canRedo() {
			l, _ := w.desk.CanRedo()
			return w.words.Say("words.redo", w.words.Label(l))
		}
	}
	return w.words.Say("ui.cmd." + c.id)
}

// mainMenu is the menu of the whole program.
func (w *Window) mainMenu(at fyne.Position) {
	var list []scene.Entry
	for i, g := range groups {
		if i > 0 && !topOfColumn[g] {
			list = append(list, scene.Entry{})
		}
		list = append(list, scene.Entry{Label: w.words.Say("ui.group." + g), Head: true, Beside: topOfColumn[g]})
		for _, c := range w.commands() {
			if c.group != g {
				continue
			}
			list = append(list, scene.Entry{Label: w.name(c), Key: c.shown, Off: !w.enabled(c), Ticked: c.ticks != nil && c.ticks(), Do: c.run})
		}
	}
	scene.Popup(w.win.Canvas(), at, 230, list)
}

func (w *Window) newItemNow() {
	at := w.Now().Unix()/1800*1800 + 1800
	if w.place.Inside() && w.place.View == Order {
		w.boards.Order.Sheet.Insert(ref0(w.chosen), true)
		return
	}
	if w.place.Day != w.today() {
		first := w.spanOf(w.place.Day, 1)
		at = first.From + 9*3600
	}
	w.newItemAt(at, at+3600)
}

func (w *Window) enterChosen() { w.enter(w.chosen[0].Event) }

// find puts the keyboard into the search.
func (w *Window) find() {
	if w.memory.Sidebar {
		w.toggleSidebar()
	}
	w.search.Focus()
}

func (w *Window) toggleSidebar() {
	w.memory.Sidebar = !w.memory.Sidebar
	w.root.Refresh()
}

// ordered says that the running order is on show.
func (w *Window) ordered() bool {
	return w.diary != nil && w.boards.Order.Sheet != nil && w.place.View == Order
}

// columnsMenu opens the menu of the columns below their heads.
func (w *Window) columnsMenu() {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.boards.Order.Sheet.Table)
	w.boards.Order.Sheet.HeadMenu(at.AddXY(w.boards.Order.Sheet.Table.Size().Width-240, 30))
}

func (w *Window) groupByVenue() { w.boards.Order.Sheet.GroupByVenue(!w.memory.Grid.ByVenue) }
func (w *Window) newMenu(at fyne.Position) {
	var list []scene.Entry
	for _, c := range w.commands() {
		if c.group == "new" {
			list = append(list, scene.Entry{Label: w.name(c), Key: c.shown, Do: c.run})
		}
	}
	scene.Popup(w.win.Canvas(), at, 230, list)
}

func ref0(refs []model.Ref) model.Ref {
	if len(refs) == 0 {
		return model.Ref{}
	}
	return refs[0]
}
