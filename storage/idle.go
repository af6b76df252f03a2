package storage

import (
	"sync"
	"time"
)

// idle does quiet work when nobody has written for a while: a checkpoint, so
// that the bare file is complete, and now and then a backup.
type idle struct {
	mu    sync.Mutex
	timer *time.Timer
	after time.Duration
	work  func()
}

const idleAfter = 2 * time.Second

func newIdle(after time.Duration, work func()) *idle { return &idle{after: after, work: work} }

// touch begins the waiting anew.
func (i *idle) touch() {
	i.mu.Lock()
	defer i.mu.Unlock()
	switch {
	case i.work == nil:
	case i.timer == nil:
		i.timer = time.AfterFunc(i.after, i.work)
	default:
		i.timer.Reset(i.after)
	}
}

// again does the work once more after a while, though nobody writes.
func (i *idle) again(after time.Duration) {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.work != nil && i.timer != nil {
		i.timer.Reset(after)
	}
}

func (i *idle) stop() {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.work = nil
	if i.timer != nil {
		i.timer.Stop()
	}
}

// rest is the quiet work of a store.
func (s *Store) rest() {
	s.mu.Lock()
	if s.writable() != nil {
		s.mu.Unlock()
		return
	}
	if _, err := s.writes.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		s.log.Warn("checkpoint", "err", err)
	}
	due, wait := s.backups.due(s.reads), s.backups.wait(s.now())
	if !due || wait > 0 {
		s.mu.Unlock()
		if due { // whoever edits once and goes to lunch has a backup all the same
			s.idle.again(wait)
		}
		return
	}
	if !s.copying.TryLock() { // before mu is let go: a diary is not closed under its backup
		s.mu.Unlock()
		s.idle.again(idleAfter) // one is being made: nobody waits for it, and the edits since then have theirs later
		return
	}
	defer s.copying.Unlock()
	s.mu.Unlock()
	if _, err := s.copyNow(reasonTimed, ""); err != nil {
		s.log.Warn("timed backup", "err", err)
		s.idle.again(backupEvery)
	}
}
