//go:build unix

package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

func TestWhatAScriptSaysOfTheClipboard(t *testing.T) {
	for said, want := range map[string]string{
		"«data HTML3C7464»\n": "<td", "«data utxt0061»": "", "«data HTML3C7»": "", "«data HTML3C74": "", "": "", "execution error: Can’t make some data into the expected type. (-1700)": "",
	} {
		if got := string(ofScript([]byte(said))); got != want {
			t.Errorf("%q: %q, want %q", said, got, want)
		}
	}
}

// Whoever copied a page may not answer, or answer without end: nobody waits longer for a paste
// than a second.
func TestWhoeverCopiedMayNotAnswer(t *testing.T) {
	ctx, stop := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer stop()
	for what, script := range map[string]string{"silent": "sleep 30", "left behind": "sleep 30 & echo x; wait", "failing": "echo x; exit 1"} {
		began := time.Now()
		if b := output(ctx, "sh", "-c", script); b != nil || time.Since(began) > 10*time.Second {
			t.Errorf("%s: %d bytes in %v", what, len(b), time.Since(began))
		}
	}
	if b := output(context.Background(), "sh", "-c", "yes | head -c 20000000"); b != nil {
		t.Errorf("%d bytes", len(b))
	}
	if b := output(context.Background(), "no-program-of-this-name"); b != nil {
		t.Error(b)
	}
	if b := output(context.Background(), "echo", "<td>"); string(b) != "<td>\n" {
		t.Errorf("%q", b)
	}
}

// On Wayland its own program is asked, and where that is not there or says nothing the one of X11.
func TestWhoIsAskedForThePage(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"sh", "echo"} {
		path, err := exec.LookPath(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(path, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
	stand := func(name, says string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\necho "+says+" \"$@\"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	ask := func(wayland, display, want string) {
		t.Helper()
		t.Setenv("WAYLAND_DISPLAY", wayland)
		t.Setenv("DISPLAY", display)
		if got := string((outside{}).Copied()); got != want {
			t.Errorf("%q %q: %q, want %q", wayland, display, got, want)
		}
	}
	ask("w", ":9", "")
	stand("xclip", "x")
	ask("w", ":9", "x -selection clipboard -o -t text/html\n")
	ask("", "", "")
	stand("wl-paste", "w")
	ask("w", ":9", "w --no-newline --type text/html\n")
	ask("", ":9", "x -selection clipboard -o -t text/html\n")
}
