package export

import (
	"chancery/model"
	"chancery/words"
)

// uninterpreted says that nobody interprets at an item: it says so, or two speak alone and
// nothing is said of interpreters.
func uninterpreted(it *model.Item) bool {
	return words.Uninterpreted(it.Interpret) || it.Kind == model.TeteATete && it.Interpret.Empty()
}

// uncalled says that somebody interprets and is not called to an item: there is no
// interpretation, and they come only because all of their delegation do. Whoever has a row
// of their own, or was chosen into a group, is called all the same.
func uncalled(p *model.Programme, it *model.Item, one model.Attendee) bool {
	if p.Seats[one.Seat].Role != model.Interprets || !uninterpreted(it) {
		return false
	}
	row := one.Participation
	switch {
	case row.SeatID != nil:
		return *row.SeatID != one.Seat
	case row.PersonID != nil:
		return *row.PersonID != one.Person
	case row.GroupID != nil:
		return p.Groups[*row.GroupID].Kind != model.ChosenOnes
	}
	return true
}

// uncalled says so of an addressee.
func (a Addressee) uncalled(p *model.Programme, it *model.Item) bool {
	for _, one := range p.Attending(it) {
		if attendee(p, one).Key == a.Key {
			return uncalled(p, it, one)
		}
	}
	return false
}
