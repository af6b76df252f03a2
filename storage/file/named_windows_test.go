package file

import (
	"errors"
	"os"
	"testing"
	"time"

	"chancery/model"
)

// A virus scanner that looks at a diary as it is led on, or at a backup as it is put back, holds up nothing for long.
func TestAScannerIsWaitedFor(t *testing.T) {
	f := create(t, options())
	write(t, f, "x")
	b, err := f.Backup(ReasonHand, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
	scanner, err := os.Open(f.path)
	if err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(300*time.Millisecond, func() { scanner.Close() })
	if _, err := Restore(f.path, b.Path, options()); err != nil {
		t.Error(err)
	}
}

// An older diary that somebody reads elsewhere cannot be led on: it is read as it would be, and it is said why. Once it is
// let go of, it is led on.
func TestAnOlderDiaryThatIsHeldIsRead(t *testing.T) {
	f := create(t, options())
	write(t, f, "x")
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
	newer := options()
	newer.Schema.Steps = append(noteSteps[:1:1], "ALTER TABLE notes ADD COLUMN more TEXT NOT NULL DEFAULT '';")
	holder, err := os.Open(f.path)
	if err != nil {
		t.Fatal(err)
	}
	g, err := Open(f.path, newer)
	if err != nil {
		t.Fatal(err)
	}
	if n := count(t, g.reads); n != 1 || g.writes != nil || model.Code(g.Why()) != HeldOpen {
		t.Errorf("%d notes, %v", n, g.Why())
	}
	if err := errors.Join(shut(g, false), holder.Close()); err != nil {
		t.Fatal(err)
	}
	if g, err = Open(f.path, newer); err != nil || g.writes == nil {
		t.Fatal(err)
	}
	if err := shut(g, true); err != nil {
		t.Error(err)
	}
}

// What another program does not let go of is named, and nothing is changed.
func TestWhatIsHeldIsNamed(t *testing.T) {
	f := create(t, options())
	write(t, f, "x")
	b, err := f.Backup(ReasonHand, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
	holder, err := os.Open(f.path)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := Restore(f.path, b.Path, options())
	var e *model.Error
	if !errors.As(err, &e) || e.Code != HeldOpen || e.Args[0] != f.path || kept != "" {
		t.Errorf("%q, %v", kept, err)
	}
	if err := holder.Close(); err != nil {
		t.Fatal(err)
	}
	g, err := Open(f.path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer shut(g, true)
	if n := count(t, g.reads); n != 1 {
		t.Errorf("%d notes", n)
	}
}
