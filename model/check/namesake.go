package check

import (
	"slices"
	"strings"

	"chancery/model"
)

// Known is what rules know besides a calendar.
type Known struct {
	Ways Ways
	Two  namesakes
	Wide func(place string) bool // that words are of a city or a state, where much is at once; nil for none
}

// namesakes are the names, each in two items, of which somebody has said that they are of
// two people.
type namesakes map[string]bool

// NamesakesOf are those that the settings of an office say.
func NamesakesOf(settings map[string]model.Text) namesakes {
	out := namesakes{}
	for name, said := range settings {
		if strings.HasPrefix(name, model.SettingTwins) && !said.Empty() {
			out[name] = true
		}
	}
	return out
}

// parts says that what two items have in common of a name is of two people.
func (n namesakes) parts(a, b *model.Entry, names []string) bool {
	return len(n) > 0 && slices.ContainsFunc(names, func(s string) bool { return n[model.NamesakeKey(a.Ref.Item, b.Ref.Item, s)] })
}

// alike are the names typed in both of two items of one event that no register has: in one
// programme one name is one person, until somebody says otherwise. One that a seat has
// and nobody known may be typed in an item as well.
func alike(a, b *model.Entry, two namesakes) []model.Text {
	if a.Ref.Event != b.Ref.Event {
		return nil
	}
	out := both(a.Free, b.Free, a, b, two, nil)
	out = both(a.Free, b.Seated, a, b, two, out)
	return both(a.Seated, b.Free, a, b, two, out)
}

// both adds the names of one list that stand in another, each once.
func both(x, y []model.Text, a, b *model.Entry, two namesakes, out []model.Text) []model.Text {
	for _, n := range x {
		if len(y) == 0 || !model.Personal(n) {
			continue
		}
		found := slices.ContainsFunc(y, func(o model.Text) bool {
			same := model.SameName(n, o)
			return len(same) > 0 && !two.parts(a, b, same)
		})
		if found && !slices.ContainsFunc(out, func(o model.Text) bool { return len(model.SameName(n, o)) > 0 }) {
			out = append(out, n)
		}
	}
	return out
}

// Parted are the findings that there would be, were the names that are said to be of two
// people of one.
func Parted(list []model.Entry, known Known) []Finding {
	if len(known.Two) == 0 {
		return nil
	}
	there := map[string]bool{}
	for _, f := range Find(list, known) {
		there[f.Key()] = true
	}
	return slices.DeleteFunc(Find(list, Known{Ways: known.Ways, Wide: known.Wide}), func(f Finding) bool { return there[f.Key()] })
}

// OfName says that a finding rests on nothing but a name that is typed in two items.
func (f *Finding) OfName() bool { return f.Subject.Table == "names" && f.Refs[0] != f.Refs[1] }

// Namesakes is the change that says of the name on which a finding rests that it is of two
// people, or back that it is of one.
func (f *Finding) Namesakes(back bool) *model.Namesakes {
	return &model.Namesakes{Name: f.Subject.Name, Names: model.SameName(f.Subject.Name, f.Subject.Name), Items: [2]int64{f.Refs[0].Item, f.Refs[1].Item}, Back: back}
}
