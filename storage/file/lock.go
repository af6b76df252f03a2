package file

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"time"
)

// lock is held by the one writer of a diary, in a file beside it: the operating
// system frees it at once when the program dies. Inside stands who has it.
type lock struct {
	f    *os.File
	path string
}

// holder is what a second program tells its user.
type holder struct {
	User  string `json:"user"`
	Host  string `json:"host"`
	PID   int    `json:"pid"`
	Since string `json:"since"` // RFC 3339
}

var errHeld = errors.New("held by another program")

func lockPath(path string) string { return path + ".lock" }

// takeLock takes the writer's lock of the diary at path, or refuses with
// storage.locked and who has it.
func takeLock(path, actor string, now time.Time) (*lock, error) {
	name := lockPath(path)
	for range 10 {
		f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			return nil, Mapped(err)
		}
		if err := lockFile(f); err != nil {
			f.Close()
			if errors.Is(err, errHeld) {
				return nil, held(name)
			}
			return nil, Mapped(err)
		}
		if !stillThere(f, name) { // the one before us removed it while we waited
			f.Close()
			continue
		}
		l := &lock{f, name}
		l.sign(actor, now)
		return l, nil
	}
	return nil, held(name)
}

func stillThere(f *os.File, name string) bool {
	a, err := f.Stat()
	if err != nil {
		return false
	}
	b, err := os.Stat(name)
	return err == nil && os.SameFile(a, b)
}

// sign writes who holds the lock. On a full disk nobody is named; the lock
// holds all the same.
func (l *lock) sign(actor string, now time.Time) {
	host, _ := os.Hostname() // an unknown host is told as ""
	b, err := json.Marshal(holder{actor, host, os.Getpid(), now.Format(time.RFC3339)})
	if err == nil && l.f.Truncate(0) == nil {
		_, _ = l.f.WriteAt(b, 0)
	}
}

func held(name string) error {
	var h holder
	if b, err := os.ReadFile(name); err == nil {
		_ = json.Unmarshal(bytes.TrimRight(b, "\x00 "), &h) // half written: then nobody is named
	}
	return refuse(Locked, h.User, h.Host, h.Since, strconv.Itoa(h.PID))
}

func (l *lock) release() {
	if l == nil || l.f == nil {
		return
	}
	dropLock(l.f, l.path)
	l.f = nil
}
