//go:build linux && amd64

package main

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
)

// disk is a folder as a disk may hold it: what was synced, and what was only
// written.
type disk struct {
	dir    string
	random *rand.Rand
	files  map[string]*inode // by name, as programs see them
	synced map[string]*inode // by name, as the disk has them
	names  []func()          // changes of names that no sync of a folder made sure of
}

// inode is one file, under whatever names.
type inode struct {
	bytes   []byte // synced
	pending []deed // written since, in order
}

func newDisk(dir string, random *rand.Rand) *disk {
	d := &disk{dir: dir, random: random, files: map[string]*inode{}, synced: map[string]*inode{}}
	_ = filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error { // of our own making
		if err == nil && e.Type().IsRegular() {
			b, _ := os.ReadFile(path)
			f := &inode{bytes: b}
			d.files[path], d.synced[path] = f, f
		}
		return nil
	})
	return d
}

// do does a deed. Names follow one another on a disk in the order in which they
// were given, as journals of file systems keep them.
func (d *disk) do(one deed) {
	f := d.files[one.path]
	switch one.kind {
	case makes:
		if f == nil && !strings.HasSuffix(one.path, ".backups") {
			f = &inode{}
			d.name(one.path, f)
		}
	case writes, cuts:
		if f != nil {
			f.pending = append(f.pending, one)
		}
	case syncs:
		if f != nil {
			f.bytes, f.pending = f.now(len(f.pending), nil), nil
		} else { // a folder
			d.settle(len(d.names))
		}
	case removes:
		d.name(one.path, nil)
	case renames:
		d.name(one.to, f)
		d.name(one.path, nil)
	case links:
		d.name(one.to, f)
	}
}

func (d *disk) name(path string, f *inode) {
	set := func(m map[string]*inode) {
		if f == nil {
			delete(m, path)
		} else {
			m[path] = f
		}
	}
	set(d.files)
	d.names = append(d.names, func() { set(d.synced) })
}

// settle lets the first changes of names reach the disk.
func (d *disk) settle(n int) {
	for _, change := range d.names[:n] {
		change()
	}
	d.names = d.names[n:]
}

// now is what the file holds with the first n pending deeds, torn by tear.
func (f *inode) now(n int, tear func(deed) deed) []byte {
	b := append([]byte{}, f.bytes...)
	for _, one := range f.pending[:n] {
		if tear != nil {
			one = tear(one)
		}
		if one.kind == cuts {
			b = sized(b, int(one.at))
			continue
		}
		if end := int(one.at) + len(one.bytes); len(one.bytes) > 0 && end > len(b) {
			b = sized(b, end)
		}
		copy(b[min(len(b), int(one.at)):], one.bytes)
	}
	return b
}

func sized(b []byte, n int) []byte {
	if n <= len(b) {
		return b[:n]
	}
	return append(b, make([]byte, n-len(b))...)
}

// lose decides what the cut left of what was not synced, and says how.
func (d *disk) lose() string {
	way := d.random.Intn(4)
	how := []string{"nothing unsynced kept", "all kept", "some kept", "some torn"}[way]
	switch way {
	case 1:
		d.settle(len(d.names))
	case 2, 3:
		d.settle(d.random.Intn(len(d.names) + 1))
	}
	seen := map[*inode]bool{}
	for _, f := range d.synced {
		if seen[f] {
			continue
		}
		seen[f] = true
		switch way {
		case 1:
			f.bytes = f.now(len(f.pending), nil)
		case 2, 3:
			f.bytes = f.now(len(f.pending), func(one deed) deed { return d.torn(one, way == 3) })
		}
	}
	return how
}

// torn is what is left of a write: all of it, nothing, or single sectors.
func (d *disk) torn(one deed, sectors bool) deed {
	if d.random.Intn(2) == 0 {
		if one.kind == cuts {
			return deed{kind: writes}
		}
		one.bytes = nil
		return one
	}
	if !sectors || one.kind == cuts || len(one.bytes) <= 512 {
		return one
	}
	one.bytes = one.bytes[:512*d.random.Intn(len(one.bytes)/512+1)]
	return one
}

// write makes the folder what the disk holds.
func (d *disk) write() error {
	if err := os.RemoveAll(d.dir); err != nil {
		return err
	}
	for path, f := range d.synced {
		if strings.HasSuffix(path, "-shm") { // the next who opens makes it anew
			continue
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(path, f.bytes, 0o600); err != nil {
			return fmt.Errorf("laying the disk: %w", err)
		}
	}
	return nil
}
