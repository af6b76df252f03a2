package storage

import (
	"slices"
	"testing"

	"chancery/model"
)

func trySearchFolds(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	tests := []struct {
		text  string
		kinds []string // of the hits, in order
	}{
		{"Zelenskyy", []string{"person", "item"}},
		{"зеленський", []string{"person", "item"}},
		{"tete", []string{"item"}},
		{"TÊTE cotroceni", []string{"item"}},
		{"palatul", []string{"venue", "item"}},
		{"presidency", []string{"venue", "item"}},
		{"Bucuresti", []string{"venue"}},
		{"union hall", []string{"venue", "item"}},
		{"apararii", []string{"item"}},
		{"President of Ukraine", []string{"person"}},
		{"otrocen", []string{"venue", "item"}},
		{"official", []string{"event"}},
		{"nothing of the kind", nil},
		{"   ", nil},
		{`" OR 1=1 --`, nil},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			hits, err := d.Search(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			var kinds []string
			for _, h := range hits {
				kinds = append(kinds, h.Kind)
			}
			if !slices.Equal(kinds, tt.kinds) {
				t.Errorf("found %v, want %v", kinds, tt.kinds)
			}
		})
	}
}

func tryHitPointsSomewhere(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	hits, err := d.Search("Zelenskyy")
	if err != nil || len(hits) != 2 {
		t.Fatal(hits, err)
	}
	p := hits[0]
	if p.Person != d.person || p.Ref.Item != d.first || p.Ref.Event != d.visit || p.Start.Clock() != "10:15" || p.Detail.In() != "President of Ukraine" {
		t.Errorf("%+v", p)
	}
	if it := hits[1]; it.Ref.Item != d.first || it.Detail.In() != "Official visit" {
		t.Errorf("%+v", it)
	}
}

// TestKeysFollow changes what stands in the keys of other rows.
func tryKeysFollow(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	var v model.Venue
	if err := d.Get(&v, d.venue); err != nil {
		t.Fatal(err)
	}
	v.Name = model.Text{"ro": "Palatul Victoria"}
	do(t, d.Store, &model.Save{Record: &v})
	mustFind(t, d, "victoria tete", 1)
	mustFind(t, d, "cotroceni", 0)
	var p model.Person
	if err := d.Get(&p, d.person); err != nil {
		t.Fatal(err)
	}
	p.Name = model.Text{"en": "Somebody Else"}
	do(t, d.Store, &model.SavePerson{Person: p})
	mustFind(t, d, "zelenskyy", 0)
	mustFind(t, d, "somebody tete", 1)
	var q model.Party
	if err := d.Get(&q, d.party); err != nil {
		t.Fatal(err)
	}
	q.Name = model.Text{"en": "Freedonia"}
	do(t, d.Store, &model.Save{Record: &q})
	mustFind(t, d, "freedonia", 3) // the visit, the person, the item
	for range 3 {
		if _, err := d.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	mustFind(t, d, "zelenskyy cotroceni tete", 1)
	mustBeSound(t, d.Store)
}

func mustFind(t *testing.T, d small, text string, n int) {
	t.Helper()
	hits, err := d.Search(text)
	if err != nil || len(hits) != n {
		t.Errorf("%q: %d hits, want %d, %v", text, len(hits), n, err)
	}
}

func tryPeopleAreSuggested(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	do(t, d.Store, &model.SavePerson{Person: model.Person{Name: model.Text{"ro": "Ștefan Țuțea"}}})
	for text, want := range map[string]int{"": 2, "tutea": 1, "volodymyr": 1, "ukraine": 1, "president": 1, "nobody": 0} {
		list, err := d.People(text)
		if err != nil || len(list) != want {
			t.Errorf("%q: %d, want %d, %v", text, len(list), want, err)
		}
	}
	list, err := d.People("Zelenskyy")
	if err != nil || len(list) != 1 || list[0].Office.In() != "President of Ukraine" || list[0].Party != "UA" || list[0].OfficeID == 0 {
		t.Errorf("%+v %v", list, err)
	}
}

// Liaison officers, numbers, seats, cars, points and places of the press are
// found, and no longer once they are taken back.
func trySearchFindsDetails(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	find := func(text string) []string {
		t.Helper()
		hits, err := d.Search(text)
		if err != nil {
			t.Fatal(err)
		}
		var kinds []string
		for _, h := range hits {
			kinds = append(kinds, h.Kind)
		}
		return kinds
	}
	var (
		de  model.Delegation
		per model.Person
		it  model.Item
		ev  model.Event
	)
	for _, err := range []error{d.Get(&de, d.delegation), d.Get(&per, d.person), d.Get(&it, d.first), d.Get(&ev, d.visit)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	de.Liaison, de.LiaisonPhone = model.Plain("Captain Ionescu"), "+40 722 000 009"
	per.Phone, per.Email = "+380 44 111", "office@kyiv.example"
	it.BusPlace, ev.PressRooms = model.Plain("Gate Five"), model.Plain("Annex")
	p, err := d.Programme(d.visit)
	if err != nil {
		t.Fatal(err)
	}
	who := p.Who[d.first]
	who[0].Place, who[0].Car, who[0].Points = model.Plain("left armchair"), model.Plain("limousine"), model.Plain("thank them")
	do(t, d.Store, &model.Several{Verb: model.Label{Verb: "edit"}, Changes: []model.Change{&model.Save{Record: &de}, &model.Save{Record: &per}, &model.SaveEvent{Event: ev}, &model.SaveItem{Item: it, Who: &who, Was: model.AllSeen(who)}}})
	for text, kinds := range map[string][]string{"ionescu": {"event"}, "722 000": {"event"}, "44 111": {"person"}, "office@kyiv": {"person"},
		"gate five": {"item"}, "annex": {"event"}, "armchair": {"item"}, "limousine": {"item"}, "thank them": {"item"}} {
		if got := find(text); !slices.Equal(got, kinds) {
			t.Errorf("%q finds %v, want %v", text, got, kinds)
		}
	}
	mustBeSound(t, d.Store)
	if _, err := d.Undo(); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"ionescu", "44 111", "gate five", "annex", "armchair"} {
		if got := find(text); len(got) != 0 {
			t.Errorf("%q finds %v after one step back", text, got)
		}
	}
	mustBeSound(t, d.Store)
}

// Somebody found is named by the office held now: not by one that is over, and of
// two by the one that began last.
func tryHitNamesThePresentOffice(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	for _, held := range []struct {
		title    string
		from, to int64
	}{{"Mayor", 100, 200}, {"Prime Minister", 300, 0}, {"Speaker to be", 1 << 40, 0}} {
		o := &model.Save{Record: &model.Office{Title: model.Plain(held.title)}}
		do(t, d.Store, o)
		do(t, d.Store, &model.Save{Record: &model.Tenure{PersonID: d.person, OfficeID: o.ID, From: held.from, To: held.to}})
	}
	hits, err := d.Search("Zelenskyy")
	if err != nil || len(hits) == 0 || hits[0].Detail.In() != "Prime Minister" {
		t.Errorf("found as %+v, %v", hits, err)
	}
	known, err := d.People("Zelenskyy")
	if err != nil || len(known) != 1 || known[0].Office.In() != "Prime Minister" {
		t.Errorf("suggested as %+v, %v", known, err)
	}
}
