package file

import (
	"os"

	"chancery/model"
	"chancery/patient"
)

// Names are given and taken through these. Tests on any system hold them to what Windows demands: that nobody has open
// what is renamed, replaced or removed.
var (
	renameOnce = patient.Rename
	removeOnce = patient.Remove
	link       = os.Link
)

// rename gives a file another name, in the place of what bears it. What another program does not let go of is told as
// that: it is no fault of the disk.
func rename(from, to string) error { return letGo(renameOnce(from, to), from, to) }

func remove(path string) error { return letGo(removeOnce(path), path) }

func letGo(err error, paths ...string) error {
	if err == nil {
		return nil
	}
	for _, path := range paths {
		if !patient.Held(err, path) {
			return err
		}
	}
	return &model.Error{Code: HeldOpen, Args: []string{paths[len(paths)-1]}, Err: err}
}
