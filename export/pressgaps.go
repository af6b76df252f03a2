package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// WithoutLatest are the rows of a programme for the press to which it gathers at an hour, and of which
// nobody has said until when it is let in.
func WithoutLatest(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	for _, it := range pressRowsOf(p, r, as) {
		if slices.ContainsFunc(p.Admitted(&it), func(a model.Access) bool { return a.GatherAt != "" && a.LatestAt == "" }) {
			out = append(out, it)
		}
	}
	return out
}

// WithoutReturn are the rows of such a programme to which a bus takes the press, and from whose place none
// takes it away afterwards: one that leaves there, or whose way begins there.
func WithoutReturn(p *model.Programme, r *Request, as model.Reader) (out []model.Item) {
	rows := pressRowsOf(p, r, as)
	leaves := func(from *model.Item) bool {
		return slices.ContainsFunc(rows, func(it model.Item) bool {
			return it.Start.Date() == from.Start.Date() && slices.ContainsFunc(p.Admitted(&it), func(a model.Access) bool {
				return a.BusAt > from.Start.Clock() && begins(a.BusPlace, p.Where(from))
			})
		})
	}
	for i := range rows {
		it := &rows[i]
		goes := slices.ContainsFunc(p.Admitted(it), func(a model.Access) bool { return a.BusAt != "" && a.BusAt <= it.Start.Clock() })
		if goes && !leaves(it) {
			out = append(out, *it)
		}
	}
	return out
}

// begins says that a bus leaves from the place of an item, as that was typed in any language.
func begins(from model.Text, at model.Where) bool {
	for lang, said := range from {
		start, _, _ := strings.Cut(words.Fold(said), " – ")
		for _, t := range []model.Text{at.Place, at.Venue} {
			if name := words.Fold(t[lang]); name != "" && strings.Contains(start, name) {
				return true
			}
		}
	}
	return false
}

// pressRowsOf are the rows of a programme for the press that it may come to.
func pressRowsOf(p *model.Programme, r *Request, as model.Reader) []model.Item {
	if r.Document != "press-programme" {
		return nil
	}
	return slices.DeleteFunc(Rows(p, r.Document, as), func(it model.Item) bool {
		return !it.Live() || !slices.ContainsFunc(p.Admitted(&it), func(a model.Access) bool { return a.Press != model.PressClosed && a.Press != model.PressPhotographer })
	})
}
