package sheet

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// Every text that can be flagged is called something, and so is whatever becomes of a place.
func TestEveryFlaggedTextHasAName(t *testing.T) {
	has := func(key string) {
		for _, lang := range words.Languages {
			if !words.For(lang).Has(key) {
				t.Errorf("%s has no words for %s", lang, key)
			}
		}
	}
	for _, r := range []model.Record{&model.Participation{}, &model.Seat{}} {
		n := 0
		for _, f := range model.Fields(r) {
			if f.Personal {
				has("flag." + r.TableName() + "." + f.Key)
				n++
			}
		}
		if n == 0 {
			t.Errorf("nothing on %s is typed for a person", r.TableName())
		}
	}
	for _, r := range []model.Record{&model.Item{}, &model.Event{}} {
		for _, f := range model.Fields(r) {
			if f.IsText(r) {
				has("flag." + r.TableName() + "." + f.Key)
			}
		}
	}
	has("flag.seats.role")
	has("flag.instruments.oursigner")
	has("flag.instruments.theirsigner")
	for _, s := range model.Steads {
		has("stead." + string(s))
	}
}
