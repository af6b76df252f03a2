package file

import (
	"errors"
	"os"
	"path/filepath"

	"golang.org/x/sys/windows"
)

// lockFile locks one byte far behind the text: locks bind readers here, and
// others must be able to read who holds it.
func lockFile(f *os.File) error {
	at := &windows.Overlapped{Offset: 1 << 30}
	err := windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, at)
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return errHeld
	}
	return err
}

// dropLock closes first: an open file cannot be removed here. Whoever opened it
// in between keeps it.
func dropLock(f *os.File, path string) {
	f.Close()
	os.Remove(path)
}

// disk says whether path lies on a network drive, and the bytes free there, -1
// when not known.
func disk(path string) (network bool, free int64) {
	root := filepath.VolumeName(path) + `\`
	name, err := windows.UTF16PtrFromString(root)
	if err != nil {
		return false, -1
	}
	network = windows.GetDriveType(name) == windows.DRIVE_REMOTE || len(root) > 2 && root[:2] == `\\`
	var avail uint64
	if err := windows.GetDiskFreeSpaceEx(name, &avail, nil, nil); err != nil {
		return network, -1
	}
	return network, int64(avail)
}

// syncFolder does nothing: a folder cannot be flushed here, NTFS logs renames.
func syncFolder(string) error { return nil }
