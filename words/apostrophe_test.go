package words_test

import (
	"encoding/json"
	"io/fs"
	"regexp"
	"testing"

	"chancery/assets"
)

var otherApostrophe = regexp.MustCompile(`\p{Cyrillic}['’]\p{Cyrillic}`)

// Ukrainian has one apostrophe, and it is a letter.
func TestUkrainianHasOneApostrophe(t *testing.T) {
	files, err := fs.Glob(assets.Words(), "uk/*.json")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		b, err := fs.ReadFile(assets.Words(), name)
		if err != nil {
			t.Fatal(err)
		}
		var said map[string]json.RawMessage
		if err := json.Unmarshal(b, &said); err != nil {
			t.Fatal(err)
		}
		for key, text := range said {
			if bad := otherApostrophe.FindString(string(text)); bad != "" {
				t.Errorf("%s: %s says %q", name, key, bad)
			}
		}
	}
}
