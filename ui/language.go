package ui

import (
	"encoding/json"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"chancery/ui/command"
	"chancery/words"
)

// toolkit are the toolkit's own words, in dialogs of files and in the menus of
// fields, by what the catalogue calls them.
var toolkit = map[string]string{
	"Cut": "ui.toolkit.cut", "Copy": "ui.toolkit.copy", "Paste": "ui.toolkit.paste", "Select all": "ui.toolkit.all", "Undo": "ui.cmd.undo", "Redo": "ui.cmd.redo",
	"New Folder": "ui.toolkit.new-folder", "Create Folder": "ui.toolkit.create-folder", "file.name": "ui.toolkit.name", "file.parent": "ui.toolkit.parent",
	"Show Hidden Files": "ui.toolkit.hidden", "Cancel": "sheet.cancel", "Error": "ui.toolkit.error", "OK": "ui.toolkit.ok",
	"Yes": "ui.toolkit.yes", "No": "ui.toolkit.no", "Open": "ui.toolkit.open", "Save": "sheet.save", "File": "ui.toolkit.file", "Folder": "ui.toolkit.folder",
	"Enter filename": "ui.toolkit.filename", "Confirm": "ui.toolkit.confirm", "Quit": "ui.cmd.quit",
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
	next, _ := words.NextLanguage(w.words.Lang())
	w.setLanguage(next)
}

// otherLanguage names the command that changes it by the language to which it leads.
func (w *Window) otherLanguage() string {
	_, called := words.NextLanguage(w.words.Lang())
	return w.words.Say("ui.cmd.language-to", called)
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

// typeIn has texts typed in a language, and says so; the status bar goes on saying it of another than
// the window's own.
func (w *Window) typeIn(lang string) {
	w.setContent(lang)
	w.say(w.words.Say("ui.palette-content", words.Called(lang)))
}

// tongues are the languages as the palette offers them, each found by what it is called in any of them:
// those of the program, then those of the texts that are typed, of the papers, and of the one text under the hand.
func (w *Window) tongues() (out []command.Offer) {
	group, also := w.words.Say("ui.group.view"), w.words.Say("ui.cmd.language.also")
	add := func(name, key, found string, do func()) {
		out = append(out, command.Offer{Name: name, Group: group, Key: key, Found: name + " " + found, Do: do})
	}
	for _, l := range words.Languages {
		add(w.words.Say("ui.cmd.language-to", words.Called(l)), "", also+" "+calledEverywhere(l), func() {
			if l != w.words.Lang() {
				w.setLanguage(l)
			}
		})
	}
	if w.diary == nil {
		return out
	}
	for _, l := range w.kit.Langs {
		if name := w.words.Say("ui.palette-content", words.Called(l)); l != w.kit.Lang {
			add(name, "", also+" "+calledEverywhere(l), func() {
				w.typeIn(l)
			})
		}
	}
	add(w.words.Say("ui.keys.language"), w.words.Say("ui.keys.language.key"), also, func() {
		w.focusBoard()
		w.say(w.words.Say("ui.palette-tongue"))
	})
	add(w.words.Say("ui.palette-papers"), "", also, func() { w.table.Run("export") })
	return out
}

// calledEverywhere is what a language is called in every language that the program speaks.
func calledEverywhere(lang string) string {
	var out []string
	for _, l := range words.Languages {
		if w := words.For(l); w.Has("tongue." + lang) {
			out = append(out, w.Say("tongue."+lang))
		}
	}
	return strings.Join(append(out, words.Called(lang)), " ")
}
