package model_test

import (
	"slices"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// A tenure that ends flags what comes later, unless another office has taken its place.
func TestWhoHasLeftAnOffice(t *testing.T) {
	const day = 24 * 3600
	at := int64(1000 * day)
	term := func(office, from, to int64) model.Tenure {
		return model.Tenure{PersonID: 1, OfficeID: office, From: from * day, To: to * day}
	}
	acting := func(t model.Tenure) model.Tenure {
		t.Acting = true
		return t
	}
	for what, tt := range map[string]struct {
		held []model.Tenure
		gone bool
	}{
		"still in office":            {[]model.Tenure{term(1, 500, 0)}, false},
		"it ends later":              {[]model.Tenure{term(1, 500, 1001)}, false},
		"it ended before":            {[]model.Tenure{term(1, 500, 999)}, true},
		"it ends as the item begins": {[]model.Tenure{term(1, 500, 1000)}, true},
		"long ago: who is invited is a former president": {[]model.Tenure{term(1, 500, 600)}, false},
		"another was taken after it":                     {[]model.Tenure{term(1, 500, 999), term(2, 999, 0)}, false},
		"another was taken while it lasted":              {[]model.Tenure{term(1, 500, 999), term(2, 800, 0)}, false},
		"an older one goes on":                           {[]model.Tenure{term(1, 500, 999), term(2, 300, 0)}, true},
		"two of which nobody knows since when":           {[]model.Tenure{term(1, 0, 999), term(2, 0, 0)}, true},
		"elected again":                                  {[]model.Tenure{term(1, 500, 999), term(1, 0, 0)}, false},
		"somebody who acted besides":                     {[]model.Tenure{term(2, 300, 0), acting(term(1, 900, 999))}, false},
		"somebody who only acted":                        {[]model.Tenure{acting(term(1, 900, 999))}, true},
		"of somebody else":                               {[]model.Tenure{{PersonID: 2, OfficeID: 1, To: 999 * day}}, false},
	} {
		person := int64(1)
		p := model.Programme{People: map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Plain("Ana")}}, Tenures: tt.held,
			Who: map[int64][]model.Participation{7: {{ItemID: 7, PersonID: &person}}}}
		it := model.Item{Row: model.Row{ID: 7}, Start: civil.Moment{At: at}, End: civil.Moment{At: at + 3600}}
		if e := p.Entry(&it); (len(e.Gone) == 1) != tt.gone {
			t.Errorf("%s: flagged %v", what, e.Gone)
		}
	}
}

// An office that gives way to another within the visit flags what comes later in it: whoever was asked as a
// minister comes as something else. What gave way before is as papers have it.
func TestAnOfficeThatGivesWayWithinTheVisitIsFlagged(t *testing.T) {
	const day = 24 * 3600
	first := civil.SpanOf("2026-03-10", 1, "Europe/Chisinau").From
	term := func(office, from, to int64) model.Tenure {
		return model.Tenure{PersonID: 1, OfficeID: office, From: from, To: to}
	}
	acting := term(1, first-900*day, first+11*3600)
	acting.Acting = true
	for what, tt := range map[string]struct {
		held []model.Tenure
		at   int64
		why  string
	}{
		"promoted at eleven":        {[]model.Tenure{term(1, first-900*day, first+11*3600), term(2, first+11*3600, 0)}, first + 14*3600, "promoted"},
		"before it":                 {[]model.Tenure{term(1, first-900*day, first+11*3600), term(2, first+11*3600, 0)}, first + 9*3600, ""},
		"promoted before the visit": {[]model.Tenure{term(1, first-900*day, first-day), term(2, first-day, 0)}, first + 14*3600, ""},
		"held both before":          {[]model.Tenure{term(1, first-900*day, first+11*3600), term(2, first-day, 0)}, first + 14*3600, ""},
		"elected again":             {[]model.Tenure{term(1, first-900*day, first+11*3600), term(1, first+11*3600, 0)}, first + 14*3600, ""},
		"who only acted":            {[]model.Tenure{acting, term(2, first+11*3600, 0)}, first + 14*3600, ""},
		"dismissed":                 {[]model.Tenure{term(1, first-900*day, first+11*3600)}, first + 14*3600, "office"},
	} {
		person := int64(1)
		p := model.Programme{Event: model.Event{FirstDay: "2026-03-10", Zone: "Europe/Chisinau"}, People: map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Plain("Ana")}},
			Tenures: tt.held, Who: map[int64][]model.Participation{7: {{ItemID: 7, PersonID: &person}}}}
		it := model.Item{Row: model.Row{ID: 7}, Start: civil.Moment{At: tt.at}, End: civil.Moment{At: tt.at + 3600}}
		why := ""
		for _, one := range p.Entry(&it).Gone {
			why += one.Why
		}
		if why != tt.why {
			t.Errorf("%s: flagged %q, want %q", what, why, tt.why)
		}
	}
}

// Whoever attends with a group of a level and whose office ends is flagged at every later item of
// it, once, as if they were named there; nobody is whom the group is without, or whose place another took.
func TestAnOfficeThatEndsFlagsItemsOfItsGroup(t *testing.T) {
	named := func(w model.Participation, mode model.Mode) model.Participation { w.Mode = mode; return w }
	for what, tt := range map[string]struct {
		at      int64
		who     []model.Participation
		change  func(*model.Assembly)
		flagged bool
	}{
		"as long as it lasts":         {at: hour, who: []model.Participation{inGroup(2)}},
		"once it has ended":           {at: hour + 60, who: []model.Participation{inGroup(2)}, flagged: true},
		"days later":                  {at: hour + 9*24*3600, who: []model.Participation{inGroup(2)}, flagged: true},
		"in two groups":               {at: hour + 60, who: []model.Participation{inGroup(2), inGroup(7)}, flagged: true},
		"named besides":               {at: hour + 60, who: []model.Participation{inGroup(2), someone(202)}, flagged: true},
		"absent":                      {at: hour + 60, who: []model.Participation{inGroup(2), named(someone(202), model.Absent)}},
		"with the delegation besides": {at: hour + 60, who: []model.Participation{inGroup(2), {DelegationID: key(2)}}, flagged: true},
		"a group that stays away":     {at: hour + 60, who: []model.Participation{named(inGroup(2), model.Absent)}},
		"of the other side":           {at: hour + 60, who: []model.Participation{inGroup(8)}},
		"a group of another level":    {at: hour + 60, who: []model.Participation{inGroup(9)}},
		"added to the group by name":  {hour + 60, []model.Participation{inGroup(2)}, func(a *model.Assembly) { a.Members = append(a.Members, model.Member{GroupID: 2, PersonID: key(202)}) }, true},
		"taken out of the group": {hour + 60, []model.Participation{inGroup(2)}, func(a *model.Assembly) {
			a.Members = append(a.Members, model.Member{GroupID: 2, PersonID: key(202), Out: true})
		}, false},
		"the seat of the group taken out": {hour + 60, []model.Participation{inGroup(2)}, func(a *model.Assembly) {
			a.Members = append(a.Members, model.Member{GroupID: 2, SeatID: key(22), Out: true})
		}, false},
		"taken up anew": {hour + 60, []model.Participation{inGroup(2)}, func(a *model.Assembly) {
			a.Tenures = append(a.Tenures, model.Tenure{PersonID: 202, OfficeID: 1, From: hour + 60})
		}, false},
		"in whose stead another came": {hour + 60, []model.Participation{inGroup(2)}, func(a *model.Assembly) { s := a.Seats[22]; s.Until = hour + 60; a.Seats[22] = s }, false},
	} {
		all := sent()
		all.Groups[7] = model.Group{Row: model.Row{ID: 7}, Kind: model.AtLevel, Level: model.ForeignMinister, Side: model.GuestSide}
		all.Groups[8] = model.Group{Row: model.Row{ID: 8}, Kind: model.AtLevel, Level: model.ForeignMinister, Side: model.HostSide}
		all.Groups[9] = model.Group{Row: model.Row{ID: 9}, Kind: model.AtLevel, Level: model.HeadOfState}
		if tt.change != nil {
			tt.change(&all)
		}
		it := model.Item{Row: model.Row{ID: 7}, Start: civil.Moment{At: tt.at}, End: civil.Moment{At: tt.at + 60}}
		p := model.Programme{Items: []model.Item{it}, People: map[int64]model.Person{202: {Name: model.Plain("Ana")}}, Who: map[int64][]model.Participation{7: tt.who},
			Delegations: all.Delegations, Seats: all.Seats, Groups: all.Groups, Members: all.Members, Tenures: all.Tenures, Offices: all.Offices}
		e := p.Entry(&it)
		if n := len(e.Gone); n > 1 || (n == 1) != tt.flagged || n == 1 && (e.Gone[0].Why != "office" || !e.Gone[0].Name.Equal(model.Plain("Ana"))) {
			t.Errorf("%s: flagged %v", what, e.Gone)
		}
	}
}

// Who declined and is still named, by register or by what was typed, is flagged on the screen, attends
// nothing, and is in the rows of no reader; whom a head was to bring come with the delegation.
func TestWhoDeclinedIsOnNoPaper(t *testing.T) {
	all := sent()
	people := map[int64]model.Person{101: {Name: model.Plain("Ana")}, 201: {Name: model.Plain("Boris")}, 303: {Name: model.Plain("Carl")}, 404: {Name: model.Plain("Carl")}}
	rows := func(list ...model.Participation) (model.Programme, model.Item) {
		it := model.Item{Row: model.Row{ID: 7}, Audience: model.Public, Start: civil.Moment{At: hour}, End: civil.Moment{At: hour + 60}}
		for i := range list {
			list[i].ItemID, list[i].ID, list[i].Side = 7, int64(i+1), model.GuestSide
		}
		return model.Programme{Event: model.Event{Row: model.Row{ID: 1}, Status: model.DatesSet, Audience: model.Public}, Items: []model.Item{it}, People: people, Delegations: all.Delegations, Seats: all.Seats, Who: map[int64][]model.Participation{7: list}}, it
	}
	typedAs := func(s string) model.Participation { return model.Participation{Name: model.Plain(s)} }
	by := func(m model.Mode, w model.Participation) model.Participation { w.Mode = m; return w }
	bringing := seat(33)
	bringing.Plus = 6
	for what, tt := range map[string]struct {
		row         model.Participation
		kept, named bool
	}{
		"in the register":            {someone(303), false, false},
		"by the seat":                {seat(33), false, false},
		"by a name that was typed":   {typedAs(" carl "), false, false},
		"another name":               {typedAs("Carla"), true, false},
		"somebody else":              {someone(101), true, true},
		"on a screen in this item":   {by(model.ByVideo, someone(303)), true, true},
		"with so and so many behind": {bringing, true, false},
	} {
		p, it := rows(tt.row)
		e := p.Entry(&it)
		if flagged := len(e.Gone) == 1; flagged != (!tt.kept || tt.row.Plus > 0) {
			t.Errorf("%s: flagged %v", what, e.Gone)
		}
		if gone := p.Gone(&it, p.Side(&it, model.GuestSide)); gone[0] != (len(e.Gone) == 1) {
			t.Errorf("%s: struck %v, flagged %v", what, gone, e.Gone)
		}
		if got := len(p.Attending(&it)) == 1; got != tt.named {
			t.Errorf("%s: attends %v", what, got)
		}
		for _, r := range []model.Reader{{Audience: model.Internal}, {Audience: model.ForDelegation, Delegation: 3}} {
			read := p.For(r)
			if got := len(read.Who[7]) == 1; got != tt.kept {
				t.Errorf("%s: read by %v: %v", what, r, read.Who[7])
			}
			if tt.row.Plus > 0 && !slices.ContainsFunc(read.Who[7], func(w model.Participation) bool {
				return w.DelegationID != nil && *w.DelegationID == 3 && w.Plus == 6 && w.SeatID == nil
			}) {
				t.Errorf("%s: read by %v: %+v", what, r, read.Who[7])
			}
		}
	}
	all.Seats[34] = model.Seat{Row: model.Row{ID: 34}, DelegationID: 3, PersonID: key(404), Role: "member", Pos: 4}
	if p, it := rows(typedAs("Carl")); len(p.Entry(&it).Gone) > 0 || len(p.For(model.Reader{Audience: model.Internal}).Who[7]) != 1 {
		t.Error("of two of one name one comes, and it is said that nobody does")
	}
}

// A delegation of which nobody comes, and a group of none but such, is flagged on the screen in one line and is
// in the rows of no reader; one without any list, one whose people come later, and one that is to bring more
// than are on its list may come all the same.
func TestADelegationOfWhichNobodyComesIsOnNoPaper(t *testing.T) {
	whole := func(d int64, plus int) model.Participation {
		return model.Participation{DelegationID: key(d), Plus: plus}
	}
	by := func(m model.Mode, w model.Participation) model.Participation { w.Mode = m; return w }
	for what, tt := range map[string]struct {
		row    model.Participation
		change func(*model.Assembly)
		gone   string
	}{
		"a delegation that comes":      {row: whole(3, 0)},
		"one that declined":            {row: whole(2, 0), gone: "A"},
		"by its own name":              {row: whole(2, 0), change: func(a *model.Assembly) { d := a.Delegations[2]; d.Name = model.Plain("Own"); a.Delegations[2] = d }, gone: "Own"},
		"with its head":                {row: whole(2, 1), gone: "A"},
		"with more than are on a list": {row: whole(2, 9)},
		"one without a list":           {row: whole(4, 0)},
		"of which one comes later": {row: whole(2, 0), change: func(a *model.Assembly) {
			a.Seats[25] = model.Seat{Row: model.Row{ID: 25}, DelegationID: 2, PersonID: key(205), Role: "member", From: hour + 60}
		}},
		"of which one comes": {row: whole(2, 0), change: func(a *model.Assembly) {
			a.Seats[25] = model.Seat{Row: model.Row{ID: 25}, DelegationID: 2, PersonID: key(205), Role: "member"}
		}},
		"on a screen in this item":      {row: by(model.ByVideo, whole(2, 0))},
		"the heads":                     {row: inGroup(1)},
		"the spouses":                   {row: inGroup(3), gone: "spouses"},
		"a group of all of it":          {row: inGroup(4), gone: "all of A"},
		"chosen ones, one of whom none": {row: inGroup(5)},
		"a group of nobody yet":         {row: inGroup(8)},
	} {
		all := sent()
		for id, name := range map[int64]string{3: "spouses", 4: "all of A", 5: "chosen"} {
			g := all.Groups[id]
			g.Name = model.Plain(name)
			all.Groups[id] = g
		}
		all.Groups[8] = model.Group{Row: model.Row{ID: 8}, Kind: model.ChosenOnes, Name: model.Plain("none")}
		all.Delegations[4] = model.Delegation{Row: model.Row{ID: 4}, Side: model.GuestSide}
		d := all.Delegations[2]
		d.PartyID = 9
		all.Delegations[2] = d
		for id, s := range all.Seats {
			if s.DelegationID == 2 {
				s.Status = model.Declined
				all.Seats[id] = s
			}
		}
		if tt.change != nil {
			tt.change(&all)
		}
		tt.row.ItemID, tt.row.ID, tt.row.Side = 7, 1, model.GuestSide
		it := model.Item{Row: model.Row{ID: 7}, Audience: model.Public, Start: civil.Moment{At: hour}, End: civil.Moment{At: hour + 60}}
		p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, Kind: model.Summit, Status: model.DatesSet, Audience: model.Public}, Items: []model.Item{it}, Parties: map[int64]model.Party{9: {Name: model.Plain("A")}},
			Delegations: all.Delegations, Seats: all.Seats, Groups: all.Groups, Members: all.Members, Who: map[int64][]model.Participation{7: {tt.row}}}
		if e := p.Entry(&it); (len(e.Gone) == 1) != (tt.gone != "") || len(e.Gone) == 1 && (e.Gone[0].Why != "nobody" || !e.Gone[0].Name.Equal(model.Plain(tt.gone))) {
			t.Errorf("%s: flagged %v, want %q", what, e.Gone, tt.gone)
		}
		for _, r := range []model.Reader{{Audience: model.Internal}, {Audience: model.ForDelegation, Delegation: 3}} {
			if got := len(p.For(r).Who[7]) == 1; got != (tt.gone == "") {
				t.Errorf("%s: kept %v for %v", what, got, r)
			}
		}
	}
}

// A state that declined by its invitation is flagged once wherever its delegation or its head is, and stays on
// papers: nobody has said so of its seats. Who was asked anew, or to one item alone, has not declined.
func TestAStateThatDeclinedIsToldAndStays(t *testing.T) {
	letter, no := model.InvitationStep{Day: "2026-03-01", Kind: model.StepLetter}, model.InvitationStep{Day: "2026-03-02", Kind: model.StepDeclined}
	asked := func(steps ...model.InvitationStep) model.Invitation {
		return model.Invitation{EventID: key(1), PartyID: key(9), Thread: steps}
	}
	declined := asked(letter, no)
	alone, office := declined, declined
	alone.Origin, office.OfficeID = model.Plain("Lunch"), key(5)
	for what, tt := range map[string]struct {
		row     model.Participation
		asked   []model.Invitation
		flagged bool
	}{
		"its delegation":     {model.Participation{DelegationID: key(2)}, []model.Invitation{declined}, true},
		"its head":           {someone(201), []model.Invitation{declined}, true},
		"the heads":          {inGroup(1), []model.Invitation{declined}, true},
		"another of it":      {someone(202), []model.Invitation{declined}, false},
		"of another":         {model.Participation{DelegationID: key(3)}, []model.Invitation{declined}, false},
		"no answer":          {model.Participation{DelegationID: key(2)}, []model.Invitation{asked(letter)}, false},
		"asked anew":         {model.Participation{DelegationID: key(2)}, []model.Invitation{declined, asked(letter)}, false},
		"to one item alone":  {model.Participation{DelegationID: key(2)}, []model.Invitation{alone}, false},
		"of an office of it": {model.Participation{DelegationID: key(2)}, []model.Invitation{office}, false},
	} {
		all := sent()
		d := all.Delegations[2]
		d.PartyID = 9
		all.Delegations[2] = d
		tt.row.ItemID, tt.row.ID, tt.row.Side = 7, 1, model.GuestSide
		it := model.Item{Row: model.Row{ID: 7}, Audience: model.Public, Start: civil.Moment{At: hour}, End: civil.Moment{At: hour + 60}}
		p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, Kind: model.Summit, Status: model.DatesSet, Audience: model.Public}, Items: []model.Item{it}, Parties: map[int64]model.Party{9: {Name: model.Plain("A")}},
			Delegations: all.Delegations, Seats: all.Seats, Groups: all.Groups, Members: all.Members, Invitations: tt.asked, Who: map[int64][]model.Participation{7: {tt.row}}}
		e := p.Entry(&it)
		if (len(e.Gone) == 1) != tt.flagged || tt.flagged && (e.Gone[0].Why != "refused" || !e.Gone[0].Name.Equal(model.Plain("A"))) {
			t.Errorf("%s: flagged %v", what, e.Gone)
		}
		if len(p.For(model.Reader{Audience: model.Internal}).Who[7]) != 1 {
			t.Errorf("%s: taken out", what)
		}
	}
}
