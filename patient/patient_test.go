package patient

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// What is in somebody's hands for a moment is tried again, what stays there for a bounded time, and what fails for
// another reason once.
func TestWhatPassesIsTriedAgain(t *testing.T) {
	held, broken := errors.New("held"), errors.New("broken")
	was := waits
	waits = []time.Duration{0, 0, 0}
	defer func() { waits = was }()
	for name, one := range map[string]struct {
		answers []error
		want    error
		tries   int
	}{
		"at once":       {[]error{nil}, nil, 1},
		"in a moment":   {[]error{held, held, nil}, nil, 3},
		"never":         {[]error{held, held, held, held}, held, 4},
		"does not pass": {[]error{broken, nil}, broken, 1},
		"then fails":    {[]error{held, broken, nil}, broken, 2},
	} {
		tries := 0
		err := insist(func() error { tries++; return one.answers[tries-1] }, func(err error) bool { return err == held })
		if !errors.Is(err, one.want) || tries != one.tries {
			t.Errorf("%s: %v after %d tries", name, err, tries)
		}
	}
}

func TestTheWaitsAreTwoSeconds(t *testing.T) {
	var all time.Duration
	for _, w := range waits {
		all += w * time.Millisecond
	}
	if all != 2*time.Second {
		t.Errorf("%v", all)
	}
}

// Another program has the file open when it is to be renamed, replaced or removed, and lets go of it a little later.
func TestWhatIsOpenForAMomentGivesWay(t *testing.T) {
	for name, do := range map[string]func(dir string) error{
		"renamed":  func(dir string) error { return Rename(filepath.Join(dir, "held"), filepath.Join(dir, "new")) },
		"replaced": func(dir string) error { return Rename(filepath.Join(dir, "free"), filepath.Join(dir, "held")) },
		"removed":  func(dir string) error { return Remove(filepath.Join(dir, "held")) },
		"cleared":  RemoveAll,
	} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "folder")
			if err := os.Mkdir(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			for _, file := range []string{"held", "free"} {
				if err := os.WriteFile(filepath.Join(dir, file), []byte(file), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			f, err := os.Open(filepath.Join(dir, "held"))
			if err != nil {
				t.Fatal(err)
			}
			time.AfterFunc(100*time.Millisecond, func() { f.Close() })
			if err := do(dir); err != nil {
				t.Error(err)
			}
		})
	}
}

// A file that is not there, or a folder in the way, is no matter of patience.
func TestWhatWillNotPassFailsAtOnce(t *testing.T) {
	dir := t.TempDir()
	if err := Rename(filepath.Join(dir, "none"), filepath.Join(dir, "new")); !errors.Is(err, os.ErrNotExist) || Held(err, dir) {
		t.Errorf("%v", err)
	}
	if err := Remove(filepath.Join(dir, "none")); !errors.Is(err, os.ErrNotExist) || Held(err, dir) {
		t.Errorf("%v", err)
	}
}
