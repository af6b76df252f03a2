package typed

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
// Suggestions are in the language of w. A name that two venues bear means neither:
// it stays what it is, words.
func NewGazetteer(r model.Registers, w *words.Words) *Gazetteer {
	g := &Gazetteer{venues: map[string]model.Venue{}, rooms: map[int64]map[string]model.Room{}}
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
		return
	}
	b.of[key], b.owner[key] = v, id
}

func (b *nameBook[T]) into(all map[string]T) {
	for key := range b.owner {
		delete(all, key)
	}
	for key, v := range b.of {
		all[key] = v
	}
}

// Suggestions are all places as a person would write them.
func (g *Gazetteer) Suggestions() []string { return g.names }

// place is what a typed place means.
type place struct {
	venue, room, from, to *int64
	rest                  string // what no register knows
}

// put sets where an item happens to what was typed, whole: "Venue, Room, words", a way
// "Venue – Venue, words", or words that no register knows, which stay as they are in
// lang. What Words.Where says is understood as what it says.
func (g *Gazetteer) put(it *model.Item, text, lang string) {
	p := g.read(strings.TrimSpace(text))
	stays := same(p.venue, it.VenueID) && same(p.from, it.FromID) && same(p.to, it.ToID)
	it.VenueID, it.RoomID, it.FromID, it.ToID = p.venue, p.room, p.from, p.to
	switch known := p.venue != nil || p.from != nil || p.to != nil; {
	case known && p.rest == "":
		it.Place = nil
	case stays:
		it.Place = it.Place.With(lang, p.rest)
	default: // words beside another venue, in whatever language, are of the past
		it.Place = model.Text{}.With(lang, p.rest)
	}
}

// putNear is Put for people in a hurry: a room alone is enough when only one
// venue has a room of that name.
func (g *Gazetteer) putNear(it *model.Item, text, lang string) {
	g.put(it, text, lang)
	if it.VenueID != nil || text == "" {
		return
	}
	var found []model.Room
	for _, rooms := range g.rooms {
		if r, ok := rooms[words.Fold(text)]; ok {
			found = append(found, r)
		}
	}
	if len(found) == 1 {
		it.VenueID, it.RoomID, it.Place = &found[0].VenueID, &found[0].ID, nil
	}
}

func (g *Gazetteer) read(text string) place {
	if p, ok := g.oneEnd(text); ok {
		return p
	}
	if p := g.here(text); p.venue != nil {
		return p
	}
	for i := range text {
		dash, ok := dashAt(text[i:])
		if !ok {
			continue
		}
		from, ok := g.venues[words.Fold(text[:i])]
		if !ok {
			continue
		}
		to, rest, ok := longest(strings.TrimSpace(text[i+dash:]), g.venue)
		if !ok {
			continue
		}
		p := g.here(rest)
		for _, v := range []model.Venue{to, from} { // a room at one end of the way
			if p.venue == nil {
				p = g.within(v, rest)
			}
		}
		p.from, p.to = &from.ID, &to.ID
		return p
	}
	return place{rest: text}
}

func same(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }

func (g *Gazetteer) venue(folded string) (model.Venue, bool) {
	v, ok := g.venues[folded]
	return v, ok
}

// here reads a venue, with a room and words behind it. Without a venue all is words.
func (g *Gazetteer) here(text string) place {
	v, rest, ok := longest(text, g.venue)
	if !ok {
		return place{rest: text}
	}
	p := g.within(v, rest)
	p.venue = &v.ID
	return p
}

// within reads a room of a venue, with words behind it. Without a room all is words.
func (g *Gazetteer) within(v model.Venue, text string) place {
	r, rest, ok := longest(text, func(folded string) (model.Room, bool) {
		r, ok := g.rooms[v.ID][folded]
		return r, ok
	})
	if !ok {
		return place{rest: text}
	}
	return place{venue: &v.ID, room: &r.ID, rest: rest}
}

// oneEnd reads a place with one end of a transfer: "Great Hall, from Airport".
func (g *Gazetteer) oneEnd(text string) (place, bool) {
	at := strings.LastIndex(text, ", ")
	head, tail := text[:max(at, 0)], strings.TrimPrefix(text[max(at, 0):], ", ")
	for _, l := range words.Languages {
		for i, key := range []string{"words.from-place", "words.to-place"} {
			before, after, _ := strings.Cut(words.For(l).Say(key, "\x00"), "\x00")
			name, begins := cutFold(tail, before)
			name, ends := strings.CutSuffix(name, after)
			v, known := g.venues[words.Fold(name)]
			if !begins || !ends || !known {
				continue
			}
			p := g.here(head)
			if i == 0 {
				p.from = &v.ID
			} else {
				p.to = &v.ID
			}
			return p, true
		}
	}
	return place{}, false
}

func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// longest finds the longest beginning of a list with commas that find knows, and what
// is behind it.
func longest[T any](text string, find func(folded string) (T, bool)) (found T, rest string, ok bool) {
	if found, ok = find(words.Fold(text)); ok {
		return found, "", true
	}
	for i := strings.LastIndexByte(text, ','); i > 0; i = strings.LastIndexByte(text[:i], ',') {
		if found, ok = find(words.Fold(strings.TrimSpace(text[:i]))); ok {
			return found, strings.TrimSpace(text[i+1:]), true
		}
	}
	return found, text, false
}

// dashAt says how long the dash is that stands between two venues here.
func dashAt(s string) (int, bool) {
	for _, d := range []string{" – ", " — ", " - ", " > ", " → "} {
		if strings.HasPrefix(s, d) {
			return len(d), true
		}
	}
	return 0, false
}

// Venue finds a venue alone; "" is none. An unknown one is refused with sheet.venue.
func (g *Gazetteer) Venue(text string) (*int64, error) {
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
