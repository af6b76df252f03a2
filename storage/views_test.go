package storage

import (
	"path/filepath"
	"testing"

	"chancery/model"
)

// A diary made before there were named filters keeps them once it is opened;
// they survive closing and are undone.
func TestViews(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.chancery")
	o := options()
	o.shape.steps = ownSchema[:1]
	old, err := Create(path, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	if list, err := s.History(5); err != nil || len(list) != 0 {
		t.Errorf("an empty diary was upgraded with %v %v", list, err)
	}
	v := model.NewSaved("Agreed", model.Criteria{}.Toggle(model.ByStatus, "agreed"), "lanes")
	if _, err := s.Do(&model.Save{Record: &v, Name: model.Text{"": v.Name}}); err != nil {
		t.Fatal(err)
	}
	s = reopen(t, s)
	list, err := s.Saved()
	if err != nil || len(list) != 1 || list[0].Name != "Agreed" || list[0].Board != "lanes" || list[0].Criteria().Ticked[model.ByStatus][0] != "agreed" {
		t.Fatalf("%+v %v", list, err)
	}
	if _, err := s.Undo(); err != nil {
		t.Fatal(err)
	}
	if list, err := s.Saved(); err != nil || len(list) != 0 {
		t.Errorf("undone: %v %v", list, err)
	}
}
