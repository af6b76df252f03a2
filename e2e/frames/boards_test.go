//go:build frames

package frames

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/uitest"
)

// promised are so many commitments and texts of one visit.
type promised struct{ n int }

func (p promised) Label() model.Label { return model.Label{Verb: "sample"} }

func (p promised) Apply(u model.Unit) error {
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-12", zone)
	e.Title = model.Text{"en": "Visit of many promises"}
	ours, theirs := model.Party{Kind: model.Organisation, Short: "OUR", Name: model.Text{"en": "Our organisation"}}, model.Party{Kind: model.Organisation, Short: "OTH", Name: model.Text{"en": "Other organisation"}}
	for _, r := range []model.Record{&e, &ours, &theirs} {
		if err := u.Put(r); err != nil {
			return err
		}
	}
	for i := range p.n {
		said := model.Text{"en": fmt.Sprint("Promise in matters of ", i)}
		c := model.Commitment{Words: said, Who: said, Owner: said, State: model.Promised, Due: civil.Date("2026-06-30").Add(i % 90), PartyID: &theirs.ID, EventID: &e.ID, Audience: model.Internal}
		t := model.Instrument{Title: said, Kind: "agreement", Level: model.BetweenGovernments, State: "printed", Making: model.Signs, Ours: &ours.ID, Theirs: &theirs.ID, Languages: "ro en", OurSigner: said, TheirSigner: said,
			OurRank: model.Minister, TheirRank: model.Minister, EventID: &e.ID, Audience: model.Internal}
		if err := u.Put(&c); err != nil {
			return err
		}
		if err := u.Put(&t); err != nil {
			return err
		}
	}
	return nil
}

// BenchmarkScrollBoard2000 turns the wheel on boards of two thousand rows, as on a week.
func BenchmarkScrollBoard2000(b *testing.B) {
	d := with(b, promised{2000})
	for _, board := range []struct {
		name string
		key  fyne.KeyName
	}{{"commitments", fyne.Key7}, {"texts", fyne.Key8}} {
		b.Run(board.name, func(b *testing.B) { scrollsBoard(b, d, board.key, "Promise in matters of") })
	}
}

func scrollsBoard(b *testing.B, d diary, key fyne.KeyName, holds string) {
	w := shows(b, d, filepath.Join(b.TempDir(), "window.json"))
	var u *uitest.User
	fyne.DoAndWait(func() {
		u = uitest.On(b, w.Window().Canvas())
		u.Shortcut(key, fyne.KeyModifierControl|fyne.KeyModifierShift)
		u.Move(700, 500)
	})
	time.Sleep(3 * time.Second)
	if shown := texts(u); !strings.Contains(shown, holds) {
		b.Fatalf("the board is not on show: %s", shown)
	}
	wheels(b, u)
}

// many are so many people of no state.
type many struct{ n int }

func (m many) Label() model.Label { return model.Label{Verb: "sample"} }

func (m many) Apply(u model.Unit) error {
	for i := range m.n {
		one := model.Person{Name: model.Text{"en": fmt.Sprint("Anna Aabel ", i)}, Family: model.Text{"en": "Aabel"}, Languages: "en fr", Phone: fmt.Sprint("+40 21 ", i)}
		if err := u.Put(&one); err != nil {
			return err
		}
	}
	return nil
}

// BenchmarkScrollPeople20000 turns the wheel on the board of twenty thousand people.
func BenchmarkScrollPeople20000(b *testing.B) {
	scrollsBoard(b, with(b, many{20000}), fyne.Key1, "Anna Aabel")
}

// texts are what stands in the window.
func texts(u *uitest.User) (all string) {
	fyne.DoAndWait(func() { all = strings.Join(u.Texts(), " ") })
	return all
}

// wheels turns the wheel there and back, and measures each frame.
func wheels(b *testing.B, u *uitest.User) {
	b.Helper()
	var took, work []time.Duration
	for i := 0; b.Loop(); i++ {
		by := float32(-30)
		if i%16 >= 8 {
			by = 30
		}
		before := processor(b)
		took = append(took, frame(b, func() { u.Wheel(0, by) }))
		work = append(work, processor(b)-before)
	}
	report(b, took)
	b.ReportMetric(float64(median(work).Microseconds())/1000, "ms-work") // which a busy computer does not lengthen
}

// calendarOf writes a calendar of so many events over three years.
func calendarOf(b *testing.B, n, hour int) []byte {
	b.Helper()
	var out strings.Builder
	out.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:The President\r\n")
	for i := range n {
		day := strings.ReplaceAll(string(civil.Date("2025-04-01").Add(i*700/n)), "-", "")
		fmt.Fprintf(&out, "BEGIN:VEVENT\r\nUID:e%d@president\r\nSUMMARY:Meeting %d\r\nDTSTART;TZID=Europe/Bucharest:%sT%02d0000\r\nDTEND;TZID=Europe/Bucharest:%sT%02d3000\r\nEND:VEVENT\r\n", i, i, day, (hour+i)%20, day, (hour+i)%20)
	}
	out.WriteString("END:VCALENDAR\r\n")
	return []byte(out.String())
}

// BenchmarkFollow10000 scrolls a week while a calendar of ten thousand events is followed and written
// anew again and again: what is read of it costs no frame.
func BenchmarkFollow10000(b *testing.B) {
	path := filepath.Join(b.TempDir(), "president.ics")
	written := func(hour int) {
		if err := os.WriteFile(path, calendarOf(b, 10000, hour), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	written(8)
	d := fill(b, 1000)
	memory := filepath.Join(b.TempDir(), "window.json")
	remembered, err := json.Marshal(map[string]any{"followed": map[string]any{d.Health().Path: []any{map[string]any{"path": path}}}})
	if err == nil {
		err = os.WriteFile(memory, remembered, 0o600)
	}
	if err != nil {
		b.Fatal(err)
	}
	w := shows(b, d, memory)
	var u *uitest.User
	fyne.DoAndWait(func() {
		w.Window().Canvas().Focused().TypedRune('w')
		u = uitest.On(b, w.Window().Canvas())
		u.Move(800, 500)
	})
	shown := texts(u)
	for end := time.Now().Add(time.Minute); !strings.Contains(shown, "Meeting 4"); shown = texts(u) {
		if time.Now().After(end) {
			b.Fatalf("the calendar is not on show: %s", shown)
		}
		time.Sleep(200 * time.Millisecond)
	}
	stop, stopped := make(chan bool), make(chan bool)
	go func() {
		defer close(stopped)
		for n := 0; ; n++ {
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Second):
				written(9 + n%3)
			}
		}
	}()
	wheels(b, u)
	close(stop)
	<-stopped
}
