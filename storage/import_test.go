package storage

import (
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

// imported is a deed that takes in what another program wrote.
func imported() model.Change {
	return &model.Several{Verb: model.Label{Verb: "import"}, Changes: []model.Change{&model.Save{Record: &model.Venue{Name: model.Plain("From elsewhere")}}}}
}

// What is imported may be a great deal, and wrong: the diary as it was before lies
// beside it.
func TestAnImportIsBackedUpBefore(t *testing.T) {
	d := fill(t, create(t))
	do(t, d.Store, imported())
	list := Backups(d.Path())
	if len(list) != 1 || list[0].Reason != "import" {
		t.Fatalf("%+v", list)
	}
	p, err := PreviewBackup(list[0].Path)
	if err != nil || p.Rows["venues"] != 1 {
		t.Errorf("the backup holds %d venues, %v", p.Rows["venues"], err)
	}
	if h, err := d.History(1); err != nil || h[0].Kind != kindImport {
		t.Errorf("%+v %v", h, err)
	}
}

// A hundred deeds that take something in are not a hundred backups.
func TestARowOfImportsHasOneBackup(t *testing.T) {
	d := fill(t, create(t))
	for range 100 {
		do(t, d.Store, imported())
	}
	if list := Backups(d.Path()); len(list) != 1 {
		t.Errorf("%d backups", len(list))
	}
}

func TestNoImportWithoutABackup(t *testing.T) {
	d := fill(t, create(t))
	if _, err := d.writes.Exec("UPDATE events SET rev = 77"); err != nil { // which the log denies: no backup of it is good
		t.Fatal(err)
	}
	before := dump(t, d.Store)
	_, err := d.Do(imported())
	wantCode(t, err, file.Unsound)
	if dump(t, d.Store) != before {
		t.Error("it was imported all the same")
	}
}
