// Package papers is where papers are asked for, shown, written and printed, and
// where the office says how they look. It knows no window, only its host.
package papers

import (
	"strconv"

	"fyne.io/fyne/v2"

	"chancery/desk"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

// Host is what the making of papers needs of the window it stands in.
type Host interface {
	Kit() sheet.Kit // words, desk and clock
	Canvas() fyne.Canvas
	Reading() *reading.Reading
	Day() civil.Date                  // on show
	Zones() (shown, home string)      // of the boards, and of this computer
	Asked(name string) export.Request // how papers were asked for the last time, by what they are of
	KeepAsked(name string, r export.Request)
	Folder() string // of documents
	ChooseFolder(put func(string))
	Open(path string)   // with what the desktop opens it with
	Printers() Printers // is asked beside the window
	Print(path string, j Job) bool
	Beside(work, then func()) // does work beside everything else, and then comes back
	Say(text string, actions ...part.Action)
	Tell(error)
	Remember()
	Seek(of []model.Programme, text string) // shows where a text of some programmes is typed
	SeekItem(model.Ref)                     // shows an item in its programme
	ToDelegations()                         // of the visit that is open
	Fitting(event int64) map[int64]int64    // words of a visit that mean somebody: the row of each, and who that is
	SettleWords()                           // asks which of them are to become who is meant
	ToSigning()                             // the texts of the visit that is open
	ToCard(event int64, field string)       // the card of a visit, at the field with a label
	LeadTo(to model.Ref, at civil.Moment)   // shows an item, or a visit
}

// Maker makes papers.
type Maker struct {
	host  Host
	shown []string // folders of pages that were given to another program
	job   Job      // how something was printed last

	waiting *issuing // the card of an edition that was left to set something right
}

// New makes papers for a window.
func New(h Host) *Maker { return &Maker{host: h} }

func (m *Maker) desk() *desk.Desk    { return m.host.Kit().Desk }
func (m *Maker) words() *words.Words { return m.host.Kit().Words }

// All asks for a calendar of the whole diary.
func (m *Maker) All() {
	all, err := m.every(func(*model.Event) bool { return true })
	if err != nil {
		m.host.Tell(err)
		return
	}
	m.ask(m.words().Say("ui.cmd.export-all"), export.ICS, m.task("all", all...))
}

// Day asks for the sheet of the day that is on show, of all visits.
func (m *Maker) Day() {
	day := m.host.Day()
	of, err := m.every(func(e *model.Event) bool { return e.Covers(day) || e.Covers(day.Add(1)) || e.Covers(day.Add(-1)) })
	if err == nil && len(of) == 0 {
		err = model.Refuse("ui.nothing-that-day")
	}
	if err != nil {
		m.host.Tell(err)
		return
	}
	m.ask(m.words().Say("sheet.export-of", m.words().Date(day)), documents(true)[0], m.task("day", of...))
}

// Days asks how to print days, of some programmes, as one page.
func (m *Maker) Days(p export.Period, of []model.Programme) {
	revision, err := m.desk().Revision()
	if err != nil {
		m.host.Tell(err)
		return
	}
	w := m.words()
	title := w.Range(p.First, p.First.Add(p.Days-1))
	if p.Month != "" {
		title = words.Capital(w.Month(p.Month.Month())) + " " + strconv.Itoa(p.Month.Year())
	}
	m.ask(w.Say("ui.print-of", title), export.Calendar, &task{Maker: m, last: "calendar", of: of, title: title, name: w.Say("ui.calendar") + " " + title, zone: p.Zone, period: p, revision: revision})
}

// Made shows the list of papers made.
func (m *Maker) Made() {
	list, err := m.desk().Papers("")
	if err != nil {
		m.host.Tell(err)
		return
	}
	_, home := m.host.Zones()
	sheet.OpenPapers(m.host.Kit(), m.host.Canvas(), list, m.issued(list), m.onCall(list), home)
}

// every is the programme of every visit that is wanted.
func (m *Maker) every(wanted func(*model.Event) bool) ([]model.Programme, error) {
	events, err := m.host.Reading().Events()
	if err != nil {
		return nil, err
	}
	var all []model.Programme
	for i := range events {
		e := &events[i]
		if !wanted(&e.Event) {
			continue
		}
		p, err := m.desk().Programme(e.Event.ID)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// documents are those on offer: of one visit, or of all of a day.
func documents(several bool) []string {
	var out []string
	for _, d := range export.Documents() {
		if d.Several == several {
			out = append(out, d.ID)
		}
	}
	return out
}
