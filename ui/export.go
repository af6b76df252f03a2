package ui

import (
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage/ical"
	"chancery/ui/sheet"
)

// export asks which paper to make of the visit that is open or chosen.
func (w *Window) export() {
	switch {
	case w.place.Inside():
		w.exportEvent(w.place.Event)
	case len(w.chosen) == 1:
		w.exportEvent(w.chosen[0].Event)
	default:
		w.say(w.words.Say("ui.choose-first"), "", nil)
	}
}

func (w *Window) exportEvent(event int64) {
	p, err := w.desk.Programme(event)
	if err != nil {
		w.tell(err)
		return
	}
	last := w.memory.Exports["paper"]
	ask := sheet.Paper{Document: last.Document, Audience: model.Audience(last.Audience), Langs: last.Langs, Format: last.Format, Folder: last.Folder, Marking: model.Marking(last.Marking)}
	if ask.Folder == "" {
		ask.Folder = documents()
	}
	if ask.Langs == "" {
		ask.Langs = w.kit.Lang
	}
	sheet.OpenExport(w.kit, w.win.Canvas(), p.Event, ask, func(a sheet.Paper) string { return export.FileName(p, w.options(p, a), a.Format) }, func(a sheet.Paper, name string) error {
		return w.make(p, a, name)
	})
}

func (w *Window) options(p model.Programme, a sheet.Paper) export.Options {
	asOf, err := civil.MomentAt(w.Now().Unix(), p.Event.Zone)
	if err != nil {
		asOf = civil.Moment{}
	}
	return export.Options{Document: a.Document, Audience: a.Audience, Languages: strings.Split(a.Langs, ","), Sheet: a.Sheet(), Marking: a.Marking,
		AsOf: asOf, Revision: p.Revision, Office: w.office}
}

// make writes the paper and enters it in the list of papers made. The window
// stays alive meanwhile: writing happens beside it.
func (w *Window) make(p model.Programme, a sheet.Paper, name string) error {
	w.memory.Exports["paper"] = Asked{Document: a.Document, Langs: a.Langs, Audience: string(a.Audience), Format: a.Format, Folder: a.Folder, Marking: string(a.Marking)}
	path := filepath.Join(a.Folder, name)
	opt := w.options(p, a)
	write := func(out io.Writer) error { return export.PDF(out, p, opt) }
	if a.Format == "ics" {
		lang, stamp := opt.Languages[0], w.Now()
		write = func(out io.Writer) error {
			return ical.Write(out, []model.Programme{p.For(a.Audience)}, ical.Options{Lang: lang, Stamp: stamp, Name: p.Event.Title.In(lang)})
		}
	}
	made := model.Made{At: w.Now().Unix(), EventUID: p.Event.UID, Title: w.words.Text(p.Event.Title), Paper: a.Document, Format: a.Format,
		Audience: a.Audience, Langs: a.Langs, Revision: p.Revision, File: name}
	if a.Format == "ics" {
		made.Paper = "ics"
	}
	w.say(w.words.Say("ui.writing", name), "", nil)
	go func() {
		hash, err := export.Write(path, false, write)
		fyne.Do(func() { w.written(path, hash, &made, err) })
	}()
	return nil
}

func (w *Window) written(path, hash string, made *model.Made, err error) {
	if err != nil {
		w.tell(err)
		return
	}
	made.Hash = hash
	if err := w.desk.RecordPaper(made); err != nil {
		w.tell(err)
		return
	}
	w.remember()
	w.say(w.words.Say("ui.written", made.File), w.words.Say("ui.open-it"), func() { openWith(path) })
}

// openWith gives a file to whatever program the desktop opens it with.
func openWith(path string) {
	name, args := "xdg-open", []string{path}
	switch runtime.GOOS {
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", path}
	case "darwin":
		name = "open"
	}
	_ = exec.Command(name, args...).Start() // the file is there whether or not it opens
}
