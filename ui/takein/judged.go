package takein

import (
	"slices"

	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/model"
)

// begin reads the file for what it most likely is.
func (k *card) begin() error {
	var err error
	if k.lists, err = k.host.Reading().Registers(); err != nil {
		return err
	}
	if err := k.aim(); err != nil {
		return err
	}
	k.understand()
	if k.of.Kind == proposal.People {
		k.into = intoPeople
		switch {
		case k.onto != 0 && k.event != 0:
			k.into, k.which = intoGuests, k.onto
		case k.event == 0 || k.file.Kind == source.Cards: // of an address book, not of a delegation
		case k.of.OfGuests() && len(k.cells.Programme.Items) > 0 && k.sentAgain() == 0:
			k.into = intoGuests
		case k.host.ToDelegation() || k.sentByOne():
			k.into = intoDelegation
		default:
			if k.which = k.sentAgain(); k.which != 0 {
				k.into = intoDelegation
			}
		}
	} else if k.into = intoNew; k.event != 0 {
		if k.far = k.elsewhen(); !k.far {
			k.into = intoVisit
		}
	}
	if err := k.meet(); err != nil {
		return err
	}
	if as := k.host.Mapped(k.of.Shape()); len(as) == len(k.of.Columns) {
		k.cols = as
	}
	return k.aim()
}

// aim takes up the visit that the file is for.
func (k *card) aim() error {
	var p model.Programme
	if k.event != 0 {
		var err error
		if p, err = k.host.Reading().Programme(k.event); err != nil {
			return err
		}
	}
	cells, err := k.host.Cells(p)
	k.cells = cells
	_, k.home = k.host.Zones()
	return err
}

// many is from how many lines on a file is read anew beside the window.
const many = 1000

// read reads the file anew for what was chosen, and then shows it; what was ticked and set right is
// given up.
func (k *card) read(then func()) {
	fresh := *k
	fresh.kept, fresh.goes = map[int][]string{}, map[int64]bool{}
	work := func() {
		fresh.understand()
		fresh.judge()
	}
	done := func() {
		fresh.ready, fresh.busy, fresh.sheet = nil, false, k.sheet
		*k = fresh
		then()
	}
	if len(k.of.Rows)+len(k.of.People) < many {
		work()
		done()
		return
	}
	k.busy = true
	k.host.Say(k.kit.Words.Say("takein.reading", k.name))
	k.host.Beside(work, done)
}

// understand makes rows or people of the file.
func (k *card) understand() {
	e := &k.cells.Programme.Event
	o := proposal.Options{Today: k.host.Today(), Zone: e.Zone, First: e.FirstDay, Columns: k.cols, Clocks: k.clocks}
	if k.into == intoNew { // nothing is known yet of its clocks
		o.Zone = ""
	}
	switch {
	case k.into.ofPeople():
		o.Kind = proposal.People
	case k.into != "" && k.of.Kind == proposal.People:
		o.Kind = proposal.Programme
	}
	if k.ready != nil && o.Zone == e.Zone && (o.Kind == "" || o.Kind == k.ready.Kind) && len(o.Columns) == 0 && o.Clocks == "" {
		k.of = k.ready
	} else {
		k.of = proposal.Of(k.file, o)
	}
	k.weighed = map[int]bool{}
	k.of.Twins()
	k.of.Whose, k.of.Brought, k.of.Story = k.whose, k.brought, k.story
	if !k.chosen {
		k.head = k.of.HeadSaid()
	}
	for i := range k.of.Rows {
		k.of.Rows[i].Out = k.of.Rows[i].Private
	}
	k.cells.Lang = k.of.Tongue(k.kit.Words.Lang())
}

// judge says what becomes of each line.
func (k *card) judge() {
	k.changes, k.matches, k.seats, k.stand, k.left, k.lines, k.behind, k.same = nil, nil, nil, nil, nil, nil, 0, 0
	defer k.ask()
	switch {
	case k.of.Kind == proposal.People:
		k.matches = k.of.Matches(&k.cells, k.lists.Parties)
		for i := range k.of.People {
			k.lines = append(k.lines, line{at: i, change: none})
		}
		if k.reseat(); k.into == intoGuests {
			k.sides = k.of.GuestSides(&k.cells)
			k.stand = k.attend()
			k.leaving()
		}
		if k.seats != nil { // as of a programme, what is new or other is read through
			k.lines = slices.DeleteFunc(k.lines, func(l line) bool {
				if l.at == none || k.isOut(l) || !k.nothing(l) || len(k.details(l.at)) > 0 { // also what stays as it is unasked
					return false
				}
				k.same++
				return !k.all
			})
		}
		return
	case k.into == intoNew:
		k.cells.Programme = model.Programme{Event: k.begun(), Parties: map[int64]model.Party{}}
		for _, party := range k.lists.Parties { // whoever is said to be of a state is on its side
			k.cells.Programme.Parties[party.ID] = party
		}
		k.call()
		k.of.Sided(&k.cells)
	case k.event != 0:
		k.of.Sided(&k.cells)
		k.changes = k.of.Differences(&k.cells)
		if !k.of.TellsClocks() {
			k.behind, k.rows = proposal.Behind(len(k.of.Rows), k.changes)
		}
	}
	of := map[int]int{}
	for i := range k.changes {
		if k.apart[k.changes[i].New] {
			k.changes[i] = k.changes[i].Apart()
		}
		if n := k.changes[i].New; n > 0 {
			of[n] = i
		}
		k.weigh(&k.changes[i])
	}
	for _, i := range k.of.Order() {
		one := line{at: i, change: none}
		if n, ok := of[i+1]; ok {
			one.change = n
		}
		if k.into == intoVisit && one.change == none {
			if k.same++; !k.all {
				continue
			}
		}
		k.lines = append(k.lines, one)
	}
	for i := range k.changes {
		if k.changes[i].IsGone() {
			k.lines = append(k.lines, line{at: none, change: i, out: !k.changes[i].IsOff()})
		}
	}
}
