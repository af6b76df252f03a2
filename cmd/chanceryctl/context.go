package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/words"
)

const (
	failed   = 1
	wrongUse = 2
)

// usage is an error of whoever typed the command.
type usage struct{ error }

func (u usage) Unwrap() error { return u.error }

// context is what every command is given: the first of langs speaks, now tells
// the time, zone is that of days and hours typed on the command line.
type context struct {
	words *words.Words
	langs []string
	now   func() time.Time
	zone  string
}

// newContext understands the flags that all commands share. On an error the
// context can still say it.
func newContext(langs, frozen string, now func() time.Time) (*context, error) {
	c := &context{words: words.For("en"), now: now, zone: homeZone()}
	for _, l := range strings.Split(langs, ",") {
		if !slices.Contains(words.Languages, l) {
			return c, model.Refuse("ctl.language", l, strings.Join(words.Languages, ", "))
		}
		c.langs = append(c.langs, l)
	}
	if len(c.langs) > 2 {
		return c, model.Refuse("ctl.languages", langs)
	}
	c.words = words.For(c.langs[0])
	if frozen == "" {
		return c, nil
	}
	m, err := civil.Resolve(frozen, c.zone, 0)
	if err != nil {
		return c, err
	}
	c.now = m.Time
	return c, nil
}

// homeZone is the zone of this computer; where it does not name one, that of the country in whose
// language it speaks, else that of Bucharest.
func homeZone() string {
	for _, z := range []string{os.Getenv("TZ"), time.Local.String()} {
		if _, err := civil.Load(z); err == nil && z != "UTC" && !strings.HasPrefix(z, "Etc/") {
			return z
		}
	}
	for _, of := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if z := words.ZoneOf(os.Getenv(of)); z != "" {
			return z
		}
	}
	return "Europe/Bucharest"
}

// fail says an error as one sentence, and gives the exit code.
func (c *context) fail(err error) int {
	if err == nil {
		return 0
	}
	c.warn(c.words.Error(err))
	c.lead(err)
	var u usage
	if errors.As(err, &u) {
		return wrongUse
	}
	return failed
}

// warn says a sentence beside the output of the command.
func (c *context) warn(sentence string) { fmt.Fprintln(os.Stderr, sentence) }

// read opens a diary beside whoever has it open.
func (c *context) read(path string) (*storage.Store, error) {
	return storage.Open(path, storage.Options{Now: c.now, ReadOnly: true})
}

// note opens a diary that nobody else has open for a line in its list of papers: no
// backup is made for that, and none that others left undone.
func (c *context) note(path string) (*storage.Store, error) {
	return storage.Open(path, storage.Options{Now: c.now, Briefly: true})
}
