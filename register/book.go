// Package register is what an office knows by heart: people, the offices there are and
// who holds them, states and organisations, venues with their rooms, and the ways
// between them. It says of each register which columns it has, what stands in them and
// what may be typed, in which order rows stand, what narrows them, and who may be there
// twice. It knows no toolkit and no file.
package register

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
	"slices"
	"strings"
	"sync"
)

// Kind is one register.
type Kind string

const (
	People  Kind = "people"
	Offices Kind = "offices"
	Parties Kind = "parties"
	Venues  Kind = "venues"
	Rooms   Kind = "rooms"
	Ways    Kind = "routes"

	Commitments Kind = "commitments"
	Texts       Kind = "instruments"
	Invitations Kind = "invitations"
	Letters     Kind = "letters"
)

// Kinds lists them all. Each is called as the table of its rows.
var Kinds = []Kind{People, Offices, Parties, Venues, Rooms, Ways, Commitments, Texts, Invitations, Letters}

// Read is what was read of a diary.
type Read struct {
	People   []model.Known
	Tenures  []model.Tenure
	Lists    model.Registers
	Routes   []model.Route
	Pledges  []model.Pledge
	Texts    []model.ToSign
	Invited  []model.InvitationTo
	Letters  []model.Filed
	Contacts map[int64][]model.Past // by state or organisation
	Events   []model.Listed
	Settings map[string]model.Text

	// Programme is that of a visit, read once somebody says from which item of it something comes; nil where no items
	// can be said.
	Programme func(event int64) (model.Programme, error)
	Items     func() ([]model.Entry, error) // of all visits, read as late
}

// Book is all registers of one diary, as they were read, in the words of one reader.
type Book struct {
	Read
	Words  *words.Words
	Lang   string   // that is typed
	Langs  []string // of the content
	now    int64
	today  civil.Date // on the clocks of the office
	moment civil.Moment

	parties map[int64]*model.Party
	offices map[int64]*model.Office
	people  map[int64]*model.Person
	venues  map[int64]*model.Venue
	rooms   map[int64][]*model.Room // by venue
	holds   map[int64][]*model.Tenure
	holders map[int64][]*model.Tenure
	members map[int64]int // people of each party
	origins map[spot]model.Origin
	outside map[int64]model.Outside    // whoever signs a text and does not come, by its key
	numbers func() map[string]int      // of letters, how many have one
	ranks   map[int64]model.OtherRanks // of whoever signs a text, where others were kept, likewise
	signed  map[int64]int              // the places of texts in the order of signing
	events  map[int64]*model.Event

	along  []*model.Letter    // not kept yet
	byName map[string]invitee // whom an invitation can be to, once one was asked for

	inWords *typed.Headings // how texts speak of states and organisations, once one was read

	fromItem struct { // of a row that is begun
		key  int64
		name model.Text
	}
	offers struct {
		row  int64
		col  string
		list []Offer
	}
}

// NewBook learns who is who. now is the instant at which offices are held.
func NewBook(r Read, w *words.Words, lang string, langs []string, now int64) *Book {
	b := &Book{Read: r, Words: w, Lang: lang, Langs: langs, now: now, moment: momentOf(now, r.Settings), parties: keyed(r.Lists.Parties), offices: keyed(r.Lists.Offices), venues: keyed(r.Lists.Venues),
		people: make(map[int64]*model.Person, len(r.People)), rooms: map[int64][]*model.Room{}, holds: map[int64][]*model.Tenure{}, holders: map[int64][]*model.Tenure{}, members: map[int64]int{}}
	b.today = b.moment.Date()
	for i := range r.People {
		p := &r.People[i].Person
		if b.people[p.ID] = p; p.PartyID != nil {
			b.members[*p.PartyID]++
		}
	}
	b.origins, b.events = make(map[spot]model.Origin, len(r.Pledges)+len(r.Texts)), make(map[int64]*model.Event, len(r.Events))
	for i := range r.Pledges {
		b.origins[spot{Commitments, r.Pledges[i].ID}] = r.Pledges[i].From
	}
	b.numbers = sync.OnceValue(func() map[string]int { return numbersOf(r.Letters) })
	b.outside, b.ranks, b.signed = make(map[int64]model.Outside, len(r.Texts)), make(map[int64]model.OtherRanks, len(r.Texts)), make(map[int64]int, len(r.Texts))
	for i := range r.Texts {
		b.signed[r.Texts[i].ID] = i
		b.origins[spot{Texts, r.Texts[i].ID}], b.outside[r.Texts[i].ID], b.ranks[r.Texts[i].ID] = r.Texts[i].From, r.Texts[i].Outside, r.Texts[i].Ranks
	}
	for i := range r.Invited {
		b.origins[spot{Invitations, r.Invited[i].ID}] = r.Invited[i].To
	}
	for i := range r.Letters {
		b.origins[spot{Letters, r.Letters[i].ID}] = r.Letters[i].Of
	}
	for i := range r.Events {
		b.events[r.Events[i].Event.ID] = &r.Events[i].Event
	}
	for i := range r.Lists.Rooms {
		room := &r.Lists.Rooms[i]
		b.rooms[room.VenueID] = append(b.rooms[room.VenueID], room)
	}
	for i := range r.Tenures {
		t := &r.Tenures[i]
		b.holds[t.PersonID] = append(b.holds[t.PersonID], t)
		b.holders[t.OfficeID] = append(b.holders[t.OfficeID], t)
	}
	return b
}

func keyed[T any, P interface {
	*T
	model.Record
}](list []T) map[int64]*T {
	out := make(map[int64]*T, len(list))
	for i := range list {
		out[P(&list[i]).Head().ID] = &list[i]
	}
	return out
}

// rows are the records of a register, in the order in which they were read.
func (b *Book) rows(k Kind) (out []model.Record) {
	switch k {
	case People:
		out = make([]model.Record, len(b.Read.People))
		for i := range b.Read.People {
			out[i] = &b.Read.People[i].Person
		}
	case Offices:
		out = records(b.Lists.Offices)
	case Parties:
		out = records(b.Lists.Parties)
	case Venues:
		out = records(b.Lists.Venues)
	case Rooms:
		out = records(b.Lists.Rooms)
	case Ways:
		out = records(b.Routes)
	case Commitments:
		out = make([]model.Record, len(b.Pledges))
		for i := range b.Pledges {
			out[i] = &b.Pledges[i].Commitment
		}
	case Texts:
		out = make([]model.Record, len(b.Read.Texts))
		for i := range b.Read.Texts {
			out[i] = &b.Read.Texts[i].Instrument
		}
	case Invitations:
		out = make([]model.Record, len(b.Invited))
		for i := range b.Invited {
			out[i] = &b.Invited[i].Invitation
		}
	case Letters:
		out = make([]model.Record, len(b.Read.Letters))
		for i := range b.Read.Letters {
			out[i] = &b.Read.Letters[i].Letter
		}
	}
	return out
}

func records[T any, P interface {
	*T
	model.Record
}](list []T) []model.Record {
	out := make([]model.Record, len(list))
	for i := range list {
		out[i] = P(&list[i])
	}
	return out
}

// fresh is an empty row of a register.
func fresh(k Kind) model.Record {
	switch k {
	case People:
		return &model.Person{}
	case Offices:
		return &model.Office{}
	case Parties:
		return &model.Party{Kind: model.State}
	case Venues:
		return &model.Venue{}
	case Rooms:
		return &model.Room{}
	case Commitments:
		return &model.Commitment{State: model.Promised, Audience: model.Internal}
	case Texts:
		return &model.Instrument{Kind: "agreement", Level: model.BetweenGovernments, State: "idea", Making: model.Signs, Audience: model.Internal}
	case Invitations:
		return &model.Invitation{Audience: model.Internal}
	case Letters:
		return &model.Letter{Way: model.WayOut, Kind: model.NoteVerbale}
	}
	return &model.Route{Mode: model.RouteModes[0]}
}

// text is a text in the language that is typed, else in any.
func (b *Book) text(t model.Text) string { return t.In(b.Lang, b.Words.Lang()) }

// party is what the state or organisation with that key is called.
func (b *Book) party(key *int64) string {
	return b.text(b.partyBy(key).Name)
}

// held are the tenures of a list that run now.
func (b *Book) held(list []*model.Tenure) (out []*model.Tenure) {
	for _, t := range list {
		if t.Runs(b.now) {
			out = append(out, t)
		}
	}
	return out
}

// Office is one by its key, nil where there is none.
func (b *Book) Office(key int64) *model.Office { return b.offices[key] }

// Tenures are those of a person, or of an office, as they were read.
func (b *Book) Tenures(of model.Record) []*model.Tenure {
	if _, ok := of.(*model.Office); ok {
		return b.holders[of.Head().ID]
	}
	return b.holds[of.Head().ID]
}

// About tells a row from another of its name: the offices of a person, who holds an office,
// now or at another time.
func (b *Book) About(r model.Record) string {
	var out []string
	for _, t := range b.Tenures(r) {
		name := b.text(b.PersonName(t.PersonID))
		if _, one := r.(*model.Person); one {
			name = b.officeName(t.OfficeID)
		}
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, "; ")
}

func (b *Book) officeName(key int64) string {
	if o := b.offices[key]; o != nil {
		return b.text(o.Title)
	}
	return ""
}

// PersonName is what a person is called, by key.
func (b *Book) PersonName(key int64) model.Text {
	if p := b.people[key]; p != nil {
		return p.Name
	}
	return nil
}
