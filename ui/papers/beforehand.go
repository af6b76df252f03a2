package papers

import (
	"maps"
	"slices"
	"strings"

	"chancery/export"
)

// Beforehand says, before programmes for people are made, whose movements these readers may
// not see, and who is in no row at all; before a list of delegations, of which another
// number is announced than is on it; before a list of people, who on it has no name yet.
func (t *task) Beforehand(r export.Request) (moves, absent string) {
	if r.Document != "individual" && len(t.of) == 1 {
		if r.Document == "delegation-list" {
			moves = export.Miscounted(&t.of[0], t.reader(r), t.words())
		}
		return moves, t.unnamed(&r)
	}
	if r.Document != "individual" || len(t.of) != 1 {
		return "", ""
	}
	p, w := t.of[0], t.words()
	if rows := export.Movements(p, t.reader(r), r.For); len(rows) > 0 {
		moves = w.Count("export.movements", len(rows), titles(t, rows))
	}
	if r.For != "" {
		return moves, ""
	}
	var names []string
	meant := t.meant()
	for _, a := range export.InNoRow(p, t.reader(r)) {
		if name := w.Text(a.Name); !slices.Contains(meant, name) {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		absent = w.Count("export.in-no-row", len(names), strings.Join(names, " · "))
	}
	return moves, absent
}

// unnamed says which offices on a list have nobody yet.
func (t *task) unnamed(r *export.Request) string {
	var names []string
	for _, one := range export.Unnamed(&t.of[0], r, t.reader(*r)) {
		names = append(names, t.words().Text(one))
	}
	if len(names) == 0 {
		return ""
	}
	n := len(names)
	if more := n - mostUnnamed; more > 0 {
		names = append(names[:mostUnnamed], t.words().Say("papers.against.more", more))
	}
	return t.words().Count("export.unnamed", n, strings.Join(names, " · "))
}

// mostUnnamed is how many offices are told by name of those that have nobody: the page shows them all.
const mostUnnamed = 2

// meant are the people whom words of the running order mean: they are named in it, though in
// words alone.
func (t *task) meant() (out []string) {
	if len(t.of) != 1 {
		return nil
	}
	p := &t.of[0]
	for _, person := range slices.Compact(slices.Sorted(maps.Values(t.host.Fitting(p.Event.ID)))) {
		one := p.People[person]
		out = append(out, t.words().Text(one.Name))
	}
	return out
}
