package storage

import (
	"slices"
	"testing"

	"chancery/model"
)

// What was made and never changed is proved in SQL, whatever empty, long or foreign letters are in it; only
// what was changed or deleted, or is written otherwise by the log than by SQLite, is replayed.
func TestOnlyOddRowsAreReplayed(t *testing.T) {
	d := fill(t, create(t))
	save := func(name, email string) int64 {
		c := &model.Save{Record: &model.Person{Name: model.Text{"en": name, "uk": `"Ґалаґан" \ & <ʼ>`}, Email: email}}
		do(t, d.Store, c)
		return c.ID
	}
	plain, changed, deleted, rare := save("Anna", ""), save("Boris", "b@example.org"), save("Clara", "c@example.org"), save("Diana", "d&e@example.org")
	for _, id := range []int64{changed, deleted} {
		p := model.Person{}
		if err := d.Get(&p, id); err != nil {
			t.Fatal(err)
		}
		if id == changed {
			p.Email = "boris@example.org"
			do(t, d.Store, &model.Save{Record: &p})
		} else {
			do(t, d.Store, &model.Remove{Record: &p})
		}
	}
	odd, err := oddRows(d.reads, "people")
	if want := []int64{changed, deleted, rare}; err != nil || !slices.Equal(odd, want) {
		t.Errorf("%v are odd, not %v: %v", odd, want, err)
	}
	for _, table := range []string{"events", "items", "participations"} {
		if odd, err := oddRows(d.reads, table); err != nil || len(odd) != 0 {
			t.Errorf("of %s %v are odd: %v", table, odd, err)
		}
	}
	mustBeSound(t, d.Store)
	if _, err := d.writes.Exec(`UPDATE people SET remarks = '{"en":"x"}' WHERE id = ?`, plain); err != nil {
		t.Fatal(err)
	}
	if odd, err = oddRows(d.reads, "people"); err != nil || !slices.Contains(odd, plain) {
		t.Errorf("%d was changed by another hand, and only %v are odd: %v", plain, odd, err)
	}
}

// A row of which SQLite makes no JSON, such as one that holds bytes where a text belongs, hides no other.
func TestARowWithoutJSONIsReplayedWithTheOthers(t *testing.T) {
	d := fill(t, create(t))
	for _, q := range []string{
		"PRAGMA writable_schema=ON",
		"UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'settings'",
		"PRAGMA writable_schema=RESET",
		`INSERT INTO settings(id, uid, rev, name, value) VALUES(900, 'u', 1, x'6e', '{}')`,
		`INSERT INTO settings(id, uid, rev, name, value) VALUES(950, 'v', 1, 'm', '{}')`,
	} {
		if _, err := d.writes.Exec(q); err != nil {
			t.Fatal(q, err)
		}
	}
	odd, err := oddRows(d.writes, "settings")
	if err != nil || !slices.Contains(odd, 900) || !slices.Contains(odd, 950) {
		t.Errorf("%v, %v", odd, err)
	}
}
