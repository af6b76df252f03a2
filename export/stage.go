package export

import (
	"os"
	"path/filepath"

	"chancery/model"
	"chancery/patient"
)

// Staged are files that lie in their folder under other names, whole and on the disk, until
// it is known that they go out: a disk that is full shows before that, and not after.
type Staged struct {
	folder string
	parts  []string
	names  []string
}

// Stage writes files so. On an error nothing is left.
func Stage(folder string, files []Given) (*Staged, error) { return stage(folder, files, onDisk) }

// onDisk writes bytes until they lie on the disk.
func onDisk(f *os.File, b []byte) error {
	if _, err := f.Write(b); err != nil {
		return err
	}
	return f.Sync()
}

func stage(folder string, files []Given, put func(*os.File, []byte) error) (*Staged, error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, blamed(err, folder)
	}
	s := &Staged{folder: folder}
	for _, f := range files {
		tmp, err := os.CreateTemp(folder, ".chancery-*")
		if err == nil {
			s.parts, s.names = append(s.parts, tmp.Name()), append(s.names, f.Name)
			err = put(tmp, f.Bytes)
			if e := tmp.Close(); err == nil {
				err = e
			}
		}
		if err != nil {
			s.Drop()
			return nil, blamed(err, filepath.Join(folder, f.Name))
		}
	}
	return s, nil
}

// Place gives the files their names, never that of a file that is there; those that it gave
// come back.
func (s *Staged) Place() (paths []string, err error) {
	for i, part := range s.parts {
		path := filepath.Join(s.folder, Unused(s.folder, s.names[i]))
		if e := os.Link(part, path); e != nil {
			if _, there := os.Lstat(path); there == nil {
				err = model.Refuse("export.exists", filepath.Base(path))
				continue
			}
			if e = patient.Rename(part, path); e != nil { // a file system without links
				err = blamed(e, path)
				continue
			}
		}
		paths = append(paths, path)
	}
	s.Drop()
	return paths, err
}

// Drop takes them away.
func (s *Staged) Drop() {
	for _, part := range s.parts {
		_ = patient.Remove(part)
	}
}
