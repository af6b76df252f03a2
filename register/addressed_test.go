package register

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// A letter to whoever holds an office is filled in with their name, form of address and office,
// in their language or in the one that is asked for; what the registry has not given stays empty.
func TestALetterIsInTheLanguageOfTheAddressee(t *testing.T) {
	r := small()
	ours := int64(2)
	r.Lists.Parties[1].Code, r.Lists.Parties[1].Name = "UA", model.Text{"en": "Ukraine", "uk": "Україна"}
	r.People = []model.Known{{Person: model.Person{Row: model.Row{ID: 91}, Name: model.Text{"en": "Olena Koval", "uk": "Олена Коваль"}, Address: model.Text{"en": "H.E. Ms", "uk": "Й.В. пані"}, Dative: model.Text{"uk": "Олені Коваль"}, Languages: "fr uk en", PartyID: &ours}}}
	r.Lists.Offices = []model.Office{{Row: model.Row{ID: 81}, Title: model.Text{"en": "Minister of Culture", "uk": "Міністр культури"}, PartyID: &ours}}
	r.Tenures = []model.Tenure{{Row: model.Row{ID: 71}, PersonID: 91, OfficeID: 81}}
	event, office := int64(61), int64(81)
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 61}, Title: model.Text{"en": "Summit", "uk": "Саміт"}, FirstDay: "2026-05-12", LastDay: "2026-05-13"}}}
	b := book(r, "en")
	i := &model.Invitation{Who: model.Plain("The Minister"), OfficeID: &office, PartyID: &ours, EventID: &event, Deadline: "2026-05-01"}
	for asked, want := range map[string][]string{"": {"uk", "Олена Коваль", "Й.В. пані Олена Коваль", "Олені Коваль", "Міністр культури", "Україна", "Саміт"}, "en": {"en", "Olena Koval", "H.E. Ms Olena Koval", "", "Minister of Culture", "Ukraine", "Summit"}} {
		got := b.Addressed(i, asked)
		f, w := got.Fields, words.For(want[0])
		for n, have := range []string{got.Lang, f["name"], f["salutation"], f["name-dative"], f["office"], f["state"], f["event"]} {
			if have != want[n] {
				t.Errorf("in %q: %q instead of %q", asked, have, want[n])
			}
		}
		if f["deadline"] != w.Date("2026-05-01") || f["days"] != w.Range("2026-05-12", "2026-05-13") || f["number"] != "" {
			t.Errorf("in %q: %+v", asked, f)
		}
	}
	i.Thread = model.Thread{{Day: "2026-03-20", Kind: model.StepLetter, Number: "E1/1245"}}
	if got := b.Addressed(i, "en").Fields["number"]; got != "E1/1245" {
		t.Errorf("the number is %q", got)
	}
	for _, k := range LetterFields {
		for _, lang := range words.Languages {
			if got, ok := FieldOf(words.For(lang).Say("letters.field." + k)); !ok || got != k {
				t.Errorf("%s in %s is %q", k, lang, got)
			}
		}
	}
	if got, ok := FieldOf("Office_Dative"); !ok || got != "office-dative" {
		t.Errorf("as a mail merge calls it: %q", got)
	}
	if got, ok := FieldOf("Супроводжує"); !ok || got != "companion" {
		t.Errorf("as a letter of last year calls it: %q", got)
	}
	if got, ok := FieldOf("shoe size"); ok {
		t.Errorf("it knows %q", got)
	}
}

// A note for a state goes to its ministry, in each language, whichever of its names was typed. Somebody whose
// record nobody made is greeted by no name: the salutation stays empty, and an office is what was typed.
func TestOnlyAStateIsGreetedByItsMinistry(t *testing.T) {
	r := small()
	world := func(code string, id int64) model.Party {
		k, _ := words.StateOf(code)
		p := k.Party
		p.Row = model.Row{ID: id, UID: k.UID, Rev: 1}
		return p
	}
	ours := world("UA", 2)
	ours.Genitive = model.Text{"ro": "Ucrainei noastre"}
	r.Lists.Parties = []model.Party{world("RO", 1), ours, world("PL", 3), world("MD", 4), world("BG", 5)}
	r.Lists.Offices = []model.Office{{Row: model.Row{ID: 81}, Title: model.Text{"en": "President of Bulgaria"}, PartyID: key(5)}}
	b := book(r, "en")
	for _, c := range []struct {
		who                        string
		of, office                 int64
		lang, salutation, officeIs string
	}{
		{"Poland", 3, 0, "en", "Ministry of Foreign Affairs of the Republic of Poland", ""},
		{"Poland", 3, 0, "ro", "Ministerul Afacerilor Externe al Poloniei", ""},
		{"Polonia", 3, 0, "uk", "Міністерство закордонних справ Польщі", ""},
		{"Moldova", 4, 0, "", "Ministerul Afacerilor Externe al Republicii Moldova", ""},
		{"Republica Moldova", 4, 0, "ro", "Ministerul Afacerilor Externe al Republicii Moldova", ""},
		{"Moldova", 4, 0, "en", "Ministry of Foreign Affairs of the Republic of Moldova", ""},
		{"Ukraine", 2, 0, "ro", "Ministerul Afacerilor Externe al Ucrainei noastre", ""},
		{"President of Poland", 3, 0, "en", "", "President of Poland"},
		{"Prim-ministrul Bulgariei", 5, 0, "ro", "", "Prim-ministrul Bulgariei"},
		{"Karol Nowak, President of Poland", 3, 0, "en", "", "President of Poland"},
		{"Karol Nowak", 3, 0, "en", "", ""},
		{"President of Bulgaria", 5, 81, "en", "", "President of Bulgaria"},
	} {
		i := &model.Invitation{Who: model.Plain(c.who), PartyID: &c.of}
		if c.office != 0 {
			i.OfficeID = &c.office
		}
		if f := b.Addressed(i, c.lang).Fields; f["salutation"] != c.salutation || f["office"] != c.officeIs {
			t.Errorf("%q in %q is greeted %q, not %q, and holds %q", c.who, c.lang, f["salutation"], c.salutation, f["office"])
		}
	}
}

// The number in a letter is that of the letter or of the note by which its guest was invited, of the last; that
// of the note of their answer it is not.
func TestALetterHasTheNumberOfTheNote(t *testing.T) {
	b := book(small(), "en")
	step := func(kind model.StepKind, number string) model.InvitationStep {
		return model.InvitationStep{Day: "2026-03-02", Kind: kind, Number: number}
	}
	for want, thread := range map[string]model.Thread{
		"55/2026": {step(model.StepNote, "55/2026"), step(model.StepAccepted, "7")},
		"E1/2":    {step(model.StepNote, "55/2026"), step(model.StepLetter, "E1/2"), step(model.StepAccepted, "9")},
		"E1/3":    {step(model.StepLetter, "E1/3"), step(model.StepAloud, "")},
	} {
		if got := b.Addressed(&model.Invitation{Who: model.Plain("Ukraine"), PartyID: key(2), Thread: thread}, "en").Fields["number"]; got != want {
			t.Errorf("the number is %q, not %q", got, want)
		}
	}
}

// A letter is of the language in which it calls its fields; one that says too little is of none.
func TestALetterIsOfTheLanguageOfItsFields(t *testing.T) {
	for lang, fields := range map[string][]string{"en": {"Salutation", "Reply_by", "Number"}, "": {"Shoe size"}} {
		if got := LetterTongue(fields); got != lang {
			t.Errorf("%q is of %q, not %q", fields, got, lang)
		}
	}
	for _, lang := range words.Languages {
		w := words.For(lang)
		if got := LetterTongue([]string{w.Say("letters.field.deadline"), w.Say("letters.field.today"), w.Say("letters.field.salutation")}); got != lang {
			t.Errorf("a letter in %s is of %q", lang, got)
		}
	}
	if got := LetterTongue(nil); got != "" {
		t.Errorf("a letter without fields is of %q", got)
	}
}

// A letter to one item alone is of that item and of its day, in the language of the letter: nobody is asked to the
// whole visit by it. An item that is in the programme no longer is told of on the days of the visit.
func TestALetterToOneItemTellsOfIt(t *testing.T) {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"en": "Official visit", "ro": "Vizită oficială"}, FirstDay: "2026-12-14", LastDay: "2026-12-15"}}}
	lunch := model.Text{"en": "Official lunch", "ro": "Dejun oficial"}
	r.Programme = func(int64) (p model.Programme, err error) {
		p.Items = []model.Item{{Row: model.Row{ID: 69}, Title: model.Text{"en": "Talks"}, Start: civil.Moment{Local: "2026-12-14T10:00", Zone: "UTC"}}, {Row: model.Row{ID: 70}, Title: lunch, Start: civil.Moment{Local: "2026-12-15T13:00", Zone: "UTC"}}}
		return p, nil
	}
	b := book(r, "en")
	for lang, called := range lunch {
		w := words.For(lang)
		for _, want := range []struct {
			origin      model.Text
			event, days string
		}{{lunch, called, w.Date("2026-12-15")}, {model.Text{"en": "Cancelled walk", "ro": "Plimbare anulată"}, map[string]string{"en": "Cancelled walk", "ro": "Plimbare anulată"}[lang], w.Range("2026-12-14", "2026-12-15")},
			{nil, r.Events[0].Event.Title[lang], w.Range("2026-12-14", "2026-12-15")}} {
			f := b.Addressed(&model.Invitation{Who: model.Plain("Ukraine"), EventID: key(7), Origin: want.origin}, lang).Fields
			if f["event"] != want.event || f["days"] != want.days {
				t.Errorf("in %s of %v: %q, %q instead of %+v", lang, want.origin, f["event"], f["days"], want)
			}
		}
	}
}
