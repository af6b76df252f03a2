package reading

import (
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
)

// Foreseen is an item as it would be. Who is nil where the people stay.
type Foreseen struct {
	Item model.Item
	Who  []model.Participation
}

// Outlook is what would be wrong, were things as they are foreseen, and the
// entries it speaks of.
type Outlook struct {
	List    []check.Foresight
	entries map[model.Ref]*model.Entry
}

// Entry is what a foresight speaks of, as it would be.
func (o *Outlook) Entry(ref model.Ref) *model.Entry {
	if e := o.entries[ref]; e != nil {
		return e
	}
	return &model.Entry{}
}

// Foresee says what is wrong when items are as they are foreseen: over all of
// the diary, whatever is on show. An item without a key is a new one.
func (r *Reading) Foresee(list []Foreseen) (Outlook, error) {
	next := make([]model.Entry, len(list))
	for i := range list {
		e, err := r.entry(&list[i])
		if err != nil {
			return Outlook{}, err
		}
		if e.Ref.Item == 0 {
			e.Ref.Item = -int64(i) - 1
		}
		next[i] = e
	}
	return r.ForeseeEntries(next)
}

// ForeseeEntries is Foresee for what the calendar has, put elsewhere.
func (r *Reading) ForeseeEntries(next []model.Entry) (Outlook, error) {
	if len(next) == 0 {
		return Outlook{}, nil
	}
	const day = 24 * 3600
	span := next[0].Span()
	for i := range next {
		span = civil.Span{From: min(span.From, next[i].Start.At), To: max(span.To, next[i].End.At)}
	}
	entries, err := r.Calendar(civil.Span{From: span.From - day, To: span.To + day}, false)
	if err != nil {
		return Outlook{}, err
	}
	known, err := r.known()
	if err != nil {
		return Outlook{}, err
	}
	out := Outlook{check.Foresee(entries, next, known), map[model.Ref]*model.Entry{}}
	for _, from := range [][]model.Entry{entries, next} {
		for i := range from {
			out.entries[from[i].Ref] = &from[i]
		}
	}
	return out, nil
}

// entry is an item as the calendar would have it: its programme knows most of
// it, the registers what is new in it.
func (r *Reading) entry(f *Foreseen) (model.Entry, error) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: f.Item.EventID}}}
	if f.Item.EventID != 0 {
		var err error
		if p, err = r.Programme(f.Item.EventID); err != nil {
			return model.Entry{}, err
		}
	}
	if f.Who != nil {
		p.Who = map[int64][]model.Participation{f.Item.ID: f.Who}
	}
	regs, err := r.Registers()
	if err != nil {
		return model.Entry{}, err
	}
	known, err := r.People()
	if err != nil {
		return model.Entry{}, err
	}
	p.Venues, p.Rooms, p.People = byKey(regs.Venues), byKey(regs.Rooms), map[int64]model.Person{}
	for i := range known {
		p.People[known[i].Person.ID] = known[i].Person
	}
	return p.Entry(&f.Item), nil
}

func byKey[T any, P interface {
	*T
	model.Record
}](list []T) map[int64]T {
	out := make(map[int64]T, len(list))
	for i := range list {
		out[P(&list[i]).Head().ID] = list[i]
	}
	return out
}
