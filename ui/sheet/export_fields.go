package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// fields makes the fields, filled as they were the last time.
func (e *exporting) fields() {
	w, say, x := e.kit.Words, e.kit.Words.Error, &e.Export
	if e.Ask.Document == "" || !slices.Contains(x.Documents, e.Ask.Document) {
		e.Ask.Document = x.Documents[0]
		d, _ := export.Find(e.Ask.Document)
		e.Ask.Audience = d.Audience
	}
	field := func(key string) *part.Field { return part.NewField(w.Say(key), 1, say) }
	e.file, e.folder, e.copies, e.embargo, e.password = field("sheet.file"), field("sheet.folder"), field("sheet.copies"), field("sheet.embargo"), field("sheet.password")
	e.copies.Hint(w.Say("sheet.copies-hint"))
	e.embargo.Hint(w.Say("sheet.embargo-hint"))
	e.copies.OnCommit = func(s string) error { e.Ask.Copies = names(s); e.renew(); return nil }
	e.embargo.OnCommit = func(s string) error {
		err := typed.SetDayAndHour(&e.Ask.Embargo, s, civil.DateOf(e.kit.Now()))
		if err == nil {
			e.renew()
		}
		return err
	}
	e.password.Delicate()
	e.password.OnCommit = func(s string) error { e.Ask.Password = s; return nil }
	e.folder.Put(e.Ask.Folder)
	e.document = e.choice("sheet.document", part.Options(x.Documents, "sheet.paper.", w.Say), func(v string) {
		folder, delegation := e.folder.Text(), e.Ask.Delegation
		e.Ask = e.by.Last(v)
		e.Ask.Document, e.Ask.Folder, e.Ask.Delegation = v, folder, delegation
		e.put()
	})
	e.audience = e.choice("sheet.col.audience", nil, func(v string) { e.Ask.Audience, e.Ask.For, e.Ask.Item = model.Audience(v), "", "" })
	every := part.Options([]string{"", export.Each}, "sheet.whose.", w.Say)
	e.whose = e.choice("sheet.whose", slices.Concat(every[:1], x.Delegations, every[1:]), func(v string) { e.Ask.Delegation, e.Ask.Item = v, "" })
	e.format = e.choice("sheet.format", part.Options(export.Formats, "sheet.format.", w.Say), func(v string) { e.Ask.As = v })
	e.langs = e.choice("sheet.language", e.languages(), func(v string) { e.Ask.Languages = strings.Split(v, ",") })
	e.size = e.choice("sheet.size", part.Options(export.Sizes, "sheet.size.", w.Say), func(v string) { e.Ask.Size = v })
	e.marking = e.choice("sheet.marking", part.Options(model.Markings, "marking.", w.Say), func(v string) { e.Ask.Marking = model.Marking(v) })
	e.house = e.choice("house.style", append([]part.Option{{Value: "", Name: w.Say("house.preset.own")}}, houses(w)...), func(v string) { e.Ask.House = v })
	e.item = e.choice("sheet.item", nil, func(v string) { e.Ask.Item = v })
	e.whom = e.choice("sheet.whom", nil, func(v string) { e.Ask.For = v })
	e.partned = e.choice("sheet.files", part.Options([]string{"", "apart"}, "sheet.files.", w.Say), func(v string) { e.Ask.Apart = v == "apart" })
	e.onPaper = container.New(part.Stack{Gap: 10}, container.New(part.Row{}, e.marking.Pane, e.embargo), container.New(part.Row{}, e.copies, e.password))
	e.each = container.New(part.Row{}, e.whom.Pane, e.partned.Pane)
	e.put()
}

// put shows what is asked for.
func (e *exporting) put() {
	a := &e.Ask
	d, _ := export.Find(a.Document)
	e.audience.Offer(part.Options(d.Audiences, "audience.", e.kit.Words.Say))
	if !slices.Contains(d.Audiences, a.Audience) {
		a.Audience = d.Audience
	}
	e.document.Put(a.Document)
	e.audience.Put(string(a.Audience))
	e.whose.Put(a.Delegation)
	e.format.Put(a.Format())
	e.langs.Put(a.Languages.String())
	e.size.Put(a.Size)
	e.marking.Put(string(a.Marking))
	e.house.Put(a.House)
	e.copies.Put(strings.Join(a.Copies, "; "))
	e.embargo.Put(e.until())
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

// until is the hour of the embargo as it can be typed again.
func (e *exporting) until() string {
	day, clock, ok := strings.Cut(e.Ask.Embargo, "T")
	if !ok {
		return ""
	}
	return e.kit.Words.Date(civil.Date(day)) + ", " + clock
}
