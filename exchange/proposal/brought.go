package proposal

import (
	"reflect"
	"slices"
	"strings"

	"chancery/model"
)

// WasBrought says that what stands in a field of a row was written by a list that came in: nobody has written it since, and
// it was not undone. A row that an undo gives back is as it was. Past is all that was done to the row, the first deed first.
func WasBrought(past []model.Alteration, field string) bool {
	for i := len(past) - 1; i >= 0; i-- {
		one := &past[i]
		if one.Now == nil || one.Was == nil && one.Deed.Kind == "undo" || reflect.DeepEqual(fieldOf(one.Was, field), fieldOf(one.Now, field)) {
			continue
		}
		return one.Deed.Label.Verb == "import" && one.Deed.Kind != "undo"
	}
	return false
}

// fieldOf is what stands in a field of a row, nil for a row that is none.
func fieldOf(r model.Record, name string) any {
	if r == nil {
		return nil
	}
	f := reflect.Indirect(reflect.ValueOf(r)).FieldByNameFunc(func(s string) bool { return strings.EqualFold(s, name) })
	if !f.IsValid() {
		return nil
	}
	return f.Interface()
}

// earlier are those whom drafts that came in before named in an item, each as it was brought, and whom none of them left out
// since: not those of a list of guests, and not those whom somebody typed.
func (p *Proposal) earlier(item int64) (out []model.Participation) {
	if p.Story == nil || item == 0 {
		return nil
	}
	story := p.Story("items", item)
	of, back := map[int64]int64{}, map[int64]bool{} // of a deed that takes one back, or brings it again, which that is; and those taken back
	for i := range story {
		switch d := story[i].Deed; d.Kind {
		case "undo", "redo":
			first := d.Target
			if of[first] != 0 {
				first = of[first]
			}
			of[d.ID], back[first] = first, d.Kind == "undo"
		}
	}
	for i := range story {
		one := &story[i]
		l := one.Deed.Label
		if draft := l.Verb == "new-event" || l.Verb == "import" && len(l.Args) == 0; !draft || of[one.Deed.ID] != 0 || back[one.Deed.ID] {
			continue
		}
		was, _ := one.Was.(*model.Participation)
		now, _ := one.Now.(*model.Participation)
		if was != nil && now == nil {
			out = slices.DeleteFunc(out, func(o model.Participation) bool { return o.ID == was.ID })
		} else if was == nil && now != nil {
			out = append(out, *now)
		}
	}
	return out
}
