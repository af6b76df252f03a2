package edition

import (
	"slices"
	"testing"

	"chancery/model"
)

// returned is a programme whose rows were away, and came back each under another number.
func returned(t *testing.T, p model.Programme) model.Programme {
	t.Helper()
	const later = 1000
	r := rowsOf(ptr(again(t, p)))
	moved := &rows{by: map[key]model.Record{}, known: map[number]model.Record{}}
	for _, rec := range r.list {
		rec.Head().ID += later
		switch v := rec.(type) {
		case *model.Item:
			v.EventID, v.VenueID, v.RoomID = v.EventID+later, ptr(*v.VenueID+later), ptr(*v.RoomID+later)
		case *model.Participation:
			v.ItemID, v.PersonID = v.ItemID+later, ptr(*v.PersonID+later)
		case *model.Access:
			v.ItemID += later
		case *model.Seat:
			v.DelegationID, v.PersonID = v.DelegationID+later, ptr(*v.PersonID+later)
		case *model.Member:
			v.GroupID, v.PersonID = v.GroupID+later, ptr(*v.PersonID+later)
		case *model.Delegation:
			v.EventID, v.PartyID = v.EventID+later, v.PartyID+later
		case *model.Group:
			v.EventID += later
		case *model.Person:
			v.PartyID = ptr(*v.PartyID + later)
		case *model.Tenure:
			v.PersonID, v.OfficeID = v.PersonID+later, v.OfficeID+later
		case *model.Room:
			v.VenueID += later
		case *model.Route:
			v.FromID, v.ToID = v.FromID+later, v.ToID+later
		case *model.Event:
			v.HostID, v.GuestID = ptr(*v.HostID+later), ptr(*v.GuestID+later)
		}
		moved.add(rec)
	}
	return moved.programme()
}

// What was away and came back as it was is no change, though the store counts it anew; what is
// another in it since is told as ever: who was added, who stands in another order.
func TestWhatCameBackAsItWasIsNoChange(t *testing.T) {
	was := visit(t)
	now := returned(t, was)
	if told := Compare(was, now, office); len(told.All) != 0 {
		t.Fatalf("%d lines of what is as it was: %+v", len(told.All), told.All)
	}

	more := returned(t, was)
	item := more.Items[0].ID
	more.Who[item] = append(slices.Clone(more.Who[item]), model.Participation{Row: head("participations", 5000), ItemID: item, Side: model.HostSide, Name: model.Plain("Escort")})
	c := Compare(was, more, office)
	if told := c.Told(); len(told) != 1 || told[0].What != Added || told[0].UID != "participations-5000" {
		t.Errorf("somebody was added to what came back: %+v", told)
	}

	turned := returned(t, was)
	who := turned.Who[turned.Items[0].ID]
	who[0].Pos, who[1].Pos = who[1].Pos, who[0].Pos
	c = Compare(was, turned, office)
	if told := c.Told(); len(told) != 1 || told[0].What != Moved {
		t.Errorf("those of what came back stand in another order: %+v", told)
	}
}
