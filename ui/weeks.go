package ui

import (
	"time"

	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// speaker speaks the language of the interface, and begins weeks as was chosen.
func (w *Window) speaker() *words.Words {
	say := words.For(w.memory.Lang)
	first := say.FirstWeekday()
	switch w.memory.FirstDay {
	case sheet.FromMonday:
		first = time.Monday
	case sheet.FromSunday:
		first = time.Sunday
	case sheet.FromSaturday:
		first = time.Saturday
	}
	scene.Speak(func(kind string) string { return say.Say("place." + kind) })
	return say.Weeks(first, !w.memory.NoWeeks)
}

// setWeeks begins weeks on another day, with or without their numbers.
func (w *Window) setWeeks(first string, numbered bool) {
	w.doors.Leave("apply", func() { w.beginWeeks(first, numbered) })
}

func (w *Window) beginWeeks(first string, numbered bool) {
	w.memory.FirstDay, w.memory.NoWeeks = first, !numbered
	w.words = w.speaker()
	w.dropVisit()
	w.makeKit()
	w.read()
	w.remember()
}
