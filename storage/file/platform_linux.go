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

// remote are the file systems whose locks and shared memory cannot be trusted.
var remote = map[uint32]bool{0x6969: true /* nfs */, 0xff534d42: true /* cifs */, 0xfe534d42: true /* smb2 */, 0x517b: true, /* smb */
	0x65735546: true /* fuse */, 0x01021997: true /* 9p */, 0x5346414f: true /* afs */, 0x73757245: true /* coda */, 0x00c36400: true /* ceph */}

// disk says whether path lies on a network drive, and the bytes free there, -1
// when not known.
func disk(path string) (network bool, free int64) {
	var s unix.Statfs_t
	if err := unix.Statfs(filepath.Dir(path), &s); err != nil {
		return false, -1
	}
	return remote[uint32(s.Type)], int64(s.Bavail) * s.Bsize
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
