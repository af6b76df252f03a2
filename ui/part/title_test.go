package part

import (
	"testing"

	"chancery/ui/scene"
)

// The head of a column half out of sight says as many of its words as there is room for.
func TestATitleIsWholeWords(t *testing.T) {
	whole := scene.F11b.Width("Guest side")
	for room, want := range map[float32]string{whole + 1: "Guest side", whole - 1: "Guest…", 10: ""} {
		if got := wholeWords("Guest side", room); got != want {
			t.Errorf("%v: %q", room, got)
		}
	}
	if got := wholeWords("Сторона, що приймає", scene.F11b.Width("Сторона, що…")+1); got != "Сторона…" {
		t.Errorf("it ends in %q", got)
	}
	if got := wholeWords("Form of address", scene.F11b.Width("Form of…")+1); got != "Form…" {
		t.Errorf("it ends in %q", got)
	}
}
