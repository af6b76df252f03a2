package ui

import (
	"chancery/desk"
	"chancery/model"
)

// Diary is an open diary file: what the desk needs of it, and what the File
// menu says of it.
type Diary interface {
	desk.Store
	Health() Health
	Backup() error
	// SaveCopy writes the diary to a new file and never over one that is there.
	SaveCopy(path string) error
	Close() error
}

// Health is what the status bar says of the file.
type Health struct {
	Path     string
	ReadOnly error // why it cannot be changed, nil when it can
	BackupAt int64 // unix seconds of the last good backup, 0 for none
	Warnings []error
}

// Backup is one copy of the diary that was checked when it was made.
type Backup struct {
	Path     string
	At       int64 // unix seconds
	Size     int64 // bytes
	Revision int64
	Events   int
	Items    int
	Last     model.Deed // the last deed in it
}

// Mended is where a way out led: the file to open now, what was put aside, and how
// many deeds are missing as far as anything tells.
type Mended struct {
	Path string
	Kept []string
	Lost int64
}

// Files opens and keeps diary files. The program passes it in, so that no
// window knows how a diary is kept.
type Files interface {
	Open(path string, readOnly bool) (Diary, error)
	Create(path string) (Diary, error)
	// Sample makes a fresh diary with the illustrative visit and summit.
	Sample() (Diary, error)
	Backups(path string) ([]Backup, error)
	// Preview verifies a backup and says what is in it.
	Preview(backup string) (Backup, error)
	Restore(path, backup string) error
	// Mend takes a way out of what is wrong with a file.
	Mend(way model.Way) (Mended, error)
	// Home is where a first diary is made.
	Home() string
}
