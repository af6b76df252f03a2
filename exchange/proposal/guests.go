package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// GuestsOf is the item that a list of guests names as that they are asked to, 0 for none: the one with whose title it has
// most words in common. One word alone is enough where no other item has it.
func (p *Proposal) GuestsOf(c *typed.Cells) int64 {
	named := telling(p.Title)
	best, most, alike := int64(0), 0, 0
	for i := range c.Programme.Items {
		it := &c.Programme.Items[i]
		n := 0
		for _, title := range it.Title {
			shared := 0
			for _, s := range telling(title) {
				if slices.Contains(named, s) {
					shared++
				}
			}
			n = max(n, shared)
		}
		switch {
		case n > most:
			best, most, alike = it.ID, n, 1
		case n == most:
			alike++
		}
	}
	if most == 0 || most == 1 && alike > 1 {
		return 0
	}
	return best
}

// telling are the words of a title that tell it from others.
func telling(title string) (out []string) {
	for s := range strings.FieldsFuncSeq(words.Fold(title), func(r rune) bool { return strings.ContainsRune(" \t\n,.;:–—-()/„”“«»\"", r) }) {
		stop := false
		for _, list := range said().stop {
			stop = stop || list[s]
		}
		if len([]rune(s)) > 3 && !stop && said().months[s] == 0 && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// guestSides are the sides on which those of a list stand as guests: with the host of a visit those who are of it, as
// their state, the register or a delegation says, and with the guest all others.
func (p *Proposal) guestSides(c *typed.Cells) []model.Side {
	out := make([]model.Side, len(p.People))
	b := belongings(c)
	for i := range p.People {
		d := &p.People[i]
		out[i] = model.GuestSide
		if ours, _ := b.ofGuest(d); ours && c.Programme.Event.GuestID != nil {
			out[i] = model.HostSide
		}
	}
	return out
}

// ofGuest says of which sides somebody of a list of guests is known to be.
func (b *belonging) ofGuest(d *Person) (ours, theirs bool) {
	if d.State != "" {
		return d.State == b.host, d.State != b.host
	}
	is := b.sides[nameKey(firstOf(d.Name, d.Office))]
	ours, theirs = is[0], is[1]
	if !ours && !theirs {
		ours, theirs = b.says(d.Office + " " + d.Org)
	}
	return ours && !theirs, theirs
}

// Unsided are the guests of an item of a visit of whom nothing says on which side they are, few of them by name; "" for
// none.
func (p *Proposal) Unsided(c *typed.Cells) string {
	var out []string
	b := belongings(c)
	for i := range p.People {
		d := &p.People[i]
		name := firstOf(d.Name, d.Office, d.Org)
		if ours, theirs := b.ofGuest(d); !d.Out && name != "" && !ours && !theirs && c.Programme.Event.GuestID != nil {
			out = append(out, name)
		}
	}
	return few(out)
}
