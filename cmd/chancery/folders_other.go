//go:build !windows

package main

import (
	"os"
	"path/filepath"

	"chancery/logbook"
)

// ofPerson are the folders of a person on this system.
func ofPerson() folders {
	dir, err := os.UserConfigDir()
	if err != nil {
		dir = os.TempDir()
	}
	return folders{home: filepath.Join(dataFolder(), "chancery", diaryName), state: logbook.Folder(), memory: filepath.Join(dir, "chancery", memoryName)}
}

func dataFolder() string {
	if d := os.Getenv("XDG_DATA_HOME"); d != "" {
		return d
	}
	home, err := os.UserHomeDir()
	if err != nil {
		home = os.TempDir()
	}
	return filepath.Join(home, ".local", "share")
}
