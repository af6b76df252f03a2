package sheet

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// Desktop is what is set for this computer, not in the diary.
type Desktop struct {
	Lang, Content, Look, Second, Third string
	FirstDay                           string // of the week: "" for the language's own
	Numbered                           bool   // weeks

	OnLang    func(string)
	OnContent func(string)
	OnLook    func(string)
	OnWeeks   func(first string, numbered bool)
	OnSecond  func(zone string) error
	OnThird   func(zone string) error

	Kept   string // what is kept of backups, as a sentence
	Days   string // of the office, as they were typed
	OnDays func(text, was string) error
}

// Days on which a week may begin.
const (
	FromMonday   = "monday"
	FromSunday   = "sunday"
	FromSaturday = "saturday"
)

// weeks asks on which day weeks begin, and whether they are numbered.
func (d *Desktop) weeks(w *words.Words) (first, numbers *part.Choice) {
	first = part.NewChoice(w.Say("sheet.first-weekday"), []part.Option{{Value: "", Name: w.Say("sheet.first-weekday.")}, {Value: FromMonday, Name: w.Weekday(time.Monday)},
		{Value: FromSunday, Name: w.Weekday(time.Sunday)}, {Value: FromSaturday, Name: w.Weekday(time.Saturday)}}, w.Error)
	first.Put(d.FirstDay)
	numbers = part.NewChoice(w.Say("sheet.week-numbers"), []part.Option{{Value: "", Name: w.Say("sheet.week-numbers.")}, {Value: "none", Name: w.Say("sheet.week-numbers.none")}}, w.Error)
	if !d.Numbered {
		numbers.Put("none")
	} else {
		numbers.Put("")
	}
	first.OnChoose = func(v string) error {
		d.FirstDay = v
		d.OnWeeks(d.FirstDay, d.Numbered)
		return nil
	}
	numbers.OnChoose = func(v string) error {
		d.Numbered = v == ""
		d.OnWeeks(d.FirstDay, d.Numbered)
		return nil
	}
	return first, numbers
}

// keepSetting sets a setting of the office that is shown as was, and from then on
// as it was set.
func keepSetting(do func(model.Change) error, name string, value model.Text, was *model.Text) error {
	err := do(&model.SaveSetting{Name: name, Value: value, Was: *was})
	if err == nil {
		*was = value
	}
	return err
}

// OpenSettings shows the settings of the office and of this computer.
func OpenSettings(kit Kit, c fyne.Canvas, office model.Text, d Desktop) {
	w, say := kit.Words, kit.Words.Error
	name := part.NewTextField(w.Say("sheet.office"), 1, kit.Lang, kit.Langs, say)
	name.Put(office)
	name.OnCommit = func(t model.Text) error {
		return keepSetting(kit.Do, model.SettingOffice, t, &office)
	}
	days := part.NewField(w.Say("sheet.days"), 3, say).Hint(w.Say("sheet.days-hint"))
	days.Put(d.Days)
	days.OnCommit = func(s string) error {
		err := d.OnDays(s, d.Days)
		if err == nil {
			d.Days = s
		}
		return err
	}
	speak := make([]part.Option, len(words.Languages))
	for i, l := range words.Languages {
		speak[i] = part.Option{Value: l, Name: words.For(l).Say("words.language")}
	}
	own := homeChoice(kit)
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
	second, third := rulerChoice(kit, "sheet.second-zone", d.Second, d.OnSecond), rulerChoice(kit, "sheet.third-zone", d.Third, d.OnThird)
	first, numbers := d.weeks(w)
	body := container.New(part.Stack{Gap: 12}, part.NewHead(w.Say("sheet.of-office")), name, days, container.New(part.Row{}, own.Pane, recognitionChoice(kit, c).Pane), delicateChoices(kit, c), part.NewHead(w.Say("sheet.of-computer")),
		container.New(part.Row{}, lang.Pane, content.Pane), container.New(part.Row{}, first.Pane, numbers.Pane),
		lookAs.Pane, container.New(part.Row{}, second.Pane, third.Pane), part.NewHead(w.Say("sheet.of-backups")), part.NewPara(d.Kept, 500))
	s = part.Open(c, w.Say("ui.cmd.settings"), 560, body, name.Field().Entry(), part.NewButton(w.Say("sheet.member-lists-open"), part.Plain, func() { openMembers(kit, c) }), part.NewButton(w.Say("sheet.close"), part.Primary, func() {
		if name.Field().Commit() && days.Commit() {
			s.Close()
		}
	}))
	s.Saves = true
}
