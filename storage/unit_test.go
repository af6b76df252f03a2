package storage

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/model"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

func TestConflictNeverOverwrites(t *testing.T) {
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
	do(t, d.Store, &model.DeleteItems{IDs: []int64{d.first}})
	_, err = d.Do(&model.SaveItem{Item: mine})
	wantCode(t, err, codeGone)
}

func TestRefusedChangeLeavesNothing(t *testing.T) {
	d := fill(t, create(t))
	before, rev := dump(t, d.Store), revisionOf(t, d.Store)
	missing := int64(4711)
	tests := map[string]struct {
		code   string
		change model.Change
	}{
		"in use": {codeInUse, &model.Remove{Record: recordOf(t, d, &model.Venue{}, d.venue)}},
		"no venue": {codeInUse, &model.SaveItem{Item: func() model.Item {
			it := item(t, d.visit, "x", "2026-03-12T10:00", "2026-03-12T11:00")
			it.VenueID = &missing
			return it
		}()}},
		"check":   {codeInvalid, &model.Save{Record: &model.Venue{Name: model.Plain("x"), Lat: 200}}},
		"field":   {"model.no-title", &model.SaveEvent{Event: model.NewEvent(model.Summit, "2026-03-12", "2026-03-12", bucharest)}},
		"missing": {"model.missing", &model.DeleteEvent{ID: 99}},
		"half": {"model.missing", &model.Several{Changes: []model.Change{
			&model.SaveSetting{Name: "x", Value: model.Plain("y")}, &model.DeleteItems{IDs: []int64{d.first, 99}}}}},
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

func TestInUseNamesIt(t *testing.T) {
	d := fill(t, create(t))
	_, err := d.Do(&model.Remove{Record: recordOf(t, d, &model.Venue{}, d.venue)})
	if err == nil || !strings.Contains(err.Error(), "Cotroceni Palace") {
		t.Error(err)
	}
}

func TestPanicInAChangeRollsBack(t *testing.T) {
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

func TestNothingChangedLeavesNoTrace(t *testing.T) {
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

func TestTouchedNamesTheEvent(t *testing.T) {
	d := fill(t, create(t))
	touched := do(t, d.Store, &model.Participate{Item: d.first, Side: model.GuestSide})
	if !touched.Events[d.visit] || len(touched.Events) != 1 || !touched.Tables["participations"] || touched.Deed.Label.Verb != "participants" {
		t.Errorf("%+v", touched)
	}
	undone, err := d.Undo()
	if err != nil || !undone.Events[d.visit] || undone.Deed.Kind != kindUndo || undone.Deed.Label.Verb != "participants" {
		t.Errorf("%+v %v", undone, err)
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
	made := &model.Made{At: noon.Unix(), Actor: "Anna", EventUID: "u", Title: "Official visit", Paper: "public", Format: "pdf", Audience: model.Public, Langs: "ro", Revision: rev + 1, File: "visit.pdf", Hash: "ab"}
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
	if _, err := d.RecordPaper(&model.Made{Paper: "public", Format: "pdf", Audience: model.Public}); err != nil {
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

func TestHistoryAndRevision(t *testing.T) {
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

func TestEveryChoiceOfTheModelIsAccepted(t *testing.T) {
	d := fill(t, create(t))
	all := &model.Several{Verb: model.Label{Verb: "edit"}}
	each := func(change func(*model.Item)) {
		it := item(t, d.visit, "x", "2026-03-12T10:00", "2026-03-12T11:00")
		change(&it)
		all.Changes = append(all.Changes, &model.SaveItem{Item: it})
	}
	for _, k := range model.ItemKinds {
		each(func(it *model.Item) { it.Kind = k })
	}
	for _, s := range model.ItemStatuses {
		each(func(it *model.Item) { it.Status = s })
	}
	for _, p := range model.Presses {
		each(func(it *model.Item) { it.Press = p })
	}
	for _, c := range model.Dresses {
		each(func(it *model.Item) { it.Dress = c })
	}
	for _, a := range model.Audiences {
		each(func(it *model.Item) { it.Audience = a })
	}
	for _, m := range model.TimeMarks {
		each(func(it *model.Item) { it.EndMark = m })
	}
	all.Changes = append(all.Changes, everyEvent(t)...)
	do(t, d.Store, all)
	mustBeSound(t, d.Store)
}

func everyEvent(*testing.T) (out []model.Change) {
	each := func(change func(*model.Event)) {
		e := visit("x")
		change(&e)
		out = append(out, &model.SaveEvent{Event: e})
	}
	for _, k := range model.EventKinds {
		each(func(e *model.Event) { e.Kind = k })
	}
	for _, k := range model.EventStatuses {
		each(func(e *model.Event) { e.Status = k })
	}
	for _, k := range model.Directions {
		each(func(e *model.Event) { e.Direction = k })
	}
	for _, k := range model.Levels {
		each(func(e *model.Event) { e.Level = k })
	}
	for _, k := range model.Markings {
		each(func(e *model.Event) { e.Marking = k })
	}
	for _, k := range model.Hues {
		each(func(e *model.Event) { e.Hue = k })
	}
	return out
}

func TestCleanText(t *testing.T) {
	for in, want := range map[string]string{
		"Fetes\u0326ti":    "Fete\u0219ti",
		"a\x00b\x07":       "ab",
		"a\r\nb\rc\u2028d": "a\nb\nc\nd",
		"\u202Efdp.exe":    "fdp.exe",
		"\u2066x\u2069":    "x",
		"bad \xff byte":    "bad \uFFFD byte",
		"tab\tand\nline":   "tab\tand\nline",
		"👩🏽‍💼 שלום Київ":   "👩🏽‍💼 שלום Київ",
	} {
		if got := CleanText(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := CleanText(string(rapid.SliceOf(rapid.Byte()).Draw(t, "bytes")) + rapid.String().Draw(t, "text"))
		if CleanText(s) != s {
			t.Fatalf("%q is not clean after cleaning", s)
		}
		if !norm.NFC.IsNormalString(s) || strings.ContainsAny(s, "\x00\r\u202e") {
			t.Fatalf("%q is not clean", s)
		}
	})
}

func TestPutCleansEveryTextAndSharesNothing(t *testing.T) {
	d := fill(t, create(t))
	title := model.Text{"ro": "S\u0326edint\u0326a\u0000"}
	it := item(t, d.visit, "x", "2026-03-12T10:00", "2026-03-12T11:00")
	it.Title = title
	it.Steps = model.Steps{{Title: model.Text{"en": "a\x07b"}}}
	steps := it.Steps
	c := &model.SaveItem{Item: it}
	do(t, d.Store, c)
	var got model.Item
	if err := d.Get(&got, c.ID); err != nil {
		t.Fatal(err)
	}
	if got.Title["ro"] != "Ședința" || got.Steps[0].Title["en"] != "ab" {
		t.Errorf("%v %v", got.Title, got.Steps)
	}
	if title["ro"] != "S\u0326edint\u0326a\u0000" || steps[0].Title["en"] != "a\x07b" {
		t.Error("the draft of the caller was changed")
	}
}

func TestUnicodeRoundTrip(t *testing.T) {
	d := fill(t, create(t))
	for _, s := range []string{"Fetești", "Зеленський", "👩🏽‍💼", "'; DROP TABLE items;--", "<b>&amp;</b>", `"quoted" \ back`} {
		do(t, d.Store, &model.SaveSetting{Name: "u", Value: model.Plain(s)})
		if got, err := d.Setting("u"); err != nil || got.In() != s {
			t.Errorf("%q came back as %q, %v", s, got, err)
		}
	}
	mustBeSound(t, d.Store)
}

func TestImagesSurviveTheLog(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.OneOf(rapid.Just[any](nil), rapid.Map(rapid.Int64(), func(n int64) any { return n }),
			rapid.Map(rapid.Float64Range(-1e6, 1e6), func(f float64) any { return f }),
			rapid.Map(rapid.String(), func(s string) any { return CleanText(s) }))
		m := image(rapid.MapOf(rapid.SampledFrom([]string{"a", "b", "c", "rev"}), value).Draw(t, "image"))
		back, err := parseImage(nullString(m.text()))
		if err != nil || !back.holds(m) || !m.holds(back) || len(back) != len(m) {
			t.Fatalf("%v became %v, %v", m, back, err)
		}
		if before, after := delta(m, back); len(before)+len(after) != 0 {
			t.Fatalf("differs from itself: %v %v", before, after)
		}
	})
}

func TestRegisters(t *testing.T) {
	d := fill(t, create(t))
	do(t, d.Store, &model.Save{Record: &model.Venue{Name: model.Plain("Ateneul Român")}})
	r, err := d.Registers()
	if err != nil || len(r.Venues) != 2 || r.Venues[0].Name.In() != "Ateneul Român" || len(r.Rooms) != 1 || len(r.Offices) != 1 || len(r.Parties) != 1 {
		t.Errorf("%+v %v", r, err)
	}
	list, err := d.Events()
	if err != nil || len(list) != 1 || list[0].Items != 2 || list[0].Guest != "UA" || !list[0].Flag {
		t.Errorf("%+v %v", list, err)
	}
	all, err := d.Settings()
	if err != nil || len(all) != 0 || slices.Contains(contents, "search") {
		t.Errorf("%v %v", all, err)
	}
	_, err = d.Programme(99)
	wantCode(t, err, "model.missing")
}
