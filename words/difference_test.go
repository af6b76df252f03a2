package words

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
)

func hour(t *testing.T, local string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func lunch(t *testing.T) model.Programme {
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Row, e.Title = model.Row{ID: 1, UID: "e"}, model.Text{"en": "Official visit"}
	it := model.NewItem(1, model.Talks, hour(t, "2026-03-12T13:30"), hour(t, "2026-03-12T14:30"))
	green, union := int64(1), int64(2)
	it.Row, it.Title, it.VenueID = model.Row{ID: 1, UID: "i"}, model.Text{"en": "Lunch", "ro": "Dejun", "uk": "Обід"}, &green
	who := model.Participation{Row: model.Row{ID: 1, UID: "w"}, ItemID: 1, Side: model.HostSide, Name: model.Text{"en": "Minister"}}
	return model.Programme{Event: e, Items: []model.Item{it}, Who: map[int64][]model.Participation{1: {who}},
		Venues: map[int64]model.Venue{green: {Row: model.Row{ID: 1, UID: "v1"}, Name: model.Text{"en": "Green Palace", "ro": "Palatul Verde", "uk": "Зелений палац"}}, union: {Row: model.Row{ID: 2, UID: "v2"}, Name: model.Text{"en": "Union Palace"}}}}
}

// What changed is said as an officer says it, in each language.
func TestWhatChangedIsSaid(t *testing.T) {
	union := int64(2)
	for _, tt := range []struct {
		alter      func(p *model.Programme)
		lang, want string
	}{
		{func(p *model.Programme) {
			p.Items[0].Start, p.Items[0].End = hour(t, "2026-03-12T14:00"), hour(t, "2026-03-12T15:00")
		}, "en", "Lunch: 13:30 – 14:30 → 14:00 – 15:00"},
		{func(p *model.Programme) {
			p.Items[0].Start, p.Items[0].End = hour(t, "2026-03-12T14:00"), hour(t, "2026-03-12T15:00")
		}, "uk", "Обід: 13:30 – 14:30 → 14:00 – 15:00"},
		{func(p *model.Programme) { p.Items[0].End = hour(t, "2026-03-12T15:00") }, "ro", "Dejun: 13:30 – 14:30 → 13:30 – 15:00"},
		{func(p *model.Programme) {
			p.Items[0].Start, p.Items[0].End = hour(t, "2026-03-13T13:30"), hour(t, "2026-03-13T14:30")
		}, "en", "Lunch: Thursday, 12 March, 13:30 – 14:30 → Friday, 13 March, 13:30 – 14:30"},
		{func(p *model.Programme) {
			p.Items[0].Start, p.Items[0].End, p.Items[0].StartMark = hour(t, "2026-03-12T14:00"), hour(t, "2026-03-12T15:00"), model.Approx
		}, "en", "Lunch: 13:30 – 14:30 → ~14:00 – 15:00"},
		{func(p *model.Programme) {
			p.Items[0].Start, p.Items[0].End, p.Items[0].EndMark = hour(t, "2026-03-12T14:00"), hour(t, "2026-03-12T14:00"), model.Open
		}, "en", "Lunch: 13:30 – 14:30 → 14:00"},
		{func(p *model.Programme) { p.Items[0].VenueID = &union }, "en", "Lunch, place: Green Palace → Union Palace"},
		{func(p *model.Programme) { p.Items[0].Title = p.Items[0].Title.With("ro", "Prânz") }, "en", "Lunch, title: Dejun → Prânz"},
		{func(p *model.Programme) { p.Items[0].Dress = "dark-suit" }, "en", "Lunch, dress: now dark suit"},
		{func(p *model.Programme) { p.Items[0].Diagram = "ZGlh" }, "en", "Lunch, diagram: changed"},
		{func(p *model.Programme) { p.Items = nil }, "en", "Removed: Lunch (Thursday, 12 March, 13:30)"},
		{func(p *model.Programme) { p.Who[1] = nil }, "ro", "Dejun, nu mai figurează: Minister\u00a0(text\u00a0în\u00a0engleză)"},
		{func(p *model.Programme) {
			p.Who[1] = append(p.Who[1], model.Participation{Row: model.Row{ID: 2, UID: "x"}, ItemID: 1, Name: model.Text{"en": "Interpreter", "uk": "Перекладач"}})
		}, "uk", "Обід, додано: Перекладач"},
		{func(p *model.Programme) { p.Items, p.Who = nil, nil }, "en", "Removed: Lunch (Thursday, 12 March, 13:30)"},
		{func(p *model.Programme) { p.Items[0].Place = model.Text{"en": "Small Salon"} }, "ro", "Dejun, loc: Palatul Verde → Palatul Verde, Small Salon\u00a0(text\u00a0în\u00a0engleză)"},
		{func(p *model.Programme) { p.Items[0].Place = model.Text{"en": "Small Salon", "ro": "Salonul mic"} }, "uk", "Обід, місце: Зелений палац → Зелений палац, Small Salon\u00a0(мова:\u00a0англійська)"},
		{func(p *model.Programme) { p.Who[1][0].Name = model.Text{"en": "Prime Minister"} }, "en", "Lunch – Prime Minister, name: Minister → Prime Minister"},
	} {
		was, now := lunch(t), lunch(t)
		tt.alter(&now)
		c := edition.Compare(was, now, model.Reader{Audience: model.Internal})
		told, w := c.Told(), For(tt.lang)
		if len(told) != 1 {
			t.Fatalf("%s: %d lines", tt.want, len(told))
		}
		if got := w.Change(&told[0], &c).Sentence(w); got != tt.want {
			t.Errorf("%q, not %q", got, tt.want)
		}
	}
}

// Who left an item that is called otherwise now did not leave one that is no more.
func TestWhoLeftAnItemIsToldByItsTitleOfToday(t *testing.T) {
	was, now := lunch(t), lunch(t)
	now.Items[0].Title, now.Who[1] = model.Text{"en": "Working lunch"}, nil
	c := edition.Compare(was, now, model.Reader{Audience: model.Internal})
	var said []string
	for _, d := range c.Told() {
		said = append(said, For("en").Change(&d, &c).Sentence(For("en")))
	}
	if got := strings.Join(said, "; "); got != "Working lunch, title: Lunch → Working lunch; Working lunch, no longer: Minister" {
		t.Error(got)
	}
}

// Every column of every kind of row of a programme has a name, and whatever can be chosen
// there is said by its name.
func TestEveryFieldThatChangesHasAName(t *testing.T) {
	for _, r := range []model.Record{&model.Event{}, &model.Item{}, &model.Participation{}, &model.Access{}, &model.Delegation{}, &model.Seat{}, &model.Group{}, &model.Member{},
		&model.Person{}, &model.Tenure{}, &model.Office{}, &model.Party{}, &model.Venue{}, &model.Room{}, &model.Route{}} {
		for _, f := range model.Fields(r) {
			for _, l := range Languages {
				if name := For(l).fieldName(r.TableName(), f.Key); strings.Contains(name, "field.") || name == "" {
					t.Errorf("%s: %s.%s has no name", l, r.TableName(), f.Key)
				}
			}
		}
	}
}

// The deeds of a diary are narrowed by the fields that they changed, each once, and editions by being that; what
// nobody reads is no field.
func TestTheFieldsOfDeeds(t *testing.T) {
	w := For("en")
	changed := func(deed int64, was, now model.Record) model.Alteration {
		return model.Alteration{Deed: model.Deed{ID: deed}, Was: was, Now: now}
	}
	touched := []model.Alteration{
		changed(1, &model.Item{Remarks: model.Plain("a")}, &model.Item{Remarks: model.Plain("b")}),
		changed(1, &model.Item{Remarks: model.Plain("c")}, &model.Item{Remarks: model.Plain("d")}),
		changed(2, &model.Item{Title: model.Text{"ro": "a"}}, &model.Item{Title: model.Text{"ro": "b"}}),
		changed(3, nil, &model.Participation{}),
		changed(4, &model.Setting{Name: "a"}, &model.Setting{Name: "b"}),
		changed(5, &model.Event{}, nil),
	}
	got := w.FieldsOf([]model.Deed{{ID: 6, Kind: "issue"}, {ID: 7, Kind: "do"}}, touched)
	want := map[int64]string{1: "internal remarks", 3: "participants", 5: "", 6: "editions", 7: ""}
	for deed, names := range want {
		if strings.Join(got[deed], "; ") != names {
			t.Errorf("of deed %d %q, not %q", deed, got[deed], names)
		}
	}
	if len(got[2]) != 1 || !strings.HasSuffix(got[2][0], "(Romanian)") {
		t.Errorf("of a title in one language %q", got[2])
	}
}

// What left an item is the delegation, as the papers name it: no state is removed from a ceremony.
func TestADelegationThatLeftAnItemIsCalledOne(t *testing.T) {
	for _, tt := range []struct {
		code       string
		name       model.Text
		lang, want string
	}{
		{"UA", nil, "uk", "Обід, вилучено: делегація України"},
		{"UA", nil, "ro", "Dejun, nu mai figurează: delegația Ucrainei"},
		{"UA", nil, "en", "Lunch, no longer: the delegation of Ukraine"},
		{"UA", model.Text{"uk": "Група експертів", "en": "Experts", "ro": "Experți"}, "uk", "Обід, вилучено: Група експертів"},
	} {
		known, ok := StateOf(tt.code)
		if !ok {
			t.Fatal(tt.code)
		}
		party := model.Party{Row: model.Row{ID: 3, UID: "p"}, Kind: model.State, Code: tt.code, Name: known.Name}
		seven := int64(7)
		with := func() model.Programme {
			p := lunch(t)
			p.Parties = map[int64]model.Party{3: party}
			p.Delegations = map[int64]model.Delegation{seven: {Row: model.Row{ID: seven, UID: "d"}, EventID: 1, PartyID: 3, Name: tt.name}}
			p.Who[1] = []model.Participation{{Row: model.Row{ID: 1, UID: "w"}, ItemID: 1, DelegationID: &seven}}
			return p
		}
		was, now := with(), with()
		now.Who[1] = nil
		c := edition.Compare(was, now, model.Reader{Audience: model.Internal})
		told, w := c.Told(), For(tt.lang)
		if len(told) != 1 {
			t.Fatalf("%s: %d lines", tt.want, len(told))
		}
		if got := w.Change(&told[0], &c).Sentence(w); got != tt.want {
			t.Errorf("%q, not %q", got, tt.want)
		}
	}
}

// What points to another row than before is told from what to what; where nobody knows any more what that row was
// called, that it was changed, never that it was removed; and no name is left out of a pair.
func TestAnotherOfficeIsNotSaidToBeRemoved(t *testing.T) {
	tenure := func(office int64) *model.Tenure {
		return &model.Tenure{Row: model.Row{ID: 5, UID: "t"}, PersonID: 4, OfficeID: office}
	}
	p := model.Programme{People: map[int64]model.Person{4: {Row: model.Row{ID: 4}, Name: model.Text{"ro": "Yuliia Svyrydenko"}}},
		Offices: map[int64]model.Office{1: {Row: model.Row{ID: 1}, Title: model.Text{"ro": "Prim-ministrul Ucrainei"}}, 2: {Row: model.Row{ID: 2}, Title: model.Text{"ro": "Ambasador"}}}}
	w := For("ro")
	for _, want := range []struct {
		was, now int64
		said     string
	}{{1, 2, "Yuliia Svyrydenko – Ambasador, funcție: Prim-ministrul Ucrainei → Ambasador"}, {1, 9, "Yuliia Svyrydenko, funcție: modificat"}, {9, 1, "Yuliia Svyrydenko – Prim-ministrul Ucrainei, funcție: modificat"}} {
		for _, told := range edition.Tell(&p, []model.Alteration{{Deed: model.Deed{ID: 1}, Was: tenure(want.was), Now: tenure(want.now)}}) {
			if got := w.Recorded(&told.Difference, &told.Of); got.Sentence(w) != want.said {
				t.Errorf("from %d to %d: %q, not %q", want.was, want.now, got.Sentence(w), want.said)
			}
		}
	}
}
