package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// Paper is which paper is asked for, and for whom.
type Paper struct {
	Document string // public, running-order, calendar, ics
	Audience model.Audience
	Langs    string // "ro" or "ro,en"
	Folder   string
	Marking  model.Marking
	Size     string // A4, A3, Letter
}

// ICS is the document that is a calendar for other programs, no paper.
const ICS = "ics"

// Calendar is the document that shows the days on a board.
const Calendar = "calendar"

// Format is the ending of the file.
func (p Paper) Format() string {
	if p.Document == ICS {
		return ICS
	}
	return "pdf"
}

// Export is what the export sheet asks about, and who answers.
type Export struct {
	Title     string
	Documents []string // on offer
	Sizes     []string // of pages
	Ask       Paper    // as it was asked last
	// Name proposes the name of the file.
	Name func(Paper) string
	// Choose asks for a folder.
	Choose func(put func(string))
	// Make writes the file beside the window and then says how it went.
	Make func(p Paper, name string, done func(error))
}

// exporting is the open sheet.
type exporting struct {
	Export
	kit                                      Kit
	sheet                                    *part.Sheet
	file, folder                             *part.Field
	document, audience, langs, size, marking *part.Choice
	onPaper                                  *fyne.Container // what only a page has
	write                                    *part.Button
}

// OpenExport asks which paper to make, for whom and in which languages. A
// refusal stands under the name of the file, and the sheet stays.
func OpenExport(kit Kit, c fyne.Canvas, x Export) {
	w, say := kit.Words, kit.Words.Error
	e := &exporting{Export: x, kit: kit, file: part.NewField(w.Say("sheet.file"), 1, say), folder: part.NewField(w.Say("sheet.folder"), 1, say)}
	if e.Ask.Document == "" || len(x.Documents) == 1 {
		e.Ask.Document = x.Documents[0]
		e.Ask.Audience = usual(e.Ask.Document)
	}
	e.folder.Put(e.Ask.Folder)
	e.document = e.choice("sheet.document", options(x.Documents, "sheet.paper.", w), e.Ask.Document, func(v string) {
		e.Ask.Document, e.Ask.Audience = v, usual(v)
		e.audience.Put(string(e.Ask.Audience))
		e.fold()
	})
	e.audience = e.choice("sheet.col.audience", options(model.Audiences, "audience.", w), string(e.Ask.Audience), func(v string) { e.Ask.Audience = model.Audience(v) })
	e.langs = e.choice("sheet.language", e.languages(), e.Ask.Langs, func(v string) { e.Ask.Langs = v })
	e.size = e.choice("sheet.size", options(x.Sizes, "sheet.size.", w), e.Ask.Size, func(v string) { e.Ask.Size = v })
	e.marking = e.choice("sheet.marking", options(model.Markings, "marking.", w), string(e.Ask.Marking), func(v string) { e.Ask.Marking = model.Marking(v) })
	e.onPaper = container.New(part.Row{}, e.size.Pane, e.marking.Pane)
	body := container.New(part.Stack{Gap: 12}, e.document.Pane, container.New(part.Row{}, e.audience.Pane, e.langs.Pane), e.onPaper, e.file, e.folder)
	e.write = part.NewButton(w.Say("sheet.export"), part.Primary, e.done)
	e.sheet = part.Open(c, x.Title, 540, body, e.first(),
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { x.Choose(e.folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { e.sheet.Close() }), e.write)
	e.file.Entry().OnEnter, e.folder.Entry().OnEnter = e.done, e.done
	e.fold()
	e.renew()
}

func (e *exporting) choice(label string, opts []part.Option, value string, set func(string)) *part.Choice {
	in := part.NewChoice(e.kit.Words.Say(label), opts, e.kit.Words.Error)
	in.Put(value)
	in.OnChoose = func(v string) error { set(v); e.renew(); return nil }
	return in
}

// usual is the audience a document is made for.
func usual(document string) model.Audience {
	if document == "running-order" {
		return model.Internal
	}
	return model.Public
}

// fold takes away what a calendar file has no use for.
func (e *exporting) fold() {
	e.document.Pane.Show()
	e.onPaper.Show()
	if len(e.Documents) == 1 {
		e.document.Pane.Hide()
	}
	if e.Ask.Document == ICS {
		e.onPaper.Hide()
	}
	if e.sheet != nil {
		e.sheet.Refresh()
	}
}

// first has the keyboard when the sheet opens.
func (e *exporting) first() fyne.Focusable {
	if len(e.Documents) == 1 {
		return e.audience.Pane
	}
	return e.document.Pane
}

func (e *exporting) renew() { e.file.Put(e.Name(e.Ask)) }

func (e *exporting) done() {
	e.Ask.Folder = e.folder.Text()
	e.write.Off(true)
	e.Make(e.Ask, e.file.Text(), func(err error) {
		e.write.Off(false)
		if err != nil {
			e.file.Wrong(e.kit.Words.Error(err))
			return
		}
		e.sheet.Close()
	})
}

// languages are each language alone, and pairs side by side.
func (e *exporting) languages() []part.Option {
	var out []part.Option
	for _, l := range words.Languages {
		out = append(out, part.Option{Value: l, Name: words.For(l).Say("words.language")})
	}
	for _, a := range words.Languages {
		for _, b := range words.Languages {
			if a != b {
				out = append(out, part.Option{Value: a + "," + b, Name: words.For(a).Say("words.language") + " | " + words.For(b).Say("words.language")})
			}
		}
	}
	return out
}
