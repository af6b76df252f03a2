package model_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"chancery/model"
)

// filled is a programme in which every text field that may not be seen by a
// reader carries a canary, found by walking the structs themselves: a field
// added later is tested the day it is added.
func filled(a model.Audience) model.Programme {
	id := func(n int64) *int64 { return &n }
	ev := model.Event{Row: model.Row{ID: 1, UID: "uid-1"}}
	plant(&ev, a)
	ev.Audience, ev.HostID, ev.Status = model.Public, id(1), model.Announced
	p := model.Programme{Event: ev, Who: map[int64][]model.Participation{}, Venues: map[int64]model.Venue{}, Rooms: map[int64]model.Room{},
		Parties: map[int64]model.Party{1: {Row: model.Row{ID: 1}, Code: "RO", Name: model.Plain("Romania")}}, People: map[int64]model.Person{},
		Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{}, Offices: map[int64]model.Office{}}
	for i, aud := range model.Audiences {
		it := model.Item{Row: model.Row{ID: int64(i + 1)}}
		plant(&it, a)
		it.Audience, it.Status, it.EventID = aud, model.Agreed, 1
		if !a.MayRead(aud) {
			it.Title = model.Plain("canary-row")
		}
		it.VenueID = id(int64(i + 1))
		p.Venues[int64(i+1)] = venue(i+1, a.MayRead(aud))
		w := model.Participation{Row: model.Row{ID: int64(i + 1)}, ItemID: it.ID, Side: model.HostSide, PersonID: id(int64(i + 1))}
		p.People[int64(i+1)] = person(i+1, a.MayRead(aud) && a.MayRead(model.ForDelegation), a)
		p.Who[it.ID] = append(p.Who[it.ID], w)
		p.Items = append(p.Items, it)
	}
	dropped := model.Item{Row: model.Row{ID: 99}, Title: model.Plain("canary-dropped"), Audience: model.Public, Status: model.Dropped}
	if a != model.Internal {
		p.Items = append(p.Items, dropped)
	}
	return p
}

func venue(n int, visible bool) model.Venue {
	v := model.Venue{Row: model.Row{ID: int64(n)}, Name: model.Plain(fmt.Sprint("venue ", n))}
	if !visible {
		v.Name = model.Plain("canary-venue")
	}
	return v
}

func person(n int, visible bool, a model.Audience) model.Person {
	p := model.Person{Row: model.Row{ID: int64(n)}}
	plant(&p, a)
	if !visible {
		p.Name = model.Plain("canary-person")
	}
	return p
}

// plant writes a canary into each string or Text field that a may not read.
func plant(v any, a model.Audience) {
	rv := reflect.ValueOf(v).Elem()
	for i := 0; i < rv.NumField(); i++ {
		f := rv.Type().Field(i)
		tag := model.Audience(f.Tag.Get("audience"))
		if tag == "" {
			tag = model.Internal
		}
		if f.Anonymous || a.MayRead(tag) {
			continue
		}
		switch {
		case f.Type == reflect.TypeOf(model.Text{}):
			rv.Field(i).Set(reflect.ValueOf(model.Text{"en": "canary-" + f.Name}))
		case f.Type.Kind() == reflect.String:
			rv.Field(i).SetString("canary-" + f.Name)
		}
	}
}

func TestForLeavesNoCanary(t *testing.T) {
	for _, a := range model.Audiences {
		t.Run(string(a), func(t *testing.T) {
			full := filled(a)
			before, _ := json.Marshal(full)
			if a != model.Internal && !strings.Contains(string(before), "canary") {
				t.Fatal("no canary was planted: the test would prove nothing")
			}
			got := full.For(model.Reader{Audience: a})
			b, err := json.Marshal(got)
			if err != nil {
				t.Fatal(err)
			}
			if i := strings.Index(string(b), "canary"); i >= 0 {
				t.Errorf("reader %s sees %s", a, string(b)[max(0, i-40):min(len(b), i+60)])
			}
			after, _ := json.Marshal(full)
			if string(before) != string(after) {
				t.Error("For changed the programme it was given")
			}
			want := 0
			for _, b := range model.Audiences {
				if a.MayRead(b) {
					want++
				}
			}
			if len(got.Items) != want {
				t.Errorf("%d items, want %d", len(got.Items), want)
			}
		})
	}
}

func TestInternalEventIsNotThere(t *testing.T) {
	p := filled(model.Public)
	p.Event.Audience = model.Internal
	got := p.For(model.Reader{Audience: model.Public})
	if got.Event.UID != "" || len(got.Items) != 0 || len(got.Venues) != 0 {
		t.Errorf("an internal visit left %+v", got)
	}
}

func TestMayRead(t *testing.T) {
	for i, a := range model.Audiences {
		for j, b := range model.Audiences {
			if got := a.MayRead(b); got != (j <= i) {
				t.Errorf("%s may read %s: %v", a, b, got)
			}
		}
		if a != model.Internal && a.MayRead("nobody-said") {
			t.Errorf("%s may read what nobody marked", a)
		}
	}
	if model.Audience("stranger").MayRead(model.Public) {
		t.Error("an unknown reader may read")
	}
}
