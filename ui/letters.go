package ui

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/register"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// letters asks for a letter of the office and fills it in for the invitations that are chosen,
// else for all on show.
type letters struct {
	w       *Window
	list    []*model.Invitation
	letter  []byte
	name    string // of its file
	folder  string
	lang    *part.Choice
	picked  bool // somebody chose the language
	files   *part.Choice
	gone    *part.Choice // what becomes of those who declined, nil where nobody did
	wrong   *part.Notice
	empty   *part.Notice // fields that nobody has filled
	chosen  *scene.Pane
	sheet   *part.Sheet
	content *fyne.Container
}

const lettersWide = 520

// letters opens the card, on the board of invitations.
func (w *Window) letters() { w.lettersTo(w.registers.Meant()) }

// LettersTo leads from the menu of rows to the letters for those that are invited in them; its label
// is "" where they are no invitations.
func (h host) LettersTo(rows []model.Record) scene.Entry {
	if len(rows) == 0 || h.w.registers.Board() != register.Invitations {
		return scene.Entry{}
	}
	return scene.Entry{Label: h.w.words.Say("ui.cmd.letters"), Off: !h.w.writable(), Do: func() { h.w.lettersTo(rows) }}
}

func (w *Window) lettersTo(rows []model.Record) {
	l := &letters{w: w, folder: door.Documents(), wrong: part.NewNotice(lettersWide), empty: part.NewNotice(lettersWide).Whole()}
	l.chosen = scene.NewPane("", fyne.NewSize(60, lettersLine), l.paintChosen)
	for _, rec := range rows {
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
	l.lang.OnChoose = func(s string) error {
		l.picked = true
		return l.again(s)
	}
	l.lang.Put(w.kit.Lang) // in the language of the sender, until the letter says which it is in
	l.files = part.NewChoice(w.words.Say("sheet.files"), part.Options([]string{"", "apart"}, "letters.files.", w.words.Say), w.words.Error)
	l.files.OnChoose = func(string) error { return nil }
	l.files.Put("")
	parts := []fyne.CanvasObject{part.NewPara(w.words.Say("letters.text", w.fieldNames()), lettersWide), l.wrong.Pane, container.New(part.Row{}, l.lang.Pane, l.files.Pane)}
	if names := l.declined(); len(names) > 0 {
		l.gone = part.NewChoice(w.words.Say("letters.declined", strings.Join(names, ", ")), part.Options([]string{"", "too"}, "letters.declined.", w.words.Say), w.words.Error)
		l.gone.OnChoose = l.again
		l.gone.Put("")
		parts = append(parts, l.gone.Pane)
	}
	l.content = container.New(part.Stack{Gap: 10}, append(parts, l.empty.Pane, l.chosen)...)
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
	l.letter, l.name = file, l.w.doors.Named()
	fields, err := export.LetterFields(file)
	lang := register.LetterTongue(fields) // before they are sorted out
	unknown := slices.DeleteFunc(fields, func(field string) bool {
		_, ok := register.FieldOf(field)
		return ok
	})
	if len(unknown) > 0 {
		err = model.Refuse("letters.unknown", strings.Join(unknown, ", "))
	}
	if lang != "" && !l.picked { // a letter in English has no date in Ukrainian
		l.lang.Put(lang)
	}
	l.refuse(err)
	l.say()
}

// again says anew what would be written, after something else was chosen.
func (l *letters) again(string) error {
	l.say()
	return nil
}

// declined are the names of those who will not come, or are asked no more.
func (l *letters) declined() (out []string) {
	book := l.w.registers.Book()
	for _, i := range l.list {
		if register.Declines(i) {
			out = append(out, l.w.words.Text(book.Invitee(i)))
		}
	}
	return out
}

// to are those who are written to.
func (l *letters) to() (out []register.Addressed) {
	book := l.w.registers.Book()
	for _, i := range l.list {
		if l.gone == nil || l.gone.Value() != "" || !register.Declines(i) {
			out = append(out, book.Addressed(i, l.lang.Value()))
		}
	}
	return out
}

// holes are the fields of the letter that stay empty, and for whom.
func (l *letters) holes() string {
	const most = 6 // names
	fields, err := export.LetterFields(l.letter)
	if err != nil || len(l.letter) == 0 {
		return "" // it is refused when it is written
	}
	w, to := l.w.words, l.to()
	var out []string
	for _, field := range fields {
		key, ok := register.FieldOf(field)
		var names []string
		for _, a := range to {
			if ok && strings.TrimSpace(a.Fields[key]) == "" {
				names = append(names, a.Name)
			}
		}
		switch n := len(names); {
		case n == 0:
			continue
		case n == len(to) && n > 1:
			names = []string{w.Say("letters.empty-all")}
		case n > most:
			names = append(names[:most:most], w.Say("letters.empty-more", strconv.Itoa(n-most)))
		}
		out = append(out, w.Say("letters.empty-of", w.Say("letters.field."+key), strings.Join(names, ", ")))
	}
	if len(out) == 0 {
		return ""
	}
	return w.Say("letters.empty", strings.Join(slices.Compact(out), "; "))
}

// say tells which letter it is, where the files go, to how many, and what stays empty in them.
func (l *letters) say() {
	l.empty.Put(l.holes(), nil)
	l.chosen.Refresh()
	l.laid()
}

const lettersLine = 40

// paintChosen says which letter was chosen, to how many it goes, and where the files will lie.
func (l *letters) paintChosen(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	w, c := l.w.words, look.Now()
	name := w.Say("letters.no-letter")
	switch {
	case l.name != "":
		name = w.Say("letters.ready", l.name)
	case len(l.letter) > 0:
		name = w.Say("letters.ready-unnamed")
	}
	n := len(l.list)
	if l.gone == nil || l.gone.Value() == "" {
		n -= len(l.declined())
	}
	s.In(0, 0, 20, scene.F12b.Fit(name+" · "+w.Count("letters.to", n), size.Width), scene.F12b, c.Text)
	s.In(0, 20, 20, scene.F12.Fit(w.Say("letters.folder", l.folder), size.Width), scene.F12, c.Text2)
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
	for _, a := range l.to() {
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
