package papers

import (
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/assets"
	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/reading"
	"chancery/storage"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
	"chancery/words"
)

const zone = "Europe/Bucharest"

// house is a host that has nothing but this room: it remembers, and hears what is
// said.
type house struct {
	led    []any // places that were led to
	u      *uitest.User
	desk   *desk.Desk
	read   *reading.Reading
	words  *words.Words
	visit  int64
	asked  map[string]export.Request
	fits   map[int64]int64
	make   *Maker
	stage  *fyne.Container
	shown  *Board // on the stage
	opened []string
	beside func(work, then func()) // nil for a goroutine

	printers Printers

	mu   sync.Mutex // what is written is said from beside
	said string
	jobs []Job
}

func (h *house) Kit() sheet.Kit {
	return sheet.Kit{Desk: h.desk, Words: h.words, Lang: "en", Langs: words.Languages, Now: now, Do: h.desk.Do, Tell: h.Tell, GivenUp: func(*part.Sheet) {}}
}
func (h *house) Canvas() fyne.Canvas                     { return h.u.Canvas }
func (h *house) Reading() *reading.Reading               { return h.read }
func (h *house) Day() civil.Date                         { return "2026-03-12" }
func (h *house) Zones() (shown, home string)             { return zone, zone }
func (h *house) Asked(name string) export.Request        { return h.asked[name] }
func (h *house) KeepAsked(name string, r export.Request) { h.asked[name] = r }
func (h *house) Folder() string                          { return "" }
func (h *house) ChooseFolder(func(string))               {}
func (h *house) Open(path string)                        { h.opened = append(h.opened, path) }
func (h *house) Printers() Printers                      { return h.printers }
func (h *house) Print(path string, j Job) bool { // the printer of a test is a program called lp
	h.mu.Lock()
	h.jobs = append(h.jobs, j)
	h.mu.Unlock()
	tool, err := exec.LookPath("lp")
	return err == nil && exec.Command(tool, "-s", path).Run() == nil
}
func (h *house) Beside(work, then func()) {
	if h.beside != nil {
		h.beside(work, then)
		return
	}
	go func() {
		work()
		fyne.Do(then)
	}()
}
func (h *house) Remember() {}

func (h *house) Seek(_ []model.Programme, text string) { h.led = append(h.led, text) }
func (h *house) SeekItem(ref model.Ref)                { h.led = append(h.led, ref) }
func (h *house) ToDelegations()                        { h.led = append(h.led, "delegations") }
func (h *house) ToSigning()                            { h.led = append(h.led, "signing") }

func (h *house) Fitting(int64) map[int64]int64 { return h.fits }
func (h *house) SettleWords()                  { h.led = append(h.led, "words") }

func (h *house) ToCard(_ int64, field string) { h.led = append(h.led, field) }

func (h *house) LeadTo(model.Ref, civil.Moment) {}

func (h *house) Tell(err error) { h.Say(h.words.Error(err)) }

func (h *house) Say(text string, actions ...part.Action) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.said += "\n" + text
	for _, a := range actions {
		h.said += "\n" + a.Name
	}
}

// heard says whether something was said.
func (h *house) heard(text string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return strings.Contains(h.said, "\n"+text)
}

func now() time.Time { return time.Date(2026, 3, 12, 9, 40, 0, 0, time.UTC) }

// sit is a person before the room alone, with the visit of the sample chosen.
func sit(t *testing.T) *house {
	t.Helper()
	store, err := storage.Create(filepath.Join(t.TempDir(), "diary.chancery"), storage.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	h := &house{desk: desk.New(store), words: words.For("en"), asked: map[string]export.Request{}}
	c, err := sample.Change(assets.Sample())
	if err == nil {
		err = h.desk.Do(c)
	}
	if err != nil {
		t.Fatal(err)
	}
	h.read = reading.New(h.desk)
	h.desk.Listen(h.read.Touched)
	events, err := h.read.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range events {
		if l.Event.Kind == model.OfficialVisit {
			h.visit = l.Event.ID
		}
	}
	h.stage = container.NewStack()
	h.u = uitest.New(t, h.stage, 1280, 800)
	h.make = New(h)
	return h
}

// board shows the papers of the visit.
func (h *house) board(t *testing.T) *Board {
	t.Helper()
	b := h.make.NewBoard()
	h.shown = b
	h.stage.Objects = []fyne.CanvasObject{b.Object}
	h.stage.Refresh()
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	b.Fill(p)
	h.u.Canvas.Focus(b.Keyboard())
	h.u.Key("") // lays out what came
	return b
}

// wait waits until done says so, or fails.
func wait(t *testing.T, what string, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if uitest.Turn(); done() {
			return
		}
	}
	t.Fatal("never: " + what)
}
