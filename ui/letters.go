package ui

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/register"
	"chancery/ui/door"
	"chancery/ui/part"
	"chancery/words"
)

// letters asks for a letter of the office and fills it in for the invitations that are chosen,
// else for all on show.
type letters struct {
	w       *Window
	list    []*model.Invitation
	letter  []byte
	folder  string
	lang    *part.Choice
	files   *part.Choice
	wrong   *part.Notice
	chosen  *part.Notice
	sheet   *part.Sheet
	content *fyne.Container
}

const lettersWide = 520

// letters opens the card, on the board of invitations.
func (w *Window) letters() {
	l := &letters{w: w, folder: door.Documents(), wrong: part.NewNotice(lettersWide), chosen: part.NewNotice(lettersWide)}
	for _, rec := range w.registers.Meant() {
		if i, ok := rec.(*model.Invitation); ok {
			l.list = append(l.list, i)
		}
	}
	if len(l.list) == 0 {
		w.say(w.words.Say("letters.none"))
		return
	}
	langs := []part.Option{{Value: "", Name: w.words.Say("letters.their-language")}}
	for _, lang := range words.Languages {
		langs = append(langs, part.Option{Value: lang, Name: words.Capital(w.words.Tongues(lang))})
	}
	l.lang = part.NewChoice(w.words.Say("letters.language"), langs, w.words.Error)
	l.lang.OnChoose = func(string) error { return nil }
	l.lang.Put("")
	l.files = part.NewChoice(w.words.Say("sheet.files"), part.Options([]string{"", "apart"}, "letters.files.", w.words.Say), w.words.Error)
	l.files.OnChoose = func(string) error { return nil }
	l.files.Put("")
	l.content = container.New(part.Stack{Gap: 10}, part.NewPara(w.words.Say("letters.text", w.fieldNames()), lettersWide), l.wrong.Pane, container.New(part.Row{}, l.lang.Pane, l.files.Pane), l.chosen.Pane)
	l.sheet = w.kit.Open(w.win.Canvas(), w.words.Count("letters.of", len(l.list)), lettersWide+60, l.content, nil,
		part.NewButton(w.words.Say("sheet.choose-folder"), part.Plain, func() { w.doors.ChooseFolder(func(s string) { l.folder = s; l.say() }) }),
		part.NewButton(w.words.Say("letters.choose"), part.Plain, func() { w.kit.Choose([]string{".docx"}, l.take) }),
		part.NewButton(w.words.Say("letters.write"), part.Primary, l.write))
	l.say()
}

// fieldNames are the fields a letter may have, as it calls them.
func (w *Window) fieldNames() string {
	out := ""
	for i, k := range register.LetterFields {
		if i > 0 {
			out += " · "
		}
		out += w.words.Say("letters.field." + k)
	}
	return out
}

func (l *letters) take(file []byte) {
	l.letter = file
	l.refuse(nil)
	l.say()
}

// say tells whether there is a letter, and where the files go.
func (l *letters) say() {
	key := "letters.no-letter"
	if len(l.letter) > 0 {
		key = "letters.ready"
	}
	l.chosen.Put(l.w.words.Say(key, l.folder), nil)
	l.laid()
}

// laid gives what is said now its room: the buttons lie under it, and not beneath.
func (l *letters) laid() {
	l.content.Refresh()
	if l.sheet != nil {
		l.sheet.Refresh()
	}
}

func (l *letters) refuse(err error) {
	text := ""
	if err != nil {
		text = l.w.words.Error(err)
	}
	l.wrong.Put(text, nil)
	l.laid()
}

// write fills the letter in and writes the files, never over one that is there.
func (l *letters) write() {
	w := l.w
	if len(l.letter) == 0 {
		w.kit.Choose([]string{".docx"}, l.take)
		return
	}
	var to []export.LetterTo
	book := w.registers.Book()
	for _, i := range l.list {
		a := book.Addressed(i, l.lang.Value())
		to = append(to, export.LetterTo{Name: a.Name, Get: func(name string) (string, bool) {
			key, ok := register.FieldOf(name)
			return a.Fields[key], ok
		}})
	}
	files, err := export.Letters(l.letter, to, w.words.Say("letters.file"), l.files.Value() != "", w.Now())
	var names []string
	for i := 0; err == nil && i < len(files); i++ {
		name := export.Unused(l.folder, files[i].Name)
		if _, err = export.Write(filepath.Join(l.folder, name), false, files[i].Write); err == nil {
			names = append(names, name)
		}
	}
	if err != nil {
		l.refuse(err)
		return
	}
	l.sheet.Close()
	folder := l.folder
	w.say(w.words.Count("letters.written", len(names), folder), part.Action{Name: w.words.Say("letters.show"), Do: func() { host{w}.Open(folder) }})
}
