package papers

import (
	"cmp"
	"strconv"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// named is how many rows are named that readers may not see.
const named = 6

// closed are the rows that a paper would have and that its readers may not see.
func (t *task) closed(r export.Request) []model.Item {
	if len(t.of) != 1 || t.uid == "" {
		return nil
	}
	return export.Closed(&t.of[0], r.Document, cmp.Or(r.Audience, model.Public))
}

// leftOut is how many items a paper of more than one visit leaves out, because its readers may not see them.
func (t *task) leftOut(r export.Request) int {
	if t.uid != "" {
		return 0
	}
	opt := t.options(r)
	return export.LeftOut(t.of, &opt)
}

// within says that the visit itself is for others than the readers of a paper.
func (t *task) within(r export.Request) bool {
	return len(t.of) == 1 && t.uid != "" && !cmp.Or(r.Audience, model.Public).MayRead(t.of[0].Event.Audience)
}

// letVisit lets readers know of the visit.
func (t *task) letVisit(to model.Audience) error {
	e := t.of[0].Event
	e.Audience = to
	return t.change(&model.SaveEvent{Event: e})
}

// letRows makes each of some rows readable for an audience.
func (t *task) letRows(rows []model.Item, to []model.Audience) error {
	several := &model.Several{Verb: model.Label{Verb: "show-items", Args: []model.Text{model.Plain(strconv.Itoa(len(rows))), readOf(to[0])}}}
	if len(rows) == 1 {
		several.Verb = model.Label{Verb: "show-item", Args: []model.Text{rows[0].Title, several.Verb.Args[1]}}
	}
	for i, it := range rows {
		if now, ok := t.of[0].Item(it.ID); ok {
			it = now
		}
		it.Audience = to[i]
		several.Changes = append(several.Changes, &model.SaveItem{Item: it})
	}
	return t.change(several)
}

// readOf is who reads, in every language.
func readOf(to model.Audience) model.Text {
	out := model.Text{}
	for _, l := range words.Languages {
		out[l] = words.For(l).Say("audience." + string(to))
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

// unknown is why the readers of a calendar for other programs may not know of the visit.
func (t *task) unknown(r export.Request) error {
	if len(t.of) != 1 || t.uid == "" {
		return nil
	}
	return export.Known(t.of[0], t.reader(r))
}

// leavesOut says what a calendar for other programs cannot hold.
func (t *task) leavesOut(r export.Request) string {
	as, w := t.reader(r), t.words()
	rows := export.Hourless(t.of, as)
	if len(rows) == 0 {
		return ""
	}
	return w.Count("export.no-hour", len(rows), titles(t, rows))
}
