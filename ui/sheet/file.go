package sheet

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
)

// OpenFile asks for the name and the folder of a new file. save makes it; a
// refusal stands under the name, and the sheet stays.
func OpenFile(kit Kit, c fyne.Canvas, title, name, in string, choose func(put func(string)), save func(path string) error) {
	w, say := kit.Words, kit.Words.Error
	file, folder := part.NewField(w.Say("sheet.file"), 1, say), part.NewField(w.Say("sheet.folder"), 1, say)
	file.Put(name)
	folder.Put(in)
	var s *part.Sheet
	done := func() {
		if err := save(filepath.Join(folder.Text(), file.Text())); err != nil {
			file.Wrong(say(err))
			return
		}
		s.Close()
	}
	s = kit.Open(c, title, 520, container.New(part.Stack{Gap: 12}, file, folder), file.Entry(),
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { choose(folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }),
		part.NewButton(w.Say("sheet.save"), part.Primary, done))
	file.Entry().OnEnter, folder.Entry().OnEnter = done, done
}
