package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Where no edition is named, what changed is told since the last that still holds: what was recalled is
// nothing to measure by, unless all of them were.
func TestADiffIsSinceTheLastEditionThatHolds(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	diary, folder := sampleDiary(t), filepath.Join(t.TempDir(), "out")
	to := []string{"--for", "Duty officer", "--waive", "agreed"}
	if s := issue(t, diary, folder, "2026-03-11T18:00", to...); s.code != 0 {
		t.Fatalf("%+v", s)
	}
	changed(t, diary, func(p *model.Programme) model.Change {
		at := slices.IndexFunc(p.Items, func(it model.Item) bool {
			return it.StartMark == model.Exact && it.EndMark == model.Exact && !it.AllDay
		})
		it := p.Items[at]
		it.Start, it.End = it.Start.AddMinutes(1), it.End.AddMinutes(1)
		return &model.SaveItem{Item: it}
	})
	if s := issue(t, diary, folder, "2026-03-11T19:00", to...); s.code != 0 {
		t.Fatalf("%+v", s)
	}
	since := func(want string) {
		t.Helper()
		if out := good(t, "diff", diary, "--event", "UCRAINEI"); !strings.Contains(out, want) || strings.Count(out, "\n") != 1 {
			t.Errorf("not %q: %q", want, out)
		}
	}
	since("No changes.")
	recall := func(n string) {
		t.Helper()
		if s := call(t, "recall", diary, "--event", "UCRAINEI", "--edition", n, "--why", "a wrong place"); s.code != 0 {
			t.Fatalf("%+v", s)
		}
	}
	recall("2")
	since(" → ")
	recall("1")
	since("No changes.")
}

// The embargo of the visit goes out with an edition, and is told of it; the next one that bears it too is not
// said to be without.
func TestTheEmbargoOfTheVisitFromTheTerminal(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	diary, folder := sampleDiary(t), filepath.Join(t.TempDir(), "out")
	changed(t, diary, func(p *model.Programme) model.Change {
		p.Event.Embargo = "2026-03-12T09:00"
		return &model.SaveEvent{Event: p.Event}
	})
	for _, now := range []string{"2026-03-11T18:00", "2026-03-11T19:00"} {
		if s := issue(t, diary, folder, now, "--for", "Duty officer", "--waive", "agreed"); s.code != 0 || strings.Contains(s.err, "embargoed") {
			t.Errorf("%+v", s)
		}
	}
	if out := good(t, "editions", diary, "--event", "UCRAINEI", "--format", "csv"); strings.Count(out, ",2026-03-12T09:00:00+02:00,") != 4 {
		t.Errorf("the hour is not kept with each: %s", out)
	}
}
