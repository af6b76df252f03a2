package takein

import (
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// fate is what becomes of a line, in words.
func (k *card) fate(l line) string {
	w := k.kit.Words
	switch {
	case k.of.Kind == proposal.People:
		return k.personFate(l.at)
	case l.at == none && l.out:
		return w.Say("takein.fate.stays")
	case l.at == none:
		return w.Say("takein.fate.dropped")
	case k.of.Rows[l.at].Out && k.of.Rows[l.at].Private:
		return w.Say("takein.fate.private")
	case k.of.Rows[l.at].Out:
		return w.Say("takein.fate.out")
	case k.into == intoNew:
		return w.Say("takein.fate.new")
	case l.change == none:
		return w.Say("takein.fate.same")
	}
	c := &k.changes[l.change]
	if c.IsNew() {
		return w.Say("takein.fate.new")
	}
	said := strings.Join(k.of.Said(w, c), "; ")
	if c.What == "moved" {
		said = strings.Trim(w.Say("takein.what.moved")+"; "+said, "; ")
	}
	if c.Unsure {
		said += " " + w.Say("takein.fate.unsure", k.cells.Programme.Items[c.Old-1].Title.In(k.cells.Lang))
	}
	return said
}

// whoIs is who of the register somebody of the list is, 0 for nobody.
func (k *card) whoIs(i int) int64 {
	switch is := k.of.People[i].Is; {
	case is > 0:
		return is
	case is < 0:
		return 0
	}
	return k.matches[i].Sure
}

func (k *card) known(id int64) string {
	one := k.cells.Roll.Person(id)
	name := k.kit.Words.Text(one.Person.Name)
	if office := k.kit.Words.Text(one.Office); office != "" {
		name += ", " + office
	}
	return name
}

func (k *card) personFate(i int) string {
	w, d := k.kit.Words, &k.of.People[i]
	switch id := k.whoIs(i); {
	case d.Out && d.SameAs != 0:
		return w.Say("takein.fate.twin", strconv.Itoa(d.SameAs))
	case d.Out:
		return w.Say("takein.fate.out")
	case id > 0:
		return w.Say("takein.fate.known", k.known(id))
	case d.Is < 0:
		return w.Say("takein.fate.new-person")
	case k.matches[i].Several():
		return w.Say("takein.fate.known", k.known(k.matches[i].Likely[0]))
	case d.SameAs != 0:
		return w.Say("takein.fate.alike", strconv.Itoa(d.SameAs))
	case len(k.matches[i].Likely) > 0:
		return w.Say("takein.fate.likely", k.known(k.matches[i].Likely[0]))
	case d.Name == "" && k.into == intoPeople:
		return w.Say("takein.fate.nameless")
	}
	return w.Say("takein.fate.new-person")
}

// suggest offers what a cell may say: places and people that are known; of somebody of a list,
// who of the register is meant.
func (k *card) suggest(row, col int, text string) []part.Suggestion {
	l, key := k.lines[row], k.keys[col]
	if l.at == none {
		return nil
	}
	if key == colFate && k.of.Kind != proposal.People {
		return k.pairing(l)
	}
	if key != colFate {
		return sheet.Suggestions(k.kit, &k.cells, typed.Column(key), text)
	}
	w := k.kit.Words
	var out []part.Suggestion
	m := k.matches[l.at]
	ids := m.Likely
	if m.Sure > 0 {
		ids = append([]int64{m.Sure}, ids...)
	}
	for _, id := range ids {
		said := w.Say("takein.fate.known", k.known(id))
		out = append(out, part.Suggestion{Label: said, Text: said})
	}
	return append(out, part.Suggestion{Label: w.Say("takein.fate.new-person"), Text: w.Say("takein.fate.new-person")}, part.Suggestion{Label: w.Say("takein.fate.out"), Text: w.Say("takein.fate.out")})
}

// pairing offers what a row of a draft may be besides: new, or left out.
func (k *card) pairing(l line) (out []part.Suggestion) {
	for _, key := range []string{"takein.fate.new", "takein.fate.out"} {
		if s := k.kit.Words.Say(key); key != "takein.fate.new" || l.change != none {
			out = append(out, part.Suggestion{Label: s, Text: s})
		}
	}
	return out
}

// pair says that a row is another than that which it was paired with, or is left out.
func (k *card) pair(l line, text string) error {
	switch w := k.kit.Words; {
	case text == w.Say("takein.fate.out"):
		k.of.Rows[l.at].Out = true
	case text == w.Say("takein.fate.new") && l.change != none:
		k.apart[l.at+1], k.of.Rows[l.at].Out = true, false
	default:
		return model.Refuse("typed.choice", text)
	}
	return nil
}

// edit sets a cell right.
func (k *card) edit(row, col int, text string) error {
	l := k.lines[row]
	if l.at == none {
		return model.Refuse("takein.gone-typed")
	}
	if text == k.Typed(row, col) {
		return nil
	}
	if k.keys[col] == colFate && k.of.Kind != proposal.People {
		if err := k.pair(l, text); err != nil {
			return err
		}
	} else if k.keys[col] == colFate {
		if err := k.decide(l.at, text); err != nil {
			return err
		}
	} else if err := k.put(l.at, typed.Column(k.keys[col]), text); err != nil {
		return err
	}
	k.changed = true
	if k.of.Kind != proposal.People {
		k.judge()
	}
	k.renew()
	return nil
}

// put sets a cell of a row right; the hours that are typed are those of the visit.
func (k *card) put(at int, col typed.Column, text string) error {
	was := k.of.Rows[at]
	if k.into == intoVisit && (col == typed.ColDay || col == typed.ColFrom || col == typed.ColTo) && k.of.Elsewhere(k.cells.Programme.Event.Zone) != 0 {
		k.of.Rows[at] = *k.here(at)
		k.of.Rows[at].Zone = k.cells.Programme.Event.Zone
	}
	err := k.of.Put(at, col, text)
	if err != nil {
		k.of.Rows[at] = was
	}
	return err
}

// decide says who somebody of a list is.
func (k *card) decide(i int, text string) error {
	w, d := k.kit.Words, &k.of.People[i]
	switch text {
	case "", w.Say("takein.fate.new-person"):
		d.Is, d.Out = none, false
		return nil
	case w.Say("takein.fate.out"):
		d.Out = true
		return nil
	}
	for _, id := range append([]int64{k.matches[i].Sure}, k.matches[i].Likely...) {
		if id > 0 && text == w.Say("takein.fate.known", k.known(id)) {
			d.Is, d.Out = id, false
			return nil
		}
	}
	return model.Refuse("typed.choice", text)
}

// turn leaves lines out, or takes them in again.
func (k *card) turn(rows []int) {
	for _, r := range rows {
		if r >= len(k.lines) {
			continue
		}
		switch l := &k.lines[r]; {
		case l.at == none:
			l.out = !l.out
		case k.of.Kind == proposal.People:
			k.of.People[l.at].Out = !k.of.People[l.at].Out
		default:
			k.of.Rows[l.at].Out = !k.of.Rows[l.at].Out
		}
	}
	k.changed = true
	if k.of.Kind == proposal.People { // who is alone with a name is surely meant
		k.matches = k.of.Matches(&k.cells, k.lists.Parties)
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
