package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export/paper"
	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// Paper is which paper is asked for, and for whom.
type Paper struct {
	Document string // public, running-order
	Audience model.Audience
	Langs    string // "ro" or "ro,en"
	Format   string // pdf, ics
	Folder   string
	Marking  model.Marking
	Size     string // A4, A3, Letter
}

// Sheet is the size of the page; the zero sheet lets the document choose.
func (p Paper) Sheet() paper.Sheet { return paper.Sheet{} }

// OpenExport asks which paper to make, for whom and in which languages. name
// proposes the name of the file; make writes it, and its refusal keeps the sheet.
func OpenExport(kit Kit, c fyne.Canvas, e model.Event, ask Paper, name func(Paper) string, make func(Paper, string) error) {
	w, say := kit.Words, kit.Words.Error
	if ask.Document == "" {
		ask.Document, ask.Audience, ask.Format = "public", model.Public, "pdf"
	}
	file := part.NewField(w.Say("sheet.file"), 1, say)
	folder := part.NewField(w.Say("sheet.folder"), 1, say)
	folder.Put(ask.Folder)
	audience := part.NewChoice(w.Say("sheet.col.audience"), options(model.Audiences, "audience.", w), say)
	renew := func() { file.Put(name(ask)) }
	pick := func(label, value string, opts []part.Option, set func(string)) *part.Choice {
		in := part.NewChoice(w.Say(label), opts, say)
		in.Put(value)
		in.OnChoose = func(v string) error { set(v); renew(); return nil }
		return in
	}
	kind := ask.Document
	if ask.Format == "ics" {
		kind = "ics"
	}
	document := pick("sheet.document", kind, []part.Option{{Value: "public", Name: w.Say("sheet.paper.public")}, {Value: "running-order", Name: w.Say("sheet.paper.running-order")}, {Value: "ics", Name: w.Say("sheet.paper.ics")}}, func(v string) {
		ask.Format, ask.Document, ask.Audience = "pdf", v, model.Public
		switch v {
		case "running-order":
			ask.Audience = model.Internal
		case "ics":
			ask.Format, ask.Document = "ics", "public"
		}
		audience.Put(string(ask.Audience))
	})
	audience.Put(string(ask.Audience))
	audience.OnChoose = func(v string) error { ask.Audience = model.Audience(v); renew(); return nil }
	langs := pick("sheet.language", ask.Langs, languageChoices(), func(v string) { ask.Langs = v })
	marking := pick("sheet.marking", string(ask.Marking), options(model.Markings, "marking.", w), func(v string) { ask.Marking = model.Marking(v) })
	renew()
	body := container.New(part.Stack{Gap: 12}, document.Pane, container.New(part.Row{}, audience.Pane, langs.Pane), marking.Pane, file, folder)
	var s *part.Sheet
	done := func() {
		ask.Folder = folder.Text()
		if err := make(ask, file.Text()); err != nil {
			file.Wrong(say(err))
			return
		}
		s.Close()
	}
	s = part.Open(c, w.Say("sheet.export-of", w.Text(e.Title)), 520, body, document.Pane,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.export"), part.Primary, done))
	file.Entry().OnEnter, folder.Entry().OnEnter = done, done
}

// languageChoices are each language alone, and pairs side by side.
func languageChoices() []part.Option {
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
