package papers

import (
	"io"
	"os"
	"path/filepath"
	"time"

	"chancery/export"
)

const (
	printFolder = "chancery-print-"
	printKept   = 24 * time.Hour // a page that a killed program left is of no use after that
)

// print asks how pages are printed, last being the last page of the longest; where no printer is
// known, the program that shows PDFs is opened, which can print. sent is told once it is decided.
func (m *Maker) print(pages []func(io.Writer) error, last int, sent func()) {
	var known Printers
	m.host.Beside(func() { known = m.host.Printers() }, func() {
		if len(known.Names) > 0 {
			m.askPrinter(known, pages, last, sent)
			return
		}
		sent()
		m.give(pages, Job{}, m.words().Say(known.None))
	})
}

// give prints pages beside the window, which a printer that does not answer would hold up. What no
// printer takes is shown, and said.
func (m *Maker) give(pages []func(io.Writer) error, job Job, shows string) {
	m.Forget()
	m.sweep()
	var shown []string
	var err error
	m.host.Beside(func() { shown, err = m.printEach(pages, job) }, func() {
		if err != nil {
			m.host.Tell(err)
			return
		}
		m.printed(shown, shows)
	})
}

// printEach prints until something fails, and gives what no printer took.
func (m *Maker) printEach(pages []func(io.Writer) error, job Job) (shown []string, err error) {
	for _, write := range pages {
		path, printed, err := m.printOne(write, job)
		if err != nil {
			return nil, err
		}
		if !printed {
			shown = append(shown, path)
		}
	}
	return shown, nil
}

// printed says where the pages went: what a program shows is kept until the next
// time, or until the window goes.
func (m *Maker) printed(shown []string, shows string) {
	if len(shown) == 0 {
		m.host.Say(m.words().Say("ui.printing"))
		return
	}
	for _, path := range shown {
		m.shown = append(m.shown, filepath.Dir(path))
		m.host.Open(path)
	}
	m.host.Say(shows)
}

// printOne writes pages into a folder of their own, and gives them to the printer,
// who has a copy by then: nothing stays behind.
func (m *Maker) printOne(write func(io.Writer) error, job Job) (path string, printed bool, err error) {
	dir, err := os.MkdirTemp("", printFolder)
	if err != nil {
		return "", false, err
	}
	defer func() {
		if printed || err != nil {
			os.RemoveAll(dir)
		}
	}()
	path = filepath.Join(dir, "paper.pdf")
	if _, err := export.Write(path, false, write); err != nil {
		return "", false, err
	}
	return path, job.Printer != "" && m.host.Print(path, job), nil
}

// Forget removes the pages that other programs were shown.
func (m *Maker) Forget() {
	for _, dir := range m.shown {
		os.RemoveAll(dir)
	}
	m.shown = nil
}

// sweep removes the pages that a killed program left a day ago or longer.
func (m *Maker) sweep() {
	left, err := filepath.Glob(filepath.Join(os.TempDir(), printFolder+"*"))
	if err != nil {
		return
	}
	for _, dir := range left {
		if st, err := os.Lstat(dir); err == nil && st.IsDir() && m.host.Kit().Now().Sub(st.ModTime()) > printKept {
			os.RemoveAll(dir)
		}
	}
}
