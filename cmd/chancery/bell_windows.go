package main

import (
	"io"
	"os"
	"strings"
	"sync"

	"golang.org/x/sys/windows"
)

// folded is a path as Windows tells files apart: not by the case of letters.
func folded(path string) string { return strings.ToLower(path) }

var allowForeground = user32.NewProc("AllowSetForegroundWindow")

// bellAt is the pipe of a bell. Pipes are those of the whole computer: each person has
// their own.
func bellAt(name string) string {
	return `\\.\pipe\chancery-` + strings.ToLower(strings.ReplaceAll(os.Getenv("USERNAME"), `\`, "-")) + "-" + name
}

// dialBell gives away first what only a program that a person has just started has: the
// right to come forward.
func dialBell(name string) (io.ReadCloser, error) {
	if allowForeground.Find() == nil {
		const anybody = ^uintptr(0)
		_, _, _ = allowForeground.Call(anybody)
	}
	return os.OpenFile(bellAt(name), os.O_RDWR, 0)
}

// pipe is a bell: one end of a pipe, which is used again for each who rings.
type pipe struct {
	name *uint16
	h    windows.Handle

	mu     sync.Mutex
	closed bool
}

func listenBell(name string) (*pipe, error) {
	at, err := windows.UTF16PtrFromString(bellAt(name))
	if err != nil {
		return nil, err
	}
	const size, one = 512, 1
	h, err := windows.CreateNamedPipe(at, windows.PIPE_ACCESS_DUPLEX|windows.FILE_FLAG_FIRST_PIPE_INSTANCE,
		windows.PIPE_TYPE_BYTE|windows.PIPE_WAIT|windows.PIPE_REJECT_REMOTE_CLIENTS, one, size, size, 0, nil)
	if err != nil {
		return nil, err
	}
	return &pipe{name: at, h: h}, nil
}

// Accept waits for the next who rings.
func (p *pipe) Accept() (io.WriteCloser, error) {
	if err := windows.ConnectNamedPipe(p.h, nil); err != nil && err != windows.ERROR_PIPE_CONNECTED {
		_ = windows.CloseHandle(p.h)
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		_ = windows.CloseHandle(p.h)
		return nil, os.ErrClosed
	}
	return caller{p.h}, nil
}

// Close rings itself, since nothing else wakes who waits.
func (p *pipe) Close() error {
	p.mu.Lock()
	p.closed = true
	p.mu.Unlock()
	h, err := windows.CreateFile(p.name, windows.GENERIC_READ, 0, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		return err
	}
	return windows.CloseHandle(h)
}

// caller is whoever rings.
type caller struct{ h windows.Handle }

func (c caller) Write(b []byte) (int, error) {
	var n uint32
	err := windows.WriteFile(c.h, b, &n, nil)
	return int(n), err
}

// Close waits until what was written is read.
func (c caller) Close() error {
	_ = windows.FlushFileBuffers(c.h)
	return windows.DisconnectNamedPipe(c.h)
}
