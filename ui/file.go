package ui

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

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
	d, err := w.Files.Open(path, false)
	switch {
	case model.Code(err) == "storage.locked":
		w.AskReadOnly(path, err)
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
		if err := w.diary.Close(); err != nil {
			defer w.tell(err)
		}
	}
	w.Open(d)
}

func (w *Window) openDiary() {
	d := dialog.NewFileOpen(func(f fyne.URIReadCloser, err error) {
		if err != nil || f == nil {
			return
		}
		path := f.URI().Path()
		f.Close()
		w.OpenFile(path)
	}, w.win)
	d.SetFilter(storage.NewExtensionFileFilter([]string{diaryEnd}))
	w.browse(d, documentsFolder())
}

// newDiary begins an empty diary in a file of its own.
func (w *Window) newDiary() {
	w.askFile("ui.cmd.new-diary", w.words.Say("ui.diary-name"), func(path string) error {
		d, err := w.Files.Create(path)
		if err == nil {
			w.replace(d)
		}
		return err
	})
}

// saveCopy writes the diary as it stands to another file: a copy to carry
// away, or all of it when its own file can be written no more.
func (w *Window) saveCopy() {
	name := strings.TrimSuffix(filepath.Base(w.diary.Health().Path), diaryEnd)
	w.askFile("ui.cmd.save-copy", name+" "+string(w.today()), func(path string) error {
		err := w.diary.SaveCopy(path)
		if err == nil {
			w.written(path)
		}
		return err
	})
}

func (w *Window) askFile(title, name string, save func(path string) error) {
	folder := documentsFolder()
	sheet.OpenFile(w.kit, w.win.Canvas(), w.words.Say(title), unused(folder, name+diaryEnd), folder, w.chooseFolder, func(path string) error {
		if !strings.EqualFold(filepath.Ext(path), diaryEnd) {
			path += diaryEnd
		}
		return save(path)
	})
}

func (w *Window) chooseFolder(put func(string)) {
	w.browse(dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		if err == nil && u != nil {
			put(u.Path())
		}
	}, w.win), documentsFolder())
}

// browse shows a file dialog that begins in a folder.
func (w *Window) browse(d *dialog.FileDialog, folder string) {
	if here, err := storage.ListerForURI(storage.NewFileURI(folder)); err == nil {
		d.SetLocation(here)
	}
	d.Resize(fyne.NewSize(820, 560))
	d.Show()
}
