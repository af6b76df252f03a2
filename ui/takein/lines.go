package takein

import (
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

const none = -1

// line is a line of the table: a row or somebody of the file, or a row of the visit that the
// draft has no longer.
type line struct {
	at, change int
	out        bool // of what is gone: it stays
}

// The columns that no row of a programme has.
const (
	colTick = "tick"
	colFate = "fate"
	colSent = "sent"
)

// heads are the columns of the table: the line as it was sent, what becomes of it, and then
// what it says.
func (k *card) heads() []part.Col {
	k.keys = []string{colTick, colSent, colFate}
	if k.of.Kind == proposal.People {
		k.keys = append(k.keys, "name", "address", "office", "state", "org")
	} else {
		for _, c := range []typed.Column{typed.ColDay, typed.ColFrom, typed.ColTo, typed.ColActivity, typed.ColPlace, typed.ColHost, typed.ColGuest, typed.ColPress, typed.ColRemarks} {
			k.keys = append(k.keys, string(c))
		}
	}
	sizes := map[string]part.Col{
		colTick: {Width: 46, Least: 42, Frozen: true, Fixed: true, Tick: true}, colSent: {Width: 250, Least: 190, Flex: 2, Frozen: true, Fixed: true},
		colFate: {Width: 250, Least: 190, Flex: 2, Frozen: true, Fixed: true},
		"day":   {Width: 84, Least: 80}, "from": {Width: 62, Least: 56, Bold: true}, "to": {Width: 62, Least: 56},
		"activity": {Width: 220, Least: 170, Flex: 2, Bold: true}, "name": {Width: 200, Least: 160, Flex: 1, Bold: true},
	}
	var out []part.Col
	for _, key := range k.keys {
		col, ok := sizes[key]
		if !ok {
			col = part.Col{Width: 120, Least: 92, Flex: 1}
		}
		if key == colFate && (k.of.Kind == proposal.People || k.into == intoVisit) {
			col.Fixed, col.Offers = false, true
		}
		if k.of.Kind == proposal.People && key != colFate || key == string(typed.ColPress) || key == string(typed.ColRemarks) {
			col.Fixed = true
		}
		if key != colTick {
			col.Title = k.kit.Words.Say("takein.as." + key)
		}
		out = append(out, col)
	}
	return out
}

// mostShown is how many lines are shown: more would keep the window busy, and nobody reads them.
const mostShown = 2000

func (k *card) Len() int { return min(len(k.lines), mostShown) }

func (k *card) Cell(row, col int) string {
	l, key := k.lines[row], k.keys[col]
	switch {
	case key == colTick:
		return k.ticked(l)
	case key == colFate:
		return k.fate(l)
	case l.at == none && key == colSent:
		return ""
	case l.at == none && k.seats != nil:
		return k.sitter(&k.seats.Gone[l.change], key)
	case l.at == none && k.into == intoGuests:
		return k.leaver(&k.left[l.change], key)
	case l.at == none:
		return k.gone(&k.cells.Programme.Items[k.changes[l.change].Old-1], typed.Column(key))
	case k.of.Kind == proposal.People:
		return k.person(&k.of.People[l.at], key)
	}
	return k.row(k.here(l.at), key)
}

// Typed is what a cell says as it is typed over.
func (k *card) Typed(row, col int) string {
	if k.keys[col] == string(typed.ColDay) && k.lines[row].at != none {
		return string(k.here(k.lines[row].at).Day)
	}
	return k.Cell(row, col)
}

// here is a row as it will stand: on the clocks of the visit.
func (k *card) here(row int) *proposal.Row {
	r := k.of.Rows[row]
	if k.into == intoNew && k.elsewhere() != 0 || k.into == intoVisit && k.event != 0 {
		r = k.of.Here(&k.cells, row)
	}
	return &r
}

// elsewhere is by how many minutes the clocks that the file names are behind those of the visit that it is for or begins.
func (k *card) elsewhere() int {
	if k.into != intoNew && k.into != intoVisit {
		return 0
	}
	return k.of.Elsewhere(k.cells.Programme.Event.Zone)
}

func (k *card) ticked(l line) string {
	n := "–"
	switch {
	case k.isOut(l):
	case k.nothing(l):
		n = "="
	default:
		n = "✓"
	}
	if l.at != none {
		n += " " + strconv.Itoa(l.at+1)
	}
	return n
}

// isOut says that a line is left out.
func (k *card) isOut(l line) bool {
	switch {
	case l.at == none:
		return l.out
	case k.of.Kind == proposal.People:
		return k.of.People[l.at].Out
	}
	return k.of.Rows[l.at].Out
}

// nothing says that there is nothing to do for a line: it stands there already.
func (k *card) nothing(l line) bool {
	if k.of.Kind != proposal.People {
		return k.into == intoVisit && l.change == none
	}
	if l.at == none || k.sits(l.at) {
		return l.at != none && !k.brings(l.at)
	}
	if l.at < len(k.stand) && k.stand[l.at].Sure {
		return k.stand[l.at].Same
	}
	d := &k.of.People[l.at]
	return k.into == intoPeople && (d.Name == "" || k.whoIs(l.at) > 0 && !k.brings(l.at) || d.Is == 0 && k.matches[l.at].Several())
}

func (k *card) day(d civil.Date) string {
	if d == "" {
		return ""
	}
	return k.kit.Words.DayShort(d)
}

func (k *card) row(r *proposal.Row, key string) string {
	switch typed.Column(key) {
	case colSent:
		return begin(r.Source)
	case typed.ColDay:
		return k.day(r.Day)
	case typed.ColFrom:
		return proposal.Marked(k.kit.Words, r.FromMark, r.From)
	case typed.ColTo:
		return r.To
	case typed.ColActivity:
		return r.Title
	case typed.ColPlace:
		return r.Place
	case typed.ColHost:
		return strings.Trim(r.Host+"; "+r.Who, "; ")
	case typed.ColGuest:
		return r.Guest
	case typed.ColPress:
		return r.Admits(k.kit.Words)
	case typed.ColRemarks:
		return r.Remarks
	}
	return ""
}

// mostSent is how much of a line is shown as it was sent: it is to be told, not read.
const mostSent = 84

func begin(s string) string {
	if r := []rune(s); len(r) > mostSent {
		return strings.TrimSpace(string(r[:mostSent-1])) + "…"
	}
	return s
}

// gone is a cell of a row that the draft has no longer.
func (k *card) gone(it *model.Item, col typed.Column) string {
	if col == typed.ColDay {
		return k.day(it.Start.Date())
	}
	return k.cells.Text(it, col)
}

func (k *card) person(d *proposal.Person, key string) string {
	if key == "state" && d.Dialled { // proposed, and not taken
		return d.State + "?"
	}
	return map[string]string{colSent: begin(d.Source), "name": d.Name, "address": d.Address, "office": d.OfficeSaid(), "state": d.State, "org": d.Org}[key]
}

func (k *card) Look(row int) part.RowLook {
	l := k.lines[row]
	return part.RowLook{Struck: k.isOut(l) && l.at != none, Past: k.nothing(l), Clash: !k.isOut(l) && l.at != none && k.of.Kind != proposal.People && k.of.Rows[l.at].Day == ""}
}
