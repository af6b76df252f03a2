package register

import (
	"strings"
	"testing"

	"chancery/model"
)

// met is a diary with a visit of today and a summit, of a state with which a visit of before is
// typed.
func met() Read {
	r := small()
	r.Settings[model.SettingHomeParty] = model.Plain("state-RO")
	visit := model.Past{Ref: model.Ref{Event: 7}, Day: "2026-03-12", Kind: model.OfficialVisit, Direction: model.Incoming, Status: model.Announced, Title: model.Plain("Official visit"), Who: 1, Office: 1}
	summit := model.Past{Ref: model.Ref{Event: 8}, Day: "2025-06-02", Kind: model.Summit, Direction: model.Multilateral, Status: model.Completed, Title: model.Plain("Summit"), Who: 1, Office: 1}
	r.Contacts = map[int64][]model.Past{2: {visit, summit}, 1: {visit, summit}}
	return r
}

// The history with a state is worked out of the diary and of what is typed of before.
func TestHistoryStandsOnTheCardOfAState(t *testing.T) {
	b := book(met(), "en")
	l := b.List(Parties, nil)
	row := b.Change(l.Line(2))
	col := func(id string) *Column { return l.Columns[column(l, id)] }
	if err := b.Type(row, col("history-in"), "10.10.2023 official visit, Volodymyr Zelenskyy; 3.2020 transit"); err != nil {
		t.Fatal(err)
	}
	if err := b.Type(row, col("history-since"), "20.5.2019"); err != nil {
		t.Fatal(err)
	}
	if got := b.Say(row, col("history-since")); !strings.HasSuffix(got, "20 May 2019") {
		t.Errorf("declared %q", got)
	}
	change, err := b.Keep(row)
	all, ok := change.(*model.Several)
	if err != nil || !ok || len(all.Changes) != 3 {
		t.Fatalf("kept as %+v, %v", change, err)
	}
	r := met()
	for _, c := range all.Changes[1:] {
		s := c.(*model.SaveSetting)
		r.Settings[s.Name] = s.Value
	}
	b = book(r, "en")
	ukraine := b.parties[2]
	h := b.History(ukraine)
	if h.Visits != 2 || h.Meetings != 3 || b.Declared(ukraine) != "2019-05-20" || b.Counts(&h) != "2 visits · 3 meetings" {
		t.Errorf("%s, complete since %s", b.Counts(&h), b.Declared(ukraine))
	}
	if n, m, ok := h.Ordinal(7, b.Declared(ukraine)); !ok || n != 2 || m != 3 {
		t.Errorf("today is visit %d", n)
	}
	if h = b.History(b.people[1]); h.Visits != 2 || h.Meetings != 3 {
		t.Errorf("of the person %s", b.Counts(&h))
	}
	if h = b.History(b.parties[1]); len(h.All) != 0 {
		t.Errorf("with ourselves %v", h.All)
	}
	for _, wrong := range []string{"long ago", "5 June state visit", "10-11 May visit"} {
		was := b.Say(row, col("history-in"))
		if err := b.Type(row, col("history-in"), wrong); model.Code(err) != "typed.past" || b.Say(row, col("history-in")) != was {
			t.Errorf("%q: it took %v, and says %q", wrong, err, b.Say(row, col("history-in")))
		}
	}
	if err := b.Type(row, col("history-since"), "2015"); err != nil || !strings.HasSuffix(b.Say(row, col("history-since")), "1 Jan 2015") {
		t.Errorf("complete since a year is %q, %v", b.Say(row, col("history-since")), err)
	}
	if err := b.Type(row, col("history-since"), ""); err != nil || b.Say(row, col("history-since")) != "" {
		t.Errorf("taken back it is %q, %v", b.Say(row, col("history-since")), err)
	}
}

// What counts where offices differ is chosen on the card of the state, beside the declaration: by
// person or by office, whether working visits and ceremonies are visits. Each takes effect at once.
func TestWhatCountsIsChosenOnTheCard(t *testing.T) {
	r := met()
	r.Contacts[2] = append(r.Contacts[2], model.Past{Ref: model.Ref{Event: 9}, Day: "2024-05-05", Kind: model.WorkingVisit, Direction: model.Incoming, Status: model.Completed, Who: 1, Office: 1},
		model.Past{Ref: model.Ref{Event: 10}, Day: "2024-06-05", Kind: model.Ceremony, Direction: model.Incoming, Status: model.Completed, Who: 1, Office: 1})
	set := func(id, text string) {
		b := book(r, "en")
		l := b.List(Parties, nil)
		row := b.Change(l.Line(2))
		if err := b.Type(row, l.Columns[column(l, id)], text); err != nil {
			t.Fatal(id, err)
		}
		if got := b.Say(row, l.Columns[column(l, id)]); got != text {
			t.Errorf("%s says %q", id, got)
		}
		change, err := b.Keep(row)
		if err != nil {
			t.Fatal(err)
		}
		s := change.(*model.Several).Changes[1].(*model.SaveSetting)
		r.Settings[s.Name] = s.Value
	}
	visits := func() int {
		b := book(r, "en")
		h := b.History(b.parties[2])
		return h.Visits
	}
	if n := visits(); n != 2 {
		t.Fatalf("%d visits to begin with", n)
	}
	set("history-working", "Count as meetings only")
	if n := visits(); n != 1 {
		t.Errorf("without working visits %d", n)
	}
	set("history-ceremonies", "Count as visits")
	if n := visits(); n != 2 {
		t.Errorf("with ceremonies %d", n)
	}
	set("history-by", "By office")
	if got := r.Settings[model.SettingHistoryRules+book(r, "en").parties[2].UID].In(); got != "by-office ceremonies no-working" {
		t.Errorf("kept as %q", got)
	}
	set("history-working", "Count as visits")
	if n := visits(); n != 3 {
		t.Errorf("with both %d", n)
	}
	b := book(r, "en")
	l := b.List(Parties, nil)
	if err := b.Type(b.Change(l.Line(2)), l.Columns[column(l, "history-by")], "by moon"); model.Code(err) != "register.no-choice" {
		t.Errorf("it took %v", err)
	}
}

// A state's card and its paper say the same of one visit: each who came has numbers of their own, by name, and what
// nobody is named of has none.
func TestTheCardOfAStateSaysWhoseCountItIs(t *testing.T) {
	r := met()
	r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: 4, UID: "p4", Rev: 1}, Name: model.Text{"en": "Petro Poroshenko"}, Family: model.Text{"en": "Poroshenko"}, PartyID: key(2)}})
	r.Settings[model.SettingHistorySince+"state-UA"] = model.Plain("2015-01-01")
	said := func(lines string) (out []string, counts, of string) {
		r.Settings[model.SettingHistoryIn+"state-UA"] = model.Plain(lines)
		b := book(r, "en")
		h := b.History(b.parties[2])
		for i := range h.All {
			out = append(out, b.Counted(&h.All[i], h.Sure("2015-01-01")))
		}
		person := b.History(b.people[1])
		return out, b.Counts(&h), b.Counts(&person)
	}
	lines, counts, of := said("2015-05-05 official visit, Poroshenko; 2020-05-05 official visit, Volodymyr Zelenskyy; 2021-05-05 working visit, Poroshenko")
	want := []string{"Petro Poroshenko: visit 1 · held · to us", "Volodymyr Zelenskyy: visit 1 · held · to us", "Petro Poroshenko: visit 2 · held · to us", "Volodymyr Zelenskyy: meeting 2 · multilateral", "Volodymyr Zelenskyy: visit 2 · today · to us"}
	if strings.Join(lines, "\n") != strings.Join(want, "\n") || counts != "4 visits · 5 meetings" || of != "2 visits · 3 meetings" {
		t.Errorf("it says\n%s\n%s, of the President %s", strings.Join(lines, "\n"), counts, of)
	}
	lines, counts, of = said("2015-05-05 official visit, Igor Pascal; 2020-05-05 official visit, Volodymyr Zelenskyy")
	want = []string{"not counted: nobody named here was found in the register", "Volodymyr Zelenskyy: visit · held · to us", "Volodymyr Zelenskyy: meeting · multilateral", "Volodymyr Zelenskyy: visit · today · to us"}
	if strings.Join(lines, "\n") != strings.Join(want, "\n") || counts != "2 visits · 3 meetings · 1 without participants in the register" || of != counts {
		t.Errorf("it says\n%s\n%s, of the President %s", strings.Join(lines, "\n"), counts, of)
	}
}
