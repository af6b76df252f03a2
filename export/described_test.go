package export_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// printed are all papers and calendars of a programme for a reader, by what they
// are; a refusal is one as well.
func printed(t *testing.T, p model.Programme, a model.Audience) map[string]string {
	t.Helper()
	out := map[string]string{}
	keep := func(what string, made any, err error) {
		b, bad := json.Marshal(made)
		if out[what] = string(b); err != nil {
			out[what] = err.Error()
		} else if bad != nil {
			t.Fatal(bad)
		}
	}
	of := []model.Programme{p}
	for _, doc := range export.Documents() {
		if slices.Contains(doc.Audiences, a) {
			opt := options(doc.ID, a, "en")
			opt.Photos = map[string][]byte{canary + " Photo": photograph(t)}
			made, err := export.Compose(of, opt)
			keep(doc.ID, made, err)
		}
	}
	if a.MayRead(model.ForDelegation) {
		opt := options("follow-up", a, "en") // before it nothing of a visit is agreed
		opt.AsOf = moment(t, "2026-03-13T10:00", bucharest)
		made, err := export.Compose(of, opt)
		keep("follow-up, afterwards", made, err)
	}
	if a == model.Internal { // in a language that inflects offices
		made, err := export.Compose(of, options("running-order", a, "uk"))
		keep("running-order, inflected", made, err)
	}
	page, err := export.Compose(of, period("2026-03-12", 3, a, "en"))
	keep("page of the calendar", page, err)
	var b bytes.Buffer
	err = export.Make(&b, of, options(export.ICS, a, "en"))
	keep("ics", b.String(), err)
	return out
}

// elsewhere is the key of a row of each table at which nothing points.
const elsewhere = int64(900002)

// others adds to a programme a row of each table, for fields to point at, and what
// some fields need to be told by: an item on other clocks, an organisation, and a
// second seat.
func others(t *testing.T, p model.Programme) model.Programme {
	t.Helper()
	row, word := model.Row{ID: elsewhere, UID: "elsewhere"}, model.Plain("elsewhere")
	p.Venues, p.Rooms, p.People = maps.Clone(p.Venues), maps.Clone(p.Rooms), maps.Clone(p.People)
	p.Parties, p.Offices, p.Delegations, p.Seats = maps.Clone(p.Parties), maps.Clone(p.Offices), maps.Clone(p.Delegations), maps.Clone(p.Seats)
	p.Venues[elsewhere] = model.Venue{Row: row, Name: word}
	p.Rooms[elsewhere] = model.Room{Row: row, Name: word}
	p.People[elsewhere] = model.Person{Row: row, Name: word}
	p.Parties[elsewhere] = model.Party{Row: row, Name: word, Code: "XX"}
	p.Offices[elsewhere] = model.Office{Row: row, Title: word}
	p.Delegations[elsewhere] = model.Delegation{Row: row, PartyID: elsewhere, Side: model.GuestSide, Name: word, Pos: 99, Liaison: word}
	first, aside, group := p.DelegationsOf(model.GuestSide)[0], elsewhere+1, elsewhere
	p.Seats[elsewhere] = model.Seat{Row: row, DelegationID: first.ID, Name: word, Pos: 99}
	p.Seats[aside] = model.Seat{Row: model.Row{ID: aside, UID: "aside"}, DelegationID: p.DelegationsOf(model.HostSide)[0].ID, Name: model.Plain("aside"), Pos: 98}
	guest := p.Parties[first.PartyID]
	guest.Kind, guest.Short, guest.Code = model.Organisation, guest.Code, ""
	p.Parties[guest.ID] = guest
	p.Groups = map[int64]model.Group{elsewhere: {Row: row, Kind: model.Heads, Name: word}}
	p.Members = []model.Member{{Row: row, GroupID: elsewhere, SeatID: &aside}}
	p.Who = maps.Clone(p.Who)
	at := p.Items[1].ID // to which the guests alone come
	p.Who[at] = append(slices.Clone(p.Who[at]), model.Participation{Row: row, ItemID: at, Side: model.HostSide, GroupID: &group})
	p.Tenures = slices.Clone(p.Tenures)
	p.Tenures[0].Acting = true
	home, away := p.Host.ID, p.Guest.ID
	p.Instruments = []model.Instrument{{ItemID: &p.Items[0].ID, Row: row, Title: word, Kind: "agreement", Level: model.BetweenGovernments, State: "cleared", Making: model.Signs, Ours: &home, Theirs: &away, Languages: "ro uk", Prevails: "ro",
		OurSigner: word, OurRank: model.HeadOfState, TheirSigner: word, TheirRank: model.HeadOfState, Approval: "E1", Depositary: word, Remarks: word, EventID: &p.Event.ID, Audience: model.ForDelegation}}
	p.Invitations = []model.Invitation{{Row: row, Who: word, PartyID: &away, Thread: model.Thread{{Day: "2026-01-02", Kind: model.StepLetter, Number: "E1/1"}}, Comes: word, Companion: word, Deadline: "2026-02-01", Remarks: word, EventID: &p.Event.ID, Audience: model.ForDelegation}}
	for _, one := range p.Tenures {
		person, office := one.PersonID, one.OfficeID
		asked := p.Invitations[0]
		asked.PersonID = &person
		p.Invitations = append(p.Invitations, asked)
		asked.PersonID, asked.OfficeID = nil, &office
		p.Invitations = append(p.Invitations, asked)
		break
	}
	p.Commitments = []model.Commitment{{Row: row, Words: word, Who: word, Whom: word, Owner: word, Notes: word, Due: "2026-06-30", State: model.Promised, EventID: &p.Event.ID, Audience: model.ForDelegation}}
	p.Resolve()
	var err error
	if p.Items[0].Start, err = p.Items[0].Start.In(otherwise["Zone"]); err != nil {
		t.Fatal(err)
	}
	return p
}

// alter makes one field say something else: a canary where it can carry one.
func alter(t *testing.T, r model.Record, f model.Field) {
	t.Helper()
	v := reflect.ValueOf(r).Elem().FieldByName(f.Name)
	if f.Name == "Genitive" { // which is of a language, as no other word must be
		v.Set(reflect.ValueOf(model.Text{"uk": canary}))
		return
	}
	if word, ok := otherwise[f.Name]; ok && v.Kind() == reflect.String {
		v.SetString(word)
		return
	}
	switch was := v.Addr().Interface().(type) {
	case *model.Side:
		*was = map[model.Side]model.Side{model.HostSide: model.GuestSide, model.GuestSide: model.HostSide}[*was]
	case *model.EventStatus:
		*was = model.EventEnded
	case *model.SeatStatus:
		*was = model.NoShow
	case *model.Marking:
		*was = model.MarkEmbargo
	case *model.TimeMark:
		*was = model.TimeTBC
	case *civil.Moment:
		*was = was.AddMinutes(-7)
	case *civil.Date:
		*was = canaryDay
	case *bool:
		*was = !*was
	case **int64:
		key := elsewhere
		*was = &key
	case *int64:
		switch {
		case strings.HasSuffix(f.Name, "ID"):
			*was = elsewhere
		case f.Name == "From": // nobody held the office yet
			*was = 1 << 40
		case f.Name == "To" || f.Name == "Until":
			*was = 1
		default:
			*was = -*was
		}
	default:
		if !plantIn(r, f) {
			t.Fatalf("nobody knows how to alter %T", was)
		}
	}
}

// otherwise are words that are not any words.
var otherwise = map[string]string{"Zone": "Asia/Tokyo", "Diagram": "", "StartAlt": "12:34", "EndAlt": "12:34", "Code": "ZZ", "Category": string(model.Levels[0]),
	"Announced": "2026-03-20T10:00", "Embargo": "2026-03-20T10:00", "TimeAudience": string(model.Internal), "PlaceAudience": string(model.Internal)}

// altered is a programme with one field of each row of a table said otherwise.
func altered(p model.Programme, like model.Record, do func(model.Record)) model.Programme {
	switch like.(type) {
	case *model.Event:
		do(&p.Event)
	case *model.Item:
		p.Items = slices.Clone(p.Items)
		for i := range p.Items {
			do(&p.Items[i])
		}
	case *model.Participation:
		who := map[int64][]model.Participation{}
		for id, list := range p.Who {
			who[id] = slices.Clone(list)
			for i := range who[id] {
				do(&who[id][i])
			}
		}
		p.Who = who
	case *model.Tenure:
		p.Tenures = slices.Clone(p.Tenures)
		for i := range p.Tenures {
			do(&p.Tenures[i])
		}
	case *model.Route:
		p.Routes = slices.Clone(p.Routes)
		for i := range p.Routes {
			do(&p.Routes[i])
		}
	case *model.Instrument:
		p.Instruments = slices.Clone(p.Instruments)
		for i := range p.Instruments {
			do(&p.Instruments[i])
		}
	case *model.Invitation:
		p.Invitations = slices.Clone(p.Invitations)
		for i := range p.Invitations {
			do(&p.Invitations[i])
		}
	case *model.Commitment:
		p.Commitments = slices.Clone(p.Commitments)
		for i := range p.Commitments {
			do(&p.Commitments[i])
		}
	case *model.Party:
		p.Parties = inAll(p.Parties, do)
	case *model.Person:
		p.People = inAll(p.People, do)
	case *model.Office:
		p.Offices = inAll(p.Offices, do)
	case *model.Delegation:
		p.Delegations = inAll(p.Delegations, do)
	case *model.Seat:
		p.Seats = inAll(p.Seats, do)
	case *model.Venue:
		p.Venues = inAll(p.Venues, do)
	case *model.Room:
		p.Rooms = inAll(p.Rooms, do)
	case *model.Group:
		p.Groups = inAll(p.Groups, do)
	case *model.Member:
		p.Members = slices.Clone(p.Members)
		for i := range p.Members {
			do(&p.Members[i])
		}
	}
	p.Resolve()
	return p
}

// A field that says it stands in papers changes some paper when it says
// something else, and one that does not changes none. Nor does any change the
// papers of those who may not read it: not by its words, nor in any other way.
func TestPapersSayTheFieldsThatSaySo(t *testing.T) {
	visit := others(t, detailed(t))
	before := map[model.Audience]map[string]string{}
	for _, a := range model.Audiences {
		before[a] = printed(t, visit, a)
	}
	for _, like := range []model.Record{&model.Event{}, &model.Item{}, &model.Participation{}, &model.Person{}, &model.Delegation{}, &model.Seat{}, &model.Group{}, &model.Member{},
		&model.Party{}, &model.Office{}, &model.Tenure{}, &model.Venue{}, &model.Room{}, &model.Route{}, &model.Commitment{}, &model.Instrument{}, &model.Invitation{}} {
		for _, f := range model.Fields(like) {
			name := reflect.TypeOf(like).Elem().Name() + "." + f.Name
			p := altered(visit, like, func(r model.Record) { alter(t, r, f) })
			told := false
			for _, a := range model.Audiences {
				for what, now := range printed(t, p, a) {
					if now == before[a][what] {
						continue
					}
					told = true
					if name != "Event.Status" && name != "Item.Status" && !a.MayRead(f.Audience) { // that a visit is called off, and an item to be confirmed, is said to all
						t.Errorf("%s for %s tells of %s", what, a, name)
					}
				}
			}
			if told != f.In(model.InPapers) {
				t.Errorf("%s: in papers %v, described so %v", name, told, f.In(model.InPapers))
			}
		}
	}
}
