package check

import (
	"slices"

	"chancery/model"
)

// Somebody in two places, two in one room. Touching is not overlapping.

func overlap(a, b *model.Entry) bool { return b.Start.At < a.End.At }

// free are the minutes between two entries.
func free(a, b *model.Entry) int { return int((b.Start.At - a.End.At) / 60) }

// personTwice: whoever takes part in both would be in two places.
func personTwice(a, b *model.Entry, _ Ways) []Finding {
	if !overlap(a, b) {
		return nil
	}
	return shared(a, b, nil)
}

// tooFar: people need their time from venue to venue.
func tooFar(a, b *model.Entry, ways Ways) []Finding {
	need := ways.between(a, b)
	if overlap(a, b) || free(a, b) >= need {
		return nil
	}
	return shared(a, b, []int{need, free(a, b)})
}

// roomTwice: two items in one room.
func roomTwice(a, b *model.Entry, _ Ways) []Finding {
	if !sameRoom(a, b) || !overlap(a, b) {
		return nil
	}
	return []Finding{{Subject: room(a)}}
}

// tooSoon: a room stays taken for its turnaround.
func tooSoon(a, b *model.Entry, _ Ways) []Finding {
	if !sameRoom(a, b) || overlap(a, b) || free(a, b) >= a.Turn {
		return nil
	}
	return []Finding{{Subject: room(a), Args: []int{a.Turn, free(a, b)}}}
}

// share says whether there is anything that two entries could both need.
func share(a, b *model.Entry) bool {
	if sameRoom(a, b) {
		return true
	}
	for _, p := range a.People {
		if slices.Contains(b.People, p) {
			return true
		}
	}
	return false
}

func sameRoom(a, b *model.Entry) bool { return a.RoomID != 0 && a.RoomID == b.RoomID }

func room(e *model.Entry) Subject { return Subject{"rooms", e.RoomID, e.Room} }

// shared is a finding for everybody who takes part in both.
func shared(a, b *model.Entry, args []int) []Finding {
	var out []Finding
	for i, p := range a.People {
		if !slices.Contains(b.People, p) {
			continue
		}
		who := Subject{Table: "people", ID: p}
		if i < len(a.Names) {
			who.Name = a.Names[i]
		}
		out = append(out, Finding{Subject: who, Args: args})
	}
	return out
}
