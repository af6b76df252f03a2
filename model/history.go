package model

import (
	"slices"

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

// Past is one contact with another state, as the diary or a line of before it has it. Who is
// the person who came or was met, Office what they held then; 0 where that is not known.
type Past struct {
	Ref       Ref // no event for a line
	Day       civil.Date
	MonthOnly bool // the day of the month is not known
	Kind      EventKind
	Direction Direction
	Status    EventStatus
	Title     Text
	Who       int64
	Office    int64
	Remote    bool // by telephone or on a screen
	Broken    bool // broken off after arrival
}

// HistoryRules say what counts where offices differ.
type HistoryRules struct {
	ByOffice    bool // whoever holds the office, and not the person
	NoWorking   bool // working visits are meetings alone
	CeremonyToo bool // a ceremony, such as a funeral, is a visit
}

// Told is one contact with how it counts and why; Nth is its number among those of its kind.
type Told struct {
	Past
	As  Counted
	Why string // the key behind "history.why."
	Nth int
}

// History are the contacts with a state up to a day, in the order of time, each counted. It is
// worked out and never typed.
type History struct {
	All                        []Told
	Visits, Meetings, Contacts int
}

// AskedAbout is whose contacts are counted, in which direction and until when. Of a person and an
// office that are not given everybody's count.
type AskedAbout struct {
	Who, Office int64
	Direction   Direction // "" for both
	Until       civil.Date
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
		switch t.As {
		case AsVisit:
			out.Visits++
			out.Meetings++
			t.Nth = out.Visits
		case AsMeeting:
			out.Meetings++
			t.Nth = out.Meetings
		case AsContact:
			out.Contacts++
			t.Nth = out.Contacts
		}
		out.All = append(out.All, t)
	}
	return out
}

// counts is how one contact counts, and why.
func (p *Past) counts(by AskedAbout, rules HistoryRules) (Counted, string) {
	switch {
	case p.Day > by.Until:
		return NotAtAll, "to-come"
	case p.Status == EventEnded && !p.Broken, p.Status == Postponed:
		return NotAtAll, "called-off"
	case p.Ref.Event != 0 && p.Status.planned() && p.Day < by.Until:
		return NotAtAll, "not-held"
	case !by.meets(p, rules):
		return NotAtAll, "somebody-else"
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
	}
	return AsVisit, "held"
}

// meets says whether the contact was with whom is asked about.
func (by AskedAbout) meets(p *Past, rules HistoryRules) bool {
	if rules.ByOffice {
		return by.Office == 0 || p.Office == by.Office
	}
	return by.Who == 0 || p.Who == by.Who
}

// planned says that a visit was not held yet as far as its status says.
func (s EventStatus) planned() bool {
	return s == Idea || s == Invited || s == Principle || s == DatesSet
}

// Ordinal is the number of the visit of a day among all that count, false where it is none or
// the history is not declared complete: a false "first" is an incident.
func (h *History) Ordinal(event int64, declared civil.Date) (visit int, ok bool) {
	if declared == "" {
		return 0, false
	}
	for _, t := range h.All {
		if t.Ref.Event == event && t.As == AsVisit {
			return t.Nth, true
		}
	}
	return 0, false
}
