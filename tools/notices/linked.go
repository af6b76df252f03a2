package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// builds are the ways in which programs are made: system and tags choose what is linked.
var builds = [][2]string{
	{"linux", "x11,migrated_fynedo,no_animations"}, {"windows", "migrated_fynedo,no_animations"}, {"darwin", "migrated_fynedo,no_animations"},
}

// module is one that is linked, and its folders that are.
type module struct {
	Path, Version, Dir string
	in                 map[string]bool
}

// aside are folders that are linked or embedded without being packages.
var aside = []string{"theme/font", "glfw", "icc"}

var notice = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice|patents|ofl)([-._].*)?$`)

// linked are the modules of all programs on all systems, by their paths.
func linked(house string) ([]module, error) {
	all := map[string]*module{}
	for _, b := range builds {
		c := exec.Command("go", "list", "-e", "-deps", "-tags", b[1], "-json=Dir,Module", "./cmd/...")
		c.Dir, c.Stderr = house, os.Stderr
		c.Env = append(os.Environ(), "GOOS="+b[0], "GOARCH=amd64", "CGO_ENABLED=1")
		raw, err := c.Output()
		if err != nil {
			return nil, err
		}
		for d := json.NewDecoder(bytes.NewReader(raw)); d.More(); {
			var p struct {
				Dir    string
				Module *module
			}
			if err := d.Decode(&p); err != nil {
				return nil, err
			}
			if p.Module != nil && p.Module.Version != "" {
				note(all, p.Module, p.Dir)
			}
		}
	}
	var out []module
	for _, m := range all {
		out = append(out, *m)
	}
	slices.SortFunc(out, func(a, b module) int { return strings.Compare(a.Path, b.Path) })
	return out, nil
}

// note remembers a folder of a module, and those above it.
func note(all map[string]*module, m *module, dir string) {
	if all[m.Path] == nil {
		m.in = map[string]bool{}
		all[m.Path] = m
	}
	for ; strings.HasPrefix(dir, m.Dir); dir = filepath.Dir(dir) {
		all[m.Path].in[dir] = true
	}
}

// notices are the files that say under which licence it may be given on.
func (m module) notices() ([]string, error) {
	return m.find(func(name string) bool { return notice.MatchString(name) })
}

// find looks into what is linked of a module.
func (m module) find(is func(name string) bool) (out []string, err error) {
	for dir := range m.in {
		list, err := os.ReadDir(dir)
		if err != nil {
			return nil, err
		}
		for _, e := range list {
			if !e.IsDir() && is(e.Name()) {
				out = append(out, filepath.Join(dir, e.Name()))
			}
		}
	}
	for _, dir := range aside {
		err := filepath.WalkDir(filepath.Join(m.Dir, dir), func(f string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() && is(e.Name()) {
				out = append(out, f)
			}
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// fonts says the copyright that stands inside each font: the licences beside them leave
// it out.
func (m module) fonts(b *strings.Builder) error {
	list, err := m.find(func(name string) bool { return slices.Contains([]string{".ttf", ".otf"}, filepath.Ext(name)) })
	for _, path := range list {
		raw, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		said, err := copyright(raw)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		b.WriteString(filepath.Base(path) + ": " + strings.TrimSpace(said) + "\n")
	}
	return err
}

func goRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	return strings.TrimSpace(string(out)), err
}
