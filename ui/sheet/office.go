package sheet

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// recognitionChoice finds a state and asks how the office takes it.
func recognitionChoice(kit Kit, c fyne.Canvas) *part.Choice {
	in := part.NewChoice(kit.Words.Say("sheet.recognition-of"), recognitions(kit), kit.Words.Error).Narrow("", nil)
	in.Put("")
	in.OnAsk = func(code string, _ func()) {
		if code != "" {
			OpenRecognition(kit, c, code, func() { in.Offer(recognitions(kit)) })
		}
	}
	return in
}

// recognitions are all states with how the office takes them: first those about which
// it has said so, or has to.
func recognitions(kit Kit) []part.Option {
	settings, err := kit.Desk.Settings()
	if err != nil {
		kit.Tell(err)
	}
	said, rest := []part.Option{{Value: "", Name: kit.Words.Say("sheet.recognition-choose")}}, []part.Option(nil)
	for _, k := range words.World() {
		if k.Kind != model.State {
			continue
		}
		r := model.RecognitionIn(settings, k.Code)
		o := part.Option{Value: k.Code, Name: kit.Words.Text(model.CalledIn(settings, &k.Party)), Also: k.Names()}
		switch {
		case r.How != "":
			o.Note = kit.Words.Say("recognition." + string(r.How))
			said = append(said, o)
		case k.Asks:
			o.Note = kit.Words.Say("recognition.")
			said = append(said, o)
		default:
			o.Note = k.Code
			rest = append(rest, o)
		}
	}
	return append(said, rest...)
}

// openMembers shows who belongs to which organisation.
func openMembers(kit Kit, c fyne.Canvas) {
	in := membersField(kit)
	var s *part.Sheet
	s = part.Open(c, kit.Words.Say("sheet.member-lists-open"), 620, in, in.Entry(), part.NewButton(kit.Words.Say("sheet.close"), part.Primary, func() {
		if in.Commit() {
			s.Close()
		}
	}))
	s.Saves = true
}

// membersField asks who belongs to an organisation, a line each.
func membersField(kit Kit) *part.Field {
	in := part.NewField(kit.Words.Say("sheet.member-lists"), 16, kit.Words.Error)
	usual := typed.GroupsText(typed.UsualGroups())
	was, err := kit.Desk.Setting(model.SettingMembers)
	if err != nil {
		kit.Tell(err)
	}
	in.Put(typed.GroupsText(groups(kit)))
	in.OnCommit = func(text string) error {
		list, err := typed.ParseGroups(text)
		if err != nil {
			return err
		}
		said := typed.GroupsText(list)
		if said == usual {
			said = "" // whatever the usual lists come to be
		}
		return keepSetting(kit.Do, model.SettingMembers, model.Text{}.With("", said), &was)
	}
	return in
}
