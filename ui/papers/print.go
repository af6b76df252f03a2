package papers

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

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
	for _, program := range [][]string{{"lp", "-s", path}, {"lpr", path}} {
		if runtime.GOOS == "windows" {
			break
		}
		tool, err := exec.LookPath(program[0])
		if err != nil {
			continue
		}
		if out, err := exec.Command(tool, program[1:]...).CombinedOutput(); err == nil {
			m.host.Say(m.words().Say("ui.printing"))
			return nil
		} else if msg := strings.TrimSpace(string(out)); msg != "" {
			fmt.Fprintln(os.Stderr, msg)
		}
	}
	m.host.Open(path)
	m.host.Say(m.words().Say("ui.print-from"))
	return nil
}
