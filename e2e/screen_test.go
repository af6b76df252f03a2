//go:build e2e

package e2e

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// screen is a virtual display with a window manager and one window on it.
type screen struct {
	t       *testing.T
	display string
	home    string
	w, h    int
	program *exec.Cmd
	log     bytes.Buffer
	shots   int
}

const patience = 20 * time.Second

// newScreen starts a display of that size. Everything on it ends with the test.
func newScreen(t *testing.T, w, h int) *screen {
	t.Helper()
	s := &screen{t: t, home: t.TempDir(), w: w, h: h}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", fmt.Sprintf("%dx%dx24", w, h), "-nolisten", "tcp")
	x.ExtraFiles = []*os.File{write}
	s.start(x)
	write.Close()
	number := make([]byte, 16)
	n, err := read.Read(number)
	if err != nil {
		t.Fatalf("the display did not start: %v", err)
	}
	s.display = ":" + strings.TrimSpace(string(number[:n]))
	frameless, err := filepath.Abs("testdata/openbox.xml")
	if err != nil {
		t.Fatal(err)
	}
	wm := exec.Command("openbox", "--config-file", frameless)
	wm.Env = s.env()
	s.start(wm)
	time.Sleep(500 * time.Millisecond)
	return s
}

func (s *screen) start(c *exec.Cmd) {
	s.t.Helper()
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := c.Start(); err != nil {
		s.t.Fatal(err)
	}
	done := make(chan struct{})
	go func() { _ = c.Wait(); close(done) }()
	s.t.Cleanup(func() {
		_ = syscall.Kill(-c.Process.Pid, syscall.SIGTERM)
		select {
		case <-done:
		case <-time.After(4 * time.Second):
			_ = syscall.Kill(-c.Process.Pid, syscall.SIGKILL)
		}
	})
}

func (s *screen) env() []string {
	return append(os.Environ(), "DISPLAY="+s.display, "HOME="+s.home, "XDG_CONFIG_HOME="+s.home+"/config", "XDG_DATA_HOME="+s.home+"/data",
		"XDG_CACHE_HOME="+s.home+"/cache", "XDG_STATE_HOME="+s.home+"/state", "LIBGL_ALWAYS_SOFTWARE=1", "LANG=C.UTF-8", "TZ=Europe/Bucharest", "FYNE_THEME=light")
}

// open starts the program and waits for its window, which fills the screen.
func (s *screen) open(args ...string) {
	s.t.Helper()
	for _, d := range []string{"config", "data", "cache"} {
		if err := os.MkdirAll(filepath.Join(s.home, d), 0o700); err != nil {
			s.t.Fatal(err)
		}
	}
	s.program = exec.Command("../bin/chancery", args...)
	s.program.Env, s.program.Stdout, s.program.Stderr = s.env(), &s.log, &s.log
	s.start(s.program)
	s.t.Cleanup(func() {
		if s.t.Failed() {
			s.keep("at-the-end")
			s.t.Logf("the program said:\n%s", s.log.String())
		}
	})
	id := s.wait("the window", func() (string, bool) {
		out := s.try("search", "--onlyvisible", "--name", "^Chancery$")
		return strings.TrimSpace(out), strings.TrimSpace(out) != ""
	})
	s.do("windowsize", id, strconv.Itoa(s.w), strconv.Itoa(s.h))
	s.do("windowmove", id, "0", "0")
	s.do("windowfocus", id)
	s.wait("something on the window", func() (string, bool) { return "", s.painted(slices.Contains(args, "--sample")) })
	s.still()
}

// painted says that the window shows what it has to show: with a diary, the dot
// that says that all is saved.
func (s *screen) painted(diary bool) bool {
	img := s.picture()
	seen := map[color.Color]bool{}
	for x := 0; x < s.w; x += 7 {
		for y := 0; y < s.h; y += 7 {
			seen[img.At(x, y)] = true
		}
	}
	r, g, b, _ := img.At(18, s.h-13).RGBA()
	saved := g > r+0x2000 && g > b+0x1000
	return len(seen) > 4 && (saved || !diary)
}

// wait asks again until it is so, or patience ends.
func (s *screen) wait(what string, ask func() (string, bool)) string {
	s.t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
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

func (s *screen) try(args ...string) string {
	out, _ := s.run("xdotool", args...)
	return string(out)
}

func (s *screen) do(args ...string) {
	s.t.Helper()
	if _, err := s.run("xdotool", args...); err != nil {
		s.t.Fatalf("xdotool %v: %v", args, err)
	}
}

// keys presses keys one after the other.
func (s *screen) keys(names ...string) {
	s.t.Helper()
	for _, k := range names {
		s.do("key", "--clearmodifiers", k)
		time.Sleep(60 * time.Millisecond)
	}
}

func (s *screen) types(text string) {
	s.t.Helper()
	s.do("type", "--delay", "12", text)
	time.Sleep(80 * time.Millisecond)
}

func (s *screen) click(x, y int) {
	s.t.Helper()
	s.do("mousemove", strconv.Itoa(x), strconv.Itoa(y), "click", "1")
	time.Sleep(150 * time.Millisecond)
}

// drag carries what lies at a point to another, in small steps as a hand does.
func (s *screen) drag(x1, y1, x2, y2 int) {
	s.t.Helper()
	s.do("mousemove", strconv.Itoa(x1), strconv.Itoa(y1))
	time.Sleep(150 * time.Millisecond)
	s.do("mousedown", "1")
	defer s.try("mouseup", "1")
	const steps = 12
	for i := 1; i <= steps; i++ {
		s.do("mousemove", strconv.Itoa(x1+(x2-x1)*i/steps), strconv.Itoa(y1+(y2-y1)*i/steps))
		time.Sleep(25 * time.Millisecond)
	}
	time.Sleep(150 * time.Millisecond)
	s.do("mouseup", "1")
	time.Sleep(200 * time.Millisecond)
}

// picture is what the screen shows.
func (s *screen) picture() image.Image {
	s.t.Helper()
	out, err := s.run("import", "-window", "root", "png:-")
	if err != nil {
		s.t.Fatalf("no picture of the screen: %v", err)
	}
	img, err := png.Decode(bytes.NewReader(out))
	if err != nil {
		s.t.Fatal(err)
	}
	return img
}

// still waits until the screen stops changing.
func (s *screen) still() image.Image {
	s.t.Helper()
	last := s.picture()
	for end := time.Now().Add(patience); time.Now().Before(end); {
		time.Sleep(250 * time.Millisecond)
		next := s.picture()
		if differ(last, next, next.Bounds()) == 0 {
			return next
		}
		last = next
	}
	return last
}

// differ counts the pixels that are not the same within a rectangle.
func differ(a, b image.Image, within image.Rectangle) int {
	n := 0
	for y := within.Min.Y; y < within.Max.Y; y++ {
		for x := within.Min.X; x < within.Max.X; x++ {
			r1, g1, b1, _ := a.At(x, y).RGBA()
			r2, g2, b2, _ := b.At(x, y).RGBA()
			if r1 != r2 || g1 != g2 || b1 != b2 {
				n++
			}
		}
	}
	return n
}

// keep saves a picture for whoever looks into a failure.
func (s *screen) keep(name string) {
	s.shots++
	out, err := s.run("import", "-window", "root", "png:-")
	if err != nil {
		return
	}
	path := filepath.Join(os.TempDir(), fmt.Sprintf("chancery-%s-%d-%s.png", strings.ReplaceAll(s.t.Name(), "/", "-"), s.shots, name))
	if os.WriteFile(path, out, 0o600) == nil {
		s.t.Logf("picture: %s", path)
	}
}

// finish ends the program as a person does, and waits for it.
func (s *screen) finish() {
	s.t.Helper()
	s.keys("ctrl+q")
	s.wait("the end of the program", func() (string, bool) {
		return "", s.program.ProcessState != nil || syscall.Kill(s.program.Process.Pid, 0) != nil
	})
}
