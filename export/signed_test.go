package export_test

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// In a column hours stand under hours, each whole on one line, whatever is said of them
// before it; in two languages once.
func TestAnHourIsOneLine(t *testing.T) {
	visit, _ := programmes(t)
	for _, tt := range []struct{ langs, want string }{{"en", "c.\u00a015:00–15:25"}, {"ro", "în jurul orelor 15:00–15:25"}, {"uk", "орієнтовно 15:00–15:25"}, {"ro en", "15:00–15:25\n(aprox. / approx.)"}} {
		for _, doc := range []string{"public", "press-programme", "running-order"} {
			found := false
			for _, sec := range composed(t, visit, options(doc, model.Internal, strings.Fields(tt.langs)...)).Sections {
				for n, col := range sec.Table.Columns {
					for _, r := range sec.Table.Rows {
						if said := r.Cells[n].String(); col.Sort == paper.Times {
							found = found || said == tt.want
							if strings.Contains(said, "15:00") && said != tt.want {
								t.Errorf("%s in %s: %q", doc, tt.langs, said)
							}
						}
					}
				}
			}
			if !found {
				t.Errorf("%s in %s does not say %q", doc, tt.langs, tt.want)
			}
		}
	}
}

// Who a paper is for stands apart, with a word that says so or, where Ukrainian knows no genitive, by
// the name alone, and nobody else's name under it; what guests are told of a house is not in the papers of those whose house it is.
func TestAPaperForOneIsTheirs(t *testing.T) {
	visit, _ := programmes(t)
	guest := visit.Event.GuestName
	for _, lang := range assets.Languages() {
		papers, err := export.Compose([]model.Programme{visit}, options("individual", model.Internal, lang))
		if err != nil {
			t.Fatal(err)
		}
		of := map[string]string{"en": "For ", "ro": "Pentru"}[lang]
		told := 0
		for _, one := range papers {
			if !one.ForOne || !strings.HasPrefix(one.Facts[0], of) {
				t.Errorf("%s: it is for %q", lang, one.Facts[0])
			}
			inForm := strings.HasPrefix(one.Facts[0], "Для ") // whose genitive is known
			if said := one.Facts[0]; lang == "uk" && (inForm == strings.Contains(said, one.Name) || strings.Contains(said, ":") || said != words.Capital(said)) {
				t.Errorf("uk: the paper of %q is for %q", one.Name, said)
			}
			if slices.Contains(one.Facts[1:], guest[lang]) {
				t.Errorf("%s: under %q stands the name of the guest", lang, one.Facts[0])
			}
			said := strings.Contains(everything(one), strings.SplitN(visit.Event.Practical[lang], "\n", 2)[0])
			if home := strings.Contains(one.Name, visit.People[personCalled(t, visit, "Nicușor Dan")].Name[lang]); home && said {
				t.Errorf("%s: the host is told where guests meet", lang)
			} else if said {
				told++
			}
		}
		if told == 0 {
			t.Errorf("%s: no guest is told what is useful to know", lang)
		}
	}
}

func personCalled(t *testing.T, p model.Programme, name string) int64 {
	t.Helper()
	for id, who := range p.People {
		if who.Name["en"] == name {
			return id
		}
	}
	t.Fatalf("nobody is called %s", name)
	return 0
}

// Where many meet the host is named before the others, to whomever a paper is.
func TestTheHostIsNamedFirst(t *testing.T) {
	_, summit := programmes(t)
	_, said := of(t, summit, "Karol Nawrocki")
	both := 0
	for _, line := range strings.Split(said, "\n") {
		h, n := strings.Index(line, "President of Romania"), strings.Index(line, "NATO Secretary General")
		if !strings.Contains(line, "with: ") || h < 0 || n < 0 {
			continue
		}
		if both++; n < h {
			t.Errorf("before the host stands a guest: %s", line)
		}
	}
	if both == 0 {
		t.Errorf("nowhere both are named: %s", said)
	}
}

// An office has one entry among the contacts: where it is said how to reach it. Who has
// neither a name nor a number stands on one line, and a delegation of which nobody can be
// reached has no heading.
func TestAContactCanBeReached(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, lang := range assets.Languages() {
			one := composed(t, p, options("contacts", model.Internal, lang))
			for _, sec := range one.Sections {
				bare := 0
				for _, r := range sec.Table.Rows {
					for _, word := range []string{"to be named", "urmează a fi comunicat", "буде названо"} {
						if strings.Contains(strings.ToLower(r.Cells[1].String()), word) {
							bare++
						}
					}
				}
				if bare > 1 {
					t.Errorf("%s, %s: %d rows without name and number", lang, sec.Heading, bare)
				}
			}
		}
	}
	if s := everything(composed(t, visit, options("contacts", model.Internal, "en"))); strings.Count(s, "Chief of State Protocol") != 1 || !strings.Contains(s, "Still to be named") {
		t.Errorf("the chief of protocol stands %d times", strings.Count(s, "Chief of State Protocol"))
	}
	for _, sec := range composed(t, visit, options("contacts", model.ForDelegation, "en")).Sections {
		if sec.Heading == "Romania" {
			t.Error("a delegation that nobody can reach has a heading")
		}
	}
}

// What has no hour is not the first thing that happens: it stands behind what has one, and
// takes no number from it.
func TestWhatHasNoHourComesLast(t *testing.T) {
	visit, _ := programmes(t)
	it := &visit.Items[0]
	first := visit.Items[1].Title["en"]
	it.Title, it.StartMark, it.EndMark = model.Plain("Call on the Patriarch"), model.TimeTBC, model.Open
	it.Start = moment(t, string(it.Start.Date())+"T00:00", it.Start.Zone)
	it.End = it.Start
	for _, doc := range []string{"public", "running-order", "day"} {
		it.Audience = model.Public
		opt := options(doc, model.Internal, "en")
		opt.Day = it.Start.Date()
		rows := []string{}
		for _, sec := range composed(t, visit, opt).Sections {
			for _, r := range sec.Table.Rows {
				rows = append(rows, rowOf(r))
			}
		}
		at := slices.IndexFunc(rows, func(s string) bool { return strings.Contains(s, "Patriarch") })
		if at != len(rows)-1 || !strings.Contains(rows[0], first) {
			t.Errorf("%s: row %d of %d; first %s", doc, at, len(rows), rows[0])
		}
		if doc != "day" && !strings.HasPrefix(rows[0], "1|") {
			t.Errorf("%s: the first is %s", doc, rows[0])
		}
	}
}

// The count beside a delegation is that of the cards under it.
func TestCardsAreCounted(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, sec := range composed(t, p, options("who-is-who", model.Internal, "en")).Sections {
			if want := words.For("en").Count("export.guests", len(sec.Table.Rows)); sec.Beside != want && sec.Beside != "" {
				t.Errorf("%s: beside %d cards stands %q", sec.Heading, len(sec.Table.Rows), sec.Beside)
			}
		}
	}
}

// A paper that knows whether it is a husband or a wife does not print a form's stroke, and a
// form of address is one word.
func TestNothingOfAFormIsPrinted(t *testing.T) {
	_, summit := programmes(t)
	for _, lang := range []string{"ro", "uk"} {
		slash := words.For(lang).Say("export.category.spouse")
		for _, doc := range []string{"delegation-list", "who-is-who", "guest-list", "contacts"} {
			one := composed(t, summit, options(doc, model.Internal, lang))
			if s := everything(one); strings.Contains(s, slash) || strings.Contains(s, lowered(slash)) {
				t.Errorf("%s in %s prints %s", doc, lang, slash)
			}
			for _, sec := range one.Sections {
				for i, col := range sec.Table.Columns {
					if col.Title == words.For(lang).Say("export.col.address") && !col.Whole {
						t.Errorf("%s in %s: column %d parts a form of address", doc, lang, i)
					}
				}
			}
		}
	}
}

func lowered(s string) string {
	r := []rune(s)
	return strings.ToLower(string(r[:1])) + string(r[1:])
}

// Each row of a week as a table says of which visit it is, and of its hour no torn words.
func TestAWeekAsATableNamesItsVisits(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		opt := options("calendar", model.Public, lang)
		opt.Period = export.Period{First: "2026-03-09", Days: 7, Zone: bucharest}
		opt.As = "csv"
		var b bytes.Buffer
		if err := export.Make(&b, []model.Programme{visit}, opt); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), "\ufeff"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		at := slices.Index(rows[0], words.For(lang).Say("export.col.about"))
		for _, r := range rows[1:] {
			if at < 0 || r[at] != visit.Event.Title[lang] {
				t.Errorf("%s: %q", lang, r)
			}
			for _, cell := range r {
				if strings.Contains(cell, " ,") {
					t.Errorf("%s: torn: %q", lang, cell)
				}
			}
		}
	}
}

// Of a signer stands the office, which tells the rank, and of what the powers are is said
// that they are the powers.
func TestThePowersOfASignerAreNamed(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][2]string{
		"en": {"Romania: President of Romania; full powers: not required", "Ukraine: Minister of Energy of Ukraine; full powers name the text by another title"},
		"ro": {"România: Președintele României; depline puteri: nu sunt necesare", "Ucraina: Ministrul energiei al Ucrainei; depline puteri pentru alt titlu al documentului"},
		"uk": {"Румунія: Президент Румунії; повноваження: не потрібні", "Україна: Міністр енергетики України; у повноваженнях інша назва документа"},
	} {
		said := everything(composed(t, visit, options("texts-to-sign", model.Internal, lang)))
		for _, line := range want {
			if !strings.Contains(said, line) {
				t.Errorf("%s does not say %q: %s", lang, line, said)
			}
		}
	}
}

// A paper for a delegation says in words that each language has for it which one that is; Ukrainian
// has no preposition before a name in the nominative.
func TestAPaperForADelegationNamesIt(t *testing.T) {
	_, summit := programmes(t)
	for lang, want := range map[string]string{"en": "For Poland", "ro": "Pentru Polonia", "uk": "Делегація: Польща"} {
		opt := options("running-order", model.ForDelegation, lang)
		for _, d := range summit.Delegations {
			if summit.Parties[d.PartyID].Code == "PL" {
				opt.Delegation = d.UID
			}
		}
		papers, err := export.Compose([]model.Programme{summit}, opt)
		if err != nil {
			t.Fatal(err)
		}
		if said := papers[0].Facts[0]; said != want {
			t.Errorf("%s: it is for %q, not %q", lang, said, want)
		}
	}
}
