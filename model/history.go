package model

import (
	"slices"
	"strings"

	"chancery/model/civil"
)

// Counted is how a contact with another state counts.
type Counted string

const (
	AsVisit   Counted = "visit"   // and as a meeting
	AsMeeting Counted = "meeting" // in person, anywhere
	AsContact Counted = "contact" // by telephone or on a screen
	NotAtAll  Counted = "none"
)

// Why something counts or does not, where that is a matter of the day on which it is told.
const (
	HistoryToCome  = "to-come"
	HistoryToday   = "today"
	HistoryHeld    = "held"
	HistoryNotHeld = "not-held"
)

// Past is one contact with another state, as the diary or a line of before it has it. Who is
// the person who came or was met, Office what they held then; 0 where that is not known.
type Past struct {
	Ref       Ref // no event for a line
	Day       civil.Date
	Last      civil.Date // of a line that was several days
	MonthOnly bool       // the day of the month is not known
	Kind      EventKind
	Direction Direction
	Status    EventStatus
	Title     Text
	Who       int64
	Office    int64
	Remote    bool     // by telephone or on a screen
	Broken    bool     // broken off after arrival
	Stranger  Stranger // whom a line names, where no register knows them
	Begins    int64    // its first item, and Ends its last; 0 where there is none
	Ends      int64
}

// Stranger is somebody whom a line names and nobody found in the register: Said is what stands there beside the
// kind of the visit and its town, Name the name where it looks like one.
type Stranger struct{ Said, Name string }

// HistoryRules say what counts where offices differ.
type HistoryRules struct {
	ByOffice    bool // whoever holds the office, and not the person
	NoWorking   bool // working visits are meetings alone
	CeremonyToo bool // a ceremony, such as a funeral, is a visit
}

// HistoryRulesOf reads the rules as a setting holds them, a word for each that differs from what
// is usual.
func HistoryRulesOf(set string) HistoryRules {
	said := strings.Fields(set)
	return HistoryRules{ByOffice: slices.Contains(said, HistoryByOffice), NoWorking: slices.Contains(said, HistoryNoWorking), CeremonyToo: slices.Contains(said, HistoryCeremonies)}
}

// The words of rules in a setting.
const (
	HistoryByOffice   = "by-office"
	HistoryNoWorking  = "no-working"
	HistoryCeremonies = "ceremonies"
)

// Told is one contact with how it counts and why; Nth is its number among those of its kind.
type Told struct {
	Past
	As    Counted
	Why   string // the key behind "history.why."
	Nth   int
	Met   int   // the number of the meeting, which a visit is as well
	Whose Whose // by whose count it is, where nobody was asked about
}

// Whose is the person whose contacts are numbered, or by office the office; of visits one direction. Nobody
// where somebody was asked about: then all numbers are theirs.
type Whose struct {
	Who, Office int64
	Direction   Direction
}

// History are the contacts with a state up to a day, in the order of time, each counted. It is
// worked out and never typed. Where nobody is asked about, the sums are everybody's.
type History struct {
	All                        []Told
	Visits, Meetings, Contacts int
	Unnamed                    int // that would count, and of which nobody knows who it was
}

// AskedAbout is whose contacts are counted, in which direction and until when. Without a person or an
// office each has numbers of their own, and without a direction the visits of each.
type AskedAbout struct {
	Who, Office int64
	Direction   Direction // "" for both
	Until       civil.Date
	At          int64 // unix seconds at which it is told; 0 where that is the day alone
}

// HistoryOf counts contacts with one state: visits (held, bilateral), meetings (in person
// anywhere, visits among them) and contacts (on a screen or by telephone).
func HistoryOf(list []Past, by AskedAbout, rules HistoryRules) History {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b Past) int {
		switch {
		case a.Day < b.Day:
			return -1
		case a.Day > b.Day:
			return 1
		}
		return 0
	})
	var out History
	for _, p := range list {
		t := Told{Past: p}
		t.As, t.Why = p.counts(by, rules)
		if t.Unsettles() && !p.Remote { // a call is of no number of a visit or a meeting
			out.Unnamed++
		}
		out.All = append(out.All, t)
	}
	out.number(by, rules)
	return out
}

// Why something does not count of which nobody knows by whose count it is: nobody is named, or nobody who is in
// the register, or by office somebody of whom it is not known what they held.
const (
	unnamedPast  = "unnamed"
	unlistedPast = "unlisted"
	unheldPast   = "no-office"
)

// counts is how one contact counts, and why: as it is, where it was with whom is asked about.
func (p *Past) counts(by AskedAbout, rules HistoryRules) (Counted, string) {
	as, why := p.is(by, rules)
	if as == NotAtAll {
		return as, why
	}
	asked, met := by.Who, p.Who
	if rules.ByOffice {
		asked, met = by.Office, p.Office
	}
	switch {
	case met != 0 && (asked == 0 || asked == met):
		return as, why
	case met == 0 && p.Who != 0:
		return NotAtAll, unheldPast
	case met == 0 && p.Stranger.Said != "":
		return NotAtAll, unlistedPast
	case met == 0:
		return NotAtAll, unnamedPast
	}
	return NotAtAll, "somebody-else"
}

// is how one contact counts, whoever it was with.
func (p *Past) is(by AskedAbout, rules HistoryRules) (Counted, string) {
	switch {
	case p.Day > by.Until:
		return NotAtAll, HistoryToCome
	case p.Status == EventEnded && !p.Broken, p.Status == Postponed:
		return NotAtAll, "called-off"
	case p.Ref.Event != 0 && p.Status.planned() && (p.Day < by.Until || p.Ends != 0 && by.At != 0 && p.Ends <= by.At):
		return NotAtAll, HistoryNotHeld
	case p.Remote:
		return AsContact, "remote"
	}
	switch p.Kind {
	case Transit:
		return NotAtAll, "transit"
	case PrivateVisit:
		return NotAtAll, "private"
	case Recce:
		return NotAtAll, "recce"
	case Standing:
		return NotAtAll, "agenda"
	}
	visit := p.Direction == Incoming || p.Direction == Outgoing
	switch {
	case p.Kind == Summit || p.Kind == Ministerial || p.Direction == Multilateral:
		return AsMeeting, "multilateral"
	case p.Direction == ThirdCountry:
		return AsMeeting, "third-country"
	case by.Direction != "" && visit && p.Direction != by.Direction:
		return AsMeeting, "other-way"
	case p.Kind == Ceremony && !rules.CeremonyToo:
		return AsMeeting, "ceremony"
	case p.Kind == WorkingVisit && rules.NoWorking:
		return AsMeeting, "working"
	case p.Kind == Meeting:
		return AsMeeting, "meeting"
	case p.Broken:
		return AsVisit, "broken-off"
	case p.Ref.Event != 0 && p.Day == by.Until && p.Status != Completed: // in the morning nobody has come yet
		return AsVisit, HistoryToday
	}
	return AsVisit, HistoryHeld
}

// planned says that a visit was not held yet as far as its status says.
func (s EventStatus) planned() bool {
	return s == Idea || s == Invited || s == Principle || s == DatesSet
}

// Sure says that numbers may be told: the history is declared complete, nothing that counts was before that
// day, and it is known who came to all that would count.
func (h *History) Sure(declared civil.Date) bool {
	return declared != "" && h.Unnamed == 0 && h.Before(declared) == 0
}

// Ordinal is which visit and which meeting an event is, 0 where it is no visit; false where it is
// neither, or where no number may be told: a false "first" is an incident.
func (h *History) Ordinal(event int64, declared civil.Date) (visit, meeting int, ok bool) {
	if !h.Sure(declared) {
		return 0, 0, false
	}
	for _, t := range h.All {
		switch {
		case t.Ref.Event != event || event == 0:
		case t.As == AsVisit:
			return t.Nth, t.Met, true
		case t.As == AsMeeting:
			return 0, t.Met, true
		}
	}
	return 0, 0, false
}
