package ui

import (
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// silence is how long writing may take before the window says that it goes on.
const silence = 500 * time.Millisecond

// export asks which paper to make of the visit that is open or chosen.
func (w *Window) export() {
	switch {
	case w.place.Inside():
		w.exportEvent(w.place.Event)
	case len(w.chosen) == 1:
		w.exportEvent(w.chosen[0].Event)
	default:
		w.say(w.words.Say("ui.choose-first"))
	}
}

func (w *Window) exportEvent(event int64) {
	p, err := w.desk.Programme(event)
	if err != nil {
		w.tell(err)
		return
	}
	w.askExport(w.words.Say("sheet.export-of", w.words.Text(p.Event.Title)), "paper", []string{"public", "running-order", sheet.ICS}, []model.Programme{p})
}

// exportAll writes a calendar of the whole diary.
func (w *Window) exportAll() {
	var all []model.Programme
	for _, e := range w.events {
		p, err := w.desk.Programme(e.Event.ID)
		if err != nil {
			w.tell(err)
			return
		}
		all = append(all, p)
	}
	w.askExport(w.words.Say("ui.cmd.export-all"), "all", []string{sheet.ICS}, all)
}

// askExport asks which of some documents to make of programmes.
func (w *Window) askExport(title, last string, documents []string, of []model.Programme) {
	w.openExport(last, sheet.Export{
		Title: title, Documents: documents,
		Name: func(a sheet.Paper) string {
			if len(of) != 1 {
				return unused(a.Folder, w.words.Say("ui.whole-diary")+".ics")
			}
			return unused(a.Folder, export.FileName(of[0], w.options(of[0], a), a.Format()))
		},
		Make: func(a sheet.Paper, name string, done func(error)) {
			write, made := w.writer(of, a)
			w.make(write, made, a.Folder, name, done)
		},
	})
}

// openExport opens the sheet with what was asked for the last time, and keeps
// what is asked for now.
func (w *Window) openExport(last string, x sheet.Export) {
	was, make := w.memory.Exports[last], x.Make
	ask := sheet.Paper{Document: was.Document, Audience: model.Audience(was.Audience), Langs: was.Langs, Folder: was.Folder, Marking: model.Marking(was.Marking), Size: was.Size}
	if ask.Folder == "" {
		ask.Folder = documentsFolder()
	}
	if ask.Langs == "" {
		ask.Langs = w.kit.Lang
	}
	if ask.Size == "" {
		ask.Size = export.Sizes[0]
	}
	x.Sizes, x.Ask, x.Choose = export.Sizes, ask, w.chooseFolder
	x.Make = func(a sheet.Paper, name string, done func(error)) {
		w.memory.Exports[last] = Asked{Document: a.Document, Langs: a.Langs, Audience: string(a.Audience), Folder: a.Folder, Marking: string(a.Marking), Size: a.Size}
		make(a, name, done)
	}
	sheet.OpenExport(w.kit, w.win.Canvas(), x)
}

func (w *Window) options(p model.Programme, a sheet.Paper) export.Options {
	asOf, err := civil.MomentAt(w.Now().Unix(), p.Event.Zone)
	if err != nil {
		asOf = civil.Moment{}
	}
	return export.Options{Document: a.Document, Audience: a.Audience, Languages: strings.Split(a.Langs, ","), Size: a.Size, Marking: a.Marking,
		AsOf: asOf, Revision: p.Revision, Office: w.office}
}

// make writes a file and enters it in the list of papers made. The window
// stays alive meanwhile: writing happens beside it, and is announced when it
// takes long.
func (w *Window) make(write func(io.Writer) error, made model.Made, folder, name string, done func(error)) {
	path := filepath.Join(folder, name)
	made.File = name
	slow := time.AfterFunc(silence, func() { fyne.Do(func() { w.say(w.words.Say("ui.writing", name)) }) })
	go func() {
		hash, err := export.Write(path, false, write)
		fyne.Do(func() {
			slow.Stop()
			if made.Hash = hash; err == nil {
				err = w.desk.RecordPaper(&made)
			}
			if done(err); err == nil {
				w.written(path)
			}
		})
	}()
}

// writer is what writes the file, and how the list of papers names it.
func (w *Window) writer(of []model.Programme, a sheet.Paper) (func(io.Writer) error, model.Made) {
	made := model.Made{At: w.Now().Unix(), Title: w.words.Say("ui.whole-diary"), Paper: a.Document, Format: a.Format(), Audience: a.Audience, Langs: a.Langs}
	for _, p := range of {
		made.Revision = max(made.Revision, p.Revision)
	}
	if len(of) == 1 {
		made.EventUID, made.Title = of[0].Event.UID, w.words.Text(of[0].Event.Title)
	}
	if a.Document != sheet.ICS {
		p, opt := of[0], w.options(of[0], a)
		return func(out io.Writer) error { return export.PDF(out, p, opt) }, made
	}
	lang, stamp := strings.Split(a.Langs, ",")[0], w.Now()
	return func(out io.Writer) error {
		return export.Calendar(out, of, export.CalendarOptions{Audience: a.Audience, Lang: lang, Stamp: stamp, Name: made.Title})
	}, made
}

func (w *Window) written(path string) {
	w.remember()
	w.say(w.words.Say("ui.written", filepath.Base(path)),
		part.Action{Name: w.words.Say("ui.open-it"), Do: func() { openWith(path) }},
		part.Action{Name: w.words.Say("ui.show-it"), Do: func() { openWith(filepath.Dir(path)) }})
}

// papers shows the list of papers made.
func (w *Window) papers() {
	list, err := w.desk.Papers("")
	if err != nil {
		w.tell(err)
		return
	}
	sheet.OpenPapers(w.kit, w.win.Canvas(), list, w.Zone)
}

// openWith gives a file or a folder to what the desktop opens it with.
func openWith(path string) {
	name, args := "xdg-open", []string{path}
	switch runtime.GOOS {
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", path}
	case "darwin":
		name = "open"
	}
	_ = exec.Command(name, args...).Start() // it is there whether or not it opens
}
