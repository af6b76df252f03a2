package papers

import (
	"io"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// silence is how long writing may take before the window says that it goes on.
const silence = 500 * time.Millisecond

// slow is something that is being written, and may take long.
type slow struct {
	timer *time.Timer
	over  bool // nothing is said of it any more, though that may have been on its way
}

// slowly says that something is being written, unless that is stopped before.
func (m *Maker) slowly(what string) *slow {
	s := &slow{}
	say := func() { m.host.Say(m.words().Say("ui.writing", what)) }
	s.timer = time.AfterFunc(silence, func() { fyne.Do(func() { s.say(say) }) })
	return s
}

func (s *slow) say(what func()) {
	if !s.over {
		what()
	}
}

func (s *slow) stop() {
	s.over = true
	s.timer.Stop()
}

// write writes a file and enters it in the list of papers made. The window
// stays alive meanwhile: writing happens beside it, and is announced when it
// takes long.
func (m *Maker) write(write func(io.Writer) error, made model.Made, folder, name string, done func(error)) {
	path := filepath.Join(folder, name)
	made.File = name
	slow := m.slowly(name)
	var hash string
	var err error
	m.host.Beside(func() { hash, err = export.Write(path, false, write) }, func() {
		slow.stop()
		if made.Hash = hash; err == nil {
			err = m.desk().RecordPaper(&made)
		}
		if done(err); err == nil {
			m.Written(path)
		}
	})
}

// writeFiles writes files into a folder, and enters each in the list of papers
// made.
func (m *Maker) writeFiles(compose func() ([]export.File, error), made model.Made, folder string, done func(error)) {
	slow := m.slowly(folder)
	var list []model.Made
	var err error
	m.host.Beside(func() { list, err = m.writeEach(compose, made, folder) }, func() {
		slow.stop()
		for i := range list {
			if e := m.desk().RecordPaper(&list[i]); err == nil {
				err = e
			}
		}
		if done(err); err == nil {
			m.host.Remember()
			m.host.Say(m.words().Count("ui.written-files", len(list)), m.show(folder))
		}
	})
}

// writeEach writes files, and gives those that were written. One that cannot be does not
// stop the others, and is named.
func (m *Maker) writeEach(compose func() ([]export.File, error), made model.Made, folder string) (list []model.Made, err error) {
	files, err := compose()
	if err != nil {
		return nil, err
	}
	var failed []string
	for _, f := range files {
		one := made
		one.File = filepath.Base(export.Unused(folder, f.Name))
		hash, e := export.Write(filepath.Join(folder, one.File), false, f.Write)
		if e != nil {
			if failed = append(failed, f.Name); err == nil {
				err = e
			}
			continue
		}
		one.Hash = hash
		list = append(list, one)
	}
	return list, export.Unwritten(failed, len(files), err, m.words())
}

// Written says that a file is there, and offers to open it.
func (m *Maker) Written(path string) {
	m.host.Remember()
	m.host.Say(m.words().Say("ui.written", filepath.Base(path)),
		part.Action{Name: m.words().Say("ui.open-it"), Do: func() { m.host.Open(path) }}, m.show(filepath.Dir(path)))
}

func (m *Maker) show(folder string) part.Action {
	return part.Action{Name: m.words().Say("ui.show-it"), Do: func() { m.host.Open(folder) }}
}
