package sample_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/storage"
)

func open(t *testing.T) *storage.Store {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "sample.chancery"), storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	c, err := sample.Change(assets.Sample())
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.New(s).Do(c); err != nil {
		t.Fatal(err)
	}
	return s
}

// programmes are those of all events, by first day.
func programmes(t *testing.T) []model.Programme {
	t.Helper()
	s := open(t)
	events, err := s.Events()
	if err != nil || len(events) != 3 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	var out []model.Programme
	for _, l := range events {
		p, err := s.Programme(l.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

func programme(t *testing.T, kind model.EventKind) model.Programme {
	t.Helper()
	for _, p := range programmes(t) {
		if p.Event.Kind == kind {
			return p
		}
	}
	t.Fatalf("there is no %s", kind)
	return model.Programme{}
}

// rows are "12:15–12:30 kind audience", in order.
func rows(p model.Programme) []string {
	var out []string
	for i := range p.Items {
		it := &p.Items[i]
		out = append(out, it.Start.Clock()+"–"+it.End.Clock()+" "+string(it.Kind)+" "+string(it.Audience))
	}
	return out
}

func TestTheVisitHasItsSixteenRows(t *testing.T) {
	p := programme(t, model.OfficialVisit)
	want := `12:15–12:30 arrival public
12:40–13:15 transfer delegation
13:30–13:42 welcome-ceremony public
13:43–13:46 official-photo public
13:48–14:18 tete-a-tete public
14:20–14:48 talks public
14:50–14:58 signing public
15:00–15:25 press-statements public
15:30–15:45 transfer delegation
16:00–16:40 meeting public
16:45–17:00 transfer delegation
17:05–17:45 flight delegation
17:50–18:00 briefing press
18:00–18:25 site-visit public
18:30–19:10 flight delegation
19:25–19:40 departure public`
	if got := strings.Join(rows(p), "\n"); got != want {
		t.Errorf("the rows are\n%s", got)
	}
	for i := range p.Items {
		row, it := i+1, &p.Items[i]
		reported := row == 3 || row == 8 || row == 10
		if it.Anchored != reported {
			t.Errorf("row %d: anchored %v", row, it.Anchored)
		}
		if about := it.StartMark == model.Approx; about != (row == 8 || row == 10) {
			t.Errorf("row %d begins %s", row, it.StartMark)
		}
		if row >= 3 && row <= 12 && it.Interpret.Empty() {
			t.Errorf("row %d has no interpreters", row)
		}
	}
	if n := len(p.Items[2].Steps); n != 5 {
		t.Errorf("the welcome ceremony has %d steps", n)
	}
}

func TestTheSummitHasItsBilaterals(t *testing.T) {
	p := programme(t, model.Summit)
	seen := map[string]int{}
	for i := range p.Items {
		it := &p.Items[i]
		if it.Kind != model.Bilateral || it.ContainerID == nil {
			continue
		}
		host, guest := p.Side(it, model.HostSide), p.Side(it, model.GuestSide)
		if len(host) != 1 || len(guest) != 1 || host[0].Plus != 3 || guest[0].Plus != 3 {
			t.Fatalf("%s: %v and %v", it.Title["en"], host, guest)
		}
		if it.End.At-it.Start.At != 25*60 || p.Rooms[*it.RoomID].Turnaround != 5 {
			t.Errorf("%s lasts %d seconds", it.Title["en"], it.End.At-it.Start.At)
		}
		seen[host[0].Tag]++
		seen[guest[0].Tag]++
		seen[it.Start.Clock()]++
	}
	want := map[string]int{"RO": 5, "PL": 5, "LT": 4, "CZ": 4, "EE": 4, "HU": 3, "LV": 4, "SK": 4, "BG": 3, "NATO": 3, "UA": 1,
		"15:30": 4, "16:00": 4, "16:30": 4, "17:00": 4, "17:30": 4}
	for k, n := range want {
		if seen[k] != n {
			t.Errorf("%s has %d meetings, want %d", k, seen[k], n)
		}
	}
	if len(p.Delegations) != 11 || len(p.Seats) != 60 {
		t.Errorf("%d delegations, %d seats", len(p.Delegations), len(p.Seats))
	}
}

// Whatever the groups are called, the right ones come: every delegation has one head,
// the ministers are those who hold the office or are to be named, and nobody is a
// text where a group is meant.
func TestTheSummitHasItsGroups(t *testing.T) {
	p := programme(t, model.Summit)
	heads := map[int64]int{}
	for _, s := range p.Seats {
		if s.Role == model.HeadOfDelegation {
			heads[s.DelegationID]++
		}
	}
	for id, d := range p.Delegations {
		if heads[id] != 1 {
			t.Errorf("%s has %d heads", p.NameOf(&d)["en"], heads[id])
		}
	}
	for title, want := range map[string]int{"Official dinner hosted by the President of Romania": 11 + 6 + 10, "Family photo": 10, "Session I: Deterrence and Defence on the Eastern Flank": 9*3 + 2 + 10, "Opening of the Summit": 9*3 + 2 + 10,
		"Session II, with the President of Ukraine": 11 + 11 + 10, "Working lunch of the heads of delegation": 11 + 10, "Lunch of the foreign ministers": 10,
		"Dinner of the foreign ministers": 10, "Spouse programme: visit to the collections": 6, "Meeting of Sherpas: finalisation of the Joint Declaration": 9, "Arrival of the delegation of Latvia": 5, "Arrival of the President of Latvia": 2} {
		at := slices.IndexFunc(p.Items, func(it model.Item) bool { return it.Title["en"] == title })
		if at < 0 {
			t.Fatalf("there is no %s", title)
		}
		if got := len(p.Attending(&p.Items[at])); got != want {
			t.Errorf("%d attend %s, want %d", got, title, want)
		}
	}
}

// Both sides of the visit come as they were sent, the press that travels along not with
// them into the rooms.
func TestTheVisitHasItsDelegations(t *testing.T) {
	p := programme(t, model.OfficialVisit)
	for i := range p.Items {
		if it := &p.Items[i]; it.Kind == model.Welcome {
			if got := len(p.Attending(it)); got != 10+10 {
				t.Errorf("%d attend the welcome", got)
			}
		}
	}
	if len(p.Seats) != 10+11 {
		t.Errorf("%d seats", len(p.Seats))
	}
}

func TestNobodyIsInTwoPlaces(t *testing.T) {
	s := open(t)
	list, err := s.Calendar(civil.Span{From: 0, To: 1 << 40}, model.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	routes, err := s.Routes()
	if err != nil || len(routes) == 0 {
		t.Fatalf("%d routes, %v", len(routes), err)
	}
	for _, f := range check.Find(list, check.Known{Ways: check.WaysOf(routes)}) {
		t.Errorf("%s: %v in %v", f.Rule, f.Subject.Name, f.Refs)
	}
}

// Everybody's day is whole: whoever arrives leaves again, nobody is left on the way, and of
// a delegation as many are announced as there are on its list.
func TestEverybodysDayIsWhole(t *testing.T) {
	for _, kind := range []model.EventKind{model.OfficialVisit, model.Summit} {
		p := programme(t, kind)
		for id, seat := range p.Seats {
			d := p.Delegations[seat.DelegationID]
			if n := p.Counted(d.ID, p.Items[0].Start.At); n != d.Plus {
				t.Errorf("%s: %d are announced, %d come", p.NameOf(&d)["en"], d.Plus, n)
			}
			var day []model.ItemKind
			at := int64(0) // where they are
			for i := range p.Items {
				it := &p.Items[i]
				if !slices.ContainsFunc(p.Attending(it), func(a model.Attendee) bool { return a.Seat == id }) {
					continue
				}
				day = append(day, it.Kind)
				if it.FromID != nil && it.ToID != nil && at != 0 && at != *it.FromID && kind == model.OfficialVisit {
					t.Errorf("%s leaves for %s from where they are not", seat.Name["en"], it.Title["en"])
				}
				if at = 0; it.ToID != nil {
					at = *it.ToID
				} else if it.VenueID != nil {
					at = *it.VenueID
				}
			}
			travels := d.Side == model.GuestSide || kind == model.Summit && p.Parties[d.PartyID].Code == "PL"
			if len(day) == 0 || travels && (day[0] != model.Arrival || day[len(day)-1] != model.Departure) {
				t.Errorf("the day of %s %v is %v", p.NameOf(&d)["en"], seat.Name["en"], day)
			}
		}
		for i := range p.Items {
			if open := p.Unsettled(&p.Items[i]); len(open) > 0 {
				t.Errorf("nobody has said who of %v comes to %s", open, p.Items[i].Title["en"])
			}
		}
	}
}

// A delegation may not sit in two rooms, even where no person is named.
func TestNoDelegationMeetsTwice(t *testing.T) {
	p := programme(t, model.Summit)
	for i := range p.Items {
		for j := i + 1; j < len(p.Items); j++ {
			a, b := &p.Items[i], &p.Items[j]
			if !a.Span().Overlaps(b.Span()) {
				continue
			}
			for _, w := range p.Who[a.ID] {
				for _, v := range p.Who[b.ID] {
					if w.DelegationID != nil && v.DelegationID != nil && *w.DelegationID == *v.DelegationID {
						party := p.Parties[p.Delegations[*w.DelegationID].PartyID]
						t.Errorf("%s is at %s and at %s", party.Tag(), a.Title["en"], b.Title["en"])
					}
				}
			}
		}
	}
}

func TestTheSampleSaysThatItIsOne(t *testing.T) {
	s := open(t)
	for name, want := range map[string]string{model.SettingSample: "1", model.SettingHomeZone: "Europe/Bucharest"} {
		if got, err := s.Setting(name); err != nil || got.In() != want {
			t.Errorf("%s is %v, %v", name, got, err)
		}
	}
	regs, err := s.Registers()
	if err != nil {
		t.Fatal(err)
	}
	home, _ := s.Setting(model.SettingHomeParty)
	for i := range regs.Parties {
		if p := &regs.Parties[i]; (p.UID == home.In()) != (p.Code == "RO") {
			t.Errorf("the home party is %v", home)
		}
	}
	for _, p := range programmes(t) {
		if !strings.HasPrefix(p.Event.Remarks["en"], "Illustrative sample") {
			t.Errorf("%s does not say that it is a sample", p.Event.Title["en"])
		}
	}
}

// What a diary was begun with is no step to take back: one undo too many would empty it.
func TestUndoStopsAtTheSample(t *testing.T) {
	s := open(t)
	before, err := s.Events()
	if err != nil || len(before) == 0 {
		t.Fatal(len(before), err)
	}
	if l, ok := s.CanUndo(); ok {
		t.Errorf("undo offers %s", l.Verb)
	}
	if _, err := s.Undo(); model.Code(err) != "storage.nothing" {
		t.Errorf("undone: %v", err)
	}
	d := desk.New(s)
	if err := d.Do(&model.SaveSetting{Name: "own", Value: model.Plain("x")}); err != nil {
		t.Fatal(err)
	}
	if err := d.Undo(); err != nil { // what was done since goes back as ever
		t.Fatal(err)
	}
	if err := d.Undo(); model.Code(err) != "storage.nothing" {
		t.Errorf("undone past what was done: %v", err)
	}
	if events, err := s.Events(); err != nil || len(events) != len(before) {
		t.Errorf("%d events of %d, %v", len(events), len(before), err)
	}
}

func TestDamagedDataIsRefused(t *testing.T) {
	if _, err := sample.Change(fstest.MapFS{"register.json": {Data: []byte("{")}}); err == nil {
		t.Error("half a register was read")
	}
	if _, err := sample.Change(fstest.MapFS{}); err == nil {
		t.Error("nothing was read")
	}
}

// The visit of 12 March ends with what was agreed and what was signed: three texts in six
// originals, one of which cannot be signed yet, and three commitments with their owners.
func TestTheVisitEndsWithWhatWasAgreed(t *testing.T) {
	s := open(t)
	pledges, err := s.Pledges()
	if err != nil || len(pledges) != 3 {
		t.Fatalf("%d commitments, %v", len(pledges), err)
	}
	for _, p := range pledges {
		if p.Owner.Empty() || p.Due == "" || p.From.Item.Empty() || p.From.Visit.Empty() || p.PartyID == nil {
			t.Errorf("%s has no owner, no day or no origin: %+v", p.Words["en"], p.From)
		}
	}
	texts, err := s.Texts()
	if err != nil || len(texts) != 3 {
		t.Fatalf("%d texts, %v", len(texts), err)
	}
	visit := programme(t, model.OfficialVisit)
	signed := visit.Signed()
	for i := range texts {
		if !texts[i].Title.Equal(signed[i].Title) {
			t.Errorf("the list has %s as text %d, the papers %s", texts[i].Title["en"], i+1, signed[i].Title["en"])
		}
	}
	originals, against := 0, 0
	for _, one := range texts {
		originals += one.Originals()
		against += len(one.Against())
	}
	if originals != 6 || against != 1 {
		t.Errorf("%d originals, %d stand against signing", originals, against)
	}
	for _, word := range []string{"drones", "школи", "manuale", "Framework Agreement", "Letter of Intent"} {
		if hits, err := s.Search(word); err != nil || len(hits) == 0 || !slices.ContainsFunc(hits, func(h model.Hit) bool { return h.Key != 0 }) {
			t.Errorf("%q is not found: %v %v", word, hits, err)
		}
	}
}

// The thread of 12 March, asked aloud and answered before the summit, is one invitation; on the
// day itself nobody knows of more than that it was said.
func TestTheSampleTellsWhoWasAsked(t *testing.T) {
	s := open(t)
	list, err := s.Invitations()
	if err != nil || len(list) != 5 {
		t.Fatalf("%d invitations, %v", len(list), err)
	}
	i := slices.IndexFunc(list, func(i model.InvitationTo) bool { return len(i.Thread) == 4 })
	if i < 0 {
		t.Fatal("no thread of four steps")
	}
	one := list[i]
	if first := one.Thread[0]; first.Kind != model.StepAloud || first.Item == "" || first.Where.Empty() || one.To.Visit.Empty() {
		t.Errorf("it begins %+v", first)
	}
	if then := one.Thread.By(civil.Moment{Local: "2026-03-12T23:59"}); then.Standing() != model.StepAloud || one.Thread.Standing() != "names" {
		t.Errorf("it stands at %s on the day, and at %s in the end", then.Standing(), one.Thread.Standing())
	}
	for _, word := range []string{"E1/1245", "e1-1245", "E11245", "nr. E1/1245", "61/22-200-784", "curier"} {
		if hits, err := s.Search(word); err != nil || !slices.ContainsFunc(hits, func(h model.Hit) bool { return h.Of == "invitations" }) {
			t.Errorf("%q is not found: %v %v", word, hits, err)
		}
	}
}

// The press is called to a place and by an hour, in the order of what it comes to, and is
// taken to what lies far away.
func TestThePressIsGatheredInOrder(t *testing.T) {
	for _, kind := range []model.EventKind{model.OfficialVisit, model.Summit} {
		p, before, taken := programme(t, kind), "", map[int64]bool{}
		for i := range p.Items {
			it := &p.Items[i]
			if it.GatherAt == "" {
				continue
			}
			if it.GatherPlace.Empty() || it.LatestAt != "" && it.LatestAt < it.GatherAt || it.GatherAt > it.Start.Clock() || it.LatestAt > it.Start.Clock() {
				t.Errorf("%s: gather %s at %v, latest %s", it.Title["en"], it.GatherAt, it.GatherPlace, it.LatestAt)
			}
			at := string(it.Start.Date()) + it.GatherAt
			if at < before {
				t.Errorf("%s: the press gathers at %s, after what follows", it.Title["en"], it.GatherAt)
			}
			before = at
			far := it.VenueID != nil && (p.Venues[*it.VenueID].Name["en"] == "Victoria Palace" || strings.Contains(p.Venues[*it.VenueID].Name["en"], "Borcea"))
			if it.VenueID != nil && it.BusAt != "" {
				taken[*it.VenueID] = true
			}
			if far && !taken[*it.VenueID] || it.BusAt != "" && (it.BusPlace.Empty() || it.BusAt >= it.GatherAt) {
				t.Errorf("nobody takes the press to %s: %s %v", it.Title["en"], it.BusAt, it.BusPlace)
			}
		}
	}
}
