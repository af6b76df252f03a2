package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// What the list of delegations says of the answer of a head is what the board says of it: both read the
// thread of the invitation up to the hour, else the seat.
func TestTheListSaysOfASeatWhatTheBoardSays(t *testing.T) {
	_, summit := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for hour, tells := range map[string]int{"2026-03-12T09:00": 5, "2026-05-11T09:00": 5} {
			now, err := civil.Resolve(hour, "Europe/Bucharest", 0)
			if err != nil {
				t.Fatal(err)
			}
			out := composed(t, summit, at(t, options("delegation-list", model.Internal, lang), hour))
			n := 0
			for _, s := range summit.Seats {
				status, thread := summit.Replied(&s, now)
				if thread == nil {
					continue
				}
				n++
				who := w.Text(summit.People[*s.PersonID].Name)
				for _, sec := range out.Sections {
					for _, r := range sec.Table.Rows {
						if said := rowOf(r); strings.Contains(said, who) && !strings.Contains(said, w.Answered(thread)) {
							t.Errorf("%s, %s: the board has %q (%s), the list %q", lang, hour, w.Answered(thread), status, said)
						}
					}
				}
				if (hour > "2026-05") != (status == model.Accepted) && who != w.Text(summit.People[*s.PersonID].Name) {
					t.Errorf("%s, %s: %s is %s", lang, hour, who, status)
				}
			}
			if n != tells {
				t.Errorf("%s, %s: of %d seats an invitation tells", lang, hour, n)
			}
		}
	}
}

// Whoever comes by video reads so in every item of their own, and those who meet them read it of them.
func TestWhoComesByVideoIsSaidToDoSo(t *testing.T) {
	visit, _ := programmes(t)
	visit.Seats = maps.Clone(visit.Seats)
	seat := model.Seat{}
	for id, s := range visit.Seats {
		if s.Role == model.HeadOfDelegation && visit.Delegations[s.DelegationID].Side == model.GuestSide {
			s.Status, seat = model.OnVideo, s
			visit.Seats[id] = s
		}
	}
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Talks })
	it := visit.Items[at]
	host := int64(0)
	for _, s := range visit.Seats {
		if s.Role == model.HeadOfDelegation && visit.Delegations[s.DelegationID].Side == model.HostSide {
			host = *s.PersonID
		}
	}
	visit.Items = []model.Item{it}
	visit.Who = map[int64][]model.Participation{it.ID: {
		{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: seat.PersonID, Mode: model.InPerson},
		{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, PersonID: &host, Mode: model.InPerson}}}
	visit.Resolve()
	own := paperOf(t, visit, model.Internal, "Volodymyr Zelenskyy")
	if !strings.Contains(own, "by video") || strings.Contains(own, "as: by video") {
		t.Errorf("the one who is on a screen reads %s", own)
	}
	met := paperOf(t, visit, model.Internal, "Nicușor Dan")
	if !strings.Contains(met, "President of Ukraine (by video)") {
		t.Errorf("the one who meets them reads %s", met)
	}
	for _, lang := range assets.Languages() { // and so does the office, wherever they are named
		said := lowered(words.For(lang).Say("mode.video"))
		if order := rowsOf(composed(t, visit, options("running-order", model.Internal, lang))); strings.Count(strings.ReplaceAll(order, "\u00a0", " "), "("+said+")") != 1 {
			t.Errorf("%s: the running order reads %s", lang, order)
		}
	}
}

// rowsOf is what the rows of a paper say.
func rowsOf(p paper.Paper) string {
	var b strings.Builder
	for _, sec := range p.Sections {
		for _, r := range sec.Table.Rows {
			b.WriteString(rowOf(r) + "\n")
		}
	}
	return b.String()
}

// A delegation, or somebody who sends another, is told of as it takes part too.
func TestWhoIsRepresentedIsSaidToBe(t *testing.T) {
	visit, it := talksAlone(t)
	guests := int64(0)
	for _, d := range visit.Delegations {
		if d.Side == model.GuestSide {
			guests = d.ID
		}
	}
	visit.Who = map[int64][]model.Participation{it.ID: {
		{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, DelegationID: &guests, Mode: model.ByVideo},
		{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.HostSide, Name: model.Plain("Ion Popa"), Mode: model.Represented}}}
	visit.Resolve()
	order := strings.ReplaceAll(rowsOf(composed(t, visit, options("running-order", model.Internal, "en"))), "\u00a0", " ")
	for _, want := range []string{"The delegation of Ukraine (by video)", "Ion Popa (represented)"} {
		if !strings.Contains(order, want) {
			t.Errorf("no %q in %s", want, order)
		}
	}
}

// In one list nobody is named in full beside somebody who is told of by the office alone.
func TestAListNamesAllAlike(t *testing.T) {
	_, summit := programmes(t)
	own := paperOf(t, summit, model.ForDelegation, "Gitanas Nausėda")
	full, short := 0, 0
	for line := range strings.Lines(own) {
		_, list, ok := strings.Cut(line, "with: ")
		if !ok {
			continue
		}
		hasFull, hasShort := strings.Contains(list, "H.E. "), strings.Contains(list, "the President of")
		if hasFull && hasShort {
			t.Errorf("two ways in one list: %s", list)
		}
		if hasFull {
			full++
		}
		if hasShort {
			short++
		}
	}
	if full < 2 || short < 1 {
		t.Errorf("%d lists in full, %d short: %s", full, short, own)
	}
}

// A role that is told in one language of a paper is told in each.
func TestARoleIsToldInEachLanguageOrInNone(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = maps.Clone(summit.Seats)
	who := ""
	for id, s := range summit.Seats {
		if s.Role == model.SpouseOf && s.PersonID != nil && who == "" {
			who = summit.People[*s.PersonID].Name.In("ro")
			s.Title = model.Text{"ro": "soția Președintelui"}
			summit.Seats[id] = s
		}
	}
	summit.Resolve()
	found := false
	for _, sec := range composed(t, summit, options("delegation-list", model.Internal, "ro", "en")).Sections {
		for _, r := range sec.Table.Rows {
			said := rowOf(r)
			if !strings.Contains(said, who) {
				continue
			}
			found = true
			if en := strings.Contains(said, "Spouse") || strings.Contains(said, "Wife"); en && !strings.Contains(said, "Soți") && !strings.Contains(said, "Soț") {
				t.Errorf("told in one language: %s", said)
			}
		}
	}
	if !found {
		t.Errorf("%s is on no list", who)
	}
}
