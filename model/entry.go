package model

import (
	"slices"

	"chancery/model/civil"
)

// Entry is what a calendar needs of one item or one event: a flat value, read
// for a span. For an event Start and End are the beginning of its first day and
// the end of its last in its zone, and AllDay is set.
type Entry struct {
	Ref       Ref
	EventKind EventKind
	Kind      ItemKind // "" for an event
	Title     Text
	Start     civil.Moment
	End       civil.Moment
	StartMark TimeMark
	EndMark   TimeMark
	StartAlt  string
	EndAlt    string
	TimeWords Text
	AllDay    bool
	Anchored  bool
	Status    ItemStatus
	Event     EventStatus
	Audience  Audience
	Marking   Marking // of the event
	Press     Press
	Container int64
	Hue       string // of the event, "" lets the kind choose
	VenueID   int64
	RoomID    int64
	FromID    int64
	ToID      int64
	Venue     Text
	Room      Text
	Place     Text
	From      Text
	To        Text
	Tags      []string // codes of the parties taking part, host side first: RO, LT
	Guest     string   // code of the guest's party, or the badge of a summit
	Flag      bool     // Guest is a country code
	People    []int64  // keys of the persons taking part, through seats as well
	Names     []Text   // names of People, same order
	Seats     []int64  // keys of the seats taking part for which no person is known yet
	Seated    []Text   // what is written there, same order
	Free      []Text   // names of others who take part, of one person each, that no register has
	Parts     []Part   // who of People is there for a part of it alone
	Sending   []int64  // who of People is represented, and free to be elsewhere
	Gone      []Leaver // those who take part though they were replaced, or hold their office no more
	OnScreen  []Text   // names of those who take part by video in what nobody does on a screen
	Turn      int      // minutes of turnaround of the room
	Holds     int      // places of the room, 0 where nobody said
	Takes     int      // places that those need who come, or are expected and not known
	Remarked  bool     // it has internal remarks
	Rev       int64
	Lent      string // the name of the calendar of others that it is of, "" for the diary's own
}

// Part is how much of an item somebody attends who joins late or leaves early, in unix
// seconds.
type Part struct{ Person, From, To int64 }

// PartOf is the stretch of the entry that a person attends.
func (e *Entry) PartOf(person int64) civil.Span {
	for _, p := range e.Parts {
		if p.Person == person {
			return civil.Span{From: p.From, To: p.To}
		}
	}
	return civil.Span{From: e.Start.At, To: e.End.At}
}

// Span is the stretch of time the entry occupies, in unix seconds.
func (e *Entry) Span() civil.Span { return civil.Span{From: e.Start.At, To: e.End.At} }

// Fixed says that the entry moves only when somebody insists.
func (e *Entry) Fixed() bool {
	return e.Lent != "" || e.Ref.IsItem() && (e.Anchored || e.Status == Locked || e.Status == Done)
}

// Crowded says that more come than the room holds.
func (e *Entry) Crowded() bool { return crowded(e.Takes, e.Holds) }

// Live says that it is going to happen.
func (e *Entry) Live() bool { return e.Status != Option && e.Status != Dropped }

// Filter chooses entries. The zero Filter lets everything through.
type Filter struct {
	Without  map[int64]bool // none of these events
	Families []Family       // only these; nil for all
	Only     int64          // the programme of this event alone, without its own bar
	Bare     bool           // items with their titles, kinds and times alone
}

// Admits says whether anything of an event may be shown.
func (f *Filter) Admits(event int64) bool {
	if f.Only != 0 && event != f.Only {
		return false
	}
	return !f.Without[event]
}

// Passes says whether an entry may be shown.
func (f *Filter) Passes(e *Entry) bool {
	if !f.Admits(e.Ref.Event) || f.Only != 0 && !e.Ref.IsItem() {
		return false
	}
	return f.Families == nil || !e.Ref.IsItem() || slices.Contains(f.Families, e.Kind.Family())
}

// Hit is one thing found by a search.
type Hit struct {
	Ref    Ref
	Person int64  // set when a person was found
	Venue  int64  // set when a venue was found
	Of     string // the table of another row of a register that was found, "" for none
	Key    int64  // and its key
	Title  Text
	Detail Text   // where or in which visit
	When          // of an item; of all else the start alone
	Kind   string // item, event, person, venue, commitment
}

// Listed is an event as the sidebar lists it. Of its texts it has the title and the
// city alone, and no revision: there are thousands, and none is saved from the list.
type Listed struct {
	Event Event
	Host  string // code or short name of the host's party
	Guest string // likewise
	Mark  string // what stands beside its title
	Flag  bool   // Mark is a country code
}

// Registers are the short lists people choose from.
type Registers struct {
	Parties []Party
	Venues  []Venue
	Rooms   []Room
	Offices []Office

	Presidencies []Presidency
}

// Known is a person as a list of suggestions shows one.
type Known struct {
	Person   Person
	Office   Text // its title, whoever holds it
	Genitive Text // of that office
	OfficeID int64
	Acting   bool // in that office
	Party    string
}

// Deed is one line of the log.
type Deed struct {
	ID     int64
	At     int64
	Actor  string
	Kind   string // do, undo, redo, import, migrate, paper
	Label  Label
	Target int64 // of an undo or a redo, the deed that it is of
}

// Touched says what a deed changed, so that views read again what they show.
type Touched struct {
	Deed   Deed
	Events map[int64]bool  // events whose rows or programme changed
	Items  map[int64]bool  // items that changed, or those who take part in them
	Tables map[string]bool // names of the tables that changed
}
