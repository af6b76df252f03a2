package storage

import (
	"testing"

	"chancery/model"
)

// An hour that was agreed stays, whatever becomes of the rules; what it is for
// others is found and follows in one deed.
func TestHoursUnderOlderRulesAreFound(t *testing.T) {
	d := fill(t, create(t))
	all, err := d.Drifted(0)
	if err != nil || len(all) != 0 {
		t.Fatalf("%d of a fresh diary, %v", len(all), err)
	}
	var it model.Item
	if err := d.Get(&it, d.first); err != nil {
		t.Fatal(err)
	}
	want := it.Start
	older := it
	older.Start.At, older.Start.Off = it.Start.At-3600, it.Start.Off+60
	do(t, d.Store, &model.Save{Record: &older})
	if all, err = d.Drifted(0); err != nil || len(all) != 1 || all[0].ID != d.first {
		t.Fatalf("%+v %v", all, err)
	}
	if past, err := d.Drifted(it.End.At); err != nil || len(past) != 0 {
		t.Errorf("what is over is told: %v %v", past, err)
	}
	do(t, d.Store, &model.FollowRules{Items: model.AllSeen(all), Rules: "2026f"})
	if err := d.Get(&it, d.first); err != nil || it.Start != want {
		t.Errorf("%+v %v", it.Start, err)
	}
	if _, err := d.Undo(); err != nil {
		t.Fatal(err)
	}
	mustBeSound(t, d.Store)
}
