package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// place is what a typed place means.
type place struct {
	venue, room, from, to *int64
	rest                  string // what no register knows
}

// put sets where an item happens to what was typed, whole: "Venue, Room, words", a way
// "Venue – Venue, words", or words that no register knows, which stay as they are, as
// file puts them. What Words.Where says is understood as what it says.
func (g *Gazetteer) put(it *model.Item, text string, file func(model.Text, string) model.Text) {
	p := g.read(strings.TrimSpace(text))
	stays := same(p.venue, it.VenueID) && same(p.from, it.FromID) && same(p.to, it.ToID)
	it.VenueID, it.RoomID, it.FromID, it.ToID = p.venue, p.room, p.from, p.to
	switch known := p.venue != nil || p.from != nil || p.to != nil; {
	case known && p.rest == "":
		it.Place = nil
	case stays:
		it.Place = file(it.Place, p.rest)
	default: // words beside another venue, in whatever language, are of the past
		it.Place = file(nil, p.rest)
	}
}

// putNear is put for people in a hurry: a room alone is enough when only one
// venue has a room of that name.
func (g *Gazetteer) putNear(it *model.Item, text string, file func(model.Text, string) model.Text) {
	g.put(it, text, file)
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
	for _, end := range ends(tail) {
		v, known := g.venues[words.Fold(end.name)]
		if !known {
			continue
		}
		p := g.here(head)
		if end.to {
			p.to = &v.ID
		} else {
			p.from = &v.ID
		}
		return p, true
	}
	return place{}, false
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
