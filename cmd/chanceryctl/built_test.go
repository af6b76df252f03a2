package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"chancery/words"
)

// built is the program, made once for all tests.
var built string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "chanceryctl")
	if err != nil {
		panic(err)
	}
	built = filepath.Join(dir, "chanceryctl.exe") // a name every system runs
	out, err := exec.Command("go", "build", "-o", built, ".").CombinedOutput()
	if err != nil {
		os.Stderr.Write(out)
		os.RemoveAll(dir)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// said is what one call of the program answered.
type said struct {
	out, err string
	code     int
}

// call is a call whose error, if any, is one sentence; commands that lead out of
// it may follow, each on a line that is set in.
func call(t *testing.T, args ...string) said {
	t.Helper()
	s := called(t, args...)
	sentence, _, _ := strings.Cut(s.err+"\n", "\n  ")
	if s.code != 0 && (strings.Count(strings.TrimRight(sentence, "\n"), "\n") != 0 || s.err == "" || strings.Contains(s.err, "goroutine")) {
		t.Errorf("%v: not one sentence: %q", args, s.err)
	}
	return s
}

func called(t *testing.T, args ...string) said {
	t.Helper()
	var out, fault bytes.Buffer
	cmd := exec.Command(built, args...)
	cmd.Stdout, cmd.Stderr = &out, &fault
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return said{out.String(), fault.String(), cmd.ProcessState.ExitCode()}
}

// good is a call that must succeed.
func good(t *testing.T, args ...string) string {
	t.Helper()
	s := call(t, args...)
	if s.code != 0 || s.err != "" {
		t.Fatalf("%v: code %d, %s", args, s.code, s.err)
	}
	return s.out
}

// sampleDiary is a new diary with the sample, under a clock that stands still.
func sampleDiary(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "office.chancery")
	good(t, "sample", path, "--now", "2026-03-10T09:00")
	return path
}

func TestNoWindowLibraryIsLinked(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, dep := range strings.Fields(string(out)) {
		if strings.HasPrefix(dep, "fyne.io/") || strings.HasPrefix(dep, "github.com/go-gl/") || strings.HasPrefix(dep, "chancery/ui") {
			t.Errorf("it links %s", dep)
		}
	}
}

func TestExitCodes(t *testing.T) {
	diary := sampleDiary(t)
	tests := []struct {
		name string
		args []string
		code int
		says string
	}{
		{"nothing", nil, 2, "--help"},
		{"no such command", []string{"fly"}, 2, "fly"},
		{"no such format", []string{"list", diary, "--format", "xml"}, 2, "xml"},
		{"no such day", []string{"list", diary, "--from", "2026-02-30"}, 2, "2026-02-30"},
		{"days the wrong way", []string{"list", diary, "--from", "2026-03-13", "--to", "2026-03-12"}, 2, "before the first"},
		{"no such language", []string{"list", diary, "--lang", "fr"}, 2, "fr"},
		{"no such time", []string{"list", diary, "--now", "soon"}, 2, "soon"},
		{"an hour that clocks skip", []string{"list", diary, "--now", "2026-03-29T03:30"}, 2, "does not exist"},
		{"no event named", []string{"export", diary, "--to", "x.ics"}, 2, "--event"},
		{"an empty event", []string{"export", diary, "--event", "", "--to", "x.ics"}, 2, "--event"},
		{"no such audience", []string{"list", diary, "--audience", "spy"}, 2, "spy"},
		{"a folder", []string{"list", filepath.Dir(diary)}, 1, "is a folder, not a diary"},
		{"no paper named", []string{"export", diary, "--event", "ukraine", "--to", "x.pdf"}, 2, "--paper"},
		{"no such ending", []string{"export", diary, "--event", "ukraine", "--to", "x.doc"}, 2, "x.doc"},
		{"several papers into a file", []string{"export", diary, "--event", "ukraine", "--paper", "all", "--to", "x.pdf"}, 2, "x.pdf"},
		{"several papers into a folder that is not there", []string{"export", diary, "--event", "ukraine", "--paper", "individual", "--for", "all", "--as", "pdf", "--to", "missing-folder"}, 2, "slash"},
		{"no such paper", []string{"export", diary, "--event", "ukraine", "--paper", "poem", "--to", "x.pdf"}, 1, "poem"},
		{"nobody of that name", []string{"export", diary, "--event", "ukraine", "--paper", "individual", "--for", "Nobody", "--to", "x.pdf"}, 1, "Nobody"},
		{"no such file", []string{"list", diary + "x"}, 1, "no such file"},
		{"no such visit", []string{"list", diary, "--event", "atlantis"}, 1, "atlantis"},
		{"several visits", []string{"list", diary, "--event", "president"}, 1, "Official visit of the President of Ukraine to Romania (12 March 2026"},
		{"a file that is there", []string{"sample", diary}, 1, "already"},
		{"no backup", []string{"restore", diary, diary + "x"}, 1, "cannot be used"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if s := call(t, tt.args...); s.code != tt.code || !strings.Contains(s.err, tt.says) || s.out != "" {
				t.Errorf("code %d, %q, %q", s.code, s.err, s.out)
			}
		})
	}
	if s := call(t, "--help"); s.code != 0 || !strings.Contains(s.out, "running-order") && !strings.Contains(s.out, "export") {
		t.Errorf("help: %+v", s)
	}
	if s := call(t, "list", diary, "--event", "atlantis", "--lang", "uk"); s.err != words.For("uk").Say("error.ctl.no-event", "atlantis")+"\n" {
		t.Errorf("in Ukrainian: %q", s.err)
	}
}
