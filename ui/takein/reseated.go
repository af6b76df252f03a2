package takein

import (
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
)

// reseat compares a list with the delegation that it is for, and shows below it who has a seat there and is in the list no
// longer.
func (k *card) reseat() {
	if k.into != intoDelegation {
		return
	}
	k.unasked()
	if !k.chosen && k.guessed != 0 { // of this delegation it may be somebody else
		k.head = 0
	}
	s, ok := k.seated()
	if !ok {
		return
	}
	k.seats = k.of.Reseat(&k.cells, s)
	if k.head == 0 && !k.chosen { // the list names nobody: who heads it goes on
		if k.head = k.seats.Head(k.of); k.head != 0 {
			s.Head = k.head
			k.seats = k.of.Reseat(&k.cells, s)
		}
	}
	if k.guessed = 0; k.head == 0 && !k.chosen && !k.headed() {
		if k.guessed = k.of.HeadGuessed(&k.cells); k.guessed != 0 {
			k.head, s.Head = k.guessed, k.guessed
			k.seats = k.of.Reseat(&k.cells, s)
		}
	}
	for i := range k.seats.Gone {
		k.lines = append(k.lines, line{at: none, change: i, out: !k.goes[k.seats.Gone[i].ID]})
	}
}

// brought says that what stands in a field was last written by a list that came in.
func (k *card) brought(table string, row int64, field string) bool {
	past, err := k.kit.Desk.Past(table, row)
	return err == nil && proposal.WasBrought(past, field)
}

// story is all that was done to a row and to what belongs to it.
func (k *card) story(table string, row int64) []model.Alteration {
	story, err := k.kit.Desk.Story(table, row)
	if err != nil {
		return nil
	}
	return story
}

// sits says that somebody of a list has a seat in the delegation that it is for.
func (k *card) sits(i int) bool { return k.seats != nil && k.seats.Sits(i) }

// goneFate is what becomes of somebody whom the list names no longer. Who headed the delegation is a member of it where
// the list has another head.
func (k *card) goneFate(l line) string {
	in := k.tied(l)
	switch {
	case len(in) > 0:
		return k.kit.Words.Say("takein.fate.tied", strings.Join(in, "; "))
	case !l.out:
		return k.kit.Words.Say("takein.fate.unseated")
	case k.seats.Leads(k.of, &k.seats.Gone[l.change]):
		return k.kit.Words.Say("takein.fate.unheaded")
	}
	return k.kit.Words.Say("takein.fate.stays")
}

// tied are the items in which somebody takes part whom the list names no longer: as long as they do, they stay.
func (k *card) tied(l line) []string { return proposal.Tied(&k.cells, k.seats.Gone[l.change].ID) }

// held says that a line cannot be ticked: it is of somebody who stays.
func (k *card) held(l line) bool { return l.at == none && k.seats != nil && len(k.tied(l)) > 0 }

// sitter is a cell of somebody whom the list names no longer.
func (k *card) sitter(o *model.Seat, key string) string {
	office := o.Title
	if o.PersonID != nil && office.Empty() {
		office = k.cells.Roll.Person(*o.PersonID).Office
	}
	switch key {
	case "name":
		return k.kit.Words.Text(proposal.Sitter(&k.cells, o))
	case "office":
		return k.kit.Words.Text(office)
	}
	return ""
}
