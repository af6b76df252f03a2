package export

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// OfNobody are the rows that readers see and in which nobody takes part: individual programmes, which
// tell of each what he attends, have none of them.
func OfNobody(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	if r.Document != "individual" {
		return nil
	}
	seen := p.For(as)
	for i := range seen.Items {
		if it := &seen.Items[i]; it.Live() && len(p.Who[it.ID]) == 0 {
			out = append(out, *it)
		}
	}
	return out
}

// joined is what stands between two who are named in one.
var joined = regexp.MustCompile(`[,;&+/]| (?i:and|with|și|şi|cu|та|і|й|з|із|зі) `)

// Words are those in the rows that readers see which mean people of the visit and name nobody: "Ozolins and spouse",
// "heads, ministers", a surname alone. They are printed as they stand, and whoever is meant by them finds the row in no
// programme of their own. A guard of honour and a liaison officer are nobody who is to have one.
func Words(p *model.Programme, r *Request, as model.Reader) (out []model.Participation) {
	if r.Document != "individual" {
		return nil
	}
	seen := *p
	if as.Delegation != 0 { // else each reads as their own delegation does
		seen = p.For(as)
	}
	for i := range seen.Items {
		for _, w := range seen.Who[seen.Items[i].ID] {
			if it := &seen.Items[i]; it.Live() && as.Audience.MayRead(it.Audience) && w.Mode != model.Absent && inWords(p, &w) {
				w.ItemID = it.ID
				out = append(out, w)
			}
		}
	}
	return out
}

// inWords says that a row is words that mean people of the visit.
func inWords(p *model.Programme, w *model.Participation) bool {
	if !w.Worded() || model.Personal(w.Name) {
		return false
	}
	for _, s := range w.Name {
		if joined.MatchString(s) {
			return true
		}
		for _, seat := range p.Seats {
			for _, name := range seated(p, seat).Name {
				if parts := strings.Fields(words.Fold(name)); len(parts) > 1 && parts[len(parts)-1] == words.Fold(s) {
					return true
				}
			}
		}
	}
	return typed.Several(w.Name)
}

// NotOfAll are the rows of a paper that is common to all delegations which it leaves out, since not all of them attend:
// those who do read of them in a programme of their own.
func NotOfAll(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	if d, _ := Find(r.Document); as.Audience != model.ForDelegation || as.Delegation != 0 || d.Each || r.each() || len(p.Delegations) == 0 {
		return nil
	}
	seen := p.For(as)
	for i := range p.Items {
		it := &p.Items[i]
		if _, told := seen.Item(it.ID); !told && it.Live() && as.Audience.MayRead(it.Audience) && has(p, r.Document, it) {
			out = append(out, *it)
		}
	}
	return out
}

// shorthand is what an office types for a head of delegation and so and so many more.
var shorthand = regexp.MustCompile(`(?i:\bhod\s*\+\s*\d+)|\bHoDs?\b`)

// Shorthand are the rows of a paper for the public or the press whose title says how many come as only
// an office writes it.
func Shorthand(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	if as.Audience != model.Public && as.Audience != model.PressOnly {
		return nil
	}
	for _, it := range Rows(p, r.Document, as) {
		if slices.ContainsFunc(r.Languages, func(l string) bool { return shorthand.MatchString(it.Title.In(l)) }) {
			out = append(out, it)
		}
	}
	return out
}

// gap is what stands in the place of a name that nobody has taken over, and no pause at the end of a word.
var gap = regexp.MustCompile(`(?:^|\s)…(?:[\s,;.)]|$)`)

// Gaps are the rows of a paper for anybody outside the office whose title has a gap where a name or other words
// are still to be put: so a visit that was made from an earlier one leaves it.
func Gaps(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	if as.Audience == model.Internal {
		return nil
	}
	for _, it := range Rows(p, r.Document, as) {
		if slices.ContainsFunc(r.Languages, func(l string) bool { return gap.MatchString(it.Title.In(l)) }) {
			out = append(out, it)
		}
	}
	return out
}

// aside is what stands in brackets.
var aside = regexp.MustCompile(`[(\[]([^()\[\]]+)[)\]]`)

// Asides are the rows of a paper for the public or the press whose title or place holds words in brackets that may be
// a note of the office to itself: a sentence, a call or a question, what is not agreed yet, and no name, place or
// abbreviation. They are printed as they stand.
func Asides(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	if as.Audience != model.Public && as.Audience != model.PressOnly {
		return nil
	}
	for _, it := range Rows(p, r.Document, as) {
		at := p.Where(&it)
		if slices.ContainsFunc(r.Languages, func(l string) bool {
			where := strings.Join([]string{at.Venue.In(l), at.Room.In(l), at.Place.In(l), at.From.In(l), at.To.In(l)}, " ")
			return slices.ContainsFunc(aside.FindAllStringSubmatch(it.Title.In(l), -1), noted) || slices.ContainsFunc(aside.FindAllStringSubmatch(where, -1), notAgreed)
		}) {
			out = append(out, it)
		}
	}
	return out
}

// noted says that what stands in brackets reads like a note.
func noted(brackets []string) bool {
	const sentence = 3 // words
	said := strings.TrimSpace(brackets[1])
	return notAgreed(brackets) || len(strings.Fields(said)) >= sentence && unicode.IsLower([]rune(said)[0])
}

// notAgreed says that what stands in brackets calls or asks, or is in square ones, as what is not agreed: a place has many
// words in round ones, Otopeni (the entrance of honour).
func notAgreed(brackets []string) bool {
	return strings.HasPrefix(brackets[0], "[") || strings.ContainsAny(brackets[1], "!?:")
}

// AsideOffices are the names of those in delegations whose office, as readers outside the office are told it, holds
// words in brackets that read like a note: papers print it behind the name.
func AsideOffices(p *model.Programme, r *Request, as model.Reader) (out []model.Text) {
	if as.Audience == model.Internal {
		return nil
	}
	seen := p.For(as)
	for _, id := range slices.Sorted(maps.Keys(seen.Seats)) {
		s := seen.Seats[id]
		name, office := s.Name, s.Title
		if s.PersonID != nil {
			name = seen.People[*s.PersonID].Name
			office = seen.AtVisit(*s.PersonID, seen.Coming(*s.PersonID, seen.Event.Begins())).Office.Title
		}
		if slices.ContainsFunc(r.Languages, func(l string) bool {
			said := office.In(l)
			return slices.ContainsFunc(aside.FindAllStringSubmatch(said, -1), func(m []string) bool { return noted(m) || m[0] == said })
		}) {
			out = append(out, name)
		}
	}
	return out
}
