package export

import (
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// signingTable is the sheet of the table at which texts are signed, in their order: who sits
// where, which original lies before whom and how that is made up, who opens the folder, who
// stands behind. What is adopted lies on no table.
func signingTable(c *composer) []paper.Section {
	cols := []paper.Column{{Title: c.head("table-side"), Least: 22, Weight: .5}, {Title: c.head("signs"), Least: 40, Weight: 1.4}, {Title: c.head("original-before"), Least: 60, Weight: 2.6},
		{Title: c.head("folder"), Least: 36, Weight: 1.2}, {Title: c.head("behind"), Least: 36, Weight: 1.2}}
	var out []paper.Section
	var texts, originals, signatures int
	counted := true // of a text of many nobody knows here how many sign
	for _, t := range c.p.Signed() {
		rows := c.atTable(&t)
		if len(rows) == 0 {
			continue
		}
		texts, originals, signatures = texts+1, originals+t.Originals(), signatures+t.Originals()*len(rows)
		counted = counted && t.Others.Empty()
		head := strconv.Itoa(texts) + ".\u00a0" + c.same(t.Title)
		sec := paper.Section{Heading: head, Names: true, Again: c.continued(head), Beside: c.both(func(w *words.Words) string { return w.Count("export.originals", t.Originals()) }), Table: paper.Table{Columns: cols, Rows: rows}}
		sec.Under = c.aboutTable(&t)
		out = append(out, sec)
	}
	if len(out) == 0 {
		return nil
	}
	all := func(w *words.Words) string {
		said := []string{w.Count("export.texts", texts), w.Count("export.originals", originals)}
		if counted {
			said = append(said, w.Count("export.signatures", signatures))
		}
		return strings.Join(append(said, w.Say("export.table.pens")), " · ")
	}
	seen := "export.table.seen"
	if c.opt.Turned {
		seen = "export.table.seen-turned"
	}
	leaveOut(out)
	rules := c.under(all, "export.table.order", seen, "export.table.turn", "export.table.alternat")
	return append([]paper.Section{{Under: rules}}, out...) // it holds for all of them, and stands under none
}

// under are sentences that hold for all of a table, a line each, in one language after the other;
// before those of each what is said in bold, where anything is.
func (c *composer) under(first func(*words.Words) string, keys ...string) (out paper.Cell) {
	for i, w := range c.langs {
		add := func(r paper.Run) {
			if r.Lang, r.Italic = c.langOf(w), i > 0; len(out) > 0 {
				r.Text = "\n" + r.Text
			}
			out = append(out, r)
		}
		if first != nil {
			add(paper.Run{Text: first(w), Bold: true})
		}
		for _, key := range keys {
			add(paper.Run{Text: w.Say(key), Quiet: true})
		}
	}
	return out
}

// aboutTable is what holds for one text: in which languages it is and which of them prevails,
// and what the office noted of folders, pens and assistants.
func (c *composer) aboutTable(t *model.Instrument) paper.Cell {
	line := c.both(func(w *words.Words) string {
		if strings.TrimSpace(t.Languages) == "" {
			return words.Capital(w.Say("export.languages-open"))
		}
		return w.Say("export.table.languages", w.Tongues(t.Languages))
	})
	if t.Prevails != "" {
		line += " · " + c.both(func(w *words.Words) string { return w.Say("export.prevails", w.Tongues(t.Prevails)) })
	}
	if t.Making == model.AdReferendum {
		line += " · " + c.both(func(w *words.Words) string { return w.Say("text.making." + string(t.Making)) })
	}
	out := paper.Cell{{Text: line, Quiet: true}}
	if !t.Remarks.Empty() {
		out = append(out, paper.Run{Text: "\n" + c.same(t.Remarks)})
	}
	return out
}

// atTable are those who sit at the table for a text, from the left.
func (c *composer) atTable(t *model.Instrument) []paper.Row {
	made := t.Alternat(c.tongueOf(t.Ours), c.tongueOf(t.Theirs))
	if len(made) == 0 {
		return nil
	}
	at, there := c.p.SignedAt(t)
	sides := []bool{true, false} // of whom one is ours
	if c.oursOnTheRight(t) {
		sides = []bool{false, true}
	}
	var rows []paper.Row
	for i, ours := range sides {
		party, signer := t.Ours, t.OurSigner
		if !ours {
			party, signer = t.Theirs, t.TheirSigner
		}
		before := c.inEach(func(w *words.Words) string { return c.madeUp(w, t, made, ours) }, false)
		row := paper.Row{Key: t.UID + strconv.Itoa(i), Cells: []paper.Cell{c.word("export.table." + []string{"left", "right"}[i]), c.signs(&at, party, signer), before, nil, nil}}
		if there {
			row.Cells[3], row.Cells[4] = c.assistants(&at, c.sideAt(party)), c.behind(&at, c.sideAt(party), signer)
		}
		if len(row.Cells[3]) == 0 {
			row.Cells[3] = c.word("export.no-name")
		}
		rows = append(rows, row)
	}
	return rows
}

// oursOnTheRight says on which side of the table we sit, as whoever faces it sees that: the
// guest sits at the host's right, which is their left, unless the house has it otherwise. Whoever
// gives the room is the host; where neither does, the alphabet decides.
func (c *composer) oursOnTheRight(t *model.Instrument) bool {
	right := c.partyName(t.Ours) > c.partyName(t.Theirs)
	switch host := keyOf(c.p.Event.HostID); host {
	case 0:
	case keyOf(t.Ours):
		right = !c.house.HostLeft()
	case keyOf(t.Theirs):
		right = c.house.HostLeft()
	}
	return right != c.opt.Turned
}

// sideAt is on which side of an item those of a party stand.
func (c *composer) sideAt(party *int64) model.Side {
	for _, d := range c.p.Delegations {
		if d.PartyID == keyOf(party) {
			return d.Side
		}
	}
	if keyOf(party) == keyOf(c.p.Event.HostID) {
		return model.HostSide
	}
	return model.GuestSide
}

// signs is who sits there, under the party for which they sign.
// Who is told of by an office alone is named before it, where one of those who come holds that.
func (c *composer) signs(at *model.Item, party *int64, signer model.Text) paper.Cell {
	name := c.partyName(party)
	if signer.Empty() {
		return append(paper.Cell{{Text: name + "\n"}}, c.word("export.no-name")...)
	}
	return append(paper.Cell{{Text: name + "\n"}}, c.inEach(func(w *words.Words) string {
		said := c.somebody(w, signer)
		if who := c.signerNamed(w, at, party, signer); who != "" && !strings.Contains(said, who) {
			return who + ", " + said
		}
		return said
	}, true)...)
}

// signerNamed is the name of the one who comes with a party and is called as a signatory is, "" where
// that is nobody, or more than one.
func (c *composer) signerNamed(w *words.Words, at *model.Item, party *int64, signer model.Text) (name string) {
	for _, s := range c.p.Seats {
		if c.p.Delegations[s.DelegationID].PartyID != keyOf(party) || s.PersonID == nil || !c.p.Is(signer, &s) {
			continue
		}
		if name != "" {
			return ""
		}
		name = c.name(w, c.ofSeat(s, at.Start.At).name)
	}
	return name
}

// madeUp is the original that lies before a side at first: whom it names first in title and
// preamble, how its languages stand, and who signs on which side of its block.
func (c *composer) madeUp(w *words.Words, t *model.Instrument, made []model.Original, ours bool) string {
	if len(made) == 1 {
		return w.Say("export.one-original", writtenIn(w, made[0].Languages))
	}
	o := made[0]
	if !ours {
		o = made[1]
	}
	name := func(key *int64) string { return c.text(w, c.p.Parties[keyOf(key)].Name) }
	right := t.Ours
	if keyOf(right) == keyOf(o.Left) {
		right = t.Theirs
	}
	key := "export.table.original"
	if len(o.Languages) == 0 {
		key = "export.table.original-open"
	}
	return w.Say(key, name(o.First), writtenIn(w, o.Languages), name(o.Left), name(right))
}

// assistants are those of a side who open the folder, blot and carry it over.
func (c *composer) assistants(it *model.Item, side model.Side) paper.Cell {
	return c.inEach(func(w *words.Words) string {
		var out []string
		for _, who := range c.p.Side(it, side) {
			if who.Role == model.AssistsSigning && who.Mode != model.Absent {
				out = append(out, c.name(w, who.Called))
			}
		}
		return strings.Join(out, "\n")
	}, false)
}

// behind are the heads of delegation of a side who attend and sign nothing here: they stand
// behind whoever does. Everybody at the table sees them there, and reads of them on every copy: that
// others are not told what somebody is in a delegation hides no head of it.
func (c *composer) behind(it *model.Item, side model.Side, signer model.Text) paper.Cell {
	return c.inEach(func(w *words.Words) string {
		var out []string
		for _, one := range c.p.Attending(it) {
			s, ok := c.p.Seats[one.Seat]
			if !ok || c.full.Seats[one.Seat].Role != model.HeadOfDelegation || c.p.Delegations[s.DelegationID].Side != side || c.p.Is(signer, &s) {
				continue
			}
			who := c.ofSeat(s, it.Start.At)
			out = append(out, strings.Trim(c.name(w, who.name)+", "+c.text(w, who.office), ", "))
		}
		return strings.Join(out, "\n")
	}, false)
}
