package storage

import (
	"testing"

	"chancery/model"
)

// Items are found by the UIDs that others gave them.
func TestItemsAreFoundByTheirUIDs(t *testing.T) {
	d := fill(t, create(t))
	var it model.Item
	if err := d.Get(&it, d.first); err != nil {
		t.Fatal(err)
	}
	list, err := d.Taken([]string{"nobody", it.UID})
	if err != nil || len(list) != 1 || list[0].ID != it.ID || list[0].Start != it.Start {
		t.Errorf("found %+v, %v", list, err)
	}
	if list, err = d.Taken(nil); err != nil || len(list) != 0 {
		t.Errorf("of none there are %+v, %v", list, err)
	}
}
