package storage

import (
	"fmt"
	"sync"
	"testing"

	"chancery/model"
)

// Many at once: writers in turn, readers and a backup beside them, no error,
// and the log is one unbroken chain.
func tryManyAtOnce(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	var all sync.WaitGroup
	for w := range 4 {
		all.Go(func() {
			for i := range 25 {
				if _, err := set(d.Store, fmt.Sprint("n", w), fmt.Sprint(i)); err != nil {
					t.Error(err)
				}
			}
		})
		all.Go(func() {
			for range 25 {
				if list, err := d.Calendar(week("2026-03-09"), model.Filter{}); err != nil || len(list) != 3 {
					t.Error(len(list), err)
				}
				if _, err := d.Programme(d.visit); err != nil {
					t.Error(err)
				}
				d.CanUndo()
			}
		})
	}
	all.Go(func() {
		if _, err := d.Backup(""); err != nil {
			t.Error(err)
		}
	})
	all.Wait()
	mustBeSound(t, d.Store)
}

// TestEditorsLoseNothing: eight editors count up the same row, each from what it
// read; conflicts are tried again.
func tryEditorsLoseNothing(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	do(t, d.Store, &model.Save{Record: &model.Venue{Name: model.Plain("counter")}})
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for done := 0; done < 10; {
				var v model.Venue
				if err := d.Get(&v, d.venue+1); err != nil {
					t.Error(err)
					return
				}
				v.Lat++
				_, err := d.Do(&model.Save{Record: &v})
				switch model.Code(err) {
				case codeConflict:
				case "":
					done++
				default:
					t.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
	var v model.Venue
	if err := d.Get(&v, d.venue+1); err != nil || v.Lat != 80 {
		t.Errorf("80 edits left %v, %v", v.Lat, err)
	}
}

// TestBackupsOneAtATime: backups asked for in the same second wait for each
// other, and so does the end of the diary.
func tryBackupsOneAtATime(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	var all sync.WaitGroup
	for range 6 {
		all.Go(func() {
			if _, err := d.Backup(""); err != nil {
				t.Error(err)
			}
		})
	}
	d.rest()
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	all.Wait()
}
