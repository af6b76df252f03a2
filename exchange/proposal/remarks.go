package proposal

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// remarksOf are the remarks of rows by their numbers: of those that a visit has, and of those of a draft.
func remarksOf(old, now []Row) (out [2]map[int]string) {
	for side, rows := range [][]Row{old, now} {
		out[side] = map[int]string{}
		for i := range rows {
			out[side][rows[i].N] = rows[i].Remarks
		}
	}
	return out
}

// likeNone takes back what unlike said: the draft was compared with another visit, or is for none.
func (p *Proposal) likeNone() {
	p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein.remarks-other" || e.Code == "takein.remarks-gone" })
}

// unlike says in which rows the remarks of a draft say something that those of the visit do not: ours say more
// than others know, so that they are not compared, and somebody who was replaced there would go unseen.
func (p *Proposal) unlike(c *typed.Cells, remarks [2]map[int]string, old, now []Row, from []int) {
	if p.likeNone(); p.dated {
		return
	}
	var rows, gone []string
	for j, i := range from {
		if i < 0 {
			continue
		}
		if names := noLonger(remarks[0][old[i].N], remarks[1][now[j].N], &now[j]); len(names) > 0 {
			gone = append(gone, strconv.Itoa(now[j].N)+" – "+strings.Join(names, ", "))
		}
		ours, lines := unsigned(remarks[0][old[i].N]), []string(nil)
		for one := range strings.SplitSeq(remarks[1][now[j].N], "; ") {
			if one = unsigned(one); one == "" || saysAll(ours, one) {
				continue
			}
			if lines == nil {
				lines = onOurPapers(c, old[i].N)
			}
			if !slices.ContainsFunc(lines, func(line string) bool { return strings.Contains(line, one) || allIn(one, line) }) {
				rows = append(rows, strconv.Itoa(now[j].N))
				break
			}
		}
	}
	if len(rows) > 0 {
		p.ask("remarks-other", strings.Join(rows, ", "))
	}
	if said := slices.ContainsFunc(now, func(r Row) bool { return remarks[1][r.N] != "" }); said && len(gone) > 0 { // a draft without remarks leaves out all
		p.ask("remarks-gone", strings.Join(gone, "; "))
	}
}

// unsigned is the key of remarks without what is only to be confirmed of them.
func unsigned(s string) string { return same(words.Unsigned(s)) }

// noLonger are those who stand in a list of people among our remarks, "participants: A, B", or take part by a sentence there,
// "welcomed by A", and in no list and no column of the row of a draft.
func noLonger(ours, theirs string, row *Row) (out []string) {
	all := ""
	for one := range strings.SplitSeq(ours, "; ") {
		label, list, ok := strings.Cut(one, ":")
		col, known := columnOf(label)
		if !ok || !known || col != colWho && col != typed.ColHost && col != typed.ColGuest {
			if list = takenFrom(one); list == "" {
				continue
			}
		}
		if all == "" {
			all = unsigned(strings.Join([]string{theirs, row.Title, row.Who, row.Host, row.Guest}, "; "))
		}
		for name := range strings.SplitSeq(list, ",") {
			if name = strings.Trim(oneLine(name), " ."); name != "" && !strings.Contains(all, unsigned(name)) {
				out = append(out, name)
			}
		}
	}
	return out
}

// takenFrom are the names of those who take part by a sentence of a remark.
func takenFrom(remark string) string {
	var out []string
	for _, sentence := range sentencesOf(remark) {
		if who, besides := taking(strings.TrimRight(sentence, ".")); besides && areSomebody(who) {
			for _, person := range persons(who) {
				name, _, _ := strings.Cut(person, ",")
				out = append(out, name)
			}
		}
	}
	return strings.Join(out, ",")
}

// saysAll says that remarks contain a text as it is. A list behind its name, "participants: A", is another where ours
// goes on with somebody.
func saysAll(ours, one string) bool {
	for rest, listed := ours, strings.Contains(one, ":"); ; {
		_, after, ok := strings.Cut(rest, one)
		if !ok || !listed || !strings.HasPrefix(strings.TrimSpace(after), ",") {
			return ok
		}
		rest = after
	}
}

// allIn says that each word of a text stands in another.
func allIn(text, in string) bool {
	apart := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != ':' }
	list := strings.FieldsFunc(in, apart)
	for word := range strings.FieldsFuncSeq(text, apart) {
		if !slices.Contains(list, word) {
			return false
		}
	}
	return true
}

// onOurPapers is what our own papers say of an item that a row has no place for but its remarks: what it is about and
// what happens in it, how the press comes, when and where it gathers, how settled it is.
func onOurPapers(c *typed.Cells, n int) (lines []string) {
	it := &c.Programme.Items[n-1]
	for _, lang := range words.Languages {
		w := words.For(lang)
		lines = append(lines, w.Say("export.locked"), w.Say("item.status."+string(it.Status)), w.Say("export.not-agreed"), w.Say("export.to-be-confirmed"), w.Text(it.Description), w.Text(it.Chair), w.Text(it.Footnote))
		if it.Dress != "" {
			for _, key := range []string{"dress." + string(it.Dress), "export.dress-both." + string(it.Dress)} {
				if w.Has(key) {
					lines = append(lines, w.Text(it.Remarks)+" "+w.Say("export.dress", w.Say(key)))
				}
			}
		}
		for _, who := range c.Programme.Who[it.ID] { // of whom it is to be confirmed
			lines = append(lines, w.Text(c.Programme.Participant(who, it.Start.At).Called))
		}
		for _, step := range it.Steps {
			lines = append(lines, it.Start.AddMinutes(step.Minute).Clock()+" "+w.Text(step.Title))
		}
		for _, a := range c.Programme.Admitted(it) {
			for _, preset := range words.HousePresets {
				house, err := words.HouseLike(preset)
				if err != nil {
					continue
				}
				for _, alone := range []bool{true, false} {
					for _, clocks := range []string{"", " (" + w.City(it.Start.Zone) + ")"} {
						lines = append(lines, house.AdmissionIn(w, &a, clocks, w.Text, alone)...)
					}
				}
			}
		}
	}
	for i, s := range lines {
		lines[i] = unsigned(s)
	}
	return lines
}
