package sheet

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// summit says that delegations of several come together.
func (f *visitCard) summit() bool {
	return usually(model.EventKind(f.kind.Value())) == model.Multilateral
}

// listed is the value of a choice that stands for those whom the heading of a summit lists.
const listed = "listed"

// group is the one whose members take part, "" for none.
func (f *visitCard) group() string {
	if group, whole := strings.CutPrefix(f.members.Value(), Whole); whole && f.summit() {
		return group
	}
	return ""
}

// coming are the keys of those whose delegations take part: of the members of a group, or whom the heading lists.
func (f *visitCard) coming() (out []int64) {
	if f.members.Value() != listed || !f.summit() {
		return MembersOf(f.kit, f.group())
	}
	for _, value := range f.told.Among {
		if key := part.KeyOf(value); key != nil {
			out = append(out, *key)
		}
	}
	return out
}

// kindBy is the kind that somebody has set, or else that of the heading.
func (f *visitCard) kindBy(h typed.Heading) model.EventKind {
	if f.hand.kind {
		return model.EventKind(f.kind.Value())
	}
	return cmp.Or(h.Kind, f.begin.Kinds[0])
}

// usually is the direction that a kind has.
func usually(kind model.EventKind) model.Direction {
	e := model.NewEvent(kind, "", "", "")
	return e.Direction
}

// allKinds are those that a command offers, and then all others: what is begun as a visit may be a
// summit by its heading.
func allKinds(first []model.EventKind) []model.EventKind {
	out := slices.Clone(first)
	for _, k := range model.EventKinds {
		if !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	return out
}

// beKind lets what depends on the kind follow it.
func (f *visitCard) beKind() {
	part.Reveal(f.members.Pane, f.summit())
	want, now := usually(model.EventKind(f.kind.Value())), model.Direction(f.direction.Value())
	if many := want == model.Multilateral; !f.hand.direction && many != (now == model.Multilateral) && !f.leads() {
		f.direction.Put(string(want))
		if f.hand.host || f.hand.city {
			f.lean()
		} else {
			f.turn()
		}
	}
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}
