package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// MenuKey says that a key asks for the menu of what the keyboard is on: the key made for it, or F10 with Shift.
func MenuKey(k *fyne.KeyEvent) bool {
	return k.Name == desktop.KeyMenu || k.Name == fyne.KeyF10 && Held()&fyne.KeyModifierShift != 0
}
