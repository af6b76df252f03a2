package takein

import (
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/ui/part"
)

// lasting is the visit as it would last.
func (k *card) lasting() *model.Event {
	e := k.cells.Programme.Event
	if k.lengthened {
		e.FirstDay, e.LastDay, _ = k.of.Lasting(&e)
	}
	return &e
}

// longer asks whether a visit lasts as long as the rows that go in, and says so once it does.
func (k *card) longer() (said string, ways []part.Way) {
	w, e := k.kit.Words, &k.cells.Programme.Event
	first, last, more := k.of.Lasting(e)
	if k.into != intoVisit || !more || k.of.Kind != proposal.Programme {
		return "", nil
	}
	answer := func(name string, longer bool) part.Way {
		return part.Way{Name: name, Take: func() {
			k.days, k.lengthened = true, longer
			k.renew()
		}}
	}
	to, leave := w.Say("takein.days.longer", w.Range(first, last)), w.Say("takein.days.stay")
	switch {
	case k.lengthened:
		return w.Say("takein.days.becomes", w.Range(first, last)), []part.Way{answer(leave, false)}
	case !k.days:
		return w.Say("takein.days.outside", w.Range(e.FirstDay, e.LastDay)), []part.Way{answer(to, true), answer(leave, false)}
	}
	return "", nil
}
