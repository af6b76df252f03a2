package ui

import (
	"io"
	"os"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// mostChosen is the most that is read of a file that is chosen.
const mostChosen = 24 << 20

// browseFile asks for a file with one of the endings. It is closed by the time
// its path is given: a diary that is closed once more loses its lock.
func (w *Window) browseFile(title string, endings []string, put func(path string)) {
	d := dialog.NewFileOpen(func(f fyne.URIReadCloser, err error) {
		switch {
		case err != nil:
			w.tell(err)
		case f != nil:
			f.Close()
			put(f.URI().Path())
		}
	}, w.win)
	d.SetFilter(storage.NewExtensionFileFilter(endings))
	w.browse(d, w.words.Say(title), w.words.Say("ui.open-it"))
}

// chooseFile asks for a file with one of the endings and gives what it holds.
func (w *Window) chooseFile(endings []string, put func([]byte)) {
	w.browseFile("ui.choose-file", endings, func(path string) {
		b, err := head(path, mostChosen)
		if err != nil {
			w.tell(err)
			return
		}
		put(b)
	})
}

// head is what a file begins with.
func head(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most))
}

func (w *Window) chooseFolder(put func(string)) {
	d := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		switch {
		case err != nil:
			w.tell(err)
		case u != nil:
			put(u.Path())
		}
	}, w.win)
	w.browse(d, w.words.Say("sheet.choose-folder"), w.words.Say("ui.choose-it"))
}

// browse shows a dialog of files that begins in the folder of documents, on a
// card as our sheets are. It has no size before it is on show: asking it for one
// ends the program.
func (w *Window) browse(d *dialog.FileDialog, title, yes string) {
	d.SetTitleText(strings.TrimSuffix(title, "…"))
	d.SetConfirmText(yes)
	d.SetDismissText(w.words.Say("sheet.cancel"))
	if here, err := storage.ListerForURI(storage.NewFileURI(documentsFolder())); err == nil {
		d.SetLocation(here)
	}
	c := w.win.Canvas()
	ground := scene.NewPane(title, fyne.NewSize(1, 1), paintGround)
	c.Overlays().Add(ground)
	ground.Resize(c.Size())
	d.Show()
	d.Resize(browseSize(c.Size()))
	w.shut = d.Hide // Escape, which it is deaf to
	d.SetOnClosed(func() {
		w.shut = nil
		c.Overlays().Remove(ground)
	})
}

const browsePad = 10

func browseSize(window fyne.Size) fyne.Size {
	return fyne.NewSize(min(820, window.Width-60), min(560, window.Height-60))
}

func paintGround(_ *scene.Pane, s *scene.Scene, window fyne.Size) {
	s.Rect(0, 0, window.Width, window.Height, look.Now().Scrim)
	size := browseSize(window)
	s.Card((window.Width-size.Width)/2-browsePad, (window.Height-size.Height)/2-browsePad, size.Width+2*browsePad, size.Height+2*browsePad, 14)
}
