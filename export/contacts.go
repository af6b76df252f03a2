package export

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// contacts are those to turn to: for the visit, for each item, and in each
// delegation.
func contacts(c *composer) []paper.Section {
	var out []paper.Section
	for _, sec := range []paper.Section{c.deskContacts(), c.itemContacts(), c.delegations(model.HostSide), c.delegations(model.GuestSide)} {
		if len(sec.Table.Rows) > 0 {
			sec.Again = c.langs[0].Say("export.continued", sec.Heading)
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
	for _, r := range []struct {
		key string
		t   model.Text
	}{{"contact", e.Contact}, {"agent", e.Agent}} {
		if !r.t.Empty() {
			name := c.both(func(w *words.Words) string { return w.Say("export.contact." + r.key) })
			sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{paper.Text(name), linked(c.same(r.t))}})
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
		what := strconv.Itoa(i+1) + ".\u00a0" + c.same(it.Title)
		if n, ok := at[who]; ok {
			cell := &sec.Table.Rows[n].Cells[0]
			*cell = append(*cell, paper.Run{Text: "\n" + what})
			continue
		}
		at[who] = len(sec.Table.Rows)
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{paper.Text(what), linked(who)}})
	}
	return sec
}

// delegations are those who sit in the delegations of a side.
func (c *composer) delegations(side model.Side) paper.Section {
	sec := c.part(string(side))
	last := ""
	for _, s := range seatsOf(&c.p, side) {
		d := c.p.Delegations[s.DelegationID]
		name := c.same(d.Name)
		if d.Name.Empty() {
			name = c.same(c.p.Parties[d.PartyID].Name)
		}
		first := paper.Run{Text: name, Bold: true}
		if name == last {
			first = paper.Run{Text: name, Quiet: true}
		}
		last = name
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{{first}, c.seat(s)}})
	}
	return sec
}

// seat is who has it: name, office, part and languages.
func (c *composer) seat(s model.Seat) paper.Cell {
	who := c.p.People[0]
	if s.PersonID != nil {
		who = c.p.People[*s.PersonID]
	}
	var parts []string
	called := c.same(who.Name)
	if called == "" {
		called = c.same(s.Name)
	}
	if s.PersonID != nil {
		parts = append(parts, c.same(c.p.OfficeOf(*s.PersonID, c.opt.AsOf.At)))
	}
	if s.Role != "" {
		parts = append(parts, c.both(func(w *words.Words) string { return w.Say("role." + string(s.Role)) }))
	}
	parts = append(parts, who.Languages)
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	cell := paper.Cell{{Text: called, Bold: true}}
	if len(parts) > 0 {
		cell = append(cell, paper.Run{Text: "\n" + strings.Join(parts, " · ")})
	}
	return cell
}

// address is one to which mail is sent.
var address = regexp.MustCompile(`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`)

// linked is who to turn to; a press on an address begins a letter.
func linked(s string) paper.Cell {
	var cell paper.Cell
	for s != "" {
		at := address.FindStringIndex(s)
		if at == nil {
			return append(cell, paper.Run{Text: s, Bold: true})
		}
		if at[0] > 0 {
			cell = append(cell, paper.Run{Text: s[:at[0]], Bold: true})
		}
		mail := s[at[0]:at[1]]
		cell = append(cell, paper.Run{Text: mail, Link: "mailto:" + mail})
		s = s[at[1]:]
	}
	return cell
}
