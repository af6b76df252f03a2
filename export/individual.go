package export

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// attended is the programme of one participant: when, what, where, in which
// part, and with whom.
func attended(c *composer) []paper.Section {
	return c.plain(func(n numbered, w *words.Words) paper.Cell {
		it := n.it
		part, _ := c.to.part(&c.p, it)
		where := c.spot(it, part, w)
		cell := c.act(it, where, w)
		line := func(s string, quiet bool) {
			if s != "" {
				cell = append(cell, paper.Run{Text: "\n" + s, Quiet: quiet})
			}
		}
		if cell = append(cell, c.older(it, it.Title)...); !c.house.PlaceFirst() {
			line(where, false)
		}
		line(c.chair(it, w), false)
		line(c.presence(w, &part.Participation, false), false)
		as, with := c.partLine(it, part, w), c.with(it, part, w)
		if with != "" {
			with = w.Say("export.with", with)
		}
		if as != "" && with != "" && utf8.RuneCountInString(as+with) < 72 { // both on a line
			as, with = as+" · "+with, ""
		}
		line(as, false)
		line(with, false)
		var about []string
		if it.Dress != "" {
			about = append(about, w.Say("export.dress", c.dress(it, w)))
		}
		if s := c.interpreters(it, w); s != "" {
			about = append(about, w.Say("export.interpretation", c.afterColon(s, w)))
		}
		if s := c.text(w, part.Car); s != "" {
			about = append(about, w.Say("export.car", s))
		}
		line(strings.Join(about, " · "), true)
		line(c.doubt(it, w), true)
		if s := c.text(w, it.Description); s != "" {
			cell = append(cell, paper.Run{Text: "\n" + s, Italic: true})
		}
		if s := c.text(w, part.Points); s != "" {
			cell = append(cell, paper.Run{Text: "\n" + w.Say("export.points"), Bold: true, Quiet: true}, paper.Run{Text: "\n" + s})
		}
		return cell
	})
}

// afterColon is a text behind one: simultaneous (Romanian, English), not Simultaneous:
// Romanian, English. Names of people and of languages keep their capital.
func (c *composer) afterColon(s string, w *words.Words) string {
	how, which, parts := strings.Cut(s, ": ")
	if first, _, _ := strings.Cut(strings.ReplaceAll(how, "–", " "), " "); !c.bearsAName(how, w) && (!strings.ContainsFunc(first, unicode.IsUpper) || !c.isTongue(first, w)) {
		how = lower(how)
	}
	if parts {
		return how + " (" + which + ")"
	}
	return how
}

// isTongue says that a word is the name of a language that somebody there speaks: in English
// it has a capital wherever it stands.
func (c *composer) isTongue(word string, w *words.Words) bool {
	said := strings.Trim(words.Fold(word), ",;:")
	is := func(codes string) bool {
		return slices.Contains(strings.Split(words.Fold(w.Tongues(codes)), ", "), said)
	}
	for _, d := range c.full.Delegations {
		if is(d.Languages) {
			return true
		}
	}
	return slices.ContainsFunc(c.langs, func(l *words.Words) bool { return is(l.Lang()) }) || is("en ro uk")
}

// spot is where it happens, and which seat or spot there is the addressee's.
func (c *composer) spot(it *model.Item, part model.Participant, w *words.Words) string {
	at, own := c.place(it, w), c.text(w, part.Place)
	if own == "" {
		return at
	}
	return strings.TrimPrefix(at+" · "+w.Say("export.seat", own), " · ")
}

// liaison is who goes with the addressee's delegation, and the number to ring.
func (c *composer) liaison() string {
	var d model.Delegation
	for _, one := range Delegations(&c.p) {
		if c.to.sits(&c.p, one.ID) {
			d = one
		}
	}
	for id, who := range c.p.People {
		if d.ID == 0 && c.to.Key == "person "+who.UID {
			d, _ = c.p.DelegationOf(id)
		}
	}
	if d.Liaison.Empty() {
		return ""
	}
	who := c.same(d.Liaison)
	if d.LiaisonPhone != "" {
		who += ", " + d.LiaisonPhone
	}
	return c.both(func(w *words.Words) string { return w.Say("export.liaison") }) + ": " + who
}

// partLine is in which part somebody comes, and with how many. What their own office says
// is not said again.
func (c *composer) partLine(it *model.Item, part model.Participant, w *words.Words) string {
	var as, out []string
	if part.Role != "" && !unsaid[part.Role] && !c.toldByOffice(part.Role, w) {
		as = append(as, lower(w.Say("role."+string(part.Role))))
	}
	if c.own.interprets[it.ID] && !c.toldByOffice(model.Interprets, w) {
		as = append(as, lower(w.Say("role."+string(model.Interprets))))
	}
	if len(as) > 0 {
		out = append(out, w.Say("export.part", strings.Join(as, " · ")))
	}
	if part.Mode != "" && part.Mode != model.InPerson { // which is no part in it
		out = append(out, lower(w.Say("mode."+string(part.Mode))))
	}
	if part.Plus > 0 {
		key := "export.accompanied"
		if words.Hers(w.Text(c.listedTo().address)) {
			key = "export.accompanied-her"
		}
		out = append(out, w.Few(key, part.Plus))
	}
	if c.own.answers[it.ID] {
		out = append(out, w.Say("export.answers"))
	}
	return strings.Join(out, " · ")
}

// toldByOffice says that an addressee's name or office says what a role is called: an
// ambassador is not told to come as an ambassador.
func (c *composer) toldByOffice(r model.Role, w *words.Words) bool {
	role, me := w.Say("role."+string(r)), c.listedTo()
	return says(c.name(w, c.to.Name), role) || says(c.text(w, me.office), role)
}

// leads says that a row is the delegation of which an addressee is the head: who comes with
// them is said already.
func (c *composer) leads(me, who model.Participant) bool {
	return me.Plus > 0 && who.DelegationID != nil && who.Plus == me.Plus && c.to.sits(&c.p, *who.DelegationID)
}

// ofOwn says that a row is the delegation of the addressee with which they come themselves, or of which the title of
// the item tells: that of Lithuania does not arrive with that of Lithuania. Whoever has a row of their own comes with it.
func (c *composer) ofOwn(it *model.Item, me, who model.Participant, w *words.Words) bool {
	if who.DelegationID == nil || !c.to.sits(&c.p, *who.DelegationID) {
		return false
	}
	if who.Plus == 0 && me.Participation.ID == who.Participation.ID {
		return true
	}
	d := c.p.Delegations[*who.DelegationID]
	title, state := c.text(w, it.Title), c.text(w, c.p.NameOf(&d))
	return namesState(title, state) && tellsDelegation(title, c.toldOf(who, w), state)
}

// tellsDelegation says that a title tells of a delegation, in whatever form it is called so:
// "Arrival of the President of Ukraine" tells of one who comes, and not of those with them.
func tellsDelegation(title, delegation, state string) bool {
	letters := func(r rune) bool { return !unicode.IsLetter(r) }
	for _, word := range strings.FieldsFunc(words.Fold(delegation), letters) {
		if r := []rune(word); len(r) > 5 && !namesState(state, word) && namesState(title, word) {
			return true
		}
	}
	return false
}

// cameAlong says that the addressee is one of so and so many who come with the head of a row, and is not
// to read of them as of others.
func (c *composer) cameAlong(it *model.Item, me, who model.Participant) bool {
	if me.Participation.ID == 0 || me.Participation.ID != who.Participation.ID {
		return false
	}
	for _, one := range c.p.Attending(it) {
		if c.to.is(&c.p, one.Self()) {
			seat := c.p.Seats[one.Seat]
			return seat.Role.Counts() || who.Plus > c.p.Counted(one.Delegation, it.Start.At)
		}
	}
	return false
}

// asBefore says in a pocket that those who come are those of the row above, all of them and
// nobody besides: whom one brings along from row to row is not told again. A part of a list is
// never told, since it would be read as the whole.
func (c *composer) asBefore(said string, w *words.Words) string {
	if c.spelled || c.brought == nil || !sizes[c.opt.Size].Pocket() || said == "" {
		return said
	}
	was := c.brought[w.Lang()]
	if c.brought[w.Lang()] = said; was == said {
		return w.Say("export.same")
	}
	return said
}

// members are those who come with somebody. Where others come with somebody too, it is said of which
// delegation they are: else nobody knows whose are meant.
func (c *composer) members(it *model.Item, who model.Participant, w *words.Words) string {
	several := 0
	for _, side := range model.Sides {
		for _, one := range c.p.Side(it, side) {
			if one.Plus > 0 && one.Mode != model.Absent {
				several++
			}
		}
	}
	d, ok := c.p.DelegationIn(who.Participation)
	if party, known := c.p.Parties[d.PartyID]; ok && known && several > 1 {
		return w.MembersOf(who.Plus, &party)
	}
	return w.Few("export.and-members", who.Plus)
}

// with is who else is there: where many meet the host's side first, else the other side.
func (c *composer) with(it *model.Item, me model.Participant, w *words.Words) string {
	sides := []model.Side{model.GuestSide, model.HostSide}
	if me.Side == model.GuestSide || c.p.Event.ManyMeet() {
		sides = []model.Side{model.HostSide, model.GuestSide}
	}
	var list []model.Participant
	for _, side := range sides {
		for _, who := range c.present(it, side) {
			if c.to.is(&c.p, who.Participation) || named(who) && typedName(&c.p, who).Key == c.to.Key || who.Mode == model.Absent {
				continue
			}
			if !c.isLiaison(who, w) && !c.leads(me, who) && !c.ofOwn(it, me, who, w) {
				list = append(list, who)
			}
		}
	}
	c.first = slices.ContainsFunc(list, func(who model.Participant) bool {
		head, _ := c.headOf(it, me, who)
		return c.byName(&head, w)
	})
	defer func() { c.first = false }()
	var out, on []string
	for _, side := range sides {
		for i, who := range list {
			if who.Side != side || i > 0 && standsIn(list[i-1], who) {
				continue
			}
			head, along := c.headOf(it, me, who)
			if along && head.DelegationID != nil { // one's own, of which no head comes
				continue
			}
			s := c.inSentence(head, c.toldOf(head, w), w)
			switch {
			case along:
				if others := who.Plus - 1; others > 0 {
					s = beforeAnd(s) + " " + w.Few("export.and-others", others)
				}
			case who.Plus > 0 && who.DelegationID != nil:
				s += " (" + w.Count("export.hod-plus", who.Plus) + ")"
			case who.Plus > 0:
				s = beforeAnd(s) + " " + c.members(it, who, w)
			}
			switch there := c.manner(w, who); {
			case i+1 < len(list) && standsIn(who, list[i+1]):
				s += " (" + c.byWhom(w, there, &list[i+1], c.inSentence(list[i+1], c.toldOf(list[i+1], w), w)) + ")"
			case there != "":
				s += " (" + there + ")"
			}
			out, on = append(out, s), append(on, string(side))
		}
	}
	return c.asBefore(strings.Join(c.once(out, on, w), "; "), w)
}
