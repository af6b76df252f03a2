package export

import (
	"regexp"
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/words"
)

// changeSheet says what changed since an edition, as an officer would: the visit, then day
// by day, then whatever is no item's.
func changeSheet(c *composer) []paper.Section {
	var then model.Programme
	if c.before != nil {
		then = c.before.p
	}
	now := c.p
	if as, ok := heldAs(&c.opt.Older.of, &c.opt.Request); ok && as != c.opt.Audience { // of what they hold: the rest they were never told
		now = c.full.For(model.Reader{Audience: as, Now: c.reader.Now})
	}
	of := edition.Compare(then, now, model.Reader{Audience: model.Internal})
	var out []paper.Section
	at, told := map[string]int{}, map[string]bool{}
	for _, d := range of.Told() {
		if !c.reads(&d) {
			continue
		}
		head := c.underWhich(&d, &of)
		n, ok := at[head]
		if !ok {
			n = len(out)
			at[head] = n
			out = append(out, paper.Section{Heading: head, Again: c.continued(head), Table: paper.Table{Columns: c.changeColumns(), Plain: true}})
		}
		row := paper.Row{Key: d.UID + " " + d.Key}
		for _, w := range c.langs {
			if !w.Reads(&d) {
				row.Cells = append(row.Cells, nil)
				continue
			}
			one := w.Change(&d, &of)
			one.About = onTheDay(w, &d, one.About)
			said := append(c.numberOf(&d, &of), changeSaid(w, c.house, one)...)
			if s := c.meets(&d, &of, w); s != "" && !told[d.Item+w.Lang()] {
				told[d.Item+w.Lang()] = true
				said = append(said, paper.Run{Text: "\n" + s, Italic: true})
			}
			row.Cells = append(row.Cells, c.inLanguage(said, w))
		}
		out[n].Table.Rows = append(out[n].Table.Rows, row)
	}
	if c.opt.Audience == model.PressOnly {
		out = c.withBusesOf(out, &of)
	}
	since := paper.Section{Heading: c.both(c.sinceWhen)}
	lines := append(c.sameSince(), c.recalledSince()...)
	if len(out) == 0 {
		lines = append(lines, c.both(func(w *words.Words) string { return w.Say("edition.no-change") }))
	}
	if len(lines) > 0 {
		since.Under = paper.Text(strings.Join(lines, "\n"))
	}
	return append([]paper.Section{since}, out...)
}

// sameSince says in each language since when nothing has changed, where its readers hold a later edition than
// the one that differs: a programme beside the sheet is compared with that.
func (c *composer) sameSince() (out []string) {
	e := c.opt.Older.same
	if e == nil {
		return nil
	}
	m, err := civil.MomentAt(e.At, e.Zone)
	if err != nil {
		return nil
	}
	key := "export.since-same"
	if !c.numbered() {
		key += "-hour"
	}
	for _, w := range c.langs {
		out = append(out, w.Say(key, e.N, w.Date(m.Date()), c.house.Hour(w, m.Clock())))
	}
	return out
}

// recalledSince names in each language the editions that were recalled since the one of the sheet: who
// holds one of them is told so here.
func (c *composer) recalledSince() (out []string) {
	for _, e := range c.opt.Older.recalled {
		m, err := civil.MomentAt(e.At, e.Zone)
		if err != nil {
			continue
		}
		key := "export.since-recalled"
		if !c.numbered() {
			key += "-hour"
		}
		for _, w := range c.langs {
			out = append(out, w.Say(key, e.N, w.Date(m.Date()), c.house.Hour(w, m.Clock())))
		}
	}
	return out
}

// reads says that a difference is one in a language of the paper.
func (c *composer) reads(d *edition.Difference) bool {
	return slices.ContainsFunc(c.langs, func(w *words.Words) bool { return w.Reads(d) })
}

func (c *composer) changeColumns() []paper.Column {
	var out []paper.Column
	for _, w := range c.langs {
		out = append(out, paper.Column{Title: w.Say("export.col.change"), Lang: w.Lang(), Least: 30, Weight: 1})
	}
	return out
}

// underWhich is the heading of what changed: the day of an item as it is now.
func (c *composer) underWhich(d *edition.Difference, of *edition.Compared) string {
	if d.Table == "events" {
		return c.both(func(w *words.Words) string { return w.Say("export.since.visit") })
	}
	for _, p := range []*model.Programme{&of.Newer, &of.Older} {
		for i := range p.Items {
			if it := &p.Items[i]; d.Item != "" && it.UID == d.Item {
				return words.Capital(c.both(func(w *words.Words) string { return w.Day(it.Start.Date()) }))
			}
		}
	}
	return c.both(func(w *words.Words) string { return w.Say("export.since.others") })
}

// spanned is a stretch of hours within a sentence, or what is not exact: ~15:00 – 15:25.
var spanned = regexp.MustCompile(`~\d\d:\d\d( – ~?\d\d:\d\d)?\b|\b\d\d:\d\d – ~?\d\d:\d\d\b`)

// asWritten is a sentence with its hours as the papers of the house write them.
func asWritten(w *words.Words, house words.House, s string) string {
	return spanned.ReplaceAllStringFunc(s, func(said string) string {
		exact := strings.ReplaceAll(said, "~", "")
		from, to, span := strings.Cut(exact, " – ")
		from, to = house.Hour(w, from), house.Hour(w, to)
		switch {
		case exact == said:
			return strings.ReplaceAll(house.Range(w, from, to, false), "– ", "–"+hard)
		case span:
			return strings.ReplaceAll(house.Around(w, from, to), "– ", "–"+hard)
		}
		return house.About(w, from)
	})
}

// numberOf is the number of the item that changed, as the papers of these readers have it: by
// it the row is found.
func (c *composer) numberOf(d *edition.Difference, of *edition.Compared) paper.Cell {
	for i := range of.Newer.Items {
		if it := &of.Newer.Items[i]; d.Item != "" && it.UID == d.Item && c.numbers[it.ID] != "" {
			return paper.Cell{{Text: c.numbers[it.ID] + "." + hard}}
		}
	}
	return nil
}

// meets says which other items of the programme one takes place at the same time with since it
// was changed: whoever reads of the change has to know. Outside nobody is told of it.
func (c *composer) meets(d *edition.Difference, of *edition.Compared, w *words.Words) string {
	if !c.opt.Audience.MayRead(model.ForDelegation) || d.Item == "" {
		return ""
	}
	var out []string
	for i := range of.Newer.Items {
		other := &of.Newer.Items[i]
		if overlap(&of.Newer, d.Item, other.UID) && !overlap(&of.Older, d.Item, other.UID) {
			out = append(out, c.text(w, other.Title)+" ("+strings.ReplaceAll(c.times(other, other.Start, w), "\n", " ")+")")
		}
	}
	if len(out) == 0 {
		return ""
	}
	return w.Say("export.since.meets", strings.Join(out, "; "))
}

// overlap says that two items of a programme, none of them a part of the other, take place at
// the same time.
func overlap(p *model.Programme, a, b string) bool {
	var one, other *model.Item
	for i := range p.Items {
		switch p.Items[i].UID {
		case a:
			one = &p.Items[i]
		case b:
			other = &p.Items[i]
		}
	}
	if one == nil || other == nil || one == other || !one.Live() || !other.Live() || hourUnknown(one) || hourUnknown(other) || keyOf(one.ContainerID) == other.ID || keyOf(other.ContainerID) == one.ID {
		return false
	}
	return one.Start.At < other.End.At && other.Start.At < one.End.At
}

// onTheDay is what a row that came or went is called under the heading of its day, which says that.
func onTheDay(w *words.Words, d *edition.Difference, about string) string {
	row := d.Now
	if d.What == edition.Gone {
		row = d.Was
	}
	it, ok := row.(*model.Item)
	if !ok || d.What != edition.Added && d.What != edition.Gone {
		return about
	}
	day := w.DayNoYear(it.Start.Date())
	return strings.Replace(strings.Replace(about, " ("+day+")", "", 1), " ("+day+", ", " (", 1)
}

// changeSaid is a difference as a sentence, with what it is about in bold.
func changeSaid(w *words.Words, house words.House, one words.Change) paper.Cell {
	s := asWritten(w, house, one.Sentence(w))
	one.About = asWritten(w, house, one.About)
	before, rest, ok := strings.Cut(s, one.About)
	if !ok || one.About == "" {
		return paper.Text(s)
	}
	out := paper.Cell{{Text: one.About, Bold: true}}
	if before != "" { // "Removed: " is read first
		out = slices.Insert(out, 0, paper.Run{Text: before, Bold: true})
	}
	if rest != "" {
		out = append(out, paper.Run{Text: rest})
	}
	return out
}

// onePage makes the letters of a sheet of changes smaller until it is one page; of more than
// that it says at the end of the list how much is left out.
func (c *composer) onePage(papers []paper.Paper) {
	if c.doc.ID != ChangeSheet || c.flat() {
		return
	}
	for i := range papers {
		p := &papers[i]
		usual := p.Size.Text
		for !fits(p) && p.Size.Text > usual*.78 {
			p.Size.Text *= .94
		}
		for left := 0; !fits(p); {
			n := len(p.Sections) - 1
			if n < 1 {
				break
			}
			t := &p.Sections[n].Table
			if left++; len(t.Rows) > 0 {
				t.Rows = t.Rows[:len(t.Rows)-1]
			}
			if len(t.Rows) == 0 {
				p.Sections = p.Sections[:n]
			}
			last := &p.Sections[len(p.Sections)-1] // where the list ends
			last.Feet = nil
			for _, w := range c.langs {
				last.Feet = append(last.Feet, paper.Run{Text: w.Count("export.since.more", left), Lang: c.langOf(w), Bold: true})
			}
		}
	}
}

func fits(p *paper.Paper) bool {
	set, err := paper.Layout(*p)
	return err != nil || len(set.Pages) < 2
}
