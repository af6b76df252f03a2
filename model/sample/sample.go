// Package sample fills a diary with the illustrative visit and summit, from
// data, through the same door as any edit.
package sample

import (
	"io/fs"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// Change is the deed that fills an empty diary with the sample.
func Change(fsys fs.FS) (model.Change, error) {
	c := &fill{}
	if err := read(fsys, "register.json", &c.register); err != nil {
		return nil, err
	}
	for _, name := range []string{"visit.json", "summit.json", "standing.json"} {
		var e eventData
		if err := read(fsys, name, &e); err != nil {
			return nil, err
		}
		c.events = append(c.events, e)
	}
	return c, nil
}

// fill remembers which key of the data became which row.
type fill struct {
	register registerData
	events   []eventData

	u                                                                 model.Unit
	parties, people, venues, rooms, delegations, seats, groups, items map[string]int64
	names                                                             map[string]forms
	said                                                              map[string]spoken // by the key of the item at which it was
}

// spoken is an item at which somebody was asked aloud.
type spoken struct {
	UID   string
	Title model.Text
}

func (c *fill) Label() model.Label { return model.Label{Verb: "sample"} }

func (c *fill) Apply(u model.Unit) error {
	c.u = u
	c.parties, c.people, c.venues, c.rooms = map[string]int64{}, map[string]int64{}, map[string]int64{}, map[string]int64{}
	c.names, c.said = map[string]forms{}, map[string]spoken{}
	for _, step := range []func() error{c.putOffice, c.putParties, c.putPeople, c.putVenues, c.putRoutes} {
		if err := step(); err != nil {
			return err
		}
	}
	for i := range c.events {
		if err := c.putEvent(&c.events[i]); err != nil {
			return err
		}
	}
	return nil
}

func (c *fill) putOffice() error {
	for _, s := range []model.Setting{
		{Name: model.SettingOffice, Value: c.register.Office.text()},
		{Name: model.SettingSample, Value: model.Plain("1")},
		{Name: model.SettingLanguages, Value: model.Plain(strings.Join(langs(), " "))},
		{Name: model.SettingHomeZone, Value: model.Plain("Europe/Bucharest")},
	} {
		if err := c.u.Put(&s); err != nil {
			return err
		}
	}
	return nil
}

func (c *fill) putParties() error {
	for _, p := range c.register.Parties {
		row := model.Party{Kind: model.State, Code: p.Code, Short: p.Short, Name: p.Name.text()}
		if p.Code == "" {
			row.Kind = model.Organisation
		}
		if err := c.u.Put(&row); err != nil {
			return err
		}
		c.parties[p.Key], c.names[p.Key] = row.ID, forms{p.Name, p.Of, p.HeadOf}
		for _, h := range c.register.History {
			if h.Party != p.Key {
				continue
			}
			for name, value := range map[string]string{model.SettingHistorySince: h.Since, model.SettingHistoryIn: h.In} {
				if err := c.u.Put(&model.Setting{Name: name + row.UID, Value: model.Plain(value)}); err != nil {
					return err
				}
			}
		}
		if p.Key == c.register.Home {
			if err := c.u.Put(&model.Setting{Name: model.SettingHomeParty, Value: model.Plain(row.UID)}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *fill) putPeople() error {
	for _, p := range c.register.People {
		party := c.parties[p.Party]
		row := model.Person{Name: p.Name.text(), Family: p.Family.text(), Address: p.Address.text(), Genitive: p.Genitive.text(), PartyID: &party}
		if err := c.u.Put(&row); err != nil {
			return err
		}
		c.people[p.Key] = row.ID
		if len(p.Office) == 0 { // husband or wife of one who holds an office
			continue
		}
		office := model.Office{PartyID: &party, Title: p.Office.text(), Genitive: p.OfficeGenitive.text(), Category: model.Level(p.Level)}
		if err := c.u.Put(&office); err != nil {
			return err
		}
		since, err := civil.Resolve(p.Since, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			return err
		}
		if err := c.u.Put(&model.Tenure{PersonID: row.ID, OfficeID: office.ID, From: since.At, FromKnown: model.Exactness(p.Known)}); err != nil {
			return err
		}
	}
	return nil
}

func (c *fill) putVenues() error {
	for _, v := range c.register.Venues {
		row := model.Venue{Name: v.Name.text(), Aliases: v.Aliases.text(), City: v.City.text(), Lat: v.Lat, Lon: v.Lon, Zone: "Europe/Bucharest"}
		if err := c.u.Put(&row); err != nil {
			return err
		}
		c.venues[v.Key] = row.ID
		for _, r := range v.Rooms {
			room := model.Room{VenueID: row.ID, Name: r.Name.text(), Capacity: r.Capacity, Turnaround: r.Turnaround}
			if err := c.u.Put(&room); err != nil {
				return err
			}
			c.rooms[v.Key+"/"+r.Key] = room.ID
		}
	}
	return nil
}

func (c *fill) putRoutes() error {
	for _, r := range c.register.Routes {
		row := model.Route{FromID: c.venues[r.From], ToID: c.venues[r.To], Mode: r.Mode, Minutes: r.Minutes}
		if err := c.u.Put(&row); err != nil {
			return err
		}
	}
	return nil
}

func (c *fill) putEvent(e *eventData) error {
	row := model.Event{Kind: model.EventKind(e.Kind), Direction: model.Direction(e.Direction), Level: model.Level(e.Level), Status: model.EventStatus(e.Status),
		Title: e.Title.text(), Badge: e.Badge, HostID: idOf(c.parties, e.Host), HostName: e.HostName.text(), GuestID: idOf(c.parties, e.Guest),
		GuestName: e.GuestName.text(), FirstDay: civil.Date(e.First), LastDay: civil.Date(e.Last), Zone: e.Zone, City: e.City.text(),
		Agent: e.Agent.text(), Contact: e.Contact.text(), PressRooms: e.PressRooms.text(), Foreword: e.Foreword.text(), Practical: e.Practical.text(), Marking: model.Marking(e.Marking), Audience: model.Audience(e.Audience), Remarks: e.Remarks.text()}
	if err := c.u.Put(&row); err != nil {
		return err
	}
	c.delegations, c.seats, c.groups, c.items = map[string]int64{}, map[string]int64{}, map[string]int64{}, map[string]int64{}
	if err := c.putDelegations(row.ID, e); err != nil {
		return err
	}
	if err := c.putGroups(row.ID, e); err != nil {
		return err
	}
	for _, it := range e.all(c.names) {
		if err := c.putItem(row, it); err != nil {
			return err
		}
	}
	return c.putFollowUp(row.ID, e)
}

func idOf(m map[string]int64, key string) *int64 {
	if id, ok := m[key]; ok {
		return &id
	}
	return nil
}

func number(s string) int {
	n, _ := strconv.Atoi(s) // "" is none
	return n
}
