package export

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"chancery/model"
	"chancery/patient"
)

// Write puts what fn writes into a file, whole or not at all, and gives the
// SHA-256 of it. A file that is there is never written over unless force says
// so: export.exists.
func Write(path string, force bool, fn func(io.Writer) error) (hash string, err error) {
	if !force {
		if there, err := os.Lstat(path); err == nil && !there.IsDir() {
			return "", model.Refuse("export.exists", filepath.Base(path))
		}
	}
	if there, err := os.Stat(path); err == nil && there.IsDir() {
		return "", model.Refuse("export.is-folder", filepath.Base(path))
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".chancery-*")
	if err != nil {
		return "", blamed(err, path)
	}
	defer patient.Remove(tmp.Name())
	sum := sha256.New()
	err = fn(io.MultiWriter(tmp, sum))
	if err == nil {
		err = tmp.Sync()
	}
	if e := tmp.Close(); err == nil {
		err = e
	}
	if err != nil {
		return "", blamed(err, path)
	}
	if force {
		err = replace(tmp.Name(), path)
	} else if err = os.Link(tmp.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) {
		err = patient.Rename(tmp.Name(), path) // a file system without links
	}
	if errors.Is(err, fs.ErrExist) {
		return "", model.Refuse("export.exists", filepath.Base(path))
	}
	return hex.EncodeToString(sum.Sum(nil)), blamed(err, path)
}

// replace lets a file take the place of another. Word and viewers of PDF keep what they show open, and Windows replaces
// nothing that is.
func replace(from, path string) error {
	err := patient.Rename(from, path)
	if _, there := os.Lstat(path); there == nil && patient.Held(err, path) {
		return &model.Error{Code: "export.held", Args: []string{filepath.Base(path)}, Err: err}
	}
	return err
}

// blamed says of an error of the system what it is about, and why: whoever knows that can
// do something about it.
func blamed(err error, path string) error {
	var refusal *model.Error
	if err == nil || errors.As(err, &refusal) {
		return err
	}
	folder := filepath.Dir(path)
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return &model.Error{Code: "export.full", Args: []string{folder}, Err: err}
	case errors.Is(err, syscall.EROFS):
		return &model.Error{Code: "export.read-only", Args: []string{folder}, Err: err}
	case errors.Is(err, fs.ErrPermission):
		return &model.Error{Code: "export.denied", Args: []string{folder}, Err: err}
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR):
		return &model.Error{Code: "export.no-folder", Args: []string{folder}, Err: err}
	}
	return &model.Error{Code: "export.write", Args: []string{path}, Err: err}
}

// Unused is a name that no file in the folder has: the one given, or numbered.
func Unused(folder, name string) string {
	end := filepath.Ext(name)
	out := name
	for n := 2; n < 1000; n++ {
		if _, err := os.Lstat(filepath.Join(folder, out)); err != nil {
			break
		}
		out = fmt.Sprintf("%s (%d)%s", strings.TrimSuffix(name, end), n, end)
	}
	return out
}
