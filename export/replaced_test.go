package export_test

import (
	"strconv"
	"strings"
	"testing"

	"chancery/model"
)

// Who was replaced before all begins is told of as who declined, by one of the delegation who is on each list once,
// where they sit then, and with no hour; and people are counted.
func TestWhoTakesOverBeforeAllBeginsIsListedOnce(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = clone(summit.Seats)
	begin := summit.Items[0].Start.At
	head, member := ofLithuania(t, summit)
	was, by := summit.People[*head.PersonID].Name["en"], summit.People[*member.PersonID].Name["en"]
	count := func() (out []string) {
		return strings.Split(section(t, composed(t, summit, options("delegation-list", model.Internal, "en")), "Lithuania").Beside, " · ")
	}
	before := count()
	next := head
	next.ID, next.UID, next.PersonID, next.From, next.Status = 990001, "next", member.PersonID, begin-600, model.SeatUnsaid
	head.Until, head.Status, member.Until = next.From, model.Substituted, next.From
	for _, s := range []model.Seat{head, member, next} {
		summit.Seats[s.ID] = s
	}
	summit.Resolve()
	if after := count(); after[0] == before[0] || !strings.HasPrefix(after[0], "head of delegation") && !strings.HasPrefix(after[0], "Head of delegation") {
		t.Errorf("there were %q, and one less is %q", before[0], after[0])
	}
	for doc, want := range map[string]int{"delegation-list": 1, "guest-list": 0, "who-is-who": 0} {
		said := map[string]int{}
		for _, sec := range composed(t, summit, options(doc, model.Internal, "en")).Sections {
			for _, r := range sec.Table.Rows {
				row := rowOf(r)
				for _, name := range []string{was, by} {
					if strings.Contains(row, "|"+name+"|") || strings.HasPrefix(row, name+"|") {
						said[name]++
						if strings.Contains(row, "rom 1") || strings.Contains(row, "ntil 1") || (r.Struck || strings.HasPrefix(row, "|")) != (name == was) {
							t.Errorf("%s: %s", doc, row)
						}
					}
				}
			}
		}
		if said[by] != 1 || said[was] != want {
			t.Errorf("%s: %s %d times, %s %d times", doc, by, said[by], was, said[was])
		}
	}
}

// A member who takes over in the middle was there all the while: one card, no hour, and no second number to ring.
func TestAMemberWhoLeadsFromAnHourHasOneCard(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats, summit.People = clone(summit.Seats), clone(summit.People)
	head, member := ofLithuania(t, summit)
	one := summit.People[*member.PersonID]
	one.Phone = "+370 5 000 0000"
	summit.People[one.ID] = one
	next := head
	next.ID, next.UID, next.PersonID, next.From, next.Status = 990001, "next", member.PersonID, summit.Items[len(summit.Items)/2].Start.At, model.SeatUnsaid
	head.Until, head.Status, member.Until = next.From, model.Substituted, next.From
	for _, s := range []model.Seat{head, member, next} {
		summit.Seats[s.ID] = s
	}
	summit.Resolve()
	for doc, want := range map[string]string{"who-is-who": one.Name["en"], "guest-list": one.Name["en"], "contacts": one.Phone} {
		said := 0
		for _, sec := range composed(t, summit, options(doc, model.Internal, "en")).Sections {
			for _, r := range sec.Table.Rows {
				if row := rowOf(r); strings.Contains(row, want) {
					if said++; strings.Contains(row, "From 1") || strings.Contains(row, "ntil 1") || doc == "guest-list" && strings.HasPrefix(row, "|") {
						t.Errorf("%s: %s", doc, row)
					}
				}
			}
		}
		if said != 1 {
			t.Errorf("%s: %s %d times", doc, want, said)
		}
		for _, sec := range composed(t, summit, options(doc, model.Internal, "en")).Sections {
			for _, r := range sec.Table.Rows { // whoever hands over is one of two
				if row := rowOf(r); doc == "guest-list" && strings.Contains(row, "|"+summit.People[*head.PersonID].Name["en"]+"|") && strings.HasPrefix(row, "|") {
					t.Errorf("%s is not counted: %s", doc, row)
				}
			}
		}
	}
}

// Whoever is replaced in the moment in which they come, and again, has seats in which they never sat: no list waits for
// the end of them.
func TestASeatOfNoTimeIsNoSeat(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = clone(summit.Seats)
	_, member := ofLithuania(t, summit)
	at := summit.Items[len(summit.Items)/2].Start.At
	member.Until = at
	summit.Seats[member.ID] = member
	for id := range int64(2) {
		again := member
		again.ID, again.From, again.Status = 990001+id, at, model.Substituted
		summit.Seats[again.ID] = again
	}
	summit.Resolve()
	name := summit.People[*member.PersonID].Name["en"]
	for _, doc := range []string{"guest-list", "who-is-who"} {
		said := ""
		for _, sec := range composed(t, summit, options(doc, model.Internal, "en")).Sections {
			for _, r := range sec.Table.Rows {
				said += rowOf(r)
			}
		}
		if !strings.Contains(said, name) {
			t.Errorf("%s: %s is not there", doc, name)
		}
	}
}

// ofLithuania are the head of that delegation and the first of its members.
func ofLithuania(t *testing.T, summit model.Programme) (head, member model.Seat) {
	t.Helper()
	for _, s := range summit.Seats {
		if summit.Parties[summit.Delegations[s.DelegationID].PartyID].Name["en"] != "Lithuania" || s.PersonID == nil {
			continue
		}
		if s.Role == model.HeadOfDelegation {
			head = s
		} else if s.Role == "member" && (member.ID == 0 || s.Pos < member.Pos) {
			member = s
		}
	}
	if head.ID == 0 || member.ID == 0 {
		t.Fatal("nobody to replace")
	}
	return head, member
}

// The lists of a delegation whose head gives way to a member in the middle count alike: both are people who come, the head
// has the number before the spouse's, and each list says from when the other leads.
func TestListsCountAlikeWhereAMemberTakesOver(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = clone(summit.Seats)
	head, member := ofLithuania(t, summit)
	was, by := summit.People[*head.PersonID].Name["en"], summit.People[*member.PersonID].Name["en"]
	before := strings.Split(section(t, composed(t, summit, options("delegation-list", model.Internal, "en")), "Lithuania").Beside, " · ")
	people := section(t, composed(t, summit, options("who-is-who", model.Internal, "en")), "Lithuania").Beside
	next := head
	next.ID, next.UID, next.PersonID, next.From, next.Status = 990001, "next", member.PersonID, summit.Items[len(summit.Items)/2].Start.At, model.SeatUnsaid
	head.Until, head.Status, member.Until = next.From, model.Substituted, next.From
	for _, s := range []model.Seat{head, member, next} {
		summit.Seats[s.ID] = s
	}
	summit.Resolve()
	for _, readers := range []model.Audience{model.Internal, model.ForDelegation} {
		list := section(t, composed(t, summit, options("delegation-list", readers, "en")), "Lithuania")
		numbers := map[string]string{}
		for _, r := range list.Table.Rows {
			cells := strings.Split(rowOf(r), "|")
			if numbers[cells[2]] == "" {
				numbers[cells[2]] = cells[0]
			}
		}
		if numbers[was] != "1" {
			t.Errorf("%s: %s has the number %q: %v", readers, was, numbers[was], numbers)
		}
		if readers == model.Internal && list.Beside != strings.Join(before, " · ") {
			t.Errorf("there were %q, now %q", before, list.Beside)
		}
		n := 0
		for _, r := range composed(t, summit, options("guest-list", readers, "en")).Sections[0].Table.Rows {
			if row := rowOf(r); strings.Contains(row, "|Lithuania") && !strings.HasPrefix(row, "|") {
				n++
				if strings.Contains(row, "|"+by+"|") && strings.Contains(row, "Head of delegation from") != (readers == model.Internal) {
					t.Errorf("%s: %s", readers, row)
				}
			}
		}
		who := section(t, composed(t, summit, options("who-is-who", readers, "en")), "Lithuania")
		if want := strconv.Itoa(n) + " people"; who.Beside != want || who.Beside != people {
			t.Errorf("%s: %d on the list of participants, %q in who is who, where there were %q", readers, n, who.Beside, people)
		}
		if said := ""; readers == model.Internal {
			for _, r := range who.Table.Rows {
				said += rowOf(r)
			}
			if !strings.Contains(said, "Head of delegation from") {
				t.Errorf("who is who does not say from when: %s", said)
			}
		}
	}
}
