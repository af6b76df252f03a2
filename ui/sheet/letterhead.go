package sheet

import (
	"maps"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// Letterhead answers the sheet of the office's own look.
type Letterhead interface {
	// Settings are those of the office, as they are now.
	Settings() map[string]model.Text
	// Show lays out a paper as the settings have it now.
	Show() (Shown, error)
	// Beside does work beside the window, and then comes back.
	Beside(work, then func())
}

// lettering is the open sheet.
type lettering struct {
	Letterhead
	kit                Kit
	had                map[string]model.Text // as the fields show them
	address, signature *part.TextField
	accent             *part.Field
	emblem, template   *part.Button
	preview            *Preview
}

func newLettering(kit Kit, l Letterhead) *lettering {
	e := &lettering{Letterhead: l, kit: kit, had: map[string]model.Text{}, preview: NewPreview(kit.Words, l.Beside)}
	maps.Copy(e.had, l.Settings())
	return e
}

// OpenLetterhead sets how the papers of the office look, and shows it. Each
// setting is one step that can be undone.
func OpenLetterhead(kit Kit, c fyne.Canvas, l Letterhead) {
	w, say := kit.Words, kit.Words.Error
	e := newLettering(kit, l)
	text := func(key, name string) *part.TextField {
		in := part.NewTextField(w.Say(key), 3, kit.Lang, kit.Langs, say)
		in.Put(e.had[name])
		in.OnCommit = func(t model.Text) error { return e.set(name, t) }
		return in
	}
	e.address, e.signature = text("sheet.address", model.SettingAddress), text("sheet.signature", model.SettingSignature)
	e.accent = part.NewField(w.Say("sheet.accent"), 1, say).Hint("#1F3864")
	e.accent.Put(e.had[model.SettingAccent][""])
	e.accent.OnCommit = func(s string) error {
		if _, err := export.Tint(s); err != nil {
			return err
		}
		return e.set(model.SettingAccent, model.Plain(s))
	}
	mail := part.NewField(w.Say("sheet.office-mail"), 1, say)
	mail.Put(e.had[model.SettingMail][""])
	mail.OnCommit = func(s string) error { return e.set(model.SettingMail, model.Plain(strings.TrimSpace(s))) }
	face := e.choice("sheet.face", part.Options([]string{"", "sans"}, "sheet.face.", w.Say), model.SettingFace)
	size := e.choice("sheet.size", part.Options(export.Sizes, "sheet.size.", w.Say), model.SettingSize)
	if size.Value() == "" {
		size.Put(export.Sizes[0])
	}
	e.emblem = part.NewButton("", part.Plain, func() {
		e.change(export.LookOf(l.Settings()).Emblem != nil, []string{".png", ".jpg", ".jpeg"}, func(file []byte) (model.Change, error) { return export.SetEmblem(file, l.Settings()) })
	})
	e.template = part.NewButton("", part.Plain, func() {
		e.change(export.LookOf(l.Settings()).Template != nil, []string{".docx"}, func(file []byte) (model.Change, error) { return export.SetTemplate(file, l.Settings()) })
	})
	body := container.New(part.Stack{Gap: 10}, e.address, mail, e.signature, container.New(part.Row{}, face.Pane, size.Pane), e.accent,
		part.NewHead(w.Say("sheet.emblem")), e.emblem, part.NewHead(w.Say("sheet.own-letterhead")), part.NewPara(w.Say("sheet.template-hint", "{{body}}", "{{title}}, {{kind}}, {{facts}}, {{line}}, {{marking}}, {{contact}}, {{signature}}"), 380), e.template)
	var s *part.Sheet
	s = part.Open(c, w.Say("ui.cmd.letterhead"), 1080, container.New(&Beside{Left: 380, Least: 470}, body, e.preview.Object), e.address.Field().Entry(),
		part.NewButton(w.Say("sheet.close"), part.Primary, func() {
			if e.address.Field().Commit() && e.signature.Field().Commit() && e.accent.Commit() && mail.Commit() {
				s.Close()
			}
		}))
	s.Saves = true
	e.renew()
}

func (e *lettering) choice(key string, opts []part.Option, name string) *part.Choice {
	in := part.NewChoice(e.kit.Words.Say(key), opts, e.kit.Words.Error)
	in.Put(e.had[name][""])
	in.OnChoose = func(v string) error { return e.set(name, model.Plain(v)) }
	return in
}

// set saves a setting that is shown as it was read, or was set here since.
func (e *lettering) set(name string, value model.Text) error {
	was := e.had[name]
	err := keepSetting(e.keep, name, value, &was)
	e.had[name] = was
	return err
}

// keep saves settings and shows what they do.
func (e *lettering) keep(c model.Change) error {
	err := e.kit.Do(c)
	if err == nil {
		e.renew()
	}
	return err
}

// change takes a file away that is there, or asks for one.
func (e *lettering) change(there bool, endings []string, set func([]byte) (model.Change, error)) {
	put := func(file []byte) {
		c, err := set(file)
		if err == nil {
			err = e.keep(c)
		}
		if err != nil {
			e.preview.Say(e.kit.Words.Error(err))
		}
	}
	if there {
		put(nil)
		return
	}
	e.kit.Choose(endings, put)
}

func (e *lettering) renew() {
	w, now := e.kit.Words, export.LookOf(e.Settings())
	name := func(b *part.Button, key string, there bool) {
		if there {
			b.Name(w.Say("sheet.take-away." + key))
		} else {
			b.Name(w.Say("sheet.choose." + key))
		}
	}
	name(e.emblem, "emblem", now.Emblem != nil)
	name(e.template, "template", now.Template != nil)
	e.show()
}

// show lays out a paper as the settings have it now.
func (e *lettering) show() {
	s, err := e.Show()
	if err != nil {
		e.preview.Say(e.kit.Words.Error(err))
		return
	}
	s.Missing = nil // it is the look that is shown
	e.preview.Put(s)
}
