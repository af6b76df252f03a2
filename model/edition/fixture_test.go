package edition

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

func moment(t testing.TB, local string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func head(table string, n int64) model.Row {
	return model.Row{ID: n, UID: fmt.Sprintf("%s-%d", table, n), Rev: 1}
}

func ptr[T any](v T) *T { return &v }

// visit is a programme with two rows of each kind.
func visit(t testing.TB) model.Programme {
	t.Helper()
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Row, e.Title, e.HostID, e.GuestID = head("events", 1), model.Text{"en": "Official visit"}, ptr(int64(1)), ptr(int64(2))
	e.Status, e.Audience = model.EventStatus("announced"), model.Public
	r := &rows{by: map[key]model.Record{}, known: map[number]model.Record{}}
	r.add(&e)
	for n := int64(1); n <= 2; n++ {
		name := func(s string) model.Text { return model.Text{"en": fmt.Sprintf("%s %d", s, n)} }
		it := model.NewItem(1, model.Talks, moment(t, "2026-03-12T13:30"), moment(t, "2026-03-12T14:30"))
		it.Row, it.Title, it.Pos, it.VenueID, it.RoomID, it.Audience, it.Status = head("items", n), name("Lunch"), n, ptr(n), ptr(n), model.Public, model.Agreed
		r.add(&it)
		for k := range int64(2) {
			r.add(&model.Participation{Row: head("participations", 2*n+k), ItemID: n, Side: model.GuestSide, Pos: k, PersonID: ptr(k + 1)})
			r.add(&model.Access{Row: head("accesses", 2*n+k), ItemID: n, Press: model.PressPool, Pos: k})
			r.add(&model.Seat{Row: head("seats", 2*n+k), DelegationID: n, PersonID: ptr(k + 1), Pos: k})
			r.add(&model.Member{Row: head("members", 2*n+k), GroupID: n, PersonID: ptr(k + 1), Pos: k})
		}
		r.add(&model.Delegation{Row: head("delegations", n), EventID: 1, PartyID: n, Side: model.GuestSide, Pos: n})
		r.add(&model.Group{Row: head("groups", n), EventID: 1, Name: name("Group"), Pos: n})
		r.add(&model.Person{Row: head("people", n), Name: name("Person"), PartyID: ptr(n), Passport: model.Secret{Key: fmt.Sprintf("key-of-passport-%d", n), Sum: "sum"}})
		r.add(&model.Tenure{Row: head("tenures", n), PersonID: n, OfficeID: n, From: n})
		r.add(&model.Office{Row: head("offices", n), Title: name("Office")})
		r.add(&model.Party{Row: head("parties", n), Kind: model.State, Code: "RO", Name: name("State")})
		r.add(&model.Venue{Row: head("venues", n), Name: name("Palace")})
		r.add(&model.Room{Row: head("rooms", n), VenueID: n, Name: name("Hall")})
		r.add(&model.Route{Row: head("routes", n), FromID: 1, ToID: 2})
	}
	return r.programme()
}

// again is a programme of its own that says the same.
func again(t testing.TB, p model.Programme) model.Programme {
	t.Helper()
	b, err := Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	out, err := Thaw(b)
	if err != nil {
		t.Fatal(err)
	}
	if twice, err := Freeze(&out); err != nil || !bytes.Equal(b, twice) {
		t.Fatalf("frozen again it is other bytes: %v\n%s\n%s", err, b, twice)
	}
	return out
}

// alter gives a field another value. A key stays one that leads somewhere: it becomes other.
func alter(t testing.TB, v reflect.Value, word string, other int64) {
	t.Helper()
	switch x := v.Addr().Interface().(type) {
	case *model.Text:
		*x = x.With("en", x.In("en")+word)
	case *model.Steps:
		*x = append(append(model.Steps{}, *x...), model.Step{Title: model.Text{"en": word}})
	case *civil.Moment:
		m, err := civil.MomentAt(x.At+900, x.Zone)
		if err != nil {
			t.Fatal(err)
		}
		*x = m
	case *model.Secret:
		*x = model.Secret{Key: "key-" + word, Sum: word}
	case *model.Deposit:
		*x = model.Deposit{Key: "key-" + word, Sum: word, Size: 3}
	case **int64:
		*x = &other
	default:
		switch v.Kind() {
		case reflect.String:
			v.SetString(v.String() + word)
		case reflect.Bool:
			v.SetBool(!v.Bool())
		case reflect.Int, reflect.Int64:
			v.SetInt(other)
		case reflect.Float64:
			v.SetFloat(float64(other))
		default:
			t.Fatalf("nobody knows how to alter a %s", v.Type())
		}
	}
}
