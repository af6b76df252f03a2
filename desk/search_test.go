package desk_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
)

// word is one that stands in one field of one kind of record alone.
func word(r model.Record, f model.Field) string {
	name := reflect.TypeOf(r).Elem().Name() + "." + f.Name
	if w, ok := words[name]; ok {
		return w
	}
	return "canary" + strings.ToLower(strings.ReplaceAll(name, ".", ""))
}

// words are those of fields that take no other.
var words = map[string]string{"Event.Badge": "bdg", "Party.Code": "QX", "Person.Email": "canary@office.example", "Person.Phone": "4711", "Delegation.LiaisonPhone": "4712", "Venue.Phone": "4713", "Person.Languages": "qq"}

// hours and names of zones and colours are no words.
var hours = []string{"CallAt", "GatherAt", "LatestAt", "BusAt", "StartAlt", "EndAlt", "ActualStart", "ActualEnd", "Zone", "Hue", "JoinsAt", "LeavesAt", "Announced", "Embargo"}

// planted fills every field of a record that holds words, and says which.
func planted(t *testing.T, d *desk.Desk, r model.Record) map[string]model.Field {
	t.Helper()
	out, rv := map[string]model.Field{}, reflect.ValueOf(r).Elem()
	for _, f := range model.Fields(r) {
		w := word(r, f)
		switch v := rv.FieldByName(f.Name); {
		case v.Type() == reflect.TypeFor[model.Text]():
			v.Set(reflect.ValueOf(model.Text{"ro": w}))
		case v.Type() == reflect.TypeFor[model.Steps]():
			v.Set(reflect.ValueOf(model.Steps{{Cue: model.Text{"ro": w}}}))
		case v.Type() == reflect.TypeFor[model.Thread]():
			v.Set(reflect.ValueOf(model.Thread{{Day: "2026-03-12", Kind: model.StepLetter, Words: model.Text{"ro": w}}}))
		case v.Type() == reflect.TypeFor[string]() && v.String() == "" && !slices.Contains(hours, f.Name):
			v.SetString(w)
		default:
			if f.In(model.InSearch) {
				t.Errorf("%T.%s holds no words to be found by", r, f.Name)
			}
			continue
		}
		out[w] = f
	}
	save := &model.Save{Record: r}
	if err := d.Do(save); err != nil {
		t.Fatalf("%T: %v", r, err)
	}
	r.Head().ID = save.ID
	return out
}

// Search finds each field that says so by its words, and no other.
func TestSearchFindsTheFieldsThatSaySo(t *testing.T) {
	d, all := open(t), map[string]model.Field{}
	plant := func(r model.Record) {
		t.Helper()
		for w, f := range planted(t, d, r) {
			all[w] = f
		}
	}
	party := &model.Party{Kind: model.State}
	plant(party)
	venue := &model.Venue{}
	plant(venue)
	room := &model.Room{VenueID: venue.ID}
	plant(room)
	person, office := &model.Person{PartyID: &party.ID}, &model.Office{PartyID: &party.ID, Category: model.Levels[0]}
	plant(person)
	plant(office)
	plant(&model.Tenure{PersonID: person.ID, OfficeID: office.ID})
	visit := newVisit("")
	visit.Event.HostID = &party.ID
	plant(&visit.Event)
	delegation := &model.Delegation{EventID: visit.Event.ID, PartyID: party.ID, Side: model.HostSide}
	plant(delegation)
	seat := &model.Seat{DelegationID: delegation.ID, Role: model.Roles[0]}
	plant(seat)
	item := model.NewItem(visit.Event.ID, model.Talks, at(t, "2026-03-12T10:00"), at(t, "2026-03-12T11:00"))
	item.VenueID, item.RoomID = &venue.ID, &room.ID
	plant(&item)
	plant(&model.Participation{ItemID: item.ID, Side: model.HostSide, Role: model.Roles[0]})
	group := &model.Group{EventID: visit.Event.ID, Kind: model.Heads}
	plant(group)
	other := &model.Party{Kind: model.State, Code: "QY", Name: model.Plain("The other side")}
	if save := (&model.Save{Record: other}); d.Do(save) == nil {
		other.ID = save.ID
	}
	plant(&model.Instrument{Kind: "treaty", Level: model.BetweenStates, State: "idea", Making: model.Signs, Ours: &party.ID, Theirs: &other.ID, Languages: "qq", Prevails: "qq", Audience: model.Internal})
	plant(&model.Invitation{PartyID: &party.ID, EventID: &visit.Event.ID, Audience: model.Internal})
	plant(&model.Letter{Way: model.WayOut, Kind: model.NoteVerbale})
	plant(&model.Commitment{State: model.Promised, Audience: model.Internal})
	for _, who := range []model.Participation{{PersonID: &person.ID}, {SeatID: &seat.ID}, {DelegationID: &delegation.ID}, {GroupID: &group.ID}} {
		if who.ItemID, who.Side = item.ID, model.HostSide; d.Do(&model.Save{Record: &who}) != nil {
			t.Fatal("nobody takes part")
		}
	}
	for w, f := range all {
		hits, err := d.Search(w)
		if err != nil || len(hits) > 0 != f.In(model.InSearch) {
			t.Errorf("%s (%s): %d hits, described as found %v, %v", w, f.Name, len(hits), f.In(model.InSearch), err)
		}
	}
}

func at(t *testing.T, local string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}
