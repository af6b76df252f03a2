package takein

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

// newOf stands before the key of a party whose delegation the visit does not have yet.
const newOf = "new:"

// ofDelegation is the choice of the delegation that a list is of: that which its states tell,
// and where the visit has none of theirs, a new one, of whichever state or organisation somebody says.
func (k *card) ofDelegation() fyne.CanvasObject {
	options := k.delegations()
	options = append(options, k.anybody(options)...)
	value := ""
	switch {
	case k.which != 0:
		value = strconv.FormatInt(k.which, 10)
	case k.fresh != 0:
		value = newOf + strconv.FormatInt(k.fresh, 10)
	}
	return k.field("delegation", options, value, func(v string) error {
		k.chooseDelegation(v)
		return k.again()
	})
}

// unasked is the delegation that the list is taken to be of until somebody says.
func (k *card) unasked() {
	if k.which == 0 && k.fresh == 0 {
		k.likely()
	}
	if k.which == 0 && k.fresh == 0 {
		if options := k.delegations(); len(options) > 0 {
			k.chooseDelegation(options[0].Value)
		}
	}
}

func (k *card) chooseDelegation(value string) {
	k.which, k.fresh = 0, 0
	if party, ok := strings.CutPrefix(value, newOf); ok {
		k.fresh, _ = strconv.ParseInt(party, 10, 64)
		return
	}
	k.which, _ = strconv.ParseInt(value, 10, 64)
}

// likely chooses the delegation of the state that most of the list are of.
func (k *card) likely() {
	senders := k.of.Senders(k.lists.Parties)
	if e := &k.cells.Programme.Event; len(senders) == 0 && e.HostID != nil && e.GuestID != nil {
		host, guest := k.party(*e.HostID).Code, k.party(*e.GuestID).Code
		switch k.of.HouseAmong(host, guest) {
		case "":
			return
		case host:
			k.ofParty(*e.HostID)
		case guest:
			k.ofParty(*e.GuestID)
		}
		return
	}
	if len(senders) == 0 || len(senders) > 1 && len(senders[0].Lines) == len(senders[1].Lines) {
		return
	}
	k.ofParty(senders[0].Party)
}

// ofParty chooses the delegation of a state or an organisation, a new one where it has none.
func (k *card) ofParty(party int64) {
	for _, d := range k.cells.Programme.Delegations {
		if d.PartyID == party {
			k.which = d.ID
			return
		}
	}
	k.fresh = party
}

// sentByOne says that a list calls itself that of a delegation, and may be of this visit: of its host, of its guest or
// of whoever has a delegation there, or of anybody while it has no guest.
func (k *card) sentByOne() bool {
	p := &k.cells.Programme
	if !k.of.OfDelegation() || p.Event.Kind == model.Standing {
		return false
	}
	senders := k.of.Senders(k.lists.Parties)
	for _, s := range senders {
		if id := p.Event.HostID; id != nil && *id == s.Party {
			return true
		}
		if id := p.Event.GuestID; id == nil || *id == s.Party {
			return true
		}
		for _, d := range p.Delegations {
			if d.PartyID == s.Party {
				return true
			}
		}
	}
	return len(senders) == 0 && len(k.delegations()) > 0
}

// sentAgain is the delegation of the visit that a list is of, as it names most of those who sit there and hardly anybody
// else; 0 for none. Of one that calls itself that of a delegation it is enough that most of the list sit there.
func (k *card) sentAgain() int64 {
	in, all, named := map[int64]int64{}, map[int64]int{}, map[int64]int{}
	for _, s := range k.cells.Programme.Seats {
		if s.PersonID != nil {
			in[*s.PersonID] = s.DelegationID
			all[s.DelegationID]++
		}
	}
	if len(in) == 0 {
		return 0
	}
	for _, m := range k.of.Matches(&k.cells, k.lists.Parties) {
		if of := in[m.Sure]; of != 0 {
			named[of]++
		}
	}
	for of, n := range named {
		if 2*n > len(k.of.People) && (k.of.OfDelegation() || 2*n > all[of]) {
			return of
		}
	}
	return 0
}

// delegations are those of the visit, then those it could have: of the states of the list, and of
// its host and guest.
func (k *card) delegations() (out []part.Option) {
	p, has := &k.cells.Programme, map[int64]bool{}
	for _, side := range []model.Side{model.GuestSide, model.HostSide} {
		for _, d := range p.DelegationsOf(side) {
			has[d.PartyID] = true
			out = append(out, part.Option{Value: strconv.FormatInt(d.ID, 10), Name: k.kit.Words.Text(p.NameOf(&d))})
		}
	}
	add := func(party int64) {
		if !has[party] {
			has[party] = true
			out = append(out, part.Option{Value: newOf + strconv.FormatInt(party, 10), Name: k.kit.Words.Say("takein.delegation.new", k.partyName(party))})
		}
	}
	for _, s := range k.of.Senders(k.lists.Parties) {
		add(s.Party)
	}
	for _, id := range []*int64{p.Event.GuestID, p.Event.HostID} {
		if id != nil {
			add(*id)
		}
	}
	return out
}

// anybody are new delegations of all others that could send one, but for whom an office has to word first.
func (k *card) anybody(but []part.Option) (out []part.Option) {
	has := map[string]bool{}
	for _, o := range but {
		has[o.Value] = true
	}
	for _, d := range k.cells.Programme.Delegations {
		has[newOf+strconv.FormatInt(d.PartyID, 10)] = true
	}
	for _, o := range sheet.Parties(k.kit) {
		id, err := strconv.ParseInt(o.Value, 10, 64)
		if known, ok := words.KnownBy(id); err != nil || has[newOf+o.Value] || ok && known.Asks {
			continue
		}
		o.Also = append(slices.Clone(o.Also), o.Name)
		o.Value, o.Name = newOf+o.Value, k.kit.Words.Say("takein.delegation.new", o.Name)
		out = append(out, o)
	}
	return out
}

// party is a state or an organisation, of the diary or known besides.
func (k *card) party(id int64) model.Party {
	if at := slices.IndexFunc(k.lists.Parties, func(p model.Party) bool { return p.ID == id }); at >= 0 {
		return k.lists.Parties[at]
	}
	known, _ := words.KnownBy(id)
	return known.Party
}

func (k *card) partyName(id int64) string {
	p := k.party(id)
	return k.kit.Words.Text(p.Name)
}

// strangers says which lines of a list name another state than that of the delegation it is for.
func (k *card) strangers() (out []string) {
	code, name := "", ""
	if d, ok := k.cells.Programme.Delegations[k.which]; ok {
		p := k.party(d.PartyID)
		if p.Kind != model.State {
			return nil
		}
		code, name = p.Code, k.kit.Words.Text(k.cells.Programme.NameOf(&d))
	} else if k.fresh != 0 {
		code, name = k.party(k.fresh).Code, k.partyName(k.fresh)
	}
	for _, s := range k.of.Senders(k.lists.Parties) {
		if code == "" || s.Code == code {
			continue
		}
		var lines []string
		for _, n := range s.Lines {
			lines = append(lines, strconv.Itoa(n))
		}
		if len(lines) == 0 { // its title alone names it
			out = append(out, k.kit.Words.Say("takein.delegation.titled", k.partyName(s.Party), name))
			continue
		}
		out = append(out, k.kit.Words.Count("takein.delegation.other", len(lines), strings.Join(lines, ", "), k.partyName(s.Party), name))
	}
	return out
}

// seated is the delegation that the list is for, one that is there or a new one.
func (k *card) seated() (s proposal.Seated, ok bool) {
	of, ok := k.cells.Programme.Delegations[k.which]
	s = proposal.Seated{Of: of, Offices: k.lists.Offices, Parties: k.lists.Parties, Langs: words.Languages, Head: k.head}
	if !ok && k.fresh != 0 {
		p := k.party(k.fresh)
		s.Of, s.Name, ok = model.Delegation{EventID: k.event, PartyID: k.fresh}, p.Name, true
	}
	s.Gone = k.going()
	return s, ok
}

// going are those in the list no longer who go, as somebody said.
func (k *card) going() (out []int64) {
	for id, goes := range k.goes {
		if goes {
			out = append(out, id)
		}
	}
	return out
}

// seating are the people of the list as a delegation.
func (k *card) seating() (model.Change, []string, error) {
	s, ok := k.seated()
	if !ok {
		return nil, nil, model.Refuse("takein.no-delegation")
	}
	c, unsure := k.of.Seats(&k.cells, s)
	return c, unsure, nil
}
