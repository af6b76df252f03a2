// Package side is what stands beside the boards: the small month and the list of
// visits, the filter and those kept under a name, the search.
package side

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/register"
	"chancery/ui/part"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Reading() *reading.Reading // nil while no diary is open
	Shown() Shown
	Whole() []model.Entry // what the filter chooses from, with all that it asks of them

	Do(c model.Change) error
	Tell(err error)      // that has no field to stand under
	GivenUp(*part.Sheet) // with what is typed on it
	Remember()           // how everything was left

	Look(board string)                        // at what is let through now, on a board; "" is the one on show
	Turn(day civil.Date, choose ...model.Ref) // to a day, on a board that has days
	Reach(ref model.Ref, start civil.Moment)  // something, wherever it is
	Enter(event int64)                        // a visit
	Known(of register.Kind, key int64)        // a row of a register, with its card
	MenuItem(ref model.Ref, at fyne.Position)
	FocusBoard()

	Lent() []Lent                      // calendars of others that are followed
	TurnLent(n int)                    // shows one of them, or no longer
	Follow()                           // the card of them
	FoundDays(text string) []model.Hit // what there was on a day, in a month or a year
	FoundLent(text string) []model.Hit // what in them tells of something
}

// Lent is a calendar of others, as the sidebar lists it.
type Lent struct {
	Name, Told string // Told is how old it is
	Old        bool   // it should be newer
	Shown      bool
}

// Shown is what is on show in the window.
type Shown struct {
	Today  civil.Date
	First  civil.Date // of the days on show
	Days   int
	Marked bool // the days are few enough to be marked in the small month
	Day    civil.Date
	Event  int64 // the visit that is open, 0 in the office's calendar
	Chosen int64 // the visit that is chosen
	Zone   string
	Pool   []model.Entry // what the filter chooses from, perhaps without what it does not show
	Span   civil.Span    // of the pool, that is on show
}

// Kept is what stays ticked between two starts.
type Kept struct {
	Hidden   map[string]bool `json:"hidden"`   // events by uid
	Families map[string]bool `json:"families"` // hidden families of items
	Criteria model.Criteria  `json:"filter"`
}

// Keeping has nothing hidden and nothing left out.
func Keeping() Kept { return Kept{Hidden: map[string]bool{}, Families: map[string]bool{}} }

// Ticked lets the visits and kinds through that are ticked.
func (k *Kept) Ticked(events []model.Listed) model.Filter {
	var f model.Filter
	if len(k.Hidden) > 0 {
		f.Without = map[int64]bool{}
		for i := range events {
			if e := &events[i].Event; k.Hidden[e.UID] {
				f.Without[e.ID] = true
			}
		}
	}
	for _, fam := range model.Families {
		if !k.Families[string(fam)] {
			f.Families = append(f.Families, fam)
		}
	}
	if len(f.Families) == len(model.Families) {
		f.Families = nil
	}
	return f
}
