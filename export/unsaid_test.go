package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// Rows in which nobody takes part are in no individual programme, and that is said before any is made.
func TestItemsOfNobodyAreTold(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("individual", model.ForDelegation, "en")
	as := opt.Reader([]model.Programme{visit})
	before := export.OfNobody(&visit, &opt.Request, as)
	gone := export.Rows(&visit, "individual", as)[0]
	visit.Who = clone(visit.Who)
	delete(visit.Who, gone.ID)
	got := export.OfNobody(&visit, &opt.Request, as)
	if len(got) != len(before)+1 || !slices.ContainsFunc(got, func(it model.Item) bool { return it.ID == gone.ID }) {
		t.Errorf("%d before, now %d", len(before), len(got))
	}
	want := words.For("en").Count("export.of-nobody", len(got))
	said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
	if !slices.ContainsFunc(said, func(o export.Objection) bool { return o.Said == want && !o.Blocks }) {
		t.Errorf("no %q: %+v", want, said)
	}
	order := options("running-order", model.ForDelegation, "en")
	if n := len(export.OfNobody(&visit, &order.Request, as)); n != 0 {
		t.Errorf("a running order leaves out %d", n)
	}
}

// Shorthand of the office in a title is told of before the public or the press reads it, and is let be
// where the office reads it.
func TestShorthandIsTold(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.Public, "en")
	as := opt.Reader([]model.Programme{visit})
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return it.ID == export.Rows(&visit, opt.Document, as)[0].ID
	})
	for title, want := range map[string]bool{"Talks HoD+2": true, "Talks (hod + 3)": true, "Lunch for HoD": true, "Method of work": false, "Hodson at noon": false} {
		visit.Items[at].Title = model.Text{"en": title}
		if got := len(export.Shorthand(&visit, &opt.Request, as)) == 1; got != want {
			t.Errorf("%s: %v", title, got)
		}
		said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
		if got := slices.ContainsFunc(said, func(o export.Objection) bool { return o.Rule == "shorthand" && strings.HasSuffix(o.Said, title) }); got != want {
			t.Errorf("%s: %+v", title, said)
		}
		for _, inside := range []model.Audience{model.Internal, model.ForDelegation} {
			own := options("running-order", inside, "en")
			if n := len(export.Shorthand(&visit, &own.Request, own.Reader([]model.Programme{visit}))); n != 0 {
				t.Errorf("%s: %d for %s", title, n, inside)
			}
		}
	}
}

// A gap that a visit made from an earlier one left in a title is told before anybody outside reads it, in the
// card of a paper and of an edition; dots at the end of a word are none, and the office may work with it.
func TestAGapIsTold(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.Public, "en")
	as := opt.Reader([]model.Programme{visit})
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return it.ID == export.Rows(&visit, opt.Document, as)[0].ID
	})
	for title, want := range map[string]bool{"Meeting of the Minister … with Oana Țoiu": true, "Lunch in honour of …": true, "Talks with … , Minister": true, "Arrivals…": false, "Talks": false} {
		visit.Items[at].Title = model.Text{"en": title}
		if got := len(export.Gaps(&visit, &opt.Request, as)) == 1; got != want {
			t.Errorf("%s: %v", title, got)
		}
		said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
		if got := slices.ContainsFunc(said, func(o export.Objection) bool { return o.Rule == "gap" && strings.HasSuffix(o.Said, title) }); got != want {
			t.Errorf("%s: %+v", title, said)
		}
		own := options("running-order", model.Internal, "en")
		if n := len(export.Gaps(&visit, &own.Request, own.Reader([]model.Programme{visit}))); n != 0 {
			t.Errorf("%s: %d for the office", title, n)
		}
	}
}

// A note to oneself that was typed in brackets in a title is told before the public or the press reads it; a name, a
// place or an abbreviation in brackets is none, and the office may keep its notes where it alone reads.
func TestANoteInBracketsIsTold(t *testing.T) {
	visit, _ := programmes(t)
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		opt := options("public", model.Public, "en")
		return it.ID == export.Rows(&visit, opt.Document, opt.Reader([]model.Programme{visit}))[0].ID
	})
	for _, lang := range []string{"en", "ro", "uk"} {
		opt := options("public", model.Public, lang)
		as := opt.Reader([]model.Programme{visit})
		for title, want := range map[string]bool{"Talks (ask the Americans first!)": true, "Talks [internal: no cameras]": true, "Talks [tbc]": true, "Convorbiri (de confirmat cu partea americană)": true, "Переговори (уточнити в американської сторони)": true,
			"Summit (B9)": false, "Wreath-laying (Tomb of the Unknown Soldier)": false, "Talks (TBC)": false, "Vernisaj (Sala Unirii)": false, "Talks": false} {
			visit.Items[at].Title = model.Text{lang: title}
			if got := len(export.Asides(&visit, &opt.Request, as)) == 1; got != want {
				t.Errorf("%s: %v", title, got)
			}
			said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For(lang))
			if got := slices.ContainsFunc(said, func(o export.Objection) bool { return o.Rule == "aside" && strings.HasSuffix(o.Said, title) }); got != want {
				t.Errorf("%s: %+v", title, said)
			}
			own := options("running-order", model.Internal, lang)
			if n := len(export.Asides(&visit, &own.Request, own.Reader([]model.Programme{visit}))); n != 0 {
				t.Errorf("%s: %d for the office", title, n)
			}
		}
	}
}

// So is one behind a place, in square brackets or as a call; a place may have many words in round ones.
func TestANoteBehindAPlaceIsTold(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range []string{"en", "ro", "uk"} {
		opt := options("public", model.Public, lang)
		as := opt.Reader([]model.Programme{visit})
		first := export.Rows(&visit, opt.Document, as)[0].ID
		at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.ID == first })
		visit.Items[at].Title = model.Text{lang: "Talks"}
		for place, want := range map[string]bool{"Helsinki-Vantaa [tbc]": true, "Palatul Prezidențial [de confirmat]": true, "Маріїнський палац (не казати пресі!)": true,
			"Otopeni (the entrance of honour)": false, "Hotel (TBC)": false, "Hotel": false} {
			visit.Items[at].VenueID, visit.Items[at].RoomID, visit.Items[at].Place = nil, nil, model.Text{lang: place}
			if got := len(export.Asides(&visit, &opt.Request, as)) == 1; got != want {
				t.Errorf("%s, in %s: %v", place, lang, got)
			}
		}
	}
}

// A note that was typed in brackets behind an office is told before anybody outside reads it, in the card of a paper
// and of an edition; the office may keep it, and what belongs to an office in brackets is none.
func TestANoteBehindAnOfficeIsTold(t *testing.T) {
	visit, _ := programmes(t)
	visit.Seats = clone(visit.Seats)
	of := visit.DelegationsOf(model.GuestSide)[0].ID
	for _, lang := range []string{"en", "ro", "uk"} {
		opt := options("delegation-list", model.ForDelegation, lang)
		for office, want := range map[string]bool{"Minister of Energy (arrives later, do not tell the press)": true, "(vegetarian)": true, "Ministrul energiei [intern: locul nu este stabilit]": true,
			"Міністр енергетики (прибуває пізніше за всіх)": true, "Minister of Energy (a.i.)": false, "Ambassador (Permanent Representative)": false, "Minister of Energy": false, "": false} {
			visit.Seats[950001] = model.Seat{Row: model.Row{ID: 950001, UID: "aside"}, DelegationID: of, Name: model.Plain("Victor Ceban"), Role: "member", Title: model.Text{lang: office}, Pos: 98}
			if got := len(export.AsideOffices(&visit, &opt.Request, opt.Reader([]model.Programme{visit}))) == 1; got != want {
				t.Errorf("%s: %v", office, got)
			}
			said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For(lang))
			if got := slices.ContainsFunc(said, func(o export.Objection) bool {
				return o.Rule == "aside-office" && strings.HasSuffix(o.Said, "Victor Ceban")
			}); got != want {
				t.Errorf("%s: %+v", office, said)
			}
			own := options("delegation-list", model.Internal, lang)
			if n := len(export.AsideOffices(&visit, &own.Request, own.Reader([]model.Programme{visit}))); n != 0 {
				t.Errorf("%s: %d for the office", office, n)
			}
		}
	}
}

// Two of the visit bear one name and a row says the name alone: that is told in the card of a paper and of an
// edition, for it is in nobody's own programme. Where it is said who is meant, or one alone bears it, nothing is.
func TestANameOfTwoIsTold(t *testing.T) {
	visit, _ := programmes(t)
	visit.People, visit.Seats, visit.Who = clone(visit.People), clone(visit.Seats), clone(visit.Who)
	of := visit.DelegationsOf(model.GuestSide)[0].ID
	for i, office := range []string{"Minister of Energy", "Adviser to the President"} {
		id := int64(950001 + i)
		visit.People[id] = model.Person{Row: model.Row{ID: id, UID: office}, Name: model.Text{"en": "Victor Ceban", "uk": "Віктор Чебан"}}
		visit.Seats[id] = model.Seat{Row: model.Row{ID: id, UID: office}, DelegationID: of, PersonID: &id, Role: "member", Title: model.Plain(office), Pos: id}
	}
	father, opt := int64(950001), options("individual", model.ForDelegation, "en")
	as := opt.Reader([]model.Programme{visit})
	row := export.Rows(&visit, "individual", as)[0]
	for name, test := range map[string]struct {
		who  model.Participation
		told bool
	}{
		"the name alone":      {model.Participation{Name: model.Text{"en": "victor  Ceban"}}, true},
		"in another language": {model.Participation{Name: model.Text{"uk": "Віктор Чебан"}}, true},
		"one of them":         {model.Participation{PersonID: &father}, false},
		"another name":        {model.Participation{Name: model.Text{"en": "Vasile Ceban"}}, false},
	} {
		test.who.Row, test.who.ItemID, test.who.Side = model.Row{ID: 950009}, row.ID, model.GuestSide
		visit.Who[row.ID] = []model.Participation{test.who}
		visit.Resolve()
		if got := slices.ContainsFunc(export.TwoOfOneName(&visit, as), func(it model.Item) bool { return it.ID == row.ID }); got != test.told {
			t.Errorf("%s: %v", name, got)
		}
		for _, id := range []int64{950001, 950002} { // whose programme the row is in
			own := opt
			own.For = "person " + visit.People[id].UID
			got, want := false, test.who.PersonID != nil && *test.who.PersonID == id
			if slices.ContainsFunc(export.People(visit, as), func(a export.Addressee) bool { return a.Key == own.For }) {
				for _, sec := range composed(t, visit, own).Sections {
					for _, r := range sec.Table.Rows {
						got = got || !strings.Contains(sec.Heading, words.For("en").Say("export.unsettled")) && slices.ContainsFunc(r.Cells, func(c paper.Cell) bool { return strings.Contains(c.String(), row.Title.In("en")) })
					}
				}
			}
			if got != want {
				t.Errorf("%s: in the programme of the %s: %v", name, visit.People[id].UID, got)
			}
		}
		if slices.ContainsFunc(export.People(visit, as), func(a export.Addressee) bool {
			return test.told && a.Key == "name "+test.who.Name.In(words.Languages...)
		}) {
			t.Errorf("%s: the name gets a programme of its own", name)
		}
		said := export.Against(&visit, nil, []export.Wish{{Options: opt}}, export.Aged{}, words.For("en"))
		if got := slices.ContainsFunc(said, func(o export.Objection) bool { return o.Rule == "namesakes" && !o.Blocks }); got != test.told {
			t.Errorf("%s: %+v", name, said)
		}
	}
}
