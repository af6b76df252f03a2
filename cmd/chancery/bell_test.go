package main

import (
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"chancery/logbook"
)

// hungIn gives a diary a bell, in folders of its own.
func hungIn(t *testing.T, f front) (*bells, string) {
	t.Helper()
	home := t.TempDir()
	for _, name := range []string{"XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"} {
		t.Setenv(name, home)
	}
	path := filepath.Join(home, "Візит – ședință.chancery")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	b := &bells{front: f, log: logbook.New("")}
	b.hang(path)
	t.Cleanup(func() { b.take(path) })
	return b, path
}

// A bell is answered once the window is in front, by whatever name the diary is meant,
// and by nobody once it is taken away.
func TestABellIsAnswered(t *testing.T) {
	raised := 0
	b, path := hungIn(t, func(done func()) { raised++; done() })
	link := path + ".link"
	names := []string{path, filepath.Dir(path) + "/./" + filepath.Base(path)}
	if os.Symlink(path, link) == nil {
		names = append(names, link)
	}
	for n, name := range names {
		if !ring(name) || raised != n+1 {
			t.Errorf("%s: raised %d times", name, raised)
		}
	}
	if ring(filepath.Join(filepath.Dir(path), "other.chancery")) {
		t.Error("the bell of another diary is answered")
	}
	b.take(path)
	if ring(path) || raised != len(names) {
		t.Error("it is answered after it was taken away")
	}
	b.hang(path)
	if !ring(path) {
		t.Error("it is not answered when it is there again")
	}
}

// A window that hangs answers nothing, and keeps nobody for longer than a second or so.
func TestAWindowThatHangsIsNotWaitedFor(t *testing.T) {
	_, path := hungIn(t, func(func()) {})
	from := time.Now()
	if ring(path) {
		t.Error("it answered")
	}
	if took := time.Since(from); took < patience || took > 5*patience {
		t.Errorf("it took %v", took)
	}
}

// A window that has the diary and is not on show yet answers at once, however long it takes to come; one that is on
// show is brought forward; one that is going is not.
func TestAWindowThatIsComingAnswers(t *testing.T) {
	var shown, going atomic.Bool
	raised := 0
	_, path := hungIn(t, onShow(&shown, &going, func(func()) { raised++ })) // as a window that is busy
	if !ring(path) || raised != 0 {
		t.Errorf("nobody answers; it was raised %d times", raised)
	}
	if shown.Store(true); ring(path) || raised != 1 {
		t.Errorf("on show, it answers without coming forward: raised %d times", raised)
	}
	if going.Store(true); ring(path) || raised != 1 {
		t.Errorf("on its way out it answers, or comes forward: raised %d times", raised)
	}
}

// A window that is only just opening the diary is waited for.
func TestABellThatComesLate(t *testing.T) {
	b, path := hungIn(t, func(done func()) { done() })
	b.take(path)
	time.AfterFunc(100*time.Millisecond, func() { b.hang(path) })
	if !ringOn(path) {
		t.Error("nobody waited for it")
	}
}

func TestABellTellsNothingOfTheDiary(t *testing.T) {
	if name := bellName("/home/ana/Zanzibar.chancery"); strings.Contains(name, "anz") || len(name) != 16 {
		t.Error(name)
	}
}
