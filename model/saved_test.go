package model

import "testing"

func TestViewKeepsItsFilter(t *testing.T) {
	c := Criteria{Text: "gala"}.Toggle(ByStatus, "agreed").Toggle(ByVenue, "7")
	v := NewSaved(" Agreed ", c, "lanes")
	if got := v.Criteria(); v.Name != "Agreed" || got.Text != "gala" || !got.Has(ByStatus, "agreed") || !got.Has(ByVenue, "7") || v.Check() != nil {
		t.Errorf("%+v became %+v", c, got)
	}
	v.Name = " "
	if Code(v.Check()) != "model.no-view-name" {
		t.Errorf("no name: %v", v.Check())
	}
	v.Filter = "[1]"
	if v.Criteria().On() {
		t.Error("what is not understood filters")
	}
}
