package model_test

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// A tenure that ends flags what comes later, unless another office has taken its place.
func TestWhoHasLeftAnOffice(t *testing.T) {
	const day = 24 * 3600
	at := int64(1000 * day)
	term := func(office, from, to int64) model.Tenure {
		return model.Tenure{PersonID: 1, OfficeID: office, From: from * day, To: to * day}
	}
	acting := func(t model.Tenure) model.Tenure {
		t.Acting = true
		return t
	}
	for what, tt := range map[string]struct {
		held []model.Tenure
		gone bool
	}{
		"still in office":            {[]model.Tenure{term(1, 500, 0)}, false},
		"it ends later":              {[]model.Tenure{term(1, 500, 1001)}, false},
		"it ended before":            {[]model.Tenure{term(1, 500, 999)}, true},
		"it ends as the item begins": {[]model.Tenure{term(1, 500, 1000)}, true},
		"long ago: who is invited is a former president": {[]model.Tenure{term(1, 500, 600)}, false},
		"another was taken after it":                     {[]model.Tenure{term(1, 500, 999), term(2, 999, 0)}, false},
		"another was taken while it lasted":              {[]model.Tenure{term(1, 500, 999), term(2, 800, 0)}, false},
		"an older one goes on":                           {[]model.Tenure{term(1, 500, 999), term(2, 300, 0)}, true},
		"two of which nobody knows since when":           {[]model.Tenure{term(1, 0, 999), term(2, 0, 0)}, true},
		"elected again":                                  {[]model.Tenure{term(1, 500, 999), term(1, 0, 0)}, false},
		"somebody who acted besides":                     {[]model.Tenure{term(2, 300, 0), acting(term(1, 900, 999))}, false},
		"somebody who only acted":                        {[]model.Tenure{acting(term(1, 900, 999))}, true},
		"of somebody else":                               {[]model.Tenure{{PersonID: 2, OfficeID: 1, To: 999 * day}}, false},
	} {
		person := int64(1)
		p := model.Programme{People: map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Plain("Ana")}}, Tenures: tt.held,
			Who: map[int64][]model.Participation{7: {{ItemID: 7, PersonID: &person}}}}
		it := model.Item{Row: model.Row{ID: 7}, Start: civil.Moment{At: at}, End: civil.Moment{At: at + 3600}}
		if e := p.Entry(&it); (len(e.Gone) == 1) != tt.gone {
			t.Errorf("%s: flagged %v", what, e.Gone)
		}
	}
}
