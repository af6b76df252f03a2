// Package view holds the ways to look at time: which days each reads, what it
// shows of them, and what its title says. It knows no window, only its host.
package view

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/ui/board"
	"chancery/words"
)

// Host is what a view needs of the window it stands in.
type Host interface {
	Words() *words.Words
	Reading() *reading.Reading
	Setting() board.Setting // what all boards are told
	Wishes() board.Wishes   // what boards ask for
	Tell(error)
}

// Shown is what there is to show.
type Shown struct {
	Stand   Stand
	Setting board.Setting
	Inside  model.Programme      // of the visit that is open
	All     []model.Entry        // that the sidebar lets through
	Entries []model.Entry        // of those that the filter lets through
	Hidden  map[int64]bool       // items of All that it does not
	Clashes map[model.Ref]string // what is wrong, as a sentence
	Twice   map[model.Ref]bool   // what is wrong with something else at the same time
	Chosen  []model.Ref
}

// View is one way to look at time.
type View interface {
	// Object is what is on screen, and Keyboard what takes the keys.
	Object() fyne.CanvasObject
	Keyboard() fyne.Focusable
	// Days are those to be read: the first, and how many. Far is 1, and four
	// times as much each time that Enough said that what was read is not.
	Days(s *Shown, far int) (first civil.Date, days int)
	Enough(entries, far int) bool
	// Fill shows what was read.
	Fill(*Shown)
	// Select shows what is chosen, and Reveal an instant, unix seconds.
	Select(...model.Ref)
	Reveal(at int64)
	// Once lets whatever do asks of the view be drawn once, when it is done.
	Once(do func())
	// Title names what is shown, and its year.
	Title(s *Shown) (title, year string)
}

// Views are all there are, each made once.
type Views struct {
	Columns *Columns // day, week, work week, some days
	Months  *Months
	Years   *Years
	Lanes   *Strips
	List    *Agenda
	Order   *Running
	Senders *Senders
	Papers  *Made
}

// Hosts is what all views together need.
type Hosts interface {
	Host
	LaneHost
	ListHost
	OrderHost
	YearHost
	PaperHost
}

// New makes all views. hour is the height of an hour on the columns, and top the
// hour they begin at; 0 is the usual.
func New(h Hosts, hour, top float32) *Views {
	return &Views{Columns: newColumns(h, hour, top), Months: newMonths(h), Years: newYears(h), Lanes: newStrips(h), List: newAgenda(h), Order: newRunning(h), Senders: newSenders(h), Papers: newMade(h)}
}

// Of is the view of a kind.
func (v *Views) Of(k Kind) View {
	switch k {
	case Month:
		return v.Months
	case Year:
		return v.Years
	case Lanes:
		return v.Lanes
	case List:
		return v.List
	case Order:
		return v.Order
	case Delegations:
		return v.Senders
	case Papers:
		return v.Papers
	}
	return v.Columns
}

// All lists every view once.
func (v *Views) All() []View {
	return []View{v.Columns, v.Months, v.Years, v.Lanes, v.List, v.Order, v.Senders, v.Papers}
}
