package modeltest

import "chancery/model"

var stales = []stale{
	{"recognise a state that was taken otherwise", recogniseKosovo, func(o *office) {
		o.do(&model.Recognise{Code: "XK", Now: model.Recognising{How: model.ByName, Called: model.Text{"en": "Kosovo"}}})
	}},
	{"move a changed item", moveLunch, renameLunch},
	{"move a deleted item", moveLunch, deleteLunch},
	{"move what was never seen", func(o *office) model.Change {
		c := moveLunch(o).(*model.MoveItems)
		c.Moves[0].Rev = 0
		return c
	}, func(*office) {}},
	{"follow the rules with a changed item", followClocks, renameTalks},
	{"hand over a changed item", giveTalks, renameTalks},
	{"hand over, one added", giveTalks, addGuest},
	{"hand over, one taken", giveTalks, takeLastGuest},
	{"shift, an item on its way", shiftAll, func(o *office) { o.put("Put in meanwhile", "14:05", "14:30") }},
	{"shift, an item gone", shiftAll, deleteLunch},
	{"shift, an item locked", shiftAll, func(o *office) {
		it := o.item(o.press)
		it.Status = model.Locked
		o.do(&model.SaveItem{Item: it})
	}},
	{"edit a changed item", func(o *office) model.Change { return &model.SaveItem{Item: o.item(o.lunch)} }, renameLunch},
	{"edit a deleted item", func(o *office) model.Change { return &model.SaveItem{Item: o.item(o.lunch)} }, deleteLunch},
	{"edit an item and who, one added", saveWho, addGuest},
	{"edit an item and who, one taken", saveWho, takeLastGuest},
	{"delete a changed item", deleteTalks, renameTalks},
	{"delete an item with somebody new", deleteTalks, addGuest},
	{"duplicate a changed item", func(o *office) model.Change { return &model.DuplicateItem{Of: o.itemSeen(o.lunch)[0]} }, renameLunch},
	{"swap, the earlier changed", swapLunch, renameLunch},
	{"swap, the later changed", swapLunch, func(o *office) { o.rename(o.press) }},
	{"swap, one deleted", swapLunch, deleteLunch},
	{"replace somebody, their row changed", replaceHead, func(o *office) { o.guestsAre(turned) }},
	{"replace somebody, named in one more item", replaceHead, func(o *office) {
		o.do(&model.Participate{Item: o.lunch, Side: model.GuestSide, Who: []model.Participation{{PersonID: &o.person}}})
	}},
	{"replace somebody, the seat changed", replaceHead, editSeat},
	{"replace somebody in an item that changed", replaceInLunch, renameLunch},
	{"replace somebody in an item that is gone", replaceInLunch, deleteLunch},
	{"assigned to an item, one added", assignSeat, addGuest},
	{"assigned to an item, one taken", assignSeat, takeGuest},
	{"assigned to a deleted item", assignSeat, deleteVisit},
	{"order delegations, one changed", func(o *office) model.Change {
		list := o.delegations(o.visit)
		return &model.OrderDelegations{Event: o.visit, Order: []model.Seen{model.SeenOf(&list[1]), model.SeenOf(&list[0])}}
	}, func(o *office) {
		var d model.Delegation
		o.get(&d, o.guests)
		d.Plus = 6
		o.do(&model.SaveDelegation{ID: o.guests, Own: &d})
	}},
	{"participants, one added", guestsAlone, addGuest},
	{"participants, one taken", guestsAlone, takeGuest},
	{"participants, the last one taken", guestsAlone, takeLastGuest},
	{"participants, in another order", guestsAlone, turnGuests},
	{"participants of a deleted item", guestsAlone, deleteVisit},
	{"paste what was cut and is back", func(o *office) model.Change {
		return &model.PasteItems{Event: o.other, Items: o.copied(o.lunch), Days: 81, Cut: true}
	}, renameLunch},
	{"paste into a deleted visit", func(o *office) model.Change {
		return &model.PasteItems{Event: o.visit, Items: o.copied(o.lunch)}
	}, deleteVisit},
	{"edit a changed visit", func(o *office) model.Change { return &model.SaveEvent{Event: o.read(o.visit).Event} }, editVisit},
	{"move a changed visit", moveVisit, editVisit},
	{"move a deleted visit", moveVisit, deleteVisit},
	{"other clocks for a changed visit", func(o *office) model.Change {
		return &model.ChangeClocks{Event: o.seen(&model.Event{}, o.visit), Zone: "Europe/Rome"}
	}, editVisit},
	{"delete a changed visit", dropVisit, editVisit},
	{"delete a visit with an item put in", dropVisit, putItem},
	{"delete a visit with a changed item", dropVisit, renameLunch},
	{"delete a visit with somebody new", dropVisit, addGuest},
	{"delete a visit with a changed seat", dropVisit, editSeat},
	{"delete a deleted visit", dropVisit, deleteVisit},
	{"delete a visit that was never read", func(o *office) model.Change { return &model.DeleteEvent{ID: o.visit} }, func(*office) {}},
	{"duplicate a changed visit", func(o *office) model.Change {
		return &model.DuplicateEvent{Of: o.seen(&model.Event{}, o.visit), First: "2026-09-01"}
	}, editVisit},
	{"remove a changed delegation", dropGuests, editGuests},
	{"remove a delegation with a seat put in", dropGuests, addSeat},
	{"remove a delegation with a changed seat", dropGuests, editSeat},
	{"seats of a delegation, one changed", guestSeats, editSeat},
	{"seats of a delegation, one put in", guestSeats, addSeat},
	{"seats of a delegation that is no more", guestSeats, func(o *office) { o.do(dropGuests(o)) }},
	{"a seat from elsewhere that was changed", takeSeat, editSeat},
	{"the own fields of a changed delegation", func(o *office) model.Change {
		return &model.SaveDelegation{ID: o.guests, Own: o.record(&model.Delegation{}, o.guests).(*model.Delegation)}
	}, editGuests},
	{"a changed group", headsAlone, func(o *office) {
		var g model.Group
		o.edit(&g, o.firstGroup(), func() { g.Name = model.Plain("Those of before") })
	}},
	{"a group with another member", headsAlone, addMember},
	{"remove a group with another member", func(o *office) model.Change {
		return &model.RemoveGroup{ID: o.heads(), Revision: o.Revision()}
	}, addMember},
	{"edit a changed person", func(o *office) model.Change {
		return &model.SavePerson{Person: *o.record(&model.Person{}, o.person).(*model.Person)}
	}, editPerson},
	{"give an office to who holds another by now", func(o *office) model.Change {
		return &model.SavePerson{Person: *o.record(&model.Person{}, o.person).(*model.Person), Office: model.Office{Title: model.Text{"en": "Speaker"}}, Tenures: model.AllSeen(o.tenures(o.person))}
	}, holdsAnother},
	{"the card of a changed person", personCard, editPerson},
	{"the card of somebody who holds another office by now", personCard, holdsAnother},
	{"save a changed record", func(o *office) model.Change { return &model.Save{Record: o.record(&model.Venue{}, o.venue)} }, editVenue},
	{"save a changed venue", func(o *office) model.Change {
		return &model.SaveVenue{Venue: *o.record(&model.Venue{}, o.venue).(*model.Venue), Rooms: []model.Text{{"en": "New"}}}
	}, editVenue},
	{"remove a changed record", func(o *office) model.Change { return &model.Remove{Record: o.record(&model.Venue{}, o.venue)} }, editVenue},
	{"a changed setting", func(o *office) model.Change {
		return &model.SaveSetting{Name: setting, Value: model.Plain("mine"), Was: o.setting(setting)}
	}, editSetting},
	{"several, one of them overtaken", func(o *office) model.Change {
		return &model.Several{Verb: model.Label{Verb: "edit"}, Changes: []model.Change{&model.Save{Record: &model.Venue{Name: model.Plain("Half")}}, moveLunch(o)}}
	}, renameLunch},
}

func moveLunch(o *office) model.Change {
	it := o.item(o.lunch)
	return &model.MoveItems{Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 600, End: it.End.At + 600}}}
}

func shiftAll(o *office) model.Change { return o.shift(20, o.lunch) }

func saveWho(o *office) model.Change {
	was := o.who(o.talks)
	who := was[:1]
	return &model.SaveItem{Item: o.item(o.talks), Who: &who, Was: model.AllSeen(was)}
}

func deleteTalks(o *office) model.Change {
	return &model.DeleteItems{IDs: []int64{o.lunch, o.talks}, Revision: o.Revision()}
}

func swapLunch(o *office) model.Change {
	return &model.Swap{Earlier: o.itemSeen(o.lunch), Later: o.itemSeen(o.press)}
}

func guestsAlone(o *office) model.Change {
	was := o.who(o.talks, model.GuestSide)
	return &model.Participate{Item: o.talks, Side: model.GuestSide, Who: was[:1], Was: model.AllSeen(was)}
}

func moveVisit(o *office) model.Change {
	return &model.MoveEvent{Event: o.seen(&model.Event{}, o.visit), Days: 1, Force: true}
}

func dropVisit(o *office) model.Change {
	return &model.DeleteEvent{ID: o.visit, Revision: o.Revision()}
}

// dropGuests takes the delegation away from a visit in which nobody needs it.
func dropGuests(o *office) model.Change {
	o.do(&model.DeleteItems{IDs: []int64{o.talks}, Revision: o.Revision()})
	return &model.RemoveDelegation{ID: o.guests, Revision: o.Revision()}
}

func recogniseKosovo(*office) model.Change {
	return &model.Recognise{Code: "XK", Now: model.Recognising{How: model.Unmarked, Called: model.Text{"en": "Pristina"}}}
}

func guestSeats(o *office) model.Change {
	was := o.seats(o.guests)
	list := append(was, model.Seat{Name: model.Plain("Aide")})
	return &model.SaveDelegation{ID: o.guests, Seats: &list, Was: model.AllSeen(was)}
}

// takeSeat carries the seat of the guests' head to the hosts.
func takeSeat(o *office) model.Change {
	list := o.seats(o.guests)
	return &model.SaveDelegation{ID: o.hosts, Seats: &list}
}

// headsAlone is a group of a visit, edited.
func headsAlone(o *office) model.Change {
	var g model.Group
	o.get(&g, o.heads())
	g.Name = g.Name.With("en", "Heads alone")
	return &model.SaveGroup{Group: g, Members: []model.Member{{SeatID: &o.seat, Out: true}}}
}

func (o *office) firstGroup() int64 {
	var list []model.Group
	o.children(&model.Event{}, o.visit, &list)
	return list[0].ID
}

func addMember(o *office) { o.save(&model.Member{GroupID: o.firstGroup(), SeatID: &o.seat, Out: true}) }
