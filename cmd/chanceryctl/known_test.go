package main

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage"
)

// changed does to the visit of a diary what a window would.
func changed(t *testing.T, diary string, do func(*model.Programme) model.Change) {
	t.Helper()
	s, err := storage.Open(diary, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	events, err := s.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range events {
		if l.Event.Kind == model.OfficialVisit {
			p, err := s.Programme(l.Event.ID)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := s.Do(do(&p)); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// On the eve of its announcement a visit is in no list for others, in no format, and its
// papers are refused in a sentence that says when.
func TestEveOfTheAnnouncementAtTheTerminal(t *testing.T) {
	diary := sampleDiary(t)
	changed(t, diary, func(p *model.Programme) model.Change {
		e := p.Event
		e.Status, e.Announced = model.DatesSet, "2026-03-12T10:00"
		return &model.SaveEvent{Event: e}
	})
	const eve, after = "2026-03-11T17:00", "2026-03-12T10:01"
	list := func(now, format, audience string) string {
		return called(t, "list", diary, "--now", now, "--from", "2026-03-01", "--to", "2026-04-30", "--format", format, "--audience", audience).out
	}
	for _, format := range []string{"table", "json", "csv", "ics"} {
		for _, audience := range []string{"public", "press"} {
			if got := list(eve, format, audience); strings.Contains(got, "Ukraine") {
				t.Errorf("%s for %s: %s", format, audience, got)
			}
			if got := list(after, format, audience); !strings.Contains(got, "Ukraine") {
				t.Errorf("%s for %s at 10:01: %s", format, audience, got)
			}
		}
		if got := list(eve, format, "delegation"); !strings.Contains(got, "Ukraine") {
			t.Errorf("%s for delegations: %s", format, got)
		}
	}
	dir := t.TempDir()
	for _, file := range []string{"x.pdf", "x.ics"} {
		s := call(t, "export", diary, "--event", "ukraine", "--paper", "public", "--to", filepath.Join(dir, file), "--now", eve)
		if s.code != 1 || !strings.Contains(s.err, "announced on 12 March 2026, 10:00 (Bucharest time, UTC+2)") {
			t.Errorf("%s: %+v", file, s)
		}
	}
	if made, _ := os.ReadDir(dir); len(made) > 0 {
		t.Error("something was written")
	}
}

// The terminal takes the words of the window for a marking, and an embargo as a day with an
// hour.
func TestEmbargoAtTheTerminal(t *testing.T) {
	diary, dir := sampleDiary(t), t.TempDir()
	for _, marking := range []string{"embargoed", "embargo"} {
		file := filepath.Join(dir, marking+".html")
		good(t, "export", diary, "--event", "ukraine", "--paper", "public", "--now", "2026-03-12T09:00", "--marking", marking, "--embargo", "12.3.2026 14:00", "--to", file)
		b, err := os.ReadFile(file)
		if err != nil || !strings.Contains(html.UnescapeString(string(b)), "Embargoed until 12 March 2026, 14:00 (Bucharest time, UTC+2)") || strings.Contains(string(b), "marking.") {
			t.Errorf("%s: %v", marking, err)
		}
	}
	if s := call(t, "export", diary, "--event", "ukraine", "--paper", "public", "--embargo", "soon", "--to", filepath.Join(dir, "x.html")); s.code != 2 || !strings.Contains(s.err, "soon") {
		t.Errorf("%+v", s)
	}
}

// What no calendar can hold is told beside it.
func TestACalendarSaysWhatItLeavesOut(t *testing.T) {
	diary := sampleDiary(t)
	changed(t, diary, func(p *model.Programme) model.Change {
		it := p.Items[0]
		it.TimeAudience = model.ForDelegation
		return &model.SaveItem{Item: it}
	})
	file := filepath.Join(t.TempDir(), "x.ics")
	s := called(t, "export", diary, "--event", "ukraine", "--to", file, "--now", "2026-03-10T10:00")
	b, err := os.ReadFile(file)
	if err != nil || s.code != 0 || !strings.Contains(s.err, "Arrival of the President of Ukraine") || strings.Contains(string(b), "Arrival of the President") {
		t.Errorf("%v, %+v", err, s)
	}
}
