package ui

import (
	"cmp"
	"io"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/export/paper"
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
	w.askExport(w.words.Say("sheet.export-of", w.words.Text(p.Event.Title)), "paper", w.documents(false), []model.Programme{p})
}

// every is the programme of every visit that is wanted.
func (w *Window) every(wanted func(*model.Event) bool) ([]model.Programme, error) {
	var all []model.Programme
	for i := range w.events {
		e := &w.events[i]
		if !wanted(&e.Event) {
			continue
		}
		p, err := w.desk.Programme(e.Event.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// exportAll writes a calendar of the whole diary.
func (w *Window) exportAll() {
	all, err := w.every(func(*model.Event) bool { return true })
	if err != nil {
		w.tell(err)
		return
	}
	w.askExport(w.words.Say("ui.cmd.export-all"), "all", []string{sheet.ICS}, all)
}

// documents are those on offer: of one visit, or of all of a day.
func (w *Window) documents(several bool) []string {
	var out []string
	for _, d := range export.Documents() {
		if d.Several == several {
			out = append(out, d.ID)
		}
	}
	if several {
		return out
	}
	return append(out, sheet.ICS)
}

// exportDay asks for the sheet of the day that is on show, of all visits.
func (w *Window) exportDay() {
	of, err := w.every(func(e *model.Event) bool {
		return e.Covers(w.place.Day) || e.Covers(w.place.Day.Add(1)) || e.Covers(w.place.Day.Add(-1))
	})
	if err == nil && len(of) == 0 {
		err = model.Refuse("ui.nothing-that-day")
	}
	if err != nil {
		w.tell(err)
		return
	}
	w.askExport(w.words.Say("sheet.export-of", w.words.Date(w.place.Day)), "day", w.documents(true), of)
}

// askExport asks which of some documents to make of programmes.
func (w *Window) askExport(title, last string, documents []string, of []model.Programme) {
	w.openExport(last, sheet.Export{
		Title: title, Documents: documents, Delegations: w.delegations(of),
		Name: func(a sheet.Paper) string {
			if a.Document == sheet.ICS && len(of) != 1 {
				return unused(a.Folder, w.words.Say("ui.whole-diary")+".ics")
			}
			return unused(a.Folder, export.FileName(of, w.options(of, a), a.Format()))
		},
		People: func(a sheet.Paper) []part.Option {
			var out []part.Option
			for _, one := range export.People(of[0], model.Reader{Audience: a.Audience}) {
				out = append(out, part.Option{Value: one.Key, Name: w.words.Text(one.Name)})
			}
			return out
		},
		Show: func(a sheet.Paper) (sheet.Shown, error) {
			var papers []paper.Paper
			var none error
			for _, opt := range w.optionsOfEach(of, a) {
				more, err := export.Compose(of, opt)
				if papers = append(papers, more...); err != nil {
					none = err
				}
			}
			if len(papers) == 0 {
				return sheet.Shown{}, none
			}
			return laid(papers)
		},
		Make: func(a sheet.Paper, name string, done func(error)) {
			write, made := w.writer(of, a)
			if eachOf(of, a) || a.Document != sheet.ICS && a.Apart && a.For == "" {
				w.makeApart(w.composer(of, a), made, a.Folder, done)
				return
			}
			w.make(write, made, a.Folder, name, done)
		},
		Print: func(a sheet.Paper) error {
			for _, opt := range w.optionsOfEach(of, inPDF(a)) {
				if err := w.print(func(out io.Writer) error { return export.Paper(out, "pdf", of, opt) }); err != nil {
					return err
				}
			}
			return nil
		},
	})
}

// delegations are those for which papers of a programme can be made; papers of
// several are for what every delegation may read.
func (w *Window) delegations(of []model.Programme) []part.Option {
	if len(of) != 1 {
		return nil
	}
	var out []part.Option
	for _, d := range export.Delegations(&of[0]) {
		out = append(out, part.Option{Value: d.UID, Name: w.words.Text(of[0].NameOf(&d))})
	}
	return out
}

// eachOf says that each delegation gets a file of its own.
func eachOf(of []model.Programme, a sheet.Paper) bool {
	return len(of) == 1 && a.Delegation() == sheet.Each
}

// optionsOfEach are the options of what is asked for, or those of each delegation.
func (w *Window) optionsOfEach(of []model.Programme, a sheet.Paper) []export.Options {
	opt := w.options(of, a)
	if eachOf(of, a) {
		return opt.OfEach(of[0])
	}
	return []export.Options{opt}
}

// whose is the key of the delegation that a paper is asked for.
func whose(of []model.Programme, a sheet.Paper) int64 {
	for i := range of {
		for _, d := range of[i].Delegations {
			if d.UID == a.Delegation() {
				return d.ID
			}
		}
	}
	return 0
}

// laid lays papers out, and gathers what is not translated in them.
func laid(papers []paper.Paper) (sheet.Shown, error) {
	set, err := paper.Layout(papers...)
	if err != nil {
		return sheet.Shown{}, err
	}
	out := sheet.Shown{Pages: set.Pages}
	for _, p := range papers {
		for _, m := range p.Missing {
			if !slices.Contains(out.Missing, m) {
				out.Missing = append(out.Missing, m)
			}
		}
	}
	return out, nil
}

// openExport opens the sheet with what was asked for the last time, and keeps
// what is asked for now, for each document by itself.
func (w *Window) openExport(last string, x sheet.Export) {
	make := x.Make
	x.Last = func(document string) sheet.Paper {
		return w.lastAsked(last+" "+document, w.memory.Exports[last].Folder)
	}
	ask := w.lastAsked(last, "")
	if was, ok := w.memory.Exports[last+" "+ask.Document]; ok && ask.Document != "" {
		was.Folder = ask.Folder
		w.memory.Exports[last+" "+ask.Document] = was
		ask = w.lastAsked(last+" "+ask.Document, "")
	}
	x.Sizes, x.Ask, x.Choose = export.Sizes, ask, w.chooseFolder
	x.Make = func(a sheet.Paper, name string, done func(error)) {
		asked := Asked{Document: a.Document, As: a.As, Langs: a.Langs, Audience: string(a.Audience), Folder: a.Folder, Marking: string(a.Marking), Size: a.Size, Apart: a.Apart}
		w.memory.Exports[last], w.memory.Exports[last+" "+a.Document] = asked, asked
		make(a, name, done)
	}
	sheet.OpenExport(w.kit, w.win.Canvas(), x)
}

// lastAsked is what was asked for under a name, or what is usual.
func (w *Window) lastAsked(name, folder string) sheet.Paper {
	was := w.memory.Exports[name]
	ask := sheet.Paper{Document: was.Document, As: was.As, Audience: model.Audience(was.Audience), Langs: was.Langs, Folder: cmp.Or(was.Folder, folder), Marking: model.Marking(was.Marking), Size: was.Size, Apart: was.Apart}
	ask.Folder = cmp.Or(ask.Folder, documentsFolder())
	ask.Langs = cmp.Or(ask.Langs, w.kit.Lang)
	ask.Size = cmp.Or(ask.Size, w.ofOffice[model.SettingSize][""], export.Sizes[0])
	return ask
}

func (w *Window) options(of []model.Programme, a sheet.Paper) export.Options {
	zone, revision := w.zone, int64(0)
	if len(of) == 1 {
		zone = of[0].Event.Zone
	}
	for i := range of {
		revision = max(revision, of[i].Revision)
	}
	asOf, err := civil.MomentAt(w.Now().Unix(), zone)
	if err != nil {
		asOf = civil.Moment{}
	}
	opt := export.Options{Document: a.Document, Audience: a.Audience, Delegation: whose(of, a), Languages: strings.Split(a.Langs, ","), Size: a.Size, Marking: a.Marking,
		AsOf: asOf, Revision: revision, Office: w.office, Look: export.LookOf(w.ofOffice), For: a.For, Copies: a.Copies, Embargo: a.Embargo, Password: a.Password}
	if len(of) > 1 || a.Document == "day" {
		opt.Day = w.place.Day
	}
	return opt
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
		opt, format := w.options(of, a), a.Format()
		return func(out io.Writer) error { return export.Paper(out, format, of, opt) }, made
	}
	opt := w.calendarOptions(of, a)
	return func(out io.Writer) error { return export.Calendar(out, of, opt) }, made
}

func (w *Window) calendarOptions(of []model.Programme, a sheet.Paper) export.CalendarOptions {
	name := w.words.Say("ui.whole-diary")
	if len(of) == 1 {
		name = w.words.Text(of[0].Event.Title)
	}
	return export.CalendarOptions{Audience: a.Audience, Delegation: whose(of, a), Lang: strings.Split(a.Langs, ",")[0], Stamp: w.Now(), Name: name}
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
