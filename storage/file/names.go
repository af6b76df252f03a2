package file

import (
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
)

// A file with two names has two journals, and each is blind to the other. What
// this program left so itself it puts in order; anything else is refused.

// realPath is where a file lies once every link on the way is followed: one
// file, one lock.
func realPath(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", Mapped(err)
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	} else if dir, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil { // there is no such file yet
		path = filepath.Join(dir, filepath.Base(path))
	}
	if st, err := os.Stat(path); err == nil && st.IsDir() {
		return "", refuse(Folder, path)
	}
	return path, tooLong(path, longNames())
}

// oneName sees to it that the file has one name, for whoever holds its lock.
func oneName(path string) error {
	id, err := identify(path)
	if err != nil || id.names < 2 {
		return err
	}
	var other string
	for _, twin := range twins(path, id) {
		if !keptBy(path, twin) {
			other = twin
			continue
		}
		if err := takeBack(path, twin); err != nil {
			return err
		}
	}
	if id, err = identify(path); err != nil || id.names < 2 {
		return err
	}
	own := model.Way{Deed: model.WayOwn, Path: path}
	if other != "" && unsettled(other) {
		return model.Refuse(Elsewhere, path, other).With(model.Way{Deed: model.WayOpen, Path: other}, own)
	}
	return model.Refuse(Linked, path, other).With(own, model.Way{Deed: model.WayRead, Path: path})
}

// twins are the other names of a file in its own folder.
func twins(path string, id identity) (out []string) {
	files, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil
	}
	for _, f := range files {
		name := filepath.Join(filepath.Dir(path), f.Name())
		if name == path || !f.Type().IsRegular() {
			continue
		}
		if other, err := identify(name); err == nil && other == id {
			out = append(out, name)
		}
	}
	return out
}

// keptBy says whether a name is one under which a restore keeps the file at path.
func keptBy(path, name string) bool { return strings.HasPrefix(name, path+"."+beforeRestore) }

// takeBack undoes a restore that was killed before the backup took the place of
// the file: its journal comes back, and the second name goes.
func takeBack(path, kept string) error {
	for _, end := range companions[:2] {
		if !exists(kept+end) || exists(path+end) {
			continue
		}
		if err := rename(kept+end, path+end); err != nil {
			return err
		}
	}
	if err := remove(kept); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}
