package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

// Each window with a diary that it may write has a bell by which a second start of the
// same diary calls it forward. The lock beside the diary stays the judge of who writes:
// where nobody answers the bell, it says who has it.

// patience is how long a bell may be rung.
const patience = time.Second

// front brings the window forward, and says so once it is done.
type front func(done func())

// onShow brings a window forward while it is on show. One that is only just coming comes forward by itself: whoever
// rings need not wait for what takes seconds on a busy computer. One that is going is there no more, and says nothing.
func onShow(shown, going *atomic.Bool, forward front) front {
	return func(done func()) {
		switch {
		case going.Load():
		case !shown.Load():
			done()
		default:
			forward(done)
		}
	}
}

// bellName is what the bell of a diary is called: a hash, since a path may be too long,
// and nobody else's business.
func bellName(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return fmt.Sprintf("%.8x", sha256.Sum256([]byte(folded(path))))
}

// ring asks the window that has the diary to come forward, and says whether it did.
func ring(path string) bool {
	heard := make(chan bool, 1)
	go safely(slog.Default(), ours().state, func() {
		c, err := dialBell(bellName(path))
		if err != nil {
			heard <- false
			return
		}
		defer c.Close()
		said := make([]byte, len(here))
		_, err = io.ReadFull(c, said)
		heard <- err == nil && string(said) == here
	})
	select {
	case ok := <-heard:
		return ok
	case <-time.After(patience):
		return false // it hangs
	}
}

// ringOn rings until somebody answers: a window that is only just opening the diary has
// no bell yet.
func ringOn(path string) bool {
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if ring(path) {
			return true
		}
	}
	return false
}

// here is what a window answers that has come forward.
const here = "here\n"

// bells are those of one window.
type bells struct {
	front front
	log   *slog.Logger

	mu   sync.Mutex
	hung map[string]io.Closer
}

// hang gives a diary its bell. Without one a second start reads the diary: no reason to
// stop.
func (b *bells) hang(path string) {
	if b == nil {
		return
	}
	l, err := listenBell(bellName(path))
	if err != nil {
		b.log.Warn("bell", "err", err)
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.hung == nil {
		b.hung = map[string]io.Closer{}
	}
	b.hung[path] = l
	go safely(b.log, ours().state, func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			b.answer(c)
		}
	})
}

// answer is given by the window itself: one that hangs gives none.
func (b *bells) answer(c io.WriteCloser) {
	defer c.Close()
	done := make(chan struct{})
	b.front(func() { close(done) })
	select {
	case <-done:
		_, _ = io.WriteString(c, here)
	case <-time.After(patience):
	}
}

// take takes the bell of a diary away.
func (b *bells) take(path string) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if l := b.hung[path]; l != nil {
		_ = l.Close()
		delete(b.hung, path)
	}
}
