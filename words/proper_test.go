package words_test

import (
	"testing"

	"chancery/words"
)

// A state, an organisation and a capital keep their capital letter in the middle of a sentence, and so does
// an adjective in a language that writes it with one.
func TestWordsThatOpenWithAPlace(t *testing.T) {
	for said, want := range map[string]bool{
		"Latvia": true, "Latvia and its guests": true, "Latvian ministers": true, "Latvians": true, "Bucharest students": true,
		"Letonia": true, "Латвія": true, "Ministers": false, "Heads of delegation": false, "Lat": false, "Romanianist": false, "Letoni": false,
		"Spouses": false, "Miniștri": false, "Міністри": false, "": false,
	} {
		if got := words.OpensWithAPlace(said); got != want {
			t.Errorf("%q opens with a place: %v", said, got)
		}
	}
}
