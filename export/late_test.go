package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Who joins late, comes by video or brings others is said on the guest list; who stays
// away is not on it.
func TestAGuestListSaysHowTheyCome(t *testing.T) {
	p, it, opt := late(t, "guest-list")
	opt.Item = it.UID
	got := squeezed(everything(composed(t, p, opt)))
	for _, want := range []string{"joins20:10", "Byvideo", "+2"} {
		if !strings.Contains(got, want) {
			t.Errorf("%s is not in %s", want, got)
		}
	}
	if strings.Contains(got, "Nawrocki") && !strings.Contains(got, "MartaNawrock") || strings.Contains(got, "KarolNawrocki") {
		t.Error("who is absent is on the list")
	}
}

// late is the summit with a dinner to which one comes late, one by video with two others,
// and from which one of the heads stays away.
func late(t *testing.T, doc string) (model.Programme, model.Item, export.Options) {
	t.Helper()
	_, p := programmes(t)
	at := slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Kind == model.Dinner })
	it := p.Items[at]
	key := func(name string) *int64 {
		for id, who := range p.People {
			if who.Name["en"] == name {
				return &id
			}
		}
		t.Fatalf("nobody is called %s", name)
		return nil
	}
	p.Who = clone(p.Who)
	p.Who[it.ID] = append(slices.Clone(p.Who[it.ID]),
		model.Participation{Row: model.Row{ID: 940001}, ItemID: it.ID, Side: model.GuestSide, PersonID: key("Edgars Rinkēvičs"), JoinsAt: "20:10", LeavesAt: "21:45"},
		model.Participation{Row: model.Row{ID: 940002}, ItemID: it.ID, Side: model.GuestSide, PersonID: key("Mark Rutte"), Mode: model.ByVideo, Plus: 2},
		model.Participation{Row: model.Row{ID: 940003}, ItemID: it.ID, Side: model.GuestSide, PersonID: key("Karol Nawrocki"), Mode: model.Absent})
	p.Resolve()
	return p, it, options(doc, model.Internal, "en")
}

// A running order names groups as they are called, who comes late with the hour, and
// nobody who stays away. Every delegation reads so.
func TestWhoComesLateInTheProgrammes(t *testing.T) {
	p, it, opt := late(t, "running-order")
	said := func(opt export.Options, title string) string {
		for _, sec := range composed(t, p, opt).Sections {
			for _, r := range sec.Table.Rows {
				if s := rowOf(r); strings.Contains(s, title) {
					return strings.ReplaceAll(s, "\u00a0", " ")
				}
			}
		}
		return ""
	}
	order := said(opt, it.Title["en"])
	for _, want := range []string{"Heads of delegation", "Spouses of the heads of delegation", "Edgars Rinkēvičs, President of Latvia (joins 20:10, leaves 21:45)"} {
		if !strings.Contains(order, want) {
			t.Errorf("the running order lacks %s: %s", want, order)
		}
	}
	if strings.Contains(order, "Nawrocki") {
		t.Errorf("the running order names who is absent: %s", order)
	}
	every := options("running-order", model.ForDelegation, "en")
	if s := said(every, it.Title["en"]); !strings.Contains(s, "Edgars Rinkēvičs, President of Latvia (joins 20:10, leaves 21:45)") {
		t.Errorf("every delegation reads %s", s)
	}
	for id, d := range p.Delegations {
		if p.Parties[d.PartyID].Code == "LV" {
			every.Delegation = p.Delegations[id].UID
		}
	}
	if s := said(every, it.Title["en"]); !strings.Contains(s, "joins 20:10") {
		t.Errorf("their own delegation reads %s", s)
	}
	for name, want := range map[string]string{"Edgars Rinkēvičs": "joins 20:10, leaves 21:45", "Karol Nawrocki": ""} {
		one := options("individual", model.Internal, "en")
		for _, a := range export.People(p, model.Reader{Audience: model.Internal}) {
			if a.Name.In("en") == name {
				one.For = a.Key
			}
		}
		if got := said(one, it.Title["en"]); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s reads %q", name, got)
		}
	}
}
