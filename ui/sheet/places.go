package sheet

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// Gazetteer finds venues and rooms by what people call them.
type Gazetteer struct {
	venues map[string]model.Venue
	rooms  map[int64]map[string]model.Room
	names  []string // for suggestions, "Venue, Room"
}

// NewGazetteer learns every name and alias of the registers in every language.
// Suggestions are in the language of w.
func NewGazetteer(r model.Registers, w *words.Words) *Gazetteer {
	g := &Gazetteer{venues: map[string]model.Venue{}, rooms: map[int64]map[string]model.Room{}}
	byID := map[int64]model.Venue{}
	for _, v := range r.Venues {
		byID[v.ID] = v
		g.rooms[v.ID] = map[string]model.Room{}
		for _, t := range []model.Text{v.Name, v.Aliases} {
			for _, s := range t {
				for _, alias := range strings.Split(s, ";") {
					g.venues[words.Fold(alias)] = v
				}
			}
		}
		g.names = append(g.names, w.Text(v.Name))
	}
	delete(g.venues, "")
	for _, room := range r.Rooms {
		for _, s := range room.Name {
			g.rooms[room.VenueID][words.Fold(s)] = room
		}
		g.names = append(g.names, w.Text(byID[room.VenueID].Name)+", "+w.Text(room.Name))
	}
	return g
}

// suggestions are all places as a person would write them.
func (g *Gazetteer) suggestions() []string { return g.names }

// put sets the place of an item from what was typed: "Venue, Room", a venue
// alone, or words that no register knows, which stay as free text in lang.
func (g *Gazetteer) put(it *model.Item, text, lang string) {
	it.VenueID, it.RoomID = nil, nil
	text = strings.TrimSpace(text)
	if v, ok := g.venues[words.Fold(text)]; ok {
		it.VenueID, it.Place = &v.ID, nil
		return
	}
	for i, r := range text {
		if r != ',' {
			continue
		}
		v, ok := g.venues[words.Fold(text[:i])]
		if !ok {
			continue
		}
		it.VenueID, it.Place = &v.ID, nil
		rest := strings.TrimSpace(text[i+1:])
		if room, ok := g.rooms[v.ID][words.Fold(rest)]; ok {
			it.RoomID = &room.ID
			return
		}
		it.Place = model.Text{lang: rest}
		return
	}
	it.Place = it.Place.With(lang, text)
}

// venue finds a venue alone; "" is none. An unknown one is refused.
func (g *Gazetteer) venue(text string) (*int64, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return nil, nil
	}
	v, ok := g.venues[words.Fold(text)]
	if !ok {
		return nil, model.Refuse("sheet.venue", text)
	}
	return &v.ID, nil
}

// placeText is the place of an item as a cell shows it in lang.
func placeText(p *model.Programme, it *model.Item, langs ...string) string {
	var parts []string
	for _, t := range []model.Text{p.Venue(it.VenueID), p.Room(it.RoomID), it.Place} {
		if s := t.In(langs...); s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 {
		from, to := p.Venue(it.FromID).In(langs...), p.Venue(it.ToID).In(langs...)
		if from != "" && to != "" {
			return from + " – " + to
		}
		return from + to
	}
	return strings.Join(parts, ", ")
}
