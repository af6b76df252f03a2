package ui

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// composer composes each paper of a document for a file of its own; that of one
// delegation never comes beside that of another.
func (w *Window) composer(of []model.Programme, a sheet.Paper) func() ([]export.File, error) {
	opt, format, each := w.options(of, a), a.Format(), eachOf(of, a)
	cal := w.calendarOptions(of, a)
	return func() ([]export.File, error) {
		switch {
		case each && a.Document == sheet.ICS:
			return export.CalendarsOfEach(of[0], cal)
		case each:
			return export.FilesOfEach(of[0], opt, format, a.Apart)
		}
		return export.Files(of, opt, format, true)
	}
}

// makeApart writes files into a folder, and enters each in the list of papers
// made. What was written before something failed stays, and is on the list.
func (w *Window) makeApart(compose func() ([]export.File, error), made model.Made, folder string, done func(error)) {
	slow := time.AfterFunc(silence, func() { fyne.Do(func() { w.say(w.words.Say("ui.writing", folder)) }) })
	go func() {
		files, err := compose()
		var list []model.Made
		for _, f := range files {
			m := made
			m.File = filepath.Base(unused(folder, f.Name))
			if m.Hash, err = export.Write(filepath.Join(folder, m.File), false, f.Write); err != nil {
				break
			}
			list = append(list, m)
		}
		fyne.Do(func() {
			slow.Stop()
			for i := range list {
				if e := w.desk.RecordPaper(&list[i]); err == nil {
					err = e
				}
			}
			if done(err); err == nil {
				w.remember()
				w.say(w.words.Count("ui.written-files", len(list)), part.Action{Name: w.words.Say("ui.show-it"), Do: func() { openWith(folder) }})
			}
		})
	}()
}

// inPDF is a paper as a printer takes it.
func inPDF(a sheet.Paper) sheet.Paper {
	a.As, a.Password = "pdf", ""
	return a
}

// print gives pages to the printer of this computer; where that is not known,
// the program that shows PDFs is opened, which can print.
func (w *Window) print(write func(io.Writer) error) error {
	dir, err := os.MkdirTemp("", "chancery-print-")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, "paper.pdf")
	if _, err := export.Write(path, false, write); err != nil {
		return err
	}
	for _, program := range [][]string{{"lp", "-s", path}, {"lpr", path}} {
		if runtime.GOOS == "windows" {
			break
		}
		tool, err := exec.LookPath(program[0])
		if err != nil {
			continue
		}
		if out, err := exec.Command(tool, program[1:]...).CombinedOutput(); err == nil {
			w.say(w.words.Say("ui.printing"))
			return nil
		} else if msg := strings.TrimSpace(string(out)); msg != "" {
			fmt.Fprintln(os.Stderr, msg)
		}
	}
	openWith(path)
	w.say(w.words.Say("ui.print-from"))
	return nil
}
