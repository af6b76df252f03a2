package chancery_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"chancery/words/pseudo"
)

// A language is a folder of words and a line that says how it counts: a program
// with one more, made of English, speaks it on every screen, in every paper and at
// the terminal, and says nothing in any other.
func TestALanguageIsAFolder(t *testing.T) {
	overlay := anotherLanguage(t)
	cmd := exec.Command("go", "test", "-tags", "ci,migrated_fynedo", "-vet", "off", "-count", "1", "-run", "TestAnotherLanguage|TestCataloguesAgree",
		"./words", "./ui", "./export", "./cmd/chanceryctl")
	cmd.Env = append(os.Environ(), "GOFLAGS=-overlay="+overlay)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// anotherLanguage lays what a language costs over the source, without touching it,
// and gives the file that the go command reads it from.
func anotherLanguage(t *testing.T) string {
	t.Helper()
	house, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir, over := t.TempDir(), map[string]string{}
	lay := func(name string, b []byte, err error) {
		t.Helper()
		at := filepath.Join(dir, strings.ReplaceAll(name, "/", "-"))
		if err == nil {
			err = os.WriteFile(at, b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		over[filepath.Join(house, filepath.FromSlash(name))] = at
	}
	each := func(glob string, do func(name string, b []byte)) {
		files, err := filepath.Glob(glob)
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v", glob, err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			do(filepath.Base(f), b)
		}
	}
	each("assets/words/en/*.json", func(name string, b []byte) {
		said, err := pseudo.Catalogue(b)
		lay(path.Join("assets/words", pseudo.Lang, name), said, err)
	})
	each("assets/handbook/en/*.md", func(name string, b []byte) {
		lay(path.Join("assets/handbook", pseudo.Lang, name), pseudo.Page(b), nil)
	})
	each("assets/handbook/pictures/en/*.png", func(name string, b []byte) {
		lay(path.Join("assets/handbook/pictures", pseudo.Lang, name), b, nil)
	})
	each("assets/sample/*.json", func(name string, b []byte) {
		typed, err := pseudo.Data(b)
		lay("assets/sample/"+name, typed, err)
	})
	const rule = `"en": en.New(), `
	each("words/words.go", func(name string, b []byte) {
		if strings.Count(string(b), rule) != 1 {
			t.Fatalf("%s does not say how languages count in one place", name)
		}
		lay("words/words.go", []byte(strings.Replace(string(b), rule, rule+`"`+pseudo.Lang+`": en.New(), `, 1)), nil)
	})
	b, err := json.Marshal(map[string]any{"Replace": over})
	lay("overlay.json", b, err)
	return filepath.Join(dir, "overlay.json")
}
