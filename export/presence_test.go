package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Of several is said that they leave, of one that somebody leaves; a delegation is one.
func TestOfSeveralIsSaidThatTheyLeave(t *testing.T) {
	visit, it := talksAlone(t)
	group := int64(880009)
	visit.Groups = map[int64]model.Group{group: {Row: model.Row{ID: group}, EventID: visit.Event.ID, Kind: model.AtLevel, Level: model.Minister, Name: model.Text{"en": "Ministers", "ro": "Miniștri", "uk": "Міністри"}}}
	row := func(id int64, p model.Participation) model.Participation {
		p.Row, p.ItemID, p.Side, p.JoinsAt, p.LeavesAt = model.Row{ID: id}, it.ID, model.HostSide, "09:10", "20:10"
		return p
	}
	for _, tt := range []struct {
		lang, want string
		who        model.Participation
	}{
		{"en", "(join 09:10, leave 20:10)", model.Participation{GroupID: &group}},
		{"ro", "(se alătură la 09:10, pleacă la 20:10)", model.Participation{GroupID: &group}},
		{"uk", "(приєднуються о 09:10, залишають захід о 20:10)", model.Participation{GroupID: &group}},
		{"en", "(join 09:10, leave 20:10)", model.Participation{Name: model.Text{"en": "Foreign ministers"}}},
		{"en", "(join 09:10, leave 20:10)", model.Participation{Name: model.Text{"en": "Ion Popa"}, Plus: 2}},
		{"en", "(joins 09:10, leaves 20:10)", model.Participation{Name: model.Text{"en": "Ion Popa"}}},
		{"uk", "(приєднується о 09:10, залишає захід о 20:10)", model.Participation{Name: model.Text{"uk": "Іван Попа"}}},
	} {
		visit.Who = map[int64][]model.Participation{it.ID: {row(880001, tt.who)}}
		visit.Resolve()
		if order := strings.ReplaceAll(rowsOf(composed(t, visit, options("running-order", model.Internal, tt.lang))), "\u00a0", " "); !strings.Contains(order, tt.want) {
			t.Errorf("no %q in %s", tt.want, order)
		}
	}
}

// Words that begin with a name are no office: nobody is the Igor Grosu.
func TestNoArticleStandsBeforeAName(t *testing.T) {
	visit, it := talksAlone(t)
	var head model.Participation
	for _, s := range visit.Seats {
		if s.Role == model.HeadOfDelegation && s.PersonID != nil && visit.Delegations[s.DelegationID].Side == model.GuestSide {
			head = model.Participation{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: s.PersonID}
		}
	}
	name := visit.People[*head.PersonID].Name["en"]
	for said, want := range map[string]string{
		"Igor Grosu represented by Veronica Cojocaru":     "with: Igor Grosu",
		"Ministry of Health represented by Ana Popescu":   "with: the Ministry of Health",
		name + " and his daughter":                        "with: " + name,
		"President of the Senate and of the Constitution": "with: the President",
		"All of the delegation: Latvia":                   "with: All of the delegation: Latvia",
	} {
		visit.Who = map[int64][]model.Participation{it.ID: {head, {Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, Name: model.Text{"en": said}}}}
		visit.Resolve()
		if own := ownIn(t, visit, "en", name); !strings.Contains(own, want) {
			t.Errorf("%s: no %q in %s", said, want, own)
		}
	}
}

// Whoever does not come themselves is named to their own, and to the other side only whoever comes for them.
func TestWhoIsRepresentedIsNotAnnounced(t *testing.T) {
	visit, it := talksAlone(t)
	guest, comes, absent := seatedOf(visit)
	visit.Who = map[int64][]model.Participation{it.ID: {{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: guest, Mode: model.InPerson},
		{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, PersonID: absent, Mode: model.Represented}, {Row: model.Row{ID: 880003}, ItemID: it.ID, Side: model.HostSide, PersonID: comes, Mode: model.InPerson}}}
	visit.Resolve()
	name := func(id *int64) string { return visit.People[*id].Name["en"] }
	if own := ownIn(t, visit, "en", name(guest)); strings.Contains(own, name(absent)) || !strings.Contains(own, name(comes)) {
		t.Errorf("%s does not come, %s does: %s", name(absent), name(comes), own)
	}
	if own := ownIn(t, visit, "en", name(comes)); !strings.Contains(own, name(absent)) {
		t.Errorf("%s is not told for whom they come: %s", name(comes), own)
	}
	opt := options("running-order", model.ForDelegation, "en")
	opt.Delegation = visit.DelegationsOf(model.GuestSide)[0].UID
	if order := rowsOf(composed(t, visit, opt)); strings.Contains(order, name(absent)) || !strings.Contains(order, name(comes)) {
		t.Errorf("the guests read %s", order)
	}
	if order := rowsOf(composed(t, visit, options("running-order", model.Internal, "en"))); !strings.Contains(order, name(absent)) {
		t.Errorf("the office reads %s", order)
	}
}

// Whoever comes for another who is named before is told of once, with whom they come for, on the running order of the
// office and in the programmes of their own; the other side reads who comes.
func TestWhoIsRepresentedIsSaidWithWhoever(t *testing.T) {
	visit, it := talksAlone(t)
	guest, head, absent := seatedOf(visit)
	name := func(id *int64) string { return visit.People[*id].Name["en"] }
	visit.Who = map[int64][]model.Participation{it.ID: {
		{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.HostSide, PersonID: head, Mode: model.InPerson},
		{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, PersonID: absent, Mode: model.Represented},
		{Row: model.Row{ID: 880003}, ItemID: it.ID, Side: model.HostSide, Name: model.Plain("Veronica Cojocaru"), Role: model.StandsIn, JoinsAt: "10:40"},
		{Row: model.Row{ID: 880004}, ItemID: it.ID, Side: model.HostSide, Name: model.Plain("Ion Popa")},
		{Row: model.Row{ID: 880005}, ItemID: it.ID, Side: model.GuestSide, PersonID: guest, Mode: model.InPerson},
	}}
	visit.Resolve()
	ofOne := func(lang string) string {
		opt := options("individual", model.Internal, lang)
		for _, one := range export.People(visit, opt.Reader([]model.Programme{visit})) {
			if one.Name["en"] == name(head) {
				opt.For = one.Key
			}
		}
		return everything(composed(t, visit, opt))
	}
	for lang, want := range map[string]string{"en": "(represented by Veronica Cojocaru, joins 10:40)", "ro": "(prin reprezentant: Veronica Cojocaru, ", "uk": "(через представника: Veronica Cojocaru, "} {
		for of, said := range map[string]string{"running order": rowsOf(composed(t, visit, options("running-order", model.Internal, lang))), "programme of one": ofOne(lang)} {
			said = strings.Join(strings.Fields(strings.ReplaceAll(said, "\u00a0", " ")), " ")
			if !strings.Contains(said, want) || strings.Count(said, "Cojocaru") != 1 || !strings.Contains(said, "Ion Popa") {
				t.Errorf("%s %s: no %q in %s", lang, of, want, said)
			}
		}
	}
	if own := ownIn(t, visit, "en", name(guest)); strings.Contains(own, name(absent)) || !strings.Contains(own, "Cojocaru") {
		t.Errorf("the guests read %s", own)
	}
}

// A group of both sides that is named on one is those of it who stand there, on the running order and in
// the programmes of people alike. Chosen ones come whole, and stand on both.
func TestAGroupIsPrintedWhereItComes(t *testing.T) {
	visit, it := talksAlone(t)
	group, level := int64(880009), model.ForeignMinister
	var ministers [2]string
	var members []model.Member
	for at, side := range model.Sides {
		for _, s := range visit.Seats {
			if s.PersonID == nil || visit.Delegations[s.DelegationID].Side != side || s.Role == model.HeadOfDelegation || s.Role == model.Interprets || ministers[at] != "" {
				continue
			}
			ministers[at] = visit.People[*s.PersonID].Name["en"]
			members = append(members, model.Member{Row: model.Row{ID: 880010 + int64(at)}, GroupID: group, PersonID: s.PersonID})
		}
	}
	if ministers[0] == "" || ministers[1] == "" {
		t.Fatalf("of the sample %q", ministers)
	}
	for kind, both := range map[model.GroupKind]bool{model.AtLevel: false, model.ChosenOnes: true} {
		g := model.Group{Row: model.Row{ID: group}, EventID: visit.Event.ID, Kind: kind, Name: model.Plain("Ministers of energy")}
		if g.Level = ""; kind == model.AtLevel {
			g.Level = level
		}
		visit.Groups, visit.Members = map[int64]model.Group{group: g}, members
		visit.Who = map[int64][]model.Participation{it.ID: {{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.HostSide, GroupID: &group}}}
		visit.Resolve()
		times := strings.Count(rowsOf(composed(t, visit, options("running-order", model.Internal, "en"))), "Ministers of energy")
		if want := map[bool]int{false: 1, true: 2}[both]; times != want {
			t.Errorf("%s: named %d times on the running order", kind, times)
		}
		for at, name := range ministers {
			there := false
			for _, one := range visit.Attending(&it) {
				there = there || visit.People[one.Person].Name["en"] == name
			}
			if there != (both || at == 0) {
				t.Errorf("%s: %s attends: %v", kind, name, there)
			}
		}
	}
}
