package words

import (
	"strconv"

	"chancery/model"
)

// Standing is which visit and which meeting with a state something is, in words as far as those
// go; visit 0 for a meeting alone.
func (w *Words) Standing(visit, meeting int, with string) string {
	visits, meetings := w.List("history.nth-visit"), w.List("history.nth-meeting")
	switch {
	case meeting < 1 || meeting > len(meetings) || visit > len(visits): // no language is asked for further words
		if visit == 0 {
			return w.Say("history.stands-meeting", strconv.Itoa(meeting), with)
		}
		return w.Say("history.stands", strconv.Itoa(visit), strconv.Itoa(meeting), with)
	case visit == 0:
		return w.Say("history.nth-met", Capital(meetings[meeting-1]), with)
	}
	return w.Say("history.nth", Capital(visits[visit-1]), meetings[meeting-1], with)
}

// CountedAs says as what a contact with another state counts, and why; which of them it is only where all of
// them are known, sure.
func (w *Words) CountedAs(one *model.Told, why string, sure bool) string {
	switch {
	case one.As == model.NotAtAll:
		return w.Say("history.none", why)
	case sure:
		return w.Say("history."+string(one.As), strconv.Itoa(one.Nth), why)
	}
	return w.Say("history.unnumbered."+string(one.As), why)
}

// KindOfPast is what a contact was: the kind of visit, and of a call that it was one.
func (w *Words) KindOfPast(p *model.Past) string {
	if p.Remote {
		return Capital(w.Say("history.why.remote"))
	}
	if p.Kind == "" {
		return w.Say("history.no-kind")
	}
	return w.Say("event.kind." + string(p.Kind))
}
