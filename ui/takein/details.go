package takein

import (
	"slices"
	"strings"

	"chancery/exchange/proposal"
	"chancery/ui/part"
	"chancery/words"
)

// details are what the file says of somebody who is in the register, besides what stands there.
func (k *card) details(i int) []proposal.Detail {
	id := k.whoIs(i)
	switch {
	case k.into == intoDelegation && k.seats != nil:
		return k.seats.Details(i)
	case id <= 0 || k.into == intoGuests || k.into == intoDelegation:
		return nil
	}
	one := k.cells.Roll.Person(id)
	return k.of.People[i].Details(&k.cells, &one)
}

// brings says that something of it goes in.
func (k *card) brings(i int) bool { return slices.ContainsFunc(k.details(i), k.of.People[i].Takes) }

// knownFate is what becomes of somebody who is in the register, or has a seat: what changes, and what stays as it is
// there though the file says otherwise. Who is meant is said where the names differ.
func (k *card) knownFate(i int, id int64) string {
	w, d := k.kit.Words, &k.of.People[i]
	var taken, kept []string
	for _, one := range k.details(i) {
		if said := one.Said(w); d.Takes(one) {
			taken = append(taken, said)
		} else {
			kept = append(kept, said)
		}
	}
	var out []string
	sits := k.sits(i)
	if id > 0 {
		name := w.Text(k.cells.Roll.Person(id).Person.Name)
		if !sits && (len(taken) == 0 || k.into == intoDelegation) || words.Fold(name) != words.Fold(d.Name) {
			out = append(out, w.Say("takein.fate.known", k.known(id)))
		}
	}
	if sits && len(taken)+len(kept) == 0 {
		out = append(out, w.Say("takein.fate.same"))
	}
	if len(taken) > 0 {
		out = append(out, w.Say("takein.fate.changed", strings.Join(taken, "; ")))
	}
	if len(kept) > 0 {
		out = append(out, w.Say("takein.field.left", strings.Join(kept, "; ")))
	}
	return strings.Join(out, "; ")
}

// offers are the details that may stay as they are, or be taken after all.
func (k *card) offers(i int) (out []part.Suggestion) {
	for _, one := range k.details(i) {
		s := k.offered(i, one)
		out = append(out, part.Suggestion{Label: s, Text: s})
	}
	return out
}

func (k *card) offered(i int, one proposal.Detail) string {
	key := "takein.field.taken"
	if k.of.People[i].Takes(one) {
		key = "takein.field.kept"
	}
	return k.kit.Words.Say(key, one.Said(k.kit.Words))
}

// turnDetail takes a detail, or leaves it, where that is what somebody chose.
func (k *card) turnDetail(i int, text string) bool {
	for _, one := range k.details(i) {
		if text == k.offered(i, one) {
			k.of.People[i].Turn(one)
			return true
		}
	}
	return false
}

// turnPerson leaves somebody out, or takes them in again: with all that the file says of them, where
// nothing of it would go in unasked.
func (k *card) turnPerson(l line) {
	d := &k.of.People[l.at]
	all := k.details(l.at)
	if d.Out || len(all) == 0 || !k.nothing(l) {
		d.Out = !d.Out
		return
	}
	for _, one := range all {
		if !d.Takes(one) {
			d.Turn(one)
		}
	}
}
