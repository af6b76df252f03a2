// Package patient renames and removes files that a virus scanner, or a program that synchronises folders, has open for
// a moment: on Windows the system refuses that then, and a moment later does not.
package patient

import (
	"os"
	"time"
)

// waits are those between the tries: two seconds in all, most of them at the end. Whoever writes files for others to
// scan waits about as long.
var waits = []time.Duration{5, 10, 20, 40, 80, 160, 320, 640, 725}

// Rename gives a file another name, in the place of what bears it.
func Rename(from, to string) error {
	return insist(func() error { return os.Rename(from, to) }, func(err error) bool { return Held(err, to) && Held(err, from) })
}

// Remove removes a file or an empty folder.
func Remove(path string) error {
	return insist(func() error { return os.Remove(path) }, func(err error) bool { return Held(err, path) })
}

// RemoveAll removes a folder with all that is in it.
func RemoveAll(path string) error {
	return insist(func() error { return os.RemoveAll(path) }, func(err error) bool { return Held(err, path) })
}

// insist tries until it is done, or fails in a way that does not pass.
func insist(try func() error, passes func(error) bool) error {
	err := try()
	for _, wait := range waits {
		if err == nil || !passes(err) {
			break
		}
		time.Sleep(wait * time.Millisecond)
		err = try()
	}
	return err
}
