package logbook

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"chancery/patient"
)

// files are the newest file of the log and two older ones. Each line opens the
// file anew: lines are rare, several windows may write, and a file that is not
// held open can be renamed everywhere.
type files struct {
	folder string
	most   int64 // bytes of one file

	mu sync.Mutex
}

var names = [3]string{"chancery.log", "chancery.1.log", "chancery.2.log"}

func (l *files) path(n int) string { return filepath.Join(l.folder, names[n]) }

// errNotOurs says that something else lies where the log belongs.
var errNotOurs = errors.New("what lies there is no file of the log")

// Write puts one line at the end. It is lost when that cannot be done: the work
// goes on without a log.
func (l *files) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.ready(); err != nil {
		return 0, err
	}
	if st, err := os.Lstat(l.path(0)); err == nil && st.Mode().IsRegular() && st.Size()+int64(len(line)) > l.most {
		if err := l.rotate(); err != nil {
			return 0, err
		}
	}
	f, err := appendTo(l.path(0))
	if err != nil {
		return 0, err
	}
	n, err := f.Write(line)
	return n, errors.Join(err, f.Close())
}

// ready makes the folder, for its owner alone.
func (l *files) ready() error {
	if err := os.MkdirAll(l.folder, 0o700); err != nil {
		return err
	}
	st, err := os.Lstat(l.folder)
	switch {
	case err != nil:
		return err
	case !st.IsDir():
		return errNotOurs
	case modes && st.Mode().Perm() != 0o700:
		return os.Chmod(l.folder, 0o700)
	}
	return nil
}

func (l *files) rotate() error {
	for n := len(names) - 1; n > 0; n-- {
		if err := patient.Rename(l.path(n-1), l.path(n)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// appendTo opens a plain file, never what a link leads to: a new one must not be
// there yet, and an old one be what lies at the path itself.
func appendTo(path string) (*os.File, error) {
	was, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE|os.O_EXCL, 0o600)
	}
	if err != nil {
		return nil, err
	}
	if !was.Mode().IsRegular() {
		return nil, errNotOurs
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return nil, err
	}
	is, err := f.Stat()
	if err == nil && !os.SameFile(was, is) {
		err = errNotOurs
	}
	if err == nil && modes && is.Mode().Perm() != 0o600 {
		err = f.Chmod(0o600)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
