//go:build !windows && (!unix || darwin)

package main

import (
	"fyne.io/fyne/v2"

	"chancery/ui/door"
)

// Chooser is none: the toolkit draws its own dialog.
func (outside) Chooser(fyne.Window) door.Chooser { return nil }
