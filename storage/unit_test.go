package storage

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

func tryConflictNeverOverwrites(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	var mine, theirs model.Item
	for _, it := range []*model.Item{&mine, &theirs} {
		if err := d.Get(it, d.first); err != nil {
			t.Fatal(err)
		}
	}
	theirs.Title = model.Text{"en": "Theirs"}
	do(t, d.Store, &model.SaveItem{Item: theirs})
	mine.Title = model.Text{"en": "Mine"}
	_, err := d.Do(&model.SaveItem{Item: mine})
	wantCode(t, err, codeConflict)
	if !strings.Contains(err.Error(), "Anna") {
		t.Errorf("nobody says who changed it: %v", err)
	}
	do(t, d.Store, &model.DeleteItems{IDs: []int64{d.first}, Revision: revisionOf(t, d.Store)})
	_, err = d.Do(&model.SaveItem{Item: mine})
	wantCode(t, err, codeGone)
}

func tryRefusedChangeLeavesNothing(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	before, rev := dump(t, d.Store), revisionOf(t, d.Store)
	missing := int64(4711)
	tests := map[string]struct {
		code   string
		change model.Change
	}{
		"in use": {file.InUse, &model.Remove{Record: recordOf(t, d, &model.Venue{}, d.venue)}},
		"no venue": {file.InUse, &model.SaveItem{Item: func() model.Item {
			it := item(t, d.visit, "x", "2026-03-12T10:00", "2026-03-12T11:00")
			it.VenueID = &missing
			return it
		}()}},
		"check": {file.Invalid, &model.Save{Record: &model.Venue{Name: model.Plain("x"), Lat: 200}}},
		"field": {"model.no-title", &model.SaveEvent{Event: model.NewEvent(model.Summit, "2026-03-12", "2026-03-12", bucharest)}},
		"gone":  {codeGone, &model.DeleteEvent{ID: 99, Revision: rev}},
		"half": {codeGone, &model.Several{Changes: []model.Change{
			&model.SaveSetting{Name: "x", Value: model.Plain("y")}, &model.DeleteItems{IDs: []int64{d.first, 99}, Revision: rev}}}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := d.Do(tt.change)
			wantCode(t, err, tt.code)
			if dump(t, d.Store) != before || revisionOf(t, d.Store) != rev {
				t.Error("part of it was saved")
			}
		})
	}
	if d.ReadOnly() {
		t.Error("a refusal stopped all writing")
	}
	mustBeSound(t, d.Store)
}

func recordOf(t *testing.T, d small, r model.Record, id int64) model.Record {
	t.Helper()
	if err := d.Get(r, id); err != nil {
		t.Fatal(err)
	}
	return r
}

func revisionOf(t testing.TB, s *Store) int64 {
	t.Helper()
	n, err := s.Revision()
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func tryInUseNamesIt(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	_, err := d.Do(&model.Remove{Record: recordOf(t, d, &model.Venue{}, d.venue)})
	if err == nil || !strings.Contains(err.Error(), "Cotroceni Palace") {
		t.Error(err)
	}
}

func tryPanicInAChangeRollsBack(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	before := dump(t, d.Store)
	func() {
		defer func() {
			if recover() == nil {
				t.Error("the panic was swallowed")
			}
		}()
		_, _ = d.Do(panics{})
	}()
	if dump(t, d.Store) != before {
		t.Error("part of it was saved")
	}
	do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
}

type panics struct{}

func (panics) Label() model.Label { return model.Label{Verb: "edit"} }
func (panics) Apply(u model.Unit) error {
	if err := u.Put(&model.Setting{Name: "half", Value: model.Plain("x")}); err != nil {
		return err
	}
	panic("a mistake in a change")
}

func tryNothingChangedLeavesNoTrace(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	rev := revisionOf(t, d.Store)
	var it model.Item
	if err := d.Get(&it, d.first); err != nil {
		t.Fatal(err)
	}
	touched := do(t, d.Store, &model.SaveItem{Item: it})
	if touched.Deed.ID != 0 || revisionOf(t, d.Store) != rev {
		t.Errorf("%+v", touched)
	}
}

func tryTouchedNamesTheEvent(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	touched := do(t, d.Store, &model.Participate{Item: d.first, Side: model.GuestSide, Was: d.seated(t, d.first, model.GuestSide)})
	if !touched.Events[d.visit] || len(touched.Events) != 1 || !touched.Tables["participations"] || touched.Deed.Label.Verb != "participants" {
		t.Errorf("%+v", touched)
	}
	undone, err := d.Undo()
	if err != nil || !undone.Events[d.visit] || undone.Deed.Kind != kindUndo || undone.Deed.Label.Verb != "participants" {
		t.Errorf("%+v %v", undone, err)
	}
}

// The log says beside its hash from which account a deed was done, and which
// visits it was about: also one that it took away.
func tryTheLogSaysWhatADeedWasAbout(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	var e model.Event
	if err := d.Get(&e, d.visit); err != nil {
		t.Fatal(err)
	}
	do(t, d.Store, &model.Participate{Item: d.first, Side: model.GuestSide, Was: d.seated(t, d.first, model.GuestSide)})
	do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	do(t, d.Store, &model.DeleteEvent{ID: d.visit, Revision: revisionOf(t, d.Store)})
	for back, want := range []string{list([]string{e.UID}), "[]", list([]string{e.UID})} {
		var touched, login string
		if err := d.reads.QueryRow("SELECT touched, login FROM ops ORDER BY id DESC LIMIT 1 OFFSET ?", back).Scan(&touched, &login); err != nil || touched != want || login != account() {
			t.Errorf("%d deeds ago: %s %s, want %s; %v", back, touched, login, want, err)
		}
	}
}

func TestUndoRefusesWhereARowMovedOn(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	foreignSQL(t, path, `UPDATE items SET title = '{"en":"Changed elsewhere"}', rev = rev + 1`)
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	before := dump(t, s)
	_, err = s.Undo()
	wantCode(t, err, codeConflict)
	if dump(t, s) != before {
		t.Error("it was overwritten")
	}
}

func TestPaperIsSteppedOverAndStays(t *testing.T) {
	d := fill(t, create(t))
	rev := revisionOf(t, d.Store)
	do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	made := &model.Made{At: noon.Unix(), Actor: "Anna", EventUID: "u", Title: "Official visit", Document: "public", Format: "pdf", Audience: model.Public, Langs: "ro", Revision: rev + 1, File: "visit.pdf", Hash: "ab"}
	if _, err := d.RecordPaper(made); err != nil {
		t.Fatal(err)
	}
	if revisionOf(t, d.Store) != rev+1 {
		t.Error("a paper raised the revision")
	}
	if l, ok := d.CanUndo(); !ok || l.Verb != "setting" {
		t.Errorf("undo would take back %v", l)
	}
	if _, err := d.Undo(); err != nil {
		t.Fatal(err)
	}
	list, err := d.Papers("u")
	if err != nil || len(list) != 1 || list[0].File != "visit.pdf" {
		t.Errorf("%v %v", list, err)
	}
	if _, err := d.RecordPaper(&model.Made{Document: "public", Format: "pdf", Audience: model.Public}); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Redo(); err != nil {
		t.Errorf("a paper ended what could be redone: %v", err)
	}
	if _, err := d.writes.Exec("DELETE FROM papers"); err == nil {
		t.Error("a paper was taken back")
	}
	mustBeSound(t, d.Store)
}

func tryHistoryAndRevision(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	list, err := d.History(2)
	if err != nil || len(list) != 2 || list[0].Actor != "Anna" || list[0].Label.Verb != "new-item" || list[0].Label.Args[0].In() != "Working lunch" || list[0].At != noon.Unix() {
		t.Errorf("%+v %v", list, err)
	}
	before := revisionOf(t, d.Store)
	if _, err := d.Undo(); err != nil {
		t.Fatal(err)
	}
	if revisionOf(t, d.Store) != before+1 {
		t.Error("undo leaves the revision: two papers could carry the same line")
	}
}

func tryRegisters(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	do(t, d.Store, &model.Save{Record: &model.Venue{Name: model.Plain("Ateneul Român")}})
	r, err := d.Registers()
	if err != nil || len(r.Venues) != 2 || r.Venues[0].Name.In() != "Ateneul Român" || len(r.Rooms) != 1 || len(r.Offices) != 1 || len(r.Parties) != 1 {
		t.Errorf("%+v %v", r, err)
	}
	list, err := d.Events()
	if err != nil || len(list) != 1 || list[0].Guest != "UA" || !list[0].Flag {
		t.Errorf("%+v %v", list, err)
	}
	if _, err := d.Do(&model.SaveEvent{Event: list[0].Event}); err == nil {
		t.Error("an event is saved as it is listed, without its texts")
	}
	all, err := d.Settings()
	if err != nil || len(all) != 0 || ownTables.ours("search") {
		t.Errorf("%v %v", all, err)
	}
	_, err = d.Programme(99)
	wantCode(t, err, "model.missing")
}

// Two neighbours that change places keep the whole of their time, of equal length
// or not, and the gap between them.
func tryNeighboursChangePlaces(t *testing.T, create func(testing.TB) *Store) {
	for _, tt := range []struct{ a, b, want string }{
		{"10:00 10:15", "10:15 10:30", "10:15 10:30, 10:00 10:15"},
		{"10:00 10:15", "10:20 10:35", "10:20 10:35, 10:00 10:15"},
		{"10:00 10:45", "10:45 11:00", "10:15 11:00, 10:00 10:15"},
		{"10:00 10:30", "10:20 10:50", "10:00 10:30, 10:00 10:30"}, // they overlapped, and still do
	} {
		d := fill(t, create(t))
		at := func(s string) *model.SaveItem {
			c := &model.SaveItem{Item: item(t, d.visit, s, "2026-03-12T"+s[:5], "2026-03-12T"+s[6:])}
			do(t, d.Store, c)
			return c
		}
		a, b := at(tt.a), at(tt.b)
		do(t, d.Store, &model.Swap{Earlier: []model.Seen{{ID: a.ID, Rev: 1}}, Later: []model.Seen{{ID: b.ID, Rev: 1}}})
		var x, y model.Item
		if err := errors.Join(d.Get(&x, a.ID), d.Get(&y, b.ID)); err != nil {
			t.Fatal(err)
		}
		if got := x.Start.Clock() + " " + x.End.Clock() + ", " + y.Start.Clock() + " " + y.End.Clock(); got != tt.want {
			t.Errorf("%s and %s: %s, want %s", tt.a, tt.b, got, tt.want)
		}
	}
}
