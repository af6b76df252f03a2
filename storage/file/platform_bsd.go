//go:build darwin || freebsd || dragonfly

package file

import (
	"path/filepath"

	"golang.org/x/sys/unix"
)

// disk says whether path lies on a network drive, and the bytes free there, -1
// when not known.
func disk(path string) (network bool, free int64) {
	var s unix.Statfs_t
	if err := unix.Statfs(filepath.Dir(path), &s); err != nil {
		return false, -1
	}
	return s.Flags&unix.MNT_LOCAL == 0, int64(s.Bavail) * int64(s.Bsize)
}
