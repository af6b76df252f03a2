package takein

import (
	"slices"

	"chancery/exchange/proposal"
)

// turn leaves lines out, or takes them in again.
func (k *card) turn(rows []int) {
	if k.busy {
		return
	}
	for _, r := range rows {
		if r >= len(k.lines) {
			continue
		}
		switch l := &k.lines[r]; {
		case k.held(*l):
		case l.at == none:
			switch l.out = !l.out; {
			case k.seats != nil:
				k.goes[k.seats.Gone[l.change].ID] = !l.out
			case k.into == intoGuests:
				k.goes[k.left[l.change].Row] = !l.out
			}
		case k.of.Kind == proposal.People:
			k.turnPerson(*l)
		default:
			k.of.Rows[l.at].Out = !k.of.Rows[l.at].Out
			k.weighed[l.at+1] = false
		}
	}
	k.changed = true
	if k.of.Kind == proposal.People { // who is alone with a name is surely meant
		k.judge()
	}
	k.table.Reload()
	k.warn()
	k.called()
}

// leaveThese turns the lines that are chosen, else that under the keyboard.
func (k *card) leaveThese() {
	rows := k.table.Picked()
	if len(rows) == 0 {
		rows = []int{k.table.Row()}
	}
	k.turn(rows)
}

// weigh leaves a row out that is only like the one it was paired with, at another hour, and asks whether it is: until
// somebody says so once.
func (k *card) weigh(c *proposal.Change) {
	if _, said := k.weighed[c.New]; c.Unsure && c.New > 0 && !said && (slices.Contains(c.Fields, "from") || slices.Contains(c.Fields, "day")) {
		k.weighed[c.New], k.of.Rows[c.New-1].Out = true, true
	}
}
