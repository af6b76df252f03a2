//go:build e2e

package e2e

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/mattn/go-sqlite3"
)

// item is one item as the diary holds it.
type item struct{ UID, Event, Title, Start, End, Room, Audience, When string }

// items reads the diary that the window has open, from outside.
func (s *screen) items(file string) []item {
	s.t.Helper()
	out, err := s.run("../bin/chanceryctl", "list", file, "--format", "json")
	if err != nil {
		s.t.Fatalf("chanceryctl list: %v", err)
	}
	var list []item
	if err := json.Unmarshal(out, &list); err != nil {
		s.t.Fatal(err)
	}
	return list
}

func (s *screen) titled(file, title string) item {
	s.t.Helper()
	for _, it := range s.items(file) {
		if it.Title == title {
			return it
		}
	}
	s.t.Fatalf("no item is called %q", title)
	return item{}
}

// sample is the file of the sample that was opened.
func (s *screen) sample() string {
	s.t.Helper()
	found := s.samples("*.chancery")
	if len(found) != 1 {
		s.t.Fatalf("samples: %v", found)
	}
	return found[0]
}

// samples are files among those of the samples.
func (s *screen) samples(pattern string) []string {
	found, _ := filepath.Glob(filepath.Join(s.home, "data", "chancery", "samples", pattern))
	return found
}

// content is every row of the content, without rev.
func content(t *testing.T, file string) string {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+file+"?mode=ro")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var b strings.Builder
	for _, table := range []string{"events", "items", "participations", "people", "venues", "rooms", "delegations", "seats", "parties", "offices", "tenures", "routes", "settings"} {
		dump(t, db, table, &b)
	}
	return b.String()
}

func dump(t *testing.T, db *sql.DB, table string, b *strings.Builder) {
	t.Helper()
	rows, err := db.Query("SELECT * FROM " + table + " ORDER BY id")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	cols, _ := rows.Columns()
	for rows.Next() {
		cells := make([]any, len(cols))
		for i := range cells {
			cells[i] = new(any)
		}
		if err := rows.Scan(cells...); err != nil {
			t.Fatal(err)
		}
		for i, c := range cols {
			if c != "rev" {
				fmt.Fprintf(b, "%s=%v|", c, *(cells[i].(*any)))
			}
		}
		b.WriteString("\n")
	}
}
