package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// people takes a side of a row for the one that the programme has, where all whom it names
// take part there and nobody is missing: by name, by office, or by both.
func people(c *typed.Cells, old, now []Row) {
	byUID, byTitle := map[string][]int{}, map[string][]int{} // there may be many
	titled := func(r *Row) string { return string(r.Day) + " " + words.Fold(r.Title) }
	for j := range now {
		byUID[now[j].UID] = append(byUID[now[j].UID], j)
		byTitle[titled(&now[j])] = append(byTitle[titled(&now[j])], j)
	}
	for i := range old {
		at := &c.Programme.Items[old[i].N-1]
		host, guest := c.Programme.Side(at, model.HostSide), c.Programme.Side(at, model.GuestSide)
		alike := byTitle[titled(&old[i])]
		if old[i].UID != "" {
			alike = slices.Concat(alike, byUID[old[i].UID])
		}
		for _, j := range alike {
			for _, side := range []struct {
				of       []model.Participant
				was, now *string
			}{{host, &old[i].Host, &now[j].Host}, {guest, &old[i].Guest, &now[j].Guest}, {once(slices.Concat(host, guest)), &old[i].Who, &now[j].Who}} {
				if *side.now != "" && sameSide(c, side.of, *side.now) {
					*side.now = *side.was
				}
			}
		}
	}
}

// sameSide says that a text names exactly those who take part.
func sameSide(c *typed.Cells, list []model.Participant, text string) bool {
	var named []string
	for one := range strings.SplitSeq(text, ";") {
		if one = words.Fold(one); one != "" {
			named = append(named, one)
		}
	}
	if len(list) != len(named) {
		return false
	}
	for i := range list {
		names := namesOf(c, &list[i])
		at := slices.IndexFunc(named, func(s string) bool {
			return slices.ContainsFunc(names, func(n string) bool {
				return n != "" && (means(s, n) || list[i].DelegationID != nil && strings.Contains(s, n))
			})
		})
		if at < 0 {
			return false
		}
		named = slices.Delete(named, at, at+1)
	}
	return true
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
			out = append(out, words.Fold(s))
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
