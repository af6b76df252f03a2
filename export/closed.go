package export

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
)

// Closed are the rows of a programme that will take place, that a paper would have, and that
// its readers may not see.
func Closed(p *model.Programme, document string, to model.Audience) []model.Item {
	var out []model.Item
	for i := range p.Items {
		if it := &p.Items[i]; it.Live() && !to.MayRead(it.Audience) && has(p, document, it) {
			out = append(out, *it)
		}
	}
	return out
}

// has says whether a document tells of items, and of this one.
func has(p *model.Programme, document string, it *model.Item) bool {
	switch document {
	case "press-programme":
		return len(p.Admitted(it)) > 0 || model.PressOnly.MayRead(it.Audience) // closed, or still to be said
	case "individual", "guest-list":
		return len(p.Who[it.ID]) > 0
	}
	return !ofPeople(document)
}

// ofPeople says that a paper has no rows of the programme at all, but people and delegations.
func ofPeople(document string) bool {
	return slices.Contains([]string{"delegation-list", "who-is-who", "contacts"}, document)
}

// LeftOut counts what a paper of several programmes would have and its readers may not see: the page of a
// calendar on its days, the sheet of a day on that day, a calendar for other programs of all.
func LeftOut(of []model.Programme, opt *Options) (n int) {
	for _, p := range of {
		seen := map[int64]bool{}
		for _, it := range p.For(opt.Reader(of)).Items {
			seen[it.ID] = true
		}
		for i := range p.Items {
			if it := &p.Items[i]; it.Live() && !seen[it.ID] && opt.has(it) {
				n++
			}
		}
	}
	return n
}

// has says that an item stands on the days of a paper of several programmes.
func (o *Options) has(it *model.Item) bool {
	switch o.Document {
	case Calendar:
		return o.Period.has(it)
	case "day":
		return onDay(it, o.Day)
	}
	return true
}

// has says that an item stands on the page, for those who may see it.
func (p *Period) has(it *model.Item) bool {
	if p.Families != nil && !slices.Contains(p.Families, it.Kind.Family()) {
		return false
	}
	first, last := drawnDays(it)
	return first.Sub(p.First) < p.Days && last.Sub(p.First) >= 0
}

// drawnDays are the first and the last day on which an item is drawn: what has no end is drawn all the same.
func drawnDays(it *model.Item) (first, last civil.Date) {
	first = it.Start.Date()
	return first, max(first, drawnEnd(it).AddMinutes(-1).Date())
}

func drawnEnd(it *model.Item) civil.Moment {
	return it.End.AddMinutes(int(it.Drawn().Len()-it.Span().Len()) / 60)
}
