package export

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// individual is the programme of one participant: when, what, where, in which
// part, and with whom.
func individual(c *composer) []paper.Section {
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
		if !c.house.PlaceFirst() {
			line(where, false)
		}
		line(c.chair(it, w), false)
		line(c.presenceOf(part, w), false)
		as, with := c.partLine(part, w), c.with(it, part, w)
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
			about = append(about, w.Say("dress."+string(it.Dress)))
		}
		if s := c.text(w, it.Interpret); s != "" {
			about = append(about, w.Say("export.interpretation", s))
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

// presenceOf says when somebody joins, and when they leave again.
func (c *composer) presenceOf(part model.Participant, w *words.Words) string {
	var out []string
	if part.JoinsAt != "" {
		out = append(out, w.Say("export.joins-at", c.house.Hour(w, part.JoinsAt)))
	}
	if part.LeavesAt != "" {
		out = append(out, w.Say("export.leaves-at", c.house.Hour(w, part.LeavesAt)))
	}
	return strings.Join(out, ", ")
}

// partLine is in which part somebody comes, and with how many.
func (c *composer) partLine(part model.Participant, w *words.Words) string {
	var out []string
	if part.Role != "" && !unsaid[part.Role] {
		out = append(out, w.Say("role."+string(part.Role)))
	}
	if part.Mode != "" && part.Mode != model.InPerson {
		out = append(out, w.Say("mode."+string(part.Mode)))
	}
	if part.Plus > 0 {
		out = append(out, "+"+strconv.Itoa(part.Plus))
	}
	if len(out) == 0 {
		return ""
	}
	return w.Say("export.part", strings.Join(out, " · "))
}

// with is who else is there, the other side first.
func (c *composer) with(it *model.Item, me model.Participant, w *words.Words) string {
	sides := []model.Side{model.GuestSide, model.HostSide}
	if me.Side == model.GuestSide {
		sides = []model.Side{model.HostSide, model.GuestSide}
	}
	var out []string
	for _, side := range sides {
		for _, who := range c.p.Side(it, side) {
			if who.Participation.ID == me.Participation.ID && who.GroupID == nil || who.Mode == model.Absent {
				continue
			}
			s := c.toldOf(who, c.home(side) && c.home(me.Side), w)
			if who.Plus > 0 {
				s += hard + "+" + strconv.Itoa(who.Plus)
			}
			if there := c.presence(w, &who.Participation); there != "" {
				s += " (" + there + ")"
			}
			out = append(out, s)
		}
	}
	return strings.Join(once(out), "; ")
}
