package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// Export is what the export sheet asks about.
type Export struct {
	Title       string
	Documents   []string       // on offer
	Delegations []part.Option  // that may each have their own; nil where none are asked for
	Ask         export.Request // as it was asked last
}

// Exporter answers the export sheet, and makes what it asks for.
type Exporter interface {
	// Last is how a document was asked for the last time.
	Last(document string) export.Request
	// Name proposes the name of the file.
	Name(export.Request) string
	// People are those of whom each has a programme of their own.
	People(export.Request) []part.Option
	// Items are those of which a paper may be alone.
	Items(export.Request) []part.Option
	// Show lays out what would be made, beside the window, and then says what it is.
	Show(r export.Request, done func(Shown, error))
	// Hidden says what the readers may not see of what would be empty, and offers to let
	// them; again is called when that was done.
	Hidden(r export.Request, again func()) (said string, ways []part.Way)
	// Form keeps the genitive of an office that a paper wants.
	Form(office int64, genitive model.Text) error
	Beforehand(r export.Request, again func()) (said string, ways []part.Way) // what whoever makes it should know
	// Make writes the file beside the window and then says how it went.
	Make(r export.Request, name string, done func(error))
	// Print gives the pages to the printer.
	Print(export.Request) error
	ChooseFolder(put func(string))
}

// exporting is the open sheet.
type exporting struct {
	Export
	by                                                                                  Exporter
	kit                                                                                 Kit
	sheet                                                                               *part.Sheet
	file, folder, copies, embargo, password                                             *part.Field
	document, format, audience, langs, size, marking, house, whose, whom, partned, item *part.Choice
	left                                                                                *fyne.Container // the fields
	onPaper, each                                                                       *fyne.Container // what only a page has; what only a participant has
	hidden                                                                              *part.Notice
	forms                                                                               *forms
	preview                                                                             *preview
	write, print                                                                        *part.Button
	laying                                                                              bool           // a preview is being made
	next                                                                                export.Request // that is wanted behind it
	waits                                                                               bool           // there is one
}

// OpenExport asks which paper to make, for whom and in which languages, and
// shows it as it will be. A refusal stands under the name of the file, and the
// sheet stays.
func OpenExport(kit Kit, c fyne.Canvas, x Export, by Exporter) {
	w := kit.Words
	e := &exporting{Export: x, by: by, kit: kit, preview: newPreview(w), hidden: part.NewNotice(exportLeft)}
	e.forms = newForms(kit, by, e.renew)
	e.fields()
	e.left = container.New(part.Stack{Gap: 10}, e.document.Pane, container.New(part.Row{Weights: []float32{1.3, 1, .7}}, e.audience.Pane, e.format.Pane, e.size.Pane), e.whose.Pane, e.item.Pane, container.New(part.Row{}, e.langs.Pane, e.house.Pane),
		e.each, e.onPaper, e.file, e.folder, e.hidden, e.forms.box) // it comes and goes, and moves none of the others
	e.write = part.NewButton(w.Say("sheet.export"), part.Primary, e.done)
	e.print = part.NewButton(w.Say("sheet.print"), part.Plain, e.printed)
	e.sheet = kit.Open(c, x.Title, exportWide, container.New(&beside{left: exportLeft, least: c.Size().Height - exportAround}, e.left, e.preview.object), e.first(),
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { by.ChooseFolder(e.folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { e.sheet.Close() }), e.print, e.write)
	e.file.Entry().OnEnter, e.folder.Entry().OnEnter = e.done, e.done
	e.renew()
}

const (
	exportWide   = 1500 // at most: the pages are to be read
	exportAround = 190  // of the window, round what is on the sheet
	exportLeft   = 380  // of the fields
)

// first has the keyboard when the sheet opens.
func (e *exporting) first() fyne.Focusable {
	if len(e.Documents) == 1 {
		return e.audience.Pane
	}
	return e.document.Pane
}

// renew shows what goes with what is asked for: the fields it needs, the name,
// and the pages.
func (e *exporting) renew() {
	d, _ := export.Find(e.Ask.Document)
	part.Reveal(e.document.Pane, len(e.Documents) > 1)
	part.Reveal(e.onPaper, e.Ask.Document != export.ICS)
	part.Reveal(e.copies, e.Ask.Document != export.Calendar)
	part.Reveal(e.password, e.Ask.Format() == export.Formats[0]) // what else there is has none
	part.Reveal(e.format.Pane, e.Ask.Document != export.ICS)
	part.Reveal(e.size.Pane, e.Ask.Document != export.ICS)
	part.Reveal(e.house.Pane, e.Ask.Document != export.ICS)
	part.Reveal(e.whose.Pane, e.delegated())
	part.Reveal(e.item.Pane, d.OfItem)
	part.Reveal(e.each, d.Each || len(e.Ask.Copies) > 1)
	if d.Each {
		everybody := part.Option{Value: "", Name: e.kit.Words.Say("sheet.everybody")}
		e.whom.Offer(append([]part.Option{everybody}, e.by.People(e.asked())...))
	} else {
		e.whom.Offer([]part.Option{{Value: "", Name: e.kit.Words.Say("sheet.everybody")}})
	}
	e.whom.Put(e.Ask.For)
	whole := []part.Option{{Value: "", Name: e.kit.Words.Say("sheet.item.all")}}
	if d.OfItem {
		whole = append(whole, e.by.Items(e.asked())...)
	}
	e.item.Offer(whole)
	e.item.Put(e.Ask.Item)
	e.partned.Put(map[bool]string{true: "apart"}[e.Ask.Apart])
	e.file.Put(e.by.Name(e.asked()))
	e.show()
	e.left.Refresh()
}

// delegated says that it is asked for which delegation: a participant reads as
// their own.
func (e *exporting) delegated() bool {
	d, _ := export.Find(e.Ask.Document)
	return e.Ask.Audience == model.ForDelegation && len(e.Delegations) > 0 && !d.Each
}

// asked is what is asked for; a field that is not on show asks for nothing.
func (e *exporting) asked() export.Request {
	r := e.Ask
	if !e.delegated() {
		r.Delegation = ""
	}
	if d, _ := export.Find(r.Document); !d.OfItem {
		r.Item = ""
	}
	return r
}

// show lays out the pages beside the window, so that every choice opens at once;
// what was asked for meanwhile follows, the last of it. What cannot be made says
// why in the place of pages.
func (e *exporting) show() {
	e.hidden.Hold()
	switch {
	case e.Ask.Document == export.ICS:
		e.hide(e.by.Hidden(e.asked(), e.renew))
		e.waits = false
		e.preview.say(e.kit.Words.Say("sheet.no-pages"))
	case e.laying:
		e.next, e.waits = e.asked(), true
	default:
		e.lay(e.asked())
	}
}

func (e *exporting) lay(r export.Request) {
	e.laying, e.waits = true, false
	if len(e.preview.shown.Pages) == 0 {
		e.preview.say(e.kit.Words.Say("sheet.laying"))
	}
	e.by.Show(r, func(s Shown, err error) {
		e.laying = false
		switch {
		case e.waits:
			e.lay(e.next)
		case e.Ask.Document == export.ICS: // that has none was chosen meanwhile
		case err != nil:
			e.preview.say(e.kit.Words.Error(err))
			if code := model.Code(err); strings.HasPrefix(code, "export.nothing") || code == "export.visit-within" || code == "export.not-announced" || code == "export.announced-later" {
				e.hide(e.by.Hidden(r, e.renew))
				return
			}
			e.hide("", nil)
		default:
			e.forms.ask(s.Wanting)
			e.hide(e.by.Beforehand(r, e.renew))
			e.preview.put(s)
		}
	})
}

// hide says what is not for the readers; nothing takes the notice away.
func (e *exporting) hide(said string, ways []part.Way) {
	e.hidden.Put(said, ways)
	e.left.Refresh()
}

// settle takes what is still being typed.
func (e *exporting) settle() bool {
	return e.copies.Commit() && e.embargo.Commit() && e.password.Commit()
}

func (e *exporting) done() {
	name := e.file.Text()
	if !e.settle() {
		return
	}
	e.Ask.Folder = e.folder.Text()
	e.write.Off(true)
	e.by.Make(e.asked(), name, func(err error) {
		e.write.Off(false)
		if err != nil {
			e.file.Put(name)
			e.file.Wrong(e.kit.Words.Error(err))
			return
		}
		e.sheet.Close()
	})
}

func (e *exporting) printed() {
	if !e.settle() {
		return
	}
	if err := e.by.Print(e.asked()); err != nil {
		e.file.Wrong(e.kit.Words.Error(err))
		return
	}
	e.sheet.Close()
}
