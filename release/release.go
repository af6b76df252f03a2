// Package release says which build of the program this is.
package release

import (
	"runtime"
	"runtime/debug"
	"strings"

	"chancery/model/civil"
)

// The linker fills these in (packaging/version.sh); a program that was built without it
// knows its number and what Go noted of the commit. The number is that of FyneApp.toml;
// a test holds them together.
var (
	version = "0.1.0"
	commit  string
	date    string // of the commit, not of the build: two builds of it are equal
)

// Version is the number of this build, such as 0.1.0 or 0.1.0-dev.12.
func Version() string { return version }

// Date is the day of the commit that was built, "" where it is not known.
func Date() string {
	if date == "" {
		day, _, _ := strings.Cut(noted("vcs.time"), "T")
		return day
	}
	return date
}

// Commit is what was built, "" where it is not known.
func Commit() string {
	if commit == "" {
		return noted("vcs.revision")
	}
	return commit
}

// noted is what Go wrote into the program by itself.
func noted(key string) string {
	if b, ok := debug.ReadBuildInfo(); ok {
		for _, s := range b.Settings {
			if s.Key == key {
				return s.Value
			}
		}
	}
	return ""
}

// Lines are the program by that name and the Go it was built with.
func Lines(name string) []string {
	first := name + " " + version
	var of []string
	if c := Commit(); c != "" {
		of = append(of, c[:min(len(c), 12)])
	}
	if d := Date(); d != "" {
		of = append(of, d)
	}
	if len(of) > 0 {
		first += " (" + strings.Join(of, ", ") + ")"
	}
	return []string{first, "Go " + strings.TrimPrefix(runtime.Version(), "go") + ", " + runtime.GOOS + "/" + runtime.GOARCH}
}

// Text is what --version prints: the lines, and the rules of the clocks in use.
func Text(name string) string {
	return strings.Join(append(Lines(name), "tzdata "+civil.Rules()), "\n")
}
