package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

//go:embed mutants.txt
var written string

// mutant is one mistake.
type mutant struct {
	name, why string
	file      string
	sees      []string // packages whose tests should see it
	old, new  string
}

// read understands the list.
func read(list string) ([]mutant, error) {
	var out []mutant
	for n, line := range strings.Split(list, "\n") {
		at := len(out) - 1
		rest := ""
		if len(line) > 1 {
			rest = line[2:]
		}
		switch mark, _, _ := strings.Cut(line, " "); {
		case line == "" || mark == "#":
		case mark == "=":
			out = append(out, mutant{name: rest})
		case at < 0:
			return nil, fmt.Errorf("line %d: %q belongs to no mistake", n+1, line)
		case mark == "file":
			out[at].file = strings.TrimPrefix(line, "file ")
		case mark == "sees":
			out[at].sees = strings.Fields(line)[1:]
		case mark == "-":
			out[at].old = joined(out[at].old, rest)
		case mark == "+":
			out[at].new = joined(out[at].new, rest)
		default:
			out[at].why = line
		}
	}
	return out, nil
}

func joined(a, b string) string {
	if a == "" {
		return b
	}
	return a + "\n" + b
}

// made is the file with the mistake in it. Where what it changes does not stand
// exactly once, the list is no longer true.
func (m mutant) made(house string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(house, m.file))
	if err != nil {
		return nil, err
	}
	if n := strings.Count(string(b), m.old); n != 1 || m.old == "" || m.new == m.old || m.why == "" || len(m.sees) == 0 {
		return nil, fmt.Errorf("%s: %d times in %s, not once: %q", m.name, n, m.file, m.old)
	}
	return []byte(strings.Replace(string(b), m.old, m.new, 1)), nil
}
