// Package care is what the window does for a diary while nobody works at it: it
// has it checked, and looks whether clocks were changed since its hours were
// entered. It knows no window, only its host.
package care

import (
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/door"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

const (
	quiet  = time.Minute        // without a deed, before anything begins
	weekly = 7 * 24 * time.Hour // how old a check may be
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Kit() sheet.Kit
	Diary() door.Diary // nil while none is open
	Now() time.Time
	When(at int64) string // today 14:30, or the day
	Looked() *Looked      // what is remembered of the diary that is open
	Keep()                // remembers it
	Do(model.Change) error
	Say(text string, actions ...part.Action)
	Warn(text string, actions ...part.Action)
	Tell(error)
	Repaint()
	Backups()
	Beside(work, then func()) // does work beside everything else, and then comes back
}

// Looked is what this computer remembers of a diary between two starts.
type Looked struct {
	At    int64  `json:"at"`    // when it was last checked and nothing was wrong, unix seconds
	Rules string `json:"rules"` // version of the rules of clocks that its hours were compared with
}

// Care is for one window.
type Care struct {
	host    Host
	diary   door.Diary // that what follows is said of
	since   time.Time  // the last deed
	running bool
	done    bool // checked since it was opened
	clocked bool // compared with the rules of clocks since then, or about to be
	wrong   []error
}

// New cares for whatever diary the host opens.
func New(h Host) *Care { return &Care{host: h} }

// Opened begins with another diary.
func (c *Care) Opened() {
	*c = Care{host: c.host, diary: c.host.Diary(), since: c.host.Now()}
	c.due()
}

// Touched begins the waiting anew.
func (c *Care) Touched() { c.since = c.host.Now() }

// Minute is told now and then; it begins what is due when it is quiet. The clocks wait
// for the first, so that they take nothing from what is shown when a diary is opened.
func (c *Care) Minute() {
	c.clocks()
	if c.diary == nil || c.running || c.done || c.host.Now().Sub(c.since) < quiet {
		return
	}
	age := c.host.Now().Sub(time.Unix(c.host.Looked().At, 0))
	if age < 0 || age > weekly || c.diary.Health().Unclean {
		c.check(func() {})
	}
}

// check has the diary checked beside the work.
func (c *Care) check(then func()) {
	c.running = true
	diary := c.diary
	c.host.Repaint()
	var wrong []error
	var err error
	c.host.Beside(func() { wrong, err = diary.Check() }, func() {
		if c.diary == diary { // it may be another by now
			c.checked(wrong, err)
			then()
		}
	})
}

func (c *Care) checked(wrong []error, err error) {
	c.running = false
	switch {
	case err != nil:
		return // it was being closed, or is busy: the next quiet minute comes
	case len(wrong) > 0:
		c.wrong = wrong
		c.host.Warn(c.host.Words().Say("ui.check.wrong"), part.Action{Name: c.host.Words().Say("ui.check.show"), Do: c.Open})
	default:
		c.host.Looked().At, c.wrong = c.host.Now().Unix(), nil
		c.host.Keep()
	}
	c.done = true
	c.host.Repaint()
}

// Says is what the status bar has to say of it; damaged when something is wrong.
func (c *Care) Says() (text string, damaged bool) {
	say := c.host.Words().Say
	switch {
	case len(c.wrong) > 0:
		return say("ui.check.damaged"), true
	case c.running:
		return say("ui.check.running"), false
	case c.diary == nil || c.host.Looked().At == 0:
		return "", false
	}
	return say("ui.check.at", c.host.When(c.host.Looked().At)), false
}

// clocks looks whether the rules of clocks moved hours since they were entered,
// once for each version of the rules.
func (c *Care) clocks() {
	if c.diary == nil || c.clocked || c.host.Looked().Rules == civil.Rules() {
		return
	}
	c.clocked = true
	diary, now := c.diary, c.host.Now().Unix()
	var list []model.Item
	var err error
	c.host.Beside(func() { list, err = diary.Drifted(now) }, func() {
		if c.diary != diary || err != nil {
			return
		}
		c.host.Looked().Rules = civil.Rules()
		c.host.Keep()
		if len(list) > 0 {
			say := c.host.Words()
			c.host.Warn(say.Count("ui.clocks.moved", len(list)), part.Action{Name: say.Say("ui.check.show"), Do: c.Clocks})
		}
	})
}
