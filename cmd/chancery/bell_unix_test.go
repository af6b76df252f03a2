//go:build unix

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What a program that was killed left is replaced, and where others may enter no bell is
// hung.
func TestTheFolderOfTheBells(t *testing.T) {
	b, path := hungIn(t, func(done func()) { done() })
	at, err := bellAt(bellName(path))
	if err != nil {
		t.Fatal(err)
	}
	b.take(path)
	if err := os.WriteFile(at, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if ring(path) {
		t.Error("what is left there answers")
	}
	b.hang(path)
	if !ring(path) {
		t.Error("what is left there is in the way")
	}
	if err := os.Chmod(filepath.Dir(at), 0o755); err != nil {
		t.Fatal(err)
	}
	if other, err := bellAt(bellName(path)); err == nil && other == at {
		t.Error("a bell hangs where others may enter")
	}
	t.Setenv("XDG_RUNTIME_DIR", filepath.Join("/", strings.Repeat("long/", 30)))
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	if other, err := bellAt(bellName(path)); err != nil || len(other) > longest {
		t.Errorf("%s, %v", other, err)
	}
}
