package view

import (
	"slices"

	"chancery/model"
	"chancery/ui/board"
)

// MoveTo gives an item to another room, delegation or person, and the hours it
// was dropped at, in one deed.
func (v *Strips) MoveTo(ref model.Ref, from, to board.Lane, m model.Move, insist bool) {
	if e := v.entry(ref); e.Fixed() && !insist {
		v.host.RefuseFixed(ref)
		return
	}
	p, err := v.host.Reading().Programme(ref.Event)
	if err != nil {
		v.host.Tell(err)
		return
	}
	err = v.host.Do(&model.HandOver{Move: m, From: model.Lane(from), To: model.Lane(to), Was: model.AllSeen(p.Who[ref.Item]), Force: insist})
	if model.Code(err) == "model.no-delegation" {
		err = model.Refuse("model.no-delegation", v.host.Words().Country(to.Tag))
	}
	if err != nil {
		v.host.Tell(err)
	}
}

func (v *Strips) entry(ref model.Ref) *model.Entry {
	for i := range v.shown.All {
		if v.shown.All[i].Ref == ref {
			return &v.shown.All[i]
		}
	}
	return &model.Entry{}
}

// clashIn names what an item would clash with in another lane.
func (v *Strips) clashIn(m model.Move, _, to board.Lane) string {
	at := slices.IndexFunc(v.shown.All, func(e model.Entry) bool { return e.Ref.Item == m.Item })
	if at < 0 {
		return ""
	}
	e, entries := v.shown.All[at], v.shown.Entries
	e.Start.At, e.End.At = m.Start, m.End
	switch {
	case to.Person != 0:
		e.People, e.Names = []int64{to.Person}, nil
		for i := range entries {
			if at := slices.Index(entries[i].People, to.Person); at >= 0 {
				e.Names = entries[i].Names[at : at+1]
			}
		}
	case to.Place != "":
		e.VenueID, e.RoomID, e.Turn, e.Holds = 0, 0, 0, 0
	case to.Venue != 0:
		e.VenueID, e.RoomID, e.Turn, e.Holds = to.Venue, to.Room, 0, 0
		for i := range entries {
			if o := &entries[i]; o.RoomID == to.Room {
				e.Room, e.Turn, e.Holds = o.Room, o.Turn, o.Holds
			}
		}
	}
	return v.host.Foreseen(e)
}
