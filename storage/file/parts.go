package file

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"chancery/patient"
)

// part is a file that is being made, under a name that nobody can guess. Whoever
// makes it keeps hold of it, so that what a killed program left can be told from
// what another is making.
type part struct {
	path string
	f    *os.File
}

const partEnd = ".part"

// companions are what SQLite keeps beside a file.
var companions = []string{"-wal", "-journal", "-shm"}

// newPart begins a file beside others, for a diary of that name. Whoever sweeps
// may come between its making and our taking hold of it: then another is made.
func newPart(dir, of string) (*part, error) {
	for range 100 {
		f, err := os.CreateTemp(dir, "."+filepath.Base(of)+".*"+partEnd)
		if err != nil {
			return nil, err
		}
		err = lockPart(f) // without locks it is only never swept away
		if !errors.Is(err, errHeld) && stillThere(f, f.Name()) {
			return &part{f.Name(), f}, nil
		}
		f.Close()
	}
	return nil, refuse(Busy)
}

// become gives it a name that is free, or takes the place of what bears it. Hold of it is lost: where files that are open
// cannot be renamed, ours cannot either.
func (p *part) become(name string) error {
	p.f.Close()
	return rename(p.path, name)
}

// place links, because a link never overwrites. Sticks formatted for Windows
// know no links: there a free name is renamed to.
func (p *part) place(name string) error {
	err := link(p.path, name)
	if err == nil || errors.Is(err, os.ErrExist) {
		return err
	}
	if exists(name) {
		return os.ErrExist
	}
	return p.become(name)
}

// drop removes what is left of it, once it has its name or will never have one.
func (p *part) drop() {
	p.f.Close()
	dropWith(p.path, patient.Remove)
}

// dropWith removes a file of ours and what SQLite put beside it; what stays is
// swept by whoever comes next.
func dropWith(path string, remove func(string) error) {
	for _, end := range append([]string{""}, companions...) {
		_ = remove(path + end)
	}
}

// sweepParts removes what programs that were killed left half made in a folder:
// files that bear our name and that nobody holds.
func sweepParts(dir, of string) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, f := range files {
		name := f.Name()
		stem, _, ours := strings.Cut(name, partEnd)
		if !ours || !f.Type().IsRegular() || !strings.HasPrefix(name, "."+filepath.Base(of)+".") {
			continue
		}
		whole := filepath.Join(dir, stem+partEnd)
		if !exists(whole) {
			dropWith(whole, os.Remove) // what SQLite had beside it
			continue
		}
		ifAbandoned(whole, func() { dropWith(whole, os.Remove) })
	}
}
