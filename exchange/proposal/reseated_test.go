package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

const sentBefore = "No.;Name;Position;Function;Coming?;Phone\n1;Olena Moroz;Minister of Culture;head of delegation;yes;+380 1\n2;Petro Koval;Adviser;member;yes;+380 2\n3;Ihor Zhuk;Director;member;TBC;+380 3\n" +
	"4;Iryna Bondar;Counsellor;member;yes;+380 4\n5;Oleh Lys;Archivist;member;yes;+380 5\n6;Hanna Vovk;Adviser;member;yes;+380 6\n"

// itsSeated is a delegation as a list filled it, and the list that came after.
func itsSeated(t *testing.T, first string) *typed.Cells {
	t.Helper()
	p := listOf(t, first, proposal.People)
	change, _ := p.Seats(&typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil)}, seated(p))
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		if save, ok := one.(*model.SaveDelegation); ok {
			return seatedBy(save, nil)
		}
	}
	t.Fatalf("nobody has a seat: %+v", p.People)
	return nil
}

func seated(p *proposal.Proposal) proposal.Seated {
	return proposal.Seated{Of: model.Delegation{Row: model.Row{ID: 5}, EventID: 1, PartyID: 7}, Langs: words.Languages, Head: p.HeadSaid()}
}

// listed is what a list says of a delegation, one line for each of its changes.
func listed(p *proposal.Proposal, c *typed.Cells) (out []string) {
	for _, one := range p.OfSeats(c, seated(p)) {
		line := fmt.Sprintf("%s %d %s", one.What, one.New, one.Title)
		for i, f := range one.Fields {
			line += fmt.Sprintf(" %s: %s → %s", f, one.Was[i], one.Now[i])
		}
		if one.Over {
			line += " (asked)"
		}
		out = append(out, strings.TrimSpace(line))
	}
	return out
}

// stand are the seats as a change leaves them.
func stand(t *testing.T, c *typed.Cells, change model.Change) (out []string) {
	t.Helper()
	if change == nil {
		t.Fatal("nothing is changed")
	}
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		save, ok := one.(*model.SaveDelegation)
		if !ok {
			continue
		}
		for i, s := range *save.Seats {
			name, office := s.Name.In("en"), s.Title.In("en")
			if made, ok := save.New[i]; ok {
				name, office = made.Person.Name.In("en"), made.Office.Title.In("en")
			} else if s.PersonID != nil {
				k := c.Roll.Person(*s.PersonID)
				if name = k.Person.Name.In("en"); office == "" {
					office = k.Office.In("en")
				}
			}
			out = append(out, fmt.Sprintf("%s, %s (%s, %s)", name, office, s.Role, s.Status))
		}
	}
	return out
}

// A list of a delegation that is there says of everybody what is otherwise, of what it has columns for alone: the office,
// the function, the answer, the telephone, the order, who is new and who stands in it no longer.
func TestARevisedListSaysWhatItChanges(t *testing.T) {
	c := itsSeated(t, sentBefore)
	if got := listed(listOf(t, sentBefore, proposal.People), c); len(got) != 0 {
		t.Errorf("the same list again says %q", got)
	}
	const revised = "No.;Name;Position;Function;Coming?;Phone\n1;Olena Moroz;Minister of Culture;head of delegation;yes;+380 1\n2;Iryna Bondar;Counsellor;member;yes;+380 4\n3;Petro Koval;Deputy Minister;member;no, ill;+380 2\n" +
		"4;Taras Sova;Attaché;member;yes;+380 7\n5;Ihor Zhuk;Director;interpreter;yes;+380 33\n6;Oleh Lys;Archivist;press;yes;+380 5\n"
	p := listOf(t, revised, proposal.People)
	got := strings.Join(listed(p, c), "\n")
	want := `changed 2 Iryna Bondar order: 4 → 2
changed 3 Petro Koval office: Adviser → Deputy Minister
changed 3 Petro Koval answer: Confirmed → no, ill
changed 3 Petro Koval held: Adviser → Deputy Minister (asked)
added 4
changed 5 Ihor Zhuk role: Member → Interpreter
changed 5 Ihor Zhuk answer: No reply recorded → Confirmed
changed 5 Ihor Zhuk phone: +380 3 → +380 33 (asked)
changed 6 Oleh Lys role: Member → Press
removed 0 Hanna Vovk`
	if got != want {
		t.Errorf("%s\nnot\n%s", got, want)
	}
	change, _ := p.Seats(c, seated(p))
	got = strings.Join(stand(t, c, change), "\n")
	want = `Olena Moroz, Minister of Culture (head-of-delegation, accepted)
Iryna Bondar, Counsellor (member, accepted)
Petro Koval, Deputy Minister (member, declined)
Taras Sova, Attaché (member, accepted)
Ihor Zhuk, Director (interpreter, accepted)
Oleh Lys, Archivist (press, accepted)
Hanna Vovk, Adviser (member, accepted)`
	if got != want {
		t.Errorf("%s\nnot\n%s", got, want)
	}
	s := seated(p)
	s.Gone, _ = proposal.GoneOf(c, p.OfSeats(c, s))
	change, _ = p.Seats(c, s)
	if got := stand(t, c, change); len(got) != 6 || strings.Contains(strings.Join(got, ""), "Hanna") {
		t.Errorf("whoever is gone stays: %q", got)
	}
	if seat := s.Gone[0]; len(s.Gone) == 1 { // who takes part in something cannot leave, and holds up nobody else
		c.Programme.Items = []model.Item{{Row: model.Row{ID: 7}, Title: model.Text{"en": "Dinner"}}}
		c.Programme.Who = map[int64][]model.Participation{7: {{ItemID: 7, SeatID: &seat}}}
		gone, stay := proposal.GoneOf(c, p.OfSeats(c, s))
		if len(gone) != 0 || len(stay) != 1 || !strings.Contains(stay[0], "Hanna Vovk – stays: takes part in Dinner") {
			t.Errorf("gone %v, stays %q", gone, stay)
		}
		c.Programme.Items, c.Programme.Who = nil, nil
	}
	// One thing alone is taken, and everything else stays.
	all := p.OfSeats(c, s)
	p.Only(all, all[6:7])
	change, _ = p.Seats(c, seated(p))
	got = strings.Join(stand(t, c, change), "\n")
	want = `Olena Moroz, Minister of Culture (head-of-delegation, accepted)
Petro Koval, Adviser (member, accepted)
Ihor Zhuk, Director (member, accepted)
Iryna Bondar, Counsellor (member, accepted)
Oleh Lys, Archivist (member, accepted)
Hanna Vovk, Adviser (member, accepted)`
	if got != want {
		t.Errorf("one thing alone:\n%s\nnot\n%s", got, want)
	}
}

// What a list has no column for is as it was.
func TestAListSaysNothingOfWhatItHasNoColumnFor(t *testing.T) {
	c := itsSeated(t, sentBefore)
	p := listOf(t, "No.;Name;Phone\n1;Olena Moroz;+380 1\n2;Petro Koval;+380 2\n3;Ihor Zhuk;+380 3\n4;Iryna Bondar;+380 4\n5;Oleh Lys;+380 5\n6;Hanna Vovk;+380 6\n", proposal.People)
	if got := listed(p, c); len(got) != 0 {
		t.Errorf("%q", got)
	}
	// Others who come besides make nobody leave.
	if got := listed(listOf(t, "Name;Position\nTaras Sova;Attaché\nYurii Hai;Pilot\n", proposal.People), c); len(got) != 2 || strings.Contains(strings.Join(got, ""), "removed") {
		t.Errorf("of two others: %q", got)
	}
}

// Somebody else heads the delegation, and there is one head: whether who did stands in the list or not.
func TestARevisedListHasOneHead(t *testing.T) {
	for _, gone := range []bool{false, true} {
		c := itsSeated(t, sentBefore)
		list := strings.Replace(strings.Replace(sentBefore, "Adviser;member;yes;+380 2", "Adviser;head of delegation;yes;+380 2", 1), "head of delegation;yes;+380 1", "member;no;+380 1", 1)
		if gone {
			list = strings.Replace(list, "1;Olena Moroz;Minister of Culture;member;no;+380 1\n", "", 1)
		}
		p := listOf(t, list, proposal.People)
		change, _ := p.Seats(c, seated(p))
		got := stand(t, c, change)
		if n := strings.Count(strings.Join(got, "\n"), "head-of-delegation"); n != 1 || !strings.Contains(got[1], "Petro Koval, Adviser (head-of-delegation") {
			t.Errorf("gone %v: %d head it: %q of %q", gone, n, got, listed(p, c))
		}
	}
}

// A list by the alphabet moves nobody unasked, and who is new stands last in it.
func TestAListByTheAlphabetMovesNobody(t *testing.T) {
	c := itsSeated(t, sentBefore)
	p := listOf(t, "Surname;First name;Position\nBondar;Iryna;Counsellor\nHai;Yurii;Pilot\nKoval;Petro;Adviser\nLys;Oleh;Archivist\nMoroz;Olena;Minister of Culture\nVovk;Hanna;Adviser\nZhuk;Ihor;Director\n", proposal.People)
	got := stand(t, c, func() model.Change { out, _ := p.Seats(c, seated(p)); return out }())
	if len(got) != 7 || !strings.HasPrefix(got[0], "Olena Moroz") || !strings.HasPrefix(got[6], "Yurii Hai") {
		t.Errorf("%q of %q", got, listed(p, c))
	}
}
