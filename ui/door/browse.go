package door

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// mostChosen is the most that is read of a file that is chosen.
const mostChosen = 24 << 20

// Wanted is what somebody is asked to choose: a file with one of the endings, or a
// folder.
type Wanted struct {
	Title, Yes string
	Endings    []string // .chancery
	Folder     bool
	In         string // the folder to begin in
}

// Chooser shows the system's own dialog of files and waits for its end, beside the
// window: the path that was chosen, "" for none. It is taken away when the context
// ends. An error says that the system has none after all.
type Chooser func(context.Context, Wanted) (path string, err error)

// ChooseFile asks for a file with one of the endings and gives what it holds.
func (d *Doors) ChooseFile(endings []string, put func([]byte)) {
	d.browseFile("ui.choose-file", endings, func(path string) {
		b, err := head(path, mostChosen)
		if err != nil {
			d.host.Tell(err)
			return
		}
		d.named = filepath.Base(path)
		put(b)
	})
}

// Named is what the file is called that was chosen last, "" for none.
func (d *Doors) Named() string { return d.named }

// head is what a file begins with.
func head(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, most))
}

// importEndings are those of the files that others send. What cannot be read is among them: whoever
// chooses it is told how to save it anew, and nobody looks for a file that is not shown.
var importEndings = []string{".docx", ".xlsx", ".ods", ".csv", ".tsv", ".txt", ".eml", ".ics", ".vcf", ".htm", ".html",
	".doc", ".xls", ".rtf", ".odt", ".msg", ".pdf", ".png", ".jpg", ".jpeg"}

// ChooseImport asks for a file that others sent.
func (d *Doors) ChooseImport(put func(path string)) {
	d.browseFile("ui.cmd.import", importEndings, put)
}

// ChooseCalendar asks for a calendar that others keep.
func (d *Doors) ChooseCalendar(put func(path string)) {
	d.browseFile("ui.cmd.follow", []string{".ics"}, put)
}

// ChooseFolder asks for a folder.
func (d *Doors) ChooseFolder(put func(string)) {
	d.browse(Wanted{Title: "sheet.choose-folder", Yes: "ui.choose-it", Folder: true}, put)
}

// browseFile asks for a file with one of the endings. It is closed by the time its path
// is given: a diary that is closed once more loses its lock.
func (d *Doors) browseFile(title string, endings []string, put func(path string)) {
	d.browse(Wanted{Title: title, Yes: "ui.open-it", Endings: endings}, put)
}

// browse asks in the system's own dialog, and in the toolkit's where there is none.
func (d *Doors) browse(w Wanted, put func(path string)) {
	say := d.host.Words().Say
	w.Title, w.Yes, w.In = strings.TrimSuffix(say(w.Title), "…"), say(w.Yes), d.lately()
	took := put
	put = func(path string) {
		d.in = path
		if !w.Folder {
			d.in = filepath.Dir(path)
		}
		took(path)
	}
	if choose := d.host.Chooser(); choose != nil {
		d.ofSystem(choose, w, put)
		return
	}
	d.ofToolkit(w, put)
}

// lately is where something was chosen last, while that is still there.
func (d *Doors) lately() string {
	if info, err := os.Stat(d.in); d.in != "" && err == nil && info.IsDir() {
		return d.in
	}
	return Documents()
}

// ofSystem covers the window while the system's dialog is on show. Escape takes both
// away.
func (d *Doors) ofSystem(choose Chooser, w Wanted, put func(path string)) {
	waiting, leave := context.WithCancel(context.Background())
	uncover := d.cover(w.Title, func(s *scene.Scene, window fyne.Size) {
		s.Rect(0, 0, window.Width, window.Height, look.Now().Scrim)
	})
	d.shut = func() {
		d.shut = nil
		leave()
		uncover()
	}
	var path string
	var err error
	d.host.Beside(func() { path, err = choose(waiting, w) }, func() {
		if waiting.Err() != nil {
			return // it was left here
		}
		d.shut()
		switch {
		case err != nil:
			d.ofToolkit(w, put)
		case path != "":
			put(path)
		}
	})
}

// cover lays a ground over the window, on which only Escape means anything. It gives
// what takes it away.
func (d *Doors) cover(title string, paint func(s *scene.Scene, window fyne.Size)) func() {
	c := d.host.Canvas()
	back := c.Focused()
	ground := scene.NewPane(title, fyne.NewSize(1, 1), func(_ *scene.Pane, s *scene.Scene, size fyne.Size) { paint(s, size) })
	c.Overlays().Add(ground)
	ground.Resize(c.Size())
	return func() {
		c.Overlays().Remove(ground)
		scene.GiveBack(c, back)
	}
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
