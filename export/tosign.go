package export

import (
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// toSign is what is signed or adopted in the visit: between whom, by whom and with which
// powers, in how many originals, and how each of them is made up.
func toSign(c *composer) []paper.Section {
	sec := paper.Section{}
	sec.Table.Columns = []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: 8.5}, {Title: c.head("text"), Least: 50, Weight: 2.4}, {Title: c.head("text-level"), Least: 22, Weight: .6},
		{Title: c.head("signers"), Least: 40, Weight: 1.6}, {Title: c.head("originals"), Least: 46, Weight: 1.8}, {Title: c.head("depositary"), Least: 22, Weight: .6},
		{Title: c.head("progress"), Least: 20, Weight: .5}, {Title: c.head("remarks"), Least: 26, Weight: 1}}
	list := c.p.Signed()
	for i := range list {
		sec.Table.Rows = append(sec.Table.Rows, c.instrument(i+1, &list[i]))
	}
	if len(list) == 0 {
		return nil
	}
	sec.Under = c.under(nil, "export.table.order", "export.table.alternat")
	out := []paper.Section{sec}
	leaveOut(out)
	return out
}

func (c *composer) instrument(n int, t *model.Instrument) paper.Row {
	title := append(c.say(t.Title, true), paper.Run{Text: "\n" + c.both(func(w *words.Words) string { return w.Say("text.kind." + string(t.Kind)) }), Quiet: true})
	if t.Making != model.Signs {
		title = append(title, paper.Run{Text: " · " + c.both(func(w *words.Words) string { return w.Say("text.making." + string(t.Making)) }), Quiet: true})
	}
	between := c.word("text.level." + string(t.Level))
	if !t.Others.Empty() {
		between = append(between, paper.Run{Text: "\n" + c.same(t.Others)})
	}
	signers := append(c.signer(t, true), c.signer(t, false)...)
	if t.Approval != "" {
		signers = append(signers, paper.Run{Text: c.both(func(w *words.Words) string { return w.Say("export.approval", t.Approval) }), Quiet: true})
	}
	return paper.Row{Cells: []paper.Cell{paper.Text(strconv.Itoa(n)), title, between, signers, c.originals(t), c.say(t.Depositary, false), c.word("text.state." + string(t.State)), c.say(t.Remarks, false)}}
}

// signer is who signs for a side, with what is to be said of the powers; a line of its own.
func (c *composer) signer(t *model.Instrument, ours bool) paper.Cell {
	party, who, rank, seen := t.Ours, t.OurSigner, t.OurRank, t.OurPowers
	if !ours {
		party, who, rank, seen = t.Theirs, t.TheirSigner, t.TheirRank, t.TheirPowers
	}
	out := paper.Cell{{Text: c.partyName(party) + ": " + c.both(func(w *words.Words) string { return c.somebody(w, who) })}}
	if rank != "" && who.Empty() { // "Minister of Energy, minister" says one thing twice
		out = append(out, paper.Run{Text: c.both(func(w *words.Words) string { return lower(w.Say("event.level." + string(rank))) }), Quiet: true})
	}
	late := false
	for _, one := range t.Against() {
		late = late || one.Ours == ours
	}
	key := "text.powers." + string(seen)
	other := c.p.Ranks[t.ID].Of(ours)
	none := rank != "" && seen == model.PowersUnseen && !model.NeedsPowers(rank, t.Level)
	if none {
		key = "text.powers.none-needed"
	}
	if c.opt.Audience == model.Internal && t.Making == model.Signs && (rank != "" || seen != model.PowersUnseen) && !(none && other.Is) {
		out[len(out)-1].Text += ";" // which begins no line
		out = append(out, paper.Run{Text: " " + c.both(func(w *words.Words) string {
			if late { // what keeps it from being signed is a sentence, and says what is to be done
				return w.Say("export.powers-against." + string(seen))
			}
			return w.Say("export.powers", lower(w.Say(key)))
		}), Bold: late})
	}
	if c.opt.Audience == model.Internal && other.Is { // in doubt nobody is told that none are needed
		out[len(out)-1].Text += ";"
		out = append(out, paper.Run{Text: " " + c.both(func(w *words.Words) string { return w.OtherRank(other) }), Bold: true})
	}
	return append(out, paper.Run{Text: "\n"})
}

func (c *composer) partyName(key *int64) string {
	if key == nil {
		return ""
	}
	return c.same(c.p.Parties[*key].Name)
}

// originals are how many there are, and how each of them is made up.
func (c *composer) originals(t *model.Instrument) paper.Cell {
	if t.Originals() == 0 {
		return c.word("text.making." + string(model.Adopts))
	}
	out := paper.Cell{{Text: c.both(func(w *words.Words) string { return w.Count("export.originals", t.Originals()) }), Bold: true}}
	for _, o := range t.Alternat(c.tongueOf(t.Ours), c.tongueOf(t.Theirs)) {
		line := func(w *words.Words) string {
			if o.For == nil {
				return w.Say("export.one-original", writtenIn(w, o.Languages))
			}
			name := func(key *int64) string { return c.text(w, c.p.Parties[*key].Name) }
			return w.Say("export.original", name(o.For), writtenIn(w, o.Languages), name(o.Left))
		}
		out = append(out, paper.Run{Text: "\n" + c.both(line)})
	}
	if t.Prevails != "" {
		out = append(out, paper.Run{Text: "\n" + c.both(func(w *words.Words) string { return w.Say("export.prevails", w.Tongues(t.Prevails)) }), Quiet: true})
	}
	return out
}

// writtenIn are the languages of an original by name, or that they are still to be agreed.
func writtenIn(w *words.Words, codes []string) string {
	if len(codes) == 0 {
		return w.Say("export.languages-open")
	}
	return w.Tongues(strings.Join(codes, " "))
}

// tongueOf is the language of a state, by which its original stands first, "" where it is not
// known.
func (c *composer) tongueOf(party *int64) string {
	if party == nil {
		return ""
	}
	return words.TongueOf(c.p.Parties[*party].Code)
}
