package modeltest

import (
	"reflect"
	"slices"
	"testing"

	"chancery/model"
)

// stale is a change made of what somebody saw, and what somebody else does before
// it is done. It must be refused and change nothing.
type stale struct {
	name string
	seen func(*office) model.Change
	then func(*office)
}

// OnlyNew are the changes that make only new rows and so can overwrite nothing.
// Others do so at times: a new event, item, person, venue or record, and copies
// that are pasted. Those of them are tried by what they change at other times.
var OnlyNew = map[string]string{
	"LinkPlaces":   "places for items that name them; the change in it is tried by itself",
	"Acquaint":     "rows for parties that have none; the change in it is tried by itself",
	"Invite":       "delegations of parties that have none",
	"Attach":       "a file with its bytes",
	"FromTemplate": "an event with items, and what it is made of is no row that it changes",
}

func tryStale(t *testing.T, fresh func(*testing.T) Harness) {
	for _, s := range slices.Concat(stales, mergeStales, issueStales, backStales, invitationStales) {
		t.Run(s.name, func(t *testing.T) {
			o := open(t, fresh(t))
			c := s.seen(o)
			s.then(o)
			o.refused(c, "storage.conflict", "storage.gone", "edition.recalled-already")
		})
	}
}

// Tried are the changes that are tried on what is stale.
func Tried(t *testing.T) map[string]bool {
	out := map[string]bool{}
	for _, s := range slices.Concat(stales, mergeStales, issueStales, backStales, invitationStales) {
		out[reflect.TypeOf(s.seen(open(t, New()))).Elem().Name()] = true
	}
	return out
}

// What somebody else does.

func (o *office) rename(id int64) {
	it := o.item(id)
	it.Title = model.Text{"en": "Changed meanwhile"}
	o.do(&model.SaveItem{Item: it})
}

func (o *office) edit(r model.Record, id int64, edit func()) {
	o.get(r, id)
	edit()
	o.save(r)
}

func renameTalks(o *office) { o.rename(o.talks) }
func renameLunch(o *office) { o.rename(o.lunch) }
func deleteLunch(o *office) { o.do(&model.DeleteItems{IDs: []int64{o.lunch}, Revision: o.Revision()}) }
func deleteVisit(o *office) { o.do(&model.DeleteEvent{ID: o.visit, Revision: o.Revision()}) }
func putItem(o *office)     { o.put("Put in meanwhile", "16:00", "16:30") }
func editVisit(o *office) {
	var e model.Event
	o.edit(&e, o.visit, func() { e.City = model.Text{"en": "Iași"} })
}
func editVenue(o *office) {
	var v model.Venue
	o.edit(&v, o.venue, func() { v.City = model.Text{"en": "Iași"} })
}
func editPerson(o *office) {
	var p model.Person
	o.edit(&p, o.person, func() { p.Phone = "+380 44 111" })
}
func editSeat(o *office) { var s model.Seat; o.edit(&s, o.seat, func() { s.Pos = 7 }) }
func editGuests(o *office) {
	var d model.Delegation
	o.edit(&d, o.guests, func() { d.Liaison = model.Plain("Maj. Pop") })
}
func addSeat(o *office) { o.save(&model.Seat{DelegationID: o.guests, Name: model.Plain("Aide")}) }
func editSetting(o *office) {
	o.do(&model.SaveSetting{Name: setting, Value: model.Plain("theirs"), Was: o.setting(setting)})
}
func addGuest(o *office) {
	o.guestsAre(func(was []model.Participation) []model.Participation { return append(was, word("Aide")) })
}
func takeGuest(o *office) {
	o.guestsAre(func(was []model.Participation) []model.Participation { return was[1:] })
}
func takeLastGuest(o *office) { // the others stay as they were
	o.guestsAre(func(was []model.Participation) []model.Participation { return was[:1] })
}
func turnGuests(o *office) { o.guestsAre(turned) }

func turned(was []model.Participation) []model.Participation {
	return []model.Participation{was[1], was[0]}
}

func holdsAnother(o *office) {
	office := o.save(&model.Office{Title: model.Text{"en": "Chair"}})
	o.save(&model.Tenure{PersonID: o.person, OfficeID: office})
}

func word(name string) model.Participation {
	return model.Participation{Side: model.GuestSide, Name: model.Plain(name)}
}

func (o *office) guestsAre(next func([]model.Participation) []model.Participation) {
	was := o.who(o.talks, model.GuestSide)
	seen := model.AllSeen(was)
	o.do(&model.Participate{Item: o.talks, Side: model.GuestSide, Who: next(was), Was: seen})
}
