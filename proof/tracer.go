//go:build linux && amd64

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// A tracer runs the child and is asked before each of its calls to the system
// that touch the diary: it can end it there, let the call fail, or write down
// what it does. Needs no right but to have children.

// verdict is what becomes of a call.
type verdict struct {
	kill  bool
	errno syscall.Errno // 0: the call is made
	half  bool          // a write writes half
}

// call is one call to the system, before it is made or after.
type call struct {
	pid  int
	nr   uint64
	args [6]uint64
	ret  int64
}

type tracer struct {
	within string             // folder whose files count
	before func(call) verdict // nil: nothing is asked
	after  func(call)

	main  int
	fails map[int]syscall.Errno // threads whose call was taken away
	deep  map[int]*call         // threads inside a call
}

// ended says how a child went.
type ended struct {
	code   int
	killed bool
	out    string
}

// run runs the child to its end.
func (t *tracer) run(cmd *exec.Cmd) (ended, error) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	out, err := os.CreateTemp("", "chancery-proof-")
	if err != nil {
		return ended{}, err
	}
	defer os.Remove(out.Name())
	defer out.Close()
	cmd.Stdout, cmd.Stderr = out, out
	cmd.SysProcAttr = &syscall.SysProcAttr{Ptrace: true, Pdeathsig: syscall.SIGKILL}
	if err := cmd.Start(); err != nil {
		return ended{}, err
	}
	t.main, t.fails, t.deep = cmd.Process.Pid, map[int]syscall.Errno{}, map[int]*call{}
	e, err := t.follow()
	said, readErr := os.ReadFile(out.Name())
	e.out = string(said)
	if err == nil {
		err = readErr
	}
	return e, err
}

func (t *tracer) follow() (ended, error) {
	var ws syscall.WaitStatus
	if _, err := syscall.Wait4(t.main, &ws, syscall.WALL, nil); err != nil {
		return ended{}, err
	}
	const options = syscall.PTRACE_O_TRACESYSGOOD | syscall.PTRACE_O_TRACECLONE | syscall.PTRACE_O_TRACEFORK | syscall.PTRACE_O_TRACEVFORK | unix.PTRACE_O_EXITKILL
	if err := syscall.PtraceSetOptions(t.main, options); err != nil {
		return ended{}, err
	}
	pid, signal := t.main, 0
	for {
		_ = syscall.PtraceSyscall(pid, signal) // a thread that is gone is seen at the next wait
		var err error
		if pid, err = syscall.Wait4(-1, &ws, syscall.WALL, nil); err == syscall.EINTR {
			continue
		} else if err != nil {
			return ended{}, fmt.Errorf("waiting: %w", err)
		}
		signal = 0
		switch {
		case ws.Exited() && pid == t.main:
			return ended{code: ws.ExitStatus()}, nil
		case ws.Signaled() && pid == t.main:
			return ended{code: -1, killed: ws.Signal() == syscall.SIGKILL}, nil
		case !ws.Stopped():
		case ws.StopSignal() == syscall.SIGTRAP|0x80:
			t.stopped(pid)
		case ws.StopSignal() == syscall.SIGTRAP, ws.StopSignal() == syscall.SIGSTOP:
		default:
			signal = int(ws.StopSignal())
		}
	}
}

// stopped is a thread at the door of the system, on its way in or out.
func (t *tracer) stopped(pid int) {
	var r syscall.PtraceRegs
	if syscall.PtraceGetRegs(pid, &r) != nil {
		return
	}
	if c := t.deep[pid]; c != nil {
		delete(t.deep, pid)
		c.ret = int64(r.Rax)
		if errno, ok := t.fails[pid]; ok {
			delete(t.fails, pid)
			r.Rax = uint64(-int64(errno))
			c.ret = -int64(errno)
			_ = syscall.PtraceSetRegs(pid, &r)
		}
		if t.after != nil {
			t.after(*c)
		}
		return
	}
	c := &call{pid: pid, nr: r.Orig_rax, args: [6]uint64{r.Rdi, r.Rsi, r.Rdx, r.R10, r.R8, r.R9}}
	t.deep[pid] = c
	if t.before == nil || !watched[c.nr] {
		return
	}
	switch v := t.before(*c); {
	case v.kill:
		_ = syscall.Kill(t.main, syscall.SIGKILL)
	case v.half:
		r.Rdx = c.args[2] / 2
		_ = syscall.PtraceSetRegs(pid, &r)
	case v.errno != 0:
		t.fails[pid] = v.errno
		r.Orig_rax = ^uint64(0)
		_ = syscall.PtraceSetRegs(pid, &r)
	}
}

// path is where a descriptor of the child leads, "" when not into the folder.
func (t *tracer) path(c call, fd uint64) string {
	p, err := os.Readlink(fmt.Sprintf("/proc/%d/fd/%d", c.pid, int32(fd)))
	if err != nil || !strings.HasPrefix(p, t.within) {
		return ""
	}
	return strings.TrimSuffix(p, " (deleted)")
}

// named is the path that a call names, "" when not in the folder.
func (t *tracer) named(c call, dir, at uint64) string {
	b := make([]byte, 4096)
	n := t.read(c, at, b)
	p, _, _ := strings.Cut(string(b[:n]), "\x00")
	if !filepath.IsAbs(p) && int32(dir) != unix.AT_FDCWD {
		p = filepath.Join(t.path(c, dir), p)
	}
	if !strings.HasPrefix(p, t.within) {
		return ""
	}
	return p
}

// read reads what lies in the child's memory.
func (t *tracer) read(c call, at uint64, into []byte) int {
	n, err := syscall.PtracePeekData(c.pid, uintptr(at), into[:min(len(into), 256)])
	if err != nil || n < len(into) && n < 256 {
		return n
	}
	for n < len(into) {
		k, err := syscall.PtracePeekData(c.pid, uintptr(at)+uintptr(n), into[n:])
		n += k
		if err != nil || k == 0 {
			break
		}
	}
	return n
}
