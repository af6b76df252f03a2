//go:build e2e

package e2e

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"chancery/ui/probe"
)

// screen is a virtual display with a window manager and one window on it.
type screen struct {
	t       *testing.T
	display string
	server  *exec.Cmd // of the display
	served  <-chan struct{}
	home    string
	bin     string // what lies before the programs of the computer on the path
	frame   string // the file in which the display keeps its pixels
	w, h    int
	lang    string // that of the computer, or none
	program *exec.Cmd
	ended   <-chan struct{}
	window  string // its number on the display
	probe   net.Conn
	answers *json.Decoder
	log     bytes.Buffer
	shots   int
	pressed int // keys, letters among them
}

const (
	patience = 20 * time.Second
	pause    = 20 * time.Millisecond // between two looks at what tells nobody when it changes

	probed  = "../bin/chancery-probe" // answers what is on the window
	shipped = "../bin/chancery"       // is what people get
)

// beginning keeps displays from beginning at once, and from ending meanwhile: two that find the lock of one that was
// killed both take its number.
var beginning sync.Mutex

// newScreen starts a display of that size. Everything on it ends with the test.
func newScreen(t *testing.T, w, h int) *screen {
	t.Helper()
	s := &screen{t: t, home: t.TempDir(), w: w, h: h}
	s.serve()
	frameless, err := filepath.Abs("testdata/openbox.xml")
	if err != nil {
		t.Fatal(err)
	}
	wm := exec.Command("openbox", "--config-file", frameless)
	wm.Env = s.env()
	s.start(wm)
	s.wait("the window manager", func() (string, bool) { out := s.try("get_num_desktops"); return "", out != "" })
	return s
}

// unplug ends the display under the program.
func (s *screen) unplug() {
	beginning.Lock()
	defer beginning.Unlock()
	_ = s.server.Process.Signal(syscall.SIGTERM) // it leaves no lock that others stumble over
	<-s.served
}

// serve starts the display.
func (s *screen) serve() {
	s.t.Helper()
	beginning.Lock()
	defer beginning.Unlock()
	read, write, err := os.Pipe()
	if err != nil {
		s.t.Fatal(err)
	}
	pixels := s.t.TempDir()
	s.frame = filepath.Join(pixels, "Xvfb_screen0")
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", fmt.Sprintf("%dx%dx24", s.w, s.h), "-fbdir", pixels, "-nolisten", "tcp",
		"-noreset") // begins anew for nobody: whom it met meanwhile it would turn away
	x.ExtraFiles = []*os.File{write}
	s.server = x
	s.served = s.start(x)
	write.Close()
	number := make([]byte, 16)
	n, err := read.Read(number)
	if err != nil {
		s.t.Fatalf("the display did not start: %v", err)
	}
	s.display = ":" + strings.TrimSpace(string(number[:n]))
}

// start runs a program until the test ends; what it gives is closed when it does.
func (s *screen) start(c *exec.Cmd) <-chan struct{} {
	s.t.Helper()
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := c.Start(); err != nil {
		s.t.Fatal(err)
	}
	done := make(chan struct{})
	go func() { _ = c.Wait(); close(done) }()
	s.t.Cleanup(func() {
		if c == s.server {
			beginning.Lock() // what it takes away must not be what another has just laid there
			defer beginning.Unlock()
		}
		_ = syscall.Kill(-c.Process.Pid, syscall.SIGTERM)
		select {
		case <-done:
		case <-time.After(4 * time.Second):
			_ = syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
		}
	})
	return done
}

func (s *screen) socket() string { return filepath.Join(s.home, "probe") }

func (s *screen) env() []string {
	return append(os.Environ(), "PATH="+s.bin+os.Getenv("PATH"), "DISPLAY="+s.display, "HOME="+s.home, "XDG_CONFIG_HOME="+s.home+"/config", "XDG_DATA_HOME="+s.home+"/data",
		"XDG_CACHE_HOME="+s.home+"/cache", "XDG_STATE_HOME="+s.home+"/state", "LIBGL_ALWAYS_SOFTWARE=1", "LANG="+cmp.Or(s.lang, "C")+".UTF-8", "DBUS_SESSION_BUS_ADDRESS=unix:path=/dev/null/none", "TZ=Europe/Bucharest", "FYNE_THEME=light",
		probe.Variable+"="+s.socket())
}

// open starts the program that can be asked, and waits until its window fills
// the screen and shows what it has to show.
func (s *screen) open(args ...string) {
	s.t.Helper()
	if err := os.Remove(s.socket()); err != nil && !errors.Is(err, os.ErrNotExist) {
		s.t.Fatal(err)
	}
	s.probe = nil
	s.begin(probed, args...)
	s.wait("somebody to ask", func() (string, bool) {
		c, err := net.Dial("unix", s.socket())
		if err == nil {
			s.probe, s.answers = c, json.NewDecoder(c)
			s.t.Cleanup(func() { c.Close() })
		}
		return "", err == nil
	})
	s.until("a window that fills the screen", probe.For{Idle: true, State: &probe.State{Width: s.w, Height: s.h}})
}

// begin starts a program and gives its window the screen and the keyboard.
func (s *screen) begin(program string, args ...string) {
	s.t.Helper()
	for _, d := range []string{"config", "data", "cache"} {
		if err := os.MkdirAll(filepath.Join(s.home, d), 0o700); err != nil {
			s.t.Fatal(err)
		}
	}
	s.program = exec.Command(program, args...)
	s.program.Env, s.program.Stdout, s.program.Stderr = s.env(), &s.log, &s.log
	s.ended = s.start(s.program)
	s.t.Cleanup(func() {
		if s.t.Failed() {
			s.keep("at-the-end")
			s.t.Logf("the program said:\n%s", s.log.String())
		}
	})
	s.window = s.wait("the window", func() (string, bool) {
		out := s.try("search", "--onlyvisible", "--name", "Chancery$")
		return strings.TrimSpace(out), strings.TrimSpace(out) != ""
	})
	s.do("windowmove", s.window, "0", "0", "windowsize", s.window, strconv.Itoa(s.w), strconv.Itoa(s.h), "windowfocus", s.window)
}

// wait asks again until it is so, or patience ends. It is for what lies outside
// the window: files, programs.
func (s *screen) wait(what string, ask func() (string, bool)) string {
	s.t.Helper()
	again := time.NewTicker(pause)
	defer again.Stop()
	for end := time.Now().Add(patience); time.Now().Before(end); <-again.C {
		if out, ok := ask(); ok {
			return out
		}
	}
	s.keep("waiting")
	s.t.Fatalf("%s did not come", what)
	return ""
}

func (s *screen) run(name string, args ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	c := exec.CommandContext(ctx, name, args...)
	c.Env = s.env()
	return c.Output()
}

func (s *screen) alive() bool {
	select {
	case <-s.ended:
		return false
	default:
		return true
	}
}

func (s *screen) gone() {
	s.t.Helper()
	s.wait("the end of the program", func() (string, bool) { return "", !s.alive() })
}

// finish ends the program as a person does, and waits for it.
func (s *screen) finish() {
	s.t.Helper()
	s.send("key", "--clearmodifiers", "ctrl+q")
	s.gone()
}
