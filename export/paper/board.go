package paper

import "chancery/model/civil"

// Tint is a colour to print with.
type Tint struct{ R, G, B uint8 }

// towards mixes a tint with white: 0 is the tint, 1 is white.
func (t Tint) towards(white float64) *Tint {
	mix := func(c uint8) uint8 { return uint8(float64(c)*(1-white) + 255*white) }
	return &Tint{mix(t.R), mix(t.G), mix(t.B)}
}

// Block is what stands on a day between two hours, in minutes of that day.
type Block struct {
	From, To int
	When     When // as a row says it
	Times    string
	Begins   string // when it begins, where that is not how Times begins: an hour, and not hours
	Text     string
	Short    string // said instead where Text has no room; "" for nothing shorter
	Beside   string // where it happens
	Of       string // of which visit it is
	Tint     Tint
	Outline  bool // nobody has agreed to it yet
	Struck   bool
}

// Bar is what covers whole days, First to Last, counted from the first day.
type Bar struct {
	First, Last int
	Text        string
	Of          string // of which visit it is
	Tint        Tint
}

// BoardDay is one day of a board.
type BoardDay struct {
	Day     civil.Date
	Heading string
	Brief   string // said instead where Heading has no room; "" for nothing shorter
	Weekday string // alone, over a column of weeks
	Date    string // without it, under that
	Quiet   bool   // outside the month that is shown
	Blocks  []Block
}

// Key tells what a tint stands for; without one, what a short name does.
type Key struct {
	Tint Tint
	Text string
	Code string // the short name: a board on which it does not stand has no key to it
}

// Board is a calendar on one page: days side by side with hours running down,
// or, when Weeks is set, a row of seven days for each week.
type Board struct {
	Weeks  bool
	Days   []BoardDay
	Bars   []Bar
	Legend []Key
	More   string // under a day that has more than it has room for
	Full   string // over the list of what is shortened
}

// texts is everything a board prints.
func (b *Board) texts() []string {
	out := []string{b.More, b.Full}
	for _, d := range b.Days {
		out = append(out, d.Heading, d.Brief)
		for _, k := range d.Blocks {
			out = append(out, k.Times, k.Text, k.Short, k.Beside)
		}
	}
	for _, x := range b.Bars {
		out = append(out, x.Text)
	}
	for _, k := range b.Legend {
		out = append(out, k.Text)
	}
	return out
}
