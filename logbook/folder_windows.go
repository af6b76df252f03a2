package logbook

import (
	"os"
	"path/filepath"
)

// modes says that permissions are not kept in the mode of a file: a folder
// under LocalAppData belongs to its person alone.
const modes = false

// Folder is where the log of this person lies, "" when the system does not say.
func Folder() string {
	d := os.Getenv("LocalAppData")
	if d == "" {
		return ""
	}
	return filepath.Join(d, "Chancery", "logs")
}
