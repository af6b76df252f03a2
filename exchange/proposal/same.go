package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// people takes a side of a row for the one that the programme has, where all whom it names
// take part there and nobody is missing: by name, by office, or by both.
func people(c *typed.Cells, old, now []Row) {
	if len(old) == 0 {
		return
	}
	byUID, byTitle := map[string][]int{}, map[string][]int{} // there may be many
	titled := func(r *Row) string { return string(r.Day) + " " + words.Fold(r.Title) }
	for j := range now {
		byUID[now[j].UID] = append(byUID[now[j].UID], j)
		byTitle[titled(&now[j])] = append(byTitle[titled(&now[j])], j)
	}
	for i := range old {
		alike := byTitle[titled(&old[i])]
		if old[i].UID != "" {
			alike = slices.Concat(alike, byUID[old[i].UID])
		}
		for _, j := range alike {
			namedAlike(c, &old[i], &now[j])
		}
	}
}

// sideOf are the sides of an item by their columns.
var sideOf = map[typed.Column]model.Side{typed.ColHost: model.HostSide, typed.ColGuest: model.GuestSide}

// namedAlike takes those whom a row names for those of the item that it is: all of a side where nobody
// else is named, else one by one.
func namedAlike(c *typed.Cells, was, is *Row) {
	at := &c.Programme.Items[was.N-1]
	host, guest := c.Programme.Side(at, model.HostSide), c.Programme.Side(at, model.GuestSide)
	for _, side := range []struct {
		of       []model.Participant
		was, now *string
	}{{host, &was.Host, &is.Host}, {guest, &was.Guest, &is.Guest}, {once(slices.Concat(host, guest)), &was.Who, &is.Who}} {
		*side.now = doubtedAgain(c, side.of, *side.now, is.doubted)
		come := slices.DeleteFunc(slices.Clone(side.of), func(p model.Participant) bool { return staysAway(c, &p) })
		switch {
		case *side.now == "" && (len(come) > 0 || len(side.of) == 0):
		case *side.now == "", sameSide(c, side.of, *side.now), len(come) > 0 && sameSide(c, come, *side.now):
			*side.now = *side.was
		default:
			*side.now = asCalled(c, side.of, *side.now)
		}
	}
}

// doubtedAgain gives those back the sign that they are to be confirmed whose names have it here: in a draft it is read
// among the remarks.
func doubtedAgain(c *typed.Cells, list []model.Participant, text, remarks string) string {
	if words.Unsigned(remarks) == remarks {
		return text
	}
	var out []string
	for one := range strings.SplitSeq(text, ";") {
		one = strings.TrimSpace(one)
		if key := signed(one + " (tbc)"); slices.ContainsFunc(list, func(who model.Participant) bool { return signed(who.Called.In(c.Lang)) == key }) &&
			slices.ContainsFunc(strings.Split(remarks, "; "), func(s string) bool { return signed(s) == key }) {
			one += " (tbc)"
		}
		out = append(out, one)
	}
	return strings.Join(out, "; ")
}

// staysAway says that who takes part has declined, or does not come for another reason: on no paper they stand, so that
// none of them is missed in a draft.
func staysAway(c *typed.Cells, who *model.Participant) bool {
	if who.Mode == model.Absent {
		return true
	}
	away := false
	for _, s := range c.Programme.Seats {
		if who.SeatID != nil && *who.SeatID == s.ID || who.SeatID == nil && who.PersonID != nil && s.PersonID != nil && *who.PersonID == *s.PersonID {
			if away = !s.Expected(); !away {
				return false
			}
		}
	}
	return away
}

// asCalled are those whom a text names as the cell of an item calls them, where they take part in it: an
// office behind a name makes nobody of somebody. Behind them are those who stay away, whom it does not name.
func asCalled(c *typed.Cells, list []model.Participant, text string) string {
	var out []string
	used := map[int]bool{}
	called := func(i int) string { return list[i].Called.In(c.Lang) + typed.Manner(&list[i].Participation, c.Words) }
	for one := range strings.SplitSeq(text, ";") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		for i := range list {
			if !used[i] && isCalled(c, &list[i], signed(one)) {
				used[i], one = true, called(i)
				break
			}
		}
		out = append(out, one)
	}
	for i := range list {
		if !used[i] && staysAway(c, &list[i]) && !slices.Contains(out, called(i)) {
			out = append(out, called(i))
		}
	}
	return strings.Join(out, "; ")
}

// isCalled says that a text means somebody who takes part and nothing besides: the name, the office, or
// the one with the other.
func isCalled(c *typed.Cells, who *model.Participant, text string) bool {
	text = strings.TrimPrefix(text, "the ")
	names := namesOf(c, who)
	for _, a := range names {
		if a = strings.TrimPrefix(a, "the "); a == "" {
			continue
		}
		if text == a {
			return true
		}
		for _, b := range names {
			if who.PersonID != nil && b != "" && (text == a+", "+b || text == a+" ("+b+")") {
				return true
			}
		}
	}
	return false
}

// sameSide says that a text names exactly those who take part.
func sameSide(c *typed.Cells, list []model.Participant, text string) bool {
	var named []string
	for one := range strings.SplitSeq(text, ";") {
		if words.Fold(one) != "" {
			named = append(named, one)
		}
	}
	if len(list) != len(named) {
		return false
	}
	for i := range list {
		names := namesOf(c, &list[i])
		at := slices.IndexFunc(named, func(one string) bool {
			s := signed(one)
			return slices.ContainsFunc(names, func(n string) bool {
				return n != "" && (means(s, n) || list[i].DelegationID != nil && strings.Contains(s, n))
			}) && !others(one, names, list[i].Plus)
		})
		if at < 0 {
			return false
		}
		named = slices.Delete(named, at, at+1)
	}
	return true
}

var plusRE = regexp.MustCompile(`\s\+\s?(\d{1,3})\b`)

// others says that beside the name or the office of somebody who takes part a text says the name of somebody else,
// such as a successor in the office, or that another number comes along.
func others(text string, names []string, plus int) bool {
	if m := plusRE.FindStringSubmatch(text); m != nil && number(m[1]) != plus {
		return true
	}
	parts := strings.FieldsFunc(plusRE.ReplaceAllString(text, ""), func(r rune) bool { return strings.ContainsRune(",()", r) })
	for i, part := range parts {
		if name := nameIn(strings.TrimSpace(part), i == 0 && len(parts) > 1); name != "" && !slices.ContainsFunc(names, func(n string) bool { return shareWord(soundKey(n), soundKey(name)) }) {
			return true
		}
	}
	return false
}

// nameIn is the name of a person that a part of a text is, without its form of address, else "". A family name
// alone stands first.
func nameIn(text string, first bool) string {
	address, name := addressed(text, "")
	fields := strings.Fields(name)
	if len(fields) == 0 || len(fields) > 4 || len(fields) < 2 && address == "" && !first || isPlace(name) || isOrg(name) {
		return ""
	}
	for i, s := range fields {
		begins, _ := utf8.DecodeRuneInString(s)
		key := words.Fold(strings.Trim(s, ".:"))
		if said().somebody[key] || typed.IsOffice(s) || strings.ContainsAny(s, "0123456789+") || !unicode.IsUpper(begins) && !(i > 0 && said().particles[key]) {
			return ""
		}
	}
	return name
}

func shareWord(a, b string) bool {
	list := strings.Fields(a)
	return slices.ContainsFunc(strings.Fields(b), func(s string) bool { return slices.Contains(list, s) })
}

// means says that a text is a name, perhaps with an office behind or before it, or how many
// come along. A vice-president is no president.
func means(text, name string) bool {
	text = strings.TrimPrefix(text, "the ")
	name = strings.TrimPrefix(name, "the ")
	rest, ok := strings.CutPrefix(text, name)
	return ok && (rest == "" || strings.ContainsRune(",(", rune(rest[0])) || strings.HasPrefix(rest, " +") || strings.HasPrefix(rest, " (")) || strings.HasSuffix(text, ", "+name)
}

// namesOf are all that somebody who takes part is called, folded: the name and the office
// in every language.
func namesOf(c *typed.Cells, who *model.Participant) (out []string) {
	texts := []model.Text{who.Called, words.Held(who.Held)}
	if id := who.PersonID; id != nil {
		texts = append(texts, c.Programme.People[*id].Name)
		for _, t := range c.Programme.Tenures {
			if t.PersonID == *id {
				texts = append(texts, c.Programme.Offices[t.OfficeID].Title)
			}
		}
	}
	for _, t := range texts {
		for _, s := range t {
			out = append(out, signed(s))
		}
	}
	if id := who.DelegationID; id != nil { // as papers name it: the delegation of Ukraine
		party := c.Programme.Parties[c.Programme.Delegations[*id].PartyID]
		for _, lang := range words.Languages {
			out = append(out, words.Fold(words.For(lang).DelegationOf(&party)))
		}
	}
	return out
}
