package main

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	goical "github.com/emersion/go-ical"
)

func listJSON(t *testing.T, args ...string) []map[string]string {
	t.Helper()
	var out []map[string]string
	if err := json.Unmarshal([]byte(good(t, append(append([]string{"list"}, args...), "--format", "json")...)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestListAsJSON(t *testing.T) {
	diary := sampleDiary(t)
	all := listJSON(t, diary)
	visit := listJSON(t, diary, "--event", "UCRAINEI")
	if len(visit) != 16 || len(all) < 16+20 {
		t.Fatalf("%d items of the visit, %d of all", len(visit), len(all))
	}
	first := visit[0]
	for key, want := range map[string]string{"event": "Official visit of the President of Ukraine to Romania", "title": "Arrival of the President of Ukraine",
		"start": "2026-03-12T12:15:00+02:00", "end": "2026-03-12T12:30:00+02:00", "zone": "Europe/Bucharest", "venue": "Otopeni Airport",
		"room": "Official Lounge", "where": "Otopeni Airport, Official Lounge", "status": "agreed", "audience": "public", "when": "12:15 – 12:30"} {
		if first[key] != want {
			t.Errorf("%s is %q, want %q", key, first[key], want)
		}
	}
	if len(first) != 12 || len(first["uid"]) != 36 {
		t.Errorf("the first object is %v", first)
	}
	last := ""
	for _, it := range all {
		at, err := time.Parse(time.RFC3339, it["start"])
		if err != nil {
			t.Fatal(err)
		}
		if s := at.UTC().Format(time.RFC3339); s < last {
			t.Errorf("%s stands after %s", s, last)
		} else {
			last = s
		}
	}
}

func TestListNarrows(t *testing.T) {
	diary := sampleDiary(t)
	for _, tt := range []struct {
		name string
		args []string
		want int
	}{
		{"a day", []string{"--from", "2026-03-12", "--to", "2026-03-12"}, 16},
		{"a day as people write it", []string{"--from", "12.3.2026", "--to", "12 martie 2026"}, 16},
		{"after all", []string{"--from", "2027-01-01"}, 0},
		{"before all", []string{"--to", "2026-03-11"}, 0},
		{"a badge", []string{"--event", "b9", "--to", "2026-03-31"}, 0},
		{"transliterated", []string{"--event", "ofitsiinyi vizyt"}, 16},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := listJSON(t, append([]string{diary}, tt.args...)...); len(got) != tt.want {
				t.Errorf("%d items, want %d", len(got), tt.want)
			}
		})
	}
}

func TestListForPeopleAndSpreadsheets(t *testing.T) {
	diary := sampleDiary(t)
	table := good(t, "list", diary, "--lang", "ro", "--event", "Vizita oficială")
	for _, want := range []string{words.For("ro").Day("2026-03-12"), "~15:00 – 15:25  Declarații comune de presă", "Aeroportul Otopeni – Palatul Cotroceni"} {
		if !strings.Contains(table, want) {
			t.Errorf("no %q in\n%s", want, table)
		}
	}
	rows, err := csv.NewReader(strings.NewReader(good(t, "list", diary, "--format", "csv", "--event", "b9"))).ReadAll()
	if err != nil || rows[0][0] != "uid" || len(rows) < 50 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

func TestFormulasAreText(t *testing.T) {
	for in, want := range map[string]string{"=1+1": "'=1+1", "@x": "'@x", "-5": "'-5", "Talks": "Talks", "": ""} {
		if got := safe(in); got != want {
			t.Errorf("%q became %q", in, got)
		}
	}
}

// Only what the public may know leaves in a calendar nobody named an audience for.
func TestListAsCalendar(t *testing.T) {
	diary := sampleDiary(t)
	public := 0
	for _, it := range listJSON(t, diary) {
		if it["audience"] == "public" {
			public++
		}
	}
	for _, tt := range []struct {
		args   []string
		events int
		never  string
	}{
		{nil, public + 2, "Motorcade"},
		{[]string{"--audience", "internal", "--event", "ukraine"}, 17, "B9"},
		{[]string{"--from", "2026-03-01", "--to", "2026-03-31"}, 11, "Session"},
	} {
		text := good(t, append([]string{"list", diary, "--format", "ics", "--now", "2026-03-10T09:00"}, tt.args...)...)
		cal, err := goical.NewDecoder(strings.NewReader(text)).Decode()
		if err != nil {
			t.Fatal(err)
		}
		if n := len(cal.Events()); n != tt.events || strings.Contains(text, tt.never) || !strings.Contains(text, "DTSTAMP:20260310T070000Z") {
			t.Errorf("%v: %d events, want %d", tt.args, n, tt.events)
		}
	}
	if s := call(t, "list", diary, "--format", "ics", "--from", "2027-01-01"); s.code != 1 || s.out != "" {
		t.Errorf("an empty span: %+v", s)
	}
}

// Whoever asks for the list of an audience gets no more than it may know.
func TestListForAnAudience(t *testing.T) {
	diary := sampleDiary(t)
	for audience, want := range map[string]int{"public": 10, "press": 11, "delegation": 16, "internal": 16} {
		list := listJSON(t, diary, "--event", "ukraine", "--audience", audience)
		if len(list) != want {
			t.Errorf("%s: %d items, want %d", audience, len(list), want)
		}
		for _, it := range list {
			if known := it["status"] != ""; known != (audience == "internal") {
				t.Errorf("%s: the status is %q", audience, it["status"])
			}
		}
	}
	table := good(t, "list", diary, "--event", "ukraine", "--audience", "public")
	if strings.Contains(table, "Motorcade") || strings.Contains(table, "item.status") || !strings.Contains(table, "Tête-à-tête") {
		t.Errorf("for the public\n%s", table)
	}
}

func TestListSaysNoHourThatNobodyAgreed(t *testing.T) {
	at, err := civil.Resolve("2026-03-12T15:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	flight, err := at.AddMinutes(90).In("Europe/Brussels")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		from, to   model.TimeMark
		start, end string
	}{
		{"", "", "2026-03-12T15:00:00+02:00", "2026-03-12T15:30:00+01:00"},
		{model.Approx, model.Approx, "2026-03-12T15:00:00+02:00", "2026-03-12T15:30:00+01:00"},
		{"", model.Open, "2026-03-12T15:00:00+02:00", ""},
		{"", model.TimeTBC, "2026-03-12T15:00:00+02:00", ""},
		{model.TimeTBC, "", "2026-03-12", ""},
		{model.PartOfDay, model.Open, "2026-03-12", ""},
		{model.After, model.Open, "2026-03-12", ""},
		{model.FromTime, model.ByTime, "2026-03-12T15:00:00+02:00", "2026-03-12T15:30:00+01:00"},
	} {
		it := model.Item{Start: at, End: flight, StartMark: tt.from, EndMark: tt.to}
		if s, e := stamp(it.Start, it.StartMark), end(&it); s != tt.start || e != tt.end {
			t.Errorf("%q, %q: %s to %s", tt.from, tt.to, s, e)
		}
	}
}
