package file

import (
	"os"
	"path/filepath"

	"chancery/model"
)

// What a refusal of a diary that can only be read says after the path: why that is so. Without it,
// somebody asked to read it.
const (
	causeHeld   = "held"   // then who had it open, on which computer, since when (RFC 3339)
	causeFile   = "file"   // the file is write-protected for whoever reads it
	causeFolder = "folder" // then the folder: nothing can be written in it
)

// onlyRead is why a diary that somebody asked to read can only be read.
func onlyRead(path string) error {
	if err := inHand(path); err != nil {
		return err
	}
	if st, err := os.Stat(path); err == nil && st.Mode().Perm()&0o222 == 0 {
		return refuse(ReadOnly, path, causeFile)
	}
	return refuse(ReadOnly, path)
}

// closedTo is why nothing can be written in the folder of a diary.
func closedTo(path string, why error) error {
	if err := inHand(path); err != nil {
		return err
	}
	return &model.Error{Code: ReadOnly, Args: []string{path, causeFolder, filepath.Dir(path)}, Err: why}
}

// inHand says who has a diary open to write in it, nil where nobody has.
func inHand(path string) error {
	h := holderIn(lockPath(path))
	if host, _ := os.Hostname(); h.PID == 0 || h.Host == host && !alive(h.PID) {
		return nil
	}
	return refuse(ReadOnly, path, causeHeld, h.User, h.Host, h.Since)
}
