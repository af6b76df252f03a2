package side

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/reading"
	"chancery/register"
	"chancery/storage"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/words"
)

// house is a host that has nothing but this room: it notes what it is asked for.
type house struct {
	u     *uitest.User
	desk  *desk.Desk
	read  *reading.Reading
	shown Shown
	kept  Kept
	asked []string
	tick  time.Duration
	// painted is what waits for the next frame
	painted func()

	bar    *Bar
	filter *Filter
	search *Search
}

func (h *house) GivenUp(*part.Sheet)          {}
func (h *house) Lent() []Lent                 { return nil }
func (h *house) TurnLent(n int)               { h.note("turn lent", n) }
func (h *house) Follow()                      { h.note("follow") }
func (h *house) FoundDays(string) []model.Hit { return nil }
func (h *house) FoundLent(string) []model.Hit { return nil }
func (h *house) Words() *words.Words          { return words.For("en") }
func (h *house) Canvas() fyne.Canvas          { return h.u.Canvas }
func (h *house) Reading() *reading.Reading    { return h.read }
func (h *house) Shown() Shown                 { return h.shown }
func (h *house) Whole() []model.Entry         { return h.shown.Pool }
func (h *house) Do(c model.Change) error      { return h.desk.Do(c) }
func (h *house) Tell(err error)               { h.note("tell", err) }
func (h *house) Remember()                    { h.note("remember") }
func (h *house) Look(board string)            { h.note("look", board) }
func (h *house) Enter(event int64)            { h.note("enter", event) }

func (h *house) Known(of register.Kind, key int64) { h.note(string(of), key) }
func (h *house) FocusBoard()                       { h.note("board") }
func (h *house) note(what ...any) {
	h.asked = append(h.asked, strings.TrimSpace(fmt.Sprintln(what...)))
}
func (h *house) MenuItem(r model.Ref, _ fyne.Position) { h.note("menu", r.Event) }
func (h *house) Reach(r model.Ref, _ civil.Moment)     { h.note("reach", r.IsItem()) }
func (h *house) Turn(day civil.Date, choose ...model.Ref) {
	h.note("turn", day, len(choose))
}

// ask forgets what was asked before.
func (h *house) ask(t *testing.T, do func(), want ...string) {
	t.Helper()
	h.asked = nil
	do()
	if !slices.Equal(h.asked, want) {
		t.Errorf("the host was asked for %q, not %q", h.asked, want)
	}
}

// sit is a person before the room alone, with the sample to read.
func sit(t *testing.T) *house {
	t.Helper()
	now := func() time.Time { return time.Date(2026, 3, 12, 9, 40, 0, 0, time.UTC) }
	store, err := storage.Create(filepath.Join(t.TempDir(), "diary.chancery"), storage.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	h := &house{desk: desk.New(store), kept: Keeping()}
	c, err := sample.Change(assets.Sample())
	if err == nil {
		err = h.desk.Do(c)
	}
	if err != nil {
		t.Fatal(err)
	}
	h.read = reading.New(h.desk)
	const zone = "Europe/Bucharest"
	h.shown = Shown{Today: "2026-03-12", First: "2026-03-09", Days: 7, Marked: true, Day: "2026-03-12", Zone: zone, Span: civil.SpanOf("2026-03-09", 7, zone)}
	if h.shown.Pool, err = h.read.Calendar(h.shown.Span, false); err != nil {
		t.Fatal(err)
	}
	uitest.Look(t, look.Light)
	h.filter = NewFilter(h, &h.kept, []string{"month"})
	h.bar = NewBar(h, h.filter, func() time.Duration { return h.tick }, nil)
	h.search = NewSearch(h)
	h.bar.later = func(do func()) { h.painted = do }
	h.bar.Turn(h.shown.Day)
	if err := h.bar.Read(); err != nil {
		t.Fatal(err)
	}
	h.u = uitest.New(t, container.NewWithoutLayout(h.bar.Pane, h.search.Field, h.filter.Line, h.search.Found), 1000, 900)
	h.bar.Pane.Resize(fyne.NewSize(Width, 900))
	h.search.Field.Move(fyne.NewPos(12, 14))
	h.search.Field.Resize(fyne.NewSize(178, 32))
	h.filter.Line.Move(fyne.NewPos(Width, 0))
	h.filter.Line.Resize(fyne.NewSize(760, LineHeight))
	h.search.Lay(0, fyne.NewSize(1000, 900))
	return h
}
