package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
	"chancery/words"
)

// styling is the open sheet of the house style: a preset, and each point of it.
type styling struct {
	*lettering
	preset *part.Choice
	points []*part.Choice
}

// OpenHouse sets how the papers of the office are written, and shows it. Each choice is one
// step that can be undone.
func OpenHouse(kit Kit, c fyne.Canvas, l Letterhead) {
	w := kit.Words
	s := &styling{lettering: newLettering(kit, l)}
	s.preset = part.NewChoice(w.Say("house.preset"), Houses(w), w.Error)
	s.preset.OnChoose = func(v string) error {
		h, err := words.HouseLike(v)
		if err != nil {
			return err
		}
		return s.choose(h)
	}
	rows := []fyne.CanvasObject{s.preset.Pane}
	for i, p := range words.HousePoints {
		in := part.NewChoice(w.Say("house.point."+p.ID), part.Options(p.Values, "house."+p.ID+".", w.Say), w.Error)
		in.OnChoose = func(v string) error { return s.choose(s.house().With(p.ID, v)) }
		s.points = append(s.points, in)
		switch {
		case i%2 == 1:
			rows = append(rows, container.New(part.Row{}, s.points[i-1].Pane, in.Pane))
		case i == len(words.HousePoints)-1: // without another beside it
			rows = append(rows, in.Pane)
		}
	}
	s.fill()
	var open *part.Sheet
	open = part.Open(c, w.Say("ui.cmd.house-style"), 1080, container.New(&Beside{Left: 380, Least: 470}, container.New(part.Stack{Gap: 10}, rows...), s.lettering.preview.Object), s.preset.Pane,
		part.NewButton(w.Say("sheet.close"), part.Primary, func() { open.Close() }))
	open.Saves = true
	s.show()
}

// Houses are the presets of the house style, to choose from.
func Houses(w *words.Words) []part.Option {
	return part.Options(words.HousePresets, "house.preset.", w.Say)
}

func (s *styling) house() words.House { return words.HouseOf(s.had) }

func (s *styling) choose(h words.House) error {
	was := s.had[model.SettingHouse]
	err := keepSetting(s.kit.Do, model.SettingHouse, model.Plain(h.Setting()), &was)
	s.had[model.SettingHouse] = was
	s.fill()
	s.show()
	return err
}

// fill shows the style as it is set, and that it is no longer that of the preset.
func (s *styling) fill() {
	h, w := s.house(), s.kit.Words
	list, differs := Houses(w), false
	for i, p := range words.HousePoints {
		s.points[i].Put(h.Value(p.ID))
		differs = differs || h.Differs(p.ID)
	}
	for i := range list {
		if differs && list[i].Value == h.Preset() {
			list[i].Name = w.Say("house.preset.changed", list[i].Name)
		}
	}
	s.preset.Offer(list)
	s.preset.Put(h.Preset())
}
