package papers

import (
	"cmp"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
)

// Beforehand says, before programmes for people are made, whose movements these readers may
// not see, and offers to let them, and who is in no row at all; before a list of
// delegations, of which another number is announced than is on it.
func (t *task) Beforehand(r export.Request, again func()) (said string, ways []part.Way) {
	if r.Document == "delegation-list" && len(t.of) == 1 {
		return export.Miscounted(&t.of[0], t.reader(r), t.words()), nil
	}
	if r.Document != "individual" || len(t.of) != 1 {
		return "", nil
	}
	p, w, to := t.of[0], t.words(), cmp.Or(r.Audience, model.Public)
	var says []string
	rows := export.Movements(p, t.reader(r), r.For)
	if len(rows) > 0 {
		says = append(says, w.Count("export.movements", len(rows), titles(t, rows)))
		ways = append(ways, t.way("movements", w.Count("ui.papers.let-rows", len(rows), w.Say("audience."+string(to))), t.let(again, func() model.Change { return opened(rows, to) })))
	} else {
		ways = t.gone(ways, "movements")
	}
	if r.For != "" {
		return strings.Join(says, " "), ways
	}
	var names []string
	for _, a := range export.InNoRow(p, t.reader(r)) {
		names = append(names, w.Text(a.Name))
	}
	if len(names) > 0 {
		says = append(says, w.Count("export.in-no-row", len(names), strings.Join(names, " · ")))
	}
	return strings.Join(says, " "), ways
}
