package model

import (
	"slices"
	"strconv"
	"strings"
)

// Criterion is one of the things entries are chosen by.
type Criterion string

const (
	ByKind     Criterion = "kind"
	ByStatus   Criterion = "status"
	ByParty    Criterion = "party"
	ByPerson   Criterion = "person"
	ByVenue    Criterion = "venue"
	ByRoom     Criterion = "room"
	ByAudience Criterion = "audience"
	ByPress    Criterion = "press"
	ByMarking  Criterion = "marking" // of the visit
)

// CriterionList is in the order a person chooses from.
var CriterionList = []Criterion{ByKind, ByStatus, ByAudience, ByPress, ByMarking, ByParty, ByPerson, ByVenue, ByRoom}

// MayAttend is what a person ticks instead of each way in which the press is let in: an item with the official
// photographer alone, or a written statement, lets nobody in.
const MayAttend = "attend"

// Criteria choose items: of each criterion that has something ticked an item
// must have one, and the text must be found in it. The zero Criteria let
// everything through.
type Criteria struct {
	Ticked map[Criterion][]string `json:"ticked,omitempty"`
	Text   string                 `json:"text,omitempty"`
}

// On says that something may be left out.
func (c Criteria) On() bool {
	for _, keys := range c.Ticked {
		if len(keys) > 0 {
			return true
		}
	}
	return strings.TrimSpace(c.Text) != ""
}

// Has says that a value is ticked.
func (c Criteria) Has(by Criterion, key string) bool { return slices.Contains(c.Ticked[by], key) }

// Toggle ticks a value, or takes its tick away. Criteria that were copied
// before stay as they were.
func (c Criteria) Toggle(by Criterion, key string) Criteria {
	out := Criteria{Ticked: map[Criterion][]string{}, Text: c.Text}
	for b, keys := range c.Ticked {
		out.Ticked[b] = slices.Clone(keys)
	}
	if i := slices.Index(out.Ticked[by], key); i >= 0 {
		out.Ticked[by] = slices.Delete(out.Ticked[by], i, i+1)
	} else {
		out.Ticked[by] = append(out.Ticked[by], key)
	}
	return out
}

// Without are the criteria with nothing ticked of one of them; "" takes the text
// away.
func (c Criteria) Without(by Criterion) Criteria {
	out := Criteria{Ticked: map[Criterion][]string{}, Text: c.Text}
	for b, keys := range c.Ticked {
		if b != by {
			out.Ticked[b] = keys
		}
	}
	if by == "" {
		out.Text = ""
	}
	return out
}

// Matches says that an item is let through. An event's own bar always is: it
// says where its items belong, and is hidden by itself. fold takes marks and
// capitals away, so that a text is found as it is typed.
func (c Criteria) Matches(e *Entry, fold func(string) string) bool {
	if !e.Ref.IsItem() {
		return true
	}
	for by, keys := range c.Ticked {
		if len(keys) > 0 && !slices.ContainsFunc(e.Values(by), func(v string) bool { return slices.Contains(keys, v) }) {
			return false
		}
	}
	return e.says(strings.Fields(fold(c.Text)), fold)
}

// Values are what an item is by one criterion: keys of registers are written
// in digits, 0 is no value.
func (e *Entry) Values(by Criterion) []string {
	switch by {
	case ByKind:
		return []string{string(e.Kind)}
	case ByStatus:
		return []string{string(e.Status)}
	case ByAudience:
		return []string{string(e.Audience)}
	case ByPress:
		switch e.Press {
		case PressNone:
		case PressClosed, PressPhotographer, PressWritten:
			return []string{string(e.Press)}
		default:
			return []string{string(e.Press), MayAttend}
		}
	case ByMarking:
		if e.Marking != MarkNone {
			return []string{string(e.Marking)}
		}
	case ByParty:
		return e.Tags
	case ByPerson:
		return keysOf(e.People...)
	case ByVenue: // a transfer is at both its ends
		return keysOf(e.VenueID, e.FromID, e.ToID)
	case ByRoom:
		return keysOf(e.RoomID)
	}
	return nil
}

func keysOf(ids ...int64) []string {
	var out []string
	for _, id := range ids {
		if id != 0 {
			out = append(out, strconv.FormatInt(id, 10))
		}
	}
	return out
}

// says finds every word somewhere in what a board may show of an item.
func (e *Entry) says(words []string, fold func(string) string) bool {
	if len(words) == 0 {
		return true
	}
	var all strings.Builder
	for _, t := range append([]Text{e.Title, e.Venue, e.Room, e.Place, e.From, e.To}, e.Names...) {
		for _, s := range t {
			all.WriteString(s + "\n")
		}
	}
	folded := fold(all.String() + strings.Join(e.Tags, "\n"))
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(folded, w) })
}
