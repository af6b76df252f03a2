package model_test

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Whoever came to an item with those of a level, and whose office ended, is told of there by key, and what becomes of the item
// when they are replaced is planned: with the group for whoever is given the office or has it, by name for anybody else.
func TestAnItemOfALevelChangesWithItsOffice(t *testing.T) {
	for what, tt := range map[string]struct {
		wish model.Succession
		how  model.Stead
	}{
		"who is given the office": {model.Succession{Person: 202, By: 999, From: hour, Office: 1}, model.SteadWith},
		"who has it by then":      {model.Succession{Person: 202, By: 888, From: hour}, model.SteadWith},
		"who stands in":           {model.Succession{Person: 202, By: 999, From: hour}, model.SteadOwn},
		"in chosen items":         {model.Succession{Person: 202, By: 999, From: hour, Items: []int64{7}}, model.SteadOwn},
		"in others":               {model.Succession{Person: 202, By: 999, From: hour, Items: []int64{8}}, model.StaysOut},
		"later":                   {model.Succession{Person: 202, By: 999, From: hour + 9000}, model.StaysPast},
		"another":                 {model.Succession{Person: 101, By: 999, From: hour}, ""},
	} {
		all := sent()
		all.Tenures = append(all.Tenures, model.Tenure{PersonID: 888, OfficeID: 1, From: hour})
		it := model.Item{Row: model.Row{ID: 7}, Start: civil.Moment{At: hour + 60}, End: civil.Moment{At: hour + 120}}
		p := model.Programme{Items: []model.Item{it}, People: map[int64]model.Person{202: {Name: model.Plain("Ana")}}, Who: map[int64][]model.Participation{7: {inGroup(2)}},
			Delegations: all.Delegations, Seats: all.Seats, Groups: all.Groups, Members: all.Members, Tenures: all.Tenures, Offices: all.Offices}
		if e := p.Entry(&it); len(e.Gone) != 1 || e.Gone[0].Person != 202 {
			t.Fatalf("who left is %+v", e.Gone)
		}
		how := model.Stead("")
		for _, pl := range model.PlanSuccession(&p, tt.wish, strings.ToLower).Places {
			if pl.Item == 7 {
				how = pl.How
			}
		}
		if how != tt.how {
			t.Errorf("%s: %q", what, how)
		}
	}
}
