package words

import "testing"

// A head of delegation is told from a name, in each language, with the company behind it.
func TestAHeadIsToldFromAName(t *testing.T) {
	for said, want := range map[string]int{"HoD": 0, "hod+2": 2, "HoD + 12": 12, "head of delegation +1": 1, "Șeful delegației + 3": 3, "глава делегації": 0, "глава делегації+4": 4} {
		if n, ok := Head(said); !ok || n != want {
			t.Errorf("%q is %d, %v", said, n, ok)
		}
	}
	for _, said := range []string{"", "+2", "P5+1", "President +2", "Ana Pop", "Head of Protocol", "HoD+2 and press"} {
		if n, ok := Head(said); ok {
			t.Errorf("%q is a head and %d", said, n)
		}
	}
}
