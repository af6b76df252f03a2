package typed

import (
	"fmt"
	"slices"
	"testing"

	"chancery/model"
	"chancery/words"
)

// partyOf is a state as a diary has it, with a key of its own.
func partyOf(t *testing.T, code string, id int64) model.Party {
	t.Helper()
	k, ok := words.StateOf(code)
	if !ok {
		t.Fatal(code)
	}
	p := k.Party
	p.ID = id
	return p
}

// polish is a visit of Poland with what a programme says of its guest in three languages.
func polish(t *testing.T) (*Cells, model.Party, model.Party) {
	t.Helper()
	pl, it := partyOf(t, "PL", 1), partyOf(t, "IT", 2)
	talks := meeting(t, "10:00", 60)
	talks.Title = model.Text{"en": "Talks with Poland", "ro": "Convorbiri cu delegația Poloniei", "uk": "Переговори з Польщею"}
	talks.Interpret = model.Text{"en": "RO–PL"}
	c := cellsOf(talks)
	e := &c.Programme.Event
	e.Title = model.Text{"en": "Official visit of the President of Poland", "ro": "Vizita oficială a Președintelui Poloniei", "uk": "Офіційний візит Президента Польщі"}
	e.GuestID = &pl.ID
	person := func(id int64, name string, party int64, office string) model.Known {
		return model.Known{Person: model.Person{Row: model.Row{ID: id}, Name: model.Text{"en": name}, PartyID: &party}, Office: model.Text{"en": office}}
	}
	known := []model.Known{person(7, "Karol Nawrocki", 1, "President of Poland"), person(8, "Sergio Mattarella", 2, "President of Italy"), person(9, "Adam Kowalski", 1, "Adviser")}
	c.Roll = NewRoll(known)
	c.Programme.People = map[int64]model.Person{7: known[0].Person, 9: known[2].Person}
	c.Programme.Offices = map[int64]model.Office{5: {Row: model.Row{ID: 5}, Title: model.Text{"en": "President of Poland"}}}
	c.Programme.Tenures = []model.Tenure{{PersonID: 7, OfficeID: 5}}
	c.Programme.Parties = map[int64]model.Party{1: pl}
	c.Programme.Delegations = map[int64]model.Delegation{3: {Row: model.Row{ID: 3}, PartyID: 1, Side: model.GuestSide}}
	c.Programme.Who = map[int64][]model.Participation{1: {{ItemID: 1, Side: model.GuestSide, PersonID: ptr(7)}, {ItemID: 1, Side: model.GuestSide, PersonID: ptr(9)}}}
	return c, pl, it
}

func ptr(n int64) *int64 { return &n }

// Another guest is carried through all that is said of the one before; what no rule of a
// language tells is found and left to somebody who can.
func TestAnotherGuestIsCarriedThrough(t *testing.T) {
	c, pl, it := polish(t)
	g := c.NewGuests(pl, it, true)
	var rows []string
	for _, r := range g.Rows {
		rows = append(rows, fmt.Sprintf("%s %s→%s ×%d", r.Lang, r.Was, r.Now, r.Times))
	}
	for _, want := range []string{"en Poland→Italy ×2", "en PL→IT ×1", "ro Poloniei→Italiei ×2", "uk Польщею→ ×1", "uk Польщі→Італії ×1", " Karol Nawrocki→Sergio Mattarella ×1", " Adam Kowalski→ ×1"} {
		if !slices.Contains(rows, want) {
			t.Errorf("%q is not among %q", want, rows)
		}
	}
	pairs, left, gaps := g.Changed()
	if len(pairs) != 6 || len(left) != 1 || len(gaps) != 0 {
		t.Errorf("%d change: %q; left: %q; gaps: %q", len(pairs), pairs, left, gaps)
	}
	for i := range g.Rows {
		if g.Rows[i].Was == "Польщею" {
			g.Rows[i].Now = "Італією"
		}
	}
	if pairs, left, _ = g.Changed(); len(pairs) != 7 || len(left) != 0 {
		t.Errorf("worded: %d change, left: %q", len(pairs), left)
	}
	guest := g.Guest()
	if guest.Party != 2 || guest.People[7].PersonID == nil || *guest.People[7].PersonID != 8 {
		t.Errorf("who takes part: %+v", guest)
	}
	if by, ok := guest.People[9]; !ok || by.PersonID != nil || !by.Name.Empty() {
		t.Errorf("in the place of somebody who was not named: %+v", by)
	}
	if title := model.Renamed(c.Programme.Event.Title, guest.Words); title["ro"] != "Vizita oficială a Președintelui Italiei" || title["en"] != "Official visit of the President of Italy" {
		t.Errorf("heading: %v", title)
	}
}

// A part in the delegation that was once typed behind an office hides nobody who holds the same.
func TestAPartBehindAnOfficeHidesNoSuccessor(t *testing.T) {
	for _, tails := range [][2]string{{", head of delegation", ""}, {"", ", head of the delegation"}, {"; Head of Delegation", " (head)"}} {
		c, pl, it := polish(t)
		known := slices.Clone(c.Roll.Known())
		for i := range known {
			switch known[i].Person.ID {
			case 7:
				known[i].Office = model.Text{"en": "President of Poland" + tails[0]}
			case 8:
				known[i].Office = model.Text{"en": "President of Italy" + tails[1]}
			}
		}
		c.Roll = NewRoll(known)
		c.Programme.Offices = map[int64]model.Office{5: {Row: model.Row{ID: 5}, Title: known[0].Office}}
		g := c.NewGuests(pl, it, true)
		if !slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Person == 7 && r.Now == "Sergio Mattarella" }) {
			t.Errorf("%q: %+v", tails, g.Rows)
		}
	}
}

// Where the guest flies back to is another town with another guest: named where that is the name alone,
// else left to somebody who can word it.
func TestTheCapitalOfTheGuestIsCarried(t *testing.T) {
	c, pl, it := polish(t)
	back := meeting(t, "18:00", 60)
	back.Title = model.Text{"en": "Departure for Warsaw", "ro": "Plecare spre Varșovia", "uk": "Виліт до Варшави"}
	c.Programme.Items = append(c.Programme.Items, back)
	var rows []string
	for _, r := range c.NewGuests(pl, it, true).Rows {
		rows = append(rows, fmt.Sprintf("%s %s→%s ×%d", r.Lang, r.Was, r.Now, r.Times))
	}
	for _, want := range []string{"en Warsaw→Rome ×1", "ro Varșovia→Roma ×1", "uk Варшави→ ×1"} {
		if !slices.Contains(rows, want) {
			t.Errorf("%q is not among %q", want, rows)
		}
	}
	c.Programme.Event.City = model.Text{"en": "Warsaw", "ro": "Varșovia", "uk": "Варшава"}
	for _, r := range c.NewGuests(pl, it, true).Rows {
		if r.Was == "Warsaw" || r.Was == "Варшави" {
			t.Errorf("of a visit there: %+v", r)
		}
	}
}

// A republic makes no republic of a state that is none: its long name is known in the genitive, and in another case
// what it is called is asked for.
func TestAFullNameIsNoAdjective(t *testing.T) {
	c, _, _ := polish(t)
	c.Programme.Event.Title = model.Text{"uk": "Візит Президента Литовської Республіки", "en": "Visit of the Lithuanian President"}
	lt := partyOf(t, "LT", 3)
	c.Programme.Items[0].Remarks = model.Text{"uk": "Подякувати Литовській Республіці"}
	for code, all := range map[string][]string{"JP": {"uk Литовської Республіки→Японії ×1", "uk Литовській→ ×1"}, "FR": {"uk Литовської Республіки→Французької Республіки ×1", "uk Литовській→Французькій ×1"}} {
		var rows []string
		for _, r := range c.NewGuests(lt, partyOf(t, code, 4), true).Rows {
			rows = append(rows, fmt.Sprintf("%s %s→%s ×%d", r.Lang, r.Was, r.Now, r.Times))
		}
		for _, want := range all {
			if !slices.Contains(rows, want) {
				t.Errorf("%s: %q is not among %q", code, want, rows)
			}
		}
	}
}

// Words that only look like a name are no name, and within a word nothing is replaced.
func TestOnlyTheGuestIsCarried(t *testing.T) {
	got := model.Renamed(model.Text{"en": "Polandball and Poland, Poland’s", "ro": "Poland"}, []model.Renaming{{Lang: "en", Was: "Poland", Now: "Italy"}})
	if got["en"] != "Polandball and Italy, Italy’s" || got["ro"] != "Poland" {
		t.Errorf("%v", got)
	}
	c, pl, it := polish(t)
	c.Programme.Event.Title = model.Text{"en": "Republic of many, police and policy; the Polish side"}
	c.Programme.Items, c.Programme.Who = nil, nil
	g := c.NewGuests(pl, it, true)
	if len(g.Rows) != 1 || g.Rows[0].Was != "Polish" || g.Rows[0].Now != "Italian" {
		t.Errorf("%+v", g.Rows)
	}
}

// The name of somebody whose place nobody takes is never left beside the name of another
// state: what is printed of the guest has a gap until somebody fills it.
func TestNobodyKeepsTheNameOfTheGuestBefore(t *testing.T) {
	c, pl, it := polish(t)
	c.Programme.Event.GuestName = model.Text{"en": "H.E. Mr Adam Kowalski, Minister of Poland"}
	g := c.NewGuests(pl, it, true)
	if g.Rows[0].Person == 0 {
		t.Errorf("people do not stand above: %+v", g.Rows)
	}
	guest := func() string { return model.Renamed(c.Programme.Event.GuestName, g.Words())["en"] }
	if got := guest(); got != "H.E. …, Minister of Italy" {
		t.Errorf("printed: %q", got)
	}
	if _, left, gaps := g.Changed(); !slices.Contains(gaps, guest()) || slices.Contains(left, guest()) {
		t.Errorf("the gap is not among %q, or among what names the old guest: %q", gaps, left)
	}
	for i := range g.Rows {
		if g.Rows[i].Person == 9 {
			g.Rows[i].Now = "Sergio Mattarella"
		}
	}
	if got := guest(); got != "H.E. Sergio Mattarella, Minister of Italy" {
		t.Errorf("named: %q", got)
	}
	c.Programme.Items, c.Programme.Who, c.Programme.People = nil, nil, nil // named in words alone
	if g = c.NewGuests(pl, it, true); guest() != "H.E. …, Minister of Italy" {
		t.Errorf("in words alone: %q", guest())
	}
}

// A form of the guest's name that the register knows is put for that of the guest before;
// one that it does not know is asked for, and what is typed then is kept. None is guessed.
func TestAFormOfTheGuestIsCarriedOrAskedFor(t *testing.T) {
	c, pl, it := polish(t)
	pl.Genitive = model.Text{"ro": "Poloniei", "uk": "Польщі"}
	it.Genitive = model.Text{"ro": "Italiei"}
	it.Code = "" // the program knows nothing of it
	g := c.NewGuests(pl, it, true)
	now := func(lang, was string) *GuestRow {
		for i := range g.Rows {
			if g.Rows[i].Lang == lang && g.Rows[i].Was == was {
				return &g.Rows[i]
			}
		}
		t.Fatalf("%s is not found: %+v", was, g.Rows)
		return nil
	}
	if r := now("ro", "Poloniei"); r.Now != "Italiei" || r.Times != 2 {
		t.Errorf("%+v", r)
	}
	r := now("uk", "Польщі")
	if r.Now != "" || len(g.Guest().Genitive) != 0 {
		t.Errorf("a form is guessed: %+v", r)
	}
	r.Now = "Італії"
	if made := g.Guest(); made.Genitive["uk"] != "Італії" || len(made.Genitive) != 1 || len(made.Dative) != 0 {
		t.Errorf("what was typed is not kept: %+v", made)
	}
	if title := model.Renamed(c.Programme.Event.Title, g.Words()); title["ro"] != "Vizita oficială a Președintelui Italiei" || title["uk"] != "Офіційний візит Президента Італії" {
		t.Errorf("%+v", title)
	}
}

// A form of address goes with whoever had it: in front of the next name stands theirs, or
// what fits everybody.
func TestAFormOfAddressIsNotHandedOn(t *testing.T) {
	for _, c := range []struct{ form, theirs, want string }{
		{"H.E. Mr", "", "H.E. Sergio Mattarella, welcomed"},
		{"H.E. Mr", "H.E. Ms", "H.E. Ms Sergio Mattarella, welcomed"},
		{"Mr", "", "Sergio Mattarella, welcomed"},
	} {
		cells, pl, it := polish(t)
		p := cells.Programme.People[7]
		p.Address = model.Text{"en": c.form}
		cells.Programme.People[7] = p
		known := cells.Roll.Known()
		for i := range known {
			if known[i].Person.ID == 8 {
				known[i].Person.Address = model.Text{"en": c.theirs}
			}
		}
		cells.Roll = NewRoll(known)
		cells.Programme.Items[0].Title = model.Text{"en": c.form + " Karol Nawrocki, welcomed"}
		g := cells.NewGuests(pl, it, true)
		if got := model.Renamed(cells.Programme.Items[0].Title, g.Words()).In("en"); got != c.want {
			t.Errorf("%q and %q: %q, not %q", c.form, c.theirs, got, c.want)
		}
	}
}

// Interpretation is between the languages of who comes: by name or by code, as it was said. Where
// nobody can tell the language of a state, the words are listed, to be worded.
func TestInterpretationFollowsTheGuest(t *testing.T) {
	for _, tt := range []struct{ now, en, ro string }{{"AT", "Romanian–German", "RO–DE"}, {"MX", "Romanian–Spanish", "RO–ES"}} {
		c, _, _ := polish(t)
		old, now := partyOf(t, "SE", 1), partyOf(t, tt.now, 2)
		c.Programme.Items[0].Interpret = model.Text{"en": "Romanian–Swedish", "ro": "RO–SV", "uk": "румунська – шведською"}
		g := c.NewGuests(old, now, true)
		got := model.Renamed(c.Programme.Items[0].Interpret, g.Words())
		if got["en"] != tt.en || got["ro"] != tt.ro {
			t.Errorf("%s: %v of %+v", tt.now, got, g.Rows)
		}
		listed := slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Was == "шведською" && r.Now == "" })
		if !listed {
			t.Errorf("%s: an inflected word is not listed: %+v", tt.now, g.Rows)
		}
		if to := g.Guest(); to.Tongue[0] != "sv" {
			t.Errorf("%s: %q", tt.now, to.Tongue)
		}
	}
}

// Who comes with the language of the house wants no interpreter: what would be interpreted into
// itself is to be worded.
func TestALanguageIsNotInterpretedIntoItself(t *testing.T) {
	for text, want := range map[string]bool{"Interpreter, Romanian–Romanian": true, "Interpret, română – română": true, "Переклад: українська – українська": true,
		"Interpreter, Ukrainian–Romanian": false, "tête-tête": false, "Romanian": false} {
		if got := intoItself(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// What the papers say by themselves of a state is put in the place of what they said of the other: its
// genitive and its adjective, in the forms of which a language has one rule. What no rule tells is
// listed and left.
func TestWhatPapersKnowOfAStateIsOffered(t *testing.T) {
	text := model.Text{"en": "Ukrainian side; Romanian–Ukrainian talks", "ro": "Președintele Ucrainei, delegația ucraineană; cu Ucraina, însoțiți de ucraineni",
		"uk": "Президент України; українська сторона, Українська сторона, зустріч з українською стороною; разом з Україною, в Україні"}
	want := model.Text{"en": "Dutch side; Romanian–Dutch talks", "ro": "Președintele Țărilor de Jos, delegația neerlandeză; cu Țările de Jos, însoțiți de ucraineni",
		"uk": "Президент Нідерландів; нідерландська сторона, Нідерландська сторона, зустріч з нідерландською стороною; разом з Україною, в Україні"}
	c := cellsOf()
	old, now := partyOf(t, "UA", 1), partyOf(t, "NL", 2)
	c.Programme.Event.Title, c.Programme.Event.GuestID = text, &old.ID
	g := c.NewGuests(old, now, true)
	if got := model.Renamed(text, g.Words()); !got.Equal(want) {
		t.Errorf("it says %v, of %+v", got, g.Rows)
	}
	for _, was := range []string{"Україною", "Україні", "ucraineni"} {
		if !slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Was == was && r.Now == "" }) {
			t.Errorf("%q is not listed: %+v", was, g.Rows)
		}
	}
	if len(g.Guest().Genitive) != 0 {
		t.Errorf("what the program knows is kept as typed: %+v", g.Guest())
	}
}

// An adjective that is a language as well is none of both where the new guest speaks another.
func TestAnAdjectiveIsNoLanguage(t *testing.T) {
	c, _, _ := polish(t)
	old, now := partyOf(t, "SE", 1), partyOf(t, "AT", 2)
	c.Programme.Event.Title = model.Text{"en": "Talks with the Swedish side"}
	c.Programme.Items[0].Interpret = model.Text{"en": "Romanian–Swedish"}
	g := c.NewGuests(old, now, true)
	if !slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Was == "Swedish" && r.Now == "" }) {
		t.Errorf("%+v", g.Rows)
	}
}
