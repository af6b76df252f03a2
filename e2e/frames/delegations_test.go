//go:build frames

package frames

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/uitest"
)

// forum is one summit of so many delegations with so many seats in each.
type forum struct{ delegations, seats int }

func (f forum) Label() model.Label { return model.Label{Verb: "sample"} }

func (f forum) Apply(u model.Unit) error {
	e := model.NewEvent(model.Summit, "2026-03-12", "2026-03-12", zone)
	e.Title = model.Text{"en": "Forum of many seats"}
	if err := u.Put(&e); err != nil {
		return err
	}
	for d := range f.delegations {
		party := model.Party{Kind: model.Organisation, Short: fmt.Sprint("O", d), Name: model.Text{"en": fmt.Sprint("Organisation ", d)}}
		if err := u.Put(&party); err != nil {
			return err
		}
		one := model.Delegation{EventID: e.ID, PartyID: party.ID, Side: model.GuestSide, Pos: int64(d + 1), Plus: f.seats - 1}
		if err := u.Put(&one); err != nil {
			return err
		}
		for i := range f.seats {
			seat := model.Seat{DelegationID: one.ID, Name: model.Text{"en": fmt.Sprint("Delegate of many names ", d, "/", i)}, Title: model.Text{"en": fmt.Sprint("Adviser for matters of ", i)}, Role: "member",
				Pos: int64(i + 1), Status: model.SeatStatuses[i%len(model.SeatStatuses)], Languages: "en fr"}
			if err := u.Put(&seat); err != nil {
				return err
			}
		}
	}
	return nil
}

// BenchmarkScrollDelegations turns the wheel over forty delegations of twenty-five, down
// and from side to side.
func BenchmarkScrollDelegations(b *testing.B) {
	w := open(b, with(b, forum{40, 25}))
	var u *uitest.User
	fyne.DoAndWait(func() {
		u = uitest.On(b, w.Window().Canvas())
		u.Shortcut(fyne.KeyK, fyne.KeyModifierControl)
	})
	time.Sleep(300 * time.Millisecond)
	fyne.DoAndWait(func() { u.Type("Forum of many").Key(fyne.KeyReturn) })
	time.Sleep(500 * time.Millisecond)
	fyne.DoAndWait(func() {
		u.Key(fyne.KeyF6)
		u.Move(800, 500)
	})
	time.Sleep(500 * time.Millisecond)
	fyne.DoAndWait(func() {
		if !u.Sees("Delegate of many names 0/0") {
			b.Fatalf("the board is not on show: %q", u.Texts())
		}
	})
	var took, work []time.Duration
	for i := 0; b.Loop(); i++ {
		by := float32(-30)
		if i%16 >= 8 {
			by = 30
		}
		before := processor(b)
		took = append(took, frame(b, func() {
			if i%32 < 16 {
				u.Wheel(0, by)
			} else {
				u.Wheel(by, 0)
			}
		}))
		work = append(work, processor(b)-before)
	}
	report(b, took)
	b.ReportMetric(float64(median(work).Microseconds())/1000, "ms-work") // which a busy computer does not lengthen
}
