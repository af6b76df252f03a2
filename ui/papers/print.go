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

// print gives pages to the printer of this computer, beside the window, which a
// printer that does not answer would hold up; where no printer is known, the
// program that shows PDFs is opened, which can print.
func (m *Maker) print(pages []func(io.Writer) error) {
	m.Forget()
	m.sweep()
	var shown []string
	var err error
	m.host.Beside(func() { shown, err = m.printEach(pages) }, func() {
		if err != nil {
			m.host.Tell(err)
			return
		}
		m.printed(shown)
	})
}

// printEach prints until something fails, and gives what no printer took.
func (m *Maker) printEach(pages []func(io.Writer) error) (shown []string, err error) {
	for _, write := range pages {
		path, printed, err := m.printOne(write)
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
func (m *Maker) printed(shown []string) {
	if len(shown) == 0 {
		m.host.Say(m.words().Say("ui.printing"))
		return
	}
	for _, path := range shown {
		m.shown = append(m.shown, filepath.Dir(path))
		m.host.Open(path)
	}
	m.host.Say(m.words().Say("ui.print-from"))
}

// printOne writes pages into a folder of their own, and gives them to the printer,
// who has a copy by then: nothing stays behind.
func (m *Maker) printOne(write func(io.Writer) error) (path string, printed bool, err error) {
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
	return path, m.host.Print(path), nil
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
