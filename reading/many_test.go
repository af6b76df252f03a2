package reading_test

import (
	"fmt"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Whoever stands behind five hundred others is known all the same: offered by name, and said to
// be needed in two places at once.
func TestNobodyIsTooFarDownTheList(t *testing.T) {
	d, r, _ := sampled(t)
	all := &model.Several{Verb: model.Label{Verb: "edit-rows", Args: []model.Text{model.Plain("520")}}}
	for n := range 520 {
		all.Changes = append(all.Changes, &model.Save{Record: &model.Person{Name: model.Text{"en": fmt.Sprintf("Zed %03d", n)}}})
	}
	if err := d.Do(all); err != nil {
		t.Fatal(err)
	}
	list, err := r.People()
	if err != nil {
		t.Fatal(err)
	}
	var last int64
	for _, k := range list {
		if k.Person.Name.In("en") == "Zed 519" {
			last = k.Person.ID
		}
	}
	if last == 0 {
		t.Fatalf("of %d people the last is not known", len(list))
	}
	events, err := r.Events()
	if err != nil {
		t.Fatal(err)
	}
	for i := range events {
		if events[i].Event.Kind != model.OfficialVisit {
			continue
		}
		p, err := r.Programme(events[i].Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		for n := range 2 {
			it := model.NewItem(p.Event.ID, p.Items[0].Kind, p.Items[0].Start, p.Items[0].End)
			it.Title = model.Text{"en": fmt.Sprint("At once ", n)}
			if err := d.Do(&model.SaveItem{Item: it, Who: &[]model.Participation{{Side: model.HostSide, PersonID: &last}}}); err != nil {
				t.Fatal(err)
			}
		}
		found, err := r.Findings(civil.SpanOf(p.Event.FirstDay, 1, p.Event.Zone))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			if f.Subject.Table == "people" && f.Subject.ID == last {
				return
			}
		}
		t.Errorf("nobody says that %d is needed twice: %+v", last, found)
	}
}
