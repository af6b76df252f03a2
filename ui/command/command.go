// Package command is how a person reaches what the program does: the table of
// commands behind the menus, the keys, the palette and the list under F1. What the
// commands are the window says; this room knows none of them.
package command

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model/civil"
	"chancery/ui/scene"
	"chancery/words"
)

// Command is one thing the program does.
type Command struct {
	ID    string // "ui.cmd.<id>" is its name
	Group string // of the menu
	Key   fyne.KeyName
	Mods  fyne.KeyModifier
	Shown string // how the key is written
	Runes string // letters that run it while a board has the keyboard
	Run   func()
	Able  func() bool   // nil: whenever a diary is open
	Ticks func() bool   // nil: it is not on or off
	Named func() string // nil: by its id
	Walks bool          // it leads to the next of several, which the palette offers one by one
}

const (
	ctrl  = fyne.KeyModifierControl
	shift = fyne.KeyModifierShift
)

// Groups are the parts of the menu, in order.
var Groups = []string{"file", "edit", "new", "go", "registers", "view", "lanes", "help"}

// topOfColumn are the groups that begin another column of the menu.
var topOfColumn = map[string]bool{"edit": true, "go": true, "view": true}

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Commands() []Command
	Opened() bool    // a diary
	Offers() []Offer // to go to, besides commands and days
	// Cards are what the registers know by a text that is typed, at most so many.
	Cards(text string, most int) []Offer
	Today() civil.Date
	Day() civil.Date // on show
	GoTo(civil.Date)
	ShowDays(n int)
	OpenBefore(n int) // of the diaries that were opened before, while none is open
	Unable(Command)   // its key was pressed, and it has nothing to do here now
	Escape()          // that no field and no board had a use for
	FocusBoard()      // gives the keyboard to what is on show
	Paste()           // what was copied, and no field and no board takes in
	Dismiss() bool    // a dialog that is deaf to Escape
	Letters() bool    // letters are commands: what is on show is no board of names
}

// Table is the table of commands, at work.
type Table struct{ host Host }

// New is the table of a window.
func New(h Host) *Table { return &Table{h} }

// enabled says whether a command can be run now.
func (t *Table) enabled(c Command) bool {
	if t.host.Canvas().Overlays().Top() != nil {
		return false
	}
	if c.Able != nil {
		return c.Able()
	}
	return t.host.Opened()
}

// Name is what a command is called now.
func (t *Table) Name(c Command) string {
	if c.Named != nil {
		return c.Named()
	}
	return t.host.Words().Say("ui.cmd." + c.ID)
}

// Run runs a command by its id, when it can be.
func (t *Table) Run(id string) {
	for _, c := range t.host.Commands() {
		if c.ID == id && t.enabled(c) {
			c.Run()
			return
		}
	}
}

// pressed runs a command whose key was pressed, or says that it cannot be.
func (t *Table) pressed(id string) {
	for _, c := range t.host.Commands() {
		if c.ID == id {
			t.do(c)
		}
	}
}

// do runs a command, or says that it has nothing to do here. Under a card a key of the
// window means nothing.
func (t *Table) do(c Command) {
	if t.enabled(c) {
		c.Run()
	} else if t.host.Canvas().Overlays().Top() == nil {
		t.host.Unable(c)
	}
}

// larger are all the ways to press Ctrl++: where + stands above = it takes Shift, and
// on the keys for numbers it is one of its own.
var larger = []desktop.CustomShortcut{{KeyName: fyne.KeyEqual, Modifier: ctrl | shift}, {KeyName: fyne.KeyPlus, Modifier: ctrl}, {KeyName: fyne.KeyPlus, Modifier: ctrl | shift}}

// Listen gives every command with a key to the window. Undo and redo are given by
// the toolkit's own names: as other shortcuts they would take Ctrl+Z from fields
// that are being typed in.
func (t *Table) Listen() {
	c := t.host.Canvas()
	run := func(id string) func(fyne.Shortcut) { return func(fyne.Shortcut) { t.pressed(id) } }
	for _, cmd := range t.host.Commands() {
		if cmd.Key != "" && cmd.Mods != 0 {
			c.AddShortcut(&desktop.CustomShortcut{KeyName: cmd.Key, Modifier: cmd.Mods}, run(cmd.ID))
		}
	}
	for _, plus := range larger {
		c.AddShortcut(&plus, run("larger"))
	}
	c.AddShortcut(&fyne.ShortcutUndo{}, run("undo"))
	c.AddShortcut(&fyne.ShortcutRedo{}, run("redo"))
	c.AddShortcut(&fyne.ShortcutPaste{}, func(fyne.Shortcut) { t.host.Paste() })
	c.AddShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyZ, Modifier: ctrl | shift}, run("redo"))
	c.SetOnTypedKey(func(k *fyne.KeyEvent) {
		switch {
		case k.Name == fyne.KeyEscape && t.host.Dismiss():
		case k.Name == fyne.KeyEscape && scene.Escape(c):
		case scene.Accept(c, k):
		case !t.woken():
			t.Key(k)
		case k.Name != "":
			c.Focused().TypedKey(k)
		}
	})
	c.SetOnTypedRune(func(r rune) {
		if t.woken() {
			c.Focused().TypedRune(r)
			return
		}
		t.Rune(r)
	})
}

// woken gives the keyboard to what is on show when nothing has it, and says so: no key
// is lost because something that was left has gone.
func (t *Table) woken() bool {
	c := t.host.Canvas()
	if c.Focused() != nil || c.Overlays().Top() != nil {
		return false
	}
	t.host.FocusBoard()
	return c.Focused() != nil
}

// Key is a key that no field and no board had a use for.
func (t *Table) Key(k *fyne.KeyEvent) bool {
	if scene.MenuKey(k) { // of what has the keyboard: here nothing has a menu
		return false
	}
	if k.Name == fyne.KeyEscape {
		t.host.Escape()
		return true
	}
	var idle []Command
	for _, c := range t.host.Commands() {
		if c.Key == "" || c.Key != k.Name || c.Mods != 0 {
			continue
		}
		if t.enabled(c) {
			c.Run()
			return true
		}
		idle = append(idle, c)
	}
	if len(idle) > 0 {
		t.do(idle[0])
	}
	return false
}

// Rune is a letter typed while a board has the keyboard. One of a Cyrillic keyboard means
// the command of the key that it stands on. Where names stand a letter may be the first of
// one: it makes and shows nothing else there.
func (t *Table) Rune(r rune) {
	if latin, ok := onLatin[r]; ok {
		r = latin
	}
	if !t.host.Letters() && r != '/' {
		return
	}
	if r >= '1' && r <= '9' && t.host.Canvas().Overlays().Top() == nil {
		if t.host.Opened() {
			t.host.ShowDays(int(r - '0'))
		} else {
			t.host.OpenBefore(int(r - '0'))
		}
		return
	}
	for _, c := range t.host.Commands() {
		for _, x := range c.Runes {
			if x == r {
				t.do(c)
				return
			}
		}
	}
}
