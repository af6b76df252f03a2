package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

// delicateChoices ask whether the office keeps what is delicate of people, which is said
// to be readable by whoever has the file before it is kept, and whether anybody is
// reminded that it can go.
func delicateChoices(kit Kit, c fyne.Canvas) fyne.CanvasObject {
	w := kit.Words
	keeps := settingChoice(kit, model.SettingDelicate, "sheet.delicate", "", "on")
	keeps.OnAsk = func(value string, take func()) {
		if value != "on" {
			take()
			return
		}
		Ask(c, w.Say("sheet.delicate"), w.Say("sheet.delicate-warn"), w.Say("sheet.cancel"), w.Say("sheet.delicate-keep"), nil, take)
	}
	return container.New(part.Row{}, keeps.Pane, settingChoice(kit, model.SettingPurge, "sheet.purge-after", "", "never").Pane)
}

// settingChoice is a choice that is a setting of the office.
func settingChoice(kit Kit, name, label string, values ...string) *part.Choice {
	was, err := kit.Desk.Setting(name)
	if err != nil {
		kit.Tell(err)
	}
	in := part.NewChoice(kit.Words.Say(label), part.Options(values, label+".", kit.Words.Say), kit.Words.Error)
	in.Put(was.In())
	in.OnChoose = func(v string) error {
		return keepSetting(kit.Do, name, model.Text{}.With("", v), &was)
	}
	return in
}
