package ui

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/ui/command"
	"chancery/ui/door"
	"chancery/ui/part"
)

const mostRecent = 4

// opened remembers which diary was opened: a plain start opens it again, but for a
// sample, which is only looked at. Its people and venues are others than those that
// were filtered by before.
func (m *Memory) opened(path string, sample bool) {
	if of := m.Filtered; of != path && (of != "" || m.File != path) {
		m.Criteria = model.Criteria{}
	}
	m.Filtered = path
	if sample {
		return
	}
	m.File = path
	m.Recent = slices.DeleteFunc(m.Recent, func(p string) bool { return p == path })
	m.Recent = slices.Insert(m.Recent, 0, path)
	m.Recent = m.Recent[:min(len(m.Recent), mostRecent+1)] // the open one is not offered
}

// isSample says whether a diary is the illustrative one.
func isSample(d door.Diary) bool {
	said, err := d.Setting(model.SettingSample)
	return err == nil && said.In("") != ""
}

// before are the diaries that were opened before, the last one first: on a sample that is one's
// own. The one that is open is none of them.
func (w *Window) before() (out []door.Before) {
	for _, path := range w.memory.Recent {
		if (w.diary == nil || w.diary.Health().Path != path) && len(out) < mostRecent {
			out = append(out, door.Before{Path: path, Name: w.called(path)})
		}
	}
	return out
}

// backToOwn offers, while a sample is open, the way back to one's own diary.
func (w *Window) backToOwn() {
	list := w.before()
	if !isSample(w.diary) || len(list) == 0 || list[0].Gone() {
		return
	}
	w.say(w.words.Say("ui.sample.open"), part.Action{Name: w.words.Say("ui.sample.back", list[0].Name), Do: func() { w.OpenFile(list[0].Path) }})
}

// Gone says that a diary that was to be opened is not where it was.
func (w *Window) Gone(path string) {
	host{w}.Warn(w.words.Say("ui.recent.missing", w.called(path), path))
}

// recent are the commands that open a diary again.
func (w *Window) recent() []command.Command {
	var out []command.Command
	for _, b := range w.before() {
		out = append(out, command.Command{ID: "recent-" + strconv.Itoa(len(out)+1), Group: "file", Run: func() { w.OpenFile(b.Path) },
			Able: func() bool { return true }, Named: func() string { return w.words.Say("ui.open-recent", b.Name, filepath.Dir(b.Path)) }})
	}
	return out
}

// called is what a diary is called, by its file; the one that a first start makes has
// the name of the program, and one that the tour or the sample makes the number of its copy.
func (w *Window) called(path string) string {
	name := door.NameOf(path)
	if name == "chancery" {
		return w.words.Say("ui.own-diary")
	}
	if n, ok := strings.CutPrefix(name, "sample-"); ok && filepath.Base(filepath.Dir(path)) == "samples" {
		return strings.TrimSuffix(w.words.Say("ui.sample-diary")+" "+n, " 1")
	}
	return name
}

// entitle says in the title of the window which diary is open.
func (w *Window) entitle() {
	const program = "Chancery"
	if w.diary == nil {
		w.win.SetTitle(program)
		return
	}
	w.win.SetTitle(w.called(w.diary.Health().Path) + " – " + program)
}

// Misplaced says that the diary on the desk lies in a folder that an office copies from computer to computer, and
// offers to go on in a copy of it.
func (w *Window) Misplaced(to string) {
	if w.diary == nil {
		return
	}
	host{w}.Warn(w.words.Say("ui.misplaced", w.diary.Health().Path), part.Action{Name: w.words.Say("ui.misplaced.move"), Do: func() { w.doors.GoOnIn(to) }})
}
