package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/view"
)

// asked counts what the window asks of its diary.
type asked struct {
	door.Diary
	n map[string]int
}

func (a *asked) Calendar(s civil.Span, f model.Filter) ([]model.Entry, error) {
	a.n["calendar"]++
	return a.Diary.Calendar(s, f)
}
func (a *asked) Busy(s civil.Span, f model.Filter) (map[civil.Date]bool, error) {
	a.n["busy"]++
	return a.Diary.Busy(s, f)
}
func (a *asked) Programme(event int64) (model.Programme, error) {
	a.n["programme"]++
	return a.Diary.Programme(event)
}
func (a *asked) Reread(p model.Programme, i map[int64]bool, upTo int64) (model.Programme, error) {
	a.n["programme"]++
	return a.Diary.Reread(p, i, upTo)
}
func (a *asked) Events() ([]model.Listed, error)      { a.n["events"]++; return a.Diary.Events() }
func (a *asked) Search(t string) ([]model.Hit, error) { a.n["search"]++; return a.Diary.Search(t) }
func (a *asked) Registers() (model.Registers, error)  { a.n["registers"]++; return a.Diary.Registers() }
func (a *asked) Routes() ([]model.Route, error)       { a.n["routes"]++; return a.Diary.Routes() }
func (a *asked) Templates() ([]model.Template, error) {
	a.n["templates"]++
	return a.Diary.Templates()
}
func (a *asked) People(t string) ([]model.Known, error) { a.n["people"]++; return a.Diary.People(t) }
func (a *asked) Setting(s string) (model.Text, error)   { a.n["setting"]++; return a.Diary.Setting(s) }
func (a *asked) Settings() (map[string]model.Text, error) {
	a.n["settings"]++
	return a.Diary.Settings()
}
func (a *asked) Saved() ([]model.Saved, error)           { a.n["views"]++; return a.Diary.Saved() }
func (a *asked) Papers(uid string) ([]model.Made, error) { a.n["papers"]++; return a.Diary.Papers(uid) }
func (a *asked) Revision() (int64, error)                { a.n["revision"]++; return a.Diary.Revision() }
func (a *asked) History(n int) ([]model.Deed, error)     { a.n["history"]++; return a.Diary.History(n) }
func (a *asked) Get(r model.Record, id int64) error      { a.n["get"]++; return a.Diary.Get(r, id) }

func (a *asked) all() (n int) {
	for _, k := range a.n {
		n += k
	}
	return n
}

// listening is the window over a diary that counts.
func listening(t *testing.T) (*Window, *asked, func(string) *Window) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	a := &asked{w.diary, map[string]int{}}
	w.Open(a)
	return w, a, func(key string) *Window { u.Type(key); return w }
}

// A drag and a typed cell ask the diary for at most three things, wherever the
// window stands: on a board of the office, inside a visit, with the inspector.
func TestADragAndACellReadAtMostThreeTimes(t *testing.T) {
	w, a, _ := listening(t)
	drag := func(where string) {
		t.Helper()
		var e model.Entry
		for _, one := range w.pool.list {
			if one.Ref.IsItem() && !one.AllDay && !one.Fixed() {
				e = one
			}
		}
		if e.Ref.Item == 0 {
			t.Fatalf("%s: nothing to drag", where)
		}
		w.choose([]model.Ref{e.Ref})
		clear(a.n)
		w.wishes().OnChange([]model.Move{{Item: e.Ref.Item, Rev: e.Rev, Start: e.Start.At + 300, End: e.End.At + 300}}, false)
		if now := w.entryOf(e.Ref); now.Start.At != e.Start.At+300 {
			t.Fatalf("%s: it was not moved", where)
		}
		if a.all() > 3 {
			t.Errorf("%s: a drag reads %v", where, a.n)
		}
	}
	w.show(view.Stand{View: view.Week, Day: "2026-03-12"})
	drag("week")
	w.show(view.Stand{View: view.Month, Day: "2026-03-12"})
	drag("month")
	w.enter(visit(t, w).ID)
	w.setView(view.Week)
	drag("week of a visit")
	w.setView(view.Lanes)
	drag("lanes of a visit")
	w.setView(view.Order)
	drag("running order")
	p, err := w.reading.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	it := p.Items[2]
	it.Responsible = model.Plain("Protocol")
	clear(a.n)
	if err := w.kit.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	if a.all() > 3 {
		t.Errorf("a typed cell reads %v", a.n)
	}
}

// Whoever is booked twice in two visits is told so inside either, and when the
// other is not ticked in the sidebar: a filter chooses what is painted, never
// what is looked for.
func TestTwoVisitsOfOnePersonClashWhateverIsOnShow(t *testing.T) {
	w, _, _ := listening(t)
	official := visit(t, w)
	p, err := w.reading.Programme(official.ID)
	if err != nil {
		t.Fatal(err)
	}
	var it model.Item
	var who int64
	for _, one := range p.Items {
		e := p.Entry(&one)
		if len(e.People) > 0 && e.Live() && !e.AllDay && e.EndMark != model.Open && e.StartMark == model.Exact {
			it, who = one, e.People[0]
		}
	}
	other := model.NewEvent(model.Meeting, official.FirstDay, official.LastDay, official.Zone)
	other.Title = model.Plain("Another visit")
	begin := &model.SaveEvent{Event: other}
	if err := w.do(begin); err != nil {
		t.Fatal(err)
	}
	twice := model.NewItem(begin.ID, model.Talks, it.Start, it.End)
	twice.Title = model.Plain("Elsewhere at the same time")
	save := &model.SaveItem{Item: twice, Who: &[]model.Participation{{Side: model.HostSide, PersonID: &who}}}
	if err := w.do(save); err != nil {
		t.Fatal(err)
	}
	a, b := model.Ref{Event: official.ID, Item: it.ID}, model.Ref{Event: begin.ID, Item: save.ID}
	told := func(where string, ref model.Ref) {
		t.Helper()
		if w.clash.Said()[ref] == "" {
			t.Errorf("%s: %v is not said to clash", where, ref)
		}
		if list, err := w.clash.Conflicts(); err != nil || len(list) == 0 {
			t.Errorf("%s: the panel lists %d, %v", where, len(list), err)
		}
	}
	w.show(view.Stand{View: view.Week, Day: it.Start.Date()})
	told("week of the office", a)
	w.enter(official.ID)
	told("running order of the visit", a)
	w.setView(view.Day)
	told("day of the visit", a)
	w.goBack()
	for _, l := range w.events {
		if l.Event.ID == begin.ID {
			w.memory.Hidden[l.Event.UID] = true
		}
	}
	w.show(view.Stand{View: view.Week, Day: it.Start.Date()})
	told("week without the other", a)
	if e := w.entryOf(b); e.Ref == b {
		t.Error("what is not ticked is on show")
	}
	moved := w.entryOf(a)
	if said := w.clash.OfMove(model.Move{Item: it.ID, Rev: moved.Rev, Start: moved.Start.At + 60, End: moved.End.At + 60}); said == "" {
		t.Error("a ghost does not say what it would run into")
	}
}

// Whatever was moved is said in a whole sentence: with its hour where it has one.
func TestWhatWasMovedIsSaidWhole(t *testing.T) {
	w, _, _ := listening(t)
	w.show(view.Stand{View: view.Week, Day: "2026-03-12"})
	e := visit(t, w)
	seen := model.SeenOf(&e)
	if !w.try(&model.MoveEvent{Event: seen, Days: 1, Force: true}) {
		t.Fatal(w.toast.Text())
	}
	if said, days := w.toast.Text(), w.words.RangeNoYear(e.FirstDay.Add(1), e.LastDay.Add(1)); strings.Contains(said, "{") || !strings.Contains(said, "Moved ‘") || !strings.Contains(said, days) {
		t.Errorf("said %q, not to which days: %s", said, days)
	}
	p, err := w.reading.Programme(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	it := p.Items[1]
	if !w.try(&model.MoveItems{Force: true, Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 300, End: it.End.At + 300}}}) {
		t.Fatal(w.toast.Text())
	}
	if said, when := w.toast.Text(), w.words.DayShort(it.Start.Date())+", "+it.Start.AddMinutes(5).Clock(); !strings.Contains(said, "to "+when) {
		t.Errorf("said %q, not when: %s", said, when)
	}
	it = w.itemNow(t, it.ID)
	if !w.try(&model.MoveItems{Force: true, Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 86400, End: it.End.At + 86400}}}) {
		t.Fatal(w.toast.Text())
	}
	if said, day := w.toast.Text(), w.words.DayShort(it.Start.Date().Add(1)); !strings.Contains(said, day) {
		t.Errorf("said %q, not on which day: %s", said, day)
	}
	regs, err := w.reading.Registers()
	if err != nil {
		t.Fatal(err)
	}
	it = w.itemNow(t, it.ID)
	room := regs.Rooms[0]
	c := &model.HandOver{Move: model.Move{Item: it.ID, Rev: it.Rev, Start: it.Start.At, End: it.End.At}, To: model.Lane{Venue: room.VenueID, Room: room.ID}, Force: true}
	if !w.try(c) {
		t.Fatal(w.toast.Text())
	}
	if said := w.toast.Text(); strings.Contains(said, it.Start.Clock()) || !strings.Contains(said, "Moved ‘") || !strings.Contains(said, w.words.Text(room.Name)) {
		t.Errorf("carried to another room at its hour, and said %q", said)
	}
	it = w.itemNow(t, it.ID)
	c = &model.HandOver{Move: model.Move{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 300, End: it.End.At + 300}, To: model.Lane{Venue: room.VenueID}, Force: true}
	if !w.try(c) {
		t.Fatal(w.toast.Text())
	}
	if said := w.toast.Text(); !strings.Contains(said, it.Start.AddMinutes(5).Clock()) || !strings.Contains(said, w.words.DayShort(it.Start.Date())) {
		t.Errorf("carried to another place and hour, and said %q", said)
	}
}

func (w *Window) itemNow(t *testing.T, id int64) (it model.Item) {
	t.Helper()
	if err := w.desk.Get(&it, id); err != nil {
		t.Fatal(err)
	}
	return it
}
