package uitest

import (
	"fmt"

	"chancery/model"
	"chancery/model/civil"
)

// Congress is a programme as large as a great congress: 1,007 items in 72 rooms
// on four days, the same each time. Busy rooms follow one another without a
// pause, some items clash, and around noon there is less.
type Congress struct {
	Event int64 // it was put into, once it was made
}

// What a Congress holds.
const (
	CongressItems = 1007
	CongressRooms = 72
	congressDays  = 4
	CongressFirst = civil.Date("2026-09-07")
	congressZone  = "Europe/Bucharest"
)

func (c *Congress) Label() model.Label { return model.Label{Verb: "sample"} }

// Apply makes the event, its venue with the rooms, and the items.
func (c *Congress) Apply(u model.Unit) error {
	e := model.NewEvent(model.Summit, CongressFirst, CongressFirst.Add(congressDays-1), congressZone)
	e.Title = model.Text{"en": "Congress of all delegations", "ro": "Congresul tuturor delegațiilor", "uk": "Конгрес усіх делегацій"}
	if err := u.Put(&e); err != nil {
		return err
	}
	c.Event = e.ID
	v := model.Venue{Name: model.Text{"en": "Congress centre", "ro": "Centrul de congrese", "uk": "Конгрес-центр"}}
	if err := u.Put(&v); err != nil {
		return err
	}
	rooms := make([]model.Room, CongressRooms)
	for i := range rooms {
		rooms[i] = model.Room{VenueID: v.ID, Name: model.Plain(fmt.Sprint("Room ", i+1))}
		if err := u.Put(&rooms[i]); err != nil {
			return err
		}
	}
	seed := uint32(38)
	roll := func(n int) int { // a generator of its own: the same on every machine and in every version
		seed = seed*1664525 + 1013904223
		return int(seed>>16) % n
	}
	next := map[[2]int]int{} // minute at which a room is free, by day
	for i := range CongressItems {
		it, err := c.item(i, rooms, next, roll)
		if err != nil {
			return err
		}
		if err := u.Put(&it); err != nil {
			return err
		}
	}
	return nil
}

// item is the i-th: in a room and on a day in turn, when the room is free, but
// for some that are not asked.
func (c *Congress) item(i int, rooms []model.Room, next map[[2]int]int, roll func(int) int) (model.Item, error) {
	room, day := i%CongressRooms, i/CongressRooms%congressDays
	k := [2]int{room, day}
	from := max(next[k], 9*60+roll(4)*15)
	if from >= 12*60 && from < 14*60 && roll(3) > 0 {
		from = 14 * 60
	}
	if roll(25) == 0 {
		from = max(9*60, from-20) // clashes with what is before it
	}
	length := 30 + roll(3)*15
	next[k] = from + length + roll(2)*15
	start, err := civil.Resolve(fmt.Sprintf("%sT%s", CongressFirst.Add(day), civil.Clock(from)), congressZone, 0)
	if err != nil {
		return model.Item{}, err
	}
	it := model.NewItem(c.Event, model.ItemKinds[roll(len(model.ItemKinds))], start, start.AddMinutes(length))
	it.Title = model.Text{"en": fmt.Sprint("Session ", i+1), "ro": fmt.Sprint("Sesiunea ", i+1), "uk": fmt.Sprint("Засідання ", i+1)}
	it.VenueID, it.RoomID = &rooms[room].VenueID, &rooms[room].ID
	it.Status, it.Audience = model.Agreed, model.Public
	return it, it.Settle()
}
