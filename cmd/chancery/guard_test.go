package main

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"chancery/logbook"
)

// A program that fails keeps what is typed, closes the diary, leaves a trace that
// tells nothing, and ends with a code of its own; the next start is told once.
func TestAFailureIsRescued(t *testing.T) {
	secret := []string{canary}
	for name, tt := range map[string]struct {
		run, abandon func()
		code         int
		traced       bool
	}{
		"nothing fails":       {func() {}, func() {}, 0, false},
		"the window fails":    {func() { _ = secret[len(secret)] }, func() {}, failed, true},
		"so does the rescue":  {func() { panic(canary) }, func() { panic(canary) }, failed, true},
		"a failure elsewhere": {func() { panic(logbook.Caught(canary)) }, func() {}, failed, true},
	} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "state")
			abandoned := 0
			code := guarded(tt.run, func() { abandoned++; tt.abandon() }, logbook.New(folder), folder)
			if code != tt.code || abandoned != 1 {
				t.Errorf("it ended with %d and was abandoned %d times", code, abandoned)
			}
			path := logbook.Failed(folder)
			if (path != "") != tt.traced {
				t.Fatalf("the trace: %q", path)
			}
			if logbook.Failed(folder) != "" {
				t.Error("it is told twice")
			}
			list, _ := filepath.Glob(filepath.Join(folder, "*"))
			for _, f := range list {
				if b, err := os.ReadFile(f); err != nil || strings.Contains(string(b), canary) {
					t.Errorf("%s tells %s %v", f, b, err)
				}
			}
		})
	}
}

// A diary that never closes does not keep the program from ending.
func TestARescueHasAnEnd(t *testing.T) {
	folder := t.TempDir()
	stuck := make(chan struct{})
	defer close(stuck)
	if code := guardedFor(0, func() { panic(canary) }, func() { <-stuck }, logbook.New(folder), folder); code != failed {
		t.Errorf("it ended with %d", code)
	}
}

// The program ends by itself once what was left to be done is done, without the end of the toolkit, which
// hangs or fails now and then.
func TestTheEndWaitsForWhatIsLeft(t *testing.T) {
	var left sync.WaitGroup
	left.Add(1)
	ended := make(chan struct{})
	quit(&left, func() { close(ended) })
	select {
	case <-ended:
		t.Error("it ended over what was left to be done")
	case <-time.After(20 * time.Millisecond):
	}
	left.Done()
	select {
	case <-ended:
	case <-time.After(long):
		t.Error("it never ended")
	}
}
