package ui

import (
	"path/filepath"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/board"
	"chancery/ui/command"
	"chancery/ui/door"
	"chancery/ui/papers"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/view"
	"chancery/words"
)

// host is the window as the rooms in it see it.
type host struct{ w *Window }

var (
	_ view.Hosts  = host{}
	_ papers.Host = host{}
)

func (h host) Words() *words.Words                          { return h.w.words }
func (h host) Setting() board.Setting                       { return h.w.setting() }
func (h host) Wishes() board.Wishes                         { return h.w.wishes() }
func (h host) Tell(err error)                               { h.w.tell(err) }
func (h host) Do(c model.Change) error                      { return h.w.do(c) }
func (h host) RefuseFixed(ref model.Ref)                    { h.w.deeds.RefuseFixed(ref) }
func (h host) Foreseen(e model.Entry) string                { return h.w.clash.Foreseen(e) }
func (h host) Kit() sheet.Kit                               { return h.w.kit }
func (h host) Grid() sheet.Grid                             { return h.w.memory.Grid }
func (h host) Choose(refs []model.Ref)                      { h.w.choose(refs) }
func (h host) MenuItem(ref model.Ref, at fyne.Position)     { h.w.deeds.MenuItem(ref, at) }
func (h host) Key(e *fyne.KeyEvent) bool                    { return h.w.table.Key(e) }
func (h host) Back()                                        { h.w.goBack() }
func (h host) Unable(c command.Command)                     { h.w.unable(c) }
func (h host) Locked()                                      { h.w.unlocked() }
func (h host) Cells(p model.Programme) (typed.Cells, error) { return h.w.cells(p) }

// Reading is what was read of the diary, nil while none is open.
func (h host) Reading() *reading.Reading {
	if h.w.diary == nil {
		return nil
	}
	return h.w.reading
}

func (h host) Day() civil.Date               { return h.w.stand.Day }
func (h host) Zones() (shown, home string)   { return h.w.zone, h.w.Zone }
func (h host) Folder() string                { return door.Documents() }
func (h host) ChooseFolder(put func(string)) { h.w.doors.ChooseFolder(put) }

// Open gives a file or a folder to the desktop, and says so where nothing there opens it: nobody waits
// for what does not come.
func (h host) Open(path string) {
	opened := false
	h.w.beside(func() { opened = h.w.Outside.Open(path) }, func() {
		if !opened {
			h.w.tell(model.Refuse("file.no-viewer", filepath.Base(path), path))
		}
	})
}

func (h host) Printers() papers.Printers               { return h.w.Outside.Printers() }
func (h host) Print(path string, j papers.Job) bool    { return h.w.Outside.Print(path, j) }
func (h host) Say(text string, actions ...part.Action) { h.w.say(text, actions...) }
func (h host) Asked(name string) export.Request        { return h.w.memory.Exports[name] }
func (h host) KeepAsked(name string, r export.Request) { h.w.memory.Exports[name] = r }

func (h host) Maker() *papers.Maker { return h.w.papers }

// LeadTo shows an item, or a visit, wherever it is.
func (h host) LeadTo(to model.Ref, at civil.Moment) { h.w.goTo(to, at) }

// GoMonth shows a month of the year.
func (h host) GoMonth(d civil.Date) {
	h.w.show(view.Stand{View: view.Month, Day: d, Event: h.w.stand.Event})
	h.w.focusBoard()
}

// KeepGrid remembers how somebody wants the running order to stand.
func (h host) KeepGrid(g sheet.Grid) {
	h.w.memory.Grid = g
	h.w.remember()
}

// Along takes the place along with the list that is scrolled.
func (h host) Along(day civil.Date) {
	w := h.w
	w.stand.Day = day
	w.side.Turn(day)
	if err := w.side.Read(); err != nil {
		w.tell(err)
	}
	w.bars.Tools.Refresh()
	w.side.Refresh()
}

// ReadOn reads further where the list was scrolled to its end.
func (h host) ReadOn() (*view.Shown, error) {
	err := h.w.readEntries()
	return h.w.sight(), err
}

// LaneChoice says how somebody wants the lanes to stand.
func (h host) LaneChoice() (by board.By, empty, ranked bool) {
	m := &h.w.memory
	return board.By(m.LanesBy), m.LanesEmpty, m.LanesRanked
}

// LanesBy is what the lanes stand for, "" for rooms.
func (h host) LanesBy() string { return h.w.memory.LanesBy }

// ByLanes lets the lanes stand for something else.
func (h host) ByLanes(by board.By) {
	h.w.memory.LanesBy = string(by)
	h.w.read()
}

// turnLanes changes how lanes are shown, and shows them.
func (w *Window) turnLanes(what *bool) func() {
	return func() {
		*what = !*what
		if w.stand.View != view.Lanes {
			w.setView(view.Lanes)
			return
		}
		w.read()
	}
}
