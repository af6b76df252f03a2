//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A window that nobody touches leaves the machine to others: the one that people
// get, which nobody can ask. The figures are printed; what is held to is far above
// them.
func TestIdle(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.begin(shipped, "--sample", "--now", "2026-03-12T11:40")
	s.calm()
	s.keys("w")
	s.wait("the first backup", func() (string, bool) { return "", len(s.samples("*.backups/*.chancery")) > 0 })
	s.calm()
	const over = 10 * time.Second
	before := used(t, s.program.Process.Pid)
	<-time.After(over) // doing nothing for so long is what is measured
	share := float64(used(t, s.program.Process.Pid)-before) / float64(over)
	memory := resident(t, s.program.Process.Pid)
	t.Logf("idle for %v: %.1f %% of one processor, %d MB", over, share*100, memory)
	if share > .5 {
		t.Error("half a processor is busy with nothing")
	}
	if memory > 1024 {
		t.Error("more than a gigabyte is held for a sample")
	}
	s.finish()
}

// used is the processor time of a program so far; the kernel counts in
// hundredths of a second.
func used(t *testing.T, pid int) time.Duration {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	fields := strings.Fields(string(b[strings.LastIndexByte(string(b), ')')+2:]))
	var sum time.Duration
	for _, f := range fields[11:13] {
		n, err := strconv.Atoi(f)
		if err != nil {
			t.Fatal(err)
		}
		sum += time.Duration(n) * 10 * time.Millisecond
	}
	return sum
}

// resident is the memory of a program, in megabytes.
func resident(t *testing.T, pid int) int {
	t.Helper()
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(string(b), "\n") {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "VmRSS:" {
			kb, err := strconv.Atoi(f[1])
			if err != nil {
				t.Fatal(err)
			}
			return kb / 1024
		}
	}
	t.Fatal("the kernel does not say how much memory there is")
	return 0
}
