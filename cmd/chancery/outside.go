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
