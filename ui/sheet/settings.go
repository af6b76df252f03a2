package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// Desktop is what is set for this computer, not in the diary.
type Desktop struct {
	Lang, Content, Look, Second string

	OnLang    func(string)
	OnContent func(string)
	OnLook    func(string)
	OnSecond  func(zone string) error
}

// OpenSettings shows the settings of the office and of this computer.
func OpenSettings(kit Kit, c fyne.Canvas, office model.Text, d Desktop) {
	w, say := kit.Words, kit.Words.Error
	name := part.NewTextField(w.Say("sheet.office"), 1, kit.Lang, kit.Langs, say)
	name.Put(office)
	name.OnCommit = func(t model.Text) error {
		return kit.Do(&model.SaveSetting{Name: model.SettingOffice, Value: t})
	}
	speak := make([]part.Option, len(words.Languages))
	for i, l := range words.Languages {
		speak[i] = part.Option{Value: l, Name: words.For(l).Say("words.language")}
	}
	var s *part.Sheet
	choice := func(label, value string, opts []part.Option, do func(string)) *part.Choice {
		in := part.NewChoice(w.Say(label), opts, say)
		in.Put(value)
		in.OnChoose = func(v string) error { do(v); return nil }
		return in
	}
	lang := choice("sheet.interface", d.Lang, speak, func(l string) { s.Close(); d.OnLang(l) })
	content := choice("sheet.typed-in", d.Content, speak, d.OnContent)
	lookAs := choice("sheet.look", d.Look, []part.Option{{Value: "", Name: w.Say("ui.look.")}, {Value: "light", Name: w.Say("ui.look.light")}, {Value: "dark", Name: w.Say("ui.look.dark")}}, d.OnLook)
	second := part.NewField(w.Say("sheet.second-zone"), 1, say).Hint("Europe/Brussels")
	second.Put(d.Second)
	second.OnCommit = d.OnSecond
	body := container.New(part.Stack{Gap: 12}, part.NewHead(w.Say("sheet.of-office")), name, part.NewHead(w.Say("sheet.of-computer")),
		container.New(part.Row{}, lang.Pane, content.Pane), container.New(part.Row{}, lookAs.Pane, second))
	s = part.Open(c, w.Say("ui.cmd.settings"), 560, body, name.Field().Entry(), part.NewButton(w.Say("sheet.close"), part.Primary, func() {
		if name.Field().Commit() && second.Commit() {
			s.Close()
		}
	}))
}
