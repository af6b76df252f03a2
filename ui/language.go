package ui

import (
	"chancery/words"
)

// nextLanguage changes the language of the interface while the program runs.
func (w *Window) nextLanguage() {
	for i, l := range words.Languages {
		if l == w.words.Lang() {
			w.setLanguage(words.Languages[(i+1)%len(words.Languages)])
			return
		}
	}
}

func (w *Window) setLanguage(lang string) { w.doors.Leave("apply", func() { w.speak(lang) }) }

func (w *Window) speak(lang string) {
	w.remember()
	w.memory.Lang = lang
	w.views.Order.Drop()
	w.build()
	w.entitle()
	w.remember()
	if w.diary == nil {
		w.Welcome()
		w.doors.Page.Point("language", 0)
		return
	}
	w.read()
	w.focusBoard()
}

// setContent has cells and fields typed in another language.
func (w *Window) setContent(lang string) {
	w.doors.Leave("apply", func() {
		w.memory.Content = lang
		w.views.Order.Drop()
		w.makeKit()
		w.read()
	})
}
