package delegates

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/scene"
)

func (b *Board) FocusGained() {
	b.focused = true
	b.Refresh()
}

func (b *Board) FocusLost() {
	b.focused = false
	b.Refresh()
}

// arrows are the steps of the keys that walk.
var arrows = map[fyne.KeyName]place{fyne.KeyLeft: {-1, 0}, fyne.KeyRight: {1, 0}, fyne.KeyUp: {0, -1}, fyne.KeyDown: {0, 1}}

func (b *Board) TypedKey(k *fyne.KeyEvent) {
	if b.typing == nil {
		return
	}
	if scene.MenuKey(k) {
		b.menuHere()
		return
	}
	if step, ok := arrows[k.Name]; ok {
		if s := b.seat(); s != nil && step.column == 0 && scene.Held()&fyne.KeyModifierShift != 0 {
			b.pickTo(place{b.at.column, max(b.at.row+step.row, 0)})
			return
		}
		b.walk(step, false)
		return
	}
	switch k.Name {
	case fyne.KeyHome:
		b.stand(place{b.at.column, 0})
	case fyne.KeyEnd:
		b.stand(place{b.at.column, 1 << 20})
	case fyne.KeyPageDown:
		b.stand(place{b.at.column, b.at.row + 8})
	case fyne.KeyPageUp:
		b.stand(place{b.at.column, max(b.at.row-8, 0)})
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF2:
		b.enter()
	case fyne.KeyDelete, fyne.KeyBackspace:
		b.remove()
	case fyne.KeyInsert:
		b.ask()
	case fyne.KeyEscape:
		b.escape(k)
	default:
		b.host.Key(k)
	}
}

// walk takes the keyboard a step on; with Alt the seat goes along, or the delegation
// whose head it is on.
func (b *Board) walk(step place, along bool) {
	if len(b.columns) == 0 {
		return
	}
	if along && b.at.row < 0 {
		b.shift(step.column)
		return
	}
	to := place{b.at.column + step.column, b.at.row + step.row}
	if to.column < 0 || to.column >= len(b.columns) {
		return
	}
	if along {
		if step.row > 0 {
			to.row++ // before the one behind the next
		}
		b.carry(b.at, to)
		return
	}
	b.stand(to)
}

// enter opens what the keyboard is on.
func (b *Board) enter() {
	switch {
	case len(b.columns) == 0:
		b.ask()
	case b.at.row == len(b.columns[b.at.column].seats):
		b.typing.begin(b.at.column, "")
	default:
		b.card.show()
		b.card.focus()
	}
}

// escape goes one step back: the place for a name, who is chosen, the group, the card or the programme, the tab.
func (b *Board) escape(k *fyne.KeyEvent) {
	switch {
	case b.grip != nil:
		b.grip = nil
	case b.typing.on && b.typing.name.Text().Empty() && b.typing.office.Text().Empty(): // though the keyboard is elsewhere
		b.typing.shut()
	case len(b.picked) > 0:
		b.unpick()
	case b.group != 0:
		b.show(0)
	case b.card.on:
		b.card.shut()
	case b.assign.on:
		b.assign.shut()
	default:
		b.host.Key(k)
		return
	}
	b.Refresh()
}

// TypedRune begins a name at the end of the column. On a seat a blank takes somebody out of
// the group that is shown, or in, else chooses the seat besides others, and h says who is the
// head. No letter is a command of the calendar here: a name that is typed must make no item
// and lead nowhere.
func (b *Board) TypedRune(r rune) {
	there := len(b.columns) > 0 && b.typing != nil
	at := there && b.at.row == len(b.columns[b.at.column].seats)
	switch {
	case at && r != ' ':
		b.typing.begin(b.at.column, string(r))
	case b.seat() != nil && r == ' ' && b.group != 0:
		b.turn(b.seat())
	case b.seat() != nil && r == ' ':
		b.pick(b.seat())
	case (b.seat() != nil || b.at.row < 0) && strings.ContainsRune("hHрР", r): // on the same key of a Cyrillic keyboard
		b.lead()
	case there && unicode.IsLetter(r):
		b.typing.begin(b.at.column, string(r))
	default:
		scene.SpareRune(b, r)
	}
}

// TypedShortcut takes in a list that is pasted; the rest is for the window.
func (b *Board) TypedShortcut(s fyne.Shortcut) {
	if p, ok := s.(*fyne.ShortcutPaste); ok {
		if len(b.columns) > 0 {
			b.takeInCopied(b.at.column, p.Clipboard.Content())
		}
		return
	}
	if _, all := s.(*fyne.ShortcutSelectAll); all && b.typing != nil {
		b.pickAll()
		return
	}
	if d, ok := s.(*desktop.CustomShortcut); ok {
		if opensPerson(d) && b.Person() {
			return
		}
		if step, ok := arrows[d.KeyName]; ok && d.Modifier == fyne.KeyModifierAlt {
			b.walk(step, true)
			return
		}
	}
	if c, ok := canvasOf(b).(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}
