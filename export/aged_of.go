package export

import (
	"chancery/model"
	"chancery/words"
)

// Aged are the texts of a visit of which a language is older than another: its own, those of its
// items, and the names of the places that these are at, by their keys.
type Aged struct {
	Event                []model.Aged
	Items, Venues, Rooms map[int64][]model.Aged
}

// AgedTexts finds them in the log.
func AgedTexts(p *model.Programme, past func(table string, row int64) ([]model.Alteration, error)) (Aged, error) {
	out := Aged{Items: map[int64][]model.Aged{}, Venues: map[int64][]model.Aged{}, Rooms: map[int64][]model.Aged{}}
	look := func(in map[int64][]model.Aged, table string, id int64) error {
		if _, ok := in[id]; ok || id == 0 {
			return nil
		}
		list, err := past(table, id)
		in[id] = model.AgedTexts(list)
		return err
	}
	list, err := past("events", p.Event.ID)
	if err != nil {
		return out, err
	}
	out.Event = model.AgedTexts(list)
	for i := range p.Items {
		if err := look(out.Items, "items", p.Items[i].ID); err != nil {
			return out, err
		}
		for _, at := range placesOf(&p.Items[i]) {
			in, table := out.Venues, "venues"
			if at.room {
				in, table = out.Rooms, "rooms"
			}
			if err := look(in, table, at.id); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

// placeOf is a venue or a room that an item is at.
type placeOf struct {
	id   int64
	room bool
}

func placesOf(it *model.Item) (out []placeOf) {
	for _, id := range []*int64{it.VenueID, it.FromID, it.ToID} {
		if id != nil {
			out = append(out, placeOf{id: *id})
		}
	}
	if it.RoomID != nil {
		out = append(out, placeOf{*it.RoomID, true})
	}
	return out
}

// of are the names of a place that are older than in another language.
func (a Aged) of(at placeOf) (out []model.Aged) {
	in := a.Venues
	if at.room {
		in = a.Rooms
	}
	for _, one := range in[at.id] {
		if one.Key == "name" {
			out = append(out, one)
		}
	}
	return out
}

// named is a place as whoever reads a programme knows it; "" where they do not.
func (at placeOf) named(p *model.Programme, w *words.Words) string {
	if !at.room {
		return w.Text(p.Venues[at.id].Name)
	}
	room, ok := p.Rooms[at.id]
	if !ok {
		return ""
	}
	return w.Say("edition.diff.of", w.Text(p.Venues[room.VenueID].Name), w.Text(room.Name))
}
