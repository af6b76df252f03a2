package ui

import (
	"encoding/json"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"chancery/words"
)

// toolkit are the toolkit's own words, in dialogs of files and in the menus of
// fields, by what the catalogue calls them.
var toolkit = map[string]string{
	"Cut": "ui.toolkit.cut", "Copy": "ui.toolkit.copy", "Paste": "ui.toolkit.paste", "Select all": "ui.toolkit.all", "Undo": "ui.cmd.undo", "Redo": "ui.cmd.redo",
	"New Folder": "ui.toolkit.new-folder", "Create Folder": "ui.toolkit.create-folder", "file.name": "ui.toolkit.name", "file.parent": "ui.toolkit.parent",
	"Show Hidden Files": "ui.toolkit.hidden", "Cancel": "sheet.cancel", "Error": "ui.toolkit.error", "OK": "ui.toolkit.ok",
}

// teach has the toolkit speak as the window does: by itself it speaks as the
// computer does, and knows no Romanian at all.
func (w *Window) teach() {
	said := map[string]string{}
	for key, name := range toolkit {
		said[key] = w.words.Say(name)
	}
	b, err := json.Marshal(said)
	if err == nil {
		err = lang.AddTranslations(fyne.NewStaticResource(lang.SystemLocale().LanguageString()+".json", b))
	}
	if err != nil {
		fyne.LogError("the toolkit keeps its own words", err)
	}
}

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
	w.dropVisit()
	w.registers.Drop()
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
		w.dropVisit()
		w.registers.Drop()
		w.makeKit()
		w.read()
	})
}
