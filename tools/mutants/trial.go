package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// trial runs tests on the house with a mistake in it.
type trial struct {
	house string
	dir   string // for what is put in the place of files
	all   []string
	sound map[string]bool // packages whose tests pass as the house is
}

func newTrial(house string) (*trial, error) {
	abs, err := filepath.Abs(house)
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "mutants-")
	if err != nil {
		return nil, err
	}
	cmd := exec.Command("go", "list", "-tags", tags, "./...")
	cmd.Dir = abs
	out, err := cmd.Output()
	return &trial{abs, dir, strings.Fields(string(out)), map[string]bool{}}, err
}

func (t *trial) end() { os.RemoveAll(t.dir) }

const tags = "ci,migrated_fynedo"

// of says which test sees a mistake, "" for none: those of its packages are asked
// first, and of the rest only when none of them does.
func (t *trial) of(m mutant, rest bool) (by string, took time.Duration, err error) {
	start := time.Now()
	defer func() { took = time.Since(start) }()
	if err := t.check(m.sees); err != nil {
		return "", 0, err
	}
	overlay, err := t.lay(m)
	if err != nil {
		return "", 0, err
	}
	if by, err = t.test(overlay, m.sees); by != "" || err != nil || !rest {
		return by, 0, err
	}
	by, err = t.test(overlay, t.others())
	if by != "" {
		by += " (not among its own)"
	}
	return by, 0, err
}

// check makes sure that tests fail for the mistake alone.
func (t *trial) check(packages []string) error {
	for _, p := range packages {
		if t.sound[p] {
			continue
		}
		if by, err := t.test("", []string{p}); by != "" || err != nil {
			return errors.Join(err, fmt.Errorf("%s of %s fails without any mistake", by, p))
		}
		t.sound[p] = true
	}
	return nil
}

// others are the packages below and beside: not the house itself, which reads the
// source from the disk.
func (t *trial) others() []string {
	return slices.DeleteFunc(slices.Clone(t.all), func(p string) bool { return p == "chancery" || strings.HasPrefix(p, "chancery/e2e") })
}

// lay writes the file with the mistake and says where it stands.
func (t *trial) lay(m mutant) (string, error) {
	b, err := m.made(t.house)
	if err != nil {
		return "", err
	}
	wrong, overlay := filepath.Join(t.dir, "wrong.go"), filepath.Join(t.dir, "overlay.json")
	if err := os.WriteFile(wrong, b, 0o600); err != nil {
		return "", err
	}
	j, err := json.Marshal(map[string]map[string]string{"Replace": {filepath.Join(t.house, filepath.FromSlash(m.file)): wrong}})
	if err != nil {
		return "", err
	}
	return overlay, os.WriteFile(overlay, j, 0o600)
}

var failed = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`)

// test runs the tests of packages and gives the name of the first that fails.
func (t *trial) test(overlay string, packages []string) (string, error) {
	args := append([]string{"test", "-tags", tags, "-vet", "off", "-failfast", "-timeout", "20m"}, packages...)
	cmd := exec.Command("go", args...)
	cmd.Dir = t.house
	if overlay != "" {
		cmd.Env = append(os.Environ(), "GOFLAGS=-overlay="+overlay) // for what the tests build themselves, too
	}
	out, err := cmd.CombinedOutput()
	if err == nil {
		return "", nil
	}
	text := string(out)
	if m := failed.FindStringSubmatch(text); m != nil {
		return m[1], nil
	}
	if strings.Contains(text, "panic: ") || strings.Contains(text, "fatal error: ") {
		return "a test that stops", nil
	}
	return "", fmt.Errorf("no test could be run:\n%s", text)
}
