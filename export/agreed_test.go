package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// ownIn is the programme of one participant in a language, for their delegation.
func ownIn(t *testing.T, p model.Programme, lang, name string) string {
	t.Helper()
	opt := options("individual", model.ForDelegation, lang)
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

// What is said of a woman agrees with her form of address, and small numbers are words.
func TestWhatIsSaidOfSomebodyAgrees(t *testing.T) {
	_, summit := programmes(t)
	for _, tt := range []struct{ lang, name, want, not string }{
		{"ro", "Iliana Iotova", "însoțită de trei membri ai delegației", "însoțit de"},
		{"ro", "Gitanas Nausėda", "însoțit de trei membri ai delegației", "însoțită de"},
		{"uk", "Iliana Iotova", "у супроводі трьох членів делегації", "супроводі 3"},
		{"en", "Iliana Iotova", "accompanied by three members of the delegation", "accompanied by 3"},
		{"uk", "Mark Rutte", "Його Високоповажність пан Марк Рютте, Генеральний секретар НАТО", "Для:"}, // a name after «для» would be in another case
		{"en", "Gitanas Nausėda", "with: the NATO delegation", "NATO, delegation"},
		{"ro", "Gitanas Nausėda", "delegația NATO", "delegația – NATO"},
		{"en", "Marta Nawrocka", "For Mrs Marta Nawrocka, Spouse of the President of Poland", "as: spouse"},
		{"en", "Marta Nawrocka", "dress: dark suit / cocktail dress", "with: Heads"},
		{"ro", "Marta Nawrocka", "soțiile și soții șefilor de delegație", "cu: Soțiile"},
	} {
		if s := ownIn(t, summit, tt.lang, tt.name); !strings.Contains(s, tt.want) || strings.Contains(s, tt.not) {
			t.Errorf("%s in %s, want %q and not %q: %s", tt.name, tt.lang, tt.want, tt.not, s)
		}
	}
}

// Interpreters and note-takers of both sides are named, the reader's own among them; who a
// guest is stands once at the head of the guest's programme.
func TestInterpretersOfBothSidesAreNamed(t *testing.T) {
	visit, _ := programmes(t)
	for _, name := range []string{"Volodymyr Zelenskyy", "Nicușor Dan"} {
		s := ownIn(t, visit, "en", name)
		if i := strings.Index(s, "Tête-à-tête"); i >= 0 {
			s = s[i : i+strings.Index(s[i:], "Official talks")]
		}
		for _, want := range []string{"interpreter, Romanian–Ukrainian", "interpreter, Ukrainian–Romanian", "note-taker (both sides)"} {
			if !strings.Contains(s, want) {
				t.Errorf("%s is not told of %s: %s", name, want, s)
			}
		}
	}
	facts, _ := of(t, visit, "Volodymyr Zelenskyy")
	if n := strings.Count(strings.Join(facts, "\n"), "Volodymyr Zelenskyy"); n != 1 {
		t.Errorf("it is for him %d times: %q", n, facts)
	}
}

// Programmes of all who take part bear the marking of those for whom they were asked for, and no
// other: those of the host's own people are made for the same readers, and a file that delegations
// are given says on no page that it is internal.
func TestProgrammesOfAllBearOneMarking(t *testing.T) {
	visit, summit := programmes(t)
	for _, tt := range []struct {
		readers model.Audience
		want    string
	}{{model.ForDelegation, "FOR DELEGATIONS"}, {model.Internal, "INTERNAL"}} {
		for _, p := range []model.Programme{visit, summit} {
			papers, err := export.Compose([]model.Programme{p}, options("individual", tt.readers, "en"))
			if err != nil {
				t.Fatal(err)
			}
			hosts := 0
			for _, one := range papers {
				if one.Name == "Nicușor Dan" || one.Name == "Ilie Bolojan" {
					hosts++
				}
				if !strings.EqualFold(one.Marking, tt.want) {
					t.Errorf("for %s, %s: %s", tt.readers, one.Name, one.Marking)
				}
			}
			if hosts == 0 {
				t.Errorf("for %s: the host has none", tt.readers)
			}
		}
	}
}

// The sample says of each row in the same way who comes with the delegation of Ukraine.
func TestTheHeadIsNamedBesideTheDelegation(t *testing.T) {
	visit, _ := programmes(t)
	for i := range visit.Items {
		it := &visit.Items[i]
		of := visit.Side(it, model.GuestSide)
		whole := slices.ContainsFunc(of, func(w model.Participant) bool { return w.DelegationID != nil })
		if head := slices.ContainsFunc(of, func(w model.Participant) bool { return w.PersonID != nil }); whole && !head {
			t.Errorf("%s is attended by a delegation without its head", it.Title["en"])
		}
	}
}

// Contacts stand under the delegation that they are of, and hosts are told from guests; who
// is still to be named is said beside the office.
func TestContactsStandUnderTheirDelegation(t *testing.T) {
	_, summit := programmes(t)
	out := composed(t, summit, options("contacts", model.Internal, "en"))
	var heads []string
	for _, sec := range out.Sections {
		heads = append(heads, sec.Heading)
	}
	for _, want := range []string{"Host: Romania", "Co-host: Poland", "Lithuania"} {
		if !slices.Contains(heads, want) {
			t.Errorf("nothing stands under %s: %q", want, heads)
		}
	}
	rows := section(t, out, "Co-host: Poland").Table.Rows
	if s := rowOf(rows[len(rows)-1]); !strings.HasSuffix(s, "|Still to be named") || !strings.Contains(s, "Ambassador of Poland to Romania") {
		t.Error(s)
	}
}

// Nobody who is still to be named has accepted anything, and the host's own need not; how
// many come is what the list has, each kind by itself.
func TestWhoIsToBeNamedHasNotAnswered(t *testing.T) {
	visit, summit := programmes(t)
	for _, doc := range []string{"delegation-list", "guest-list"} {
		for _, sec := range composed(t, summit, options(doc, model.Internal, "en")).Sections {
			for _, r := range sec.Table.Rows {
				s := rowOf(r)
				if strings.Contains(s, "Confirmed") && (strings.Contains(s, "to be named") || strings.Contains(s, "|Romania|") || sec.Heading == "Romania") || strings.Contains(s, "Nominated") {
					t.Errorf("%s: %s", doc, s)
				}
			}
		}
	}
	sec := section(t, composed(t, visit, options("delegation-list", model.Internal, "en")), "Ukraine")
	if want := "Ukrainian side · Head of delegation and 7 members · accompanying:\u00a02 · press:\u00a01"; sec.Beside != want {
		t.Errorf("%s, want %s", sec.Beside, want)
	}
}

// A delegation of a third state, in a visit of two, is on no side on paper, wherever it stands on the screen.
func TestADelegationOfAThirdStateIsOnNoSide(t *testing.T) {
	visit, _ := programmes(t)
	visit.Parties, visit.Delegations, visit.Seats = maps.Clone(visit.Parties), maps.Clone(visit.Delegations), maps.Clone(visit.Seats)
	visit.Parties[901] = model.Party{Row: model.Row{ID: 901}, Code: "LV", Name: model.Text{"en": "Latvia"}}
	visit.Delegations[901] = model.Delegation{Row: model.Row{ID: 901}, EventID: visit.Event.ID, PartyID: 901, Side: model.GuestSide, Pos: 99}
	visit.Seats[901] = model.Seat{Row: model.Row{ID: 901}, DelegationID: 901, Name: model.Text{"en": "Minister of Culture"}, Role: model.HeadOfDelegation}
	if got := section(t, composed(t, visit, options("delegation-list", model.Internal, "en")), "Latvia").Beside; got == "" || strings.Contains(got, "side") {
		t.Errorf("beside Latvia: %q", got)
	}
}

// A table of values has the name and the office each in a column of its own.
func TestTheGuestListOfValuesHasAColumnForTheOffice(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("guest-list", model.Internal, "en")
	opt.As = "xlsx"
	if got := headsOf(composed(t, visit, opt).Sections[0]); !strings.HasPrefix(got, "No.|Title|Name|Office|State or organisation") {
		t.Error(got)
	}
	for _, r := range composed(t, visit, opt).Sections[0].Table.Rows {
		if s := rowOf(r); strings.Contains(s, "|Minister of Energy|") && !strings.Contains(s, "|to be named|Minister of Energy|") {
			t.Error(s)
		}
	}
}

// A day on which there is one visit says once which it is.
func TestTheVisitOfADayIsSaidOnce(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("day", model.Internal, "en")
	opt.Day = visit.Event.FirstDay
	sec := composed(t, visit, opt).Sections[0]
	if sec.Heading != visit.Event.Title["en"] || headsOf(sec) != "Time|Activity|Place|Responsible" {
		t.Errorf("%s: %s", sec.Heading, headsOf(sec))
	}
}
