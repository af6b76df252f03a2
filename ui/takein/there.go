package takein

import (
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
)

// meet chooses the visit that has the entries of the file already, so that they do not go in twice: what their UIDs
// tell also where another visit is open, what is likely where the file would begin a new one.
func (k *card) meet() error {
	k.there, k.sure, k.loose = 0, false, false
	if k.of.Kind == proposal.People {
		return nil
	}
	id, of, err := k.of.Borne(k.host.Reading().Bearing)
	if err != nil {
		return err
	}
	if k.sure = id != 0; k.into == intoVisit && (of[k.event] > 0 || 2*of[id] <= len(k.of.Rows)) {
		return nil
	}
	if id == 0 {
		would := k.of.Visit(&k.cells, k.home, k.lists.Parties, model.UsualHost(k.host.Events()))
		if id, err = k.of.Likely(&would, k.host.Events(), k.host.Reading().Programme); err != nil {
			return err
		}
	}
	if k.loose = id == 0 && k.of.Scattered(); k.loose {
		id = k.standing()
	}
	if id == 0 {
		return nil
	}
	k.there, k.event, k.into, k.far = id, id, intoVisit, false
	return nil
}

// met says with what the file is compared that named no visit, and of a new visit that it is there already.
func (k *card) met() string {
	told := map[bool]string{true: "sure", false: "likely"}[k.sure]
	switch w := k.kit.Words; {
	case k.loose && (k.into == intoNew && k.there == 0 || k.into == intoVisit && k.event == k.there):
		return w.Say("takein.scattered", k.whither())
	case k.loose:
	case k.there == 0:
	case k.into == intoVisit && k.event == k.there:
		return w.Say("takein.there."+told, k.visitName(k.there))
	case k.into == intoNew:
		return w.Say("takein.twice."+told, k.visitName(k.there))
	}
	return ""
}

// standing is the standing agenda of the days of the file, 0 where there is none.
func (k *card) standing() int64 {
	first := k.earliest()
	for _, l := range k.host.Events() {
		if l.Event.Kind == model.Standing && l.Event.Covers(first) {
			return l.Event.ID
		}
	}
	return 0
}

// begun is what the file begins: a visit, or the standing agenda where that is yet to be made.
func (k *card) begun() model.Event {
	if k.loose && k.there == 0 {
		return k.host.Agenda(k.earliest())
	}
	return k.of.Visit(&k.cells, k.home, k.lists.Parties, model.UsualHost(k.host.Events()))
}

// earliest is the first day of the entries of a calendar.
func (k *card) earliest() civil.Date { return k.of.Rows[k.of.Order()[0]].Day }
