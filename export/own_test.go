package export_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/export"
	"chancery/model"
)

// paperOf is the programme of one participant as it is printed.
func paperOf(t *testing.T, p model.Programme, a model.Audience, name string) string {
	t.Helper()
	opt := options("individual", a, "en")
	for _, one := range export.People(p, opt.Reader([]model.Programme{p})) {
		if one.Name["en"] == name {
			opt.For = one.Key
		}
	}
	if opt.For == "" {
		t.Fatalf("%s has no programme", name)
	}
	return everything(composed(t, p, opt))
}

// withPlus lets the guest of an item come with so and so many, and nobody else of theirs.
func withPlus(p *model.Programme, kind model.ItemKind, n int) *model.Item {
	at := slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Kind == kind })
	it := &p.Items[at]
	p.Who = clone(p.Who)
	for _, d := range p.DelegationsOf(model.GuestSide) {
		for _, s := range p.Seats {
			if s.DelegationID == d.ID && s.Role == model.HeadOfDelegation {
				p.Who[it.ID] = []model.Participation{{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.GuestSide, PersonID: s.PersonID, Plus: n}}
			}
		}
	}
	p.Resolve()
	return it
}

// Whoever comes with a head has the item in their programme: plainly where all come, under
// a heading of its own where nobody has said who.
func TestWhoComesWithTheHeadHasItInTheirProgramme(t *testing.T) {
	for n, open := range map[int]bool{2: true, 8: false, 20: false} {
		visit, _ := programmes(t)
		withPlus(&visit, model.Talks, n)
		for _, a := range []model.Audience{model.Internal, model.ForDelegation} {
			s := paperOf(t, visit, a, "Andrii Sybiha")
			if !strings.Contains(s, "Official talks") || strings.Contains(s, "attendance to be confirmed") != open {
				t.Errorf("the head and %d, for %s: %s", n, a, s)
			}
		}
		head := paperOf(t, visit, model.ForDelegation, "Volodymyr Zelenskyy")
		if strings.Contains(head, "as: +") || !strings.Contains(head, "accompanied by ") {
			t.Errorf("the head reads %s", head)
		}
	}
}

// One of so and so many who come with the head reads of the others, and not of them all as if they were
// strangers; whoever meets them reads of all.
func TestOneOfSoManyReadsOfTheOthers(t *testing.T) {
	visit, _ := programmes(t)
	withPlus(&visit, model.Talks, 8)
	own := paperOf(t, visit, model.ForDelegation, "Andrii Sybiha")
	if !strings.Contains(own, "and seven other members of the delegation") || strings.Contains(own, "and eight members") {
		t.Errorf("one of the eight reads %s", own)
	}
	host := paperOf(t, visit, model.Internal, "Oana Țoiu")
	if strings.Contains(host, "Official talks") && strings.Contains(host, "other members of the delegation") {
		t.Errorf("the host reads %s", host)
	}
}

// The day of a member is whole in the sample, from the aircraft to the aircraft.
func TestAMinistersDayIsWhole(t *testing.T) {
	visit, summit := programmes(t)
	for _, name := range []string{"Andrii Sybiha", "Interpreter, Ukrainian–Romanian", "Press Secretary of the President of Ukraine"} {
		s := paperOf(t, visit, model.ForDelegation, name)
		for _, want := range []string{"Arrival of the President", "Motorcade to Cotroceni", "Helicopter to the 86th", "Helicopter to Otopeni", "Departure of the President"} {
			if !strings.Contains(s, want) {
				t.Errorf("%s has no %s", name, want)
			}
		}
	}
	s := paperOf(t, summit, model.ForDelegation, "Baiba Braže")
	for _, want := range []string{"Arrival of the delegation of Latvia", "Czechia – Latvia", "Session I:", "Session II,", "Lunch of the foreign ministers", "Departure of the delegation of Latvia"} {
		if !strings.Contains(s, want) {
			t.Errorf("a foreign minister has no %s", want)
		}
	}
	if s := paperOf(t, summit, model.ForDelegation, "Ambassador of Latvia to Romania"); !strings.Contains(s, "Buffet dinner") {
		t.Error("the buffet does not reach those for whom it is")
	}
}

// Whoever answers for an item has it in their programme, and is told so.
func TestWhoIsResponsibleIsTold(t *testing.T) {
	visit, _ := programmes(t)
	for a, told := range map[model.Audience]bool{model.Internal: true, model.ForDelegation: false} { // who is, only the office reads
		s := paperOf(t, visit, a, "Chief of State Protocol")
		if strings.Contains(s, "Tête-à-tête") != told || strings.Contains(s, "responsible for this item") != told {
			t.Errorf("for %s: %s", a, s)
		}
	}
}

// At home one's own are told of without a form of address; in a paper for others both
// sides are told of alike.
func TestOneRuleOfAddress(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		if s := paperOf(t, p, model.ForDelegation, "Oana Țoiu"); !strings.Contains(s, "For Ms Oana Țoiu") || strings.Contains(s, "H.E. Mr Nicușor Dan") {
			t.Errorf("at home: %s", s)
		}
	}
	if s := paperOf(t, visit, model.ForDelegation, "Andrii Sybiha"); !strings.Contains(s, "H.E. Mr Nicușor Dan") || !strings.Contains(s, "H.E. Mr Volodymyr Zelenskyy") {
		t.Errorf("for the guests: %s", s)
	}
	if s := paperOf(t, summit, model.ForDelegation, "Radosław Sikorski"); !strings.Contains(s, "For H.E. Mr Radosław Sikorski") {
		t.Error("a co-host is told of as if he were at home")
	}
}

// Those with whom one is are told as people tell: no bare name of a state, nothing twice.
func TestWithWhom(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][]string{"en": {"the delegation of Ukraine", "note-taker (both sides)"}, "ro": {"delegația Ucrainei", "(ambele părți)"}, "uk": {"делегація України", "(від обох сторін)"}} {
		opt := options("individual", model.Internal, lang)
		papers, err := export.Compose([]model.Programme{visit}, opt)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range want {
			if !strings.Contains(everything(papers[0]), s) {
				t.Errorf("%s: %q is not said", lang, s)
			}
		}
		for _, one := range papers {
			if s := everything(one); strings.Contains(s, "×2") || strings.Contains(s, "; Ukraine") || strings.Contains(s, ": +") {
				t.Errorf("%s: %s", lang, s)
			}
		}
	}
}

// Programmes of their own come in the order of precedence.
func TestProgrammesComeInOrder(t *testing.T) {
	visit, _ := programmes(t)
	var names []string
	for _, a := range export.People(visit, model.Reader{Audience: model.Internal}) {
		names = append(names, a.Name["en"])
	}
	for i, want := range []string{"Nicușor Dan", "Ilie Bolojan", "Oana Țoiu"} {
		if names[i] != want {
			t.Errorf("the order is %q", names)
			break
		}
	}
}

// A minister who is replaced at an hour is told of what some of the delegation come to before it, and of
// nothing after; whoever comes instead of what is after, and of nothing before.
func TestWhoTakesOverAtAnHourIsToldOfWhatIsTheirs(t *testing.T) {
	for _, tt := range []struct{ before, after time.Duration }{{time.Hour, 0}, {0, -time.Hour}} {
		visit, _ := programmes(t)
		it := withPlus(&visit, model.Talks, 2)
		gone, comes := whoIs(t, &visit, "Andrii Sybiha"), model.Person{Row: model.Row{ID: 880011, UID: "successor"}, Name: model.Text{"en": "Danylo Koval"}}
		visit.People, visit.Seats = clone(visit.People), clone(visit.Seats)
		visit.People[comes.ID] = comes
		hour := it.Start.At + int64((tt.before + tt.after).Seconds())
		for id, s := range visit.Seats {
			if s.PersonID == nil || *s.PersonID != gone.ID {
				continue
			}
			next := s
			next.ID, next.UID, next.PersonID, next.From = 880012, "his-seat", &comes.ID, hour
			s.Until, s.Status = hour, model.Substituted
			visit.Seats[id], visit.Seats[next.ID] = s, next
		}
		visit.Resolve()
		first := hour > it.Start.At
		for _, a := range []model.Audience{model.Internal, model.ForDelegation} {
			opt := options("individual", a, "en")
			for _, who := range []model.Person{gone, comes} {
				opt.For = "person " + who.UID
				told := false
				for _, one := range export.People(visit, opt.Reader([]model.Programme{visit})) {
					told = told || one.Key == opt.For && strings.Contains(everything(composed(t, visit, opt)), "attendance to be confirmed")
				}
				if told != (first == (who.ID == gone.ID)) {
					t.Errorf("for %s, %s is told of what comes before the hour %v: %v", a, who.Name["en"], first, told)
				}
			}
		}
	}
}

// What a group is called keeps the capital of a state, of an adjective and of a person in the middle of a
// sentence, and so does one of several words with capitals; other groups begin with a small letter there.
func TestAGroupThatIsCalledByAStateKeepsItsCapital(t *testing.T) {
	visit, it := talksAlone(t)
	host, group := whoIs(t, &visit, "Oana Țoiu"), int64(880009)
	for said, want := range map[string]string{
		"Ukraine": "with: Ukraine", "Ukrainian ministers": "with: Ukrainian ministers", "Latvian guests": "with: Latvian guests",
		"Volodymyr Zelenskyy and his staff": "with: Volodymyr Zelenskyy and", "Ministers": "with: ministers", "Heads of delegation": "with: heads of delegation",
		"Foreign Ministers": "with: Foreign Ministers", "Deputy Prime Ministers": "with: Deputy Prime Ministers",
	} {
		name := model.Text{"en": said}
		visit.Groups = map[int64]model.Group{group: {Row: model.Row{ID: group}, EventID: visit.Event.ID, Kind: model.ChosenOnes, Name: name}}
		for _, row := range []model.Participation{{GroupID: &group}, {Name: name}} {
			row.Row, row.ItemID, row.Side = model.Row{ID: 880002}, it.ID, model.GuestSide
			visit.Who = map[int64][]model.Participation{it.ID: {{Row: model.Row{ID: 880001}, ItemID: it.ID, Side: model.HostSide, PersonID: &host.ID}, row}}
			visit.Resolve()
			if s := paperOf(t, visit, model.Internal, "Oana Țoiu"); !strings.Contains(s, want) {
				t.Errorf("%q: no %q in %s", said, want, s)
			}
		}
	}
}
