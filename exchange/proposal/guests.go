package proposal

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// GuestsOf is the item that a list of guests names as that they are asked to, 0 for none: the one with whose title it has
// most words in common, else the only one of the kind that it names, as a list for lunch does. One word alone is enough
// where no other item has it.
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
		return ofKind(c, typed.Guess(model.Text{c.Lang: p.Title}))
	}
	return best
}

// ofKind is the only item of a kind, 0 for none.
func ofKind(c *typed.Cells, kind model.ItemKind) (only int64) {
	for i := range c.Programme.Items {
		if it := &c.Programme.Items[i]; it.Kind == kind && kind != model.OtherItem {
			if only != 0 {
				return 0
			}
			only = it.ID
		}
	}
	return only
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

// GuestSides are the sides on which those of a list stand as guests, as somebody said; else with the host of a visit
// those who are of it, as their state, their office, the register or a delegation says, with its guest those who are of
// another, and all of whom nothing says it where the list was said to be of.
func (p *Proposal) GuestSides(c *typed.Cells) []model.Side {
	out := make([]model.Side, len(p.People))
	b := belongings(c)
	for i := range p.People {
		d := &p.People[i]
		ours, theirs := b.ofGuest(d)
		switch {
		case c.Programme.Event.GuestID == nil:
			out[i] = model.GuestSide
		case d.Side != "":
			out[i] = d.Side
		case ours:
			out[i] = model.HostSide
		case theirs:
			out[i] = model.GuestSide
		default:
			out[i] = cmp.Or(p.Whose, model.GuestSide)
		}
	}
	return out
}

// ofGuest says of which sides somebody of a list of guests is known to be.
func (b *belonging) ofGuest(d *Person) (ours, theirs bool) {
	for _, code := range []string{d.stands, d.State} {
		if code != "" && !(d.Dialled && code == d.State) {
			return code == b.host, code != b.host
		}
	}
	for _, is := range [][2]bool{b.people[d.Is], b.sides[nameKey(firstOf(d.Name, d.Office))], b.said(d.Office + " " + d.Org)} {
		if is != [2]bool{} {
			return is[0] && !is[1], is[1] && !is[0]
		}
	}
	is := b.offices[words.Fold(d.Office)] // an adviser may be of anybody
	return is[0] && !is[1] && strings.Contains(strings.TrimSpace(d.Office), " "), false
}

// onSide takes what a column says of the side on which somebody stands: that of a state, of the host or of the guest. What
// says none of them is a remark.
func (d *Person) onSide(text string, p *Proposal) {
	var codes []string
	for _, s := range statesIn(text) {
		codes = append(codes, s.code)
	}
	for s := range strings.FieldsSeq(text) {
		bare := strings.Trim(s, ".,;:()")
		if code := firstOf(adjectiveOf(bare), stateCode(bare)); code != "" {
			codes = append(codes, code)
		}
		if col := said().sideOf[words.Fold(bare)]; col != "" {
			d.Side = sideOf[col]
		}
	}
	slices.Sort(codes)
	switch codes = slices.Compact(codes); {
	case len(codes) == 1:
		d.stands = codes[0]
		d.State = firstOf(d.State, d.stands)
	case d.Side == "" && text != "":
		at := slices.IndexFunc(p.Columns, func(c Column) bool { return c.As == "side" })
		d.Remarks = more(d.Remarks, p.Columns[at].Head+": "+text)
	}
}

// stateCode is the state whose code a text is.
func stateCode(text string) string {
	if k, ok := words.StateOf(text); ok && len(text) == 2 && strings.ToUpper(text) == text {
		return k.Code
	}
	return ""
}

func (b *belonging) said(text string) [2]bool {
	ours, theirs := b.says(text)
	return [2]bool{ours, theirs}
}

// Unsided are the guests of an item of a visit of whom nothing says on which side they are, few of them by name; "" for
// none.
func (p *Proposal) Unsided(c *typed.Cells) string {
	var out []string
	b := belongings(c)
	for i := range p.People {
		if d := &p.People[i]; !d.Out && p.unsaid(c, b, i) {
			out = append(out, firstOf(d.Name, d.Office, d.Org))
		}
	}
	return few(out)
}

// unsaid says that nothing tells on which side of a visit somebody of a list is.
func (p *Proposal) unsaid(c *typed.Cells, b *belonging, i int) bool {
	d := &p.People[i]
	ours, theirs := b.ofGuest(d)
	return d.Side == "" && !ours && !theirs && firstOf(d.Name, d.Office, d.Org) != "" && c.Programme.Event.GuestID != nil
}

// OfOthers says that most of those of a list of whom it is known are of another state than one, and they are no few of it.
func (p *Proposal) OfOthers(c *typed.Cells, code string, parties []model.Party) bool {
	b, matches, r := belongings(c), p.Matches(c, parties), registerOf(c, parties)
	b.offices = nil // of their delegation somebody may hold an office that is called as one of ours
	same, others := 0, 0
	for i := range p.People {
		d := &p.People[i]
		of := r.state[p.isOf(i, matches)]
		if ours, theirs := b.ofGuest(d); of == "" && ours {
			of = b.host
		} else if of == "" && theirs {
			of = b.guest
		}
		if d.State != "" && !d.Dialled {
			of = d.State
		}
		switch of {
		case "":
		case code:
			same++
		default:
			others++
		}
	}
	return others > max(1, same) && 3*others >= len(p.People)
}
