package ui

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/patient"
	"chancery/register"
	"chancery/ui/care"
	"chancery/ui/section"
	"chancery/ui/sheet"
	"chancery/ui/side"
	"chancery/ui/view"
)

// Memory is what the program remembers between two starts on this computer:
// how the desk was left. It holds nothing of the diary itself.
type Memory struct {
	File        string                          `json:"file"`
	Recent      []string                        `json:"recent"`   // diaries, that opened last first
	Filtered    string                          `json:"filtered"` // the diary whose people and venues are filtered by
	View        string                          `json:"view"`
	Day         civil.Date                      `json:"day"`
	DayOf       string                          `json:"day_of"`      // the diary that was left on that day
	Visit       string                          `json:"visit"`       // uid of the one that was open in File, "" for none
	VisitView   string                          `json:"visit_view"`  // in which it was on show
	Zoom        float32                         `json:"zoom"`        // height of an hour on the boards, 0 for the usual
	Top         float32                         `json:"top"`         // hour at which they begin, 0 for their own choice
	Days        int                             `json:"days"`        // of the view of some days
	Fitted      bool                            `json:"days_fitted"` // full days take the width of empty ones
	LanesBy     string                          `json:"lanes"`       // what the lanes stand for
	LanesRanked bool                            `json:"lanes_ranked"`
	LanesEmpty  bool                            `json:"lanes_empty"`
	Text        float32                         `json:"text"` // size of all text, 1 is the usual
	Width       float32                         `json:"width"`
	Height      float32                         `json:"height"`
	Look        string                          `json:"look"` // "", light or dark
	Lang        string                          `json:"lang"`
	Second      string                          `json:"second_zone"`
	Third       string                          `json:"third_zone"`
	NoRulers    bool                            `json:"rulers_hidden"` // of those two
	FirstDay    string                          `json:"first_weekday"` // "" is that of the language
	NoWeeks     bool                            `json:"week_numbers_hidden"`
	Content     string                          `json:"content"` // language that cells are typed in
	Inspect     bool                            `json:"inspect_beside_order"`
	Sidebar     bool                            `json:"sidebar_hidden"`
	Exports     map[string]export.Request       `json:"exports"` // how papers were last asked for
	Grid        sheet.Grid                      `json:"grid"`    // of the running order
	Looked      map[string]*care.Looked         `json:"looked"`  // by the path of a diary
	Section     string                          `json:"section"` // "" for the calendar
	Boards      map[section.Kind]register.Kind  `json:"boards"`  // on show in each section
	Registers   map[register.Kind]section.Stand `json:"registers"`
	Imports     map[string][]string             `json:"imports"`  // what the columns of files of a shape were taken for
	Followed    map[string][]*followed          `json:"followed"` // calendars of others, by the path of a diary
	Tour        toured                          `json:"tour"`
	side.Kept
}

// Recall reads the memory from path. What is missing or unreadable is as if
// the program had never been started: nothing of value is in it.
func Recall(path string) Memory {
	m := Memory{View: "week", Second: "Europe/Brussels", Exports: map[string]export.Request{}, Kept: side.Keeping()}
	b, err := os.ReadFile(path)
	if err != nil {
		return m
	}
	kept := m
	if json.Unmarshal(b, &m) != nil {
		return kept
	}
	return m
}

// remember keeps how the window was left.
func (w *Window) remember() {
	m := &w.memory
	size := w.win.Canvas().Size()
	if size.Width > 300 {
		m.Width, m.Height = size.Width, size.Height
	}
	m.Zoom, m.Top = w.views.Columns.Board.Hour(), w.views.Columns.Board.Top()
	w.rememberPlace()
	m.Section = string(w.in)
	_ = m.keep(w.Config.Memory) // how the window looked is worth no alarm
}

// rememberPlace keeps the day and the view, and which visit was open: the view of the
// office's calendar is then the one from which it was entered.
func (w *Window) rememberPlace() {
	m := &w.memory
	if w.stand.View == "" {
		return
	}
	m.Day, m.Visit, m.VisitView = w.stand.Day, "", ""
	if w.diary != nil {
		m.DayOf = w.diary.Health().Path
	}
	if !w.stand.Inside() {
		m.View = string(w.stand.View)
		return
	}
	m.Visit, m.VisitView = w.inside.Event.UID, string(w.stand.View)
	way := w.trail
	for p, ok := way.Pop(); ok; p, ok = way.Pop() {
		m.View = string(p.View)
	}
}

// reenter opens the visit again that was open when the window was left; there is none
// where it was deleted since.
func (w *Window) reenter(was Memory) {
	at := slices.IndexFunc(w.events, func(l model.Listed) bool { return l.Event.UID == was.Visit })
	if was.Visit == "" || at < 0 || !slices.Contains(view.Kinds, view.Kind(was.VisitView)) && was.VisitView != string(view.Delegations) && was.VisitView != string(view.Papers) {
		return
	}
	w.trail.Push(w.stand)
	w.show(view.Stand{View: view.Kind(was.VisitView), Day: w.stand.Day, Event: w.events[at].Event.ID})
	w.focusBoard()
}

// keep writes the memory whole or not at all.
func (m Memory) keep(path string) error {
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return writeWhole(path, append(b, '\n'))
}

// writeWhole writes a file for its owner alone, all of it or nothing.
func writeWhole(path string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".memory-*")
	if err != nil {
		return err
	}
	defer patient.Remove(tmp.Name())
	_, err = tmp.Write(b)
	if err == nil {
		err = tmp.Sync()
	}
	if e := tmp.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return patient.Rename(tmp.Name(), path)
}
