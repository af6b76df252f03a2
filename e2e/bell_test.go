//go:build e2e

package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"chancery/ui/probe"
	"chancery/words"
)

// again starts the program a second time with what is named, and gives it time to end. It took what the processor
// worked for it: the clock on the wall is that of everything else that runs, too.
func (s *screen) again(args ...string) (took time.Duration, ended bool) {
	s.t.Helper()
	c := exec.Command(shipped, args...)
	c.Env = s.env()
	from := time.Now()
	done := s.start(c)
	select {
	case <-done:
		s.t.Logf("it ended after %v", time.Since(from))
		return c.ProcessState.UserTime() + c.ProcessState.SystemTime(), true
	case <-time.After(patience):
		return time.Since(from), false
	}
}

// windows are those of the program on the display.
func (s *screen) windows() []string {
	return strings.Fields(s.try("search", "--onlyvisible", "--name", "Chancery$"))
}

// forward says whether the window has the keyboard.
func (s *screen) forward() bool {
	return strings.TrimSpace(s.try("getactivewindow")) == strings.Fields(s.window)[0]
}

// A second start of a diary that is open raises its window, also when it is minimised, and
// ends; after a crash the next start has a bell of its own.
func TestASecondStartRaisesTheWindow(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	for _, how := range []string{"in front", "minimised", "killed"} {
		if how == "killed" {
			s.kill()
			s.open(file)
		}
		if how != "in front" {
			s.do("windowminimize", s.window)
			s.wait("the window minimised", func() (string, bool) { return "", !s.forward() })
		}
		took, ended := s.again(file)
		if !ended {
			t.Fatalf("%s: the second start goes on", how)
		}
		if took > 200*time.Millisecond {
			t.Errorf("%s: it works for %v", how, took)
		}
		s.wait("the window in front", func() (string, bool) { return "", s.forward() })
		if n := len(s.windows()); n != 1 {
			t.Errorf("%s: there are %d windows", how, n)
		}
	}
	if _, ended := s.again(filepath.Join(filepath.Dir(file), ".", filepath.Base(file))); !ended {
		t.Error("by another name the diary has no bell")
	}
	s.finish()
	if left, _ := filepath.Glob(filepath.Join(s.home, "cache", "chancery", "*.sock")); len(left) != 0 {
		t.Errorf("left: %q", left)
	}
}

// Of two that begin at once one opens the diary, and the other ends once that one is in front.
func TestTwoStartsAtOnceAreOneWindow(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	file := filepath.Join(s.home, "Візит – ședință.chancery")
	s.terminal("2026-03-12T11:40", "sample", file)
	left := make(chan int, 2)
	for n := range 2 {
		c := exec.Command(shipped, file)
		c.Env = s.env()
		ended := s.start(c)
		go func() { <-ended; left <- n }()
	}
	s.wait("a window", func() (string, bool) { return "", len(s.windows()) > 0 })
	select {
	case <-left:
	case <-time.After(patience):
		t.Fatal("both go on")
	}
	s.wait("one window", func() (string, bool) { return "", len(s.windows()) == 1 })
	if _, err := os.Lstat(file + ".lock"); err != nil {
		t.Error(err)
	}
	select {
	case <-left:
		t.Error("both ended")
	default:
	}
}

// Another diary has a window of its own.
func TestAnotherDiaryHasAWindowOfItsOwn(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	other := filepath.Join(s.home, "other.chancery")
	s.terminal("2026-03-12T11:40", "sample", other)
	c := exec.Command(shipped, other)
	c.Env = s.env()
	ended := s.start(c)
	s.wait("two windows", func() (string, bool) { return "", len(s.windows()) == 2 })
	select {
	case <-ended:
		t.Error("the second start ended")
	default:
	}
}

// Somebody else hears no bell of ours: who has the diary is said, and it is opened to be read.
func TestSomebodyElsesDiaryIsOpenedToRead(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	other := newScreen(t, 1280, 800) // with folders of its own, as another user has
	other.open("--now", "2026-03-12T11:40", file)
	host, _ := os.Hostname()
	other.stands("who has it", probe.State{Overlay: words.For("en").Say("ui.open-elsewhere"), Says: host})
	other.keys("Return")
	other.stands("the diary", probe.State{View: "week", Status: words.For("en").Say("ui.read-only")})
	other.finish()
	if n := len(s.windows()); n != 1 {
		t.Errorf("the first has %d windows", n)
	}
}

// Where the window does not answer, the second start says who has the diary.
func TestAWindowThatHangsDoesNotAnswer(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	first := s.program.Process
	if err := first.Signal(syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = first.Signal(syscall.SIGCONT) }()
	second := &screen{t: t, display: s.display, home: s.home, w: s.w, h: s.h, frame: s.frame}
	c := exec.Command(probed, file)
	c.Env = append(s.env(), probe.Variable+"="+s.home+"/probe2")
	ended := second.start(c)
	second.wait("the question on the display", func() (string, bool) {
		select {
		case <-ended:
			t.Fatal("the second start ended, and nobody came forward")
		default:
		}
		return "", len(strings.Fields(s.try("search", "--onlyvisible", "--name", "Chancery$"))) > 1
	})
}

// Asked to go by the system, the program closes the diary well: what was typed is in it,
// and nothing lies beside it.
func TestTheSystemClosesTheDiaryWell(t *testing.T) {
	t.Parallel()
	for name, signal := range map[string]syscall.Signal{"TERM": syscall.SIGTERM, "INT": syscall.SIGINT, "HUP": syscall.SIGHUP} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newScreen(t, 1280, 800)
			s.open("--sample", "--now", "2026-03-12T11:40")
			file := s.sample()
			s.openVisit()
			s.keys("Right", "Right") // to the title
			s.types("Arrival under the wisteria")
			if err := s.program.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			s.gone()
			if code := s.program.ProcessState.ExitCode(); code != 0 {
				t.Errorf("it ended with %d", code)
			}
			for _, beside := range []string{".lock", "-wal", "-shm"} {
				if _, err := os.Lstat(file + beside); err == nil {
					t.Errorf("%s is left", beside)
				}
			}
			if it := s.titled(file, "Arrival under the wisteria"); it.Start == "" {
				t.Error("what was typed is not in the diary")
			}
		})
	}
}
