package inspect

import (
	"encoding/json"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// entry is a control of a form: what it is called, and what it says.
type entry struct {
	label, says string
	is          fyne.CanvasObject
}

// entries are the controls of a form, in order; what stands there to be read or
// to add something is none.
func entries(o fyne.CanvasObject) []entry {
	switch is := o.(type) {
	case *fyne.Container:
		return inAll(is.Objects)
	case *part.TextField:
		said, _ := json.Marshal(is.Text())
		return []entry{{is.Field().AccessibilityLabel(), string(said), is}}
	case *part.Field:
		if is.AccessibilityLabel() == "" {
			return nil
		}
		return []entry{{is.AccessibilityLabel(), is.Text(), is}}
	case interface {
		fyne.Widget
		Drawn() *scene.Scene
		AccessibilityLabel() string
		AccessibilityRole() fyne.AccessibleRole
	}:
		if is.AccessibilityRole() != fyne.AccessibleRoleButton {
			return nil
		}
		return []entry{{is.AccessibilityLabel(), uitest.Painted(is), is}}
	case fyne.Widget:
		return inAll(test.WidgetRenderer(is).Objects())
	}
	return nil
}

func inAll(list []fyne.CanvasObject) []entry {
	var out []entry
	for _, o := range list {
		out = append(out, entries(o)...)
	}
	return out
}
