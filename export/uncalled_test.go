package export_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// Where nobody interprets, an interpreter who would come only with the delegation is not
// called: not by a programme of their own, and by no list. Who has a row of their own is.
func TestNobodyInterpretsWhereItSaysSo(t *testing.T) {
	const name = "Interpreter, Ukrainian–Romanian"
	for said, comes := range map[string]bool{"": true, "Consecutive": true, "None": false, "Without interpretation; both speak English": false, "No interpreter": false, "Nonetheless one": true} {
		visit, _ := programmes(t)
		it := withPlus(&visit, model.Talks, 20)
		if it.Interpret = model.Plain(said); said == "" {
			it.Interpret = nil
		}
		visit.Resolve()
		if got := strings.Contains(paperOf(t, visit, model.ForDelegation, name), it.Title["en"]); got != comes {
			t.Errorf("%q: the programme has it: %v", said, got)
		}
		opt := options("guest-list", model.Internal, "en")
		opt.Item = it.UID
		if got := strings.Contains(everything(composed(t, visit, opt)), name); got != comes {
			t.Errorf("%q: the list of the item has them: %v", said, got)
		}
		if it.Kind = model.TeteATete; said == "" {
			if strings.Contains(paperOf(t, visit, model.ForDelegation, name), it.Title["en"]) {
				t.Error("two speak alone with an interpreter of whom nothing is said")
			}
		}
	}
	visit, _ := programmes(t)
	it := withPlus(&visit, model.Talks, 20)
	it.Interpret = model.Text{"ro": "Fără interpretare"}
	for id, s := range visit.Seats {
		if s.Role == model.Interprets && visit.Delegations[s.DelegationID].Side == model.GuestSide {
			visit.Who[it.ID] = append(slices.Clone(visit.Who[it.ID]), model.Participation{Row: model.Row{ID: 880002}, ItemID: it.ID, Side: model.GuestSide, SeatID: &id})
		}
	}
	visit.Resolve()
	if !strings.Contains(paperOf(t, visit, model.ForDelegation, name), it.Title["en"]) {
		t.Error("an interpreter with a row of their own is not called")
	}
}

// What stands at the head of a list of people counts its rows: who does not come has no
// number and is not counted, and whom rows count without naming them is said.
func TestAListCountsItsRows(t *testing.T) {
	_, summit := programmes(t)
	seats := map[int64]model.Seat{}
	for id, s := range summit.Seats {
		if s.Role == model.SpouseOf {
			s.Status = model.Declined
		}
		seats[id] = s
	}
	summit.Seats = seats
	summit.Resolve()
	struck := 0
	for _, sec := range composed(t, summit, options("delegation-list", model.Internal, "en")).Sections {
		n := 0
		for _, r := range sec.Table.Rows {
			if r.Struck {
				if struck++; len(r.Cells[0]) > 0 {
					t.Errorf("who does not come has the number %s", r.Cells[0])
				}
				continue
			}
			n++
			if got := r.Cells[0].String(); got != strconv.Itoa(n) {
				t.Errorf("%s: row %d has the number %s", sec.Heading, n, got)
			}
		}
		if strings.Contains(sec.Beside, "spouse") {
			t.Errorf("%s counts who does not come: %s", sec.Heading, sec.Beside)
		}
	}
	if struck == 0 {
		t.Error("everybody comes")
	}
	p, it, opt := late(t, "guest-list")
	opt.Item = it.UID
	if said := composed(t, p, opt).Sections[0].Under.String(); !strings.Contains(said, "and 2 more accompanying them") {
		t.Errorf("two come with somebody, and the list says %s", said)
	}
}

// Husband or wife is said as the form of address says; of whom nothing is known, both.
func TestHusbandOrWife(t *testing.T) {
	for lang, want := range map[string][3]string{"en": {"Spouse", "Spouse", "Spouse"}, "ro": {"Soție", "Soț", "Soț / soție"}, "uk": {"Дружина", "Чоловік", "Дружина / чоловік"}} {
		for i, address := range []model.Text{{"en": "Mrs", "ro": "doamna", "uk": "пані"}, {"en": "Mr", "ro": "domnul", "uk": "пан"}, nil, model.Plain("Mrs"), model.Plain("domnul"), model.Plain("Dr")} {
			_, summit := programmes(t)
			people := clone(summit.People)
			seats := map[int64]model.Seat{}
			for id, s := range summit.Seats {
				if s.Role == model.SpouseOf && s.PersonID == nil { // what they are called would tell
					s.Name = model.Plain("N. N.")
				}
				if seats[id] = s; s.Role == model.SpouseOf && s.PersonID != nil {
					who := people[*s.PersonID]
					who.Address = address
					people[*s.PersonID] = who
				}
			}
			summit.People, summit.Seats = people, seats
			summit.Resolve()
			kinds := map[string]int{}
			for _, sec := range composed(t, summit, options("delegation-list", model.Internal, lang)).Sections {
				for _, r := range sec.Table.Rows {
					kinds[cellUnder(sec, r, words.For(lang).Say("export.col.role"))]++
				}
			}
			is := want[i%3] // of an address in one language only too
			if other := want[1-min(i%3, 1)]; kinds[is] == 0 || other != is && kinds[other] > 0 {
				t.Errorf("%s, %v: the list says %v", lang, address, kinds)
			}
		}
	}
}

// cellUnder is what a row says in the column of a title.
func cellUnder(sec paper.Section, r paper.Row, title string) string {
	at := slices.IndexFunc(sec.Table.Columns, func(c paper.Column) bool { return c.Title == title })
	if at < 0 {
		return ""
	}
	return r.Cells[at].String()
}

// Whoever is named as interpreting at an item has it in their programme, though no side names them: and
// nobody else has.
func TestWhoIsNamedAsInterpretingHasTheItem(t *testing.T) {
	for said, comes := range map[string]bool{"Andrii Sybiha": true, "Ioana Marin and Andrii Sybiha": true, "RO–UK: Andrii Sybiha": true, "Ioana Marin": false, "Sybiha Group": false, "Consecutive": false} {
		visit, _ := programmes(t)
		it := withPlus(&visit, model.Talks, 0)
		it.Interpret = model.Plain(said)
		visit.Resolve()
		s := paperOf(t, visit, model.ForDelegation, "Andrii Sybiha")
		if strings.Contains(s, it.Title["en"]) != comes || strings.Contains(s, "as: interpreter") != comes {
			t.Errorf("%q: %s", said, s)
		}
	}
}
