package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// Paper is which paper is asked for, and for whom.
type Paper struct {
	Document string // one of export.Documents, or Calendar or ICS
	As       string // format
	Audience model.Audience
	Whose    string // which delegation, by its uid, of an audience of delegations; "" for what every one may read, or Each
	Langs    string // "ro" or "ro,en"
	Folder   string
	Marking  model.Marking
	Size     string // A4, A3, Letter, A6
	For      string // key of a participant; "" for all
	Apart    bool   // each participant and each copy in a file of its own
	Copies   []string
	Embargo  string
	Password string
}

// Delegation is Whose, where that counts: a participant of an individual
// programme reads as their own delegation.
func (p Paper) Delegation() string {
	if d, _ := documentOf(p.Document); d.Each || p.Audience != model.ForDelegation {
		return ""
	}
	return p.Whose
}

// Each asks for a file of its own for every delegation.
const Each = "each"

// ICS is the document that is a calendar for other programs, no paper.
const ICS = "ics"

// Calendar is the document that shows the days on a board.
const Calendar = "calendar"

// Format is the ending of the file.
func (p Paper) Format() string {
	switch {
	case p.Document == ICS:
		return ICS
	case p.As == "":
		return export.Formats[0]
	}
	return p.As
}

// Export is what the export sheet asks about, and who answers.
type Export struct {
	Title     string
	Documents []string // on offer
	Sizes     []string // of pages
	Ask       Paper    // as it was asked last
	// Last is how a document was asked for the last time.
	Last func(document string) Paper
	// Name proposes the name of the file.
	Name func(Paper) string
	// Choose asks for a folder.
	Choose func(put func(string))
	// People are those of whom each has a programme of their own.
	People func(Paper) []part.Option
	// Delegations are those that may each have their own; nil where none are asked for.
	Delegations []part.Option
	// Show lays out what would be made.
	Show func(Paper) (Shown, error)
	// Make writes the file beside the window and then says how it went.
	Make func(p Paper, name string, done func(error))
	// Print gives the pages to the printer.
	Print func(Paper) error
}

// exporting is the open sheet.
type exporting struct {
	Export
	kit                                                                    Kit
	sheet                                                                  *part.Sheet
	file, folder, copies, embargo, password                                *part.Field
	document, format, audience, langs, size, marking, whose, whom, partned *part.Choice
	onPaper, each                                                          *fyne.Container // what only a page has; what only a participant has
	preview                                                                *preview
	write, print                                                           *part.Button
}

// OpenExport asks which paper to make, for whom and in which languages, and
// shows it as it will be. A refusal stands under the name of the file, and the
// sheet stays.
func OpenExport(kit Kit, c fyne.Canvas, x Export) {
	w := kit.Words
	e := &exporting{Export: x, kit: kit, preview: newPreview(w)}
	e.fields()
	body := container.New(part.Stack{Gap: 10}, e.document.Pane, container.New(part.Row{}, e.audience.Pane, e.format.Pane), e.whose.Pane, container.New(part.Row{}, e.langs.Pane, e.size.Pane),
		e.each, e.onPaper, e.file, e.folder)
	e.write = part.NewButton(w.Say("sheet.export"), part.Primary, e.done)
	e.print = part.NewButton(w.Say("sheet.print"), part.Plain, e.printed)
	e.sheet = part.Open(c, x.Title, 1080, container.New(&beside{left: 380, least: 470}, body, e.preview.object), e.first(),
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { x.Choose(e.folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { e.sheet.Close() }), e.print, e.write)
	e.file.Entry().OnEnter, e.folder.Entry().OnEnter = e.done, e.done
	e.renew()
}

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
	d, _ := documentOf(e.Ask.Document)
	shown(e.document.Pane, len(e.Documents) > 1)
	shown(e.onPaper, e.Ask.Document != ICS)
	shown(e.copies, e.Ask.Document != Calendar)
	shown(e.password, e.Ask.Format() == export.Formats[0]) // what else there is has none
	shown(e.format.Pane, e.Ask.Document != ICS)
	shown(e.size.Pane, e.Ask.Document != ICS)
	shown(e.whose.Pane, e.Ask.Audience == model.ForDelegation && len(e.Delegations) > 0 && !d.Each) // a participant reads as their own
	shown(e.each, d.Each || len(e.Ask.Copies) > 1)
	if d.Each && e.People != nil {
		everybody := part.Option{Value: "", Name: e.kit.Words.Say("sheet.everybody")}
		e.whom.Offer(append([]part.Option{everybody}, e.People(e.Ask)...))
	} else {
		e.whom.Offer([]part.Option{{Value: "", Name: e.kit.Words.Say("sheet.everybody")}})
	}
	e.whom.Put(e.Ask.For)
	e.partned.Put(map[bool]string{true: "apart"}[e.Ask.Apart])
	e.file.Put(e.Name(e.Ask))
	e.show()
	if e.sheet != nil {
		e.sheet.Refresh()
	}
}

func shown(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// show lays out the pages; what cannot be made says why in their place.
func (e *exporting) show() {
	if e.Ask.Document == ICS {
		e.preview.say(e.kit.Words.Say("sheet.no-pages"))
		return
	}
	s, err := e.Show(e.Ask)
	if err != nil {
		e.preview.say(e.kit.Words.Error(err))
		return
	}
	e.preview.put(s)
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
	e.Make(e.Ask, name, func(err error) {
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
	if err := e.Print(e.Ask); err != nil {
		e.file.Wrong(e.kit.Words.Error(err))
		return
	}
	e.sheet.Close()
}
