package words

import "testing"

// What is quoted in part ends with a whole word.
func TestNoWordOfATitleIsBroken(t *testing.T) {
	for s, want := range map[string]string{
		"Signing of the Memorandum on cooperation in energy": "Signing of the Memorandum on…",
		"Official talks": "Official talks",
		"Meeting at Cotroceni, in the Hall of Honour, later":  "Meeting at Cotroceni, in the Hall of…",
		"Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…",
	} {
		if got := shorten(s, 40); got != want {
			t.Errorf("%q became %q, not %q", s, got, want)
		}
	}
}
