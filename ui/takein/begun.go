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
	if k.into != intoNew || k.cells.Programme.Event.Kind == model.Standing {
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
	switch e := &k.cells.Programme.Event; {
	case k.named == "":
	case e.Kind == model.Standing:
		e.Title = proposal.Called(k.named, k.kit.Words.Lang())
	default:
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
