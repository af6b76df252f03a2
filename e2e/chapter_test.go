//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/ui/probe"
	"chancery/words"
)

// firstChapter is the page that is followed, as it stands in the handbook.
const firstChapter = "../assets/handbook/en/01-first-visit.md"

// chapter is somebody who reads it, and does what it says.
type chapter struct {
	*screen
	file string
}

// step is one of its numbered steps: what it says, whole, and the hands that do it.
type step struct {
	says string
	do   func(c *chapter)
}

// readSteps are the numbered steps of the page, in order.
func readSteps(t *testing.T) (out []string) {
	t.Helper()
	page, err := os.ReadFile(firstChapter)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^\d+\. (.+)$`).FindAllStringSubmatch(string(page), -1) {
		out = append(out, m[1])
	}
	return out
}

// Whoever does what the first chapter says, step by step, comes to its paper. A step that is
// changed or new has to be followed anew: its words stand here.
func TestTheFirstChapterIsTrue(t *testing.T) {
	t.Parallel()
	read := readSteps(t)
	for i, s := range steps {
		if i >= len(read) || read[i] != s.says {
			t.Fatalf("step %d of the first chapter is another than the one that is followed here:\n%s", i+1, s.says)
		}
	}
	if len(read) != len(steps) {
		t.Fatalf("%d steps of the first chapter are followed by nobody: %q", len(read)-len(steps), read[len(steps):])
	}
	s := newScreen(t, 1280, 800)
	s.open("--now", "2026-03-12T11:40")
	s.keys("Return") // begin empty
	c := &chapter{s, filepath.Join(s.home, "data", "chancery", "chancery.chancery")}
	s.stands("the new diary", probe.State{View: "week"})
	for i, one := range steps {
		t.Logf("%d. %s", i+1, one.says)
		one.do(c)
	}
	s.finish()
}

const chapterVisit = "Official visit of the President of Moldova"

var steps = []step{
	{"Choose {do:new-visit}.", func(c *chapter) {
		c.byKey("new-visit")
		c.stands("the card", probe.State{Overlay: words.For("en").Say("sheet.new.official")})
	}},
	{"Type the heading as it is to be printed, for example *" + chapterVisit + "*. The guest, the kind of visit and the days are taken from it if it gives them.", func(c *chapter) { c.types(chapterVisit) }},
	{"Check the line at the foot of the card: it says what will be created. Correct anything that was misunderstood.", func(c *chapter) {
		for _, want := range []string{"Official visit", "Moldova", "12 March"} {
			c.stands("what will be created: "+want, probe.State{Says: want})
		}
	}},
	{"Press Enter. The programme opens, with each day of the visit ready for typing.", func(c *chapter) {
		c.changes("the visit", func() { c.keys("Return") })
		c.stands("its running order", probe.State{View: "order", Visit: chapterVisit})
	}},
	{"Type a time in the first row: `10:30`. Tab moves to the end time, which may stay empty. Tab again moves to the activity.", func(c *chapter) {
		c.types("10:30", "Tab", "Tab")
	}},
	{"Type the activity, the place and who takes part on each side, moving on with Tab. People and places already in the diary are offered as you type, and Tab accepts the highlighted one; a new name stays as typed. Enter moves to the row below.", func(c *chapter) {
		for _, cell := range []string{"Formal talks", "Cotroceni Palace", "The President"} {
			c.types(cell, "Tab")
		}
		c.changes("the first row", func() { c.types("The President of Moldova", "Return") })
	}},
	{"What is not settled can stay open. `~15` is about 15:00, `tbc` is a time to be confirmed, and a row without a time follows the row above.", func(c *chapter) {
		for _, row := range [][2]string{{"~15", "Signing"}, {"tbc", "Press statements"}, {"", "Dinner"}} {
			c.types(row[0], "Tab", "Tab")
			c.changes(row[1], func() { c.types(row[1], "Return") })
		}
	}},
	{"Go on to the next row. There is nothing to save: each cell is kept when you leave it.", func(c *chapter) {
		var titles []string
		for _, it := range c.items(c.file) {
			titles = append(titles, it.Title)
		}
		for _, want := range []string{"Formal talks", "Signing", "Press statements", "Dinner"} {
			if !slices.Contains(titles, want) {
				c.t.Errorf("%s is not in the diary: %q", want, titles)
			}
		}
		if at := c.titled(c.file, "Signing").Start; !strings.Contains(at, "T15:00") {
			c.t.Errorf("about three o'clock is %s", at)
		}
	}},
	{"Choose {do:day}. The programme is shown hour by hour, and conflicts are marked.", func(c *chapter) {
		c.byKey("day")
		c.stands("the day", probe.State{View: "day", Visit: chapterVisit})
		c.target(probe.Which{Kind: "entry", Label: "Formal talks"})
	}},
	{"Drag an item to another time. {do:undo} puts it back.", func(c *chapter) {
		at := func(hour string) func() (string, bool) {
			return func() (string, bool) { return "", strings.Contains(c.titled(c.file, "Formal talks").Start, hour) }
		}
		c.changes("another hour", func() {
			c.drag(c.target(probe.Which{Kind: "entry", Label: "Formal talks"}), 0, c.state().Hour)
		})
		c.wait("an hour later", at("T11:30"))
		c.changes("undo", func() { c.byKey("undo") })
		c.wait("where it was", at("T10:30"))
	}},
	{"Choose {do:order} to return to the running order.", func(c *chapter) {
		c.byKey("order")
		c.stands("the running order", probe.State{View: "order", Visit: chapterVisit})
	}},
	{"Choose {do:papers}. On the left are the papers that can be made, each with its readers.", func(c *chapter) {
		c.byKey("papers")
		c.stands("the papers", probe.State{View: "papers"})
	}},
	{"Choose {say:sheet.paper.public}. A new visit is for its delegations only and has not been announced, and the page says so: the line above {say:papers.make} leads to the reasons, and each reason to its field. Set there who may know of the visit, mark it as announced, and come back to {say:ui.tab.papers}.", func(c *chapter) {
		say := words.For("en").Say
		c.press(probe.Which{Kind: "paper", Key: "public"})
		c.press(probe.Which{Kind: "points"})
		c.press(probe.Which{Kind: "point", Label: say("papers.against.card", say("sheet.col.audience"))})
		c.press(probe.Which{Kind: "choice", In: say("sheet.col.audience")})
		c.changes("who may know", func() { c.press(probe.Which{Kind: "offer", Label: say("audience.public")}) })
		c.press(probe.Which{Kind: "tab", Label: say("ui.tab.papers")}) // and to the other reason
		c.press(probe.Which{Kind: "points"})
		c.press(probe.Which{Kind: "point", Label: say("papers.against.card", say("sheet.announced"))})
		c.target(probe.Which{Kind: "field", Label: say("sheet.announced")})
		c.changes("it is announced", func() { c.types("12 March 9:00", "Tab") })
		c.press(probe.Which{Kind: "tab", Label: say("ui.tab.papers")})
		c.stands("the papers", probe.State{View: "papers"})
	}},
	{"On the right, choose the items that the public may read. The page beside them is what will be printed; the other items are not in it.", func(c *chapter) {
		c.changes("the talks are public", func() { c.press(probe.Which{Kind: "closed-row", Label: "Formal talks"}) })
		c.changes("the signing is public", func() { c.press(probe.Which{Kind: "closed-row", Label: "Signing"}) })
	}},
	{"Press {say:papers.make}. The paper is saved, and listed below with its date and its readers.", func(c *chapter) {
		c.press(probe.Which{Kind: "button", Label: words.For("en").Say("papers.make")})
		paper := c.wait("the paper", func() (string, bool) {
			found, _ := filepath.Glob(filepath.Join(c.home, "*.pdf"))
			return strings.Join(found, " "), len(found) == 1
		})
		c.target(probe.Which{Kind: "made", Label: words.For("en").Say("sheet.paper.public")})
		text := c.text(paper)
		for _, want := range []string{"Moldova", "Formal talks", "Signing"} {
			if !strings.Contains(text, want) {
				c.t.Errorf("%q is not in the paper: %s", want, text)
			}
		}
		for _, kept := range []string{"Press statements", "Dinner"} {
			if strings.Contains(text, kept) {
				c.t.Errorf("%q is in the public paper: %s", kept, text)
			}
		}
	}},
}
