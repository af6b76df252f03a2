package proposal

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// Visit is the visit that a programme begins where it is for none: of the days of its rows, on
// its clocks or those of home, an idea until somebody says more.
func (p *Proposal) Visit(c *typed.Cells, home string) model.Event {
	zone := p.Zone
	if _, err := civil.Load(zone); err != nil || zone == "" {
		zone = home
	}
	var first, last civil.Date
	for i := range p.Rows {
		r := &p.Rows[i]
		if r.Out || r.Day == "" {
			continue
		}
		if first == "" || r.Day < first {
			first = r.Day
		}
		last = max(last, r.Day, r.LastDay)
	}
	e := model.NewEvent(model.OfficialVisit, first, last, zone)
	if p.Kind == Calendar {
		e.Kind = model.Meeting
	}
	e.Status, e.Audience = model.Idea, model.Internal
	e.Title = model.Text{}.With(tongue(p.Title, c.Lang), firstOf(p.Title, strings.TrimSpace(p.File)))
	return e
}

// Begin is the change that begins a visit with the rows of a draft, as one deed. The cells
// are those of a programme of that event.
func (p *Proposal) Begin(c *typed.Cells) (model.Change, error) {
	rows := p.settled()
	out := &visitBegun{event: c.Programme.Event}
	in := *c
	in.Programme.Event.ID = -1 // its rows are of it, whatever key it gets
	for i := range rows {
		if rows[i].Out {
			continue
		}
		made, err := p.added(&in, &rows[i])
		if err != nil {
			return nil, err
		}
		for _, m := range made {
			out.rows = append(out.rows, m.(*keepUID))
		}
	}
	if len(out.rows) == 0 {
		return nil, nil
	}
	return acquainted(out), nil
}

// visitBegun makes a visit and its items.
type visitBegun struct {
	event model.Event
	rows  []*keepUID
	id    int64
}

func (b *visitBegun) Label() model.Label {
	return model.Label{Verb: "new-event", Args: []model.Text{b.event.Title}}
}

func (b *visitBegun) Apply(u model.Unit) error {
	save := model.SaveEvent{Event: b.event}
	if err := save.Apply(u); err != nil {
		return err
	}
	b.id = save.ID
	for _, one := range b.rows {
		row := *one
		row.Item.EventID = save.ID
		if err := row.Apply(u); err != nil {
			return err
		}
	}
	return nil
}

// Began is the visit that a change of Begin made, 0 while it made none.
func Began(c model.Change) int64 {
	if a, ok := c.(*model.Acquaint); ok {
		if b, ok := a.Change.(*visitBegun); ok {
			return b.id
		}
	}
	return 0
}
