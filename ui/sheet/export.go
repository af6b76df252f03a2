package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// Paper is which paper is asked for, and for whom.
type Paper struct {
	Document string // one of export.Documents, or Calendar or ICS
	As       string // format
	Audience model.Audience
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
	kit                                                             Kit
	sheet                                                           *part.Sheet
	file, folder, copies, embargo, password                         *part.Field
	document, format, audience, langs, size, marking, whom, partned *part.Choice
	onPaper, each                                                   *fyne.Container // what only a page has; what only a participant has
	preview                                                         *preview
	write, print                                                    *part.Button
}

// OpenExport asks which paper to make, for whom and in which languages, and
// shows it as it will be. A refusal stands under the name of the file, and the
// sheet stays.
func OpenExport(kit Kit, c fyne.Canvas, x Export) {
	w := kit.Words
	e := &exporting{Export: x, kit: kit, preview: newPreview(w)}
	e.fields()
	body := container.New(part.Stack{Gap: 10}, e.document.Pane, container.New(part.Row{}, e.audience.Pane, e.format.Pane), container.New(part.Row{}, e.langs.Pane, e.size.Pane),
		e.each, e.onPaper, e.file, e.folder)
	e.write = part.NewButton(w.Say("sheet.export"), part.Primary, e.done)
	e.print = part.NewButton(w.Say("sheet.print"), part.Plain, e.printed)
	e.sheet = part.Open(c, x.Title, 1080, container.New(&beside{left: 380, least: 470}, body, e.preview.object), e.first(),
		part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { x.Choose(e.folder.Put) }),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { e.sheet.Close() }), e.print, e.write)
	e.file.Entry().OnEnter, e.folder.Entry().OnEnter = e.done, e.done
	e.renew()
}

// fields makes the fields, filled as they were the last time.
func (e *exporting) fields() {
	w, say, x := e.kit.Words, e.kit.Words.Error, &e.Export
	if e.Ask.Document == "" || !slices.Contains(x.Documents, e.Ask.Document) {
		e.Ask.Document = x.Documents[0]
		e.Ask.Audience = usual(e.Ask.Document)
	}
	field := func(key string) *part.Field { return part.NewField(w.Say(key), 1, say) }
	e.file, e.folder, e.copies, e.embargo, e.password = field("sheet.file"), field("sheet.folder"), field("sheet.copies"), field("sheet.embargo"), field("sheet.password")
	e.copies.Hint(w.Say("sheet.copies-hint"))
	e.embargo.Hint(w.Say("sheet.embargo-hint"))
	e.copies.OnCommit = func(s string) error { e.Ask.Copies = names(s); e.renew(); return nil }
	e.embargo.OnCommit = func(s string) error { e.Ask.Embargo = strings.TrimSpace(s); e.renew(); return nil }
	e.password.OnCommit = func(s string) error { e.Ask.Password = s; return nil }
	e.folder.Put(e.Ask.Folder)
	e.document = e.choice("sheet.document", options(x.Documents, "sheet.paper.", w), func(v string) {
		folder := e.folder.Text()
		e.Ask = e.Last(v)
		e.Ask.Document, e.Ask.Folder = v, folder
		e.put()
	})
	e.audience = e.choice("sheet.col.audience", nil, func(v string) { e.Ask.Audience, e.Ask.For = model.Audience(v), "" })
	e.format = e.choice("sheet.format", options(export.Formats, "sheet.format.", w), func(v string) { e.Ask.As = v })
	e.langs = e.choice("sheet.language", e.languages(), func(v string) { e.Ask.Langs = v })
	e.size = e.choice("sheet.size", options(x.Sizes, "sheet.size.", w), func(v string) { e.Ask.Size = v })
	e.marking = e.choice("sheet.marking", options(model.Markings, "marking.", w), func(v string) { e.Ask.Marking = model.Marking(v) })
	e.whom = e.choice("sheet.whom", nil, func(v string) { e.Ask.For = v })
	e.partned = e.choice("sheet.files", options([]string{"", "apart"}, "sheet.files.", w), func(v string) { e.Ask.Apart = v == "apart" })
	e.onPaper = container.New(part.Stack{Gap: 10}, container.New(part.Row{}, e.marking.Pane, e.embargo), container.New(part.Row{}, e.copies, e.password))
	e.each = container.New(part.Row{}, e.whom.Pane, e.partned.Pane)
	e.put()
}

// put shows what is asked for.
func (e *exporting) put() {
	a := &e.Ask
	e.audience.Offer(options(readers(a.Document), "audience.", e.kit.Words))
	if !slices.Contains(readers(a.Document), a.Audience) {
		a.Audience = usual(a.Document)
	}
	e.document.Put(a.Document)
	e.audience.Put(string(a.Audience))
	e.format.Put(a.Format())
	e.langs.Put(a.Langs)
	e.size.Put(a.Size)
	e.marking.Put(string(a.Marking))
	e.copies.Put(strings.Join(a.Copies, "; "))
	e.embargo.Put(a.Embargo)
	e.password.Put(a.Password)
}

func (e *exporting) choice(label string, opts []part.Option, set func(string)) *part.Choice {
	in := part.NewChoice(e.kit.Words.Say(label), opts, e.kit.Words.Error)
	in.OnChoose = func(v string) error { set(v); e.renew(); return nil }
	return in
}

// names are those who get a copy, as they were typed.
func names(s string) []string {
	var out []string
	for _, n := range strings.Split(s, ";") {
		if n = strings.TrimSpace(n); n != "" {
			out = append(out, n)
		}
	}
	return out
}

// document is what is known of a document; a calendar is none of the list.
func documentOf(id string) (export.Document, bool) {
	for _, d := range export.Documents() {
		if d.ID == id {
			return d, true
		}
	}
	return export.Document{}, false
}

// usual is the audience a document is made for.
func usual(document string) model.Audience {
	if d, ok := documentOf(document); ok {
		return d.Audience
	}
	return model.Public
}

// readers are those a document can be made for.
func readers(document string) []model.Audience {
	if d, ok := documentOf(document); ok {
		return d.Readers
	}
	return model.Audiences
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
	shown(e.format.Pane, e.Ask.Document != ICS)
	shown(e.size.Pane, e.Ask.Document != ICS)
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
