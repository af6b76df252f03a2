package ui

import (
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// nextLook goes from the desktop's own to light, to dark, and round again.
func (w *Window) nextLook() {
	next := map[string]string{"": "light", "light": "dark", "dark": ""}
	w.memory.Look = next[w.memory.Look]
	w.applyLook()
	w.remember()
	w.root.Refresh()
	w.read()
	w.say(w.words.Say("ui.look." + w.memory.Look))
}

func (w *Window) applyLook() {
	look.Follow(look.Mode(w.memory.Look), w.App.Settings().ThemeVariant())
	if err := look.Zoom(w.App.Settings(), look.Theme{Mode: look.Mode(w.memory.Look)}, w.memory.Text); err != nil {
		w.memory.Text = 0
	}
}

// followDesktop takes up the desktop's change between light and dark.
func (w *Window) followDesktop() {
	if look.Follow(look.Mode(w.memory.Look), w.App.Settings().ThemeVariant()) {
		w.root.Refresh()
	}
}

// zoom draws everything by steps larger, or smaller.
func (w *Window) zoom(by int) {
	c := w.win.Canvas()
	size, was := c.Size(), c.Scale()
	w.memory.Text = look.Step(w.memory.Text, by)
	w.applyLook()
	now := c.Scale()
	w.win.Resize(fyne.NewSize(size.Width*was/now, size.Height*was/now)) // the window stays as large as it was
	w.remember()
	w.say(w.words.Say("ui.zoom", strconv.Itoa(int(w.memory.Text*100+.5))))
}
