package main

import (
	"fmt"
	"strings"

	"chancery/model"
	"chancery/storage"
)

type mendCmd struct {
	Diary string `arg:"" help:"Diary with the problem."`
	Way   string `arg:"" help:"Way to resolve it, as named in the error message." enum:"restore,aside,apart,own,anew,begin,take,unlock"`
}

// Run goes a way out, and says where it led and what is kept.
func (m *mendCmd) Run(c *context) error {
	done, err := storage.Mend(model.Way{Deed: m.Way, Path: m.Diary}, storage.Options{Now: c.now})
	if err != nil {
		return err
	}
	if done.Lost > 0 {
		c.warn(c.words.Count("way.lost", int(done.Lost)))
	}
	if len(done.Kept) > 0 {
		c.warn(c.words.Say("way.kept", strings.Join(done.Kept, ", ")))
	}
	fmt.Println(done.Path)
	return nil
}

// lead tells the commands that lead out of an error.
func (c *context) lead(err error) {
	for _, way := range model.Ways(err) {
		switch way.Deed {
		case model.WayRead, model.WayAgain, model.WayOpen:
			continue // what was asked for, asked again, or of the file that the sentence names
		}
		c.warn("  " + c.words.Say("way."+way.Deed) + ": chanceryctl mend " + quoted(way.Path) + " " + way.Deed)
	}
}

// quoted is a path as a shell takes it.
func quoted(path string) string {
	if strings.IndexFunc(path, func(r rune) bool {
		return !strings.ContainsRune("/._-:\\", r) && (r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a' || r > 'z')
	}) < 0 {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
