// Package manual makes what a system reads about a program of the terminal, out of its
// table of commands: a page of the manual, and what three shells complete. What is said
// there is what --help says.
package manual

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/alecthomas/kong"
)

// Flag writes all of it into a folder and ends the program. Whoever makes packages asks
// for it; it is on no list.
type Flag string

// asked is the flag as the programs name it.
const asked = "--write-manual"

// BeforeReset is called by the parser of the command line.
func (f Flag) BeforeReset(app *kong.Kong, c *kong.Context) error {
	folder := ""
	for i, arg := range c.Args {
		if arg == asked && i+1 < len(c.Args) {
			folder = c.Args[i+1]
		} else if path, ok := strings.CutPrefix(arg, asked+"="); ok {
			folder = path
		}
	}
	if folder == "" {
		return errors.New("which folder?")
	}
	if err := write(app.Model, folder); err != nil {
		return err
	}
	app.Exit(0)
	return nil
}

// write puts a page and the completions into a folder, each under the name by which it is
// found when it is installed.
func write(app *kong.Application, folder string) error {
	for name, text := range map[string]string{app.Name + ".1": page(app), app.Name + ".bash": bash(app), "_" + app.Name: zsh(app), app.Name + ".fish": fish(app)} {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// commands are those that are on a list.
func commands(app *kong.Application) (out []*kong.Node) {
	for _, n := range app.Children {
		if n.Type == kong.CommandNode && !n.Hidden {
			out = append(out, n)
		}
	}
	return out
}

// flags are those of a command, or of all, that are on a list.
func flags(n *kong.Node) (out []*kong.Flag) {
	for _, f := range n.Flags {
		if !f.Hidden {
			out = append(out, f)
		}
	}
	return out
}
