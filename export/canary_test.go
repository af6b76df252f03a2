package export_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

const (
	canary       = "canary"
	canaryNumber = 48317 // as good as a word: it stands nowhere else
	canaryDay    = civil.Date("2026-03-27")
	canaryClock  = "04:37"
)

// plant puts a canary into every field of a row that a may not read, found by
// walking the row itself: a field added later is tested the day it is added. It
// gives back the fields it could not fill, which are links and marks.
func plant(row any, a model.Audience) (left []string) {
	rv := reflect.ValueOf(row).Elem()
	for i := 0; i < rv.NumField(); i++ {
		f, v := rv.Type().Field(i), rv.Field(i)
		tag := model.Audience(f.Tag.Get("audience"))
		if tag == "" {
			tag = model.Internal
		}
		if f.Anonymous || a.MayRead(tag) {
			continue
		}
		word := model.Plain(canary + " " + f.Name)
		switch {
		case f.Type == reflect.TypeOf(word):
			v.Set(reflect.ValueOf(word))
		case f.Type == reflect.TypeOf(model.Steps{}):
			v.Set(reflect.ValueOf(model.Steps{{Minute: 1, Title: word, Who: word, From: word, To: word}}))
		case f.Type.Kind() == reflect.String:
			v.SetString(canary + " " + f.Name)
		case f.Name == "Capacity" || f.Name == "Turnaround" || f.Name == "Minutes" || f.Name == "Plus":
			v.SetInt(canaryNumber)
		case f.Type.Kind() == reflect.Float64:
			v.SetFloat(canaryNumber)
		default:
			left = append(left, rv.Type().Name()+"."+f.Name)
		}
	}
	return left
}

// plantAll does so in every row of a table.
func plantAll[T any](rows map[int64]T, a model.Audience) (map[int64]T, []string) {
	out := map[int64]T{}
	var left []string
	for id, row := range rows {
		left = plant(&row, a)
		out[id] = row
	}
	return out, left
}

// planted is the visit with canaries in all that a may not read: in fields, in
// items with their own day, hour, place, people and route, and in who takes
// part. It also says which fields could carry none.
func planted(t *testing.T, visit model.Programme, a model.Audience) (model.Programme, []string) {
	t.Helper()
	p := visit
	var left, l []string
	keep := func(more []string) { left = append(left, more...) }
	title, kind := p.Event.Title, p.Event.Kind
	keep(plant(&p.Event, a))
	p.Event.Title, p.Event.Kind, p.Event.Audience = title, kind, model.Public
	p.Venues, l = plantAll(visit.Venues, a)
	keep(l)
	p.Rooms, l = plantAll(visit.Rooms, a)
	keep(l)
	p.People, l = plantAll(visit.People, a)
	keep(l)
	p.Parties, l = plantAll(visit.Parties, a)
	keep(l)
	p.Offices, l = plantAll(visit.Offices, a)
	keep(l)
	p.Delegations, l = plantAll(visit.Delegations, a)
	keep(l)
	p.Seats, l = plantAll(visit.Seats, a)
	keep(l)
	p.Routes = nil
	for _, r := range visit.Routes {
		keep(plant(&r, a))
		p.Routes = append(p.Routes, r)
	}
	const hidden = int64(900001)
	word := model.Plain(canary + " place")
	p.Venues[hidden] = model.Venue{Row: model.Row{ID: hidden}, Name: word, City: word}
	p.Rooms[hidden] = model.Room{Row: model.Row{ID: hidden}, VenueID: hidden, Name: word}
	p.People[hidden] = model.Person{Row: model.Row{ID: hidden}, Name: word, Address: word}
	p.Who = map[int64][]model.Participation{}
	p.Items = nil
	for i := range visit.Items {
		it := visit.Items[i]
		status := it.Status
		keep(plant(&it, a))
		if it.Status = status; !a.MayRead(it.Audience) {
			continue
		}
		if key := hidden; !a.MayRead(model.ForDelegation) { // a route nobody may know of
			it.FromID, it.ToID = &key, &key
		}
		p.Items = append(p.Items, it)
		for _, w := range visit.Who[it.ID] {
			side := w.Side
			keep(plant(&w, a))
			w.Side = side // where it would be printed
			if !a.MayRead(model.ForDelegation) {
				w.DelegationID, w.SeatID, w.PersonID, w.ItemID = nil, nil, nil, it.ID
			}
			p.Who[it.ID] = append(p.Who[it.ID], w)
		}
	}
	p.Items = append(p.Items, rowsNotFor(t, visit.Items[4], hidden, a)...)
	model.SortItems(p.Items)
	return p, left
}

// rowsNotFor are items that a may not know of: of a stricter audience, dropped,
// or only an option.
func rowsNotFor(t *testing.T, like model.Item, hidden int64, a model.Audience) []model.Item {
	t.Helper()
	var out []model.Item
	add := func(reader model.Audience, status model.ItemStatus, day civil.Date) {
		it := like
		it.ID, it.UID = hidden+int64(len(out)), canary+"-uid-"+strconv.Itoa(len(out))
		it.Title, it.Place, it.Description = model.Plain(canary+" row"), model.Plain(canary+" spot"), model.Plain(canary+" text")
		it.VenueID, it.RoomID, it.FromID, it.ToID, it.Audience, it.Status = &hidden, &hidden, &hidden, &hidden, reader, status
		var err error
		if it.Start, err = civil.Resolve(string(day)+"T"+canaryClock, "Europe/Bucharest", civil.NoOff); err != nil {
			t.Fatal(err)
		}
		it.End = it.Start.AddMinutes(20)
		out = append(out, it)
	}
	for _, reader := range model.Audiences {
		if !a.MayRead(reader) {
			add(reader, model.Agreed, canaryDay)
			add(reader, model.Agreed, like.Start.Date()) // among the others: no number is left out
		}
	}
	add(model.Public, model.Dropped, canaryDay)
	add(model.Public, model.Option, canaryDay)
	return out
}

// traces are the marks of a canary: words, hour, day, and the number of digits.
func traces() []string {
	return []string{canary, canaryClock, strings.ReplaceAll(canaryClock, ":", "") + "00", "27 March", "27 martie", "20260327", strconv.Itoa(canaryNumber)}
}

// wide is a text as a PDF writes what it says of itself.
func wide(s string) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.BigEndian.AppendUint16(b, u)
	}
	return string(b)
}

// about is what a PDF says of itself, as a reader shows it.
func about(t *testing.T, b []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdfinfo", path).Output()
	if err != nil {
		t.Fatalf("pdfinfo comes with pdftotext: %v", err)
	}
	return string(out)
}

func calendarFile(t *testing.T, p model.Programme, a model.Audience, name string) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.Calendar(&b, []model.Programme{p}, export.CalendarOptions{Audience: a, Lang: "en", Stamp: time.Unix(1773000000, 0), Name: name}); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "\r\n ", "")
}

// outputs are all that leaves the house for a reader, by what it is.
func outputs(t *testing.T, p model.Programme, a model.Audience) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, doc := range export.Documents() {
		for _, langs := range [][]string{{"en"}, {"ro", "en"}} {
			opt := options(doc.ID, a, langs...)
			b, what := pdf(t, p, opt), doc.ID+" "+strings.Join(langs, ",")
			out[what+", text"], out[what+", bytes"], out[what+", about"] = text(t, b), string(b), about(t, b)
			out[what+", file name"] = export.FileName(p, opt, "pdf")
		}
	}
	opt := export.BoardOptions{Options: options("", a, "en"), First: p.Event.FirstDay, Days: 3}
	page := calendarPage(t, opt, p)
	out["page of the calendar, text"], out["page of the calendar, bytes"], out["page of the calendar, about"] = text(t, page), string(page), about(t, page)
	out["ics"], out["ics, file name"] = calendarFile(t, p, a, "Visit"), export.FileName(p, options("", a, "en"), "ics")
	return out
}

// TestCanary looks for canaries in everything that can be made for each reader.
func TestCanary(t *testing.T) {
	visit, _ := programmes(t)
	for _, a := range model.Audiences[:3] {
		t.Run(string(a), func(t *testing.T) {
			p, _ := planted(t, visit, a)
			for what, said := range outputs(t, p, a) {
				for _, mark := range traces() {
					if strings.Contains(what, "bytes") && mark != canary {
						continue // packed bytes hold any digits
					}
					if strings.Contains(strings.ToLower(said), strings.ToLower(mark)) || strings.Contains(said, wide(mark)) {
						t.Errorf("%s: %q", what, mark)
					}
				}
			}
			numbersCloseUp(t, p, a)
		})
	}
}

// numbersCloseUp says whether a row that is not there left a gap.
func numbersCloseUp(t *testing.T, p model.Programme, a model.Audience) {
	t.Helper()
	n := 0
	for _, sec := range composed(t, p, options("running-order", a, "en")).Sections {
		for _, r := range sec.Table.Rows {
			if n++; r.Cells[0][0].Text != strconv.Itoa(n) {
				t.Errorf("row %d has the number %s", n, r.Cells[0][0].Text)
			}
		}
	}
	if n == 0 {
		t.Error("no rows: the test proves nothing")
	}
}

// The same diary made for the office shows the canaries, in every kind of
// output: they were planted, and would be found. Only links and marks carry
// none, and each of those is known by name.
func TestCanariesWouldBeFound(t *testing.T) {
	visit, _ := programmes(t)
	known := "Event.HostID Item.Anchored Item.ContainerID Item.FromID Item.ToID Item.Status " +
		"Delegation.EventID Delegation.PartyID Delegation.Pos Seat.DelegationID Seat.PersonID Seat.Pos Route.FromID Route.ToID " +
		"Participation.ItemID Participation.Pos Participation.DelegationID Participation.SeatID Participation.PersonID"
	p, left := planted(t, visit, model.Public)
	for _, field := range left {
		if !strings.Contains(known+" ", field+" ") {
			t.Errorf("%s carries no canary, and nobody said why", field)
		}
	}
	for _, doc := range export.Documents() {
		if s := text(t, pdf(t, p, options(doc.ID, model.Internal, "en"))); strings.Count(s, canary) < 20 || !strings.Contains(s, canaryClock) || !strings.Contains(s, "27 March") {
			t.Errorf("%s shows no canary to the office", doc.ID)
		}
	}
	if s := calendarFile(t, p, model.Internal, "Visit"); strings.Count(s, canary) < 20 || !strings.Contains(s, "20260327T043700") {
		t.Error("the calendar shows no canary to the office")
	}
	order := text(t, pdf(t, p, options("running-order", model.Internal, "en")))
	for _, field := range []string{"PressNote", "GatherAt", "GatherPlace", "CallAt", "Interpret", "Responsible", "Remarks", "Contact", fmt.Sprint("+", canaryNumber)} {
		if !strings.Contains(squeezed(order), squeezed(field)) {
			t.Errorf("%s is not in the running order of the office", field)
		}
	}
}
