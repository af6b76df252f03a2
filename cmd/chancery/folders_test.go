package main

import (
	"os"
	"path/filepath"
	"testing"
)

// laid puts files into a folder, each with its name for its text.
func laid(t *testing.T, dir string, names ...string) string {
	t.Helper()
	for _, name := range names {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// A program that is carried along keeps all it has beside itself, where it can.
func TestACarriedProgramKeepsAllBesideItself(t *testing.T) {
	dir := t.TempDir()
	if _, ok := carried(dir); ok {
		t.Error("without the marker too")
	}
	laid(t, dir, marker)
	f, ok := carried(dir)
	if !ok || f.home != filepath.Join(dir, "diaries", diaryName) || f.state != filepath.Join(dir, "state") || filepath.Dir(f.memory) != f.state || f.former != "" {
		t.Errorf("%+v, %v", f, ok)
	}
	if list, err := os.ReadDir(f.state); err != nil || len(list) != 0 {
		t.Errorf("%d files stay there, %v", len(list), err)
	}
	other := laid(t, t.TempDir(), marker, "state") // where the folder should be, a file is in the way
	if f, ok := carried(other); ok {
		t.Errorf("where it cannot write: %+v", f)
	}
}

// What an earlier program kept elsewhere is found, and offered only while nothing lies in its new place; how the
// window was left comes along, once.
func TestWhatAnEarlierProgramKeptIsFound(t *testing.T) {
	dir := t.TempDir()
	f := folders{home: filepath.Join(dir, "Documents", diaryName), memory: filepath.Join(dir, "local", memoryName), former: filepath.Join(dir, "roaming")}
	was := filepath.Join(f.former, diaryName)
	if f.takeMemory(); f.left() != "" || exists(f.memory) {
		t.Error("something was found where nothing is")
	}
	laid(t, f.former, diaryName, memoryName)
	if f.left() != was || !f.misplaced(was) || f.misplaced(filepath.Join(dir, "elsewhere.chancery")) {
		t.Errorf("%q, misplaced %v", f.left(), f.misplaced(was))
	}
	if f.takeMemory(); !exists(f.memory) {
		t.Error("what was remembered is lost")
	}
	if err := os.WriteFile(f.memory, []byte("newer"), 0o600); err != nil {
		t.Fatal(err)
	}
	f.takeMemory()
	if b, err := os.ReadFile(f.memory); err != nil || string(b) != "newer" {
		t.Errorf("%q, %v", b, err)
	}
	if laid(t, filepath.Dir(f.home), diaryName); f.misplaced(was) {
		t.Error("it is offered again")
	}
	if f.former = ""; f.left() != "" || f.misplaced(was) {
		t.Error("on a system where nothing was kept elsewhere")
	}
}
