package sheet

import (
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// PlaceChoice is a choice of a venue, or of a room of one, as they are written. A venue that
// is on no list is added at its end.
func PlaceChoice(kit Kit, label string, places *typed.Gazetteer) *part.Choice {
	c := part.NewChoice(label, PlaceOptions(places), kit.Words.Error)
	return c.Narrow(kit.Words.Say("sheet.add-venue"), func(text string) {
		OpenVenue(kit, fyne.CurrentApp().Driver().CanvasForObject(c.Pane), text, func(v *model.SaveVenue) {
			name := kit.Words.Text(v.Venue.Name)
			c.Offer(append(slices.Clip(c.Options()), part.Option{Value: name, Name: name}))
			c.Take(name)
		})
	})
}

// VenueChoice is a choice of a venue by its key, to be offered those there are.
func VenueChoice(kit Kit, label string) *part.Choice {
	c := part.NewChoice(kit.Words.Say(label), nil, kit.Words.Error)
	return c.Narrow(kit.Words.Say("sheet.add-venue"), func(text string) {
		OpenVenue(kit, fyne.CurrentApp().Driver().CanvasForObject(c.Pane), text, func(v *model.SaveVenue) {
			made := v.Venue
			made.ID = v.ID
			if !c.Has(part.ValueOf(&v.ID)) {
				c.Offer(append(slices.Clip(c.Options()), venueOption(kit, &made)))
			}
			c.Take(part.ValueOf(&v.ID))
		})
	})
}

// VenueOptions are the venues there are, and none.
func VenueOptions(kit Kit, places *typed.Gazetteer) []part.Option {
	out := []part.Option{{Value: "", Name: "–"}}
	for _, v := range places.Venues() {
		out = append(out, venueOption(kit, &v))
	}
	return out
}

func venueOption(kit Kit, v *model.Venue) part.Option {
	o := part.Option{Value: part.ValueOf(&v.ID), Name: kit.Words.Text(v.Name), Note: kit.Words.Text(v.City), Also: slices.Collect(maps.Values(v.Name))}
	for _, s := range v.Aliases {
		o.Also = append(o.Also, strings.Split(s, ";")...)
	}
	return o
}

// PlaceOptions are all places as they are written, and none.
func PlaceOptions(places *typed.Gazetteer) []part.Option {
	out := []part.Option{{Value: "", Name: "–"}}
	if places == nil {
		return out
	}
	for _, name := range places.Suggestions() {
		out = append(out, part.Option{Value: name, Name: name})
	}
	return out
}

// withNewVenue puts at the end of the places a cell may say that what was typed can be
// added to them.
func (o *Order) withNewVenue(l line, list []part.Suggestion, text string) []part.Suggestion {
	if text = strings.TrimSpace(text); text == "" || len(list) > 0 && strings.EqualFold(list[0].Text, text) {
		return list
	}
	return append(slices.Clip(list), part.Suggestion{Label: o.kit.Words.Say("sheet.add-named", text), Text: text, Do: func() {
		openVenue(o.kit, fyne.CurrentApp().Driver().CanvasForObject(o.Table), o.began(l, typed.ColPlace, text), text, func(v *model.SaveVenue) {
			o.putInto(l, typed.ColPlace, o.kit.Words.Text(v.Venue.Name))
		})
	}})
}

// putInto puts a text into a cell of a line, wherever that stands now.
func (o *Order) putInto(l line, col typed.Column, text string) {
	at := slices.Index(o.cols, col)
	for row, now := range o.lines {
		same := l.draft != nil && l.draft == now.draft || l.item != nil && now.isItem() && now.item.ID == l.item.ID
		if !same || at < 0 {
			continue
		}
		if err := o.edit(row, at, text); err != nil {
			o.kit.Tell(err)
		}
		o.Table.Reload()
		return
	}
}
