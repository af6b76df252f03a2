package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

// pocketed is the summit for a President who is in no row by name: only what heads of
// delegation come to is his. His wife stays at home; he joins the dinner at 20:10, at a
// place of his own; the hour of a meeting of his is withheld from the press.
func pocketed(t *testing.T) (p model.Programme, his []model.Item, withheld model.Item, key string) {
	t.Helper()
	_, p = programmes(t)
	p.Who, p.Seats, p.People, p.Items = clone(p.Who), clone(p.Seats), clone(p.People), slices.Clone(p.Items)
	var him, delegation int64
	for id, who := range p.People {
		if who.Name["en"] == "Edgars Rinkēvičs" {
			him = id
		}
	}
	for _, s := range p.Seats {
		if s.PersonID != nil && *s.PersonID == him {
			delegation = s.DelegationID
		}
	}
	heads := func(w model.Participation) bool {
		return w.GroupID != nil && p.Groups[*w.GroupID].Kind == model.Heads
	}
	wife := int64(970001)
	p.People[wife] = model.Person{Row: model.Row{ID: wife, UID: "wife"}, Name: model.Plain("Quillona Zephyra")}
	p.Seats[wife] = model.Seat{Row: model.Row{ID: wife, UID: "wife-seat"}, DelegationID: delegation, PersonID: &wife, Role: "spouse", Status: model.Declined, Pos: 90}
	for i := range p.Items {
		it := &p.Items[i]
		p.Who[it.ID] = slices.DeleteFunc(slices.Clone(p.Who[it.ID]), func(w model.Participation) bool {
			seat := w.SeatID != nil && p.Seats[*w.SeatID].PersonID != nil && *p.Seats[*w.SeatID].PersonID == him
			return seat || w.PersonID != nil && *w.PersonID == him || w.DelegationID != nil && *w.DelegationID == delegation
		})
		if !slices.ContainsFunc(p.Who[it.ID], heads) {
			continue
		}
		if it.Kind == model.Dinner {
			p.Who[it.ID] = append(p.Who[it.ID], model.Participation{Row: model.Row{ID: 970002}, ItemID: it.ID, Side: model.GuestSide, PersonID: &him, JoinsAt: "20:10", Place: model.Plain("Table 3, seat 7")})
		}
		if withheld.ID == 0 && it.Kind == model.Session && it.Audience == model.Public {
			it.TimeAudience = model.ForDelegation
			withheld = *it
		}
		his = append(his, *it)
	}
	p.Resolve()
	for _, a := range export.People(p, model.Reader{Audience: model.ForDelegation}) {
		if a.Name["en"] == "Edgars Rinkēvičs" {
			key = a.Key
		}
	}
	return p, his, withheld, key
}

// The pocket paper: his A6 has every item of the heads of delegation, his place, that he
// joins at 20:10, and nothing of his wife; what the press is given keeps the meeting, and
// not its hour.
func TestThePocketPaper(t *testing.T) {
	p, his, withheld, key := pocketed(t)
	if len(his) < 4 || withheld.ID == 0 || key == "" {
		t.Fatalf("%d items of the group, %d withheld, for %q: it proves nothing", len(his), withheld.ID, key)
	}
	opt := options("individual", model.ForDelegation, "en")
	opt.Size, opt.For = "A6", key
	one := composed(t, p, opt)
	if one.Size != paper.A6 {
		t.Fatalf("it is %v", one.Size)
	}
	pages := squeezed(strings.ReplaceAll(text(t, pdf(t, p, opt)), "\n", " "))
	all := squeezed(strings.ReplaceAll(everything(one), "\n", " "))
	for _, it := range his {
		for where, said := range map[string]string{"paper": all, "PDF": pages} {
			if !strings.Contains(said, squeezed(it.Title["en"])) {
				t.Errorf("%q is not in the %s", it.Title["en"], where)
			}
		}
	}
	for _, want := range []string{"joins20:10", "Table3,seat7", withheld.Start.Clock() + "–" + withheld.End.Clock()} {
		if !strings.Contains(all, want) {
			t.Errorf("his paper does not say %s", want)
		}
	}
	if strings.Contains(all, "Quillona") || strings.Contains(strings.ToLower(strings.Join(one.Facts, " ")), "spouse") {
		t.Error("his wife, who stays at home, is in it")
	}
	for _, doc := range []string{"public", "press-programme"} {
		found := false
		for _, sec := range composed(t, p, options(doc, model.PressOnly, "en")).Sections {
			for _, r := range sec.Table.Rows {
				if s := rowOf(r); strings.Contains(s, withheld.Title["en"]) {
					found = true
					if strings.Contains(s, withheld.Start.Clock()) || r.When.From >= 0 {
						t.Errorf("%s tells the press its hour: %s", doc, s)
					}
				}
			}
		}
		if !found {
			t.Errorf("%s does not keep %q", doc, withheld.Title["en"])
		}
	}
}

// In two languages the first page of a press programme for a pocket begins the day: it is
// no front alone.
func TestThePressInAPocketBeginsOnItsFirstPage(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"ro", "en"}, {"uk", "en"}, {"en", "ro"}} {
		opt := options("press-programme", model.PressOnly, langs...)
		opt.Size = "A6"
		set, err := paper.Layout(composed(t, visit, opt))
		if err != nil {
			t.Fatal(err)
		}
		first := false
		for _, x := range set.Pages[0].Texts {
			first = first || x.Of != nil && x.Of.Role == paper.RoleCell && strings.HasPrefix(x.Text, "12:15")
		}
		if page := set.Pages[0]; !first || page.Width > page.Height {
			t.Errorf("%v: the first page, %.0f wide and %.0f high, says no hour", langs, page.Width, page.Height)
		}
	}
}
