package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// held is a programme that is over, as it was held: at the hours at which items really began
// and ended, where these are known. Only the office is told; others have read what was planned.
func (c *composer) held(p model.Programme) model.Programme {
	if c.opt.Audience != model.Internal || c.doc.Several || !over(&p, c.opt.AsOf.At) {
		return p
	}
	p.Items = slices.Clone(p.Items)
	for i := range p.Items {
		it := &p.Items[i]
		if m, ok := really(it, it.ActualStart, it.Start.Zone); ok {
			it.Start, it.StartMark, it.StartAlt, it.TimeWords, it.AllDay = m, model.Exact, "", nil, false
			c.asHeld = true
		}
		if m, ok := really(it, it.ActualEnd, it.End.Zone); ok {
			it.End, it.EndMark, it.EndAlt = m, model.Exact, ""
			c.asHeld = true
		}
		if it.End.At < it.Start.At { // when it ended nobody knows
			it.End, it.EndMark = it.Start, model.Open
		}
	}
	model.SortItems(p.Items)
	p.Resolve()
	return p
}

// over says that a visit is behind: completed, or its last item past.
func over(p *model.Programme, now int64) bool {
	last := int64(0)
	for i := range p.Items {
		if p.Items[i].Live() {
			last = max(last, p.Items[i].End.At)
		}
	}
	return p.Event.Status == model.Completed || last > 0 && last < now
}

// really is an hour that was noted, on the clocks of a zone.
func really(it *model.Item, local, zone string) (civil.Moment, bool) {
	if local == "" || it.Status == model.Dropped {
		return civil.Moment{}, false
	}
	m, err := civil.Resolve(local, it.Start.Zone, civil.NoOff)
	if err == nil && zone != "" {
		m, err = m.In(zone)
	}
	return m, err == nil
}

// mostUnrecorded is how many items are named of which nobody wrote down when they were held.
const mostUnrecorded = 8

// unrecorded names what a paper of a visit as it was held tells as it was planned: nobody wrote down
// that it was held so.
func (c *composer) unrecorded(w *words.Words) string {
	if !c.asHeld || c.flat() {
		return ""
	}
	var out []string
	for i := range c.p.Items {
		if it := &c.p.Items[i]; it.Live() && it.ActualStart == "" && it.ActualEnd == "" && has(&c.p, c.doc.ID, it) {
			out = append(out, c.text(w, it.Title))
		}
	}
	switch more := len(out) - mostUnrecorded; {
	case len(out) == 0:
		return ""
	case more > 1:
		out = append(out[:mostUnrecorded], w.Count("export.since.more", more))
	}
	return w.Say("export.as-planned", strings.Join(out, "; "))
}
