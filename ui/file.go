package ui

import (
	"path/filepath"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/sheet"
)

// diaryEnd is how the name of a diary ends.
const diaryEnd = ".chancery"

// OpenFile opens a diary in the place of the one on the desk. Of one that
// somebody else has open it says who, and offers to read it.
func (w *Window) OpenFile(path string) {
	if w.diary != nil && w.diary.Health().Path == path {
		return
	}
	w.leave("open", func() { w.openFile(path) })
}

func (w *Window) openFile(path string) {
	d, err := w.Files.Open(path, false)
	switch {
	case model.Code(err) == "storage.locked" && len(model.Ways(err)) < 2:
		w.askReadOnly(path, err)
	case err != nil:
		w.Trouble(err)
	default:
		w.replace(d)
	}
}

// replace closes the diary on the desk and lays another one there.
func (w *Window) replace(d Diary) {
	if w.diary != nil {
		w.remember()
		if err := w.diary.Close(); err != nil && !rescuedTo(err, d.Health().Path) {
			defer w.tell(err)
		}
	}
	w.Open(d)
}

func (w *Window) openDiary() {
	w.browseFile("ui.cmd.open", []string{diaryEnd}, w.OpenFile)
}

// newDiary begins an empty diary in a file of its own.
func (w *Window) newDiary() {
	w.leave("open", func() {
		w.askFile("ui.cmd.new-diary", w.words.Say("ui.diary-name"), func(path string) error {
			d, err := w.Files.Create(path)
			if err == nil {
				w.replace(d)
			}
			return err
		})
	})
}

// saveCopy writes the diary as it stands to another file: a copy to carry
// away, or all of it when its own file can be written no more.
func (w *Window) saveCopy() {
	name := strings.TrimSuffix(filepath.Base(w.diary.Health().Path), diaryEnd)
	w.askFile("ui.cmd.save-copy", name+" "+string(w.today()), func(path string) error {
		err := w.diary.SaveCopy(path)
		if err == nil {
			w.papers.Written(path)
		}
		return err
	})
}

func (w *Window) askFile(title, name string, save func(path string) error) {
	folder := documentsFolder()
	sheet.OpenFile(w.kit, w.win.Canvas(), w.words.Say(title), export.Unused(folder, name+diaryEnd), folder, w.chooseFolder, func(path string) error {
		if !strings.EqualFold(filepath.Ext(path), diaryEnd) {
			path += diaryEnd
		}
		return save(path)
	})
}
