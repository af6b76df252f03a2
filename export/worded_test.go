package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// What keeps a text from being signed is a sentence, and says what is to be done.
func TestWhatKeepsATextFromBeingSignedIsASentence(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][2]string{"en": {"a corrected original is needed before signing", "In case of divergence, the English text prevails"}, "ro": {"este necesar un original corectat", "prevalează textul în limba engleză"},
		"uk": {"потрібен виправлений оригінал", "Мова тексту, що переважає в разі розбіжностей: англійська"}} {
		said := everything(composed(t, visit, options("texts-to-sign", model.Internal, lang)))
		for _, one := range want {
			if !strings.Contains(said, one) {
				t.Errorf("%s: no %q in %s", lang, one, said)
			}
		}
		if said = everything(composed(t, visit, options("texts-to-sign", model.ForDelegation, lang))); strings.Contains(said, want[0]) {
			t.Errorf("%s: the delegations are told", lang)
		}
	}
}

// Both Presidents are addressed alike in one paper, whoever is at home.
func TestBothSidesAreAddressedAlike(t *testing.T) {
	visit, _ := programmes(t)
	for lang, style := range map[string]string{"en": "H.E. Mr ", "ro": "Excelenț", "uk": "Його Високоповажн"} {
		for _, doc := range []string{"public", "running-order"} {
			facts := strings.Join(composed(t, visit, options(doc, model.Public, lang)).Facts, "\n")
			if doc == "running-order" {
				facts = strings.Join(composed(t, visit, options(doc, model.Internal, lang)).Facts, "\n")
			}
			if strings.Count(facts, style) != 2 {
				t.Errorf("%s, %s: %s", doc, lang, facts)
			}
		}
	}
	for lang, want := range map[string]string{"en": "For Mr Nicușor Dan", "ro": "Pentru domnul Nicușor Dan", "uk": "Пан Нікушор Дан, Президент Румунії"} {
		if said := ownIn(t, visit, lang, "Nicușor Dan"); !strings.Contains(said, want) {
			t.Errorf("%s: %s", lang, said)
		}
	}
}

// A label is not said before what begins with it, and a delegation does not arrive with itself.
func TestNothingIsSaidOfItselfTwice(t *testing.T) {
	visit, summit := programmes(t)
	for lang, twice := range map[string][]string{"en": {"Hotel: Delegations’ hotel", "with: the delegation of Lithuania"}, "ro": {"Hotel: Hotelul", "Responsabil: Responsabil", "participă și: delegația Lituaniei"},
		"uk": {"Готель: Готель", "Відповідальний: Відповідальний", "присутні: делегація Литви"}} {
		said := everything(composed(t, summit, options("delegation-list", model.Internal, lang))) + everything(composed(t, visit, options("running-order", model.Internal, lang))) +
			everything(composed(t, summit, options("running-order", model.Internal, lang))) + ownIn(t, summit, lang, "Gitanas Nausėda")
		for _, one := range twice {
			if strings.Contains(said, one) {
				t.Errorf("%s: %s", lang, one)
			}
		}
	}
}

// Who has no number is nobody to ring, where others of the delegation can be reached.
func TestAContactHasANumber(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for lang, names := range map[string][]string{"en": {"Andrii Sybiha", "Karol Nawrocki", "Kęstutis Budrys"}, "ro": {"Andrii Sîbiha", "Kęstutis Budrys"}, "uk": {"Андрій Сибіга", "Кястутіс Будріс"}} {
			said := everything(composed(t, p, options("contacts", model.Internal, lang)))
			for _, name := range names {
				if strings.Contains(said, name) {
					t.Errorf("%s: %s has no number", lang, name)
				}
			}
			if !strings.Contains(said, "+40 700 000 0") {
				t.Errorf("%s: nobody can be rung: %s", lang, said)
			}
		}
	}
	for id, who := range visit.People {
		if who.Name.In("en") == "Andrii Sybiha" {
			visit.People = clone(visit.People)
			who.Phone = "+380 44 000 00 00"
			visit.People[id] = who
		}
	}
	if said := everything(composed(t, visit, options("contacts", model.Internal, "en"))); !strings.Contains(said, "Andrii Sybiha") {
		t.Error("who can be rung is not there")
	}
}

// Both states are drawn in the same lines, and it is said that it is a plan and whose left
// and right it has.
func TestBothStatesAreDrawnAlike(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": "Plan; left and right as seen from the palace", "ro": "Schiță; stânga și dreapta, privind dinspre palat", "uk": "Схема; ліворуч і праворуч – якщо дивитися від палацу"} {
		drawn := 0
		for _, sec := range composed(t, visit, options("scenario", model.Internal, lang)).Sections {
			if sec.Drawing == nil || sec.Drawing.Plan == nil {
				continue
			}
			if got := sec.Drawing.Plan.Under.String(); got != want {
				t.Errorf("%s: %q", lang, got)
			}
			for _, x := range sec.Drawing.Plan.Shapes {
				if x.Dark {
					drawn++
				}
			}
		}
		of := 0
		for _, it := range visit.Items {
			if p, ok := model.PositionsOf(it.Diagram); ok {
				for _, m := range p.Marks {
					if m.Side != "" {
						of++
					}
				}
			}
		}
		if drawn != of || of < 4 {
			t.Errorf("%s: of %d marks of states %d are drawn in one shade", lang, of, drawn)
		}
	}
}

// Who may read of an item is said in words that fit the head of their column, and a scenario
// says how long it takes, and what is spoken as it is spoken.
func TestColumnsAndTheirWordsAgree(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		said := everything(composed(t, visit, options("running-order", model.Internal, lang)))
		if !strings.Contains(said, w.Say("export.readers.delegation")) || lang == "uk" && strings.Contains(said, w.Say("audience.public")) {
			t.Errorf("%s: %s", lang, said)
		}
		said = everything(composed(t, visit, options("scenario", model.Internal, lang)))
		if !strings.Contains(said, "Bună ziua, Gardă!") {
			t.Errorf("%s: what is spoken at a ceremony is not printed as it is spoken: %s", lang, said)
		}
		if !strings.Contains(said, "("+w.Length(12)+")") {
			t.Errorf("%s: %s", lang, said)
		}
	}
	if got := composed(t, visit, options("delegation-list", model.Internal, "uk")).Title; got != "Склад делегацій під час офіційного візиту Президента України до Румунії" {
		t.Error(got)
	}
}

// Nobody reads in their own programme that their own delegation comes with them, whatever the item is called; those
// of others do.
func TestNobodyComesWithTheirOwnDelegation(t *testing.T) {
	_, summit := programmes(t)
	guests := summit.DelegationsOf(model.GuestSide)
	mine, theirs := guests[0], guests[1]
	summit.Who = clone(summit.Who)
	for i := range summit.Items {
		it := &summit.Items[i]
		it.Title = model.Text{"en": "Plenary session", "ro": "Sesiune plenară"}
		summit.Who[it.ID] = nil
		for n, d := range []int64{mine.ID, theirs.ID} {
			summit.Who[it.ID] = append(summit.Who[it.ID], model.Participation{Row: model.Row{ID: int64(660000 + 10*i + n)}, ItemID: it.ID, Side: model.GuestSide, DelegationID: &d, Mode: model.InPerson})
		}
	}
	summit.Resolve()
	own, others := summit.Parties[mine.PartyID], summit.Parties[theirs.PartyID]
	w := words.For("en")
	for _, a := range export.People(summit, model.Reader{Audience: model.Internal}) {
		if !slices.ContainsFunc(slices.Collect(maps.Values(summit.Seats)), func(s model.Seat) bool {
			return s.DelegationID == mine.ID && s.PersonID != nil && a.Key == "person "+summit.People[*s.PersonID].UID
		}) {
			continue
		}
		opt := options("individual", model.Internal, "en")
		opt.For = a.Key
		said := everything(composed(t, summit, opt))
		if strings.Contains(said, w.DelegationOf(&own)) || !strings.Contains(said, w.DelegationOf(&others)) {
			t.Errorf("%s comes with their own delegation, or with no other", a.Name.In("en"))
		}
		return
	}
	t.Error("nobody of a delegation has a programme")
}
