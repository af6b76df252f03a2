package export_test

import (
	"reflect"
	"strconv"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// plant puts a canary into every field of a row that a may not read, found by
// walking the row itself: a field added later is tested the day it is added. It
// gives back the fields it could not fill, which are links and marks.
func plant(row model.Record, a model.Audience) (left []string) {
	for _, f := range model.Fields(row) {
		if !a.MayRead(f.Audience) && !plantIn(row, f) {
			left = append(left, reflect.TypeOf(row).Elem().Name()+"."+f.Name)
		}
	}
	return left
}

// plantIn puts a canary into one field, and says whether it can carry one.
func plantIn(row model.Record, f model.Field) bool {
	return plantWord(row, f, canary+" "+f.Name, canaryNumber)
}

// plantWord puts a word into one field, or a number where it takes only that.
func plantWord(row model.Record, f model.Field, said string, number int64) bool {
	v, word := reflect.ValueOf(row).Elem().FieldByName(f.Name), model.Plain(said)
	switch {
	case v.Type() == reflect.TypeOf(word):
		v.Set(reflect.ValueOf(word))
	case v.Type() == reflect.TypeOf(model.Steps{}):
		v.Set(reflect.ValueOf(model.Steps{{Minute: 1, Title: word, Who: word, From: word, To: word, Words: word, Music: word, Props: word, Cue: word}}))
	case v.Type() == reflect.TypeOf(model.Thread{}):
		v.Set(reflect.ValueOf(model.Thread{{Day: "2026-01-02", Kind: model.StepLetter, Number: said, Words: word, Where: word}, {Day: "2026-01-03", Kind: model.StepAccepted, Number: said}}))
	case v.Type() == reflect.TypeOf(model.Deposit{}):
		v.Set(reflect.ValueOf(model.Deposit{Key: said, Sum: said, Size: number}))
	case v.Type() == reflect.TypeOf(model.Secret{}):
		v.Set(reflect.ValueOf(model.Secret{Key: said, Sum: said}))
	case v.Kind() == reflect.String:
		v.SetString(said)
	case f.Name == "Capacity" || f.Name == "Turnaround" || f.Name == "Minutes" || f.Name == "Plus":
		v.SetInt(number)
	case v.Kind() == reflect.Float64:
		v.SetFloat(float64(number))
	default:
		return false
	}
	return true
}

// row is a pointer to a record.
type row[T any] interface {
	*T
	model.Record
}

// plantAll does so in every row of a table.
func plantAll[T any, R row[T]](rows map[int64]T, a model.Audience) (map[int64]T, []string) {
	var left []string
	return inAll[T, R](rows, func(r model.Record) { left = plant(r, a) }), left
}

// inAll is a table with something done to each row.
func inAll[T any, R row[T]](rows map[int64]T, do func(model.Record)) map[int64]T {
	out := map[int64]T{}
	for id, one := range rows {
		do(R(&one))
		out[id] = one
	}
	return out
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
	p.Event.Title, p.Event.Kind, p.Event.Audience, p.Event.Status = title, kind, model.Public, model.Announced
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
	for id, d := range p.Delegations {
		d.Side = visit.Delegations[id].Side // where it would be printed
		p.Delegations[id] = d
	}
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
	p.Who, p.Accesses = map[int64][]model.Participation{}, map[int64][]model.Access{}
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
		further := model.Access{Row: model.Row{ID: int64(i + 1)}, ItemID: it.ID, Press: model.Presses[1+i%(len(model.Presses)-1)]}
		keep(plant(&further, a))
		p.Accesses[it.ID] = []model.Access{further}
		for _, w := range visit.Who[it.ID] {
			side := w.Side
			keep(plant(&w, a))
			w.Side = side // where it would be printed
			if !a.MayRead(model.ForDelegation) {
				w.DelegationID, w.GroupID, w.SeatID, w.PersonID, w.ItemID = nil, nil, nil, &[]int64{hidden}[0], it.ID
			}
			p.Who[it.ID] = append(p.Who[it.ID], w)
		}
	}
	p.Commitments = commitmentsOf(&p, hidden, a)
	for i := range p.Commitments {
		one := &p.Commitments[i]
		of, state, audience := one.EventID, one.State, one.Audience
		keep(plant(one, a))
		one.EventID, one.State, one.Audience = of, state, audience // where it would be printed
	}
	p.Instruments = instrumentsOf(&p, hidden, a)
	for i := range p.Instruments {
		one := &p.Instruments[i]
		was := *one
		keep(plant(one, a))
		one.EventID, one.Audience, one.Ours, one.Theirs = was.EventID, was.Audience, was.Ours, was.Theirs
	}
	p.Invitations = invitationsOf(&p, hidden, a)
	for i := range p.Invitations {
		one := &p.Invitations[i]
		was := *one
		keep(plant(one, a))
		one.EventID, one.Audience, one.PartyID, one.PersonID, one.OfficeID = was.EventID, was.Audience, was.PartyID, nil, nil
	}
	p.Items = append(p.Items, rowsNotFor(t, visit.Items[4], hidden, a)...)
	model.SortItems(p.Items)
	p.Resolve()
	return p, left
}

// commitmentsOf are one that a may read, and those that it may not: of stricter readers, of
// another visit, with a state of which no delegation is the reader's.
func commitmentsOf(p *model.Programme, hidden int64, a model.Audience) []model.Commitment {
	one := func(key int64, words string, event *int64, party *int64, reader model.Audience) model.Commitment {
		return model.Commitment{Row: model.Row{ID: key, UID: words}, Words: model.Plain(words), Who: model.Plain(words), EventID: event, PartyID: party, State: model.Promised, Audience: reader}
	}
	out := []model.Commitment{one(1, "Send the list of schools", &p.Event.ID, nil, model.ForDelegation)}
	if a != model.Internal {
		out = append(out, one(2, canary+" internal", &p.Event.ID, nil, model.Internal), one(3, canary+" elsewhere", &hidden, nil, model.ForDelegation),
			one(4, canary+" with others", &p.Event.ID, &hidden, model.ForDelegation), one(5, canary+" from nowhere", nil, nil, model.ForDelegation))
	}
	return out
}

// instrumentsOf are a text that a may know of, one of stricter readers, and one between others.
func instrumentsOf(p *model.Programme, hidden int64, a model.Audience) []model.Instrument {
	one := func(key int64, title string, theirs int64, reader model.Audience) model.Instrument {
		home, away := p.Host.ID, theirs
		return model.Instrument{Row: model.Row{ID: key, UID: title}, Title: model.Plain(title), Kind: "agreement", Level: model.BetweenGovernments, State: "cleared", Making: model.Signs, Ours: &home, Theirs: &away,
			Languages: "ro uk", OurSigner: model.Plain("Minister"), OurRank: model.Minister, EventID: &p.Event.ID, Audience: reader}
	}
	out := []model.Instrument{one(1, "Framework Agreement", p.Guest.ID, model.ForDelegation)}
	if a != model.Internal {
		out = append(out, one(2, canary+" text", p.Guest.ID, model.Internal))
	}
	return out
}

// invitationsOf are one that a may know of, one of stricter readers, and one to another state.
func invitationsOf(p *model.Programme, hidden int64, a model.Audience) []model.Invitation {
	one := func(key int64, who string, party int64, reader model.Audience) model.Invitation {
		return model.Invitation{Row: model.Row{ID: key, UID: who}, Who: model.Plain(who), PartyID: &party, EventID: &p.Event.ID, Audience: reader}
	}
	out := []model.Invitation{one(1, "The President", p.Guest.ID, model.ForDelegation)}
	if a != model.Internal {
		out = append(out, one(2, canary+" invited", p.Guest.ID, model.Internal), one(3, canary+" other", hidden, model.ForDelegation))
	}
	return out
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
		it.Chair, it.Footnote = model.Plain(canary+" chair"), model.Plain(canary+" note")
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
