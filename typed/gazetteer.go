package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Gazetteer finds venues and rooms by what people call them.
type Gazetteer struct {
	venues map[string]model.Venue
	rooms  map[int64]map[string]model.Room
	names  []string // for suggestions, "Venue, Room"
	all    []model.Venue
}

// NewGazetteer learns every name and alias of the registers in every language.
// Suggestions are in the language of w. A name that two venues bear means neither:
// it stays what it is, words.
func NewGazetteer(r model.Registers, w *words.Words) *Gazetteer {
	g := &Gazetteer{venues: map[string]model.Venue{}, rooms: map[int64]map[string]model.Room{}, all: r.Venues}
	byID := map[int64]model.Venue{}
	var names, aliases nameBook[model.Venue]
	for _, v := range r.Venues {
		byID[v.ID] = v
		g.rooms[v.ID] = map[string]model.Room{}
		for _, s := range v.Name {
			names.learn(s, v.ID, v)
		}
		for _, s := range v.Aliases {
			for alias := range strings.SplitSeq(s, ";") {
				aliases.learn(alias, v.ID, v)
			}
		}
		g.names = append(g.names, w.Text(v.Name))
	}
	aliases.into(g.venues)
	names.into(g.venues) // a name goes before what is a nickname of another
	for _, room := range r.Rooms {
		for _, s := range room.Name {
			if of := g.rooms[room.VenueID]; of != nil {
				of[words.Fold(s)] = room
			}
		}
		g.names = append(g.names, w.Text(byID[room.VenueID].Name)+", "+w.Text(room.Name))
	}
	return g
}

// nameBook holds what bears a name, and forgets what is not alone with it.
type nameBook[T any] struct {
	of    map[string]T
	owner map[string]int64
}

func (b *nameBook[T]) learn(name string, id int64, v T) {
	key := words.Fold(strings.TrimSpace(name))
	if b.of == nil {
		b.of, b.owner = map[string]T{}, map[string]int64{}
	}
	if was, ok := b.owner[key]; key == "" || ok && was != id {
		delete(b.of, key)
		b.owner[key] = 0 // nobody's, whoever comes
		return
	}
	b.of[key], b.owner[key] = v, id
}

func (b *nameBook[T]) into(all map[string]T) {
	for key := range b.owner { // of two with one name neither is meant, nor a third whose nickname it is
		delete(all, key)
	}
	for key, v := range b.of {
		all[key] = v
	}
}

// Suggestions are all places as a person would write them.
func (g *Gazetteer) Suggestions() []string { return g.names }

// Room is the room that a place as it is suggested names, nil for none.
func (g *Gazetteer) Room(place string) *model.Room {
	p := g.read(place)
	if p.venue == nil || p.room == nil {
		return nil
	}
	for _, r := range g.rooms[*p.venue] {
		if r.ID == *p.room {
			return &r
		}
	}
	return nil
}

// Venues are all venues, in their order.
func (g *Gazetteer) Venues() []model.Venue { return g.all }

// Near is the place that a few letters of its name mean, when they mean no other; else
// the text as it stands. It is for people who see what was understood.
func (g *Gazetteer) Near(text string) string {
	key := words.Fold(strings.TrimSpace(text))
	if _, ok := g.venues[key]; ok || len(key) < 2 {
		return text
	}
	var found []string
	for _, name := range g.names {
		if at := " " + words.Fold(name); strings.Contains(at, " "+key) {
			found = append(found, name)
		}
	}
	switch {
	case len(found) == 0:
		return text
	case len(found) > 1 && slices.ContainsFunc(found[1:], func(s string) bool { return !strings.HasPrefix(s, found[0]+", ") }):
		return text // the rooms of one venue are no other places
	}
	return found[0]
}

// Called is the proper name of the place of an item, "" when no register knows it.
func (g *Gazetteer) Called(it *model.Item, w *words.Words) string {
	at := model.Where{Place: it.Place}
	if it.VenueID != nil {
		for _, r := range g.rooms[*it.VenueID] {
			if it.RoomID != nil && r.ID == *it.RoomID {
				at.Room = r.Name
			}
		}
	}
	for _, v := range g.venues {
		for to, id := range map[*model.Text]*int64{&at.Venue: it.VenueID, &at.From: it.FromID, &at.To: it.ToID} {
			if id != nil && *id == v.ID {
				*to = v.Name
			}
		}
	}
	if at.Venue.Empty() && at.From.Empty() && at.To.Empty() {
		return ""
	}
	return w.Where(at, w.Text)
}

// venueOf is the one of a key, an empty one where there is none.
func (g *Gazetteer) venueOf(id int64) model.Venue {
	for _, v := range g.all {
		if v.ID == id {
			return v
		}
	}
	return model.Venue{}
}

// roomOf is the one of a key in a venue, an empty one where there is none.
func (g *Gazetteer) roomOf(venue, id int64) model.Room {
	for _, r := range g.rooms[venue] {
		if r.ID == id {
			return r
		}
	}
	return model.Room{}
}
