package main

import (
	"os"
	"sort"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/words"
)

// asking is what every register is asked with.
type asking struct {
	Diary  string `arg:"" help:"Diary to read."`
	Text   string `help:"Only entries with this in a name, an office or a code, whatever the case, the diacritics or the script." placeholder:"TEXT"`
	Format string `help:"table, json or csv." enum:"table,json,csv" default:"table"`
}

type (
	peopleCmd  struct{ asking }
	partiesCmd struct{ asking }
	venuesCmd  struct{ asking }
)

// personRow is somebody as programs read them.
type personRow struct {
	UID       string `json:"uid" table:"-"`
	Title     string `json:"title"` // the form of address
	Name      string `json:"name"`
	Family    string `json:"family" table:"-"` // by which they are sorted
	Office    string `json:"office"`           // that is held now
	Party     string `json:"party"`            // the code of a state, or the short name of an organisation
	Languages string `json:"languages"`
	Phone     string `json:"phone"`
	Email     string `json:"email"`
}

// partyRow is a state or an organisation.
type partyRow struct {
	UID    string `json:"uid" table:"-"`
	Kind   string `json:"kind"`
	Code   string `json:"code"`
	Short  string `json:"short"`
	Name   string `json:"name" table:"called"`
	Formal string `json:"formal"`

	Presidency string `json:"presidency"` // who presides today, as the party of a person
}

// venueRow is a venue, or one of its rooms; they stand after it.
type venueRow struct {
	UID        string `json:"uid" table:"-"`
	Venue      string `json:"venue"`
	Room       string `json:"room"`
	City       string `json:"city"`
	Address    string `json:"address"`
	Phone      string `json:"phone"`
	Zone       string `json:"zone" table:"-"`
	Capacity   int    `json:"capacity"`
	Turnaround int    `json:"turnaround"` // minutes
}

// Run lists the people of a diary.
func (x *peopleCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]personRow, error) {
		list, err := d.People("")
		if err != nil {
			return nil, err
		}
		sort.SliceStable(list, func(i, j int) bool { return c.words.Less(c.sorted(&list[i].Person), c.sorted(&list[j].Person)) })
		var out []personRow
		for _, k := range list {
			if who := &k.Person; x.fits(who.Name.All(), who.Aliases.All(), words.HeldBy(&k).All(), k.Party, who.Email, who.UID) {
				out = append(out, personRow{who.UID, c.words.Text(who.Address), c.words.Text(who.Name), c.words.Text(who.Family), c.words.Text(words.HeldBy(&k)), k.Party, x.tongues(c, who.Languages), who.Phone, who.Email})
			}
		}
		return out, nil
	})
}

// sorted is a name as lists sort it: by the part that is the family's, where it is known.
func (c *context) sorted(p *model.Person) string {
	return strings.TrimSpace(c.words.Text(p.Family) + " " + c.words.Text(p.Name))
}

// Run lists the states and organisations of a diary.
func (x *partiesCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]partyRow, error) {
		regs, err := d.Registers()
		if err != nil {
			return nil, err
		}
		today, err := c.today(d)
		if err != nil {
			return nil, err
		}
		var out []partyRow
		for i := range regs.Parties {
			if p := &regs.Parties[i]; x.fits(p.Name.All(), p.Formal.All(), p.Own.All(), p.Code, p.Short, p.UID) {
				kind := string(p.Kind)
				if x.people() {
					kind = c.words.Say("party.kind." + kind)
				}
				out = append(out, partyRow{p.UID, kind, p.Code, p.Short, c.words.Text(p.Name), c.words.Text(p.Formal), presiding(&regs, p.ID, today)})
			}
		}
		sort.SliceStable(out, func(i, j int) bool { return c.words.Less(out[i].Name, out[j].Name) })
		return out, nil
	})
}

// presiding are the codes of those who preside over an organisation on a day.
func presiding(regs *model.Registers, of int64, on civil.Date) string {
	var out []string
	for _, held := range regs.Presidencies {
		for i := range regs.Parties {
			if p := &regs.Parties[i]; held.PartyID == of && held.Runs(on) && p.ID == held.HolderID {
				out = append(out, p.Tag())
			}
		}
	}
	return strings.Join(out, "; ")
}

// Run lists the venues of a diary with their rooms. A room that fits is listed with its
// venue, and a venue that fits with all of its rooms.
func (x *venuesCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]venueRow, error) {
		regs, err := d.Registers()
		if err != nil {
			return nil, err
		}
		sort.SliceStable(regs.Venues, func(i, j int) bool {
			return c.words.Less(c.words.Text(regs.Venues[i].Name), c.words.Text(regs.Venues[j].Name))
		})
		sort.SliceStable(regs.Rooms, func(i, j int) bool {
			return c.words.Less(c.words.Text(regs.Rooms[i].Name), c.words.Text(regs.Rooms[j].Name))
		})
		var out []venueRow
		for i := range regs.Venues {
			out = append(out, x.venue(c, &regs.Venues[i], regs.Rooms)...)
		}
		return out, nil
	})
}

func (x *venuesCmd) venue(c *context, v *model.Venue, rooms []model.Room) []venueRow {
	row := venueRow{UID: v.UID, Venue: c.words.Text(v.Name), City: c.words.Text(v.City), Address: c.words.Text(v.Address), Phone: v.Phone, Zone: v.Zone}
	whole := x.fits(v.Name.All(), v.Aliases.All(), v.City.All(), v.Address.All(), v.UID)
	out := []venueRow{row}
	for i := range rooms {
		r := &rooms[i]
		if r.VenueID == v.ID && (whole || x.fits(r.Name.All(), r.UID)) {
			in := row
			in.UID, in.Room, in.Capacity, in.Turnaround = r.UID, c.words.Text(r.Name), r.Capacity, r.Turnaround
			out = append(out, in)
		}
	}
	if !whole && len(out) == 1 {
		return nil
	}
	return out
}

// people says that it is people who read the answer, and not programs.
func (x *asking) people() bool { return x.Format == "table" }

// tongues are languages by name for people, and by code for programs.
func (x *asking) tongues(c *context, codes string) string {
	if x.people() {
		return c.words.Tongues(codes)
	}
	return codes
}

// fits says whether any of some names has the text that is asked for.
func (x *asking) fits(names ...string) bool {
	return strings.TrimSpace(x.Text) == "" || fitName(words.Fold(x.Text), strings.Split(strings.Join(names, "\n"), "\n")) > 0
}

// ask reads a diary and writes what is asked for on standard output.
func ask[T any](c *context, x *asking, rows func(*storage.Store) ([]T, error)) error {
	d, err := c.read(x.Diary)
	if err != nil {
		return err
	}
	defer d.Close()
	list, err := rows(d)
	if err != nil {
		return err
	}
	return writeRows(c, os.Stdout, x.Format, list)
}
