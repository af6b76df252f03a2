package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Standing is as whom somebody of a list of guests takes part in the item already.
type Standing struct {
	Sure   bool
	Likely []Participant // they may be one of these: somebody has to say
	Same   bool          // and the list says nothing of them that does not stand there
	Reply  Detail        // what they answered since, without a field where that is nothing else

	is   Participant
	of   *model.Participation
	open bool // the row is of words alone, and now of whoever is meant
}

// Participant is somebody who takes part in an item: by a row of their own, or with a delegation or a group.
type Participant struct {
	Row    int64 // of the item
	Person int64 // of the register, 0 for words
	Called string
}

// attender is a participant, with all by which a list may name them.
type attender struct {
	Participant
	of      *model.Participation
	names   []string // as keys
	family  string   // where no more of the name is said,
	front   string   // with what stands in front of it
	offices []string
	state   string
	open    bool // an office, and nobody's name
	whole   bool // words of one alone
}

// attenders are all who take part in an item, or were to and stay away.
func attenders(c *typed.Cells, it *model.Item) (out []attender) {
	e := &c.Programme.Event
	of := map[model.Side]string{model.HostSide: codeOf(c, e.HostID), model.GuestSide: codeOf(c, e.GuestID)}
	who := c.Programme.Who[it.ID]
	for i := range who {
		w := &who[i]
		if w.Worded() {
			out = append(out, attender{of: w, state: of[w.Side]}.called(w.Name, c))
		}
	}
	for _, one := range c.Programme.Attending(it) {
		at := slices.IndexFunc(who, func(w model.Participation) bool { return w.ID == one.Participation.ID && !w.Worded() })
		if at < 0 {
			continue
		}
		a := attender{of: &who[at], state: of[who[at].Side]}
		seat, seated := c.Programme.Seats[one.Seat]
		if seated {
			a.offices = append(a.offices, seat.Title.All())
		}
		if one.Person == 0 {
			if seated {
				out = append(out, a.called(seat.Name, c))
			}
			continue
		}
		out = append(out, a.known(one.Person, c))
	}
	for i := range who {
		w := &who[i]
		id := w.PersonID
		if w.SeatID != nil {
			id = c.Programme.Seats[*w.SeatID].PersonID
		}
		if id != nil && !slices.ContainsFunc(out, func(a attender) bool { return a.of == w }) {
			out = append(out, attender{of: w, state: of[w.Side]}.known(*id, c))
		}
	}
	return out
}

// known is an attender of the register, by all that they are called there.
func (a attender) known(person int64, c *typed.Cells) attender {
	p := c.Programme.People[person]
	a.Participant = Participant{a.of.ID, person, c.Words.Text(p.Name)}
	for _, t := range []model.Text{p.Name, p.Aliases} {
		for _, s := range t {
			for name := range strings.SplitSeq(s, ";") {
				a.names = append(a.names, nameKey(name))
			}
		}
	}
	return a
}

// called is an attender of words: the name without what stands about it, the office, or both.
func (a attender) called(t model.Text, c *typed.Cells) attender {
	a.Participant = Participant{Row: a.of.ID, Called: c.Words.Text(t)}
	a.open, a.whole = true, true
	for _, s := range t {
		a.state = firstOf(stateWithin(s), a.state)
		pieces := apiece(s)
		for _, piece := range pieces { // the President and Ms Diana Nausėdienė
			var d Person
			d.named(strings.TrimSpace(piece), false)
			name, bare, styled := calledIn(piece)
			a.offices = append(a.offices, d.Office)
			a.names = append(a.names, nameKey(piece), nameKey(d.Name), nameKey(bare))
			if styled && len(pieces) == 1 && strings.Count(bare, " ") == 0 && !inOffices(words.Fold(bare)) && stateNamed(bare) == "" {
				a.family, a.front = words.Fold(bare), words.Fold(d.Address+" "+strings.TrimSuffix(name, bare))
			}
			a.whole = a.whole && len(pieces) == 1
			a.open = a.open && d.Name == "" && a.family == "" && len(pieces) == 1
		}
	}
	return a
}

// Standings are as whom those of a list take part in an item already. Surely meant is whoever is named there as the register
// has them, by the same name whatever stands in front of it, or by an office that one alone holds.
func (p *Proposal) Standings(c *typed.Cells, it *model.Item, s Seated) []Standing {
	matches, sides, all := p.Matches(c, s.Parties), p.GuestSides(c), attenders(c, it)
	out, count, met := make([]Standing, len(p.People)), map[string]int{}, map[string]int{}
	state := func(i int) string {
		e := &c.Programme.Event
		return firstOf(stateWithin(p.People[i].Office), codeOf(c, map[model.Side]*int64{model.HostSide: e.HostID, model.GuestSide: e.GuestID}[sides[i]]))
	}
	office := func(i int) string { return state(i) + " " + officeKey(p.People[i].Office) + "." }
	for i := range p.People {
		if !p.People[i].Out {
			count[nameKey(p.People[i].Name)]++
			count[office(i)]++
		}
	}
	for i := range p.People {
		d := &p.People[i]
		if firstOf(d.Name, d.Office, d.Org) == "" {
			continue
		}
		st, id := &out[i], p.isOf(i, matches)
		var found []int
		for at := range all {
			a := &all[at]
			switch {
			case d.As > 0 && a.Row == d.As, d.As == 0 && id != 0 && a.Person == id:
				found = append(found, at)
			case d.As != 0 || d.Is < 0 || id != 0 && a.Person != 0:
			case a.says(d, c.Lang), a.named(d) && count[nameKey(d.Name)] < 2 && !(a.Person != 0 && matches[i].Same), d.Name == "" && a.open && a.worded(d),
				(a.ofFamily(d) || a.open) && a.holds(d, state(i)) && count[office(i)] < 2, a.ofFamily(d) && a.ranked(d):
				found = append(found, at)
			case a.named(d), a.ofFamily(d), a.sounds(d), a.open && a.holds(d, state(i)):
				st.Likely = append(st.Likely, a.Participant)
			}
		}
		found = slices.CompactFunc(found, func(a, b int) bool { return all[a].Row == all[b].Row && all[a].Person == all[b].Person })
		if key := nameKey(d.Name); id == 0 && d.As == 0 && count[key] > 1 { // father and son, each in his turn
			nth := met[key]
			if met[key]++; nth >= len(found) && len(found) == 1 && d.Office != "" && strings.Contains(all[found[0]].Called, d.Office) { // it is his by the office
				nth = 0
			}
			found = found[min(nth, len(found)):min(nth+1, len(found))]
		}
		if len(found) > 0 && (len(found) == 1 || id != 0 || d.As > 0) {
			a := &all[found[0]]
			*st = Standing{Sure: true, is: a.Participant, of: a.of, open: a.of.Worded() && d.Name != "" && (a.open || a.whole && id != 0 && a.named(d))}
			st.Reply = p.replied(c.Words, d, a.of)
			st.Same = !st.open && st.Reply.Field == "" && !(d.remarked() != "" && !notedIn(it, d))
			continue
		}
		for _, at := range found {
			st.Likely = append(st.Likely, all[at].Participant)
		}
	}
	return out
}

// As is the participant that somebody of a list surely is.
func (s *Standing) As() Participant { return s.is }

func (a *attender) named(d *Person) bool {
	for _, key := range []string{nameKey(d.Name), nameKey(d.Other)} {
		if strings.Contains(key, " ") && slices.Contains(a.names, key) {
			return true
		}
	}
	return false
}

// says says that words in an item are those with which a list put somebody there.
func (a *attender) says(d *Person, lang string) bool {
	bare := strings.TrimSpace(d.Address + " " + firstOf(d.Name, d.Office, d.Org))
	said := a.of.Name.In(lang)
	return a.of.Worded() && (said == bare || said == d.worded(bare))
}

// ofFamily says that words in an item have the family name alone of somebody of a list.
func (a *attender) ofFamily(d *Person) bool { return a.family != "" && a.family == words.Fold(d.Last) }

// ranked says that the same rank stands in front of both: General Vaikšnoras. Of the same Mr there are many.
func (a *attender) ranked(d *Person) bool {
	return slices.ContainsFunc(strings.Fields(words.Fold(d.Address)), func(s string) bool {
		return said().ranks[strings.Trim(s, ".")] && slices.Contains(strings.Fields(a.front), s)
	})
}

// worded says that words in an item are those of a line without a name.
func (a *attender) worded(d *Person) bool {
	return slices.Contains(a.names, nameKey(firstOf(d.Office, d.Org))) || slices.Contains(a.names, nameKey(d.worded(firstOf(d.Office, d.Org))))
}

// sounds says that a name is the same in other letters.
func (a *attender) sounds(d *Person) bool {
	key := soundKey(d.Name)
	return strings.Contains(key, " ") && slices.ContainsFunc(a.names, func(s string) bool { return soundKey(s) == key })
}

// holds says that an office which is of one person alone in a state is that of somebody of a list: their President, and no
// adviser or partner of one.
func (a *attender) holds(d *Person, state string) bool {
	if d.Office == "" || a.state != "" && state != "" && a.state != state {
		return false
	}
	level := levelOf(d.Office)
	return slices.ContainsFunc(a.offices, func(s string) bool {
		if s == "" || d.delegate().Role == model.SpouseOf {
			return false
		}
		return levelOf(s) == level && (level == model.HeadOfState || level == model.HeadOfGovernment || level == model.ForeignMinister) || officeKey(s) == officeKey(d.Office)
	})
}

func levelOf(office string) model.Level {
	return typed.LevelOf(model.Text{"en": office, "ro": office, "uk": office})
}

// officeKey is an office without the state that it is of.
func officeKey(office string) string {
	var out []string
	for s := range strings.FieldsSeq(office) {
		bare := strings.Trim(s, ",.;()")
		if key := words.Fold(bare); key != "" && stateNamed(bare) == "" && !said().joining[key] && !said().whose[key] && key != "the" {
			out = append(out, key)
		}
	}
	return strings.Join(out, " ")
}
