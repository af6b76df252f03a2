// Package tour leads whoever is new through a few deeds on a copy of the sample. A step ends
// when its deed was done, however it was done; what a step is the window says in its table.
package tour

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/scene"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Repaint()
	Toured(step int) // the step that is on show now, how many there are once all are done
}

// Step is one deed.
type Step struct {
	ID    string                         // its sentence is tour.<ID> in words
	Begin func()                         // puts the window where it can be done
	Names func() []any                   // what its sentence names
	Place func() (kind string, id int64) // where it is done, as the scene calls it; "" for nowhere
	Done  func() bool
	Show  func() // does it
}

// Tour is the bar that says what is to be done. It lies at the foot of the window, over
// nothing, and dims nothing.
type Tour struct {
	*scene.Pane
	host  Host
	steps []Step
	at    int
	on    bool

	OnLeave func()
}

// New is a tour that nobody has begun.
func New(h Host, steps []Step) *Tour {
	t := &Tour{host: h, steps: steps}
	t.Pane = scene.NewPane("", fyne.NewSize(10, 10), t.paint)
	t.OnTap = func(hit scene.Hit, _ *desktop.MouseEvent) { t.tap(hit) }
	t.Hide()
	return t
}

// On says that somebody is on it.
func (t *Tour) On() bool { return t.on }

// At is the step that is on show.
func (t *Tour) At() int { return t.at }

// Last says that it is the last one.
func (t *Tour) Last() bool { return t.at == len(t.steps)-1 }

// Go begins at a step, or goes on with it.
func (t *Tour) Go(step int) {
	t.on, t.at = true, max(0, min(step, len(t.steps)-1))
	t.begin()
}

func (t *Tour) begin() {
	t.steps[t.at].Begin()
	t.host.Toured(t.at)
	t.Pane.Show()
	t.told()
	t.host.Repaint()
}

// Leave takes the bar away: where the tour stood is remembered.
func (t *Tour) Leave() {
	if !t.on {
		return
	}
	t.on = false
	scene.Seek("", 0)
	t.Hide()
	t.host.Repaint()
}

// Second is told that another second has passed: long enough to see what a deed did before
// the next is asked for.
func (t *Tour) Second() {
	switch {
	case !t.on:
	case !t.steps[t.at].Done():
		t.seek()
	case t.Last():
		t.Leave()
		t.host.Toured(len(t.steps))
	default:
		t.at++
		t.begin()
	}
}

// seek has the place of the step ringed, wherever it is drawn now.
func (t *Tour) seek() {
	if scene.Seek(t.steps[t.at].Place()) {
		t.host.Repaint()
	}
}

// told says the step anew, to a reader of the screen too.
func (t *Tour) told() {
	w := t.host.Words()
	t.Call(w.Say("tour.called", t.at+1, len(t.steps), t.sentence()))
	t.seek()
	t.Refresh()
}

func (t *Tour) sentence() string {
	s := &t.steps[t.at]
	return t.host.Words().Say("tour."+s.ID, s.Names()...)
}

func (t *Tour) tap(h scene.Hit) {
	switch h.Kind {
	case "action":
		t.steps[t.at].Begin() // from wherever somebody has gone meanwhile
		t.steps[t.at].Show()
	case "close":
		t.OnLeave()
	}
}
