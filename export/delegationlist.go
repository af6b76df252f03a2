package export

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// delegationList is who comes with each delegation, in the order in which it was sent.
// Nothing that is delicate stands on it.
func delegationList(c *composer) []paper.Section {
	cols := []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: 8.5}, {Title: c.head("address"), Least: 17, Whole: true}, {Title: c.head("name"), Least: 34, Weight: 1.6},
		{Title: c.head("office"), Least: 38, Weight: 2.4}, {Title: c.head("role"), Least: 22, Weight: .9}, {Title: c.head("category"), Least: 18, Weight: .5},
		{Title: c.head("languages"), Least: 20, Weight: .9}, {Title: c.head("status"), Least: 17, Weight: .5}}
	var out []paper.Section
	at := c.hour()
	for _, d := range c.delegationsRead() {
		sec := c.delegationSection(&d)
		sec.Table.Columns = cols
		n := 0
		for _, s := range c.seats(&d) {
			if !c.gone(s.ID) && !c.passesOn(s.ID) { // who does not come is not counted, as at the head of the list
				n++
			}
			sec.Table.Rows = append(sec.Table.Rows, c.seatRow(n, s, at))
		}
		if len(sec.Table.Rows) > 0 {
			out = append(out, sec)
		}
	}
	if len(out) > 0 {
		leaveOut(out)
	}
	return out
}

func (c *composer) seatRow(n int, s model.Seat, at int64) paper.Row {
	who := c.ofSeat(s, at)
	var kind, status paper.Cell
	if s.Role != "" {
		kind = c.inEach(func(w *words.Words) string { return category(w, categoryOf(s.Role), &who) }, false)
	}
	if said := c.inEach(func(w *words.Words) string { return c.statusSaid(w, &who) }, false); said.String() != "" {
		status = said
	}
	role := c.inEach(func(w *words.Words) string { return c.roleSaid(&who, w) }, false)
	if !c.ofValues() { // one column tells both
		if s.Role == "member" || s.Role == "ambassador" || len(role) == 0 { // of an ambassador the office tells
			role = kind
		}
		if s.Role == model.Interprets || categoryOf(s.Role) == "attached" { // who is called so by the office as well is no other companion
			role = c.inEach(func(w *words.Words) string { return roleOf(w, s.Role, &who) }, false)
		}
		kind = nil
	}
	if role.String() == kind.String() && s.Role != "member" { // by whom a table is filtered
		role = nil
	}
	name, office := c.nameAndOffice(&who)
	var number paper.Cell
	if !c.gone(s.ID) && !c.passesOn(s.ID) {
		number = paper.Text(strconv.Itoa(n))
	}
	return paper.Row{Struck: c.gone(s.ID), Cells: []paper.Cell{number, c.address(who.address), name, office,
		role, kind, c.tongues(who.languages), status}}
}

// nameAndOffice are those of somebody on a list. What stands alone is the office of
// somebody who is still to be named.
func (c *composer) nameAndOffice(who *listed) (name, office paper.Cell) {
	if who.unnamed() {
		name = c.word("export.no-name")
		for i := range name {
			name[i].Quiet = true
		}
		return name, c.say(who.name, false)
	}
	return c.surnamed(c.called(who.name, who.isNamed()), who), c.say(who.office, false)
}

// surnamed is a name of which the family name alone is bold, where it is known: on a list of
// people of many states nobody need guess which it is.
func (c *composer) surnamed(name paper.Cell, who *listed) paper.Cell {
	var out paper.Cell
	for _, r := range name {
		family := c.p.People[who.person].Family[cmp.Or(r.Lang, c.langs[0].Lang())]
		given, rest, ok := strings.Cut(r.Text, family)
		if family == "" || !ok || !r.Bold || given+rest == "" {
			out = append(out, r)
			continue
		}
		for _, part := range []paper.Run{{Text: given}, {Text: family, Bold: true}, {Text: rest}} {
			if part.Text != "" {
				part.Lang, part.Italic = r.Lang, r.Italic
				out = append(out, part)
			}
		}
	}
	return out
}

// roleSaid is what somebody is in a delegation, unless their office says so in each language of
// the paper: one that is told in one of two is read as missing in the other.
func (c *composer) roleSaid(who *listed, w *words.Words) string {
	if who.role == "" {
		return ""
	}
	for _, l := range c.langs {
		if role := roleOf(l, who.role, who); !says(c.text(l, who.office), role) && !says(c.text(l, who.name), role) {
			return roleOf(w, who.role, who)
		}
	}
	return ""
}

// says says that what somebody is called begins with what a role is called, in whatever
// form.
func says(called, role string) bool {
	first, _, _ := strings.Cut(words.Fold(called), " ")
	for _, s := range strings.FieldsFunc(words.Fold(role), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if r := []rune(s); len(r) > 2 && strings.HasPrefix(first, string(r[:max(3, len(r)-2)])) {
			return true
		}
	}
	return false
}

// category is what those of a kind are called; husband or wife as the form of address says,
// else what they are called themselves.
func category(w *words.Words, kind string, who *listed) string {
	key := "export.category." + kind
	if kind != "spouse" || who == nil {
		return w.Say(key)
	}
	said := w.Text(who.address)
	switch {
	case words.Hers(said):
		return w.Say(key + "-her")
	case words.His(said):
		return w.Say(key + "-his")
	}
	called := words.Fold(w.Text(who.name) + " " + w.Text(who.office))
	for _, of := range []string{"-her", "-his"} {
		stem := []rune(words.Fold(w.Say(key + of)))
		if of == "-her" && len(stem) > 3 { // soție, soția
			stem = stem[:len(stem)-1]
		}
		if strings.HasPrefix(strings.TrimSpace(called), string(stem)) {
			return w.Say(key + of)
		}
	}
	return w.Say(key)
}

// roleOf is what somebody is called who has a role, likewise.
func roleOf(w *words.Words, r model.Role, who *listed) string {
	if r == model.SpouseOf {
		return category(w, "spouse", who)
	}
	return w.Say("role." + string(r))
}

// categoryOf is how those of a role are counted: official members, those who accompany
// them, those who are attached to them, and the press.
func categoryOf(r model.Role) string {
	switch r {
	case "accompanying", "note-taker", model.Interprets, "security", "physician", "aide", "photographer", "signing-assistant":
		return "accompanying"
	case "attached", "protocol-agent", "liaison", "greeter", "mc":
		return "attached"
	case model.OfPress:
		return "press"
	case model.SpouseOf:
		return "spouse"
	}
	return "official"
}

// aside says that a delegation stands on a side whose state is another: it is of neither.
func (c *composer) aside(d *model.Delegation) bool {
	party := map[model.Side]*model.Party{model.HostSide: c.p.Host, model.GuestSide: c.p.Guest}[d.Side]
	return party != nil && party.ID != d.PartyID
}

// delegationSection is the heading of a delegation: its name, its side, how many it may
// bring, and who goes with it, where it stays, when it comes and goes.
func (c *composer) delegationSection(d *model.Delegation) paper.Section {
	sec := paper.Section{Heading: c.same(c.p.NameOf(d))}
	sec.Again = c.continued(sec.Heading)
	if !c.p.Event.ManyMeet() && !c.aside(d) {
		sec.Beside = c.sideOf(d.Side)
	}
	if n := c.both(func(w *words.Words) string {
		s := c.strength(d, w)
		if w != c.langs[0] { // behind a stroke
			s = lower(s)
		}
		return s
	}); n != "" {
		sec.Beside = strings.TrimPrefix(sec.Beside+" · "+n, " · ")
	}
	begin := func(key, said string) {
		before, after := "", ": "
		if strings.Contains(said, after) { // which explains what stands before it: one is enough
			after = " – "
		}
		if len(sec.Under) > 0 {
			before = " · "
		}
		sec.Under = append(sec.Under, paper.Run{Text: before + c.both(func(w *words.Words) string { return w.Say("export." + key) }) + after, Quiet: true})
	}
	if !d.Liaison.Empty() {
		begin("liaison", "")
		sec.Under = append(sec.Under, paper.Run{Text: c.same(d.Liaison)})
		if d.LiaisonPhone != "" {
			sec.Under = append(sec.Under, paper.Run{Text: ", "}, paper.Run{Text: d.LiaisonPhone, Link: dial(d.LiaisonPhone)})
		}
	}
	if d.Languages != "" {
		begin("languages", "")
		sec.Under = append(sec.Under, paper.Run{Text: c.both(func(w *words.Words) string { return w.Tongues(d.Languages) })})
	}
	for _, about := range []struct {
		key string
		t   model.Text
	}{{"hotel", d.Hotel}, {"arrival", d.Arrival}, {"departure", d.Departure}} {
		if !about.t.Empty() {
			said := c.same(about.t)
			if c.labelOnce(c.both(func(w *words.Words) string { return w.Say("export." + about.key) }), said) != "" {
				begin(about.key, said)
			} else if len(sec.Under) > 0 {
				said = " · " + said
			}
			sec.Under = append(sec.Under, paper.Run{Text: said})
		}
	}
	return sec
}
