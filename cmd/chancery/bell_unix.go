//go:build unix

package main

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
)

// folded is a path as it stands: letters tell files apart.
func folded(path string) string { return path }

// longest is what the path of a socket may have, everywhere.
const longest = 100

var errNotMine = errors.New("the folder of the bells belongs to somebody else")

// bellAt is the socket of a bell, in a folder where nobody else may ring.
func bellAt(name string) (string, error) {
	dirs := []string{os.Getenv("XDG_RUNTIME_DIR")}
	if cache, err := os.UserCacheDir(); err == nil {
		dirs = append(dirs, cache)
	}
	for _, dir := range append(dirs, filepath.Join(os.TempDir(), "chancery-"+strconv.Itoa(os.Getuid()))) {
		at := filepath.Join(dir, "chancery", name+".sock")
		if !filepath.IsAbs(dir) || len(at) > longest || !own(filepath.Dir(at)) {
			continue
		}
		return at, nil
	}
	return "", errNotMine
}

// own makes a folder, and says whether it is one of ours that nobody else may enter.
func own(dir string) bool {
	if os.MkdirAll(dir, 0o700) != nil {
		return false
	}
	st, err := os.Lstat(dir)
	return err == nil && st.IsDir() && st.Mode().Perm()&0o077 == 0 && int(st.Sys().(*syscall.Stat_t).Uid) == os.Getuid()
}

func dialBell(name string) (net.Conn, error) {
	at, err := bellAt(name)
	if err != nil {
		return nil, err
	}
	return net.DialTimeout("unix", at, patience)
}

// listenBell takes the place of a socket that was left there: whoever had it has lost
// the diary.
func listenBell(name string) (*net.UnixListener, error) {
	at, err := bellAt(name)
	if err != nil {
		return nil, err
	}
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: at, Net: "unix"})
	if errors.Is(err, syscall.EADDRINUSE) {
		_ = os.Remove(at)
		l, err = net.ListenUnix("unix", &net.UnixAddr{Name: at, Net: "unix"})
	}
	return l, err
}
