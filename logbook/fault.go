package logbook

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"chancery/patient"
)

// Fault is where the program failed: what kind of thing went wrong and on which
// lines, with nothing of what it was working on.
type Fault struct {
	kind  string
	lines []string
}

// Caught is what was recovered, seen from the deferred call that recovered it. A
// fault that was caught elsewhere before stays what it was.
func Caught(recovered any) *Fault {
	if f, ok := recovered.(*Fault); ok {
		return f
	}
	f := &Fault{kind: fmt.Sprintf("%T", recovered)}
	if err, ok := recovered.(error); ok {
		f.kind = told(err)
	}
	at := make([]uintptr, 64)
	frames := runtime.CallersFrames(at[:runtime.Callers(2, at)])
	for more := true; more; {
		var one runtime.Frame
		one, more = frames.Next()
		f.lines = append(f.lines, fmt.Sprintf("%s\n\t%s:%d", one.Function, filepath.Base(one.File), one.Line))
	}
	return f
}

// String is the kind alone: it may be said to the log.
func (f *Fault) String() string { return f.kind }

func (f *Fault) trace() string { return f.kind + "\n\n" + strings.Join(f.lines, "\n") + "\n" }

// traces are the newest, which nobody was told of yet, and those before it.
var traces = [3]string{"failed.txt", "failed.1.txt", "failed.2.txt"}

// Keep writes the trace into the folder of the log, for its owner alone.
func (f *Fault) Keep(folder string) error {
	if folder == "" {
		return nil
	}
	if err := (&files{folder: folder}).ready(); err != nil {
		return err
	}
	turn(folder)
	out, err := os.OpenFile(filepath.Join(folder, traces[0]), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = out.WriteString(f.trace())
	if e := out.Close(); err == nil {
		err = e
	}
	return err
}

// turn makes room for the next trace: the oldest goes.
func turn(folder string) {
	for n := len(traces) - 1; n > 0; n-- {
		_ = patient.Rename(filepath.Join(folder, traces[n-1]), filepath.Join(folder, traces[n]))
	}
}

// Failed is the trace of a failure that nobody was told of yet, "" when there is
// none. It is told once.
func Failed(folder string) string {
	if st, err := os.Lstat(filepath.Join(folder, traces[0])); folder == "" || err != nil || !st.Mode().IsRegular() {
		return ""
	}
	turn(folder)
	return filepath.Join(folder, traces[1])
}
