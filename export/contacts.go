package export

import (
	"slices"
	"strings"
	"unicode"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// contacts are those to turn to: for the visit, for each item, and in each
// delegation.
func contacts(c *composer) []paper.Section {
	var out []paper.Section
	all := append([]paper.Section{c.deskContacts(), c.itemContacts()}, append(c.delegations(model.HostSide), c.delegations(model.GuestSide)...)...)
	for _, sec := range append(all, c.others(), c.places()) {
		if len(sec.Table.Rows) > 0 {
			sec.Again = c.continued(sec.Heading)
			out = append(out, sec)
		}
	}
	return out
}

// part is a section of the contact sheet with its columns: what for, and who.
func (c *composer) part(key string) paper.Section {
	sec := paper.Section{Heading: c.both(func(w *words.Words) string { return w.Say("export.part." + key) })}
	sec.Table.Columns = []paper.Column{{Title: c.head("for"), Least: 40, Weight: 1}, {Title: c.head("contact"), Least: 40, Weight: 1}}
	return sec
}

func (c *composer) deskContacts() paper.Section {
	sec, e := c.part("desk"), &c.p.Event
	if slices.Contains([]model.EventKind{model.Summit, model.Ministerial, model.Meeting, model.Ceremony}, e.Kind) { // nobody calls these a visit
		sec.Heading = c.both(func(w *words.Words) string { return w.Say("event.kind." + string(e.Kind)) })
	}
	for _, r := range []struct {
		key string
		t   model.Text
	}{{"contact", e.Contact}, {"agent", e.Agent}} {
		if !r.t.Empty() {
			sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{c.word("export.contact." + r.key), c.turnedTo(r.t)}})
		}
	}
	return sec
}

// itemContacts name each that is responsible once, with the items it is for.
func (c *composer) itemContacts() paper.Section {
	sec := c.part("responsible")
	at := map[string]int{}
	for i := range c.p.Items {
		it := &c.p.Items[i]
		if it.Responsible.Empty() {
			continue
		}
		who := c.same(it.Responsible)
		what := c.inEach(func(w *words.Words) string { return c.text(w, it.Title) }, false)
		if n := c.numbers[it.ID]; n != "" && !c.spelled && len(what) > 0 {
			what[0].Text = n + ".\u00a0" + what[0].Text
		}
		if n, ok := at[who]; ok {
			cell := &sec.Table.Rows[n].Cells[0]
			*cell = append(append(*cell, paper.Run{Text: "\n"}), what...)
			continue
		}
		at[who] = len(sec.Table.Rows)
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{what, c.turnedTo(it.Responsible)}})
	}
	return sec
}

// delegations are those of a side, each under its own heading: the liaison officer, and who
// sits in it.
func (c *composer) delegations(side model.Side) []paper.Section {
	var out []paper.Section
	list := c.p.DelegationsOf(side)
	for _, d := range list {
		sec := c.part(string(side))
		sec.Heading, sec.Table.Columns[0].Title = c.sideOf(side), c.head("office")
		if c.p.Event.ManyMeet() || len(list) > 1 || c.aside(&d) {
			sec.Heading = c.both(func(w *words.Words) string { return c.partyOf(&d, w) })
		}
		row := func(office, who paper.Cell) {
			sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{office, who}})
		}
		if !d.Liaison.Empty() {
			row(c.word("export.liaison"), append(c.turnedTo(d.Liaison), reach(d.LiaisonPhone, "")...))
		}
		reached, unnamed := !d.Liaison.Empty() || slices.ContainsFunc(c.seats(&d), c.isReached), []model.Text(nil)
		for _, s := range c.seats(&d) {
			if c.gone(s.ID) || c.goesOn(s) || !c.isContact(s) || c.answersAbove(s) {
				continue
			}
			switch of := c.ofSeat(s, c.hour()); {
			case c.isReached(s):
			case of.unnamed():
				unnamed = append(unnamed, of.name)
				continue
			default: // through those who have a number: a name with languages is nobody to ring
				if !reached { // nor can anybody else there yet
					office, who := c.seat(s)
					row(office, append(who, c.stillSaid("\n", "export.still-without-number")...))
				}
				continue
			}
			row(c.seat(s))
		}
		if len(unnamed) > 0 {
			row(c.inEach(func(w *words.Words) string { return c.listOf(unnamed, w) }, false), c.stillSaid("", "export.still-unnamed"))
		}
		if reached || c.opt.Audience == model.Internal { // else nobody there can be turned to
			out = append(out, sec)
		}
	}
	return out
}

// stillSaid is what is not known yet, in the place of a contact.
func (c *composer) stillSaid(before, key string) paper.Cell {
	out := c.word(key)
	out[0].Text = before + out[0].Text
	for i := range out {
		out[i].Quiet = true
	}
	return out
}

// isReached says that whoever has a seat has a number or an address.
func (c *composer) isReached(s model.Seat) bool {
	one := c.p.People[c.ofSeat(s, c.hour()).person]
	return !c.gone(s.ID) && (one.Phone != "" || one.Email != "")
}

// answersAbove says that an office of which no more is known stands among those who are
// responsible, with how to reach it: it has one entry.
func (c *composer) answersAbove(s model.Seat) bool {
	of := c.ofSeat(s, c.hour())
	if one := c.p.People[of.person]; one.Phone != "" || one.Email != "" {
		return false
	}
	return slices.ContainsFunc(c.p.Items, func(it model.Item) bool {
		return stands(it.Responsible, of.name) || !of.office.Empty() && stands(it.Responsible, of.office)
	})
}

// partyOf is what a delegation is called among many: of those who receive it says whether
// it is the host or one of the others.
func (c *composer) partyOf(d *model.Delegation, w *words.Words) string {
	name := c.text(w, c.p.NameOf(d))
	switch {
	case d.Side != model.HostSide:
		return name
	case c.p.Host == nil || d.PartyID == c.p.Host.ID:
		return w.Say("export.host-party", name)
	}
	return w.Say("export.co-host-party", name)
}

// isContact says that somebody is turned to. The head of a delegation and husband or wife
// are reached through others, unless a number of theirs is kept.
func (c *composer) isContact(s model.Seat) bool {
	if s.Role != model.HeadOfDelegation && s.Role != model.SpouseOf {
		return true
	}
	who := model.Person{}
	if s.PersonID != nil {
		who = c.p.People[*s.PersonID]
	}
	return who.Phone != "" || who.Email != ""
}

// seat is who has it: the office with the part, and beside it the name with the languages
// and how to reach whoever has it.
func (c *composer) seat(s model.Seat) (office, who paper.Cell) {
	of := c.ofSeat(s, c.hour())
	who, office = c.nameAndOffice(&of)
	if role := c.both(func(w *words.Words) string { return c.roleSaid(&of, w) }); role != "" && !unsaid[of.role] {
		if len(office) > 0 {
			role = "\n" + role
		}
		office = append(office, paper.Run{Text: role, Quiet: true})
	}
	for i := range who {
		who[i].Bold = !of.unnamed()
	}
	if tongues := c.spoken(of.languages); tongues != "" {
		who = append(who, paper.Run{Text: "\n" + tongues})
	}
	for _, run := range c.thereSaid(&of) { // who is rung after they have left is the wrong one
		run.Text = "\n" + strings.TrimPrefix(run.Text, "\n")
		who = append(who, run)
	}
	if one, ok := c.p.People[of.person]; ok {
		who = append(who, reach(one.Phone, one.Email)...)
	}
	return office, who
}

// spoken are languages by name, in each language of the paper.
func (c *composer) spoken(codes string) string {
	return c.both(func(w *words.Words) string { return w.Tongues(codes) })
}

// told is what is said of somebody beside the name, on one line.
func told(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}

// person is a name, with office, part and languages, and how to reach whoever
// has it.
func (c *composer) person(who model.Person, role, languages string) paper.Cell {
	cell := paper.Cell{{Text: c.same(who.Name), Bold: true}}
	if about := told(c.same(c.office(c.p.AtVisit(who.ID, c.p.Coming(who.ID, c.hour())))), role, c.spoken(languages)); about != "" {
		cell = append(cell, paper.Run{Text: "\n" + about})
	}
	return append(cell, reach(who.Phone, who.Email)...)
}

// others are people who take part without a seat in a delegation, and can be
// reached.
func (c *composer) others() paper.Section {
	sec, seen := c.part("others"), map[int64]bool{}
	for _, s := range c.p.Seats {
		if s.PersonID != nil {
			seen[*s.PersonID] = true
		}
	}
	for i := range c.p.Items {
		for _, one := range c.p.Attending(&c.p.Items[i]) {
			if one.Person == 0 || seen[one.Person] {
				continue
			}
			seen[one.Person] = true
			if who := c.p.People[one.Person]; who.Phone != "" || who.Email != "" {
				role := ""
				if one.Role != "" && one.GroupID == nil {
					role = c.both(func(l *words.Words) string {
						return roleOf(l, one.Role, &listed{address: c.p.People[one.Person].Address})
					})
				}
				sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{paper.Text(role), c.person(who, "", who.Languages)}})
			}
		}
	}
	return sec
}

// reach is a number and an address on a line of their own, to be pressed.
func reach(phone, mail string) paper.Cell {
	var cell paper.Cell
	before := "\n"
	if phone != "" {
		cell, before = append(cell, paper.Run{Text: before}, paper.Run{Text: phone, Link: dial(phone)}), " · "
	}
	if mail != "" {
		cell = append(cell, paper.Run{Text: before}, paper.Run{Text: mail, Link: "mailto:" + mail})
	}
	return cell
}

// dial is the number alone, without the words beside it.
func dial(phone string) string {
	var b strings.Builder
	for _, r := range phone {
		switch {
		case r >= '0' && r <= '9', r == '+' && b.Len() == 0:
			b.WriteRune(r)
		case r == ',' || r == ';' || unicode.IsLetter(r):
			if b.Len() > 3 {
				return "tel:" + b.String()
			}
		}
	}
	return "tel:" + b.String()
}
