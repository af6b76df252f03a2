//go:build frames

package frames

import (
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
	"chancery/ui"
)

const zone = "Europe/Bucharest"

// noon is the frozen clock: the morning of the sample visit.
func noon() time.Time { return time.Date(2026, 3, 12, 9, 40, 0, 0, time.UTC) }

// diary is a store as the window sees it.
type diary struct{ *storage.Store }

func (d diary) Backup() error     { _, err := d.Store.Backup(""); return err }
func (d diary) Health() ui.Health { return ui.Health{Path: d.Store.Health().Path} }

// fill makes a diary with the sample and about n items more, sixteen a visit,
// over three years round the sample.
func fill(b *testing.B, n int) diary {
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
	if n > 0 {
		if err := d.Do(crowd{n}); err != nil {
			b.Fatal(err)
		}
	}
	return diary{s}
}

type crowd struct{ n int }

func (c crowd) Label() model.Label { return model.Label{Verb: "sample"} }

func (c crowd) Apply(u model.Unit) error {
	for v := range c.n / 16 {
		day := civil.Date("2025-01-06").Add(v * 1095 * 16 / c.n)
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
