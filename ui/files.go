package ui

import (
	"os"
	"path/filepath"

	"chancery/model"
	"chancery/ui/enclosed"
	"chancery/ui/scene"
)

var _ enclosed.Host = host{}

// Filed says anew beside what is looked into how many files lie with it.
func (h host) Filed() { h.w.fillInspector() }

func (h host) ChooseAny(put func(path string))     { h.w.doors.ChooseAny(put) }
func (h host) SaveFile(name string, file []byte)   { h.w.doors.SaveFile(name, file) }
func (h host) Attached() ([]model.Enclosed, error) { return h.w.reading.Attachments() }

// Aside lays a copy of a file where the system can open it, to be read: it goes with the
// program.
func (h host) Aside(name string, file []byte) (string, error) {
	if h.w.aside == "" {
		folder, err := os.MkdirTemp("", "chancery-")
		if err != nil {
			return "", &model.Error{Code: "file.aside", Args: []string{name}, Err: err}
		}
		h.w.aside = folder
	}
	own, err := os.MkdirTemp(h.w.aside, "") // two files may have one name
	path := filepath.Join(own, name)
	if err == nil {
		err = os.WriteFile(path, file, 0o400)
	}
	if err != nil {
		return "", &model.Error{Code: "file.aside", Args: []string{name}, Err: err}
	}
	return path, nil
}

// clearAside takes away what lay aside to be read.
func (w *Window) clearAside() {
	if w.aside != "" {
		_ = os.RemoveAll(w.aside) // what somebody still looks at may stay, and there is nobody to tell
		w.aside = ""
	}
}

// filed is what is chosen that files can lie with, and what it is called; nil for nothing.
func (w *Window) filed() (model.Record, model.Text) {
	if w.register() {
		return called(w.registers.Chosen())
	}
	ref, ok := w.only()
	if !ok {
		ref = model.Ref{Event: w.visit()}
	}
	return w.filedAt(ref)
}

// filedAt is an item or a visit.
func (w *Window) filedAt(ref model.Ref) (model.Record, model.Text) {
	var rec model.Record = &model.Event{}
	key := ref.Event
	if ref.IsItem() {
		rec, key = &model.Item{}, ref.Item
	}
	if key == 0 || w.desk == nil || w.desk.Get(rec, key) != nil {
		return nil, nil
	}
	return called(rec)
}

// called is a record that files can lie with, and its name.
func called(rec model.Record) (model.Record, model.Text) {
	switch rec := rec.(type) {
	case *model.Event:
		return rec, rec.Title
	case *model.Item:
		return rec, rec.Title
	case *model.Instrument:
		return rec, rec.Title
	case *model.Invitation:
		return rec, rec.Who
	case *model.Letter:
		return rec, rec.About
	case *model.Person:
		return rec, rec.Name
	}
	return nil, nil
}

// filesNamed is what opens them: of what is said before it is pressed, and of an item in which visit.
func (w *Window) filesNamed() string {
	rec, name := w.filed()
	if rec == nil {
		return w.words.Say("ui.cmd.files")
	}
	return w.words.Say("ui.files-of", w.words.Text(w.filedIn(rec, name)))
}

// filedIn is what the card of the files of a record is called: of an item with its visit, which has
// files of its own.
func (w *Window) filedIn(rec model.Record, name model.Text) model.Text {
	it, ok := rec.(*model.Item)
	if !ok {
		return name
	}
	var e model.Event
	if w.desk.Get(&e, it.EventID) != nil {
		return name
	}
	return model.Plain(w.words.Text(name) + " · " + w.words.Text(e.Title))
}

// canFile says that something is chosen that files can lie with.
func (w *Window) canFile() bool {
	if w.diary == nil {
		return false
	}
	rec, _ := w.filed()
	return rec != nil
}

// files shows what lies with what is chosen.
func (w *Window) files() { w.showFiles(w.filed()) }

func (w *Window) showFiles(rec model.Record, name model.Text) {
	if rec != nil {
		w.enclosed = enclosed.Open(host{w}, rec, w.words.Text(w.filedIn(rec, name)))
	}
}

// FilesWith leads from the menu of a row to its files; its label is "" where none can lie.
func (h host) FilesWith(rec model.Record) scene.Entry {
	rec, name := called(rec)
	if rec == nil {
		return scene.Entry{}
	}
	label := h.w.words.Say("ui.cmd.files")
	all, err := h.Attached()
	if err != nil {
		h.w.tell(err)
	}
	if n := len(enclosed.Of(all, rec)); n > 0 {
		label = h.w.words.Say("files.some", n)
	}
	return scene.Entry{Label: label, Do: func() { h.w.showFiles(rec, name) }}
}

// FilesSaid says how many files lie with an item or a visit, "" for none. It is said anew after each
// deed, of the programme that the card has read.
func (h host) FilesSaid(ref model.Ref) string {
	p, err := h.Programme(ref.Event)
	if err != nil {
		return ""
	}
	var rec model.Record = &p.Event
	if ref.IsItem() {
		it, ok := p.Item(ref.Item)
		if !ok {
			return ""
		}
		rec = &it
	}
	all, err := h.Attached()
	if err != nil {
		h.w.tell(err)
	}
	if n := len(enclosed.Of(all, rec)); n > 0 {
		return h.w.words.Count("files.here", n)
	}
	return ""
}

// ShowFiles shows the files of an item or a visit.
func (h host) ShowFiles(ref model.Ref) { h.w.showFiles(h.w.filedAt(ref)) }

// FilesAt leads from the menu of an item or a visit to its files.
func (h host) FilesAt(ref model.Ref) scene.Entry {
	rec, _ := h.w.filedAt(ref)
	return h.FilesWith(rec)
}
