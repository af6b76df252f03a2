package follow

import (
	"encoding/json"
	"strings"

	"chancery/model/civil"
	"chancery/words"
)

// Watch looks at a calendar again and again. It is used from one goroutine at a time.
type Watch struct {
	Path    string
	now     Calendar
	read    string // the print of what was read
	waits   string // of what changed, and may be written on still
	begun   bool
	on      string // which clocks and which days it was read for
	byUID   map[string]int
	written []byte // the last good one, to be kept
}

// Begin watches a calendar, and goes on from the copy that was kept of it.
func Begin(path string, kept []byte) *Watch {
	w := &Watch{Path: path}
	if json.Unmarshal(kept, &w.now) != nil {
		w.now = Calendar{}
	}
	for i, e := range w.now.Events {
		w.now.Events[i] = e.told()
	}
	w.index()
	return w
}

// Glance looks whether the calendar changed, and reads it where it did and nobody writes on it any
// more. It says whether there is something new to show, and gives what is to be kept of it.
func (w *Watch) Glance(home string, today civil.Date) (next *Watch, changed bool, keep []byte) {
	n := *w // what is on show stays as it is meanwhile
	changed = n.glance(home, today)
	return &n, changed, n.written
}

func (w *Watch) glance(home string, today civil.Date) (changed bool) {
	w.written = nil
	was := w.now.Trouble
	l, err := look(w.Path)
	if err != nil {
		w.now.Trouble, w.begun, w.read = missing, true, ""
		return was != missing
	}
	on := home + " " + string(today.MonthStart())
	switch {
	case l.print == w.read && on == w.on:
		return false
	case w.begun && l.print != w.read && l.print != w.waits:
		w.waits = l.print
		return false
	}
	w.begun, w.read, w.on = true, l.print, on
	c, err := read(w.Path, l, home, today)
	if err != nil {
		w.now.Trouble = unreadable
		return was != unreadable
	}
	w.now = c
	w.index()
	w.written, _ = json.Marshal(&c)
	return true
}

func (w *Watch) index() {
	w.byUID = make(map[string]int, len(w.now.Events))
	for i := range w.now.Events {
		if uid := w.now.Events[i].UID; uid != "" {
			w.byUID[uid] = i
		}
	}
}

// Calendar is what was read last. Nobody changes it.
func (w *Watch) Calendar() *Calendar { return &w.now }

// Of is the event with a UID, nil for none.
func (w *Watch) Of(uid string) *Event {
	if i, ok := w.byUID[uid]; ok && uid != "" {
		return &w.now.Events[i]
	}
	return nil
}

// Reaches says that a day is among those for which the calendar was read.
func (w *Watch) Reaches(day civil.Date) bool {
	_, on, read := strings.Cut(w.on, " ")
	first := civil.Date(on)
	return read && day >= first.Add(-before) && day <= first.Add(after)
}

// UIDs are those of all events.
func (w *Watch) UIDs() []string {
	out := make([]string, 0, len(w.byUID))
	for uid := range w.byUID {
		out = append(out, uid)
	}
	return out
}

// Find are the events that tell what is looked for, by their places in the order of time, those
// ahead first. Of what is private nothing is found but that it is.
func (w *Watch) Find(text, busy string, now int64, most int) (out []int) {
	asked := strings.Fields(words.Fold(text))
	var past []int
	for i := range w.now.Events {
		e := &w.now.Events[i]
		told := e.folded
		if e.Busy {
			told = words.Fold(busy)
		}
		found := len(asked) > 0
		for _, word := range asked {
			found = found && strings.Contains(told, word)
		}
		switch {
		case !found:
		case e.End.At < now:
			past = append(past, i)
		case len(out) < most:
			out = append(out, i)
		}
	}
	for i := len(past) - 1; i >= 0 && len(out) < most; i-- {
		out = append(out, past[i])
	}
	return out
}
