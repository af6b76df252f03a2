package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/command"
	"chancery/ui/look"
)

// ears are a canvas that takes note of what it is to listen to.
type ears struct {
	fyne.Canvas
	heard map[string]func(fyne.Shortcut)
}

func (e *ears) AddShortcut(s fyne.Shortcut, do func(fyne.Shortcut)) { e.heard[s.ShortcutName()] = do }

// eared is a window with such a canvas.
type eared struct {
	host
	ears *ears
}

func (e eared) Canvas() fyne.Canvas { return e.ears }

// The text grows by every way to press Ctrl++, and what was done is said: on most
// keyboards + takes Shift.
func TestTheTextGrowsByEveryPlus(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	e := &ears{w.win.Canvas(), map[string]func(fyne.Shortcut){}}
	command.New(eared{host{w}, e}).Listen()
	const ctrl, shift = fyne.KeyModifierControl, fyne.KeyModifierShift
	for _, p := range []struct {
		key  fyne.KeyName
		mods fyne.KeyModifier
		want string
	}{
		{fyne.KeyEqual, ctrl, "Everything is shown at 110%"}, {fyne.KeyEqual, ctrl | shift, "Everything is shown at 120%"},
		{fyne.KeyPlus, ctrl, "Everything is shown at 130%"}, {fyne.KeyPlus, ctrl | shift, "Everything is shown at 140%"},
		{fyne.KeyMinus, ctrl, "Everything is shown at 130%"},
	} {
		s := &desktop.CustomShortcut{KeyName: p.key, Modifier: p.mods}
		if do := e.heard[s.ShortcutName()]; do != nil {
			do(s)
		}
		if got := w.toast.Text(); got != p.want {
			t.Errorf("%s: %q, want %q", s.ShortcutName(), got, p.want)
		}
	}
}
