package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A module tells its licence and that of its fonts from the folders that are linked, and
// of no others.
func TestAModuleTellsItsLicence(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"LICENSE": "one", "deep/er/COPYING.md": "two", "other/LICENSE": "not linked", "theme/font/LICENSE_Inter.txt": "three", "deep/code.go": ""} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	all := map[string]*module{}
	note(all, &module{Path: "m", Version: "v1", Dir: dir}, filepath.Join(dir, "deep", "er"))
	got, err := all["m"].notices()
	if err != nil || len(got) != 3 || strings.Contains(strings.Join(got, " "), "other") {
		t.Errorf("%q, %v", got, err)
	}
	bare, err := (module{Path: "m", Dir: t.TempDir()}).notices()
	if err != nil || len(bare) != 0 {
		t.Errorf("%q, %v", bare, err)
	}
}

// The credit that the art of the flags asks for is part of the file.
func TestTheFileTellsWhatNoModuleSpeaksOf(t *testing.T) {
	b, err := os.ReadFile("../" + file) // tests run one folder deeper
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"EmojiOne 2.3", "https://creativecommons.org/licenses/by/4.0/", "drawn in a disc", "SQLite", "MinGW-w64", "UNICODE LICENSE", "Camilla Löwy", "SIL OPEN FONT LICENSE", "NotoSans-Regular.ttf: Copyright", "The Go Authors", "MIT License"} {
		if !strings.Contains(string(b), want) {
			t.Errorf("it does not tell %s", want)
		}
	}
}
