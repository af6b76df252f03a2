package door

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
func (d *Doors) browseFile(title string, endings []string, put func(path string)) {
	files := dialog.NewFileOpen(func(f fyne.URIReadCloser, err error) {
		switch {
		case err != nil:
			d.host.Tell(err)
		case f != nil:
			f.Close()
			put(f.URI().Path())
		}
	}, d.host.Window())
	files.SetFilter(storage.NewExtensionFileFilter(endings))
	d.browse(files, d.host.Words().Say(title), d.host.Words().Say("ui.open-it"))
}

// ChooseFile asks for a file with one of the endings and gives what it holds.
func (d *Doors) ChooseFile(endings []string, put func([]byte)) {
	d.browseFile("ui.choose-file", endings, func(path string) {
		b, err := head(path, mostChosen)
		if err != nil {
			d.host.Tell(err)
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

// ChooseFolder asks for a folder.
func (d *Doors) ChooseFolder(put func(string)) {
	files := dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
		switch {
		case err != nil:
			d.host.Tell(err)
		case u != nil:
			put(u.Path())
		}
	}, d.host.Window())
	d.browse(files, d.host.Words().Say("sheet.choose-folder"), d.host.Words().Say("ui.choose-it"))
}

// browse shows a dialog of files that begins in the folder of documents, on a
// card as our sheets are. It has no size before it is on show: asking it for one
// ends the program.
func (d *Doors) browse(files *dialog.FileDialog, title, yes string) {
	files.SetTitleText(strings.TrimSuffix(title, "…"))
	files.SetConfirmText(yes)
	files.SetDismissText(d.host.Words().Say("sheet.cancel"))
	if here, err := storage.ListerForURI(storage.NewFileURI(Documents())); err == nil {
		files.SetLocation(here)
	}
	c := d.host.Canvas()
	ground := scene.NewPane(title, fyne.NewSize(1, 1), paintGround)
	c.Overlays().Add(ground)
	ground.Resize(c.Size())
	files.Show()
	files.Resize(browseSize(c.Size()))
	d.shut = files.Hide // Escape, which it is deaf to
	files.SetOnClosed(func() {
		d.shut = nil
		c.Overlays().Remove(ground)
	})
}

// Browsing says that a dialog of files is on show.
func (d *Doors) Browsing() bool { return d.shut != nil }

// Dismiss closes the dialog of files that is on show, if one is.
func (d *Doors) Dismiss() bool {
	if !d.Browsing() {
		return false
	}
	d.shut()
	return true
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
