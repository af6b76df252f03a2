package papers

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

// fields makes the fields, filled as they were the last time.
func (a *asking) fields() {
	w, say := a.kit.Words, a.kit.Words.Error
	field := func(key string) *part.Field { return part.NewField(w.Say(key), 1, say) }
	a.file, a.folder, a.copies, a.embargo, a.password = part.NewLongField(w.Say("sheet.file"), say), field("sheet.folder"), field("sheet.copies"), field("sheet.embargo"), field("sheet.password")
	a.copies.Hint(w.Say("sheet.copies-hint"))
	a.copies.OnCommit = func(s string) error { a.ask.Copies = names(s); a.renew(); return nil }
	takesUntil(a.kit, a.embargo, func() { a.make() })
	a.embargo.OnCommit = func(s string) error {
		err := typed.SetDayAndHour(&a.ask.Embargo, s, civil.DateOf(a.kit.Now()), civil.DateOf(a.kit.Now()))
		if err == nil {
			a.renew()
		}
		return err
	}
	a.password.Delicate()
	a.password.OnCommit = func(s string) error { a.ask.Password = s; return nil }
	a.folder.Put(a.ask.Folder)
	a.folder.OnCommit = func(s string) error { a.ask.Folder = s; return nil }
	a.audience = a.choice("sheet.col.audience", nil, func(v string) {
		a.ask.Audience, a.ask.For, a.ask.Item = model.Audience(v), "", ""
		a.rows.forget()
	})
	every := part.Options([]string{"", export.Each}, "sheet.whose.", w.Say)
	a.whose = a.choice("sheet.whose", slices.Concat(every[:1], a.delegations, every[1:]), func(v string) { a.ask.Delegation, a.ask.Item = v, "" })
	a.format = a.choice("sheet.format", part.Options(export.Formats, "sheet.format.", w.Say), func(v string) { a.ask.As = v })
	a.langs = a.choice("sheet.language", languages(), func(v string) { a.ask.Languages = strings.Split(v, ",") })
	a.size = a.choice("sheet.size", part.Options(export.Sizes, "sheet.size.", w.Say), func(v string) { a.ask.Size = v })
	a.marking = a.choice("sheet.marking", part.Options(model.Markings, "marking.", w.Say), func(v string) { a.ask.Marking = model.Marking(v) })
	own := part.Option{Value: "", Name: w.Say("house.preset.own")}
	a.house = a.choice("house.style", append([]part.Option{own}, sheet.Houses(w)...), func(v string) { a.ask.House = v })
	a.of = a.choice("sheet.item", nil, func(v string) { a.ask.Item = v })
	a.whom = a.choice("sheet.whom", nil, func(v string) { a.ask.For = v })
	a.partned = a.choice("sheet.files", part.Options([]string{"", "apart"}, "sheet.files.", w.Say), func(v string) { a.ask.Apart = v == "apart" })
	a.notes = part.NewCheck(w.Say("sheet.notes"), a.ask.Notes, func(on bool) { a.ask.Notes = on; a.renew() })
	a.archive = part.NewCheck(w.Say("sheet.archive"), a.ask.Archive, func(on bool) { a.ask.Archive = on; a.renew() })
	a.turned = part.NewCheck(w.Say("sheet.turned"), a.ask.Turned, func(on bool) { a.ask.Turned = on; a.renew() })
	a.since = a.choice("sheet.since", nil, func(v string) { a.ask.Since, _ = strconv.ParseInt(v, 10, 64) })
	a.onPaper = container.New(part.Stack{Gap: 10}, container.New(part.Row{}, a.notes.Pane, a.archive.Pane), a.turned.Pane, a.since.Pane, container.New(part.Row{}, a.marking.Pane, a.house.Pane), a.embargo, container.New(part.Row{}, a.copies, a.password))
	a.each = container.New(part.Row{}, a.whom.Pane, a.partned.Pane)
	a.put()
}

// put shows what is asked for.
func (a *asking) put() {
	r := &a.ask
	d, _ := export.Find(r.Document)
	a.audience.Offer(part.Options(d.Audiences, "audience.", a.kit.Words.Say))
	r.Audience = readers(d, r.Audience)
	a.audience.Put(string(r.Audience))
	a.whose.Put(r.Delegation)
	a.format.Put(r.Format())
	a.langs.Put(r.Languages.String())
	a.size.Put(r.Size)
	a.marking.Put(string(r.Marking))
	a.house.Put(r.House)
	a.notes.Put(r.Notes)
	a.archive.Put(r.Archive)
	a.turned.Put(r.Turned)
	a.copies.Put(strings.Join(r.Copies, "; "))
	a.embargo.Put(a.until())
	a.password.Put(r.Password)
}

// readers are those asked for, or the usual ones where a document is not for them.
func readers(d export.Document, asked model.Audience) model.Audience {
	if slices.Contains(d.Audiences, asked) {
		return asked
	}
	return d.Audience
}

func (a *asking) choice(label string, opts []part.Option, set func(string)) *part.Choice {
	in := part.NewChoice(a.kit.Words.Say(label), opts, a.kit.Words.Error)
	in.OnChoose = func(v string) error { set(v); a.renew(); return nil }
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
func languages() []part.Option {
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
func (a *asking) until() string { return untilSaid(a.kit.Words, a.ask.Embargo) }

// takesUntil lets a field say how an hour that was typed into it was understood; Enter in what is taken
// already goes on.
func takesUntil(kit sheet.Kit, f *part.Field, goOn func()) {
	f.Near(func(text string) string {
		until, today := "", civil.DateOf(kit.Now())
		if typed.SetDayAndHour(&until, text, today, today) != nil || until == "" {
			return text
		}
		return untilSaid(kit.Words, until)
	})
	f.Entry().OnEnter = func() {
		if f.Dirty() {
			f.Commit()
			return
		}
		goOn()
	}
}

func untilSaid(w *words.Words, local string) string {
	day, clock, ok := strings.Cut(local, "T")
	if !ok {
		return ""
	}
	return w.Date(civil.Date(day)) + ", " + clock
}
