package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// lists are the papers that say who comes.
var lists = []string{"delegation-list", "guest-list", "who-is-who"}

// section is the one of a delegation.
func section(t *testing.T, p paper.Paper, heading string) paper.Section {
	t.Helper()
	for _, sec := range p.Sections {
		if sec.Heading == heading {
			return sec
		}
	}
	t.Fatalf("nothing stands under %s", heading)
	return paper.Section{}
}

// rowOf is what the cells of a row say, with bars between.
func rowOf(r paper.Row) string {
	var out []string
	for _, c := range r.Cells {
		out = append(out, strings.ReplaceAll(c.String(), "\n", " / "))
	}
	return strings.Join(out, "|")
}

func headsOf(sec paper.Section) string {
	var out []string
	for _, c := range sec.Table.Columns {
		out = append(out, c.Title)
	}
	return strings.Join(out, "|")
}

// A delegation stands on its list as it was sent: in that order, under who goes with it,
// where it stays and when it comes.
func TestADelegationListIsAsItWasSent(t *testing.T) {
	_, summit := programmes(t)
	for lang, want := range map[string][]string{
		"en": {"Lithuania", "No.|Title|Name|Office|Role|Languages|Status",
			"1|H.E. Mr|Gitanas Nausėda|President of Lithuania|Head of delegation|Lithuanian, English|No reply yet", "2|Mrs|Diana Nausėdienė|Spouse of the President of Lithuania|Spouse||Confirmed",
			"Head of delegation and 3 members · spouse:\u00a01 · accompanying:\u00a01", "Liaison officer: Elena Dobre, +40 700 000 102 · Languages: Lithuanian, English · Delegations’ hotel · Arrival: 12 May, 12:00, Otopeni Airport · Departure: 13 May, 16:00, Otopeni Airport"},
		"uk": {"Литва", "№|Звертання|Імʼя та прізвище|Посада|Роль|Мови|Статус",
			"1|Й.В. пан|Гітанас Науседа|Президент Литви|Глава делегації|литовська, англійська|Відповіді ще немає", "2|пані|Діана Науседене|Дружина Президента Литви|Дружина||Підтверджено",
			"глава делегації та 3 члени · дружина:\u00a01 · 1 особа супроводу", "Офіцер звʼязку: Елена Добре, +40 700 000 102 · Мови: литовська, англійська · Готель делегацій · Прибуття: 12 травня, 12:00, аеропорт Отопені · Відбуття: 13 травня, 16:00, аеропорт Отопені"},
	} {
		sec := section(t, composed(t, summit, options("delegation-list", model.Internal, lang)), want[0])
		got := []string{sec.Heading, headsOf(sec), rowOf(sec.Table.Rows[0]), rowOf(sec.Table.Rows[1]), sec.Beside, sec.Under.String()}
		if !slices.Equal(got, want) {
			t.Errorf("it says\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
	two := section(t, composed(t, summit, options("delegation-list", model.Internal, "ro", "en")), "Letonia / Latvia")
	if got := rowOf(two.Table.Rows[1]); got != "2|E.S. doamna / H.E. Ms|Baiba Braže|Ministrul afacerilor externe al Letoniei / Minister of Foreign Affairs of Latvia|Membru / Member|letonă, engleză / Latvian, English|A confirmat / Confirmed" {
		t.Errorf("in two languages: %s", got)
	}
}

// How many come of a kind agrees with the number, and a day within a title is a word like others.
func TestWhatIsCountedAgrees(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][]string{"en": {"Ukraine", "accompanying:\u00a02"}, "ro": {"Ucraina", "însoțitori:\u00a02"}, "uk": {"Україна", "2 особи супроводу"}} {
		sec := section(t, composed(t, visit, options("delegation-list", model.Internal, lang)), want[0])
		if !strings.Contains(sec.Beside, want[1]) {
			t.Errorf("%s: %s", lang, sec.Beside)
		}
	}
	for lang, want := range map[string]string{"en": "Thursday, 12 March 2026", "ro": " – joi, 12 martie 2026", "uk": "Програма дня – четвер, 12 березня 2026 р."} {
		opt := options("day", model.Internal, lang)
		opt.Day = "2026-03-12"
		if got := composed(t, visit, opt).Title; !strings.HasSuffix(got, want) {
			t.Errorf("%s: %s", lang, got)
		}
	}
}

// The office reads the list of all, each delegation its own whole, and every one of others
// only names, offices and order.
func TestADelegationReadsItsOwnList(t *testing.T) {
	_, summit := programmes(t)
	of := []model.Programme{summit}
	all := composed(t, summit, options("delegation-list", model.Internal, "en"))
	if len(all.Sections) != 11 {
		t.Errorf("%d delegations are listed", len(all.Sections))
	}
	opt := options("delegation-list", model.ForDelegation, "en")
	for _, sec := range composed(t, summit, opt).Sections {
		if len(sec.Under) > 0 || headsOf(sec) != "No.|Title|Name|Office" {
			t.Errorf("every one reads of %s: %s, %s", sec.Heading, headsOf(sec), sec.Under)
		}
	}
	for id, d := range summit.Delegations {
		opt.Delegation = d.UID
		papers, err := export.Compose(of, opt)
		if err != nil {
			t.Fatal(err)
		}
		d := summit.Delegations[id]
		if secs := papers[0].Sections; len(secs) != 1 || secs[0].Heading != summit.NameOf(&d)["en"] || !strings.Contains(headsOf(secs[0]), "Languages") {
			t.Errorf("%s reads %d lists", summit.NameOf(&d)["en"], len(secs))
		}
	}
}

// Who was to come and does not is struck for those who may know it; for others there was
// nobody.
func TestWhoDoesNotCome(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = maps.Clone(summit.Seats)
	name := ""
	for id, s := range summit.Seats {
		if summit.NameOf(&[]model.Delegation{summit.Delegations[s.DelegationID]}[0])["en"] == "Latvia" && s.Role == "ambassador" {
			s.Status, name = model.Declined, s.Name["en"]
			summit.Seats[id] = s
		}
	}
	summit.Resolve()
	struck := 0
	for _, r := range section(t, composed(t, summit, options("delegation-list", model.Internal, "en")), "Latvia").Table.Rows {
		if r.Struck {
			struck++
			if !strings.Contains(rowOf(r), name) {
				t.Errorf("it strikes %s", rowOf(r))
			}
		}
	}
	if struck != 1 {
		t.Errorf("%d rows are struck", struck)
	}
	for _, doc := range []string{"delegation-list", "who-is-who"} {
		if s := everything(composed(t, summit, options(doc, model.ForDelegation, "en"))); strings.Contains(s, name) || !strings.Contains(s, "Baiba Braže") {
			t.Errorf("%s tells every one of who declined", doc)
		}
	}
	for _, doc := range []string{"guest-list", "contacts", "who-is-who"} {
		if s := everything(composed(t, summit, options(doc, model.Internal, "en"))); strings.Contains(s, name) {
			t.Errorf("%s names who does not come", doc)
		}
	}
}

// A guest list is of those who attend an item, or anything at all, each once, and husband
// and wife name each other.
func TestAGuestListIsOfThoseWhoAttend(t *testing.T) {
	_, summit := programmes(t)
	opt := options("guest-list", model.Internal, "en")
	at := slices.IndexFunc(summit.Items, func(it model.Item) bool { return it.Kind == model.Dinner })
	opt.Item = summit.Items[at].UID
	dinner := composed(t, summit, opt).Sections[0]
	if len(dinner.Table.Rows) != 27 || !strings.HasPrefix(dinner.Under.String(), "27 people. Order: host first") || dinner.Heading != summit.Items[at].Title["en"] || !strings.Contains(dinner.Beside, "19:30") || !strings.Contains(dinner.Beside, "Union Hall") {
		t.Errorf("%s, %s: %d rows, %s", dinner.Heading, dinner.Beside, len(dinner.Table.Rows), dinner.Under)
	}
	if headsOf(dinner) != "No.|Title|Name|Office|State or organisation|Status|Accompanied by|Invitation" {
		t.Errorf("%s", headsOf(dinner))
	}
	for n, want := range map[int]string{0: "1|H.E. Mr|Nicușor Dan|President of Romania|Romania|||", 5: "6|H.E. Mr|Gitanas Nausėda|President of Lithuania|Lithuania|No reply yet|Diana Nausėdienė|Letter, 16 February 2026, no. E1/702",
		6: "7|Mrs|Diana Nausėdienė|Spouse of the President of Lithuania|Lithuania|Confirmed||"} {
		if got := rowOf(dinner.Table.Rows[n]); got != want {
			t.Errorf("row %d: %s, want %s", n, got, want)
		}
	}
	opt.Item = ""
	all := composed(t, summit, opt).Sections[0]
	names := map[string]int{}
	for _, r := range all.Table.Rows {
		names[rowOf(paper.Row{Cells: r.Cells[1:5]})]++
	}
	for name, n := range names {
		if n != 1 {
			t.Errorf("%s stands %d times", name, n)
		}
	}
	if len(names) != len(all.Table.Rows) || len(names) < 50 {
		t.Errorf("%d people in %d rows", len(names), len(all.Table.Rows))
	}
	opt.Item = "no such item"
	if _, err := export.Compose([]model.Programme{summit}, opt); model.Code(err) != "export.nothing-of-it" {
		t.Errorf("of no item: %v", err)
	}
}

// Whoever comes with a delegation or in a group reads what they are in it, not what its
// head is.
func TestAPartIsThatOfTheSeat(t *testing.T) {
	visit, _ := programmes(t)
	papers, err := export.Compose([]model.Programme{visit}, options("individual", model.Internal, "en"))
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range papers {
		head := one.Name == "Nicușor Dan" || one.Name == "Volodymyr Zelenskyy"
		if s := everything(one); !head && strings.Contains(s, "Head of delegation") {
			t.Errorf("%s reads as head of delegation", one.Name)
		}
		for _, told := range []string{"Interpreter", "Ambassador", "Press"} {
			if strings.HasPrefix(one.Name, told) && strings.Contains(everything(one), "as: "+told) {
				t.Errorf("%s is told to be one", one.Name)
			}
		}
	}
}

// Nothing delicate stands on any paper, whoever reads it.
func TestNothingDelicateIsPrinted(t *testing.T) {
	visit, _ := programmes(t)
	visit.People = maps.Clone(visit.People)
	for id, who := range visit.People {
		for _, secret := range []*model.Secret{&who.Birth, &who.Passport, &who.Diet, &who.Medical} {
			*secret = model.Secret{Key: "delicate", Sum: "delicate"}
		}
		visit.People[id] = who
	}
	for _, doc := range lists {
		for _, format := range export.Formats {
			if strings.Contains(unpacked(t, rendered(t, format, visit, options(doc, model.Internal, "en"))), "delicate") {
				t.Errorf("%s as %s", doc, format)
			}
		}
	}
}

// Everybody who comes stands on every list, in every format and language.
func TestEveryListNamesEverybody(t *testing.T) {
	visit, _ := programmes(t)
	for _, doc := range lists {
		for _, lang := range []string{"ro", "uk"} {
			for _, format := range export.Formats {
				got := bare(t, format, rendered(t, format, visit, options(doc, model.Internal, lang)))
				for _, s := range visit.Seats {
					name := s.Name[lang]
					if s.PersonID != nil {
						name = visit.People[*s.PersonID].Name[lang]
					}
					if there := strings.Contains(got, blank.ReplaceAllString(name, "")); !there && s.Role != model.OfPress && format != "pdf" { // in a PDF words of one cell stand among those of others
						t.Errorf("%s in %s as %s lacks %s", doc, lang, format, name)
					}
				}
			}
		}
	}
}

// The contact sheet says how to find each place to which the programme leads, once, in the
// order of the programme, and nothing of a place of which nothing is known.
func TestTheContactSheetSaysWhereItIs(t *testing.T) {
	visit, _ := programmes(t)
	palace, airport := int64(0), int64(0)
	for id, v := range visit.Venues {
		switch v.Name["en"] {
		case "Cotroceni Palace":
			palace, v.Address, v.Directions, v.Phone = id, model.Text{"en": "1 Geniului Boulevard"}, model.Text{"en": "Gate 2"}, "+40 21 000 0000"
		case "Otopeni Airport":
			airport, v.Phone = id, "+40 21 000 0001"
		}
		visit.Venues[id] = v
	}
	sec := section(t, composed(t, visit, options("contacts", model.Internal, "en")), "Places")
	var got []string
	for _, r := range sec.Table.Rows {
		got = append(got, rowOf(r))
	}
	if want := []string{"Otopeni Airport|+40 21 000 0001", "Cotroceni Palace|1 Geniului Boulevard / Gate 2 / +40 21 000 0000"}; palace == 0 || airport == 0 || !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if headsOf(sec) != "Place|Address" {
		t.Error(headsOf(sec))
	}
}

// Who is replaced from an hour on is on the lists until then, and whoever takes over from then
// on; of the two one is counted. A husband or wife comes with whom their office names, whoever
// heads the delegation.
func TestWhoHandsOverIsListedUntilThen(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = maps.Clone(summit.Seats)
	noon, err := civil.Resolve("2026-05-12T14:30", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	members, president := []int64{}, int64(0)
	for id, s := range summit.Seats {
		switch d := summit.Delegations[s.DelegationID]; {
		case summit.NameOf(&d)["en"] != "Lithuania":
		case s.Role == model.HeadOfDelegation:
			president = id
		case s.Role != model.SpouseOf:
			members = append(members, id)
		}
	}
	if len(members) < 2 || president == 0 {
		t.Fatalf("%d members, head %d", len(members), president)
	}
	slices.Sort(members)
	for id, change := range map[int64]func(*model.Seat){
		members[0]: func(s *model.Seat) { s.Status, s.Until, s.Role = model.Substituted, noon.At, model.HeadOfDelegation },
		members[1]: func(s *model.Seat) { s.From = noon.At },
		president:  func(s *model.Seat) { s.Role = "member" },
	} {
		s := summit.Seats[id]
		change(&s)
		summit.Seats[id] = s
	}
	summit.Resolve()
	until, from := 0, 0
	for _, r := range section(t, composed(t, summit, options("delegation-list", model.Internal, "en")), "Lithuania").Table.Rows {
		said := rowOf(r)
		if r.Struck {
			t.Errorf("it strikes %s", said)
		}
		if strings.Contains(said, "Until 12 May, 14:30") {
			until++
			if !strings.HasPrefix(said, "|") {
				t.Errorf("both are counted: %s", said)
			}
		}
		if strings.Contains(said, "rom 12 May, 14:30") {
			from++
		}
	}
	if until != 1 || from != 1 {
		t.Errorf("%d until then, %d from then on", until, from)
	}
	rows := func(a model.Audience) int {
		return len(section(t, composed(t, summit, options("delegation-list", a, "en")), "Lithuania").Table.Rows)
	}
	if all, others := rows(model.Internal), rows(model.ForDelegation); others != all-1 { // they are not told the hour
		t.Errorf("others are told of %d, the office of %d", others, all)
	}
	guests := func(a model.Audience) (out []string) {
		for _, r := range composed(t, summit, options("guest-list", a, "en")).Sections[0].Table.Rows {
			out = append(out, r.Cells[2].String())
		}
		return out
	}
	all, others := guests(model.Internal), guests(model.ForDelegation)
	if len(others) != len(all)-1 { // neither are they here
		t.Errorf("others are told of %d guests, the office of %d", len(others), len(all))
	}
	named := func(list, by []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return !slices.Contains(by, s) || s == words.For("en").Say("export.no-name") })
	}
	if got, want := named(others, others), named(all, others); !slices.Equal(got, want) {
		t.Errorf("others read another order: %q, want %q", got, want)
	}
	with := 0
	for _, r := range composed(t, summit, options("guest-list", model.Internal, "en")).Sections[0].Table.Rows {
		if said := rowOf(r); strings.Contains(said, "|Diana Nausėdienė|") && !strings.Contains(said, "Spouse of") {
			if with++; !strings.Contains(said, "President of Lithuania") {
				t.Errorf("she comes with %s", said)
			}
		}
	}
	if with != 1 {
		t.Errorf("she comes with %d", with)
	}
}
