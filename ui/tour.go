package ui

import (
	"os"
	"slices"

	"chancery/ui/command"
	"chancery/ui/part"
	"chancery/ui/tour"
)

var _ tour.Host = host{}

// toured is where the tour was left: its copy of the sample, and the step.
type toured struct {
	File string `json:"file"`
	Step int    `json:"step"`
}

// Toured remembers which step is on show; once all are done there is nothing to go on with.
func (h host) Toured(step int) {
	w := h.w
	if w.tour.On() {
		w.memory.Tour = toured{w.diary.Health().Path, step}
	} else {
		w.memory.Tour = toured{}
		w.say(w.words.Say("tour.done", w.keyOf("handbook")))
	}
	w.remember()
}

// beginTour begins the tour on a fresh copy of the sample, or goes on where it was left.
func (w *Window) beginTour() {
	was := w.memory.Tour
	if w.tour.On() {
		return
	}
	if was.File != "" && was.Step > 0 {
		if _, err := os.Stat(was.File); err == nil {
			w.doors.OpenFile(was.File)
			opened := w.diary != nil && w.diary.Health().Path == was.File
			if opened && w.tourVisit().ID != 0 {
				w.toast.Clear()
				w.tour.Go(was.Step)
			}
			if !opened || w.tour.On() {
				return
			}
		}
	}
	w.doors.SampleThen(func() {
		w.toast.Clear()
		w.tour.Go(0)
	})
}

// leaveTour takes the tour away, and says how it comes back.
func (w *Window) leaveTour() {
	w.tour.Leave()
	w.say(w.words.Say("tour.left", w.words.Say("ui.cmd.tour"), w.keyOf("handbook")), part.Action{Name: w.words.Say("tour.go-on"), Do: w.beginTour})
	w.focusBoard()
}

// tourOn is told that another second has passed.
func (w *Window) tourOn() {
	w.tourHere()
	w.tour.Second()
}

// tourHere takes the tour away where its copy is not open any more, or its visit was deleted. Whoever
// opened another diary is not led on in that one, not for a second; the last step leads there.
func (w *Window) tourHere() {
	if w.tour.On() && (w.diary == nil || !w.tour.Last() && (w.diary.Health().Path != w.memory.Tour.File || w.tourVisit().ID == 0)) {
		w.tour.Leave()
	}
}

// keyOf is how the key of a command is written.
func (w *Window) keyOf(id string) string {
	list := w.commands()
	return list[slices.IndexFunc(list, func(c command.Command) bool { return c.ID == id })].Shown
}
