package logbook

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

const crashIn = "CHANCERY_TEST_CRASH"

// TestMain is also the program that crashes, for a test that starts it.
func TestMain(m *testing.M) {
	dir := os.Getenv(crashIn)
	if dir == "" {
		os.Exit(m.Run())
	}
	end := Watch(dir, time.Unix(1e9, 0))
	switch os.Getenv(crashIn + "_HOW") {
	case "panic":
		go func() { panic("canary of the diary\ncanary(second)\n\tcanary.go:1") }()
		select {}
	case "stack":
		debug.SetMaxStack(1 << 18)
		var deep func(int) int
		deep = func(n int) int { return deep(n+1) + n }
		fmt.Println(deep(0))
	}
	end()
	os.Exit(0)
}

// A program that ends where nothing can be recovered leaves a report, which tells lines
// and no words, and is told once; one that ends well leaves none.
func TestACrashIsReported(t *testing.T) {
	for how, want := range map[string]string{"panic": "panic\n", "stack": "fatal error", "well": ""} {
		t.Run(how, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "state")
			c := exec.Command(os.Args[0])
			c.Env = append(os.Environ(), crashIn+"="+dir, crashIn+"_HOW="+how)
			if out, err := c.CombinedOutput(); (err == nil) != (how == "well") {
				t.Fatalf("%v: %s", err, out)
			}
			path := Crashed(dir)
			if (path != "") != (want != "") {
				t.Fatalf("the report is %q", path)
			}
			if want != "" {
				said := read(t, path)
				if !strings.Contains(said, want) || !strings.Contains(said, "chancery/logbook.") || !strings.Contains(said, "\tcrash_test.go:") {
					t.Errorf("it tells %s", said)
				}
				if strings.Contains(said, "canary") || strings.Contains(said, dir) || strings.Contains(said, "0x") {
					t.Errorf("it tells too much: %s", said)
				}
			}
			if Crashed(dir) != "" {
				t.Error("it is told twice")
			}
			if list, _ := filepath.Glob(filepath.Join(dir, "crash", "*"+raw)); len(list) != 0 {
				t.Errorf("left: %q", list)
			}
		})
	}
}

// Ten reports are kept, and that of a program which still runs is left to it.
func TestReportsAreBounded(t *testing.T) {
	dir := t.TempDir()
	if err := os.Mkdir(crashes(dir), 0o700); err != nil {
		t.Fatal(err)
	}
	mine := filepath.Join(crashes(dir), fmt.Sprintf("20260312-114000-%d%s", os.Getpid(), raw))
	for n := range kept + 3 {
		if err := os.WriteFile(filepath.Join(crashes(dir), fmt.Sprintf("202603%02d-114000-1.txt", n+1)), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(mine, []byte("panic: half written"), 0o600); err != nil {
		t.Fatal(err)
	}
	if told := Crashed(dir); told != "" {
		t.Errorf("told %s", told)
	}
	list, _ := filepath.Glob(filepath.Join(crashes(dir), "*.txt"))
	if len(list) != kept || !strings.HasSuffix(list[kept-1], "20260313-114000-1.txt") {
		t.Errorf("kept: %q", list)
	}
	if _, err := os.Stat(mine); err != nil {
		t.Error(err)
	}
}
