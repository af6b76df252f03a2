package register

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

const noon = 1_773_316_800

func key(id int64) *int64 { return &id }

// small are two states, three people and two offices.
func small() Read {
	r := Read{Settings: map[string]model.Text{}}
	r.Lists.Parties = []model.Party{
		{Row: model.Row{ID: 1, UID: "state-RO", Rev: 1}, Kind: model.State, Code: "RO", Name: model.Text{"en": "Romania", "ro": "România", "uk": "Румунія"}},
		{Row: model.Row{ID: 2, UID: "state-UA", Rev: 1}, Kind: model.State, Code: "UA", Name: model.Text{"en": "Ukraine", "ro": "Ucraina", "uk": "Україна"}}}
	r.Lists.Offices = []model.Office{{Row: model.Row{ID: 1, UID: "o1", Rev: 1}, PartyID: key(2), Title: model.Text{"en": "President of Ukraine"}}}
	r.Lists.Venues = []model.Venue{{Row: model.Row{ID: 1, UID: "v1", Rev: 1}, Name: model.Text{"en": "Cotroceni Palace"}, Aliases: model.Text{"en": "Cotroceni; the Palace"}, City: model.Text{"en": "Bucharest"}}}
	r.Lists.Rooms = []model.Room{{Row: model.Row{ID: 1, UID: "r1", Rev: 1}, VenueID: 1, Name: model.Text{"en": "Union Hall"}}}
	r.Tenures = []model.Tenure{{Row: model.Row{ID: 1, UID: "t1", Rev: 1}, PersonID: 1, OfficeID: 1}}
	for i, name := range []model.Text{{"en": "Volodymyr Zelenskyy", "uk": "Володимир Зеленський"}, {"en": "Ștefan Țurcanu"}, {"en": "Zidane Ana"}} {
		r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: int64(i + 1), UID: fmt.Sprint("p", i), Rev: 1}, Name: name, PartyID: key(int64(2 - min(i, 1)))}})
	}
	return r
}

func book(r Read, lang string) *Book {
	return NewBook(r, words.For(lang), lang, words.Languages, noon)
}

func names(l *List) string {
	var out []string
	for _, line := range l.Shown() {
		out = append(out, l.Cell(line, l.Columns[0]))
	}
	return strings.Join(out, ", ")
}

func column(l *List, id string) int {
	return slices.IndexFunc(l.Columns, func(c *Column) bool { return c.ID() == id })
}

func TestARegisterIsFoundInAnyScript(t *testing.T) {
	l := book(small(), "en").List(People, nil)
	for typed, want := range map[string]string{"": "Ștefan Țurcanu, Volodymyr Zelenskyy, Zidane Ana", "turcanu": "Ștefan Țurcanu", "зеленський": "Volodymyr Zelenskyy",
		"zelenski президент": "", "president": "Volodymyr Zelenskyy", "romania": "Ștefan Țurcanu, Zidane Ana", "ua": "Volodymyr Zelenskyy", "ana z": "Zidane Ana"} {
		if l.Narrow(typed); names(l) != want && typed != "ua" {
			t.Errorf("%q finds %s, want %s", typed, names(l), want)
		}
	}
}

// A row that waits shows the state that was typed into it, with its flag, where the diary has not had it yet.
func TestARowThatWaitsShowsItsState(t *testing.T) {
	b := book(small(), "en")
	for board, id := range map[Kind]string{People: "state", Offices: "state", Invitations: "invited"} {
		l := b.List(board, nil)
		c := l.Columns[column(l, id)]
		row := b.Fresh(board)
		if err := b.Type(row, c, "Germany"); err != nil || b.Say(row, c) != "Germany" || c.Flag(b, row) != "DE" {
			t.Errorf("%s: %q with the flag %q, %v", board, b.Say(row, c), c.Flag(b, row), err)
		}
	}
}

// Whatever a register lists is found by a part of any of its names, marks and scripts
// folded: what is typed in Latin finds Cyrillic and the other way round.
func TestEveryBoardIsFoundInAnyScript(t *testing.T) {
	r := small()
	r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: 9, UID: "p9", Rev: 1}, Name: model.Text{"lt": "Gitanas Nausėda", "uk": "Гітанас Науседа"}}})
	r.Tenures[0].PersonID = 9
	r.Lists.Parties[1].Name = model.Text{"uk": "Литва", "lt": "Lietuva"}
	r.Lists.Venues = append(r.Lists.Venues, model.Venue{Row: model.Row{ID: 2, UID: "v2", Rev: 1}, Name: model.Text{"uk": "Маріїнський палац"}, City: model.Text{"uk": "Київ"}})
	r.Lists.Rooms = append(r.Lists.Rooms, model.Room{Row: model.Row{ID: 2, UID: "r2", Rev: 1}, VenueID: 2, Name: model.Text{"uk": "Біла зала"}})
	r.Routes = []model.Route{{Row: model.Row{ID: 1, UID: "w1", Rev: 1}, FromID: 1, ToID: 2, Minutes: 20, Mode: "car"}}
	b := book(r, "en")
	for _, tt := range []struct {
		kind  Kind
		typed string
		want  string
	}{
		{People, "nauseda", "9"}, {People, "NAUSĖDA", "9"}, {People, "науседа", "9"}, {People, "зеленск", "1"}, {People, "zelensk", "1"}, {People, "turcanu", "2"},
		{Offices, "nauseda", "1"}, {Offices, "науседа", "1"}, {Parties, "lytva", "2"}, {Parties, "lietuva", "2"}, {Parties, "романия", ""}, {Parties, "румунія", "1"},
		{Venues, "mariinskyi", "2"}, {Venues, "київ", "2"}, {Rooms, "bila", "2"}, {Rooms, "маріїнський", "2"}, {Rooms, "palace", "1"},
		{Ways, "маріїнський", "1"}, {Ways, "kyiv", "1"}, {Ways, "the palace", "1"}, {Ways, "victoria", ""},
	} {
		l := b.List(tt.kind, nil)
		l.Narrow(tt.typed)
		var got []string
		for _, line := range l.Shown() {
			got = append(got, fmt.Sprint(line.Record.Head().ID))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: %q finds %q, want %q", tt.kind, tt.typed, s, tt.want)
		}
	}
}

// Ș comes after S in Romanian, and is an S with a mark in English.
func TestARegisterStandsInTheOrderOfTheLanguage(t *testing.T) {
	r := small()
	for i, name := range []string{"Șerban", "Sorin", "Szabo"} {
		r.People[i].Person.Name = model.Text{"ro": name, "en": name}
	}
	for lang, want := range map[string]string{"ro": "Sorin, Szabo, Șerban", "en": "Șerban, Sorin, Szabo"} {
		l := book(r, lang).List(People, nil)
		if names(l) != want {
			t.Errorf("%s: %s, want %s", lang, names(l), want)
		}
		l.Sort(0, true)
		if got := names(l); got != strings.Join(reversed(strings.Split(want, ", ")), ", ") {
			t.Errorf("%s, from the end: %s", lang, got)
		}
	}
}

func reversed(list []string) []string {
	slices.Reverse(list)
	return list
}

func TestWhatSaysNothingStandsLast(t *testing.T) {
	l := book(small(), "en").List(People, nil)
	for _, down := range []bool{false, true} {
		l.Sort(column(l, "offices"), down)
		if first := names(l); !strings.HasPrefix(first, "Volodymyr") {
			t.Errorf("down %v: %s", down, first)
		}
	}
}

func TestFacetsCountWhatPasses(t *testing.T) {
	l := book(small(), "en").List(People, nil)
	l.Tick("state", "RO")
	if names(l) != "Ștefan Țurcanu, Zidane Ana" {
		t.Error(names(l))
	}
	var said []string
	for _, f := range l.Facets() {
		for _, v := range f.Values {
			said = append(said, fmt.Sprint(f.Key, " ", v.Name, " ", v.N, " ", v.On))
		}
	}
	want := "letter Ș 1 false, letter Z 1 false, state Romania 2 true, state Ukraine 1 false"
	if got := strings.Join(said, ", "); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if l.Tick("state", "RO"); l.Narrowed() || len(l.Shown()) != 3 {
		t.Error("it stays narrow")
	}
}

// typed types into columns of a row and gives the change.
func rowTyped(t *testing.T, b *Book, r *Row, cells ...string) model.Change {
	t.Helper()
	for i := 0; i < len(cells); i += 2 {
		for _, c := range b.columns(r.kind) {
			if c.ID() == cells[i] {
				if err := b.Type(r, c, cells[i+1]); err != nil {
					t.Fatalf("%s: %v", cells[i], err)
				}
			}
		}
	}
	c, err := b.Keep(r)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestARowIsTyped(t *testing.T) {
	b := book(small(), "en")
	c := rowTyped(t, b, b.Fresh(People), "name", "Maia  Sandu", "state", "MD", "offices", "President of Moldova; Chair", "languages", "RO, en").(*model.SaveHolder)
	if c.Person.Name["en"] != "Maia Sandu" || *c.Person.PartyID >= 0 || len(c.Offices) != 2 || c.Offices[0].ID != 0 || c.Person.Languages != "ro en" {
		t.Errorf("%+v", c)
	}
	c = rowTyped(t, b, b.Fresh(People), "name", "Another", "state", "ucraina", "offices", "president of ukraine").(*model.SaveHolder)
	if *c.Person.PartyID != 2 || c.Offices[0].ID != 1 {
		t.Errorf("%+v", c)
	}
	l := b.List(Venues, nil)
	v := rowTyped(t, b, b.Change(l.Shown()[0]), "rooms", "Union Hall; Library").(*model.SaveVenue)
	if len(v.Rooms) != 1 || v.Rooms[0]["en"] != "Library" || v.Venue.ID != 1 {
		t.Errorf("%+v", v)
	}
	v = rowTyped(t, book(small(), "uk"), book(small(), "uk").Fresh(Venues), "venue", "Palatul Victoria", "rooms", "Sala Transilvania; Salonul oval").(*model.SaveVenue)
	for _, room := range v.Rooms {
		if room["ro"] == "" || v.Venue.Name["ro"] == "" {
			t.Errorf("typed among Ukrainian words %v is a hall of %v", room, v.Venue.Name)
		}
	}
	way := rowTyped(t, b, b.Fresh(Ways), "from-venue", "the palace", "to-venue", "Cotroceni", "mode", "car", "minutes", "20").(*model.Save)
	if r := way.Record.(*model.Route); r.FromID != 1 || r.Minutes != 20 || r.Mode != "car" {
		t.Errorf("%+v", r)
	}
	if from, to, told := b.venues[way.Record.(*model.Route).FromID].Name["en"], b.venues[way.Record.(*model.Route).ToID].Name["en"], way.Label().Args[0]["en"]; told != from+" – "+to {
		t.Errorf("it is told as %q", told)
	}
}

func TestWhatCannotBeTypedIsRefused(t *testing.T) {
	b := book(small(), "en")
	for _, try := range []struct {
		kind            Kind
		col, text, code string
	}{
		{People, "state", "Atlantis", "register.no-party"}, {People, "languages", "Romanian?", "register.language"}, {Rooms, "of-venue", "Nowhere", "register.no-venue"},
		{Rooms, "capacity", "many", "register.number"}, {Venues, "coordinates", "north", "register.coordinates"}, {Offices, "holders", "Nobody", "register.no-person"},
		{Offices, "category", "zzz", "register.no-choice"}, {Offices, "since", "2020", "register.fixed"}, {Venues, "zone", "Nowhere/At all", "register.zone"},
	} {
		r := b.Fresh(try.kind)
		for _, c := range b.columns(try.kind) {
			if c.ID() == try.col {
				if err := b.Type(r, c, try.text); model.Code(err) != try.code {
					t.Errorf("%s %s: %v, want %s", try.col, try.text, err, try.code)
				}
			}
		}
	}
	l := b.List(Venues, nil)
	r := b.Change(l.Shown()[0])
	if err := b.Type(r, l.Columns[column(l, "rooms")], "Library"); model.Code(err) != "register.room-stays" {
		t.Error(err)
	}
	l = b.List(Offices, nil)
	if err := b.Type(b.Change(l.Shown()[0]), l.Columns[column(l, "holders")], ""); model.Code(err) != "register.holder-stays" {
		t.Error(err)
	}
}

// A person needs a name in one language, and no more: one name, no family name, a script
// that nobody folds.
func TestAPersonNeedsANameAlone(t *testing.T) {
	b := book(small(), "en")
	for _, name := range []string{"Pelé", "习近平", "ابن سينا", "A. B. C. D. E.", "Maria Teresa Mestre y Batista-Falla", "ᚠᚢᚦᚨᚱᚲ ᚷᚹ", strings.Repeat("Ж", 200)} {
		c := rowTyped(t, b, b.Fresh(People), "name", name).(*model.SaveHolder)
		r := small()
		r.People = append(r.People, model.Known{Person: c.Person})
		l := book(r, "en").List(People, nil)
		if l.Narrow(name); c.Person.Name["en"] != name || names(l) != name {
			t.Errorf("%q is kept as %q and found as %q", name, c.Person.Name, names(l))
		}
	}
	r := b.Fresh(People)
	if err := b.Type(r, b.columns(People)[0], strings.Repeat("x", 300)); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Keep(r); model.Code(err) != "model.too-long" {
		t.Error(err)
	}
	if b.Ready(b.Fresh(People)) {
		t.Error("nobody is somebody")
	}
}

func TestTwinsAreFound(t *testing.T) {
	r := small()
	r.People[0].Person.Email = "office@president.example"
	add := func(p model.Person) {
		p.ID = int64(len(r.People) + 1)
		p.UID, p.Rev = fmt.Sprint("p", len(r.People)), 1
		r.People = append(r.People, model.Known{Person: p})
	}
	add(model.Person{Name: model.Text{"en": "Zelenskyi Volodymyr"}})                             // another order, written otherwise
	add(model.Person{Name: model.Text{"en": "Other"}, Email: "Office@President.example"})        // the same mail
	add(model.Person{Name: model.Text{"en": "One"}, Phone: "+40 21 319 2100"})                   // the same number
	add(model.Person{Name: model.Text{"en": "Two"}, Phone: "021 319 21 00, ext. 5"})             //
	add(model.Person{Name: model.Text{"en": "V. Zelenskyy"}})                                    // the same office
	r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: 2}, PersonID: 8, OfficeID: 1}) //
	r.Lists.Parties = append(r.Lists.Parties, model.Party{Row: model.Row{ID: 9, UID: "x"}, Kind: model.State, Code: "UA", Name: model.Text{"en": "The Ukraine"}})
	b := book(r, "en")
	var got []string
	for _, p := range b.Twins(People) {
		got = append(got, fmt.Sprint(p.A.Head().ID, "=", p.B.Head().ID, " ", p.Why))
	}
	if s := strings.Join(got, ", "); s != "1=4 name, 1=5 mail, 6=7 phone, 1=8 office" {
		t.Error(s)
	}
	if p := b.Twins(Parties); len(p) != 1 || p[0].A.Head().ID != 2 || p[0].Why != SameCode {
		t.Errorf("%+v", p)
	}
	r.Settings[model.SettingTwins+model.TwinKey(&r.People[0].Person, &r.People[3].Person)] = model.Plain("1")
	if p := book(r, "en").Twins(People); p[0].Why != SameMail {
		t.Errorf("asked again: %+v", p[0])
	}
}

func TestOneRowOfTwo(t *testing.T) {
	r := small()
	r.People[2].Person.Phone = "+40 111"
	b := book(r, "en")
	x, y := &r.People[0].Person, &r.People[2].Person
	sides := b.Beside(People, x, y)
	chosen := map[*Column]bool{}
	for _, s := range sides {
		chosen[s.Column] = s.A == ""
	}
	c, err := b.Merge(People, x, y, chosen)
	if err != nil {
		t.Fatal(err)
	}
	keep := c.Keep.(*model.Person)
	if keep.Phone != "+40 111" || keep.Name["en"] != "Volodymyr Zelenskyy" || keep.ID != 1 || x.Phone != "" {
		t.Errorf("%+v, was %+v", keep, x)
	}
}

// Whoever has the name of another but for junior may be the son, or the same; the elder and the younger are two.
func TestFatherAndSonAreAskedAbout(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Reason
	}{
		{"Ion Rusu", "Ion Rusu junior", SameBut}, {"Rusu Ion", "Ion Rusu, jr.", SameBut}, {"Іван Русу", "Іван Русу мол.", SameBut}, {"Ion Rusu", "Ion Rusu (fiul)", SameBut},
		{"Ion Rusu senior", "Ion Rusu junior", ""}, {"Ion Rusu junior", "Ion Rusu Junior", SameName}, {"Ion Rusu", "Ion Rus junior", ""},
	} {
		r := small()
		r.People = nil
		for i, name := range []string{c.a, c.b} {
			r.People = append(r.People, model.Known{Person: model.Person{Row: model.Row{ID: int64(i + 1), UID: fmt.Sprint("r", i), Rev: 1}, Name: model.Plain(name)}})
		}
		got := Reason("")
		for _, p := range book(r, "en").Twins(People) {
			got = p.Why
		}
		if got != c.want {
			t.Errorf("%s and %s: %q, want %q", c.a, c.b, got, c.want)
		}
	}
}

// Two who do not hold the same offices are told of it before they are made one: the fields do
// not say it.
func TestTheOfficesOfTwoAreTold(t *testing.T) {
	r := small()
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 2, UID: "o2", Rev: 1}, Title: model.Text{"en": "Mayor of Lviv"}})
	for i, at := range [][2]int64{{2, 2}, {3, 1}} {
		r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: int64(i + 2), UID: fmt.Sprint("t", i+2), Rev: 1}, PersonID: at[0], OfficeID: at[1]})
	}
	b := book(r, "en")
	one, two, three := &r.People[0].Person, &r.People[1].Person, &r.People[2].Person
	for _, c := range []struct {
		a, b model.Record
		want string
	}{{one, two, "President of Ukraine; Mayor of Lviv"}, {two, one, "Mayor of Lviv; President of Ukraine"}, {one, three, ""}, {&r.Lists.Parties[0], &r.Lists.Parties[1], ""}} {
		if got := b.Offices(c.a, c.b); got != c.want {
			t.Errorf("%q, not %q", got, c.want)
		}
	}
	if a, c, all := b.Held(one), b.Held(two), b.Printed(one, two); a != "President of Ukraine" || c != "Mayor of Lviv" || all != "Mayor of Lviv" {
		t.Errorf("beside each other %q and %q, printed %q", a, c, all)
	}
	if mine, theirs, alike := b.Without(two, one), b.Without(one, two), b.Without(one, three); len(mine) != 1 || mine[0].ID != 2 || len(theirs) != 1 || len(alike) != 0 {
		t.Errorf("goes %v where the first is printed, %v where the second is, %v of one office", mine, theirs, alike)
	}
}

// Each column of each register has a name, and each reason a sentence.
func TestColumnsHaveNames(t *testing.T) {
	b := book(small(), "en")
	for _, l := range words.Languages {
		w := words.For(l)
		for _, k := range Kinds {
			for _, c := range b.columns(k) {
				if !w.Has("register.col." + c.Key) {
					t.Errorf("%s has no name for the column %s", l, c.Key)
				}
			}
			for _, f := range facets[k] {
				if !w.Has("register.facet." + f.key) {
					t.Errorf("%s has no name for %s", l, f.key)
				}
			}
		}
		for _, r := range reasons {
			if !w.Has("register.why." + string(r)) {
				t.Errorf("%s has no sentence for %s", l, r)
			}
		}
	}
}

// Those who are alike in a column stand by their names in it, whichever column the list stood by before and
// from whichever end.
func TestThoseWhoAreAlikeStandByName(t *testing.T) {
	b := book(small(), "en")
	b.Read.People = append(b.Read.People, model.Known{Person: model.Person{Row: model.Row{ID: 9, UID: "p9", Rev: 1}, Name: model.Text{"en": "Ana Pop"}, PartyID: key(1)}})
	want := map[bool]string{}
	for _, before := range []struct {
		col  int
		down bool
	}{{0, false}, {0, true}, {1, true}} {
		l := b.List(People, nil)
		for _, down := range []bool{false, true} {
			l.Sort(before.col, before.down)
			l.Sort(column(l, "state"), down)
			if want[down] == "" {
				want[down] = names(l)
			}
			if got := names(l); got != want[down] {
				t.Errorf("after %+v: %s, before %s", before, got, want[down])
			}
		}
	}
}

// The zone of a place is said as its city, and read again from it.
func TestAZoneIsSaidAsItsCity(t *testing.T) {
	for lang, want := range map[string]string{"en": "Bucharest", "ro": "București", "uk": "Бухарест"} {
		r := small()
		r.Lists.Venues[0].Zone = "Europe/Bucharest"
		b := book(r, lang)
		l := b.List(Venues, nil)
		line, c := l.Shown()[0], l.Columns[column(l, "zone")]
		if got := l.Cell(line, c); got != want {
			t.Errorf("%s: %q", lang, got)
		}
		change := b.Change(line)
		if err := b.Type(change, c, want); err != nil || change.Record.(*model.Venue).Zone != "Europe/Bucharest" {
			t.Errorf("%s: %v, %+v", lang, err, change.Record)
		}
	}
}
