package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// What a paper that is common to all delegations leaves out, since not all attend it, is told in the card of a paper and of
// an edition; of a paper for one delegation, for the office or for the public nothing is.
func TestWhatIsNotCommonToAllIsTold(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.ForDelegation, "en")
	as := opt.Reader([]model.Programme{visit})
	row := export.Rows(&visit, "public", as)[0]
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.ID == row.ID })
	visit.Items[at].Audience = model.ForDelegation
	visit.Who = clone(visit.Who)
	visit.Who[row.ID] = nil
	before := len(export.NotOfAll(&visit, &opt.Request, as))
	host := visit.DelegationsOf(model.HostSide)[0]
	visit.Who[row.ID] = []model.Participation{{Row: model.Row{ID: 950001}, ItemID: row.ID, Side: model.HostSide, DelegationID: &host.ID}}
	visit.Resolve()
	got := export.NotOfAll(&visit, &opt.Request, as)
	if len(got) != before+1 || !slices.ContainsFunc(got, func(it model.Item) bool { return it.ID == row.ID }) {
		t.Errorf("%d before, now %d", before, len(got))
	}
	want := words.For("en").Count("export.not-of-all", len(got))
	said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
	if !slices.ContainsFunc(said, func(o export.Objection) bool { return o.Said == want && !o.Blocks }) {
		t.Errorf("no %q: %+v", want, said)
	}
	own := as
	own.Delegation = host.ID
	for _, one := range []model.Reader{own, {Audience: model.Internal}, {Audience: model.Public}} {
		if n := len(export.NotOfAll(&visit, &opt.Request, one)); n != 0 {
			t.Errorf("%d for %+v", n, one)
		}
	}
	opt.Delegation = export.Each
	if n := len(export.NotOfAll(&visit, &opt.Request, as)); n != 0 {
		t.Errorf("%d where each has a file of its own", n)
	}
}

// A delegation of which nobody comes gets no file of its own, unless nobody comes at all.
func TestADelegationThatDeclinedGetsNoFile(t *testing.T) {
	_, summit := programmes(t)
	opt := options("public", model.ForDelegation, "en")
	opt.Delegation = export.Each
	all := len(opt.OfEach([]model.Programme{summit}))
	summit.Seats = clone(summit.Seats)
	declines := func(who func(model.Seat) bool) {
		for id, s := range summit.Seats {
			if who(s) {
				s.Status = model.Declined
				summit.Seats[id] = s
			}
		}
		summit.Resolve()
	}
	one := summit.DelegationsOf(model.GuestSide)[0].ID
	declines(func(s model.Seat) bool { return s.DelegationID == one })
	if n := len(opt.OfEach([]model.Programme{summit})); all < 3 || n != all-1 {
		t.Errorf("%d files of %d", n, all)
	}
	declines(func(model.Seat) bool { return true })
	if n := len(opt.OfEach([]model.Programme{summit})); n != all {
		t.Errorf("nobody comes, and %d files", n)
	}
}

// Words among those who take part that name nobody lead to nobody's own programme: that is told. A name of a person has a
// programme of its own, and what is a delegation goes to its members.
func TestWordsThatNameNobodyAreTold(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("individual", model.ForDelegation, "en")
	as := opt.Reader([]model.Programme{visit})
	row, guest := export.Rows(&visit, "individual", as)[0], visit.DelegationsOf(model.GuestSide)[0].ID
	for name, test := range map[string]struct {
		who  model.Participation
		told bool
	}{
		"a name and words": {model.Participation{Name: model.Plain("Ozolins and spouse")}, true},
		"words":            {model.Participation{Name: model.Plain("heads, ministers")}, true},
		"in Ukrainian":     {model.Participation{Name: model.Plain("Зеленський з дружиною та міністри")}, true},
		"a group":          {model.Participation{Name: model.Plain("spouses")}, true},
		"a function":       {model.Participation{Name: model.Plain("Guard of honour")}, false},
		"who stays away":   {model.Participation{Name: model.Plain("heads and ministers"), Mode: model.Absent}, false},
		"a name":           {model.Participation{Name: model.Plain("Victor Ceban")}, false},
		"a delegation":     {model.Participation{DelegationID: &guest}, false},
	} {
		test.who.Row, test.who.ItemID, test.who.Side = model.Row{ID: 950001}, row.ID, model.GuestSide
		visit.Who = clone(visit.Who)
		visit.Who[row.ID] = []model.Participation{test.who}
		visit.Resolve()
		got := export.Words(&visit, &opt.Request, as)
		if told := slices.ContainsFunc(got, func(w model.Participation) bool { return w.ItemID == row.ID }); told != test.told {
			t.Errorf("%s: %v", name, got)
		}
		said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
		want := words.For("en").Count("export.words", len(got))
		if told := slices.ContainsFunc(said, func(o export.Objection) bool { return o.Said == want }); told != (len(got) > 0) {
			t.Errorf("%s: no %q", name, want)
		}
	}
}

// Where all stand in one column, a group or a delegation that is named on both sides is told once; two people of one name,
// and of one function, are two.
func TestAGroupOfBothSidesIsToldOnceInOneColumn(t *testing.T) {
	_, summit := programmes(t)
	it := summit.Items[0]
	summit.Items, summit.Who = []model.Item{it}, map[int64][]model.Participation{}
	summit.Groups = map[int64]model.Group{950001: {Row: model.Row{ID: 950001}, Kind: model.Heads, Name: model.Plain("Heads of delegation")}}
	group, host := int64(950001), summit.DelegationsOf(model.HostSide)[0].ID
	for what, tt := range map[string]struct {
		who  model.Participation
		said string
		n    int
	}{
		"a group":      {model.Participation{GroupID: &group}, "Heads of delegation", 1},
		"in words":     {model.Participation{Name: model.Plain("Ministers")}, "Ministers", 1},
		"a delegation": {model.Participation{DelegationID: &host}, "Romania", 1},
		"a function":   {model.Participation{Name: model.Plain("Liaison officer")}, "Liaison officer", 2},
		"a name":       {model.Participation{Name: model.Plain("Victor Ceban")}, "Victor Ceban", 2},
	} {
		var who []model.Participation
		for i, side := range model.Sides {
			w := tt.who
			w.Row, w.ItemID, w.Side, w.Pos = model.Row{ID: int64(950001 + i)}, it.ID, side, int64(i)
			who = append(who, w)
		}
		summit.Who[it.ID] = who
		summit.Resolve()
		said := ""
		for _, sec := range composed(t, summit, options("running-order", model.Internal, "en")).Sections {
			for _, r := range sec.Table.Rows {
				for i, c := range r.Cells {
					if sec.Table.Columns[i].Title == words.For("en").Say("export.col.participants") {
						said += c.String()
					}
				}
			}
		}
		if n := strings.Count(said, tt.said); n != tt.n {
			t.Errorf("%s is told %d times: %q", what, n, said)
		}
	}
}
