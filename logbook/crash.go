package logbook

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"chancery/patient"
)

// What nobody can recover from, such as a failure deep in the toolkit, Go itself writes
// down: on Windows a program with a window has no other place to say it. What is said
// there may quote anything, so the next start keeps of it what tells lines alone.
const (
	raw  = ".raw"
	kept = 10 // reports
)

// Watch has Go write what ends the program into the folder of the log. To be called when
// the program ends well: it takes the empty report away.
func Watch(folder string, now time.Time) (end func()) {
	none := func() {}
	if folder == "" || (&files{folder: folder}).ready() != nil {
		return none
	}
	dir := crashes(folder)
	if (&files{folder: dir}).ready() != nil {
		return none
	}
	path := filepath.Join(dir, fmt.Sprintf("%s-%d%s", now.UTC().Format("20060102-150405"), os.Getpid(), raw))
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return none
	}
	defer f.Close()
	if debug.SetCrashOutput(f, debug.CrashOptions{}) != nil {
		_ = f.Close() // an open file cannot be removed everywhere
		_ = patient.Remove(path)
		return none
	}
	return func() {
		_ = debug.SetCrashOutput(nil, debug.CrashOptions{})
		_ = patient.Remove(path)
	}
}

func crashes(folder string) string { return filepath.Join(folder, "crash") }

// Crashed is the report of a crash that nobody was told of yet, "" when there is none.
// It is told once.
func Crashed(folder string) string {
	list, _ := filepath.Glob(filepath.Join(crashes(folder), "*"+raw))
	told := ""
	for _, path := range list {
		st, err := os.Lstat(path)
		if err != nil || !st.Mode().IsRegular() || lives(path) {
			continue
		}
		if b, err := os.ReadFile(path); err == nil && len(b) > 0 {
			report := strings.TrimSuffix(path, raw) + ".txt"
			if os.WriteFile(report, []byte(bare(string(b))), 0o600) == nil {
				told = report
			}
		}
		_ = os.Remove(path)
	}
	reports, _ := filepath.Glob(filepath.Join(crashes(folder), "*.txt"))
	slices.Sort(reports)
	for len(reports) > kept {
		_ = os.Remove(reports[0])
		reports = reports[1:]
	}
	return told
}

// lives says that the program whose report it is still runs.
func lives(path string) bool {
	_, of, _ := strings.Cut(strings.TrimSuffix(filepath.Base(path), raw), "-")
	_, of, _ = strings.Cut(of, "-")
	pid, err := strconv.Atoi(of)
	if err != nil || pid == os.Getpid() {
		return err == nil
	}
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	defer func() { _ = p.Release() }()
	if runtime.GOOS == "windows" {
		return true // it was found: none that has ended is
	}
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, os.ErrPermission)
}

var (
	known   = regexp.MustCompile(`^(fatal error: |runtime: |\[signal |panic: runtime error: )`)
	routine = regexp.MustCompile(`^(goroutine \d+ ).*(\[[a-z A-Z,0-9()]*\]:)$`)
	called  = regexp.MustCompile(`^(created by )?([\w./*()\[\]{}·,~%-]+?)(\(.*\)| in goroutine \d+)?$`)
	line    = regexp.MustCompile(`^\t(.+:\d+)( \+0x[0-9a-f]+)?( fp=0x.*)?$`)
)

// bare keeps of a report what Go itself says and the lines that were at work, without
// what they were at work on.
func bare(report string) string {
	var out []string
	before, within := "", false
	for one := range strings.SplitSeq(report, "\n") {
		switch m := line.FindStringSubmatch(one); {
		case routine.MatchString(one):
			if !within && len(out) == 0 {
				out = append(out, "fatal error") // Go tells which on the terminal alone
			}
			within = true
			out = append(out, "", routine.ReplaceAllString(one, "$1$2"))
		case !within && known.MatchString(one):
			out = append(out, one)
		case !within && strings.HasPrefix(one, "panic: "):
			out = append(out, "panic")
		case within && m != nil && called.MatchString(before):
			out = append(out, called.FindStringSubmatch(before)[2], "\t"+filepath.Base(m[1]))
		}
		before = one
	}
	return strings.Join(out, "\n") + "\n"
}
