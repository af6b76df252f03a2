package part

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// clashing are rows that clash, with hours of every width.
type clashing struct{ grid }

func (clashing) Cell(row, col int) string {
	if col == 1 {
		return []string{"9:00", "~15:00", "after 15:00"}[row]
	}
	return "x"
}
func (clashing) Look(int) RowLook { return RowLook{Clash: true} }

// The sign of a clash lies beside the hour, or below it where it fills its cell, never over a figure.
func TestTheSignOfAClashCoversNoHour(t *testing.T) {
	test.NewTempApp(t)
	for wide := float32(50); wide < 80; wide += 3 {
		table := NewTable([]Col{{Title: "No.", Width: 40, Fixed: true}, {Title: "From", Width: wide}}, clashing{grid(3)}, nil, func() int64 { return 0 })
		test.WidgetRenderer(table)
		table.Resize(fyne.NewSize(400, 300))
		table.Refresh()
		var texts []*canvas.Text
		signs := 0
		for _, o := range test.WidgetRenderer(table.body).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Visible() && text.Text != "x" {
				texts = append(texts, text)
			}
		}
		for _, o := range test.WidgetRenderer(table.body).Objects() {
			sign, ok := o.(*canvas.Image)
			if !ok || !sign.Visible() {
				continue
			}
			signs++
			at, size := sign.Position(), sign.Size()
			for _, text := range texts {
				from, of := text.Position(), text.MinSize()
				if at.X < from.X+of.Width-1 && at.X+size.Width > from.X && at.Y < from.Y+of.Height-4 && at.Y+size.Height > from.Y+4 {
					t.Errorf("%v wide: a sign at %v covers %q at %v", wide, at, text.Text, from)
				}
			}
		}
		if signs < 3 {
			t.Fatalf("%v wide: %d signs", wide, signs)
		}
	}
}
