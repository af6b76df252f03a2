package papers

import (
	"io"
	"os"
	"path/filepath"

	"chancery/export"
)

// print gives pages to the printer of this computer; where that is not known,
// the program that shows PDFs is opened, which can print.
func (m *Maker) print(write func(io.Writer) error) error {
	dir, err := os.MkdirTemp("", "chancery-print-")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, "paper.pdf")
	if _, err := export.Write(path, false, write); err != nil {
		return err
	}
	if m.host.Print(path) {
		m.host.Say(m.words().Say("ui.printing"))
		return nil
	}
	m.host.Open(path)
	m.host.Say(m.words().Say("ui.print-from"))
	return nil
}
