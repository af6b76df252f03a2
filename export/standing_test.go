package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// names are what stands in a column of a list.
func names(t *testing.T, p model.Programme, opt export.Options, column string) []string {
	t.Helper()
	var out []string
	for _, sec := range composed(t, p, opt).Sections {
		for i, c := range sec.Table.Columns {
			if c.Title != column {
				continue
			}
			for _, r := range sec.Table.Rows {
				first, _, _ := strings.Cut(r.Cells[i].String(), "\n")
				out = append(out, first)
			}
		}
	}
	return out
}

// Every list has one order, and names it: sides, delegations, the order in which each was
// sent; whoever has no seat stands by their office, husband or wife beside the head.
func TestAListHasOneOrder(t *testing.T) {
	visit, summit := programmes(t)
	for _, doc := range []string{"guest-list", "who-is-who"} {
		list := names(t, visit, options(doc, model.Internal, "en"), "Name")
		if at := slices.Index(list, "Ilie Bolojan"); at != 1 {
			t.Errorf("%s: the Prime Minister stands at %d of %q", doc, at, list)
		}
	}
	if s := everything(composed(t, visit, options("who-is-who", model.Internal, "en"))); strings.Contains(s, "Other participants") {
		t.Error("the Prime Minister is one of the others")
	}
	opt := options("guest-list", model.Internal, "en")
	at := slices.IndexFunc(summit.Items, func(it model.Item) bool { return it.Kind == model.Dinner })
	opt.Item = summit.Items[at].UID
	list := names(t, summit, opt, "Name")
	if ua, nato := slices.Index(list, "Volodymyr Zelenskyy"), slices.Index(list, "Mark Rutte"); ua < 0 || nato < ua {
		t.Errorf("an organisation stands before a head of state: %q", list)
	}
	if head := slices.Index(list, "Gitanas Nausėda"); list[head+1] != "Diana Nausėdienė" {
		t.Errorf("she does not stand beside him: %q", list)
	}
	if s := everything(composed(t, summit, opt)); !strings.Contains(s, "Order: host first") {
		t.Error("the order is not named")
	}
}

// All who take part are all who come.
func TestAllWhoComeAreOnTheList(t *testing.T) {
	for _, p := range both(t) {
		opt := options("guest-list", model.Internal, "en")
		list := append(names(t, p, opt, "Name"), names(t, p, opt, "Office")...)
		for _, s := range p.Seats {
			name := s.Name["en"]
			if s.PersonID != nil {
				name = p.People[*s.PersonID].Name["en"]
			}
			if !slices.Contains(list, name) {
				t.Errorf("%s is not on the list", name)
			}
		}
	}
}

// Of which delegation another number is announced than comes is said, to those who may
// know.
func TestNumbersAgree(t *testing.T) {
	for _, p := range both(t) {
		if s := export.Miscounted(&p, model.Reader{Audience: model.Internal}, words.For("en")); s != "" {
			t.Error(s)
		}
	}
	visit, _ := programmes(t)
	visit.Delegations = clone(visit.Delegations)
	for id, d := range visit.Delegations {
		if d.Side == model.GuestSide {
			d.Plus = 12
			visit.Delegations[id] = d
		}
	}
	if s := export.Miscounted(&visit, model.Reader{Audience: model.Internal}, words.For("en")); !strings.Contains(s, "Ukraine: 12 announced, 8 on the list") {
		t.Errorf("it says %q", s)
	}
	if s := export.Miscounted(&visit, model.Reader{Audience: model.PressOnly}, words.For("en")); s != "" {
		t.Errorf("the press is told %q", s)
	}
}

// Where many meet nobody is host and guest of each other; a visit names its two sides.
func TestSidesAreCalledByTheirStates(t *testing.T) {
	visit, summit := programmes(t)
	for lang, want := range map[string]string{"en": "Ukrainian side", "ro": "Partea ucraineană", "uk": "Українська сторона"} {
		w := words.For(lang)
		for _, doc := range []string{"running-order", "delegation-list", "contacts"} {
			out := composed(t, visit, options(doc, model.Internal, lang))
			if s := everything(out) + headsOf(out.Sections[0]); !strings.Contains(s, want) {
				t.Errorf("%s in %s names no %s", doc, lang, want)
			}
		}
		order := headsOf(composed(t, summit, options("running-order", model.Internal, lang)).Sections[0])
		if strings.Contains(order, w.Say("export.col.host")) || !strings.Contains(order, w.Say("export.col.participants")) {
			t.Errorf("%s: %s", lang, order)
		}
	}
}
