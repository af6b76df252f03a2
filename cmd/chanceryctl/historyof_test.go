package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"chancery/desk"
	"chancery/model"
	"chancery/storage"
)

// Who changed what and when is told from the log, the last first, by item, field and person.
func TestTheHistoryOfAVisit(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	diary := sampleDiary(t)
	c, err := newContext("en", "2026-03-11T22:15", nil)
	if err != nil {
		t.Fatal(err)
	}
	d, err := storage.Open(diary, storage.Options{Now: c.now, Actor: "Ana"})
	if err != nil {
		t.Fatal(err)
	}
	of, err := c.programmes(d, "UCRAINEI")
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(of[0].Items, func(it model.Item) bool {
		return it.StartMark == model.Exact && it.EndMark == model.Exact && !it.AllDay
	})
	it := of[0].Items[at]
	it.Start, it.End = it.Start.AddMinutes(1), it.End.AddMinutes(1)
	if err := desk.New(d).Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	read := func(more ...string) (rows []deedRow) {
		out := good(t, append([]string{"history-of", diary, "--event", "UCRAINEI", "--format", "json"}, more...)...)
		if err := json.Unmarshal([]byte(out), &rows); err != nil {
			t.Fatal(err, out)
		}
		return rows
	}
	old := of[0].Items[at]
	want := old.Start.Clock() + " – " + old.End.Clock() + " → " + it.Start.Clock() + " – " + it.End.Clock()
	if rows := read("--field", "time"); len(rows) != 1 || rows[0].UID != it.UID || !strings.HasSuffix(rows[0].Change, want) || rows[0].When != "2026-03-11T22:15:00+02:00" {
		t.Errorf("%+v", rows)
	}
	if rows := read(); len(rows) < len(of[0].Items) || !strings.HasSuffix(rows[0].Change, want) || !strings.HasPrefix(rows[len(rows)-1].Change, "New: ") {
		t.Errorf("%d rows: %+v", len(rows), rows)
	}
	if rows := read("--by", "ana", "--field", "time"); len(rows) != 1 || rows[0].By != "Ana" {
		t.Errorf("%+v", rows)
	}
	if rows := read("--by", "nobody of that name"); len(rows) != 0 {
		t.Errorf("%+v", rows)
	}
	row := func(more ...string) (rows []deedRow) {
		out := good(t, append([]string{"history-of", diary, "--format", "json"}, more...)...)
		if err := json.Unmarshal([]byte(out), &rows); err != nil {
			t.Fatal(err, out)
		}
		return rows
	}
	if rows := row("--field", "time", "--by", "ana"); len(rows) != 1 || rows[0].Field != "time" || !strings.Contains(rows[0].Change, of[0].Items[at].Title.In("en")) || rows[0].When != "2026-03-11T22:15:00+02:00" {
		t.Errorf("of the diary %+v", rows)
	}
	if rows := row("--field", "press"); len(rows) != 0 {
		t.Errorf("of the diary %+v", rows)
	}
	if rows := row(); len(rows) < 2 {
		t.Errorf("of the diary %+v", rows)
	}
	if s := call(t, "history-of", diary, "--item", "Lunch"); s.code == 0 || !strings.Contains(s.err, "--event") {
		t.Errorf("an item of no visit: %+v", s)
	}
}
