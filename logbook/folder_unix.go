//go:build unix && !darwin

package logbook

import (
	"os"
	"path/filepath"
)

// modes says that permissions are kept in the mode of a file.
const modes = true

// Folder is where the log of this person lies, "" when the system does not say.
func Folder() string {
	if d := os.Getenv("XDG_STATE_HOME"); filepath.IsAbs(d) {
		return filepath.Join(d, "chancery")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, ".local", "state", "chancery")
}
