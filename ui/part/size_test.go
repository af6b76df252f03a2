package part_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// A field of several lines is as high as its text, to the eighth line: none is cut.
func TestAFieldIsAsHighAsItsText(t *testing.T) {
	uitest.Look(t, "")
	f := part.NewField("Guest, as printed", 2, say)
	u := uitest.New(t, container.New(part.Stack{Gap: 8}, f), 300, 400)
	f.Put("H.E. Mr Volodymyr Zelenskyy")
	u.Click(1, 390)
	two := f.Size().Height
	f.Put("His Excellency Mr Volodymyr Zelenskyy, President of Ukraine, and Madam Olena Zelenska, First Lady of Ukraine")
	u.Click(1, 390)
	if f.Size().Height != two+18 {
		t.Errorf("three lines take %.0f, two take %.0f", f.Size().Height, two)
	}
	u.Canvas.Focus(f.Entry())
	u.Key(fyne.KeyEnd).Type(", and their children")
	f.Put("Short")
	u.Click(1, 390)
	if f.Size().Height != two {
		t.Errorf("one line takes %.0f, not %.0f", f.Size().Height, two)
	}
}

// What is chosen is written in the size of everything else: on two lines where one has
// no room for it, and the box is as high.
func TestAChoiceKeepsItsSize(t *testing.T) {
	uitest.Look(t, "")
	c := part.NewChoice("Рівень", []part.Option{{Value: "a", Name: "Посол"}, {Value: "b", Name: "Глава уряду іноземної держави"}}, say)
	u := uitest.New(t, container.New(part.Stack{}, c.Pane), 150, 300)
	c.Put("a")
	u.Click(1, 290)
	one := c.Size().Height
	c.Put("b")
	u.Click(1, 290)
	if c.Size().Height <= one || !u.Sees("Глава уряду") {
		t.Errorf("two lines take %.0f, one takes %.0f: %q", c.Size().Height, one, u.Texts())
	}
	for _, o := range test.WidgetRenderer(c.Pane).Objects() {
		if l, ok := o.(*scene.Layer); ok {
			for _, d := range test.WidgetRenderer(l).Objects() {
				if x, ok := d.(*canvas.Text); ok && strings.Contains("Глава уряду іноземної держави", x.Text) && x.TextSize != 13 {
					t.Errorf("%q is written in size %.0f", x.Text, x.TextSize)
				}
			}
		}
	}
}
