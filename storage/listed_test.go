package storage

import (
	"testing"

	"chancery/model"
)

// Letters of invitation are filled in from the list of events: the city is in it.
func TestTheListOfEventsHasTheirCity(t *testing.T) {
	d := fill(t, create(t))
	p, err := d.Programme(d.visit)
	if err != nil {
		t.Fatal(err)
	}
	e := p.Event
	e.City = model.Text{"en": "Bucharest", "ro": "București"}
	do(t, d.Store, &model.SaveEvent{Event: e})
	all, err := d.Events()
	if err != nil || len(all) == 0 || !all[0].Event.City.Equal(e.City) {
		t.Errorf("it has %+v, %v", all, err)
	}
}
