package takein

import (
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
)

// elsewhen says that no day of the file is one of the visit that is open.
func (k *card) elsewhen() bool {
	e, told := &k.cells.Programme.Event, false
	for i := range k.of.Rows {
		day := k.of.Rows[i].Day
		if told = told || day != ""; day != "" && e.Covers(day) {
			return false
		}
	}
	return told && e.FirstDay != ""
}

// tooFar says that the lines that go in are of more days than a visit has.
func (k *card) tooFar() error {
	if k.into != intoNew {
		return nil
	}
	var e model.Event
	for _, l := range k.lines {
		if l.at == none || k.isOut(l) || k.of.Kind == proposal.People {
			continue
		}
		r := &k.of.Rows[l.at]
		if r.Day != "" && (e.FirstDay == "" || r.Day < e.FirstDay) {
			e.FirstDay = r.Day
		}
		e.LastDay = max(e.LastDay, r.Day, r.LastDay)
	}
	return k.of.TooFar(&e)
}

// call gives a new visit the heading that was typed, and whom it names.
func (k *card) call() {
	if k.named != "" {
		k.of.Call(&k.cells.Programme.Event, k.named, k.kit.Words.Lang(), k.home, k.lists.Parties, model.UsualHost(k.host.Events()))
	}
}

// headlined proposes a heading where none was typed.
func (k *card) headlined() {
	if k.named == "" || k.headline.Text() == "" {
		k.headline.Put(k.kit.Words.Text(k.cells.Programme.Event.Title))
	}
}

// renamed takes what is typed as the heading; nothing is what the file tells.
func (k *card) renamed(s string) error {
	if s = strings.TrimSpace(s); s == k.named {
		k.headlined()
		return nil
	}
	k.named = s
	if k.into == intoNew && !k.busy { // the guest whom it names has a side
		k.judge()
		k.renew()
	}
	k.headlined()
	return nil
}

// there is a visit of the diary on the days of a file which begins a new one, of whose guest, items or entries the file is;
// nil for none. It is looked for again when something else begins.
func (k *card) there() *model.Event {
	e := &k.cells.Programme.Event
	if k.into != intoNew || k.of.Kind == proposal.People || e.FirstDay == "" {
		return nil
	}
	if k.begins.FirstDay == e.FirstDay && k.begins.LastDay == e.LastDay && alike(k.begins.GuestID, e.GuestID) {
		return k.has
	}
	k.begins, k.has = *e, nil
	for _, l := range k.host.Events() {
		if l.Event.LastDay == "" || l.Event.FirstDay > e.LastDay || l.Event.LastDay < e.FirstDay {
			continue
		}
		one := e.GuestID != nil && alike(l.Event.GuestID, e.GuestID)
		if p, err := k.host.Reading().Programme(l.Event.ID); one || err == nil && k.of.IsOf(&p) {
			k.has = &l.Event
			return k.has
		}
	}
	return nil
}

func alike(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }
