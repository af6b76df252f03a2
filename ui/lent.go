package ui

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"chancery/follow"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/view"
)

// followed is a calendar of others, as this desk remembers that it is followed: its path means
// nothing on another computer. Kept are entries that were taken in and moved since, by their UIDs,
// and to which instant, where somebody said that the item stays; Taken are those that were taken in,
// which are missed where the calendar has them no more.
type followed struct {
	Path   string           `json:"path"`
	Hidden bool             `json:"hidden,omitempty"`
	Kept   map[string]int64 `json:"kept,omitempty"`
	Taken  map[string]bool  `json:"taken,omitempty"`
}

// layer is such a calendar as it was read; watch is nil until it was looked at.
type layer struct {
	of    *followed
	watch *follow.Watch
}

// lent is what others have in calendars that are followed. It is on boards alone: no list that
// deeds, conflicts or papers are made of has it.
type lent struct {
	layers  []*layer
	looking bool
	looked  time.Duration
	other   bool                  // its UIDs are others than when it was asked which are taken
	shown   []model.Entry         // with those of the diary, in the order of time; nil where there is none
	offers  map[model.Ref]offered // by item
}

// offered is that an item may move along, or that its entry is in the calendar no more.
type offered struct {
	of    *layer
	event *follow.Event // nil for one that is gone
	item  model.Item
}

// lookEvery is how often it is looked whether a calendar changed; what changed is read the next time,
// when nobody writes on it any more.
const lookEvery = 2 * time.Second

// follow begins to follow what is followed beside the diary that is open.
func (w *Window) follow() {
	w.lent = lent{}
	for _, f := range w.memory.Followed[w.diary.Health().Path] {
		w.lent.layers = append(w.lent.layers, &layer{of: f})
	}
	w.glance()
}

// copyOf is where the last good reading of a calendar is kept, "" for nowhere.
func (w *Window) copyOf(path string) string {
	if w.State == "" || w.diary == nil {
		return ""
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(w.diary.Health().Path + "\n" + path))
	return filepath.Join(w.State, fmt.Sprintf("followed-%016x.json", h.Sum64()))
}

// glance looks beside the window whether a calendar that is followed changed, and shows what did.
func (w *Window) glance() {
	if w.diary == nil || len(w.lent.layers) == 0 || w.lent.looking || w.lent.looked > 0 && w.Tick()-w.lent.looked < lookEvery {
		return
	}
	w.lent.looking, w.lent.looked = true, w.Tick()
	list, diary, home := slices.Clone(w.lent.layers), w.diary, w.Zone
	today, err := civil.MomentAt(w.Now().Unix(), home)
	if err != nil {
		w.lent.looking = false
		return
	}
	next, copies, changed := make([]*follow.Watch, len(list)), make([]string, len(list)), false
	for i, l := range list {
		next[i], copies[i] = l.watch, w.copyOf(l.of.Path)
	}
	w.beside(func() {
		for i, l := range list {
			before := next[i] == nil
			if before {
				kept, _ := os.ReadFile(copies[i]) // there may be none
				next[i] = follow.Begin(l.of.Path, kept)
			}
			watch, other, keep := next[i].Glance(home, today.Date())
			if next[i] = watch; len(keep) > 0 && copies[i] != "" {
				_ = writeWhole(copies[i], keep) // it is worth no alarm: the calendar is there
			}
			changed = changed || other || before
		}
	}, func() {
		if w.diary != diary {
			return
		}
		w.lent.looking = false
		for i, l := range list {
			l.watch = next[i]
		}
		if changed {
			w.lent.other = true
			w.reshow()
		}
	})
}

// reshow shows what others have as it is now.
func (w *Window) reshow() {
	if w.register() {
		return
	}
	if err := w.readLent(); err != nil {
		w.tell(err)
	}
	w.refill()
}

// readLent finds what lies in the days on show, but for what is in the diary already, and
// which items may move along.
func (w *Window) readLent() error {
	w.lent.shown, w.lent.offers = nil, nil
	if len(w.lent.layers) == 0 {
		return nil
	}
	taken, err := w.reading.Taken(w.uids, w.lent.other)
	if err != nil {
		return err
	}
	w.lent.other = false
	var list []model.Entry
	for n, l := range w.lent.layers {
		if l.watch == nil {
			continue
		}
		if w.lends(l) {
			list = append(list, w.entriesOf(n, taken)...)
		}
		w.offerMoves(l, taken)
		w.missed(l, taken)
	}
	if len(list) > 0 {
		w.lent.shown = append(slices.Clone(w.entries), list...)
		slices.SortStableFunc(w.lent.shown, func(a, b model.Entry) int { return cmp.Compare(a.Start.At, b.Start.At) })
	}
	return nil
}

// lends says that a calendar is on show: not in lanes, where nobody takes part in it, nor in the
// year, that counts what the office has, nor while only what is asked for is shown.
func (w *Window) lends(l *layer) bool {
	return !l.of.Hidden && !w.filter.On() && w.stand.View != view.Lanes && w.stand.View != view.Year && !w.stand.Whole()
}

func (w *Window) uids() (out []string) {
	for _, l := range w.lent.layers {
		if l.watch != nil {
			out = append(append(out, l.watch.UIDs()...), slices.Collect(maps.Keys(l.of.Taken))...)
		}
	}
	return out
}

// entriesOf are the entries of a calendar in the days on show.
func (w *Window) entriesOf(n int, taken map[string]model.Item) (out []model.Entry) {
	span, c := w.pool.span, w.lent.layers[n].watch.Calendar()
	for i := range c.Events {
		e := &c.Events[i]
		if e.Start.At >= span.To {
			break
		}
		if _, ours := taken[e.UID]; ours || !e.Span().Overlaps(span) && e.Start.At < span.From {
			continue
		}
		out = append(out, w.lentEntry(n, i))
	}
	return out
}

// lentEntry is an entry as boards have it. Its key is none that the diary gives.
func (w *Window) lentEntry(n, i int) model.Entry {
	c := w.lent.layers[n].watch.Calendar()
	e := &c.Events[i]
	out := model.Entry{Ref: model.Ref{Event: -int64(n) - 1, Item: -int64(i) - 1}, Kind: model.OtherItem, Title: model.Plain(w.titleOf(e)),
		Start: e.Start, End: e.End, StartMark: model.Exact, EndMark: model.Exact, AllDay: e.AllDay, Lent: c.Name}
	if e.Open {
		out.EndMark = model.Open
	}
	if e.Place != "" {
		out.Place = model.Plain(e.Place)
	}
	return out
}

// titleOf is what an entry is called; of what is private, that somebody is busy.
func (w *Window) titleOf(e *follow.Event) string {
	if e.Busy {
		return w.words.Say("follow.busy")
	}
	return cmp.Or(e.Title, "…")
}

// withLent is what boards show.
func (w *Window) withLent() []model.Entry {
	if w.lent.shown != nil {
		return w.lent.shown
	}
	return w.entries
}

// lentAt is an entry of others by its key; nil for what was read anew since.
func (w *Window) lentAt(ref model.Ref) (*layer, *follow.Event) {
	n, i := int(-ref.Event-1), int(-ref.Item-1)
	if n < 0 || n >= len(w.lent.layers) || w.lent.layers[n].watch == nil {
		return nil, nil
	}
	if c := w.lent.layers[n].watch.Calendar(); i >= 0 && i < len(c.Events) {
		return w.lent.layers[n], &c.Events[i]
	}
	return nil, nil
}

func isLent(ref model.Ref) bool { return ref.Event < 0 }
