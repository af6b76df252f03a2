//go:build unix && !darwin

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
)

// busVariable says where the session bus is.
const busVariable = "DBUS_SESSION_BUS_ADDRESS"

// hasBus says whether there is a session bus, where the library that speaks to it looks.
func hasBus() bool {
	switch os.Getenv(busVariable) {
	case noBus:
		return false
	case "", "autolaunch:":
	default:
		return true
	}
	run := fmt.Sprintf("/run/user/%d", os.Getuid())
	return exists(filepath.Join(run, "bus")) || exists(filepath.Join(run, "dbus-session"))
}

// noBus leads nowhere.
const noBus = "unix:path=/dev/null/none"

// leaveTheBus keeps the toolkit from starting a bus where there is none: it would stay
// for ever, or fail and say so at every start.
func leaveTheBus() {
	if hasBus() {
		return
	}
	os.Setenv(busVariable, noBus)
	log.SetOutput(&unbussed{to: os.Stderr})
}

// unbussed passes on what the toolkit says, but for its complaint that nothing tells it
// when the desktop turns dark.
type unbussed struct {
	to      io.Writer
	silence bool
}

func (u *unbussed) Write(line []byte) (int, error) {
	more := bytes.Contains(line, []byte("  Cause:")) || bytes.Contains(line, []byte("  At:"))
	u.silence = bytes.Contains(line, []byte("failed to watch theme settings")) || u.silence && more
	if u.silence {
		return len(line), nil
	}
	return u.to.Write(line)
}
