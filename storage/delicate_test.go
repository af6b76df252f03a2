package storage

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

const (
	dietText  = "CANARY-DIET-NO-SHELLFISH"
	priorText = "CANARY-PASSPORT-0512345"
	photoText = "CANARY-PHOTO-BYTES"
)

// delicate is a person with something delicate, of which a part was replaced since.
func delicate(t *testing.T, s *Store, party int64) int64 {
	t.Helper()
	if on, err := s.Setting(model.SettingDelicate); err != nil || on.In() != "on" {
		do(t, s, &model.SaveSetting{Name: model.SettingDelicate, Value: model.Plain("on"), Was: on})
	}
	made := &model.SaveCard{Person: model.Person{Name: model.Text{"en": "Named Forever"}, PartyID: &party}, Delicate: map[string]string{"passport": priorText}, Photo: []byte(photoText)}
	do(t, s, made)
	var p model.Person
	if err := s.Get(&p, made.ID); err != nil {
		t.Fatal(err)
	}
	do(t, s, &model.SaveCard{Person: p, Delicate: map[string]string{"passport": "another", "diet": dietText}})
	return made.ID
}

// What is delicate is in no search, no log and no table; purged, no byte of it is left in
// the folder, replaced or not, the chain proves, and the backup that holds it is named.
func TestWhatIsDelicateGoesForGood(t *testing.T) {
	s := create(t)
	w := arrange(t, s)
	id := delicate(t, s, w.guest)
	texts := []string{dietText, priorText, photoText}
	said := strings.Join(names(t, s, "SELECT coalesce(before, '') || coalesce(after, '') FROM changes"), "\n") + strings.Join(names(t, s, "SELECT args FROM ops"), "\n") + strings.Join(names(t, s, "SELECT key FROM search"), "\n")
	for _, text := range texts {
		if strings.Contains(strings.ToLower(said), strings.ToLower(text)) {
			t.Errorf("%s is told", text)
		}
		if hits, err := s.Search(text); err != nil || len(hits) != 0 {
			t.Errorf("%s is found: %v %v", text, hits, err)
		}
	}
	backup, err := s.Backup("")
	if err != nil {
		t.Fatal(err)
	}
	secrets, err := s.Kept(false, id)
	all, err2 := s.Kept(true, id)
	if err != nil || err2 != nil || len(secrets) != 3 || len(all) != 4 {
		t.Fatalf("%d secrets of %d are found: %v %v", len(secrets), len(all), err, err2)
	}
	if p, err := s.Purging(all...); err != nil || len(p.Holding) != 1 || p.Holding[0].Path != backup.Path {
		t.Errorf("%+v %v", p, err)
	}
	if _, err := s.Purge(all...); err != nil {
		t.Fatal(err)
	}
	for _, text := range texts {
		if left := holds(t, filepath.Dir(s.Path()), text); !slices.Equal(left, []string{backup.Path}) {
			t.Errorf("%s is in %v", text, left)
		}
	}
	mustBeSound(t, s)
	var p model.Person
	if err := s.Get(&p, id); err != nil || p.Name.In() != "Named Forever" {
		t.Errorf("the name went with it: %+v %v", p, err)
	}
	if _, err := s.Vault(p.Diet.Key); model.Code(err) != codePurged {
		t.Errorf("%v", err)
	}
	if again, err := s.Kept(true, id); err != nil || len(again) != 0 {
		t.Errorf("%v is kept still: %v", again, err)
	}
	do(t, s, &model.SaveCard{Person: p, Delicate: map[string]string{"diet": "typed anew"}}) // a key that leads nowhere gives way
	mustBeSound(t, s)
	if err := os.Remove(backup.Path); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, text := range texts {
		if left := holds(t, filepath.Dir(s.Path()), text); len(left) != 0 {
			t.Errorf("%s is still in %v", text, left)
		}
	}
}

// It is due once every visit of a person is over, and not before; of nobody who is in none.
func TestWhatIsDelicateComesDue(t *testing.T) {
	s := create(t)
	w := arrange(t, s)      // on 12 March
	delicate(t, s, w.guest) // in no visit
	id := delicate(t, s, w.guest)
	due := func(day string, want ...int64) {
		t.Helper()
		if got, err := s.Due(civil.Date(day)); err != nil || !slices.Equal(got, want) {
			t.Errorf("on %s %v are due, not %v: %v", day, got, want, err)
		}
	}
	due("2027-01-01")
	do(t, s, &model.Save{Record: &model.Participation{ItemID: w.item, Side: model.GuestSide, PersonID: &id}})
	due("2026-03-12")
	due("2026-03-13", id)
	later := model.NewEvent(model.Meeting, "2026-05-01", "2026-05-02", bucharest)
	later.Title = model.Plain("Later")
	save := &model.Save{Record: &later}
	do(t, s, save)
	d := &model.Save{Record: &model.Delegation{EventID: save.ID, PartyID: w.guest, Side: model.GuestSide}}
	do(t, s, d)
	do(t, s, &model.Save{Record: &model.Seat{DelegationID: d.ID, PersonID: &id}})
	due("2026-05-02")
	due("2026-05-03", id)
	keys, err := s.Kept(false, id)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Purge(keys...); err != nil {
		t.Fatal(err)
	}
	due("2026-05-03")
	if keys, err := s.Kept(true, id); err != nil || len(keys) != 1 {
		t.Errorf("the photo went by the clock: %v %v", keys, err)
	}
}
