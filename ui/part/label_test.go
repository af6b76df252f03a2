package part_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
	"chancery/ui/uitest"
)

// The label of a text in several languages ends before the letters of the languages.
func TestALabelLeavesTheLanguagesTheirRoom(t *testing.T) {
	uitest.Look(t, "")
	text := part.NewTextField("Practical information (dress, addresses, telephones)", 3, "en", []string{"en", "ro", "uk"}, say)
	u := uitest.New(t, container.New(part.Stack{Gap: 8}, text), 298, 200)
	u.Click(1, 190)
	var label, tab uitest.Shown
	for _, s := range u.Shown() {
		switch {
		case strings.HasPrefix(s.Text, "Practical"):
			label = s
		case s.Text == "EN":
			tab = s
		}
	}
	if label.Text == "" || tab.Text == "" || label.At.X+label.Size.Width > tab.At.X {
		t.Errorf("%+v runs under %+v", label, tab)
	}
}

// A choice of a notice is as wide as the notice at most, and what it says is cut within it.
func TestAChoiceOfANoticeIsWhole(t *testing.T) {
	uitest.Look(t, "")
	n := part.NewNotice(300)
	pressed := false
	n.Put("", []part.Way{{Name: strings.Repeat("Aldo Bianchi, President ", 5), Take: func() { pressed = true }}})
	u := uitest.New(t, container.New(part.Stack{}, n.Pane), 300, 200)
	u.Click(1, 190)
	for _, s := range u.Shown() {
		if s.At.X < 0 || s.At.X+s.Size.Width > 300 {
			t.Errorf("%q stands at %v, so wide: %v", s.Text, s.At, s.Size)
		}
	}
	if u.ClickPlace("choice", 0); !pressed {
		t.Error("it is not to be pressed")
	}
}
