package model

import (
	"slices"

	"chancery/model/civil"
)

// number gives each contact that counts its number: among those of whoever is asked about, else among
// those of the person, or the office, that it was with.
func (h *History) number(by AskedAbout, rules HistoryRules) {
	visits, meetings, contacts := map[Whose]int{}, map[Whose]int{}, map[Whose]int{}
	for i := range h.All {
		t := &h.All[i]
		h.sum(t)
		t.Whose = t.of(by, rules)
		met := t.Whose
		met.Direction = "" // a meeting is one wherever it was
		if by.Direction == "" && t.As == AsVisit {
			t.Whose.Direction = t.Direction
		}
		switch t.As {
		case AsVisit:
			visits[t.Whose]++
			t.Nth = visits[t.Whose]
			fallthrough
		case AsMeeting:
			meetings[met]++
			if t.Met = meetings[met]; t.As == AsMeeting {
				t.Nth = t.Met
			}
		case AsContact:
			contacts[met]++
			t.Nth = contacts[met]
		}
	}
}

// sum adds a contact to the sums.
func (h *History) sum(t *Told) {
	switch t.As {
	case AsVisit:
		h.Visits++
		h.Meetings++
	case AsMeeting:
		h.Meetings++
	case AsContact:
		h.Contacts++
	}
}

// of is by whose count a contact is numbered where nobody is asked about.
func (t *Told) of(by AskedAbout, rules HistoryRules) Whose {
	switch {
	case t.As == NotAtAll, rules.ByOffice && by.Office != 0, !rules.ByOffice && by.Who != 0:
		return Whose{}
	case rules.ByOffice:
		return Whose{Office: t.Office}
	}
	return Whose{Who: t.Who}
}

// Only leaves the contacts of which keep says so, with the sums of those.
func (h *History) Only(keep func(*Told) bool) {
	h.All = slices.DeleteFunc(h.All, func(t Told) bool { return !keep(&t) })
	h.Visits, h.Meetings, h.Contacts = 0, 0, 0
	for i := range h.All {
		h.sum(&h.All[i])
	}
}

// Before is how many that count were before a day, since which alone the history is complete: what else
// was then is not known.
func (h *History) Before(declared civil.Date) (n int) {
	for _, t := range h.All {
		if (t.As == AsVisit || t.As == AsMeeting) && t.Day < declared {
			n++
		}
	}
	return n
}

// Unsettles says that a contact would count, and that nobody knows for whom.
func (t *Told) Unsettles() bool {
	return t.As == NotAtAll && (t.Why == unnamedPast || t.Why == unlistedPast || t.Why == unheldPast)
}
