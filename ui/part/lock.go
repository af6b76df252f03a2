package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Lock makes a form a card to read: nothing in it takes the keyboard, and no press
// changes anything.
func Lock(o fyne.CanvasObject) {
	switch c := o.(type) {
	case interface{ Lock() }: // knows itself what lies in it
		c.Lock()
	case *TextField: // each language can still be looked at
		c.field.Lock()
	case fyne.Disableable:
		c.Disable()
	case *container.Scroll:
		Lock(c.Content)
	case *fyne.Container:
		for _, one := range c.Objects {
			Lock(one)
		}
	}
}

// Lock lets nobody type in the field.
func (f *Field) Lock() { f.entry.Disable() }
