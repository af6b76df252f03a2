package typed

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// A name that a language inflects goes with its guest too: a gap stands in its place until somebody words
// the one who comes, whether the register has the name in that script or not; who is called so stays.
func TestADeclinedNameGoesWithItsGuest(t *testing.T) {
	for _, own := range []model.Text{
		{"en": "Karol Nawrocki"},
		{"en": "Karol Nawrocki", "uk": "Кароль Навроцький"},
	} {
		c, pl, it := polish(t)
		ours := model.Known{Person: model.Person{Row: model.Row{ID: 20}, Name: model.Text{"uk": "Карл Навроцький"}}}
		known := slices.Clone(c.Roll.Known())
		for i := range known {
			if known[i].Person.ID == 7 {
				known[i].Person.Name = own
			}
		}
		c.Roll = NewRoll(append(known, ours))
		p := c.Programme.People[7]
		p.Name = own
		c.Programme.People[7] = p
		c.Programme.Items[0].Title = model.Text{"uk": "Обід на честь Президента Польщі Кароля Навроцького (Карл Навроцький, Олена Ковальська)"}
		g := c.NewGuests(pl, it, true)
		after := func() string { return model.Renamed(c.Programme.Items[0].Title, g.Words())["uk"] }
		if got, want := after(), "Обід на честь Президента Італії … (Карл Навроцький, Олена Ковальська)"; got != want {
			t.Errorf("%v: it says %q, not %q", own, got, want)
		}
		if _, _, gaps := g.Changed(); !slices.ContainsFunc(gaps, func(s string) bool { return strings.HasPrefix(s, "Обід на честь") }) {
			t.Errorf("%v: the gaps are %q", own, gaps)
		}
		for i := range g.Rows {
			if g.Rows[i].Was == "Кароля Навроцького" {
				g.Rows[i].Now = "Серджо Маттарелли"
			}
		}
		if got := after(); !strings.Contains(got, "Президента Італії Серджо Маттарелли (") {
			t.Errorf("%v: worded, it says %q", own, got)
		}
	}
}
