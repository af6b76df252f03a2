package model_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
)

// hour is unix seconds of some item.
const hour = int64(1_770_000_000)

// sent are three delegations: of the host, of A with a head, a minister and a spouse, and
// of B, whose head was replaced at the hour.
func sent() model.Assembly {
	row := func(id int64) model.Row { return model.Row{ID: id} }
	return model.Assembly{
		Delegations: map[int64]model.Delegation{1: {Row: row(1), Side: model.HostSide, Pos: 1}, 2: {Row: row(2), Side: model.GuestSide, Pos: 2}, 3: {Row: row(3), Side: model.GuestSide, Pos: 1}},
		Seats: map[int64]model.Seat{
			11: {Row: row(11), DelegationID: 1, PersonID: key(101), Role: model.HeadOfDelegation, Pos: 1},
			21: {Row: row(21), DelegationID: 2, PersonID: key(201), Role: model.HeadOfDelegation, Pos: 2},
			22: {Row: row(22), DelegationID: 2, PersonID: key(202), Role: "member", Pos: 1},
			23: {Row: row(23), DelegationID: 2, Name: model.Plain("spouse"), Role: model.SpouseOf, Pos: 3},
			24: {Row: row(24), DelegationID: 2, Name: model.Plain("journalist"), Role: model.OfPress, Pos: 4},
			31: {Row: row(31), DelegationID: 3, PersonID: key(301), Role: model.HeadOfDelegation, Pos: 1, Status: model.Accepted, Until: hour},
			32: {Row: row(32), DelegationID: 3, PersonID: key(302), Role: model.HeadOfDelegation, Pos: 2, From: hour},
			33: {Row: row(33), DelegationID: 3, PersonID: key(303), Role: "member", Pos: 3, Status: model.Declined},
		},
		Groups: map[int64]model.Group{
			1: {Row: row(1), Kind: model.Heads}, 2: {Row: row(2), Kind: model.AtLevel, Level: model.ForeignMinister}, 3: {Row: row(3), Kind: model.Spouses},
			4: {Row: row(4), Kind: model.WholeOf, DelegationID: key(2)}, 5: {Row: row(5), Kind: model.ChosenOnes}, 6: {Row: row(6), Kind: model.Heads, Side: model.GuestSide}, 7: {Row: row(7), Kind: model.AtLevel, Level: model.Minister}},
		Members: []model.Member{{GroupID: 5, SeatID: key(23)}, {GroupID: 5, PersonID: key(999)}, {GroupID: 6, PersonID: key(201), Out: true}},
		Tenures: []model.Tenure{{PersonID: 202, OfficeID: 1, From: 1, To: hour + 60}, {PersonID: 302, OfficeID: 1, From: hour + 60}},
		Offices: map[int64]model.Office{1: {Category: model.ForeignMinister}},
	}
}

// whom are those who attend, people by their keys and seats by theirs below zero.
func whom(list []model.Attendee) (out []int64) {
	for _, one := range list {
		if one.Person == 0 {
			out = append(out, -one.Seat)
		} else {
			out = append(out, one.Person)
		}
	}
	return out
}

func inGroup(id int64) model.Participation { return model.Participation{GroupID: key(id)} }

func TestWhoAttends(t *testing.T) {
	absent := func(w model.Participation) model.Participation { w.Mode = model.Absent; return w }
	late := model.Participation{PersonID: key(201), JoinsAt: "20:10"}
	plus := func(n int, w model.Participation) model.Participation { w.Plus = n; return w }
	by := func(m model.Mode, w model.Participation) model.Participation { w.Mode = m; return w }
	for what, tt := range map[string]struct {
		who  []model.Participation
		at   int64
		want []int64
	}{
		"heads, before one is replaced":      {[]model.Participation{inGroup(1)}, hour - 1, []int64{101, 301, 201}},
		"heads, from that hour":              {[]model.Participation{inGroup(1)}, hour, []int64{101, 302, 201}},
		"heads of the guests without one":    {[]model.Participation{inGroup(6)}, hour, []int64{302}},
		"those who hold an office":           {[]model.Participation{inGroup(2)}, hour, []int64{202}},
		"ministers, foreign ones among them": {[]model.Participation{inGroup(7)}, hour, []int64{202}},
		"those who hold it afterwards":       {[]model.Participation{inGroup(2)}, hour + 60, []int64{302}},
		"spouses":                            {[]model.Participation{inGroup(3)}, hour, []int64{-23}},
		"a delegation as a group":            {[]model.Participation{inGroup(4)}, hour, []int64{202, 201, -23}},
		"chosen ones":                        {[]model.Participation{inGroup(5)}, hour, []int64{-23, 999}},
		"a delegation, in the order as sent": {[]model.Participation{delegation(2)}, hour, []int64{202, 201, -23}},
		"a delegation without who declined":  {[]model.Participation{delegation(3)}, hour, []int64{302}},
		"a head and all there are":           {[]model.Participation{plus(4, delegation(2))}, hour, []int64{201, 202}},
		"heads and all there are":            {[]model.Participation{plus(3, inGroup(6))}, hour, []int64{302}},
		"all there are but who stays away":   {[]model.Participation{plus(4, delegation(2)), absent(someone(202))}, hour, []int64{201}},
		"a seat and its person are one":      {[]model.Participation{seat(21), someone(201), inGroup(1)}, hour, []int64{201, 101, 302}},
		"somebody late is there once":        {[]model.Participation{inGroup(1), late}, hour, []int64{101, 302, 201}},
		"somebody of a group stays away":     {[]model.Participation{inGroup(1), absent(someone(201))}, hour, []int64{101, 302}},
		"who declined, though named":         {[]model.Participation{someone(303), seat(33), someone(101)}, hour, []int64{101}},
		"who declined, and is on a screen":   {[]model.Participation{by(model.ByVideo, someone(303))}, hour, []int64{303}},
		"who declined, and is represented":   {[]model.Participation{by(model.Represented, seat(33))}, hour, []int64{303}},
		"replaced by then, though named":     {[]model.Participation{someone(301)}, hour, nil},
		"replaced later":                     {[]model.Participation{someone(301)}, hour - 1, []int64{301}},
		"who comes later, and is named":      {[]model.Participation{someone(302)}, hour - 1, []int64{302}},
		"a name is nobody":                   {[]model.Participation{named()}, hour, nil},
		"somebody of no delegation":          {[]model.Participation{someone(999)}, hour, []int64{999}},
	} {
		all := sent().Gather()
		got := all.Attending(tt.who, tt.at)
		if !slices.Equal(whom(got), tt.want) {
			t.Errorf("%s: %v attend, want %v", what, whom(got), tt.want)
		}
		for _, one := range got {
			if one.Person == 201 && slices.ContainsFunc(tt.who, func(w model.Participation) bool { return w.JoinsAt != "" }) && one.JoinsAt != "20:10" {
				t.Errorf("%s: the row of their own is not theirs", what)
			}
		}
	}
}

// Where two meet, a group of both sides that is named on one is those of it who stand there, and whoever
// was added to it or left out likewise; chosen ones and a delegation come whole. Where many meet nobody
// is kept away by a column.
func TestAGroupOnASideIsThatOfTheSide(t *testing.T) {
	on := func(side model.Side, id int64) model.Participation {
		w := inGroup(id)
		w.Side = side
		return w
	}
	plus := on(model.HostSide, 1)
	plus.Plus = 9
	for what, tt := range map[string]struct {
		who  []model.Participation
		two  []int64
		many []int64
	}{
		"heads of the hosts":       {[]model.Participation{on(model.HostSide, 1)}, []int64{101}, []int64{101, 302, 201}},
		"heads of the guests":      {[]model.Participation{on(model.GuestSide, 1)}, []int64{302, 201}, []int64{101, 302, 201}},
		"heads on both sides":      {[]model.Participation{on(model.HostSide, 1), on(model.GuestSide, 1)}, []int64{101, 302, 201}, []int64{101, 302, 201}},
		"heads with all there are": {[]model.Participation{plus}, []int64{101}, []int64{101, 302, 201, 202}},
		"ministers of the hosts":   {[]model.Participation{on(model.HostSide, 7)}, nil, []int64{202}},
		"spouses of the hosts":     {[]model.Participation{on(model.HostSide, 3)}, nil, []int64{-23}},
		"guests' heads, added to":  {[]model.Participation{on(model.HostSide, 8)}, []int64{101, 999}, []int64{101, 302, 201, 202, 999}},
		"a side of its own":        {[]model.Participation{on(model.HostSide, 6)}, []int64{302}, []int64{302}},
		"chosen ones":              {[]model.Participation{on(model.HostSide, 5)}, []int64{-23, 999}, []int64{-23, 999}},
		"a delegation":             {[]model.Participation{on(model.HostSide, 4)}, []int64{202, 201, -23}, []int64{202, 201, -23}},
	} {
		for many, want := range map[bool][]int64{false: tt.two, true: tt.many} {
			all := sent()
			all.Groups[8] = model.Group{Row: model.Row{ID: 8}, Kind: model.Heads}
			all.Members = append(all.Members, model.Member{GroupID: 8, SeatID: key(22)}, model.Member{GroupID: 8, PersonID: key(999)})
			all.Many = many
			if got := whom(all.Gather().Attending(tt.who, hour)); !slices.Equal(got, want) {
				t.Errorf("%s, many meet %v: %v attend, want %v", what, many, got, want)
			}
		}
	}
}

// A group is put into items on each side on which some of it stand.
func TestOnWhichSidesAGroupIs(t *testing.T) {
	all := sent()
	p := model.Programme{Delegations: all.Delegations, Seats: all.Seats, Groups: all.Groups, Members: all.Members, Tenures: all.Tenures, Offices: all.Offices}
	for id, want := range map[int64][]model.Side{1: model.Sides, 2: {model.GuestSide}, 3: {model.GuestSide}, 4: {model.GuestSide}, 5: {model.GuestSide}, 6: {model.GuestSide}} {
		g := p.Groups[id]
		if got := p.SidesOf(&g, hour); !slices.Equal(got, want) {
			t.Errorf("%s: %v", g.Kind, got)
		}
	}
	p.Event.Kind = model.Summit
	heads := p.Groups[1]
	if got := p.SidesOf(&heads, hour); !slices.Equal(got, []model.Side{model.GuestSide}) {
		t.Errorf("where many meet: %v", got)
	}
}

// larger is sent with a delegation of a head, two members, of whom one leaves at the hour,
// and an interpreter.
func larger() model.Assembly {
	all, row := sent(), func(id int64) model.Row { return model.Row{ID: id} }
	all.Delegations[4] = model.Delegation{Row: row(4), Side: model.GuestSide, Pos: 3}
	all.Seats[41] = model.Seat{Row: row(41), DelegationID: 4, PersonID: key(401), Role: model.HeadOfDelegation, Pos: 1}
	all.Seats[42] = model.Seat{Row: row(42), DelegationID: 4, PersonID: key(402), Role: "member", Pos: 2}
	all.Seats[43] = model.Seat{Row: row(43), DelegationID: 4, PersonID: key(403), Role: "member", Pos: 3, Until: hour}
	all.Seats[44] = model.Seat{Row: row(44), DelegationID: 4, PersonID: key(404), Role: model.Interprets, Pos: 4}
	return all
}

// Where as many come with a head as there are, they are known; where fewer do, nobody has
// said who: but whom a head brings to dinner is husband or wife.
func TestWhoComesWithAHead(t *testing.T) {
	plus := func(n int, w model.Participation) model.Participation { w.Plus = n; return w }
	for what, tt := range map[string]struct {
		who  model.Participation
		at   int64
		want []int64
		open int
	}{
		"fewer than there are":   {plus(1, delegation(4)), hour - 1, []int64{401}, 1},
		"all who still come":     {plus(1, delegation(4)), hour, []int64{401, 402, 404}, 0},
		"with a head by name":    {plus(2, someone(401)), hour - 1, []int64{401, 402, 403, 404}, 0},
		"fewer, by name":         {plus(1, seat(41)), hour - 1, []int64{401}, 1},
		"with another than that": {plus(1, someone(402)), hour, []int64{402}, 0},
		"with some of the heads": {plus(1, inGroup(6)), hour - 1, []int64{301, 401}, 1},
	} {
		all := larger()
		if got := whom(all.Gather().Attending([]model.Participation{tt.who}, tt.at)); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v attend, want %v", what, got, tt.want)
		}
		p := model.Programme{Delegations: all.Delegations, Seats: all.Seats, Groups: all.Groups, Members: all.Members}
		it := model.Item{}
		it.Start.At, p.Who = tt.at, map[int64][]model.Participation{0: {tt.who}}
		if got := p.Unsettled(&it); len(got) != tt.open {
			t.Errorf("%s: of %v nobody has said who", what, got)
		}
		if it.Kind = model.Dinner; len(p.Unsettled(&it)) > 0 { // who comes to a table with one other is no programme of the delegation
			t.Errorf("%s: at dinner nobody has said who, of %v", what, p.Unsettled(&it))
		}
		if n := p.Counted(4, hour); n != 1 {
			t.Errorf("%d are counted", n)
		}
	}
}

// Whoever takes part and however: nobody attends twice, nobody who stays away by name
// attends, and the order of the rows is that of those they name.
func TestNobodyAttendsTwice(t *testing.T) {
	ways := []func(int64) model.Participation{func(n int64) model.Participation { return delegation(1 + n%3) }, func(n int64) model.Participation { return inGroup(1 + n%6) },
		func(n int64) model.Participation { return seat([]int64{11, 21, 22, 23, 32}[n%5]) }, func(n int64) model.Participation { return someone([]int64{101, 201, 202, 302, 999}[n%5]) }}
	rapid.Check(t, func(t *rapid.T) {
		all := sent().Gather()
		var who []model.Participation
		away := map[int64]bool{}
		for i := range rapid.IntRange(0, 8).Draw(t, "rows") {
			w := ways[rapid.IntRange(0, 3).Draw(t, "way")](rapid.Int64Range(0, 30).Draw(t, "which"))
			w.ID = int64(i + 1)
			if w.PersonID != nil && rapid.Bool().Draw(t, "away") {
				w.Mode = model.Absent
				away[*w.PersonID] = true
			} else if w.PersonID != nil {
				delete(away, *w.PersonID)
			}
			who = append(who, w)
		}
		seen := map[int64]bool{}
		for _, id := range whom(all.Attending(who, hour)) {
			if seen[id] {
				t.Fatalf("%d attends twice", id)
			}
			seen[id] = true
		}
		for id := range away {
			other := slices.ContainsFunc(who, func(w model.Participation) bool {
				return w.Mode != model.Absent && (w.PersonID != nil && *w.PersonID == id || w.SeatID != nil && all.Seats[*w.SeatID].PersonID != nil && *all.Seats[*w.SeatID].PersonID == id)
			})
			if seen[id] && !other {
				t.Fatalf("%d stays away and attends", id)
			}
		}
	})
}

// Somebody who was replaced at an hour has attended what was before; somebody who was
// chosen for a group leaves it with their seat.
func TestWhoWasReplacedHasAttended(t *testing.T) {
	all := sent()
	old := all.Seats[31]
	old.Status = model.Substituted
	all.Seats[31] = old
	all.Members = []model.Member{{GroupID: 5, SeatID: key(31)}, {GroupID: 5, PersonID: key(301)}, {GroupID: 5, SeatID: key(32)}}
	now := all.Gather()
	for what, tt := range map[string]struct {
		who  model.Participation
		at   int64
		want []int64
	}{
		"with the delegation, before": {delegation(3), hour - 1, []int64{301}},
		"with the delegation, after":  {delegation(3), hour, []int64{302}},
		"chosen, before":              {inGroup(5), hour - 1, []int64{301}},
		"chosen, after":               {inGroup(5), hour, []int64{302}},
	} {
		if got := whom(now.Attending([]model.Participation{tt.who}, tt.at)); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v attend, want %v", what, got, tt.want)
		}
	}
	old.Until = 0
	now.Seats[31] = old
	if got := whom(now.Gather().Attending([]model.Participation{delegation(3)}, hour-1)); len(got) != 0 {
		t.Errorf("replaced for good, and %v attend", got)
	}
}
