package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Lock makes a form a card to read: its texts can be copied, and nothing that is
// typed or pressed changes anything.
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
func (f *Field) Lock() { f.entry.locked = true }

// TappedSecondary offers to cut and to paste: not in what can only be read.
func (e *Entry) TappedSecondary(at *fyne.PointEvent) {
	if !e.locked {
		e.Entry.TappedSecondary(at)
	}
}
