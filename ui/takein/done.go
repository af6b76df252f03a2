package takein

import (
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
)

// title is what the card is of: the file, its title and its version.
func (k *card) title() string {
	out := []string{k.of.File}
	for _, s := range []string{k.of.Title, k.of.Version} {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}

// mostAlike is how many sentences of a kind are said: nobody reads more, and the table needs room.
const mostAlike = 12

// said is what is to be known of the file as a whole.
func (k *card) said() string {
	var out []string
	alike := map[string]int{}
	for _, e := range k.whole {
		if k.into == intoDelegation && e.Code == "takein.no-state" { // all of it is of the state of the delegation
			continue
		}
		if alike[e.Code]++; alike[e.Code] <= mostAlike {
			out = append(out, k.kit.Words.Error(e))
		}
	}
	for _, n := range alike {
		if n > mostAlike {
			out = append(out, "… (+"+strconv.Itoa(n-mostAlike)+")")
		}
	}
	if s := k.met(); s != "" {
		out = append([]string{s}, out...)
	}
	if k.into == intoNew && k.far {
		out = append([]string{k.kit.Words.Say("takein.other-days", k.visitName(k.event))}, out...)
	}
	if k.into == intoDelegation && k.head == 0 && !k.headed() {
		out = append([]string{k.kit.Words.Say("takein.head.ask")}, out...)
	}
	if k.into == intoDelegation && k.guessed != 0 && k.guessed == k.head && !k.chosen {
		out = append([]string{k.kit.Words.Say("takein.head.guessed", k.of.People[k.guessed-1].Name)}, out...)
	}
	if k.into == intoDelegation {
		out = append(k.strangers(), out...)
	}
	if s := k.perhaps(); s != "" {
		out = append([]string{k.kit.Words.Say("takein.guests-perhaps", s)}, out...)
	}
	if slices.ContainsFunc(k.of.People, func(d proposal.Person) bool { return d.Office != "" && len(d.Offices) < 2 }) {
		out = append(out, k.kit.Words.Say("takein.offices-in", k.kit.Words.Say("tongue."+k.cells.Lang)))
	}
	if k.into == intoVisit {
		for _, e := range k.of.Outside(k.kit.Words, k.lasting()) {
			out = append(out, k.kit.Words.Error(e))
		}
	}
	if len(k.lines) > mostShown {
		out = append(out, k.kit.Words.Say("takein.shown", strconv.Itoa(mostShown), strconv.Itoa(len(k.lines))))
	}
	for _, text := range k.of.Aside {
		if text != proposal.Older { // which is said above
			out = append(out, k.kit.Words.Say("takein.aside", text))
		}
	}
	return strings.Join(out, "\n")
}

// visitName is what a visit is called.
func (k *card) visitName(id int64) string {
	for _, l := range k.host.Events() {
		if l.Event.ID == id {
			return k.kit.Words.Text(l.Event.Title)
		}
	}
	return ""
}

// headed says that the delegation has a head already.
func (k *card) headed() bool {
	for _, s := range k.cells.Programme.Seats {
		if s.DelegationID == k.which && s.Role == model.HeadOfDelegation {
			return true
		}
	}
	return false
}

// counts are how many lines go in, change and are called off.
func (k *card) counts() (in, wrong int) {
	for _, l := range k.lines {
		if k.isOut(l) || k.nothing(l) {
			continue
		}
		in++
		if l.at != none && k.of.Kind != proposal.People && k.of.Rows[l.at].Day == "" {
			wrong++
		}
	}
	return in, wrong
}

// warn says what stands against taking the file in, and asks whose clocks its hours are.
func (k *card) warn() {
	w := k.kit.Words
	in, wrong := k.counts()
	far := k.tooFar()
	switch {
	case k.failed != nil:
		k.notice.Put(w.Error(k.failed), nil)
	case far != nil:
		k.notice.Put(w.Error(far), nil)
	case k.behind != 0 && !k.own:
		zone := proposal.OffsetOf(k.cells.Programme.Event.Zone, k.firstDay(), k.behind)
		if k.of.Zone != "" && k.of.Zone != k.cells.Programme.Event.Zone { // they were moved, and should not have been
			zone = k.cells.Programme.Event.Zone
		}
		k.notice.Put(w.Error(k.of.Clocks(k.behind, k.rows)), []part.Way{
			{Name: w.Say("takein.clocks.move"), Take: func() { k.onClocks(zone) }},
			{Name: w.Say("takein.clocks.keep"), Take: func() { k.own = true; k.renew() }}})
	case !k.own && k.elsewhere() != 0:
		k.notice.Put(w.Error(k.of.Named(w, k.elsewhere())), []part.Way{
			{Name: w.Say("takein.clocks.moved"), Take: func() { k.own = true; k.renew() }},
			{Name: w.Say("takein.clocks.ours"), Take: func() { k.onClocks(k.cells.Programme.Event.Zone) }}})
	case k.whose == "" && k.unsided() != "":
		k.notice.Put(w.Say("takein.guests-unsided", k.unsided()), k.sideWays())
	case k.into == intoGuests && k.which == 0:
		k.notice.Put(w.Error(k.noItem()), nil)
	case wrong > 0:
		k.notice.Put(w.Count("takein.wrong", wrong), nil)
	case k.into == intoVisit && len(k.of.Rows) == 0:
		k.notice.Put(w.Say("takein.no-rows"), nil)
	case k.into == intoDelegation && in == 0 && len(k.lines)+k.same > 0:
		k.notice.Put(w.Say("takein.no-differences-list"), nil)
	case k.into == intoVisit && in == 0:
		k.notice.Put(w.Say("takein.no-differences"), nil)
	default:
		k.notice.Put(k.longer())
	}
	k.take.Name(w.Count("takein.take", in))
	k.take.Off(in == 0 || far != nil)
	if k.sheet != nil {
		k.sheet.Refresh()
	}
}

// firstDay is that of the rows: clocks are not as far apart in every season.
func (k *card) firstDay() civil.Date {
	for i := range k.of.Rows {
		if d := k.of.Rows[i].Day; d != "" {
			return d
		}
	}
	return k.cells.Programme.Event.FirstDay
}

func (k *card) onClocks(zone string) {
	k.clocks, k.own = zone, true
	if err := k.again(); err != nil {
		k.failed = err
		k.warn()
	}
}

// called names the button for the line under the keyboard.
func (k *card) called() {
	key, held := "takein.leave", false
	if row := k.table.Row(); row < len(k.lines) {
		held = k.held(k.lines[row])
		switch l := k.lines[row]; {
		case l.at == none && l.out: // of the programme: taking it over takes it off
			key = "takein.remove"
		case l.at == none:
			key = "takein.stay"
		case k.isOut(l), k.of.Kind == proposal.People && k.nothing(l) && len(k.details(l.at)) > 0:
			key = "takein.keep"
		}
	}
	k.leave.Name(k.kit.Words.Say(key))
	k.leave.Off(held)
}

// change is the one deed that takes all in that is ticked.
func (k *card) change() (model.Change, []string, error) {
	switch k.into {
	case intoPeople:
		c, known := k.of.Register(&k.cells, k.lists)
		return c, known, nil
	case intoDelegation:
		return k.seating()
	case intoGuests:
		c, err := k.asked()
		return c, nil, err
	case intoNew:
		c, err := k.of.Begin(&k.cells)
		return c, nil, err
	}
	var ticked []proposal.Change
	for _, l := range k.lines {
		if l.change == none || k.isOut(l) {
			continue
		}
		if one := k.changes[l.change].Without(k.kept[k.changes[l.change].New]); one.Differs() {
			ticked = append(ticked, one)
		}
	}
	k.of.Longer = k.lengthened
	c, err := k.of.TakeIn(&k.cells, ticked, true)
	return c, nil, err
}

// whither is what the lines went into, by its name.
func (k *card) whither() string {
	if k.into == intoPeople {
		return k.kit.Words.Say("section.people")
	}
	return k.kit.Words.Text(k.cells.Programme.Event.Title)
}
