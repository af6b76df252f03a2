package ui

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/bar"
	"chancery/ui/section"
	"chancery/ui/view"
	"chancery/words"
)

var _ bar.Host = host{}

func (h host) SetView(v view.Kind) { h.w.setView(v) }
func (h host) SetTab(t view.Tab)   { h.w.setTab(t) }
func (h host) ShowDays(n int)      { h.w.showDays(n) }
func (h host) Step(n int)          { h.w.step(n) }
func (h host) GoToday()            { h.w.goToday() }
func (h host) Backups()            { h.w.doors.Backups() }
func (h host) Clashes()            { h.w.clash.Open() }
func (h host) Check()              { h.w.care.Open() }
func (h host) TypeOwn()            { h.w.typeIn(h.w.words.Lang()) }
func (h host) SaveCopy()           { h.w.doors.SaveCopy() }

// Details shows the card of the visit, for which papers have no room beside them.
func (h host) Details() {
	if t := h.w.tab(); t == view.PapersTab || t == view.GuestsTab || t == view.SigningTab {
		h.w.setTab(view.ProgrammeTab)
	}
	h.w.details()
}

// Sighted says anew how many rows lie out of view.
func (h host) Sighted() { h.w.bars.Status.Refresh() }

// unseen says how many rows of the running order lie out of view, "" for none.
func (w *Window) unseen() string {
	if !w.ordered() {
		return ""
	}
	var out []string
	above, below := w.views.Order.Rows.Unseen()
	if above > 0 {
		out = append(out, w.words.Count("ui.rows-above", above))
	}
	if below > 0 {
		out = append(out, w.words.Count("ui.rows-below", below))
	}
	return strings.Join(out, " · ")
}

// Head is where the window stands.
func (h host) Head() bar.Head {
	w := h.w
	at := bar.Head{Stand: w.stand, Section: w.in}
	of := &w.inside
	if w.register() {
		at.Board = w.registers.Board()
		now, err := w.reading.Programme(w.stand.Event)
		tab := w.ofRegister()
		if tab == "" || err != nil {
			return at
		}
		of, at.View, at.Section = &now, tab, section.Calendar // what is begun on the board is counted at once
	} else {
		at.Title, at.Year = w.views.Of(w.stand.View).Title(w.sight())
	}
	if !w.stand.Inside() {
		return at
	}
	e := &of.Event
	at.Visit, at.Days = w.words.Text(e.Title), w.words.Range(e.FirstDay, e.LastDay)
	if e.Zone != w.Zone { // whose hours they are, where they are not those of the office
		at.Days += " · " + w.words.Say("sheet.clocks-of", w.words.City(e.Zone))
	}
	at.Alone = len(of.Invitations) == 0 && e.Kind != model.Summit && e.Kind != model.Ministerial
	at.Counts = map[view.Tab]int{view.DelegationsTab: len(of.Delegations), view.GuestsTab: len(of.Invitations), view.SigningTab: len(of.Instruments), view.PapersTab: w.papersMade()}
	at.Mark, at.Flag = w.listed(e.ID).Mark, w.listed(e.ID).Flag
	return at
}

// papersMade is how many papers were made of the visit that is open.
func (w *Window) papersMade() int {
	list, err := w.reading.Papers(w.inside.Event.UID)
	if err != nil {
		return 0 // the board says it
	}
	return len(list)
}

// State is what there is to say of the file and of what is on show.
func (h host) State() bar.State {
	w := h.w
	if w.diary == nil {
		return bar.State{}
	}
	health := w.diary.Health()
	now := bar.State{Open: true, ReadOnly: health.ReadOnly != nil, Warned: len(health.Warnings) > 0, Clashes: w.clash.Count(), Clocks: w.clocks()}
	if health.ReadOnly != nil {
		now.Locked = w.whyLocked(health.ReadOnly)
	}
	now.Checked, now.Damaged = w.care.Says()
	now.Unseen = w.unseen()
	if l := w.kit.Lang; l != w.words.Lang() && slices.Contains(w.kit.Langs, w.words.Lang()) {
		now.Tongue = w.words.Say("ui.tongue", words.Called(l))
	}
	if health.BackupAt != 0 {
		now.Backup = w.when(health.BackupAt)
	}
	return now
}

// showDays shows n days side by side.
func (w *Window) showDays(n int) {
	w.memory.Days = n
	w.setView(view.Some)
}

// when is a moment of the office as people say it: today 14:30, or the day. Its clocks and its day are
// those of the office, in a visit to wherever.
func (w *Window) when(at int64) string {
	m, err := civil.MomentAt(at, w.Zone)
	if err != nil {
		return ""
	}
	if m.Date() == w.homeDay() {
		return w.words.Say("ui.today-at", m.Clock())
	}
	return w.words.DayShort(m.Date()) + " " + m.Clock()
}

// clocks show home and the zones of the visits on show.
func (w *Window) clocks() []string {
	zones := []string{w.Zone}
	add := func(z string) {
		for _, have := range zones {
			if have == z || z == "" {
				return
			}
		}
		if len(zones) < 4 {
			zones = append(zones, z)
		}
	}
	add(w.zone)
	for i := range w.entries {
		add(w.entries[i].Start.Zone)
		add(w.entries[i].End.Zone)
	}
	add(w.memory.Second)
	add(w.memory.Third)
	var out []string
	for _, z := range zones {
		if m, err := civil.MomentAt(w.Now().Unix(), z); err == nil {
			out = append(out, w.words.City(z)+" "+m.Clock())
		}
	}
	return out
}
