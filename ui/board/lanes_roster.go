package board

import (
	"slices"
	"strings"

	"chancery/model"
)

// Lane is what a lane stands for: a venue with one of its rooms or without, a
// delegation by its code, a person, or a place that is typed. The zero Lane is that of
// nobody.
type Lane struct {
	Venue, Room int64
	Tag         string
	Person      int64
	Place       string
}

// Known is a lane there is whether or not anything stands in it. Rank is its
// place in the order of precedence.
type Known struct {
	Lane
	Name  string
	Venue string // name of the venue of a room
	Rank  int
}

// Roster says which lanes there are beside those with something in them, and
// how all of them are put in order.
type Roster struct {
	Known  []Known
	Empty  bool // those with nothing in them are shown as well
	Ranked bool // by precedence, not by name
}

func (l Lane) key() string {
	switch {
	case l.Tag != "":
		return "party:" + l.Tag
	case l.Person != 0:
		return "person:" + num(l.Person)
	case l.Venue != 0:
		return "room:" + num(l.Venue) + ":" + num(l.Room)
	case l.Place != "":
		return "place:" + l.Place
	}
	return "none"
}

// group is the key of the group a lane belongs to, "" for none.
func (l Lane) group() string {
	if l.Venue == 0 {
		return ""
	}
	return "venue:" + num(l.Venue)
}

// holds says whether an entry stands in a lane already.
func (l Lane) holds(e *model.Entry) bool {
	switch {
	case l.Tag != "":
		return slices.Contains(e.Tags, l.Tag)
	case l.Person != 0:
		return slices.Contains(e.People, l.Person)
	}
	venue, _ := standsAt(e)
	if l.Place != "" {
		return venue == 0 && slices.Contains(strings.Split(e.Place.All(), "\n"), l.Place)
	}
	return l.Venue == venue && l.Room == e.RoomID
}

// Muster tells the board which lanes there are. Fill shows them.
func (b *Lanes) Muster(r Roster) { b.roster = r }

// addEmpty puts the known lanes with nothing in them beside the others.
func (b *Lanes) addEmpty(found map[string]*lane) {
	if !b.roster.Empty {
		return
	}
	for i := range b.roster.Known {
		k := &b.roster.Known[i]
		if key := k.key(); found[key] == nil {
			found[key] = &lane{key: key, of: k.Lane, name: k.Name, group: k.group(), lines: 1}
		}
	}
}

// ranks are the places of the known lanes, by key; nil when names decide.
func (b *Lanes) ranks() map[string]int {
	if !b.roster.Ranked {
		return nil
	}
	out := map[string]int{}
	for i := range b.roster.Known {
		out[b.roster.Known[i].key()] = b.roster.Known[i].Rank
	}
	return out
}

// Names are the lanes from the top, heads of groups left out.
func (b *Lanes) Names() []string {
	var out []string
	for i := range b.lanes {
		if !b.lanes[i].head {
			out = append(out, b.lanes[i].name)
		}
	}
	return out
}
