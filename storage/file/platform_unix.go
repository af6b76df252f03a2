//go:build unix

package file

import (
	"errors"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// noFollow keeps an open from following a link.
const noFollow = unix.O_NOFOLLOW

var errNotOurs = errors.New("not a file of this program")

// longNames says that the engine opens what the system does.
func longNames() bool { return true }

// openLock opens the lock, or makes it. What somebody else put there, a link,
// a folder or a file with a second name, is neither followed nor written.
func openLock(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR|noFollow|unix.O_NONBLOCK, 0o600)
	if errors.Is(err, unix.ELOOP) || errors.Is(err, unix.EISDIR) || errors.Is(err, unix.ENXIO) {
		return nil, errNotOurs
	}
	if err != nil {
		return nil, err
	}
	st, err := f.Stat()
	if err == nil && (!st.Mode().IsRegular() || st.Sys().(*syscall.Stat_t).Nlink > 1) {
		err = errNotOurs
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

func lockFile(f *os.File) error {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return errHeld
	}
	return err
}

// lockPart holds a file that is being made.
func lockPart(f *os.File) error { return lockFile(f) }

// ifAbandoned does something about a file that nobody is making any more, and
// keeps hold of it meanwhile.
func ifAbandoned(path string, do func()) {
	f, err := os.OpenFile(path, os.O_RDWR|noFollow|unix.O_NONBLOCK, 0)
	if err != nil {
		return
	}
	defer f.Close()
	if lockFile(f) == nil {
		do()
	}
}

// mine says whether a folder is ours, and no link to one.
func mine(dir string) bool {
	st, err := os.Lstat(dir)
	return err == nil && st.IsDir() && int(st.Sys().(*syscall.Stat_t).Uid) == os.Getuid()
}

// noLocks says that the system knows no locks where the file lies.
func noLocks(err error) bool {
	for _, one := range []error{unix.ENOLCK, unix.ENOSYS, unix.ENOTSUP, unix.EOPNOTSUPP, unix.EINVAL} {
		if errors.Is(err, one) {
			return true
		}
	}
	return false
}

// dropLock removes the file while the lock is still held: a waiter sees that
// the name is gone and begins again.
func dropLock(f *os.File, path string) {
	os.Remove(path)
	f.Close()
}

// alive says whether a program of this computer still runs.
func alive(pid int) bool {
	err := unix.Kill(pid, 0)
	return err == nil || errors.Is(err, unix.EPERM)
}

// identify looks at a file without opening it: closing it again would drop the
// locks that this process has on it.
func identify(path string) (identity, error) {
	st, err := os.Stat(path)
	if err != nil {
		return identity{}, err
	}
	s := st.Sys().(*syscall.Stat_t)
	return identity{uint64(s.Dev), uint64(s.Ino), int(s.Nlink)}, nil
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
