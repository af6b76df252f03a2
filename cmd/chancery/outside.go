package main

import (
	"log/slog"
	"os/exec"
	"runtime"
)

// outside is the desktop that the window stands on.
type outside struct{ log *slog.Logger }

// Open gives a file or a folder to what the desktop opens it with.
func (outside) Open(path string) {
	name, args := "xdg-open", []string{path}
	switch runtime.GOOS {
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", path}
	case "darwin":
		name = "open"
	}
	_ = exec.Command(name, args...).Start() // it is there whether or not it opens
}

// Print gives a file to the printer of this computer.
func (o outside) Print(path string) bool {
	for _, program := range [][]string{{"lp", "-s", path}, {"lpr", path}} {
		if runtime.GOOS == "windows" {
			break
		}
		tool, err := exec.LookPath(program[0])
		if err != nil {
			continue
		}
		if err = exec.Command(tool, program[1:]...).Run(); err == nil {
			return true
		}
		o.log.Warn("print", "err", err)
	}
	return false
}
