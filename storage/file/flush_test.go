package file

import (
	"os"
	"path/filepath"
	"testing"
)

// watched looks on while something is flushed: it gives what lay in a folder each
// time, and how large what was flushed there was.
func watched(t *testing.T, dir string) (seen *[][]string, sizes *[]int64) {
	t.Helper()
	was := flush
	t.Cleanup(func() { flush = was })
	seen, sizes = &[][]string{}, &[]int64{}
	flush = func(f *os.File) error {
		if st, err := f.Stat(); err == nil && filepath.Dir(f.Name()) == dir {
			names, _ := filepath.Glob(filepath.Join(dir, "*"+Extension))
			*seen, *sizes = append(*seen, names), append(*sizes, st.Size())
		}
		return was(f)
	}
	return seen, sizes
}

// After a power cut a copy is whole or has no name yet: it is on the disk before
// it gets one.
func TestABackupIsFlushedBeforeItHasItsName(t *testing.T) {
	f := create(t, options())
	dir := t.TempDir()
	seen, sizes := watched(t, dir)
	b, err := f.Backup(ReasonHand, dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(*seen) != 1 || len((*seen)[0]) != 0 || (*sizes)[0] != b.Size {
		t.Errorf("flushed %d times, while there were %q, with %d bytes of %d", len(*seen), *seen, *sizes, b.Size)
	}
}

// So is a copy that is saved under a name somebody chose.
func TestACopyIsFlushed(t *testing.T) {
	f := create(t, options())
	dir := t.TempDir()
	seen, sizes := watched(t, dir)
	path := filepath.Join(dir, "copy"+Extension)
	if err := f.SaveCopy(path); err != nil {
		t.Fatal(err)
	}
	st, err := os.Stat(path)
	if err != nil || len(*seen) != 1 || (*sizes)[0] != st.Size() {
		t.Errorf("flushed %d times, %d bytes: %v", len(*seen), *sizes, err)
	}
}

// Whoever may not read the diary may not read its backup, wherever that lies.
func TestABackupIsPrivate(t *testing.T) {
	f := create(t, options())
	dir := t.TempDir()
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	b, err := f.Backup(ReasonHand, dir)
	if err != nil {
		t.Fatal(err)
	}
	if st, err := os.Stat(b.Path); err != nil || st.Mode().Perm() != private {
		t.Errorf("%v, %v", st.Mode(), err)
	}
}
