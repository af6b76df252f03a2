package papers

import (
	"cmp"
	"strconv"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// named is how many rows are named that readers may not see.
const named = 6

// Hidden says what of a visit the readers of a paper may not see, and offers to let them;
// again is called when that was done.
func (t *task) Hidden(r export.Request, again func()) (said string, ways []part.Way) {
	if r.Document == export.ICS {
		return t.leavesOut(r), nil
	}
	if len(t.of) != 1 || t.uid == "" {
		return "", nil
	}
	p, w := &t.of[0], t.words()
	to := cmp.Or(r.Audience, model.Public)
	audience := w.Say("audience." + string(to))
	if !to.MayRead(p.Event.Audience) {
		ways = append(ways, t.way("visit "+string(to), w.Say("ui.papers.let-visit", audience), t.let(again, func() model.Change {
			e := t.of[0].Event
			e.Audience = to
			return &model.SaveEvent{Event: e}
		})))
	} else {
		ways = t.gone(ways, "visit "+string(to))
	}
	rows := hiddenRows(p, to)
	if len(rows) == 0 {
		return "", t.gone(ways, "rows "+string(to))
	}
	let := t.let(again, func() model.Change { return opened(rows, to) })
	return w.Count("ui.papers.hidden", len(rows), audience, titles(t, rows)), append(ways, t.way("rows "+string(to), w.Count("ui.papers.let-rows", len(rows), audience), let))
}

// opened makes rows readable for an audience.
func opened(rows []model.Item, to model.Audience) model.Change {
	several := &model.Several{Verb: model.Label{Verb: "fill-items", Args: []model.Text{model.Plain(strconv.Itoa(len(rows)))}}}
	for _, it := range rows {
		it.Audience = to
		several.Changes = append(several.Changes, &model.SaveItem{Item: it})
	}
	return several
}

// way is one that can be pressed, and is remembered.
func (t *task) way(key, name string, take func()) part.Way {
	if t.offered == nil {
		t.offered = map[string]string{}
	}
	t.offered[key] = name
	return part.Way{Name: name, Take: take}
}

// gone adds the place of a way that was pressed, so that no other comes under the pointer.
func (t *task) gone(ways []part.Way, key string) []part.Way {
	if name, ok := t.offered[key]; ok {
		return append(ways, part.Way{Name: name})
	}
	return ways
}

// hiddenRows are the rows that will take place and that an audience may not see.
func hiddenRows(p *model.Programme, to model.Audience) []model.Item {
	var out []model.Item
	for _, it := range p.Items {
		if it.Live() && !to.MayRead(it.Audience) {
			out = append(out, it)
		}
	}
	return out
}

func titles(t *task, rows []model.Item) string {
	var out []string
	for i := range rows[:min(named, len(rows))] {
		out = append(out, t.words().Text(rows[i].Title))
	}
	if more := len(rows) - named; more > 0 {
		out = append(out, "+"+strconv.Itoa(more))
	}
	return strings.Join(out, " · ")
}

// let makes a change of the one visit, and reads it again.
func (t *task) let(again func(), change func() model.Change) func() {
	return func() {
		if err := t.change(change()); err != nil {
			t.host.Tell(err)
			return
		}
		again()
	}
}

// change makes a change, and reads again what the papers are made of.
func (t *task) change(c model.Change) error {
	if err := t.host.Kit().Do(c); err != nil {
		return err
	}
	of := make([]model.Programme, len(t.of))
	for i := range t.of {
		p, err := t.desk().Programme(t.of[i].Event.ID)
		if err != nil {
			return err
		}
		of[i], t.revision = p, p.Revision
	}
	t.of = of
	return nil
}

// Form keeps the genitive of an office that a paper wants.
func (t *task) Form(office int64, genitive model.Text) error {
	var o model.Office
	if err := t.desk().Get(&o, office); err != nil {
		return err
	}
	o.Genitive = genitive
	return t.change(&model.Save{Record: &o, Name: o.Title})
}

// leavesOut says what a calendar for other programs cannot hold, or that its readers may
// not know of the visit.
func (t *task) leavesOut(r export.Request) string {
	as, w := t.reader(r), t.words()
	if len(t.of) == 1 && t.uid != "" {
		if err := export.Known(t.of[0], as, w); err != nil {
			return w.Error(err)
		}
	}
	rows := export.Hourless(t.of, as)
	if len(rows) == 0 {
		return ""
	}
	return w.Count("export.no-hour", len(rows), titles(t, rows))
}
