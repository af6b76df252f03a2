package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// OpenVenue adds a venue and, line by line, its rooms. called is what it was called where
// it was missed, and made, when it is not nil, is told what it is.
func OpenVenue(kit Kit, c fyne.Canvas, called string, made func(*model.SaveVenue)) {
	openVenue(kit, c, Began{}, called, made)
}

func openVenue(kit Kit, c fyne.Canvas, b Began, called string, made func(*model.SaveVenue)) {
	w, say := kit.Words, kit.Words.Error
	name := part.NewTextField(w.Say("sheet.venue-name"), 1, kit.Lang, kit.Langs, say)
	name.Put(model.Text{}.With(kit.Lang, called))
	alias := part.NewTextField(w.Say("sheet.venue-aliases"), 1, kit.Lang, kit.Langs, say)
	city := part.NewTextField(w.Say("sheet.city"), 1, kit.Lang, kit.Langs, say)
	street := part.NewTextField(w.Say("register.col.street"), 1, kit.Lang, kit.Langs, say)
	rooms := part.NewField(w.Say("sheet.venue-rooms"), 4, say)
	body := container.New(part.Stack{Gap: 12}, name, alias, city, street, rooms)
	var s *part.Sheet
	done := func() {
		v := model.Venue{Name: name.Text(), Aliases: alias.Text(), City: city.Text(), Address: street.Text()}
		save := &model.SaveVenue{Venue: v, Rooms: roomNames(v.Name, rooms.Text(), kit.Lang)}
		err := v.Check()
		if err == nil {
			err = kit.Do(save)
		}
		if err != nil {
			name.Field().Wrong(say(err))
			return
		}
		if s.Close(); made != nil {
			made(save)
		}
	}
	s = kit.OpenAs(b, c, w.Say("ui.cmd.new-venue"), 480, body, name.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	name.Field().Entry().OnEnter = done
}

func roomNames(of model.Text, text, lang string) []model.Text {
	var out []model.Text
	for _, l := range strings.Split(text, "\n") {
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, typed.Within(of, l, lang))
		}
	}
	return out
}
