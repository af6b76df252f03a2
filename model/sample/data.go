package sample

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"sync"

	"chancery/assets"
	"chancery/model"
)

// langs are the languages of the sample, in the order of its texts. In any other
// it is shown in the first of them.
var langs = sync.OnceValue(func() []string {
	var register registerData
	if err := read(assets.Sample(), "register.json", &register); err != nil {
		panic(err) // the sample is part of the program
	}
	return register.Languages
})

// text is a text in each of langs.
type text []string

func (t text) text() model.Text {
	var out model.Text
	for i, s := range t {
		out = out.With(langs()[i], s)
	}
	return out
}

type registerData struct {
	Languages []string // of every text of the sample, in this order
	Office    text
	Home      string // key of the host state
	History   []struct{ Party, Since, In string }
	Parties   []struct {
		Key, Code, Short string
		Name             text
		Of, HeadOf       text // the genitive of its name, and of what its head is called
	}
	People []struct {
		Key, Party, Level, Since, Known string
		Name, Family, Address, Office   text
		Genitive, OfficeGenitive        text
	}
	Venues []struct {
		Key                 string
		Name, Aliases, City text
		Lat, Lon            float64
		Rooms               []struct {
			Key                  string
			Name                 text
			Capacity, Turnaround int
		}
	}
	Routes []struct {
		From, To, Mode string
		Minutes        int
	}
}

type eventData struct {
	Kind, Direction, Level, Status, Audience, Marking string
	First, Last, Zone, Badge, Host, Guest             string
	Title, HostName, GuestName, City, Agent, Contact  text
	Remarks                                           text
	PressRooms, Foreword, Practical                   text
	Delegations                                       []delegationData
	Groups                                            []groupData
	Items                                             []itemData
	Series                                            []seriesData
	Bilaterals                                        *bilateralData
	Commitments                                       []commitmentData
	Texts                                             []instrumentData
	Invitations                                       []invitationData
}

// commitmentData is what was agreed at an item.
type commitmentData struct {
	Item, With, Due, State, Audience string
	Words, Who, Whom, Owner          text
}

// instrumentData is a text that is signed at an item.
type instrumentData struct {
	Item, Kind, Level, State, Ours, Theirs, Languages, Prevails, Audience string
	Title, OurSigner, TheirSigner                                         text
	OurRank, OurPowers, TheirRank, TheirPowers                            string
}

// invitationData is who was asked to come; a step may have been at an item of an earlier event.
type invitationData struct {
	Person, Party, Deadline, Audience string
	Comes, Companion, Remarks         text
	Steps                             []struct {
		Day, At, Kind, Number, Item string
		Words                       text
	}
}

type delegationData struct {
	Party, Side, Phone, Languages      string
	Plus                               int
	Liaison, Hotel, Arrival, Departure text
	Seats                              []seatData
}

// seatData is a seat: of a person, or of a name with what it stands for.
type seatData struct {
	Key, Person, Role, Status, Languages string
	Name, Title                          text
}

// groupData is a group, with the seats that belong to it besides, or do not.
type groupData struct {
	Key, Kind, Level string
	Name             text
	Members, Out     []string
}

// partData is somebody who takes part, with a seat or a car.
type partData struct {
	Who        string
	Place, Car text
}

type itemData struct {
	Key, Day, Start, End, StartMark, EndMark, Kind, Status, Audience string
	Anchored                                                         bool
	Venue, Room, From, To, Press, Gather, Dress, Container           string
	Bus, Back, Latest                                                string
	Title, PressNote, Interp, Responsible, Description, Remarks      text
	BusPlace, BackPlace, GatherPlace                                 text
	Hosts, Guests                                                    []json.RawMessage
	Steps                                                            [][]any
	Positions                                                        *positionsData
}

// positionsData is who stands where at a ceremony.
type positionsData struct {
	High        int
	Seen, Other text
	Marks       []struct {
		Kind, Side string
		X, Y, W, H int
		Label      text
	}
}

// diagram is the positions as an item keeps them.
func (d *positionsData) diagram() (string, error) {
	out := model.Positions{High: d.High, Seen: d.Seen.text(), Other: d.Other.text()}
	for _, m := range d.Marks {
		out.Marks = append(out.Marks, model.Position{Kind: model.PositionKind(m.Kind), Side: model.Side(m.Side), X: m.X, Y: m.Y, W: m.W, H: m.H, Label: m.Label.text()})
	}
	return out.Diagram()
}

// seriesData is one item for each of several delegations.
type seriesData struct {
	itemData
	Minutes int
	Heads   bool        // of each delegation its head alone
	Slots   [][2]string // start, delegation
}

// bilateralData is a grid of meetings: a row a slot, a column a room.
type bilateralData struct {
	Day, Venue, Container  string
	Minutes                int
	Rooms                  []string
	Title, Interp, Remarks text
	Slots                  [][]string
}

func read(fsys fs.FS, name string, into any) error {
	b, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, into); err != nil {
		return fmt.Errorf("sample: %s: %w", name, err)
	}
	return nil
}
