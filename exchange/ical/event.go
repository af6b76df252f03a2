package ical

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	goical "github.com/emersion/go-ical"
)

type composer struct {
	words        *words.Words
	stamp        time.Time
	zones        zones
	mail, office string
}

// programme is a visit over its days, then its items. Of a programme that its
// readers may not know of there is nothing.
func (c *composer) programme(p *model.Programme) []*goical.Component {
	if p.Event.UID == "" {
		return nil
	}
	var out []*goical.Component
	if p.Event.LastDay != "" { // a standing agenda has no days of its own
		out = append(out, c.visit(&p.Event))
	}
	for i := range p.Items {
		if !Hourless(&p.Items[i]) {
			out = append(out, c.item(p, &p.Items[i]))
		}
	}
	return out
}

// Hourless says that no hour of an item is known, so that no calendar can hold it.
func Hourless(it *model.Item) bool {
	t := it.When()
	return !it.AllDay && t.Hourless()
}

func (c *composer) visit(e *model.Event) *goical.Component {
	v := c.component(e.Row)
	title, lang := c.pick(e.Title)
	c.say(v, goical.PropSummary, c.takesPlace(e, title), lang)
	c.text(v, goical.PropLocation, e.City)
	c.category(v, "event.kind."+string(e.Kind))
	raw(v, goical.PropClass, class(e.Audience))
	raw(v, goical.PropStatus, visitStatus(e.Status))
	raw(v, goical.PropTransparency, "TRANSPARENT") // nobody is busy for two whole days
	day(v, goical.PropDateTimeStart, e.FirstDay)
	day(v, goical.PropDateTimeEnd, e.LastDay.Add(1))
	return v
}

func (c *composer) item(p *model.Programme, it *model.Item) *goical.Component {
	v := c.component(it.Row)
	title, lang := c.pick(it.Title)
	c.say(v, goical.PropSummary, c.takesPlace(&p.Event, c.honest(it, title)), lang)
	place, lang := c.place(p, it)
	c.say(v, goical.PropLocation, place, lang)
	about, lang := c.about(p, it)
	c.say(v, goical.PropDescription, about, lang)
	c.category(v, "item.kind."+string(it.Kind))
	raw(v, goical.PropClass, class(it.Audience))
	raw(v, goical.PropStatus, itemStatus(&p.Event, it))
	raw(v, goical.PropTransparency, busy(&p.Event, it))
	c.times(v, it)
	return v
}

func (c *composer) component(r model.Row) *goical.Component {
	v := goical.NewComponent(goical.CompEvent)
	v.Props.SetText(goical.PropUID, r.UID)
	v.Props.SetDateTime(goical.PropDateTimeStamp, c.stamp.UTC())
	raw(v, goical.PropSequence, strconv.FormatInt(max(0, r.Rev-1), 10))
	c.organizer(v)
	return v
}

// organizer is the office, where it has an address: nothing is invented for one that has none.
func (c *composer) organizer(v *goical.Component) {
	if c.mail == "" {
		return
	}
	p := goical.NewProp(goical.PropOrganizer)
	p.Value = "mailto:" + c.mail
	if name := strings.ReplaceAll(strings.Join(strings.Fields(clean(c.office)), " "), `"`, "'"); name != "" {
		p.Params.Set(goical.ParamCommonName, name)
	}
	v.Props.Set(p)
}

// takesPlace says before a title that the visit does not.
func (c *composer) takesPlace(e *model.Event, title string) string {
	if !e.Status.CalledOff() {
		return title
	}
	return c.words.Say("ical.called-off", strings.ToUpper(c.words.Status(e.Kind, e.Status)), title)
}

// times writes only what was agreed: an end that is not said is left out. Of marks the
// moment is written, and the title says what it is worth.
func (c *composer) times(v *goical.Component, it *model.Item) {
	if it.AllDay {
		last := max(it.Start.Date().Add(1), it.End.Date())
		day(v, goical.PropDateTimeStart, it.Start.Date())
		day(v, goical.PropDateTimeEnd, last)
		return
	}
	c.moment(v, goical.PropDateTimeStart, it.Start)
	if it.EndMark != model.Open && it.EndMark != model.TimeTBC && it.End.At > it.Start.At {
		c.moment(v, goical.PropDateTimeEnd, it.End)
	}
}

func (c *composer) moment(v *goical.Component, name string, m civil.Moment) {
	p := goical.NewProp(name)
	plain := strings.NewReplacer("-", "", ":", "")
	p.Value = plain.Replace(m.Local) + "00"
	if m.Twice() { // clocks show this hour twice: only its instant tells which is meant
		p.Value = m.Time().UTC().Format("20060102T150405") + "Z"
	} else if utc(m.Zone) {
		p.Value += "Z"
	} else {
		p.Params.Set(goical.ParamTimezoneID, m.Zone)
		c.zones.use(m)
	}
	v.Props.Set(p)
}

func day(v *goical.Component, name string, d civil.Date) {
	p := goical.NewProp(name)
	p.SetValueType(goical.ValueDate)
	p.Value = strings.ReplaceAll(string(d), "-", "")
	v.Props.Set(p)
}

func class(a model.Audience) string {
	switch a {
	case model.Public:
		return "PUBLIC"
	case model.PressOnly, model.ForDelegation:
		return "PRIVATE"
	}
	return "CONFIDENTIAL"
}

// visitStatus: a reader who may not see the status is told that the visit takes
// place.
func visitStatus(s model.EventStatus) string {
	switch s {
	case model.EventEnded, model.Postponed: // on these days it does not take place
		return "CANCELLED"
	case model.Idea, model.Invited, model.Principle:
		return "TENTATIVE"
	}
	return "CONFIRMED"
}

func itemStatus(e *model.Event, it *model.Item) string {
	unsure := []model.TimeMark{model.TimeTBC, model.Provisional}
	switch {
	case e.Status.CalledOff(), it.Status == model.Dropped:
		return "CANCELLED"
	case it.Status == model.Option, it.Status == model.ToBeConf, it.Status == model.Proposed:
		return "TENTATIVE"
	case slices.Contains(unsure, it.StartMark), slices.Contains(unsure, it.EndMark), it.StartAlt != "", it.EndAlt != "":
		return "TENTATIVE"
	}
	return "CONFIRMED"
}

// busy says whether an item takes the hours of whoever reads it: what fills days does not,
// nor does what will not take place.
func busy(e *model.Event, it *model.Item) string {
	if it.AllDay || itemStatus(e, it) == "CANCELLED" {
		return "TRANSPARENT"
	}
	return "OPAQUE"
}
