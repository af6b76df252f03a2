package takein

import (
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

// fate is what becomes of a line, in words.
func (k *card) fate(l line) string {
	w := k.kit.Words
	switch {
	case l.at == none && k.seats != nil:
		return k.goneFate(l)
	case l.at == none && k.into == intoGuests && !l.out:
		return w.Say("takein.fate.unasked")
	case l.at == none && k.into == intoGuests:
		return w.Say("takein.fate.stays")
	case k.of.Kind == proposal.People:
		return k.personFate(l.at)
	case l.at == none && l.out:
		return w.Say("takein.fate.stays")
	case l.at == none && k.changes[l.change].IsOff():
		return w.Say("takein.fate.off")
	case l.at == none:
		return w.Say("takein.fate.dropped")
	case k.of.Rows[l.at].Out && k.of.Rows[l.at].Private:
		return w.Say("takein.fate.private")
	case k.of.Rows[l.at].Out && !(k.weighed[l.at+1] && l.change != none && k.changes[l.change].Unsure):
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
	said := k.differences(c)
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
	said := k.whoFate(i)
	if i < len(k.stand) && k.stand[i].Sure { // where they stand already
		return said
	}
	if i < len(k.sides) && k.into == intoGuests && !k.of.People[i].Out && k.onSide(k.sides[i]) != "" {
		said += " · " + k.onSide(k.sides[i])
	}
	return said
}

// whoFate is who of the register somebody becomes.
func (k *card) whoFate(i int) string {
	w, d := k.kit.Words, &k.of.People[i]
	switch id := k.whoIs(i); {
	case d.Out && d.SameAs != 0:
		return w.Say("takein.fate.twin", strconv.Itoa(d.SameAs))
	case d.Out:
		return w.Say("takein.fate.out")
	case k.thereFate(i) != "":
		return k.thereFate(i)
	case id > 0 || k.sits(i):
		return k.knownFate(i, id)
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
		return meant(k.pairing(l), text)
	}
	if key != colFate {
		return sheet.Suggestions(k.kit, &k.cells, typed.Column(key), text)
	}
	w := k.kit.Words
	out := slices.Concat(k.thereOffered(l.at), k.offers(l.at), k.sidesOffered(l.at))
	m := k.matches[l.at]
	ids := m.Likely
	if m.Sure > 0 {
		ids = append([]int64{m.Sure}, ids...)
	}
	for _, id := range ids {
		said := w.Say("takein.fate.known", k.known(id))
		out = append(out, part.Suggestion{Label: said, Text: said})
	}
	out = append(out, part.Suggestion{Label: w.Say("takein.fate.new-person"), Text: w.Say("takein.fate.new-person")}, part.Suggestion{Label: w.Say("takein.fate.out"), Text: w.Say("takein.fate.out")})
	return meant(out, text)
}

// differences are the fields in which a row differs, those last that stay as they are here.
func (k *card) differences(c *proposal.Change) string {
	var taken, kept []string
	if c.What == "moved" {
		taken = append(taken, k.kit.Words.Say("takein.what.moved"))
	}
	for i, s := range k.of.Said(k.kit.Words, c) {
		if slices.Contains(k.kept[c.New], c.Fields[i]) {
			kept = append(kept, s)
		} else {
			taken = append(taken, s)
		}
	}
	if len(kept) > 0 {
		taken = append(taken, k.kit.Words.Say("takein.field.left", strings.Join(kept, "; ")))
	}
	return strings.Join(taken, "; ")
}

// turnField leaves a field of a row as it is here, or takes it over again, where that is what
// somebody typed or chose.
func (k *card) turnField(c *proposal.Change, text string) bool {
	for i, s := range k.of.Said(k.kit.Words, c) {
		f, list := c.Fields[i], k.kept[c.New]
		switch text {
		case k.kit.Words.Say("takein.field.kept", s):
			if !slices.Contains(list, f) {
				k.kept[c.New] = append(list, f)
			}
			return true
		case k.kit.Words.Say("takein.field.taken", s):
			k.kept[c.New] = slices.DeleteFunc(list, func(x string) bool { return x == f })
			return true
		}
	}
	return false
}

// pairing offers what a row of a draft may be besides: with some fields as they are here, new, or
// left out.
func (k *card) pairing(l line) (out []part.Suggestion) {
	if l.change != none && len(k.changes[l.change].Fields) > 1 {
		c := &k.changes[l.change]
		for i, s := range k.of.Said(k.kit.Words, c) {
			key := "takein.field.kept"
			if slices.Contains(k.kept[c.New], c.Fields[i]) {
				key = "takein.field.taken"
			}
			s = k.kit.Words.Say(key, s)
			out = append(out, part.Suggestion{Label: s, Text: s})
		}
	}
	for _, key := range []string{"takein.fate.new", "takein.fate.out"} {
		if s := k.kit.Words.Say(key); key != "takein.fate.new" || l.change != none {
			out = append(out, part.Suggestion{Label: s, Text: s})
		}
	}
	return out
}

// meant are the suggestions that a text is part of, all of them where it is of none.
func meant(all []part.Suggestion, text string) []part.Suggestion {
	out := slices.DeleteFunc(slices.Clone(all), func(s part.Suggestion) bool { return !strings.Contains(words.Fold(s.Text), words.Fold(text)) })
	if len(out) == 0 {
		return all
	}
	return out
}

// pair says that a row is another than that which it was paired with, or is left out.
func (k *card) pair(l line, text string) error {
	switch w := k.kit.Words; {
	case l.change != none && k.turnField(&k.changes[l.change], text):
	case text == w.Say("takein.fate.out"):
		k.weighed[l.at+1], k.of.Rows[l.at].Out = false, true
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
	if k.busy || text == k.Typed(row, col) {
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
	k.judge()
	k.renew()
	return nil
}

// put sets a cell of a row right; the hours that are typed are those of the visit.
func (k *card) put(at int, col typed.Column, text string) error {
	was := k.of.Rows[at]
	if (col == typed.ColDay || col == typed.ColFrom || col == typed.ColTo) && k.elsewhere() != 0 {
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
	if k.turnThere(i, text) || k.turnSide(i, text) {
		return nil
	}
	if k.turnDetail(i, text) {
		d.Out = false
		return nil
	}
	switch text {
	case "", w.Say("takein.fate.new-person"):
		d.Is, d.As, d.Out = none, 0, false
		return nil
	case w.Say("takein.fate.out"):
		d.Out = true
		return nil
	}
	for _, id := range append([]int64{k.matches[i].Sure}, k.matches[i].Likely...) {
		if id > 0 && text == w.Say("takein.fate.known", k.known(id)) {
			d.Is, d.As, d.Out = id, 0, false
			return nil
		}
	}
	return model.Refuse("typed.choice", text)
}
