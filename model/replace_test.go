package model

import "testing"

func TestReplacing(t *testing.T) {
	it := Item{Title: Text{"en": "Visit to the Palace", "ro": "Vizită la Palat"}, Place: Plain("palace gate"), Remarks: Text{"en": "PALACE guard; palace keys"}, Responsible: Text{"en": "Protocol"}}
	for _, tt := range []struct {
		r                     Replacing
		title, place, remarks string
		hits                  int
	}{
		{Replacing{Lang: "en", Find: "palace", With: "Castle"}, "Visit to the Castle", "Castle gate", "Castle guard; Castle keys", 3},
		{Replacing{Lang: "en", Find: "palace", With: "Castle", Exact: true}, "Visit to the Palace", "Castle gate", "PALACE guard; Castle keys", 2},
		{Replacing{Lang: "en", Field: "activity", Find: "palace", With: ""}, "Visit to the", "palace gate", "PALACE guard; palace keys", 1},
		{Replacing{Lang: "ro", Find: "palat", With: "Castel", Field: "activity"}, "Visit to the Palace", "palace gate", "PALACE guard; palace keys", 1},
		{Replacing{Lang: "en", Find: "nothing", With: "x"}, "Visit to the Palace", "palace gate", "PALACE guard; palace keys", 0},
		{Replacing{Lang: "en", Find: "", With: "x"}, "Visit to the Palace", "palace gate", "PALACE guard; palace keys", 0},
	} {
		got, hits := tt.r.In(it)
		if got.Title["en"] != tt.title || got.Place[""] != tt.place || got.Remarks["en"] != tt.remarks || len(hits) != tt.hits {
			t.Errorf("%+v: %v, %v, %v, %d hits", tt.r, got.Title, got.Place, got.Remarks, len(hits))
		}
	}
	for range 20 {
		if _, hits := (&Replacing{Lang: "en", Find: "palace", With: "Castle"}).In(it); hits[0][0] != it.Title["en"] || hits[2][0] != it.Remarks["en"] {
			t.Fatalf("what is replaced stands in the order of chance: %q", hits)
		}
	}
	if it.Title["en"] != "Visit to the Palace" {
		t.Error("the item itself was changed")
	}
}
