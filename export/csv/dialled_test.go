package csv

import "testing"

// A telephone number is written as it is dialled; whatever could be worked out is not.
func TestATelephoneIsNoFormula(t *testing.T) {
	for text, want := range map[string]string{
		"+40 721 000 004": "+40 721 000 004", "+40\u00a0721": "+40\u00a0721", "+": "'+", "+40 721+1": "'+40 721+1", "+40\n=1": "'+40\n=1",
		"+A1": "'+A1", "+40 (721)": "'+40 (721)", "-40 721": "'-40 721", "=1": "'=1", "@x": "'@x", "\t1": "'\t1",
	} {
		if got := safe(text); got != want {
			t.Errorf("%q is written %q, not %q", text, got, want)
		}
	}
}
