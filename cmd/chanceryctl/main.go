// Command chanceryctl works with a diary from a terminal, without a screen.
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"chancery/manual"
	"chancery/release"
	"chancery/words"
)

type cli struct {
	Now  string `help:"Freeze the clock at a local time, such as 2026-03-12T11:40." placeholder:"TIME"`
	Lang string `help:"Language: ${languages}. Papers may be in two, such as ro,en." default:"en"`

	Version     kong.VersionFlag `help:"Print the version, its date and the time-zone rules in use."`
	WriteManual manual.Flag      `hidden:"" help:"Write the manual and the completions into a folder."`

	Sample      sampleCmd      `cmd:"" help:"Create a new diary with the sample."`
	List        listCmd        `cmd:"" help:"List the items of a diary."`
	People      peopleCmd      `cmd:"" help:"List the people of a diary."`
	Parties     partiesCmd     `cmd:"" help:"List the states and organisations of a diary."`
	Venues      venuesCmd      `cmd:"" help:"List the venues of a diary, with their rooms."`
	Delegations delegationsCmd `cmd:"" help:"List the members of each delegation to an event."`
	Commitments commitmentsCmd `cmd:"" help:"List what was agreed or promised."`
	Invitations invitationsCmd `cmd:"" help:"List the invitations, and the replies to them."`
	Letters     lettersCmd     `cmd:"" help:"List the notes and letters received and sent."`
	Files       filesCmd       `cmd:"" help:"List the attached files, and what each is attached to."`
	Texts       textsCmd       `cmd:"" help:"List the texts to sign, and what is still to be settled."`
	History     historyCmd     `cmd:"" help:"Show past visits, meetings and contacts with a state or organisation, counted."`
	Export      exportCmd      `cmd:"" help:"Write a paper, or a calendar for other programs."`
	Issue       issueCmd       `cmd:"" help:"Issue a programme as its next edition."`
	Editions    editionsCmd    `cmd:"" help:"List the editions of a visit, and who holds them."`
	Diff        diffCmd        `cmd:"" help:"Show what changed between two editions, or since an edition."`
	HistoryOf   historyOfCmd   `cmd:"" help:"Show who changed what in a visit and when."`
	Recall      recallCmd      `cmd:"" help:"Recall an edition, or one paper of it."`
	Import      importCmd      `cmd:"" help:"Import what others sent: a programme, a list of people, a calendar."`
	Papers      papersCmd      `cmd:"" help:"List the papers that can be made."`
	Verify      verifyCmd      `cmd:"" help:"Check the file: its integrity, its references and its record of changes."`
	Backup      backupCmd      `cmd:"" help:"Make a verified copy."`
	Restore     restoreCmd     `cmd:"" help:"Restore a backup in place of the diary."`
	Mend        mendCmd        `cmd:"" help:"Resolve a problem with the file in one of the ways offered."`
	Handbook    handbookCmd    `cmd:"" hidden:"" help:"Write the handbook as HTML and PDF."`
}

func main() {
	debug.SetGCPercent(400) // it ends soon: what it no longer uses may lie about
	os.Exit(run(os.Args[1:]))
}

// run gives the exit code: 0, 1 when something failed, 2 for wrong use.
func run(args []string) int {
	var c cli
	parser, err := kong.New(&c, kong.Name("chanceryctl"), kong.Description("Work with a diary from a terminal."),
		kong.Vars{"languages": strings.Join(words.Languages, ", "), "version": release.Text("chanceryctl")})
	if err != nil {
		panic(err) // a fault in the commands themselves
	}
	asked, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintln(os.Stderr, misused(words.For(spoken(args)), err))
		return wrongUse
	}
	cx, err := newContext(c.Lang, c.Now, time.Now)
	if err != nil {
		return cx.fail(usage{err})
	}
	return cx.fail(asked.Run(cx))
}
