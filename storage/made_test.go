package storage

import (
	"fmt"
	"strings"
	"testing"

	"chancery/model"
)

// What is empty in a new row stands in its statement, in whatever columns: the row is what the
// record was, and the log proves it.
func TestWhatIsEmptyIsStoredAsItIs(t *testing.T) {
	s := create(t)
	party := model.Party{Code: "PL", Kind: model.State, Name: model.Text{"en": "Poland"}}
	state := &model.Save{Record: &party}
	do(t, s, state)
	var all model.Several
	var want []*model.Save
	for n := range 64 { // more ways than statements are kept
		p := model.Person{Name: model.Plain(fmt.Sprint("Somebody ", n))}
		for i, fill := range []func(){
			func() { p.Aliases = model.Plain("0") }, func() { p.Remarks = model.Text{"en": "{}", "ro": "''"} }, func() { p.Salutation = model.Plain("0") },
			func() { p.Envelope = model.Text{"uk": "[]"} }, func() { p.PartyID = &state.ID }, func() { p.Languages = "NULL" },
		} {
			if n>>i&1 == 1 {
				fill()
			}
		}
		want = append(want, &model.Save{Record: &p})
		all.Changes = append(all.Changes, want[n])
	}
	do(t, s, &all)
	for _, c := range want {
		have := model.Person{}
		if err := s.Get(&have, c.ID); err != nil {
			t.Fatal(err)
		}
		should := *c.Record.(*model.Person)
		should.Row = have.Row
		a, err := s.shape.tables.by["people"].rowOf(&should, nil)
		b, err2 := s.shape.tables.by["people"].rowOf(&have, nil)
		if err != nil || err2 != nil || a.text() != b.text() {
			t.Errorf("%s became %s: %v, %v", a.text(), b.text(), err, err2)
		}
	}
	if r, err := s.Verify(); err != nil || !r.OK() || r.Stale != 0 {
		t.Errorf("%+v, %v", r, err)
	}
	if _, err := s.Undo(); err != nil {
		t.Fatal(err)
	}
	if list, err := s.People(""); err != nil || len(list) != 0 {
		t.Errorf("%d are left, %v", len(list), err)
	}
}

// mostAllocations is how often memory is asked for, by every item that goes in, from the record
// to the log, the search key and the proof of the backup.
const mostAllocations = 130

// A calendar of thousands goes in without a map of each row.
func TestManyItemsGoInCheaply(t *testing.T) {
	const n = 2000
	s := create(t)
	d := fill(t, s)
	day := func(i int) string { return fmt.Sprintf("2026-%02d-%02dT%02d:", 1+i/28%12, 1+i%28, 6+i/336%15) }
	put := func() {
		all := &model.Several{Verb: model.Label{Verb: "sample"}}
		for i := range n {
			all.Changes = append(all.Changes, &model.SaveItem{Item: item(t, d.visit, strings.Repeat("x", 1+i%9), day(i)+"00", day(i)+"30")})
		}
		do(t, s, all)
		if _, err := s.Backup(""); err != nil {
			t.Fatal(err)
		}
	}
	if each := testing.AllocsPerRun(1, put) / n; each > mostAllocations {
		t.Errorf("%.0f allocations an item, %d at most", each, mostAllocations)
	} else {
		t.Logf("%.0f allocations an item", each)
	}
}
