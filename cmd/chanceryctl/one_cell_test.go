package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/storage"
	"chancery/typed"
	"chancery/words"
)

// One cell of our own running order that somebody changed elsewhere is one change, whichever row it
// stands in and whatever of it was changed: nobody else is taken for somebody else.
func TestOneCellChangedIsOneChange(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "d.chancery")
	if got := call(t, "sample", path); got.code != 0 {
		t.Fatal(got)
	}
	s, err := storage.Open(path, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Registers()
	if err != nil {
		t.Fatal(err)
	}
	people, err := s.People("")
	if err != nil {
		t.Fatal(err)
	}
	events, err := s.Events()
	if err != nil {
		t.Fatal(err)
	}
	var programmes []model.Programme
	for i := range events {
		p, err := s.Programme(events[i].Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		programmes = append(programmes, p)
	}
	s.Close()
	tried := 0
	for _, lang := range words.Languages {
		w := words.For(lang)
		places, roll := typed.NewGazetteer(r, w), typed.NewRoll(people)
		for i := range programmes {
			of := &programmes[i]
			if len(of.Items) < 5 {
				continue
			}
			file := filepath.Join(dir, fmt.Sprint(lang, i, ".csv"))
			if got := call(t, "export", path, "--event", of.Event.UID, "--paper", "running-order", "--audience", "internal", "--lang", lang, "--to", file); got.code != 0 {
				t.Fatal(got)
			}
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			list, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")))).ReadAll()
			if err != nil {
				t.Fatal(err)
			}
			compared := func(list [][]string) ([]proposal.Change, model.Change) {
				t.Helper()
				var out bytes.Buffer
				if err := csv.NewWriter(&out).WriteAll(list); err != nil {
					t.Fatal(err)
				}
				f, err := exchange.Read("x.csv", out.Bytes(), exchange.Options{})
				if err != nil {
					t.Fatal(err)
				}
				p := proposal.Of(f, proposal.Options{Today: "2026-03-01", Zone: of.Event.Zone, First: of.Event.FirstDay})
				c := &typed.Cells{Words: w, Lang: lang, Places: places, Roll: roll, Programme: *of}
				got := p.Differences(c)
				change, err := p.TakeIn(c, got, false)
				if err != nil {
					t.Fatal(err)
				}
				return got, change
			}
			place := slices.Index(list[0], w.Say("export.col.place"))
			for row := 1; row < len(list); row += 1 + len(list)/30 { // of the longer one some
				col, to := 5, func(s string) string {
					first, rest, many := strings.Cut(s, "\n")
					if first += " II"; many {
						first += "\n" + rest
					}
					return first
				}
				switch {
				case row%3 == 1 && list[row][2] != "":
					col, to = 2, func(s string) string { return s[:4] + string('0'+'9'-s[4]) }
				case row%3 == 2 && place > 0 && list[row][place] != "":
					col, to = place, func(s string) string { return s + " XII" }
				}
				was := list[row]
				list[row] = slices.Clone(was)
				list[row][col] = to(was[col])
				got, _ := compared(list)
				tried++
				if len(got) != 1 || len(got[0].Fields) != 1 {
					t.Errorf("%s, %s, row %d: %q became %q:", lang, of.Event.Title.In("en"), row, was[col], list[row][col])
					for _, one := range got {
						t.Logf("  %+v", one)
					}
				}
				list[row] = was
			}
			photo := slices.IndexFunc(of.Items, func(it model.Item) bool { return it.Title.In("en") == "Official photo" })
			if place < 0 || photo < 0 {
				continue
			}
			for col, side := range map[int]model.Side{place + 1: model.HostSide, place + 2: model.GuestSide} {
				at := slices.IndexFunc(list, func(r []string) bool { return strings.HasPrefix(r[5], of.Items[photo].Title.In(lang)) })
				was := list[at]
				list[at] = slices.Clone(was)
				list[at][col] += ";\nMayor of the city"
				got, change := compared(list)
				if len(got) != 1 || !slices.Equal(got[0].Fields, []string{string(side)}) || got[0].Now[0] != got[0].Was[0]+"; Mayor of the city" {
					t.Fatalf("%s: %q became %q: %+v", lang, was[col], list[at][col], got)
				}
				of := change.(*model.Acquaint).Change.(*model.Several).Changes
				deed, ok := of[0].(*model.Participate)
				if !ok || len(of) != 1 || len(deed.Who) != 2 || deed.Who[0].PersonID == nil || deed.Who[0].ID == 0 || deed.Who[1].PersonID != nil {
					t.Errorf("%s: %q is written as %+v", lang, list[at][col], deed)
				}
				list[at] = was
			}
		}
	}
	if tried < 90 {
		t.Error("only", tried, "were tried")
	}
}
