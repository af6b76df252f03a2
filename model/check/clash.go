package check

import (
	"maps"
	"slices"

	"chancery/model"
)

// Somebody in two places, two in one room. Touching is not overlapping.

func overlap(a, b *model.Entry) bool { return b.Start.At < a.End.At }

// open says that an entry has no end. How long it takes up a room nobody knows, but whoever takes part is
// there when it begins.
func open(e *model.Entry) bool { return e.EndMark == model.Open && e.End.At == e.Start.At }

// apart says that two entries are known to be in different places.
func apart(a, b *model.Entry, known *Known) bool {
	switch {
	case a.RoomID != 0 && b.RoomID != 0:
		return a.RoomID != b.RoomID
	case a.VenueID != 0 && b.VenueID != 0:
		return a.VenueID != b.VenueID
	}
	return inWords(a) && inWords(b) && apartInWords(a, b, known)
}

// free are the minutes between two entries.
func free(a, b *model.Entry) int { return int((b.Start.At - a.End.At) / 60) }

// personTwice: whoever takes part in both would be in two places. What has no end may be a part of what else
// begins then, such as an arrival, unless it is elsewhere.
func personTwice(a, b *model.Entry, known *Known) []Finding {
	switch ends := !open(a) && !open(b); {
	case ends && !overlap(a, b):
		return nil
	case !ends && (!overlap(a, b) && a.Start.At != b.Start.At || !apart(a, b, known)):
		return nil
	}
	return slices.DeleteFunc(shared(a, b, known.Two, nil), func(f Finding) bool { return f.Subject.Table == "people" && passes(a, b, f.Subject.ID) })
}

// passes says that a person leaves the one early, or joins the other late, so that both
// can be attended.
func passes(a, b *model.Entry, person int64) bool {
	return len(a.Parts)+len(b.Parts) > 0 && !a.PartOf(person).Overlaps(b.PartOf(person))
}

// tooFar: people need their time from venue to venue.
func tooFar(a, b *model.Entry, known *Known) []Finding {
	need := known.Ways.between(a, b)
	if overlap(a, b) || free(a, b) >= need {
		return nil
	}
	return together(shared(a, b, known.Two, []int{need, free(a, b)}))
}

// tooShort: who goes a way needs its time, whatever was planned for it.
func tooShort(e *model.Entry, known *Known) []Finding {
	need, planned := known.Ways[[2]int64{e.FromID, e.ToID}], int((e.End.At-e.Start.At)/60)
	if e.FromID == 0 || e.ToID == 0 || !counts(e) || open(e) || planned >= need {
		return nil
	}
	name := maps.Clone(e.To)
	for lang, from := range e.From {
		if to := name[lang]; to != "" {
			name[lang] = from + " – " + to
		}
	}
	return []Finding{{Subject: Subject{"venues", e.ToID, name}, Args: []int{need, planned}, Why: "itself"}}
}

// together is one finding for all whom it is of: what mends it for one of them does for the others. Whoever is known
// by a name alone may be somebody else, and is asked for by that name where nobody known is among them.
func together(list []Finding) []Finding {
	if len(list) < 2 || list[0].Subject.Table == "names" {
		return list
	}
	list[0].Others = len(list) - 1
	return list[:1]
}

// roomTwice: two items in one room.
func roomTwice(a, b *model.Entry, _ *Known) []Finding {
	if !sameRoom(a, b) || !overlap(a, b) || open(b) {
		return nil
	}
	return []Finding{{Subject: room(a)}}
}

// tooSoon: a room stays taken for its turnaround.
func tooSoon(a, b *model.Entry, _ *Known) []Finding {
	if !sameRoom(a, b) || overlap(a, b) || free(a, b) >= a.Turn || open(a) || open(b) {
		return nil
	}
	return []Finding{{Subject: room(a), Args: []int{a.Turn, free(a, b)}}}
}

// share says whether there is anything that two entries could both need.
func share(a, b *model.Entry, known *Known) bool {
	if sameRoom(a, b) || samePlace(a, b, known) {
		return true
	}
	both := func(x, y []int64) bool {
		return slices.ContainsFunc(x, func(id int64) bool { return slices.Contains(y, id) })
	}
	if both(a.People, b.People) || both(a.Seats, b.Seats) {
		return true
	}
	return len(alike(a, b, known.Two)) > 0
}

func sameRoom(a, b *model.Entry) bool { return a.RoomID != 0 && a.RoomID == b.RoomID }

func room(e *model.Entry) Subject { return Subject{"rooms", e.RoomID, e.Room} }

// shared is a finding for everybody who takes part in both.
func shared(a, b *model.Entry, two namesakes, args []int) []Finding {
	var out []Finding
	for i, p := range a.People {
		if !slices.Contains(b.People, p) || slices.Contains(a.Sending, p) || slices.Contains(b.Sending, p) {
			continue
		}
		who := Subject{Table: "people", ID: p}
		if i < len(a.Names) {
			who.Name = a.Names[i]
		}
		out = append(out, Finding{Subject: who, Args: args})
	}
	for i, seat := range a.Seats {
		if slices.Contains(b.Seats, seat) {
			out = append(out, Finding{Subject: Subject{Table: "seats", ID: seat, Name: a.Seated[i]}, Args: args})
		}
	}
	for _, n := range alike(a, b, two) {
		out = append(out, Finding{Subject: Subject{Table: "names", Name: n}, Args: args})
	}
	return out
}

// onScreen: whoever takes part by video is wanted where one has to be present.
func onScreen(e *model.Entry, _ *Known) (out []Finding) {
	for _, name := range e.OnScreen {
		out = append(out, Finding{Subject: Subject{Table: "names", Name: name}})
	}
	return out
}

// hasLeft: whoever takes part was replaced by then, or holds the office no more.
func hasLeft(e *model.Entry, _ *Known) []Finding {
	var out []Finding
	for _, one := range e.Gone {
		out = append(out, Finding{Subject: Subject{Table: "names", Name: one.Name}, Why: one.Why})
	}
	return out
}

// tooMany: more come than the room holds.
func tooMany(e *model.Entry, _ *Known) []Finding {
	if !e.Crowded() {
		return nil
	}
	return []Finding{{Subject: room(e), Args: []int{e.Takes, e.Holds}}}
}
