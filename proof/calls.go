//go:build linux && amd64

package main

import (
	"golang.org/x/sys/unix"
)

// watched are the calls by which a program changes what lies on a disk, and
// those by which it reads it.
var watched = map[uint64]bool{
	unix.SYS_WRITE: true, unix.SYS_PWRITE64: true, unix.SYS_FSYNC: true, unix.SYS_FDATASYNC: true,
	unix.SYS_FTRUNCATE: true, unix.SYS_OPENAT: true, unix.SYS_OPEN: true, unix.SYS_COPY_FILE_RANGE: true,
	unix.SYS_UNLINK: true, unix.SYS_UNLINKAT: true, unix.SYS_RENAME: true, unix.SYS_RENAMEAT: true, unix.SYS_RENAMEAT2: true,
	unix.SYS_LINK: true, unix.SYS_LINKAT: true, unix.SYS_MKDIR: true, unix.SYS_MKDIRAT: true,
	unix.SYS_READ: true, unix.SYS_PREAD64: true, unix.SYS_FLOCK: true, unix.SYS_SENDFILE: true, unix.SYS_FALLOCATE: true,
}

// kinds of deeds on a disk.
const (
	writes  = "write"
	syncs   = "sync"
	cuts    = "cut"
	makes   = "make"
	removes = "remove"
	renames = "rename"
	links   = "link"
	reads   = "read"
	locks   = "lock"
	tells   = "tell" // a line on the child's output
	other   = ""
)

// deed is a call as far as it is about a disk.
type deed struct {
	kind     string
	path, to string
	at       int64
	bytes    []byte
	atEnd    bool // a write goes where the descriptor stands
	fd       uint64
	whole    bool // the bytes come from another file: what the file holds afterwards is all
}

// deedOf says what a call is about; other when not about our files.
func (t *tracer) deedOf(c call, withBytes bool) deed {
	d := deed{}
	switch c.nr {
	case unix.SYS_WRITE, unix.SYS_PWRITE64:
		if int32(c.args[0]) == 1 {
			return deed{kind: tells, bytes: t.bytes(c, c.args[1], c.args[2])}
		}
		d = deed{kind: writes, path: t.path(c, c.args[0]), at: int64(c.args[3]), atEnd: c.nr == unix.SYS_WRITE, fd: c.args[0]}
		if withBytes && d.path != "" {
			d.bytes = t.bytes(c, c.args[1], c.args[2])
		}
	case unix.SYS_COPY_FILE_RANGE:
		d = deed{kind: writes, path: t.path(c, c.args[2]), whole: true}
	case unix.SYS_SENDFILE:
		d = deed{kind: writes, path: t.path(c, c.args[0]), whole: true}
	case unix.SYS_FSYNC, unix.SYS_FDATASYNC:
		d = deed{kind: syncs, path: t.path(c, c.args[0])}
	case unix.SYS_FTRUNCATE:
		d = deed{kind: cuts, path: t.path(c, c.args[0]), at: int64(c.args[1])}
	case unix.SYS_READ, unix.SYS_PREAD64:
		d = deed{kind: reads, path: t.path(c, c.args[0])}
	case unix.SYS_FLOCK:
		d = deed{kind: locks, path: t.path(c, c.args[0])}
	case unix.SYS_OPENAT:
		if c.args[2]&unix.O_CREAT != 0 {
			d = deed{kind: makes, path: t.named(c, c.args[0], c.args[1])}
		}
	case unix.SYS_OPEN:
		if c.args[1]&unix.O_CREAT != 0 {
			d = deed{kind: makes, path: t.named(c, cwd, c.args[0])}
		}
	case unix.SYS_MKDIRAT:
		d = deed{kind: makes, path: t.named(c, c.args[0], c.args[1])}
	default:
		d = t.nameDeed(c)
	}
	if d.path == "" {
		return deed{}
	}
	return d
}

const cwd = ^uint64(99) // AT_FDCWD

// nameDeed is what a call does to names.
func (t *tracer) nameDeed(c call) deed {
	switch c.nr {
	case unix.SYS_UNLINK:
		return deed{kind: removes, path: t.named(c, cwd, c.args[0])}
	case unix.SYS_UNLINKAT:
		return deed{kind: removes, path: t.named(c, c.args[0], c.args[1])}
	case unix.SYS_RENAME:
		return deed{kind: renames, path: t.named(c, cwd, c.args[0]), to: t.named(c, cwd, c.args[1])}
	case unix.SYS_RENAMEAT, unix.SYS_RENAMEAT2:
		return deed{kind: renames, path: t.named(c, c.args[0], c.args[1]), to: t.named(c, c.args[2], c.args[3])}
	case unix.SYS_LINK:
		return deed{kind: links, path: t.named(c, cwd, c.args[0]), to: t.named(c, cwd, c.args[1])}
	case unix.SYS_LINKAT:
		return deed{kind: links, path: t.named(c, c.args[0], c.args[1]), to: t.named(c, c.args[2], c.args[3])}
	}
	return deed{}
}

func (t *tracer) bytes(c call, at, n uint64) []byte {
	b := make([]byte, n)
	return b[:t.read(c, at, b)]
}

// changes says that a deed leaves something on a disk.
func (d deed) changes() bool {
	return d.kind != other && d.kind != reads && d.kind != tells && d.kind != locks
}
