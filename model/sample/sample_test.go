package sample_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/assets"
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/storage"
)

func open(t *testing.T) *storage.Store {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "sample.chancery"), storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	c, err := sample.Change(assets.Sample())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(c); err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSampleIsComplete(t *testing.T) {
	s := open(t)
	events, err := s.Events()
	if err != nil || len(events) != 3 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	for _, l := range events {
		p, err := s.Programme(l.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		bilaterals := 0
		for i := range p.Items {
			it := &p.Items[i]
			if it.Kind == model.Bilateral && it.ContainerID != nil {
				bilaterals++
			}
			for _, lang := range []string{"en", "ro", "uk"} {
				if it.Title[lang] == "" {
					t.Errorf("%v has no title in %s", it.Title, lang)
				}
			}
			if strings.ContainsAny(it.Title.All()+it.Remarks.All()+it.PressNote.All(), "şţŞŢ") {
				t.Errorf("cedilla in %v", it.Title)
			}
		}
		switch l.Event.Kind {
		case model.OfficialVisit:
			if len(p.Items) != 16 {
				t.Errorf("the visit has %d items", len(p.Items))
			}
		case model.Summit:
			if bilaterals != 20 || len(p.Delegations) != 11 {
				t.Errorf("the summit has %d bilaterals, %d delegations", bilaterals, len(p.Delegations))
			}
		}
	}
}

func TestNobodyIsInTwoPlaces(t *testing.T) {
	s := open(t)
	list, err := s.Calendar(civil.Span{From: 0, To: 1 << 40}, model.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range check.Clashes(list) {
		t.Errorf("%v needs %v and %v", c.Name, c.A, c.B)
	}
}
