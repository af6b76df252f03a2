package file

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"chancery/patient"
)

// room is a folder of our own for copies that nobody else may see. Its owner
// keeps hold of a file in it, so that the room of a program that was killed is
// known, and cleared, when the next one starts.
type room struct {
	dir  string
	held *os.File
}

const (
	roomPrefix = "chancery-room-"
	heldName   = "held"
)

// newRoom makes a room. Whoever clears them may come between its making and our
// taking hold of it: then another is made.
func newRoom() (*room, error) {
	for range 100 {
		dir, err := os.MkdirTemp("", roomPrefix)
		if err != nil {
			return nil, err
		}
		name := filepath.Join(dir, heldName)
		f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
		if err != nil {
			os.Remove(dir)
			return nil, err
		}
		err = lockPart(f) // without locks it is only never cleared by another
		if !errors.Is(err, errHeld) && stillThere(f, name) {
			return &room{dir, f}, nil
		}
		f.Close()
	}
	return nil, refuse(Busy)
}

func (r *room) drop() error {
	r.held.Close()
	return patient.RemoveAll(r.dir)
}

// clearRooms removes the rooms that programs of ours left behind.
func clearRooms() {
	files, err := os.ReadDir(os.TempDir())
	if err != nil {
		return
	}
	for _, f := range files {
		dir := filepath.Join(os.TempDir(), f.Name())
		held := filepath.Join(dir, heldName)
		if !strings.HasPrefix(f.Name(), roomPrefix) || !f.IsDir() || !mine(dir) {
			continue
		}
		ifAbandoned(held, func() {
			if os.Remove(held) == nil { // where what is open cannot be removed, it is not abandoned
				os.RemoveAll(dir)
			}
		})
	}
}
