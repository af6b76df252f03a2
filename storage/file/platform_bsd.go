//go:build darwin || freebsd || dragonfly

package file

import (
	"errors"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

func lockFile(f *os.File) error {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return errHeld
	}
	return err
}

// dropLock removes the file while the lock is still held: a waiter sees that
// the name is gone and begins again.
func dropLock(f *os.File, path string) {
	os.Remove(path)
	f.Close()
}

// disk says whether path lies on a network drive, and the bytes free there, -1
// when not known.
func disk(path string) (network bool, free int64) {
	var s unix.Statfs_t
	if err := unix.Statfs(filepath.Dir(path), &s); err != nil {
		return false, -1
	}
	return s.Flags&unix.MNT_LOCAL == 0, int64(s.Bavail) * int64(s.Bsize)
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
