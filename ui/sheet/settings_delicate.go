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
			askLeft(kit, c)
			return
		}
		Ask(c, w.Say("sheet.delicate"), w.Say("sheet.delicate-warn"), w.Say("sheet.cancel"), w.Say("sheet.delicate-keep"), nil, take)
	}
	return container.New(part.Row{}, keeps.Pane, settingChoice(kit, model.SettingPurge, "sheet.purge-after", "", "never").Pane)
}

// askLeft says of what is kept no longer that what was typed is in the file still, and offers to remove
// it.
func askLeft(kit Kit, c fyne.Canvas) {
	people, remove := kit.Left()
	if people == 0 {
		return
	}
	w := kit.Words
	Ask(c, w.Say("sheet.delicate"), w.Count("sheet.delicate-left", people), w.Say("sheet.delicate-leave"), w.Say("ui.purge.do"), nil, remove)
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
