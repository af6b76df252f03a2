package uitest

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// Painted is what is seen of an object.
func Painted(o fyne.CanvasObject) string {
	if !o.Visible() {
		return ""
	}
	switch is := o.(type) {
	case *fyne.Container:
		return paintedAll(is.Objects)
	case fyne.Widget:
		return paintedAll(test.WidgetRenderer(is).Objects())
	case *canvas.Text:
		return is.Text + "\n"
	default:
		return fmt.Sprintf("%T %v %v\n", o, o.Position(), o.Size())
	}
}

func paintedAll(list []fyne.CanvasObject) string {
	var b strings.Builder
	for _, k := range list {
		b.WriteString(Painted(k))
	}
	return b.String()
}
