package export_test

import (
	"fmt"
	"testing"

	"chancery/export"
	"chancery/words"
)

// A row that goes on over the page leaves enough for the last one, and a long title goes on
// over it rather than leave the front alone: on a sheet for a pocket, in each house.
func TestAPocketEndsOnAFullPage(t *testing.T) {
	made := 0
	all := seventeen(t)
	for _, tt := range []struct {
		doc   string
		langs []string
		whats []string
	}{
		{"individual", []string{"uk", "ro"}, []string{"one item", "at 00:00 and until 24:00", "over midnight", "names from the right", "untranslated", "Georgian, Armenian and Greek", "over a change of clocks", "all internal", "cancelled", "a title of three hundred letters"}},
		{"press-programme", []string{"uk"}, []string{"a title of three hundred letters"}},
	} {
		for _, what := range tt.whats {
			p, ok := all[what]
			if !ok {
				t.Fatalf("there is no %q", what)
			}
			for _, d := range found(t, tt.doc).Audiences {
				for _, house := range words.HousePresets {
					opt := options(tt.doc, d, tt.langs...)
					opt.House, opt.Size = house, "A6"
					made += hardPapers(t, what, p, opt)
				}
			}
		}
	}
	if made < 60 {
		t.Error(fmt.Sprint(made, " papers were made"))
	}
}

// found is a document by what it is called in files.
func found(t *testing.T, id string) export.Document {
	t.Helper()
	d, ok := export.Find(id)
	if !ok {
		t.Fatalf("there is no %q", id)
	}
	return d
}
