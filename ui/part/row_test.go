package part

import (
	"testing"

	"fyne.io/fyne/v2/container"

	"chancery/ui/uitest"
)

// Choices side by side have boxes of one height, though one of them says more.
func TestChoicesSideBySideAreAsHigh(t *testing.T) {
	role := NewChoice("Role", []Option{{Value: "head", Name: "Head of delegation"}}, nil)
	answer := NewChoice("Answer", []Option{{Value: "yes", Name: "Comes"}}, nil)
	role.Put("head")
	answer.Put("yes")
	u := uitest.New(t, container.New(Stack{}, container.New(Row{}, role.Pane, answer.Pane)), 230, 120)
	u.Key("")
	heights := map[float32]bool{}
	for _, c := range []*Choice{role, answer} {
		_, lines := c.written()
		heights[c.boxTall(lines)] = true
	}
	if len(heights) != 1 || heights[boxHeight] {
		t.Errorf("boxes are %v high", heights)
	}
}
