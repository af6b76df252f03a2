package check_test

import (
	"testing"

	"chancery/model"
	"chancery/model/check"

	"pgregory.net/rapid"
)

// said are the settings after somebody has said of a finding that it is of two people.
func said(f *check.Finding) map[string]model.Text {
	out := map[string]model.Text{}
	c := f.Namesakes(false)
	for _, n := range c.Names {
		out[model.NamesakeKey(c.Items[0], c.Items[1], n)] = model.Plain("1")
	}
	return out
}

// One name in two places counts as one person until somebody says that it is two, there and
// nowhere else.
func TestANameIsOneUntilSomebodySaysOtherwise(t *testing.T) {
	a, b, c := named(entry(1, 0, 30, 0), "Ion Popa"), named(entry(2, 20, 50, 0), "ion  Popa"), named(entry(3, 25, 60, 0), "Ion Popa")
	b.Free[0] = model.Text{"en": "Ion  POPA", "ro": "Ion Popa"}
	list := []model.Entry{a, b, c}
	found := check.Find(list, check.Known{})
	if len(found) != 3 {
		t.Fatalf("%d, want each two of three: %+v", len(found), found)
	}
	two := check.Known{Two: check.NamesakesOf(said(&found[0]))}
	left := check.Find(list, two)
	if len(left) != 2 || left[0].Key() == found[0].Key() || left[1].Key() == found[0].Key() {
		t.Errorf("said of two items, and found: %+v", left)
	}
	if parted := check.Parted(list, two); len(parted) != 1 || parted[0].Key() != found[0].Key() {
		t.Errorf("what can be taken back: %+v", parted)
	}
	if o := check.Foresee(list, list[:1], two); len(o) != 1 {
		t.Errorf("foreseen all the same: %+v", o)
	}
	if len(check.Parted(list, check.Known{})) != 0 {
		t.Error("nobody has said anything")
	}
	none := check.NamesakesOf(map[string]model.Text{model.NamesakeKey(1, 2, "ion popa"): nil, "home-zone": model.Plain("UTC")})
	if len(none) != 0 {
		t.Error(none)
	}
}

// A name of a seat that nobody known has is the same name where it is typed into an item.
func TestANameOfASeatIsTypedToo(t *testing.T) {
	a, b := entry(1, 0, 30, 0), named(entry(2, 20, 50, 0), "Maia Popa")
	a.Seats, a.Seated = []int64{9}, []model.Text{{"en": "Maia Popa"}}
	for _, list := range [][]model.Entry{{a, b}, {b, a}} {
		if f := check.Find(list, check.Known{}); len(f) != 1 || f[0].Subject.Table != "names" || !f[0].OfName() {
			t.Errorf("%+v", f)
		}
	}
	b.Seats, b.Seated, b.Free = a.Seats, a.Seated, nil
	if f := check.Find([]model.Entry{a, b}, check.Known{}); len(f) != 1 || f[0].OfName() {
		t.Errorf("one seat: %+v", f)
	}
}

// Whatever is said of names changes what is found of names alone, and nothing else comes of
// it: what was found is found or has been parted, and what was said can be taken back.
func TestWhatIsSaidOfNamesIsAllThatChanges(t *testing.T) {
	names := []string{"Ion Popa", "Ana Popa", "Liaison officer"}
	rapid.Check(t, func(t *rapid.T) {
		var list []model.Entry
		for i := range rapid.IntRange(2, 6).Draw(t, "items") {
			from := rapid.Int64Range(0, 60).Draw(t, "from")
			e := entry(int64(i+1), from, from+rapid.Int64Range(1, 40).Draw(t, "minutes"), rapid.Int64Range(0, 2).Draw(t, "room"), rapid.SliceOfN(rapid.Int64Range(1, 3), 0, 2).Draw(t, "people")...)
			for _, n := range rapid.SliceOfNDistinct(rapid.SampledFrom(names), 0, 2, rapid.ID[string]).Draw(t, "names") {
				e.Free = append(e.Free, model.Text{"en": n})
			}
			list = append(list, e)
		}
		all, settings := check.Find(list, check.Known{}), map[string]model.Text{}
		parted := map[string]bool{}
		for i := range all {
			if all[i].OfName() && rapid.Bool().Draw(t, "two") {
				parted[all[i].Key()] = true
				for k, v := range said(&all[i]) {
					settings[k] = v
				}
			}
		}
		known, there := check.Known{Two: check.NamesakesOf(settings)}, map[string]bool{}
		for _, f := range check.Find(list, known) {
			there[f.Key()] = true
		}
		for i := range all {
			if there[all[i].Key()] == parted[all[i].Key()] {
				t.Fatalf("%s: said to be two %v, found %v", all[i].Key(), parted[all[i].Key()], there[all[i].Key()])
			}
		}
		if back := check.Parted(list, known); len(back) != len(parted) {
			t.Fatalf("%d can be taken back of %d", len(back), len(parted))
		}
	})
}
