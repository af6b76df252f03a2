//go:build frames

package frames

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/storage"
	"chancery/ui/door"
)

const zone = "Europe/Bucharest"

// noon is the frozen clock: the morning of the sample visit.
func noon() time.Time { return time.Date(2026, 3, 12, 9, 40, 0, 0, time.UTC) }

// diary is a store as the window sees it.
type diary struct{ *storage.Store }

func (d diary) Check() ([]error, error)                  { return nil, nil }
func (d diary) Backup() error                            { _, err := d.Store.Backup(""); return err }
func (d diary) Holding(...string) ([]door.Backup, error) { return nil, nil }
func (d diary) Health() door.Health                      { return door.Health{Path: d.Store.Health().Path} }

// fill makes a diary with the sample and about n items more, sixteen a visit,
// over three years round the sample.
func fill(b *testing.B, n int) diary {
	return with(b, crowd{n, "2025-01-06", 1095})
}

// with makes a diary with the sample and what a change adds.
func with(b *testing.B, more model.Change) diary {
	b.Helper()
	s, err := storage.Create(filepath.Join(b.TempDir(), "d.chancery"), storage.Options{Now: noon})
	if err != nil {
		b.Fatal(err)
	}
	d := desk.New(s)
	c, err := sample.Change(assets.Sample())
	if err != nil {
		b.Fatal(err)
	}
	if err := d.Do(c); err != nil {
		b.Fatal(err)
	}
	if err := d.Do(more); err != nil {
		b.Fatal(err)
	}
	return diary{s}
}

// crowd are n items in visits of sixteen, spread over so many days from the first.
type crowd struct {
	n     int
	first civil.Date
	days  int
}

func (c crowd) Label() model.Label { return model.Label{Verb: "sample"} }

func (c crowd) Apply(u model.Unit) error {
	for v := range c.n / 16 {
		day := c.first.Add(v * c.days * 16 / c.n)
		e := model.NewEvent(model.WorkingVisit, day, day, zone)
		e.Title = model.Text{"en": fmt.Sprint("Working visit ", v)}
		if err := u.Put(&e); err != nil {
			return err
		}
		for i := range 16 {
			start, err := civil.Resolve(fmt.Sprintf("%sT%02d:%02d", day, 9+i/2, i%2*30), zone, 0)
			if err != nil {
				return err
			}
			it := model.NewItem(e.ID, model.Talks, start, start.AddMinutes(25))
			it.Title = model.Text{"en": fmt.Sprint("Official talks ", i)}
			if err := (&model.SaveItem{Item: it}).Apply(u); err != nil {
				return err
			}
		}
	}
	return nil
}

// grid is one summit of a day in so many rooms with so many items in each.
type grid struct{ rooms, each int }

func (g grid) Label() model.Label { return model.Label{Verb: "sample"} }

func (g grid) Apply(u model.Unit) error {
	e := model.NewEvent(model.Summit, "2026-03-12", "2026-03-12", zone)
	e.Title = model.Text{"en": "Summit of many rooms"}
	v := model.Venue{Name: model.Text{"en": "Congress centre"}}
	if err := errors.Join(u.Put(&e), u.Put(&v)); err != nil {
		return err
	}
	for r := range g.rooms {
		room := model.Room{VenueID: v.ID, Name: model.Text{"en": fmt.Sprint("Hall ", r)}}
		if err := u.Put(&room); err != nil {
			return err
		}
		for i := range g.each {
			start, err := civil.Resolve("2026-03-12T08:00", zone, 0)
			if err != nil {
				return err
			}
			start = start.AddMinutes(i * 40)
			it := model.NewItem(e.ID, model.Bilateral, start, start.AddMinutes(30))
			it.Title, it.VenueID, it.RoomID = model.Text{"en": fmt.Sprint("Bilateral ", r, "/", i)}, &v.ID, &room.ID
			if err := (&model.SaveItem{Item: it}).Apply(u); err != nil {
				return err
			}
		}
	}
	return nil
}
