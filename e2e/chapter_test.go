//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/ui/probe"
	"chancery/words"
)

// firstChapter is the page that is followed, as it stands in the handbook of a language.
const firstChapter = "../assets/handbook/%s/01-first-visit.md"

// chapter is somebody who reads it in their language, and does what it says.
type chapter struct {
	*screen
	file string
	read []string // the steps as they stand on the page
	say  func(key string, args ...any) string
	told told
}

// told is what they make of it: the page names the heading, the rest is theirs.
type told struct {
	locale              string
	understood          []string // of the heading, as the card says it
	talks, palace       string
	ours, theirs        string
	signing, press, eat string
	announced           string
	kept                string // the guest in the paper
}

var readers = map[string]told{
	"en": {"", []string{"Official visit", "Moldova", "12 March"}, "Formal talks", "Cotroceni Palace", "The President", "The President of Moldova", "Signing", "Press statements", "Dinner", "12 March 9:00", "Moldova"},
	"ro": {"ro_RO", []string{"Vizită oficială", "Republica Moldova", "12 martie"}, "Convorbiri oficiale", "Palatul Cotroceni", "Președintele României", "Președinta Republicii Moldova", "Semnarea acordului", "Declarații de presă", "Dineu", "12 martie 9:00", "Moldova"},
	"uk": {"uk_UA", []string{"Офіційний візит", "Молдова", "12 березня"}, "Офіційні переговори", "Палац Котрочень", "Президент Румунії", "Президент Республіки Молдова", "Підписання угоди", "Заяви для преси", "Вечеря", "12 березня 9:00", "Молдов"},
}

// step is one of its numbered steps: what it says in English, whole, and the hands that do it.
type step struct {
	says string
	do   func(c *chapter)
}

// readSteps are the numbered steps of the page, in order.
func readSteps(t *testing.T, lang string) (out []string) {
	t.Helper()
	page, err := os.ReadFile(fmt.Sprintf(firstChapter, lang))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^\d+\. (.+)$`).FindAllStringSubmatch(string(page), -1) {
		out = append(out, m[1])
	}
	return out
}

// Whoever does what the first chapter says, step by step and in each language, comes to its paper.
// A step that is changed or new has to be followed anew: its words stand here. A translation is one
// of those words (its first line says so) and leads to the same commands and cards, and what it gives
// to type is typed as it stands there.
func TestTheFirstChapterIsTrue(t *testing.T) {
	t.Parallel()
	read := readSteps(t, "en")
	for i, s := range steps {
		if i >= len(read) || read[i] != s.says {
			t.Fatalf("step %d of the first chapter is another than the one that is followed here:\n%s", i+1, s.says)
		}
	}
	if len(read) != len(steps) {
		t.Fatalf("%d steps of the first chapter are followed by nobody: %q", len(read)-len(steps), read[len(steps):])
	}
	for _, lang := range words.Languages {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			followChapter(t, lang)
		})
	}
}

var marks = regexp.MustCompile(`\{(do|say|cmd):[^}]+\}`)

func followChapter(t *testing.T, lang string) {
	reader, ok := readers[lang]
	if !ok {
		t.Fatalf("nobody reads the first chapter in %s", lang)
	}
	read := readSteps(t, lang)
	if len(read) != len(steps) {
		t.Fatalf("%d steps, of %d", len(read), len(steps))
	}
	for i, one := range steps {
		if want, got := marks.FindAllString(one.says, -1), marks.FindAllString(read[i], -1); !slices.Equal(slices.Sorted(slices.Values(want)), slices.Sorted(slices.Values(got))) {
			t.Fatalf("step %d leads elsewhere than in English: %v, not %v", i+1, got, want)
		}
	}
	s := newScreen(t, 1280, 800)
	s.lang = reader.locale
	s.open("--now", "2026-03-12T11:40")
	s.keys("Return") // begin empty
	c := &chapter{s, filepath.Join(s.home, "data", "chancery", "chancery.chancery"), read, words.For(lang).Say, reader}
	s.stands("the new diary", probe.State{View: "week"})
	for i, one := range steps {
		t.Logf("%d. %s", i+1, read[i])
		one.do(c)
	}
	s.finish()
}

// example is what a step gives to type, the nth of it.
func (c *chapter) example(step int, between string, n int) string {
	c.t.Helper()
	found := regexp.MustCompile(regexp.QuoteMeta(between)+"([^*`]+)"+regexp.QuoteMeta(between)).FindAllStringSubmatch(c.read[step-1], -1)
	if n >= len(found) {
		c.t.Fatalf("step %d gives nothing to type: %s", step, c.read[step-1])
	}
	return found[n][1]
}

func (c *chapter) visit() string { return c.example(2, "*", 0) }

var steps = []step{
	{"Choose {do:new-visit}.", func(c *chapter) {
		c.byKey("new-visit")
		c.stands("the card", probe.State{Overlay: c.say("sheet.new.official")})
	}},
	{"Type the heading as it is to be printed, for example *Official visit of the President of Moldova*. The guest, the kind of visit and the days are taken from it if it gives them.", func(c *chapter) { c.writes(c.visit()) }},
	{"Check the line at the foot of the card: it says what will be created. Correct anything that was misunderstood.", func(c *chapter) {
		for _, want := range c.told.understood {
			c.stands("what will be created: "+want, probe.State{Says: want})
		}
	}},
	{"Press Enter. The programme opens, with each day of the visit ready for typing.", func(c *chapter) {
		c.changes("the visit", func() { c.keys("Return") })
		c.stands("its running order", probe.State{View: "order", Visit: c.visit()})
	}},
	{"Type a time in the first row: `10:30`. Tab moves to the end time, which may stay empty. Tab again moves to the activity.", func(c *chapter) {
		c.types(c.example(5, "`", 0), "Tab", "Tab")
	}},
	{"Type the activity, the place and who takes part on each side, moving on with Tab. People and places already in the diary are offered as you type, and Tab accepts the highlighted one; a new name stays as typed. Enter moves to the row below.", func(c *chapter) {
		for _, cell := range []string{c.told.talks, c.told.palace, c.told.ours} {
			c.writes(cell, "Tab")
		}
		c.changes("the first row", func() { c.writes(c.told.theirs, "Return") })
	}},
	{"What is not settled can stay open. `~15` is about 15:00, `tbc` is a time to be confirmed, and a row without a time follows the row above.", func(c *chapter) {
		for _, row := range [][2]string{{c.example(7, "`", 0), c.told.signing}, {c.example(7, "`", 1), c.told.press}, {"", c.told.eat}} {
			c.writes(row[0], "Tab", "Tab")
			c.changes(row[1], func() { c.writes(row[1], "Return") })
		}
	}},
	{"Go on to the next row. There is nothing to save: each cell is kept when you leave it.", func(c *chapter) {
		var titles []string
		for _, it := range c.items(c.file) {
			titles = append(titles, it.Title)
		}
		for _, want := range []string{c.told.talks, c.told.signing, c.told.press, c.told.eat} {
			if !slices.Contains(titles, want) {
				c.t.Errorf("%s is not in the diary: %q", want, titles)
			}
		}
		if at := c.titled(c.file, c.told.signing).Start; !strings.Contains(at, "T15:00") {
			c.t.Errorf("about three o'clock is %s", at)
		}
		if when := c.titled(c.file, c.told.press).When; !strings.HasPrefix(when, words.For("en").Say("time.tbc-brief")) { // so chanceryctl says it
			c.t.Errorf("%s is %q", c.example(7, "`", 1), when)
		}
	}},
	{"Choose {do:day}. The programme is shown hour by hour, and conflicts are marked.", func(c *chapter) {
		c.byKey("day")
		c.stands("the day", probe.State{View: "day", Visit: c.visit()})
		c.target(probe.Which{Kind: "entry", Label: c.told.talks})
	}},
	{"Drag an item to another time. {do:undo} puts it back.", func(c *chapter) {
		at := func(hour string) func() (string, bool) {
			return func() (string, bool) { return "", strings.Contains(c.titled(c.file, c.told.talks).Start, hour) }
		}
		c.changes("another hour", func() {
			c.drag(c.target(probe.Which{Kind: "entry", Label: c.told.talks}), 0, c.state().Hour)
		})
		c.wait("an hour later", at("T11:30"))
		c.changes("undo", func() { c.byKey("undo") })
		c.wait("where it was", at("T10:30"))
	}},
	{"Choose {do:order} to return to the running order.", func(c *chapter) {
		c.byKey("order")
		c.stands("the running order", probe.State{View: "order", Visit: c.visit()})
	}},
	{"Choose {do:papers}. On the left are the papers that can be made, each with its readers.", func(c *chapter) {
		c.byKey("papers")
		c.stands("the papers", probe.State{View: "papers"})
	}},
	{"Choose {say:sheet.paper.public}. A new visit is for its delegations only and has not been announced, and the page says so: the line above {say:papers.make} leads to the reasons, and each reason to its field. Set there who may know of the visit, mark it as announced, and come back to {say:ui.tab.papers}.", func(c *chapter) {
		say := c.say
		c.press(probe.Which{Kind: "paper", Key: "public"})
		c.press(probe.Which{Kind: "points"})
		c.press(probe.Which{Kind: "point", Label: say("papers.against.card", say("sheet.col.audience"))})
		c.press(probe.Which{Kind: "choice", In: say("sheet.col.audience")})
		c.changes("who may know", func() { c.press(probe.Which{Kind: "offer", Label: say("audience.public")}) })
		c.press(probe.Which{Kind: "tab", Label: say("ui.tab.papers")}) // and to the other reason
		c.press(probe.Which{Kind: "points"})
		c.press(probe.Which{Kind: "point", Label: say("papers.against.card", say("sheet.announced"))})
		c.target(probe.Which{Kind: "field", Label: say("sheet.announced")})
		c.changes("it is announced", func() { c.writes(c.told.announced, "Tab") })
		c.press(probe.Which{Kind: "tab", Label: say("ui.tab.papers")})
		c.stands("the papers", probe.State{View: "papers"})
	}},
	{"On the right, choose the items that the public may read. The page beside them is what will be printed; the other items are not in it.", func(c *chapter) {
		c.changes("the talks are public", func() { c.press(probe.Which{Kind: "closed-row", Label: c.told.talks}) })
		c.changes("the signing is public", func() { c.press(probe.Which{Kind: "closed-row", Label: c.told.signing}) })
	}},
	{"Press {say:papers.make}. The paper is saved, and listed below with its date and its readers.", func(c *chapter) {
		c.press(probe.Which{Kind: "button", Label: c.say("papers.make")})
		paper := c.wait("the paper", func() (string, bool) {
			found, _ := filepath.Glob(filepath.Join(c.home, "*.pdf"))
			return strings.Join(found, " "), len(found) == 1
		})
		c.target(probe.Which{Kind: "made", Label: c.say("sheet.paper.public")})
		text := c.text(paper)
		for _, want := range []string{c.told.kept, c.told.talks, c.told.signing} {
			if !strings.Contains(text, want) {
				c.t.Errorf("%q is not in the paper: %s", want, text)
			}
		}
		for _, kept := range []string{c.told.press, c.told.eat} {
			if strings.Contains(text, kept) {
				c.t.Errorf("%q is in the public paper: %s", kept, text)
			}
		}
	}},
}
