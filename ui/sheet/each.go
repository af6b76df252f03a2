package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
)

// OpenForAll asks for one thing that is set for all chosen rows, in one deed.
func OpenForAll(kit Kit, c fyne.Canvas, label string, of Began, set func(text string) error) {
	w := kit.Words
	in := part.NewField(label, 1, w.Error)
	var s *part.Sheet
	done := func() {
		if err := set(in.Text()); err != nil {
			in.Wrong(w.Error(err))
			return
		}
		s.Close()
	}
	s = kit.OpenAs(of, c, w.Count("sheet.for-all", len(of.Rows)), 420, container.New(part.Stack{Gap: 12}, in), in.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.save"), part.Primary, done))
	in.Entry().OnEnter = done
}
