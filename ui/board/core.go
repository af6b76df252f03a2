// Package board holds the calendar boards: columns of days, and the month. A
// board paints entries and turns gestures into wishes; it knows no diary.
package board

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Wishes are what a board asks for. Nothing has changed until the owner sets
// the entries anew.
type Wishes struct {
	OnSelect     func([]model.Ref)
	OnOpen       func(model.Ref)
	OnChange     func(moves []model.Move, insist bool)
	OnMoveEvent  func(event model.Seen, days int)
	OnCreate     func(from, to int64) // unix seconds
	OnCreateDays func(first, last civil.Date)
	OnDelete     func([]model.Ref)
	OnDuplicate  func(model.Ref)
	OnRulers     func(pos fyne.Position)                          // which zones stand beside the hours
	OnFit        func()                                           // full days take the width of empty ones, or no longer
	OnMenu       func(ref model.Ref, at int64, pos fyne.Position) // ref zero: an empty place
	OnDay        func(civil.Date)
	OnStep       func(n int)
	OnToday      func()
	OnKey        func(*fyne.KeyEvent) bool // keys the board has no use for
	OnRune       func(rune)
	OnRefuse     func(model.Ref)       // a fixed item was dragged without insisting
	OnStay       func(model.Ref, Stay) // something was carried to where it is not dropped
	OnZoom       func(hour float32)
	// OnClash names what a move would clash with, "" when nothing.
	OnClash func(model.Move) string
}

// Setting is what all boards share.
type Setting struct {
	Words    *words.Words
	Now      func() time.Time
	Tick     func() time.Duration  // a stopwatch: Now may be frozen
	Zone     string                // in which everything is drawn, IANA
	Second   string                // of the second ruler, "" for none
	Third    string                // of the third
	Kept     []string              // clocks that what is on show keeps: they have rulers before those two
	Inside   bool                  // a visit's programme, not the office's calendar
	Feasts   map[civil.Date]string // what days are kept for, such as national days
	Fitted   bool                  // full days take the width of empty ones
	ReadOnly bool                  // nothing can be moved
	// Since says of items how they differ from the last edition, or from the calendar they were taken from.
	Since map[model.Ref]string
	// Days are those of a visit: last is "" where it has no last one.
	Days func(event int64) (first, last civil.Date)
}

// mostFurther is how many rulers have room beside that of the board.
const mostFurther = 3

// further are the zones of the rulers beside that of the board. What keeps the same clocks as
// one that is there already tells nothing more.
func (s *Setting) further() []string {
	var out []string
	for i, z := range append(slices.Clip(s.Kept), s.Second, s.Third) {
		again := func(have string) bool { return have == z || i >= len(s.Kept) && alike(have, z, s.Now()) }
		if z != "" && !again(s.Zone) && len(out) < mostFurther && !slices.ContainsFunc(out, again) {
			out = append(out, z)
		}
	}
	return out
}

// alike says that the clocks of two zones show the same.
func alike(a, b string, at time.Time) bool {
	x, err := civil.MomentAt(at.Unix(), a)
	y, also := civil.MomentAt(at.Unix(), b)
	return err == nil && also == nil && x.Off == y.Off
}

// core is what every board does alike: what is shown, chosen and held.
type core struct {
	Wishes
	set     Setting
	entries []model.Entry
	index   map[model.Ref]int
	clashes map[model.Ref]string
	after   map[model.Ref]bool // what follows on something whose hour nobody knows
	chosen  map[model.Ref]bool
	order   []model.Ref // chosen, in the order of choosing
	before  []model.Ref // what was, before the press
	hover   model.Ref
	pointer fyne.Position
	grip    *grip
	lastUp  click
	focused bool
	untold  bool // something was chosen and not told yet
	card    *card
	self    fyne.CanvasObject // the board
	alike   map[string]string // of each beginning of titles, by whom those are told apart
	own     string            // the code of the party whose lane is drawn, "" for none
	told    bool              // where an item stands says who takes part: its chip need not
	housed  bool              // likewise, where it takes place
	repaint func()
	waits   int // how many that are under way will have it drawn when they are done
}

// click remembers a press: the window may change its layout before the second
// press of a double click, which still means what the first one met.
type click struct {
	at     time.Duration
	pos    fyne.Position
	ref    model.Ref
	kind   string
	col    int
	minute int
}

const doubleClick = 400 * time.Millisecond

func newCore(set Setting, w Wishes) core {
	return core{Wishes: w, set: set, chosen: map[model.Ref]bool{}, clashes: map[model.Ref]string{}}
}

func (c *core) setEntries(list []model.Entry, clashes map[model.Ref]string) {
	c.entries, c.clashes, c.index, c.after = list, clashes, nil, unknown(list)
	c.compare()
}

func (c *core) entry(ref model.Ref) *model.Entry {
	if i, ok := c.nth(ref); ok {
		return &c.entries[i]
	}
	return nil
}

// nth is where an entry stands among all. They are looked through once somebody asks:
// going from view to view with a year of them, nobody does.
func (c *core) nth(ref model.Ref) (int, bool) {
	if c.index == nil {
		c.index = make(map[model.Ref]int, len(c.entries))
		for i := range c.entries {
			c.index[c.entries[i].Ref] = i
		}
	}
	i, ok := c.index[ref]
	return i, ok
}

// Chosen lists what is selected, in the order of choosing.
func (c *core) Chosen() []model.Ref { return c.order }

func (c *core) choose(refs ...model.Ref) {
	c.order, c.chosen = nil, map[model.Ref]bool{}
	for _, r := range refs {
		if r != (model.Ref{}) && !c.chosen[r] {
			c.chosen[r], c.order = true, append(c.order, r)
		}
	}
}

// click chooses as a press with these modifiers does.
func (c *core) click(ref model.Ref, mods fyne.KeyModifier) {
	c.before = c.order
	switch {
	case mods&(fyne.KeyModifierControl|fyne.KeyModifierShift) != 0 && ref != (model.Ref{}):
		c.toggle(ref)
	case c.chosen[ref] && len(c.order) == 1:
		return
	default:
		c.choose(ref)
	}
	c.untold = true
}

func (c *core) toggle(ref model.Ref) {
	var keep []model.Ref
	for _, r := range c.order {
		if r != ref {
			keep = append(keep, r)
		}
	}
	if len(keep) == len(c.order) {
		keep = append(keep, ref)
	}
	c.choose(keep...)
}

// double says whether this press is the second of two in the same place, and
// what the first one met.
func (c *core) double(now click) (click, bool) {
	now.at = c.set.Tick()
	if c.self != nil { // the window may lay itself out anew in between
		now.pos = now.pos.Add(fyne.CurrentApp().Driver().AbsolutePositionForObject(c.self))
	}
	was := c.lastUp
	c.lastUp = now
	near := abs(now.pos.X-was.pos.X) < 5 && abs(now.pos.Y-was.pos.Y) < 5
	if near && was.at > 0 && now.at-was.at < doubleClick {
		c.lastUp = click{}
		return was, true
	}
	return was, false
}

// tell says what was chosen, once the button is up: the inspector that opens
// must not move the board under the hand.
func (c *core) tell() {
	if c.untold && c.OnSelect != nil {
		c.untold = false
		c.OnSelect(c.order)
		if len(c.order) == 1 && c.lent(c.order[0]) != nil && c.OnOpen != nil { // there is one thing to do with it
			c.OnOpen(c.order[0])
		}
	}
}

// lent is an entry of a calendar of others, nil for one of the diary.
func (c *core) lent(ref model.Ref) *model.Entry {
	if e := c.entry(ref); e != nil && e.Lent != "" {
		return e
	}
	return nil
}

func abs(x float32) float32 {
	if x < 0 {
		return -x
	}
	return x
}
