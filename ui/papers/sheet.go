package papers

import (
	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
	"chancery/ui/sheet"
)

const (
	sheetWide   = 1500 // at most: the pages are to be read
	sheetAround = 190  // of the window, round what is on the sheet
	sheetLeft   = 380  // of the fields
)

// openSheet asks for a paper that belongs to no visit, and shows it as it will be. A refusal
// stands under the name of the file, and the sheet stays.
func openSheet(m *Maker, title string, a *asking) {
	c, w := m.host.Canvas(), m.words()
	var s *part.Sheet
	make := part.NewButton(w.Say("sheet.export"), part.Primary, a.make)
	s = a.kit.Open(c, title, sheetWide, container.New(&sheet.Beside{Left: sheetLeft, Least: c.Size().Height - sheetAround}, a.form, a.preview.Object), a.audience.Pane,
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { m.host.ChooseFolder(a.folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.print"), part.Plain, a.print), make)
	a.onDone = func() { s.Close() }
	a.busy = make.Off
	a.renew()
}
