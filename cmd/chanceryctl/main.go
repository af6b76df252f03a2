// Command chanceryctl works with a diary from a terminal, without a screen.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"chancery/model/civil"
	"chancery/words"
)

type cli struct {
	Now  string `help:"Freeze the clock at a local time, such as 2026-03-12T11:40." placeholder:"TIME"`
	Lang string `help:"Language: en, ro or uk. Papers may be in two: ro,en." default:"en"`

	Sample  sampleCmd  `cmd:"" help:"Make a new diary with the illustrative sample."`
	List    listCmd    `cmd:"" help:"List the items of a diary."`
	Export  exportCmd  `cmd:"" help:"Write a paper, or a calendar for other programs."`
	Verify  verifyCmd  `cmd:"" help:"Check the file: integrity, references, replay of the log."`
	Backup  backupCmd  `cmd:"" help:"Make a verified copy."`
	Restore restoreCmd `cmd:"" help:"Put a backup in the place of the diary."`
}

// context is what every command is given.
type context struct {
	words *words.Words
	langs []string
	now   func() time.Time
	zone  string
}

// usage is wrong use: exit code 2.
type usage struct{ error }

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	var c cli
	parser, err := kong.New(&c, kong.Name("chanceryctl"), kong.Description("Work with a diary from a terminal."), kong.Exit(os.Exit))
	if err != nil {
		panic(err) // a fault in this file
	}
	at, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	langs := strings.Split(c.Lang, ",")
	cx := &context{words: words.For(langs[0]), langs: langs, zone: "Europe/Bucharest", now: time.Now}
	if c.Now != "" {
		m, err := civil.Resolve(c.Now, cx.zone, 0)
		if err != nil {
			return cx.fail(usage{err})
		}
		cx.now = m.Time
	}
	return cx.fail(at.Run(cx))
}

// fail says an error as one sentence, and gives the exit code.
func (c *context) fail(err error) int {
	if err == nil {
		return 0
	}
	fmt.Fprintln(os.Stderr, c.words.Error(err))
	var u usage
	if errors.As(err, &u) {
		return 2
	}
	return 1
}
