package file

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strconv"
	"time"

	"chancery/model"
)

// lock is held by the one writer of a diary, in a file beside it: the operating
// system frees it at once when the program dies. Inside stands who has it.
type lock struct {
	f      *os.File
	path   string
	holder holder
	before witness // of whoever had it last and did not let it go
	weak   bool    // the system knows no locks here: what stands inside is all there is
}

// holder is what a second program tells its user.
type holder struct {
	User    string  `json:"user"`
	Host    string  `json:"host"`
	PID     int     `json:"pid"`
	Since   string  `json:"since"` // RFC 3339
	Witness witness `json:"witness"`
}

var errHeld = errors.New("held by another program")

func lockPath(path string) string { return path + ".lock" }

// takeLock takes the writer's lock of the diary at path, or refuses with
// storage.locked and who has it. What was left by another computer is broken
// only when take says that somebody was asked.
func takeLock(path string, o Options) (*lock, error) {
	name := lockPath(path)
	for range 10 {
		f, err := openLock(name)
		if err != nil {
			return nil, unusable(err, path, name)
		}
		weak := false
		if err := lockFile(f); errors.Is(err, errHeld) {
			f.Close()
			return nil, held(path, holderIn(name))
		} else if weak = err != nil; weak && !noLocks(err) {
			f.Close()
			return nil, Mapped(err)
		}
		if !stillThere(f, name) { // the one before us removed it while we waited
			f.Close()
			continue
		}
		l := &lock{f: f, path: name, weak: weak}
		if err := l.inherit(path, o); err != nil {
			f.Close()
			return nil, err
		}
		l.sign(o.Actor, o.Now())
		return l, nil
	}
	return nil, held(path, holderIn(name))
}

// inherit reads what the last holder left. Where locks reach no further than
// this computer, or there are none, one that was never let go may still be held:
// by a program here that lives, or by anybody elsewhere.
func (l *lock) inherit(path string, o Options) error {
	b, err := io.ReadAll(io.LimitReader(l.f, 64<<10))
	if err != nil {
		return Mapped(err)
	}
	if text := bytes.TrimRight(b, "\x00 "); len(text) > 0 && text[0] != '{' {
		return refuseLock(path, l.path)
	}
	was := signed(b)
	l.before = was.Witness
	network, _ := disk(path)
	if was.PID == 0 || o.Take || !network && !l.weak {
		return nil
	}
	host, _ := os.Hostname()
	if was.Host != host || l.weak && was.PID != os.Getpid() && alive(was.PID) {
		return held(path, was)
	}
	return nil
}

func stillThere(f *os.File, name string) bool {
	a, err := f.Stat()
	if err != nil {
		return false
	}
	b, err := os.Lstat(name)
	return err == nil && os.SameFile(a, b)
}

// sign writes who holds the lock. On a full disk nobody is named; the lock
// holds all the same.
func (l *lock) sign(actor string, now time.Time) {
	host, _ := os.Hostname() // an unknown host is told as ""
	l.holder = holder{actor, host, os.Getpid(), now.Format(time.RFC3339), l.before}
	l.write()
}

// write puts the holder into the file in one piece, over what is there and never
// shorter: whoever reads it meanwhile finds the one or the other.
func (l *lock) write() {
	b, err := json.Marshal(l.holder)
	if err != nil {
		return
	}
	const room = 1024
	if len(b) < room {
		b = append(b, bytes.Repeat([]byte(" "), room-len(b))...)
	}
	_, _ = l.f.WriteAt(b, 0)
}

// holderIn reads who has a lock. What is no file of ours, such as a pipe that
// nobody ends, is not read.
func holderIn(name string) holder {
	if st, err := os.Lstat(name); err != nil || !st.Mode().IsRegular() {
		return holder{}
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return holder{}
	}
	return signed(b)
}

// held says who has the diary. It can be read meanwhile; what another computer
// holds can be taken, by whoever knows that it does not.
func held(path string, h holder) error {
	e := model.Refuse(Locked, h.User, h.Host, h.Since, strconv.Itoa(h.PID)).With(model.Way{Deed: model.WayRead, Path: path})
	if host, _ := os.Hostname(); h.Host != host {
		_ = e.With(model.Way{Deed: model.WayTake, Path: path})
	}
	return e
}

// unusable tells what stands in the place of the lock from a folder where
// nothing can be written.
func unusable(err error, path, name string) error {
	if errors.Is(err, errNotOurs) {
		return refuseLock(path, name)
	}
	return Mapped(err)
}

func refuseLock(path, name string) error {
	return model.Refuse(NotALock, name).With(model.Way{Deed: model.WayUnlock, Path: path}, model.Way{Deed: model.WayRead, Path: path})
}

func (l *lock) release() {
	if l == nil || l.f == nil {
		return
	}
	dropLock(l.f, l.path)
	l.f = nil
}

// keep lets the lock go as a crash would, with what stands in it about a diary
// that could not be opened.
func (l *lock) keep() {
	if l == nil || l.f == nil {
		return
	}
	if l.before == (witness{}) {
		l.release()
		return
	}
	l.holder.PID, l.holder.Witness = 0, l.before
	l.write()
	l.f.Close()
	l.f = nil
}
