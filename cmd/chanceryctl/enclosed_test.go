package main

import (
	"testing"
	"time"

	"chancery/model"
	"chancery/storage"
)

// Each attached file is listed with what it lies with, and found by either.
func TestAttachedFilesAreListed(t *testing.T) {
	diary := sampleDiary(t)
	d, err := storage.Open(diary, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	people, err := d.People("")
	if err != nil || len(people) == 0 {
		t.Fatal(people, err)
	}
	events, err := d.Events()
	if err != nil || len(events) == 0 {
		t.Fatal(events, err)
	}
	for _, of := range []model.Record{&people[0].Person, &events[0].Event} {
		a := model.Attachment{Name: "Nota 1245.pdf", Audience: model.ForDelegation}
		a.Lie(of)
		if _, err := d.Do(&model.Attach{Attachment: a, Bytes: []byte("scan")}); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	all := rowsJSON(t, "files", diary)
	if len(all) != 2 || all[0]["lies"] != "people" || all[1]["lies"] != "events" || all[0]["file"] != "Nota 1245.pdf" || all[0]["size"] != 4.0 || all[0]["readers"] != "delegation" {
		t.Fatalf("listed is %v", all)
	}
	if some := rowsJSON(t, "files", diary, "--text", people[0].Person.Name.In("en")); len(some) != 1 || some[0]["lies"] != "people" {
		t.Errorf("of %s are %v", people[0].Person.Name.In("en"), some)
	}
}
