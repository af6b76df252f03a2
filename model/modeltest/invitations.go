package modeltest

import (
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

func (o *office) invitation(kinds ...model.StepKind) model.Invitation {
	i := model.Invitation{Who: model.Plain("The President"), PartyID: &o.guest, EventID: &o.visit, Audience: model.Internal}
	for n, k := range kinds {
		i.Thread = append(i.Thread, model.InvitationStep{Day: civil.Date("2026-03-1" + strconv.Itoa(n)), Kind: k})
	}
	return i
}

// What becomes of invitations, of letters and of files when what they are about goes; what an
// acceptance opens.
var invitationEffects = map[string]func(*office){
	"an invitation and a letter outlive their visit": func(o *office) {
		event := o.record(&model.Event{}, o.visit).(*model.Event)
		i := o.invitation(model.StepAloud)
		id := o.save(&i)
		l := o.save(&model.Letter{About: model.Plain("Names"), Number: "E1/9", Way: model.WayOut, Kind: model.NoteVerbale, EventID: &o.visit})
		deleteVisit(o)
		was := o.record(&model.Invitation{}, id).(*model.Invitation)
		same(o, "no key", was.EventID == nil, true)
		same(o, "its uid", was.EventUID, event.UID)
		same(o, "what it was called", was.Origin.In(), event.Title.In())
		same(o, "the letter stays", o.record(&model.Letter{}, l).(*model.Letter).Origin.In(), event.Title.In())
	},
	"a file goes with what it lies with": func(o *office) {
		of := func(key *int64) *model.Attach {
			return &model.Attach{Attachment: model.Attachment{Name: "Note.pdf", ItemID: key, Audience: model.Internal}, Bytes: []byte("x")}
		}
		file := of(&o.talks)
		o.do(file)
		same(o, "it is there", o.there(&model.Attachment{}, file.ID), true)
		o.do(&model.DeleteItems{IDs: []int64{o.talks}, Revision: o.Revision()})
		same(o, "it went along", o.there(&model.Attachment{}, file.ID), false)
	},
	"what cannot be attached": func(o *office) {
		attach := func(name string, bytes int, key *int64) *model.Attach {
			return &model.Attach{Attachment: model.Attachment{Name: name, ItemID: key, Audience: model.Internal}, Bytes: make([]byte, bytes)}
		}
		o.refused(attach("../Note.pdf", 1, &o.talks), "file.name")
		o.refused(attach("C:\\Note.pdf", 1, &o.talks), "file.name")
		o.refused(attach("Note.pdf", model.MostAttached+1, &o.talks), "file.large")
		o.refused(attach("Note.pdf", 0, &o.talks), "file.empty")
		o.refused(attach("Note.pdf", 1, nil), "file.nowhere")
	},
	"an acceptance opens a delegation, once": func(o *office) {
		other := o.save(&model.Party{Kind: model.State, Code: "QZ", Name: model.Plain("Third")})
		i := o.invitation(model.StepLetter)
		i.PartyID = &other
		c := &model.SaveInvitation{Invitation: i}
		o.do(c)
		n := len(o.delegations(o.visit))
		for _, k := range []model.StepKind{"principle", "names"} {
			now := *o.record(&model.Invitation{}, c.ID).(*model.Invitation)
			now.Thread = append(now.Thread, model.InvitationStep{Day: "2026-03-15", Kind: k})
			o.do(&model.SaveInvitation{Invitation: now})
			same(o, "one delegation more", len(o.delegations(o.visit)), n+1)
		}
	},
	"by video the chair is free": func(o *office) {
		head := o.record(&model.Seat{}, o.seat).(*model.Seat)
		head.Role = model.HeadOfDelegation
		o.save(head)
		o.do(&model.Participate{Item: o.talks, Side: model.GuestSide, Who: []model.Participation{{SeatID: &o.seat, Place: model.Plain("2")}}, Was: model.AllSeen(o.who(o.talks, model.GuestSide))})
		o.do(&model.SaveInvitation{Invitation: o.invitation(model.StepLetter, model.StepAccepted, model.StepVideo)})
		who := o.who(o.talks, model.GuestSide)
		same(o, "on a screen", who[0].Mode, model.ByVideo)
		same(o, "no chair", who[0].Place.Empty(), true)
		same(o, "the seat says so", o.record(&model.Seat{}, o.seat).(*model.Seat).Status, model.OnVideo)
	},
	"a member on a screen leaves the head in the room": func(o *office) {
		head := o.record(&model.Seat{}, o.seat).(*model.Seat)
		head.Role = model.HeadOfDelegation
		o.save(head)
		minister := o.save(&model.Person{Name: model.Plain("Ana Pop"), PartyID: &o.guest})
		post := o.save(&model.Office{Title: model.Plain("Minister of Economy"), PartyID: &o.guest})
		o.save(&model.Tenure{PersonID: minister, OfficeID: post})
		seat := o.save(&model.Seat{DelegationID: o.guests, PersonID: &minister, Role: "member", Status: model.Accepted, Pos: 9})
		status := func(id int64) model.SeatStatus { return o.record(&model.Seat{}, id).(*model.Seat).Status }
		was := status(o.seat)
		to := o.invitation(model.StepLetter, model.StepAccepted, model.StepVideo)
		to.OfficeID = &post
		o.do(&model.SaveInvitation{Invitation: to})
		same(o, "the minister on a screen", status(seat), model.OnVideo)
		same(o, "the head as before", status(o.seat), was)
		to.OfficeID, to.PersonID = nil, &minister
		o.do(&model.SaveInvitation{Invitation: to})
		same(o, "nor for one who is asked by name", status(o.seat), was)
	},
	"asked aloud, accepted, named, on a screen": func(o *office) {
		var who model.Seat
		seat := o.record(&who, o.seat).(*model.Seat)
		other := o.save(&model.Party{Kind: model.State, Code: "QY", Name: model.Plain("Fourth")})
		person := o.save(&model.Person{Name: model.Plain("Ana Pop"), PartyID: &other})
		i := o.invitation(model.StepAloud)
		i.PartyID, i.PersonID = &other, &person
		c := &model.SaveInvitation{Invitation: i}
		o.do(c)
		seats := func() (out []model.Seat) {
			for _, d := range o.delegations(o.visit) {
				if d.PartyID == other {
					out = append(out, o.seats(d.ID)...)
				}
			}
			return out
		}
		add := func(day string, k model.StepKind) {
			now := *o.record(&model.Invitation{}, c.ID).(*model.Invitation)
			now.Thread = append(now.Thread, model.InvitationStep{Day: civil.Date(day), Kind: k})
			o.do(&model.SaveInvitation{Invitation: now, Screen: model.Plain("screen")})
		}
		add("2026-03-20", model.StepLetter)
		same(o, "asked, nobody has a delegation", len(seats()), 0)
		add("2026-04-14", "principle")
		same(o, "accepted in principle, no seat is filled", len(seats()), 0)
		add("2026-05-05", "names")
		same(o, "named, the head has a seat", len(seats()), 1)
		head := seats()[0]
		same(o, "who that is", *head.PersonID, person)
		same(o, "as head", head.Role, model.HeadOfDelegation)
		photo := o.put("Family photo", "15:30", "15:40")
		var it model.Item
		o.edit(&it, photo, func() { it.Kind = model.FamilyPhoto })
		for _, at := range []int64{o.talks, photo} {
			o.do(&model.Participate{Item: at, Side: model.GuestSide, Who: []model.Participation{{SeatID: &head.ID, Place: model.Plain("2"), Car: model.Plain("1")}}, Was: model.AllSeen(o.who(at, model.GuestSide))})
		}
		add("2026-05-09", model.StepVideo)
		talks, picture := o.who(o.talks, model.GuestSide)[0], o.who(photo, model.GuestSide)[0]
		same(o, "at the talks on a screen", talks.Mode, model.ByVideo)
		same(o, "which stands where the chair did", talks.Place.In(), "screen")
		same(o, "no car", talks.Car.Empty(), true)
		same(o, "not in the photograph", picture.Mode, model.Absent)
		same(o, "and no place in it", picture.Place.Empty(), true)
		same(o, "one thread", len(o.record(&model.Invitation{}, c.ID).(*model.Invitation).Thread), 5)
		same(o, "another head is left alone", o.record(&model.Seat{}, o.seat).(*model.Seat).Status, seat.Status)
	},
	"a note that names fills the seats of an office and of a state": func(o *office) {
		named := func(i model.Invitation, comes string) (out []string) {
			i.Comes = model.Plain(comes)
			i.Thread = model.Thread{{Day: "2026-03-20", Kind: model.StepLetter}, {Day: "2026-04-14", Kind: "principle"}, {Day: "2026-05-05", Kind: "names"}}
			o.do(&model.SaveInvitation{Invitation: i})
			for _, d := range o.delegations(o.visit) {
				for _, s := range o.seats(d.ID) {
					if d.PartyID != *i.PartyID {
						continue
					}
					name := s.Name.In()
					if s.PersonID != nil {
						name = "*" + o.record(&model.Person{}, *s.PersonID).(*model.Person).Name.In()
					}
					out = append(out, name+" "+string(s.Role))
				}
			}
			return out
		}
		of := func(code string) (model.Invitation, int64) {
			party := o.save(&model.Party{Kind: model.State, Code: code, Name: model.Plain("State " + code)})
			i := o.invitation(model.StepLetter)
			i.PartyID = &party
			return i, o.save(&model.Person{Name: model.Plain("Ana Pop " + code), PartyID: &party})
		}
		state, _ := of("QA")
		same(o, "of a state those whom the note names", strings.Join(named(state, "ana pop QA; Dan Rus"), ", "), "*Ana Pop QA head-of-delegation, Dan Rus member")
		to, holder := of("QB")
		id := o.save(&model.Office{Title: model.Plain("President"), PartyID: to.PartyID})
		o.save(&model.Tenure{PersonID: holder, OfficeID: id})
		to.OfficeID = &id
		same(o, "of an office whoever holds it", strings.Join(named(to, "the President, with the Minister"), ", "), "*Ana Pop QB head-of-delegation")
		empty, _ := of("QC")
		id = o.save(&model.Office{Title: model.Plain("Minister"), PartyID: empty.PartyID})
		empty.OfficeID = &id
		same(o, "an office that nobody holds", len(named(empty, "")), 0)
	},
	"whoever is put out of an office is kept where it was asked": func(o *office) {
		id := o.save(&model.Office{Title: model.Plain("Chancellor")})
		first, next := o.save(&model.Person{Name: model.Plain("Ana Pop")}), o.save(&model.Person{Name: model.Plain("Dan Rus")})
		held := model.Tenure{PersonID: first, OfficeID: id}
		o.save(&held)
		i := o.invitation(model.StepLetter)
		i.OfficeID = &id
		c := &model.SaveInvitation{Invitation: i}
		o.do(c)
		put := func(person int64, offices ...model.Office) {
			p := o.record(&model.Person{}, person).(*model.Person)
			var seen []model.Seen
			for _, t := range o.tenures(person) {
				seen = append(seen, model.SeenOf(&t))
			}
			o.do(&model.SaveHolder{Person: *p, Offices: offices, Held: true, Tenures: seen})
		}
		left := func() []int64 { return o.record(&model.Invitation{}, c.ID).(*model.Invitation).Thread[0].Left }
		chair := *o.record(&model.Office{}, id).(*model.Office)
		put(next, chair)
		put(next)
		same(o, "who was put there beside the holder, by mistake, is not", len(left()), 0)
		put(first)
		put(next, chair)
		same(o, "who held it when it was asked is", slices.Equal(left(), []int64{first}), true)
	},
	"whoever is put out of an office is kept where it was asked by its name alone": func(o *office) {
		asked := map[string]int64{}
		for _, who := range []string{"the president", "The President of the Senate"} {
			i := o.invitation(model.StepLetter)
			i.Who = model.Plain(who)
			c := &model.SaveInvitation{Invitation: i}
			o.do(c)
			asked[who] = c.ID
		}
		id := o.save(&model.Office{Title: model.Plain("The President")})
		holder := o.save(&model.Person{Name: model.Plain("Ana Pop"), PartyID: &o.guest})
		o.save(&model.Tenure{PersonID: holder, OfficeID: id})
		var seen []model.Seen
		for _, t := range o.tenures(holder) {
			seen = append(seen, model.SeenOf(&t))
		}
		o.do(&model.SaveHolder{Person: *o.record(&model.Person{}, holder).(*model.Person), Held: true, Tenures: seen})
		left := func(who string) []int64 {
			return o.record(&model.Invitation{}, asked[who]).(*model.Invitation).Thread[0].Left
		}
		same(o, "who held it when it was asked is", slices.Equal(left("the president"), []int64{holder}), true)
		same(o, "who held another is not", len(left("The President of the Senate")), 0)
	},
	"who comes with all heads is on a screen alone": func(o *office) {
		head := o.record(&model.Seat{}, o.seat).(*model.Seat)
		head.Role = model.HeadOfDelegation
		o.save(head)
		sent := o.record(&model.Delegation{}, head.DelegationID).(*model.Delegation)
		sent.Hotel, sent.Arrival = model.Plain("Athénée Palace"), model.Plain("12 March, 11:00")
		o.save(sent)
		heads := o.save(&model.Group{EventID: o.visit, Name: model.Plain("Heads"), Kind: model.Heads})
		photo := o.put("Family photo", "15:30", "15:40")
		var it model.Item
		o.edit(&it, photo, func() { it.Kind = model.FamilyPhoto })
		for _, at := range []int64{o.talks, photo} {
			o.do(&model.Participate{Item: at, Side: model.GuestSide, Who: []model.Participation{{GroupID: &heads}}, Was: model.AllSeen(o.who(at, model.GuestSide))})
		}
		o.do(&model.SaveInvitation{Invitation: o.invitation(model.StepLetter, model.StepAccepted, model.StepVideo), Screen: model.Plain("screen")})
		mode := func(at int64) (out []string) {
			for _, p := range o.who(at, model.GuestSide) {
				out = append(out, string(p.Mode)+p.Place.In())
			}
			return out
		}
		same(o, "at the talks a screen beside the group", strings.Join(mode(o.talks), ","), ",videoscreen")
		same(o, "in the photograph nobody", strings.Join(mode(photo), ","), ",absent")
		now := o.record(&model.Delegation{}, head.DelegationID).(*model.Delegation)
		alone := true
		for _, s := range o.seats(head.DelegationID) {
			alone = alone && s.ID == head.ID
		}
		same(o, "rooms are free where nobody else comes", now.Hotel.Empty() && now.Arrival.Empty(), alone)
	},
	"what is no invitation": func(o *office) {
		save := func(i model.Invitation) model.Change { return &model.SaveInvitation{Invitation: i} }
		o.refused(save(o.invitation(model.StepAccepted)), "invitation.answer-alone")
		nobody := o.invitation(model.StepLetter)
		nobody.Who = nil
		o.refused(save(nobody), "invitation.nobody")
		twice := o.invitation(model.StepLetter, model.StepLetter)
		twice.Thread[0].Number, twice.Thread[1].Number = "E1/5", "E1/5"
		o.refused(save(twice), "invitation.number-twice")
		nowhere := o.invitation(model.StepAloud)
		nowhere.EventID = nil
		o.refused(save(nowhere), "invitation.no-event")
		early := o.invitation(model.StepAccepted, model.StepLetter) // an answer before the letter
		early.Deadline = "2001-01-01"
		o.do(save(early))
	},
}

var invitationStales = []stale{onward()}

// onward is a thread that somebody went on with while another was at it.
func onward() stale {
	var id int64
	return stale{"a thread that somebody went on with", func(o *office) model.Change {
		c := &model.SaveInvitation{Invitation: o.invitation(model.StepLetter)}
		o.do(c)
		id = c.ID
		seen := *o.record(&model.Invitation{}, id).(*model.Invitation)
		seen.Thread = append(seen.Thread, model.InvitationStep{Day: "2026-03-14", Kind: model.StepDeclined})
		return &model.SaveInvitation{Invitation: seen}
	}, func(o *office) {
		var now model.Invitation
		o.edit(&now, id, func() { now.Comes = model.Plain("Two advisers") })
	}}
}
