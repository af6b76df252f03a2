// Package clash says what cannot be: of what is on show, of what a hand is about to
// do, and as a list that leads there. What clashes is found below; this room knows no
// window, only its host.
package clash

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/ui/sheet"
	"chancery/ui/view"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Reading() *reading.Reading
	Stand() view.Stand
	Inside() *model.Programme // of the visit that is open
	Zone() string             // of the clocks on show
	Pool() []model.Entry      // that the sidebar lets through
	Kit() sheet.Kit
	Tell(error)
	ShowBoth(a, b *model.Entry)       // on the day that b begins
	Later(ref model.Ref, minutes int) // asks how much later it alone is to be, so much at first
	Elsewhere(model.Ref)              // asks in which other room
}

// Watch looks for what clashes in the days on show.
type Watch struct {
	host  Host
	said  map[model.Ref]string // a sentence under each
	found []check.Finding
	at    map[model.Ref]*model.Entry // what was looked at
	in    *words.Words               // the language of what was said
}

// New has looked at nothing yet.
func New(h Host) *Watch { return &Watch{host: h, said: map[model.Ref]string{}} }

// Said is what is wrong with what is on show, a sentence under each.
func (w *Watch) Said() map[model.Ref]string { return w.said }

// Twice are the entries on show that cannot be for the sake of another at the same time.
func (w *Watch) Twice() map[model.Ref]bool {
	out := map[model.Ref]bool{}
	for i := range w.found {
		a, b := w.at[w.found[i].Refs[0]], w.at[w.found[i].Refs[1]]
		if a != b && a != nil && b != nil && a.Span().Overlaps(b.Span()) {
			out[a.Ref], out[b.Ref] = true, true
		}
	}
	return out
}

// Count is how many entries of those on show clash.
func (w *Watch) Count() int {
	n, pool := 0, w.host.Pool()
	for i := range pool {
		if w.said[pool[i].Ref] != "" {
			n++
		}
	}
	return n
}

// Forget looks for nothing: what is on show shows none.
func (w *Watch) Forget() { w.said, w.found, w.at = map[model.Ref]string{}, nil, nil }

// Look says of each entry in a span what is wrong with it: over all of
// the diary, whatever of it is on show.
func (w *Watch) Look(span civil.Span, all []model.Entry) error {
	list, err := w.host.Reading().Findings(span)
	if err != nil {
		return err
	}
	if len(list) > 0 && len(list) == len(w.found) && &list[0] == &w.found[0] && w.in == w.host.Words() {
		return nil // what was read is looked at again
	}
	w.found, w.said, w.in = list, map[model.Ref]string{}, w.host.Words()
	if len(list) == 0 {
		return nil
	}
	w.at = make(map[model.Ref]*model.Entry, len(all))
	for i := range all {
		w.at[all[i].Ref] = &all[i]
	}
	under := map[model.Ref]*check.Finding{} // the last of those about an entry
	for i := range list {
		for _, ref := range list[i].Refs {
			under[ref] = &list[i]
		}
	}
	for ref, f := range under {
		w.said[ref] = w.say(f, w.at[f.Other(ref)])
	}
	return nil
}

// LookFar is Look at all that the list of conflicts is of, whatever days are on show: what is changed in a
// register bears on any of them.
func (w *Watch) LookFar() error {
	span := w.span()
	all, err := w.host.Reading().Calendar(span, false)
	if err != nil {
		return err
	}
	return w.Look(span, all)
}

// say is a finding as a sentence under one of those it is about; other is
// the one it names.
func (w *Watch) say(f *check.Finding, other *model.Entry) string {
	args := []any{w.host.Words().AndMore(w.host.Words().Text(f.Subject.Name), f.Others), w.host.Words().Text(other.Title)}
	for _, n := range f.Args {
		args = append(args, n)
	}
	return w.host.Words().Say(f.Sentence(), args...)
}

// Foreseen is what is wrong with what is carried to another place or hour, new or
// not: the first of it.
func (w *Watch) Foreseen(e model.Entry) string {
	o, err := w.host.Reading().ForeseeEntries([]model.Entry{e})
	if err != nil || len(o.List) == 0 {
		return ""
	}
	f := &o.List[0].Finding
	return w.say(f, o.Entry(f.Other(e.Ref)))
}

// OfMove names what a move would clash with.
func (w *Watch) OfMove(m model.Move) string {
	e, ok := w.moved(m)
	if !ok {
		return ""
	}
	return w.Foreseen(e)
}

// moved is an entry on show at the hours it is carried to.
func (w *Watch) moved(m model.Move) (model.Entry, bool) {
	for _, e := range w.host.Pool() {
		if e.Ref.Item == m.Item {
			e.Start.At, e.End.At = m.Start, m.End
			return e, true
		}
	}
	return model.Entry{}, false
}

// Before is how everything stood before a change.
type Before struct {
	known map[string]int // by how much each is amiss
	rev   map[model.Ref]int64
}

// Before remembers how everything stands.
func (w *Watch) Before() Before {
	b := Before{map[string]int{}, map[model.Ref]int64{}}
	for i := range w.found {
		b.known[w.found[i].Key()] = w.found[i].Lacks()
	}
	for _, e := range w.host.Pool() {
		b.rev[e.Ref] = e.Rev
	}
	return b
}

// Since is what is wrong now and was not before a change, or not by so much: of what was changed,
// and how much more there is.
func (w *Watch) Since(b Before) string {
	now := map[model.Ref]int64{}
	for _, e := range w.host.Pool() {
		now[e.Ref] = e.Rev
	}
	said, more := "", -1
	for i := range w.found {
		f := &w.found[i]
		if lacked, known := b.known[f.Key()]; known && f.Lacks() <= lacked {
			continue
		}
		if more++; said == "" {
			of := f.Refs[0]
			if now[of] == b.rev[of] { // it stands as it stood: the other one was changed
				of = f.Other(of)
			}
			said = w.titled(of, w.say(f, w.at[f.Other(of)])) // under it may stand what was wrong before
		}
	}
	return said + w.more(more)
}

// titled is a sentence about an entry that does not stand beside it: what it is about is named.
func (w *Watch) titled(of model.Ref, said string) string {
	if e := w.at[of]; e != nil && said != "" {
		return w.host.Words().Say("ui.clash-of", w.host.Words().Text(e.Title), said)
	}
	return said
}

// more says how much more there is than what was said.
func (w *Watch) more(n int) string {
	if n <= 0 {
		return ""
	}
	return w.host.Words().AndMore("", n)
}

// Ahead says what items would newly clash with, were they as they are foreseen:
// the first of it, and how much more there is. "" is nothing.
func (w *Watch) Ahead(list []reading.Foreseen) string {
	o, err := w.host.Reading().Foresee(list)
	if err != nil {
		return ""
	}
	said, more := "", -1
	for i := range o.List {
		f := &o.List[i]
		if !f.New {
			continue
		}
		if more++; said == "" {
			said = w.say(&f.Finding, o.Entry(f.Other(f.Ref)))
		}
	}
	return strings.TrimSpace(said + w.more(more))
}
