package export_test

import (
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// theirs is a delegation of the summit with canaries of its own: a word, for
// what it alone may read, and one that nobody outside the office may; an hour, a
// number, and where they were planted.
type theirs struct {
	code, name, word, secret, clock string
	number                          int64
	key                             int64
}

// plantedFor is the summit with canaries of three of its delegations, one of
// them the host's: in all that others may not read of each, and in items in
// which it takes part alone, in each of the ways there are.
func plantedFor(t *testing.T, summit model.Programme) (model.Programme, []theirs) {
	t.Helper()
	p := summit
	p.People, p.Delegations, p.Seats, p.Venues, p.Who = maps.Clone(p.People), maps.Clone(p.Delegations), maps.Clone(p.Seats), maps.Clone(p.Venues), clone(p.Who)
	p.Items = slices.Clone(p.Items)
	list := []theirs{{"RO", "Romania", "canarone", "secretone", "04:31", 48311, 0}, {"LT", "Lithuania", "canartwo", "secrettwo", "04:33", 48333, 0}, {"EE", "Estonia", "canarsix", "secretsix", "04:37", 48377, 0}}
	for i := range list {
		of := &list[i]
		for id, d := range p.Delegations {
			if p.Parties[d.PartyID].Code == of.code {
				of.key = id
				of.plantIn(&d)
				p.Delegations[id] = d
			}
		}
		someone := of.key + 910000
		p.People[someone] = model.Person{Row: model.Row{ID: someone, UID: "someone-" + of.code}, Name: model.Plain("Someone of " + of.name), PartyID: &[]int64{p.Delegations[of.key].PartyID}[0]}
		var seats []int64
		for id, s := range p.Seats {
			if s.DelegationID == of.key {
				of.plantIn(&s)
				p.Seats[id] = s
				seats = append(seats, id)
			}
		}
		for id, who := range p.People {
			if d, ok := p.DelegationOf(id); ok && d.ID == of.key {
				of.plantIn(&who)
				p.People[id] = who
			}
		}
		for n, w := range []model.Participation{{DelegationID: &of.key}, {SeatID: &seats[0]}, {PersonID: &someone}} {
			of.alone(t, &p, int64(920000+100*i+n), w)
		}
	}
	both := p.Items[0] // in which they meet
	both.Row, both.Title, both.Audience, both.Status = model.Row{ID: 930000, UID: "meeting"}, model.Plain("They meet"), model.ForDelegation, model.Agreed
	p.Items = append(p.Items, both)
	for i := range list {
		p.Who[both.ID] = append(p.Who[both.ID], model.Participation{Row: model.Row{ID: 930001 + int64(i)}, ItemID: both.ID, Side: model.GuestSide, DelegationID: &list[i].key})
	}
	for item, who := range p.Who {
		p.Who[item] = slices.Clone(who)
		for i := range p.Who[item] {
			w := &p.Who[item][i]
			for _, of := range list {
				if d, ok := p.DelegationIn(*w); ok && d.ID == of.key {
					of.plantIn(w)
				}
			}
		}
	}
	model.SortItems(p.Items)
	p.Resolve()
	return p, list
}

// plantIn puts the delegation's canaries in all that others may not read.
func (of theirs) plantIn(r model.Record) {
	for _, f := range model.Fields(r) {
		switch {
		case f.Audience == model.ForDelegation && !f.Others:
			plantWord(r, f, of.word+f.Name, of.number)
		case f.Audience == model.Internal:
			plantWord(r, f, of.secret+f.Name, of.number)
		}
	}
}

// alone adds an item in which the delegation takes part and no other does.
func (of theirs) alone(t *testing.T, p *model.Programme, id int64, w model.Participation) {
	t.Helper()
	word := model.Plain(of.word + "Item")
	p.Venues[id] = model.Venue{Row: model.Row{ID: id}, Name: model.Plain(of.word + "Venue"), City: word}
	it := p.Items[0]
	it.Row, it.Title, it.Place, it.Description, it.Interpret = model.Row{ID: id, UID: of.word + "-uid-" + strconv.FormatInt(id, 10)}, word, word, word, word
	it.VenueID, it.FromID, it.ToID, it.Press, it.PressNote, it.GatherAt = &id, &id, &id, model.PressPool, word, of.clock
	it.Audience, it.Status, it.StartMark = model.ForDelegation, model.Agreed, model.Exact
	var err error
	if it.Start, err = civil.Resolve("2026-05-12T"+of.clock, "Europe/Bucharest", civil.NoOff); err != nil {
		t.Fatal(err)
	}
	it.End, it.EndMark = it.Start.AddMinutes(20), model.Exact
	p.Items = append(p.Items, it)
	w.Row, w.ItemID, w.Side = model.Row{ID: id}, id, model.GuestSide
	p.Who[id] = []model.Participation{w}
}

// found are the marks of a delegation in what something says, by its words alone
// where that is packed and holds any digits.
func (of theirs) found(what, said string) []string {
	marks := []string{of.word, of.secret}
	if !strings.Contains(what, "bytes") {
		marks = append(marks, of.clock, strings.ReplaceAll(of.clock, ":", "")+"00", strconv.FormatInt(of.number, 10))
	}
	return slices.DeleteFunc(marks, func(m string) bool {
		return !strings.Contains(strings.ToLower(said), m) && !strings.Contains(said, wide(m))
	})
}

// What is of one delegation stands in nothing that is made for another, or for
// every one; its own does, but for what stays in the office.
func TestNoDelegationReadsOfAnother(t *testing.T) {
	_, summit := programmes(t)
	p, list := plantedFor(t, summit)
	for _, me := range append(list, theirs{name: "every one"}) {
		t.Run(me.name, func(t *testing.T) {
			said := outputs(t, p, model.Reader{Audience: model.ForDelegation, Delegation: me.key}, []string{"en"})
			for what, s := range said {
				if me.key == 0 && strings.HasPrefix(what, "individual") {
					continue // each participant of their own: looked into below
				}
				for _, of := range list {
					marks := of.found(what, s)
					if of.key != me.key && len(marks) > 0 {
						t.Errorf("%s tells of %s: %q", what, of.name, marks)
					}
					if slices.Contains(marks, of.secret) {
						t.Errorf("%s tells what stays in the office", what)
					}
					if strings.Contains(what, "file name") && of.key != me.key && strings.Contains(strings.ReplaceAll(s, " to Romania", ""), of.name) { // ambassadors are so called
						t.Errorf("%s is called %s", what, s)
					}
				}
			}
			if me.key != 0 {
				me.reads(t, said)
			}
		})
	}
}

// reads looks for what a delegation must find in its papers: it was planted, and
// would be found in those of others.
func (of theirs) reads(t *testing.T, said map[string]string) {
	t.Helper()
	for what, fields := range map[string]string{
		"individual en, ": "Item Venue Place Car Liaison LiaisonPhone Role", "contacts en, ": "Liaison LiaisonPhone", "delegation-list en, ": "Languages Role", "guest-list en, ": "Status", "who-is-who en, ": "Languages", "running-order en, ": "Item Venue", "public en, ": "Item Venue",
		"press-programme en, ": "Item Venue", "day en, ": "Item",
	} {
		for _, format := range []string{"text", "docx", "html", "xlsx", "csv"} {
			s := strings.ToLower(blank.ReplaceAllString(said[what+format], ""))
			if strings.HasPrefix(what, "contacts") && strings.Contains(s, strings.ToLower(of.word+"Role")) {
				t.Errorf("%s%s names somebody whose number %s may not read", what, format, of.name) // the liaison officer is who is rung
			}
			for _, f := range strings.Fields(fields) {
				if strings.HasPrefix(what, "individual") && strings.HasPrefix(f, "Liaison") && (format == "csv" || format == "xlsx") {
					continue // tables have no front page
				}
				if !strings.Contains(s, strings.ToLower(of.word+f)) {
					t.Errorf("%s%s does not tell %s of its %s", what, format, of.name, f)
				}
			}
		}
	}
	for _, what := range []string{"ics", "page of the calendar, text"} {
		if len(of.found(what, said[what])) == 0 {
			t.Errorf("%s tells %s nothing of its own", what, of.name)
		}
	}
	for what, s := range said {
		if strings.Contains(what, "file name") && !strings.Contains(s, of.name) {
			t.Errorf("%s is not that of %s: %s", what, of.name, s)
		}
	}
}

// Each participant reads as their own delegation does: in no programme of one
// are two canaries, and in that of each delegation its own.
func TestAParticipantReadsAsTheirDelegation(t *testing.T) {
	_, summit := programmes(t)
	p, list := plantedFor(t, summit)
	papers, err := export.Compose([]model.Programme{p}, options("individual", model.ForDelegation, "en"))
	if err != nil {
		t.Fatal(err)
	}
	own, whose := map[string]int{}, map[string]string{} // of the delegations, by the name of each that is planted
	for _, s := range p.Seats {
		for _, d := range list {
			if s.DelegationID == d.key && s.PersonID != nil {
				whose[p.People[*s.PersonID].Name.In("en")] = d.name
			} else if s.DelegationID == d.key {
				whose[s.Name.In("en")] = d.name
			}
		}
	}
	for _, one := range papers {
		s, of := everything(one), ""
		for _, d := range list {
			if len(d.found("", s)) == 0 {
				continue
			}
			if of != "" {
				t.Errorf("the programme of %s tells of %s and of %s", one.Name, of, d.name)
			}
			of = d.name
			if strings.Contains(s, d.secret) {
				t.Errorf("the programme of %s tells what stays in the office", one.Name)
			}
		}
		if d := whose[one.Name]; d != "" && d != of {
			t.Errorf("the programme of %s, of %s, tells of %q", one.Name, d, of)
		}
		own[of]++
	}
	for _, d := range list {
		if own[d.name] < 2 { // a seat, and a person without one
			t.Errorf("%d programmes tell %s of its own", own[d.name], d.name)
		}
	}
	if own[""] == 0 {
		t.Error("nobody is of another delegation, or of none")
	}
}

// A file for every delegation is of that one alone, under names that are all
// different, and none for one that has nothing.
func TestAFileForEachDelegation(t *testing.T) {
	_, summit := programmes(t)
	p, list := plantedFor(t, summit)
	of := []model.Programme{p}
	opt := period("2026-05-12", 2, model.ForDelegation, "en")
	opt.Delegation, opt.As, opt.Name = export.Each, "html", "week"
	var all []export.File
	for _, opt.Document = range []string{export.ICS, export.Calendar, "running-order"} {
		files, err := export.Files(of, opt)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, files...)
	}
	names := map[string]bool{}
	for _, f := range all {
		var b strings.Builder
		if err := f.Write(&b); err != nil {
			t.Fatal(err)
		}
		for _, one := range list {
			if told, mine := len(one.found("", strings.ReplaceAll(b.String(), "\r\n ", ""))) > 0, strings.Contains(f.Name, one.name); told != mine {
				t.Errorf("%s tells of %s: %v", f.Name, one.name, told)
			}
		}
		names[f.Name] = true
	}
	if want := 3 * len(p.Delegations); len(names) != want {
		t.Errorf("%d files, want %d", len(names), want)
	}
	for i := range p.Items {
		p.Items[i].Audience = model.Internal
	}
	if _, err := export.Files(of, opt); model.Code(err) != "export.nothing" {
		t.Errorf("of nothing: %v", err)
	}
	of[0].Delegations = nil
	if _, err := export.Files(of, opt); model.Code(err) != "export.no-delegations" {
		t.Errorf("of no delegations: %v", err)
	}
	for _, opt.Delegation = range []string{"stranger", export.Each} { // nor do two ever come into one paper
		for _, opt.Document = range []string{export.ICS, export.Calendar, "running-order"} {
			if err := export.Make(io.Discard, of, opt); model.Code(err) != "export.delegation" {
				t.Errorf("%s of %s: %v", opt.Document, opt.Delegation, err)
			}
		}
	}
}
