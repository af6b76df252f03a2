package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

// part is one of what the program is made of, as CycloneDX 1.5 lists it.
type part struct {
	Type     string     `json:"type"`
	Ref      string     `json:"bom-ref"`
	Name     string     `json:"name"`
	Version  string     `json:"version,omitempty"`
	Purl     string     `json:"purl,omitempty"`
	Licences []licensed `json:"licenses,omitempty"`
}

type licensed struct {
	Licence struct {
		ID string `json:"id"`
	} `json:"license"`
}

func under(ids ...string) (out []licensed) {
	for _, id := range ids {
		var l licensed
		l.Licence.ID = id
		out = append(out, l)
	}
	return out
}

// bill is the list of all parts: modules, and what is no module. It names neither a time nor
// a number of its own, so that two are equal.
func bill(mods []module, version string) ([]byte, error) {
	var parts []part
	for _, m := range mods {
		ids, err := m.licences()
		if err != nil {
			return nil, err
		}
		purl := "pkg:golang/" + m.Path + "@" + m.Version
		parts = append(parts, part{"library", purl, m.Path, m.Version, purl, under(ids...)})
	}
	others, err := apart(mods)
	if err != nil {
		return nil, err
	}
	out := map[string]any{
		"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
		"metadata":   map[string]any{"component": part{"application", "chancery", "Chancery", version, "", under("MIT")}},
		"components": append(parts, others...),
	}
	b, err := json.MarshalIndent(out, "", " ")
	return append(b, '\n'), err
}

// apart are the parts that no module speaks of.
func apart(mods []module) ([]part, error) {
	sqlite, err := defined(mods, "github.com/mattn/go-sqlite3", "sqlite3-binding.h", `#define SQLITE_VERSION\s+"([^"]+)"`)
	if err != nil {
		return nil, err
	}
	glfw := ""
	for _, n := range []string{"MAJOR", "MINOR", "REVISION"} {
		v, err := defined(mods, "github.com/go-gl/glfw/v3.4/glfw", "glfw/include/GLFW/glfw3.h", `#define GLFW_VERSION_`+n+`\s+(\d+)`)
		if err != nil {
			return nil, err
		}
		glfw += "." + v
	}
	name := func(kind, name, version, licence string) part {
		return part{kind, strings.ToLower(strings.ReplaceAll(name, " ", "-")), name, version, "", under(licence)}
	}
	return []part{
		name("framework", "Go", strings.TrimPrefix(runtime.Version(), "go"), "BSD-3-Clause"),
		name("library", "SQLite", sqlite, "blessing"),
		name("library", "GLFW", strings.TrimPrefix(glfw, "."), "Zlib"),
		name("library", "MinGW-w64 runtime", "", "ZPL-2.1"),
		name("data", "Unicode CLDR", "", "Unicode-3.0"),
		name("data", "IANA time zones", "", "LicenseRef-public-domain"),
		name("data", "EmojiOne flags", "2.3", "CC-BY-4.0"),
		name("file", "Liberation fonts", "", "OFL-1.1"),
		name("file", "DejaVu fonts", "", "Bitstream-Vera"),
		name("file", "Noto and Inter fonts", "", "OFL-1.1"),
	}, nil
}

// defined is what a header of a module defines.
func defined(mods []module, path, header, pattern string) (string, error) {
	i := slices.IndexFunc(mods, func(m module) bool { return strings.HasPrefix(m.Path, strings.TrimSuffix(path, "/glfw")) })
	if i < 0 {
		return "", fmt.Errorf("%s is not linked", path)
	}
	raw, err := os.ReadFile(filepath.Join(mods[i].Dir, header))
	if err != nil {
		return "", err
	}
	found := regexp.MustCompile(pattern).FindSubmatch(raw)
	if found == nil {
		return "", fmt.Errorf("%s: nothing like %s", header, pattern)
	}
	return string(found[1]), nil
}

// licences are those that the notices of a module are, by their words.
func (m module) licences() (out []string, err error) {
	files, err := m.notices()
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		if id := licence(string(raw)); id != "" && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out, err
}

// licence tells a licence by words that no other has.
func licence(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for _, l := range []struct{ id, words string }{
		{"Apache-2.0", "Apache License"}, {"OFL-1.1", "SIL OPEN FONT LICENSE"}, {"Unlicense", "free and unencumbered software"},
		{"MIT", "Permission is hereby granted, free of charge"}, {"ISC", "Permission to use, copy, modify, and"},
		{"Zlib", "provided 'as-is', without any express or implied warranty"},
		{"BSD-3-Clause", "endorse or promote products"}, {"BSD-2-Clause", "Redistribution and use in source and binary forms"},
	} {
		if strings.Contains(text, l.words) || strings.Contains(strings.ToLower(text), strings.ToLower(l.words)) && l.id != "Apache-2.0" {
			return l.id
		}
	}
	return ""
}
