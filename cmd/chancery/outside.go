package main

import (
	"log/slog"
	"os/exec"
	"runtime"
	"time"
)

// outside is the desktop that the window stands on.
type outside struct{ log *slog.Logger }

// opens is how long a desktop is waited for that opens something: one that has nothing to open it with
// says so sooner, and one that still runs then shows it.
const opens = 5 * time.Second

// Open gives a file or a folder to what the desktop opens it with; false where that is nothing.
func (outside) Open(path string) bool {
	name, args := "xdg-open", []string{path}
	switch runtime.GOOS {
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", path}
	case "darwin":
		name = "open"
	}
	failed := make(chan error, 1)
	within(opens, func() { failed <- exec.Command(name, args...).Run() })
	select {
	case err := <-failed:
		return err == nil
	default:
		return true
	}
}
