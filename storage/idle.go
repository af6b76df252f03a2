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
	if err := s.file.Check(); err != nil {
		_ = s.halt(err) // whoever writes next is told
		s.mu.Unlock()
		return
	}
	if again := s.file.Rest(idleAfter, s.mu.Unlock); again > 0 {
		s.idle.again(again)
	}
}
