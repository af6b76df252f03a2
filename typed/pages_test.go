package typed

import (
	"testing"

	"chancery/model"
)

// Pages are typed as people write them, and a printer is told them in its own way.
func TestPages(t *testing.T) {
	for text, want := range map[string]string{
		"": "", " ": "", "2": "2", "1-3": "1-3", "1–3, 5": "1-3,5", "1 — 3; 5": "1-3,5", "1 3": "1,3", "4-": "4-6", "-2": "1-2", "6-6": "6", "01": "1", "-": "1-6",
	} {
		if got, err := Pages(text, 6); err != nil || got != want {
			t.Errorf("%q: %q %v, want %q", text, got, err, want)
		}
	}
	for _, text := range []string{"0", "7", "3-1", "1-7", "first", "1-2-3", ",", "--help", "1;rm"} {
		if got, err := Pages(text, 6); model.Code(err) != "typed.pages" {
			t.Errorf("%q: %q %v", text, got, err)
		}
	}
}

func TestCopies(t *testing.T) {
	for text, want := range map[string]int{"1": 1, " 12 ": 12, "99": 99} {
		if got, err := Copies(text); err != nil || got != want {
			t.Errorf("%q: %d %v", text, got, err)
		}
	}
	for _, text := range []string{"", "0", "-1", "100", "two", "1.5"} {
		if got, err := Copies(text); model.Code(err) != "typed.copies" {
			t.Errorf("%q: %d %v", text, got, err)
		}
	}
}
