package main

import (
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// delegates is the change that takes a list in as a delegation.
func (x *importCmd) delegates(c *context, t *taken, cells *typed.Cells, r model.Registers) (model.Change, []string, error) {
	if x.Into == "" || x.Delegation == "" {
		return nil, nil, usage{model.Refuse("ctl.import-delegation")}
	}
	s, err := x.seated(c, t, cells, r)
	if err != nil {
		return nil, nil, err
	}
	changes, err := x.chosen(t)
	if err != nil {
		return nil, nil, err
	}
	if len(x.Take) > 0 {
		t.of.Only(t.Changes, changes)
	}
	var stay []string
	if x.Drop {
		s.Gone, stay = proposal.GoneOf(cells, changes)
	}
	change, unsure := t.of.Seats(cells, s)
	return change, append(c.known(unsure), stay...), nil
}

// seated is the delegation that a list is for.
func (x *importCmd) seated(c *context, t *taken, cells *typed.Cells, r model.Registers) (proposal.Seated, error) {
	head := x.Head
	if head == 0 {
		head = t.of.HeadSaid()
	}
	uid, err := c.delegation([]model.Programme{cells.Programme}, x.Delegation)
	if err != nil {
		return proposal.Seated{}, err
	}
	for _, d := range cells.Programme.Delegations {
		if d.UID == uid {
			return proposal.Seated{Of: d, Offices: r.Offices, Parties: r.Parties, Langs: words.Languages, Head: head}, nil
		}
	}
	return proposal.Seated{}, model.Refuse("export.delegation", x.Delegation)
}

// story is all that was done to a row and to what belongs to it.
func (x *importCmd) story(table string, row int64) []model.Alteration {
	story, err := x.storied(table, row)
	if err != nil {
		return nil
	}
	return story
}

// brought says that what stands in a field was last written by a list that came in.
func (x *importCmd) brought(table string, row int64, field string) bool {
	past, err := x.past(table, row)
	return err == nil && proposal.WasBrought(past, field)
}
