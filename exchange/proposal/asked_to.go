package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// Guests are the people of a list as guests of an item, behind those it has, each on their side. Whoever is on a side
// already stays there. Of whom more is said than the name, the register keeps it.
func (p *Proposal) Guests(c *typed.Cells, it *model.Item, s Seated) model.Change {
	var list []model.Change
	for _, side := range []model.Side{model.HostSide, model.GuestSide} {
		if deed := p.guestsOn(c, it, side, s); deed != nil {
			list = append(list, deed)
		}
	}
	if noted := p.guestsNoted(c, it, s); noted != nil {
		list = append(list, noted)
	}
	return together(list, it.Title)
}

// guestsNoted keeps what a list remarks of guests with the item, a line each: nil where it stands there, or nothing is.
// What was remarked of whoever goes goes with them.
func (p *Proposal) guestsNoted(c *typed.Cells, it *model.Item, s Seated) *model.SaveItem {
	said := it.Remarks[c.Lang]
	for _, one := range p.GuestsGone(c, it, s) {
		if slices.Contains(s.Gone, one.Row) {
			lines := strings.Split(said, "\n")
			said = strings.Join(slices.DeleteFunc(lines, func(line string) bool { return strings.HasPrefix(line, one.Called+": ") }), "\n")
		}
	}
	for i := range p.People {
		d := &p.People[i]
		if line := d.remarked(); !d.Out && line != "" && !notedIn(it, d) {
			said = strings.TrimPrefix(said+"\n"+line, "\n")
		}
	}
	if said == it.Remarks[c.Lang] {
		return nil
	}
	next := *it
	next.Remarks = it.Remarks.With(c.Lang, said)
	return &model.SaveItem{Item: next}
}

// remarked is what a list remarks of a guest as it is kept with the item, "" for nothing.
func (d *Person) remarked() string {
	name, said := firstOf(d.Name, d.Office, d.Org), oneLine(d.Remarks)
	if name == "" || said == "" {
		return ""
	}
	return name + ": " + said
}

// notedIn says that what a list remarks of a guest stands with the item.
func notedIn(it *model.Item, d *Person) bool {
	return strings.Contains("\n"+it.Remarks.All()+"\n", "\n"+d.remarked()+"\n")
}

// guestsOn is what becomes of one side of an item, nil for nothing.
func (p *Proposal) guestsOn(c *typed.Cells, it *model.Item, side model.Side, s Seated) *model.Participate {
	matches, sides, b, there := p.Matches(c, s.Parties), p.GuestSides(c), belongings(c), p.Standings(c, it, s)
	who, was := c.Programme.Who[it.ID], c.Programme.Side(it, side)
	deed, touched := &model.Participate{Item: it.ID, Side: side, New: map[int]model.SavePerson{}}, false
	for i := range was {
		deed.Was = append(deed.Was, model.SeenOf(&was[i].Participation))
		deed.Who = append(deed.Who, was[i].Participation)
	}
	for i := range p.People {
		d := &p.People[i]
		if d.Out || firstOf(d.Name, d.Office, d.Org) == "" {
			continue
		}
		one := model.Participation{ItemID: it.ID, Side: side}
		bare := strings.TrimSpace(d.Address + " " + firstOf(d.Name, d.Office, d.Org))
		var made *model.SavePerson
		if id := p.isOf(i, matches); id != 0 {
			one.PersonID = &id
		} else if made = p.guest(c, b, i, side, s, matches[i].Same); made != nil {
			one.Name = inTongue(bare, c.Lang)
		} else {
			one.Name = inTongue(d.worded(bare), c.Lang)
		}
		if d.With != "" || brings(d.Answer) {
			one.Plus = 1
		}
		one.Mode = answerOf(d.Answer).mode()
		if st := &there[i]; !st.Sure {
			if sides[i] == side {
				if made != nil {
					deed.New[len(deed.Who)] = *made
				}
				deed.Who = append(deed.Who, one)
				touched = true
			}
		} else if at := onSide(who, st.of, side); at < 0 { // they come with others, or are of the other side
		} else if held := &deed.Who[at]; st.open && (made != nil || one.PersonID != nil) { // whoever was words alone is known now
			if held.PersonID, held.Name, touched = one.PersonID, one.Name, true; made != nil {
				deed.New[at] = *made
			}
		} else if st.Reply.Field != "" { // the same list again adds nobody, and an answer that has come is kept
			held.Mode, touched = one.Mode, true
		}
	}
	if without(deed, s.Gone) || touched {
		return deed
	}
	return nil
}

// onSide is which of a side a row of an item is, below 0 for none.
func onSide(who []model.Participation, of *model.Participation, side model.Side) int {
	n := none
	for i := range who {
		if who[i].Side != side {
			continue
		}
		if n++; &who[i] == of {
			return n
		}
	}
	return none
}

// guest is whom of a list the register begins to keep, nil for who is no person or may be one of several, and of whom
// nothing but the name is said.
func (p *Proposal) guest(c *typed.Cells, b *belonging, i int, side model.Side, s Seated, several bool) *model.SavePerson {
	d := &p.People[i]
	e := &c.Programme.Event
	said := d.delegate()
	if d.Name == "" || several && d.Is == 0 || firstOf(d.Office, d.Org, d.Phone, d.Email) == "" {
		return nil
	}
	seating := typed.Seating{Roll: c.Roll, Offices: s.Offices, Lang: c.Lang, Langs: s.Langs}
	if of := map[model.Side]*int64{model.HostSide: e.HostID, model.GuestSide: e.GuestID}[side]; of != nil {
		seating.Party = *of
	}
	made, ok := seating.Seat([]typed.Delegate{said}).New[0]
	if d.Is < 0 { // somebody else of a name that is known
		made, ok = seating.Person(&said), true
	}
	if !ok {
		return nil
	}
	if made.Office.ID == 0 && made.Office.Title.Empty() && d.Office != "" { // a guest has no seat that would say whose partner they are
		made.Office = typed.Office(d.held(c.Lang), made.Person.PartyID)
	}
	if seating.Party == 0 || p.Whose == "" && p.unsaid(c, b, i) { // nobody said whose they are
		made.Person.PartyID, made.Office.PartyID = nil, nil
	}
	made = d.reachable(made, s.Parties)
	return &made
}

// worded is a guest of whom the register keeps nothing, with the office.
func (d *Person) worded(bare string) string {
	for _, s := range []string{d.Office, d.Org} {
		if s != "" && !strings.Contains(bare, s) {
			bare += ", " + s
		}
	}
	return bare
}
