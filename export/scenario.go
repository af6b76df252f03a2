package export

import (
	"encoding/base64"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// scenario is how each ceremony goes, step by step: what gives the sign, who
// moves from where to where, what is said and played, what must be at hand.
func scenario(c *composer) []paper.Section {
	cols := []paper.Column{{Title: c.head("step"), Sort: paper.Number, Least: 9}, {Title: c.head("time"), Sort: paper.Times, Least: 14}, {Title: c.head("what"), Least: 26, Weight: 2},
		{Title: c.head("cue"), Least: 16, Weight: 1.2}, {Title: c.head("who"), Least: 16, Weight: 1.4}, {Title: c.head("move"), Least: 16, Weight: 1.4},
		{Title: c.head("words"), Least: 16, Weight: 2}, {Title: c.head("music"), Least: 16, Weight: 1.1}, {Title: c.head("props"), Least: 16, Weight: 1.1}}
	var out []paper.Section
	for i := range c.p.Items {
		it := &c.p.Items[i]
		diagram := c.diagram(it)
		if len(it.Steps) == 0 && diagram == nil {
			continue
		}
		head := c.numbers[it.ID] + ".\u00a0" + c.same(it.Title)
		beside := []string{c.both(func(w *words.Words) string { return words.Capital(w.Day(it.Start.Date())) }), strings.ReplaceAll(c.timesSaid(it, it.Start), "\n", " ")}
		if at := c.both(func(w *words.Words) string { return c.place(it, w) }); at != "" {
			beside = append(beside, at)
		}
		if minutes := int(it.End.At-it.Start.At) / 60; minutes > 0 && it.EndMark == model.Exact && !it.AllDay { // how long it all takes, steps and all
			beside[1] += " (" + c.both(func(w *words.Words) string { return w.Length(minutes) }) + ")"
		}
		sec := paper.Section{Heading: head, Names: true, Again: c.continued(head), Beside: strings.Join(beside, " · "), Table: paper.Table{Columns: cols}}
		if t := it.When(); !t.Hourless() {
			clock := c.both(func(w *words.Words) string {
				return c.hoursOf(it.Start.Date(), clocksOf(it.Start, []*model.Item{it}), w)
			})
			sec.Beside = strings.TrimSuffix(strings.Join(beside, " · ")+" · "+clock, " · ")
		}
		sec.Drawing = diagram
		for n, s := range it.Steps {
			sec.Table.Rows = append(sec.Table.Rows, c.step(it, n, s))
		}
		out = append(out, sec)
	}
	if len(out) == 0 {
		return nil
	}
	leaveOut(out)
	for i := range out {
		if len(out[i].Table.Rows) == 0 {
			out[i].Table.Columns = nil // no head over nothing
		}
	}
	return out
}

// drawing is a picture that is kept in base64; nil for none.
func drawing(s string) *paper.Drawing {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil || !printable(b) {
		return nil
	}
	return &paper.Drawing{Data: b}
}

func (c *composer) step(it *model.Item, n int, s model.Step) paper.Row {
	at := it.Start.AddMinutes(s.Minute)
	each := func(t model.Text) paper.Cell {
		return c.inEach(func(w *words.Words) string { return c.text(w, t) }, false)
	}
	clock, when := c.stepHour(it, s), paper.When{Day: at.Date(), From: at.Minute(), To: -1}
	if !countable(it) {
		when.From = -1
	} else if clock != at.Clock() {
		when.Said[0] = clock
	}
	move := c.inEach(func(w *words.Words) string {
		return c.house.Where(w, s.Where(), func(t model.Text) string { return c.text(w, t) })
	}, false)
	title := c.inEach(func(w *words.Words) string { return c.text(w, s.Title) }, true)
	return paper.Row{Key: it.UID + " " + s.Title.In(), When: when, Cells: []paper.Cell{paper.Text(strconv.Itoa(n + 1)), {{Text: clock, Bold: true}}, title,
		each(s.Cue), each(s.Who), move, each(s.Words), each(s.Music), each(s.Props)}}
}

// stepHour is when a step is, as papers write an hour: of something that has no hour to count from, after how many
// minutes.
func (c *composer) stepHour(it *model.Item, s model.Step) string {
	if !countable(it) {
		return model.Signed(s.Minute) + "′"
	}
	return c.house.Hour(c.langs[0], it.Start.AddMinutes(s.Minute).Clock())
}

// countable says that hours of steps are counted from that of their item.
func countable(it *model.Item) bool {
	return it.StartMark == model.Exact && !it.AllDay && it.TimeWords.Empty()
}
