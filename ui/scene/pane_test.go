package scene_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// grid is a pane with two rows of three places, and one below of another kind.
func grid(pressed *[]int64) *scene.Pane {
	p := scene.NewPane("grid", fyne.NewSize(300, 150), func(p *scene.Pane, s *scene.Scene, _ fyne.Size) {
		for i := range 6 {
			p.Lit(s, float32(i%3)*100, float32(i/3)*50, 90, 40, 4, "cell", int64(i))
		}
		p.Lit(s, 0, 100, 90, 40, 4, "foot", 9)
	})
	p.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { *pressed = append(*pressed, h.ID) }
	return p
}

func TestArrowsAndTabWalkAPane(t *testing.T) {
	uitest.Look(t, "")
	var pressed []int64
	p := grid(&pressed)
	u := uitest.New(t, container.NewStack(p), 300, 150)
	u.Canvas.Focus(p)
	u.Key(fyne.KeyReturn)                               // 0
	u.Key(fyne.KeyRight, fyne.KeyRight, fyne.KeyReturn) // 2
	u.Key(fyne.KeyDown, fyne.KeyReturn)                 // 5
	u.Key(fyne.KeyLeft).Type(" ")                       // 4
	u.Key(fyne.KeyTab, fyne.KeyReturn)                  // 9
	want := []int64{0, 2, 5, 4, 9}
	if len(pressed) != len(want) {
		t.Fatalf("pressed %v, want %v", pressed, want)
	}
	for i := range want {
		if pressed[i] != want[i] {
			t.Fatalf("pressed %v, want %v", pressed, want)
		}
	}
}

func TestMenuByKeyboard(t *testing.T) {
	var done string
	do := func(s string) func() { return func() { done = s } }
	u := uitest.New(t, container.NewWithoutLayout(), 400, 300)
	open := func() {
		scene.Popup(u.Canvas, fyne.NewPos(10, 10), 120, []scene.Entry{{Label: "Head", Head: true}, {Label: "Off", Off: true, Do: do("off")}, {Label: "One", Do: do("one")}, {},
			{Label: "Two", Do: do("two")}, {Label: "Beside", Head: true, Beside: true}, {Label: "Three", Do: do("three")}, {Label: "Four", Do: do("four")}, {Label: "Five", Do: do("five")}})
	}
	for _, tt := range []struct {
		keys []fyne.KeyName
		want string
	}{
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}, "one"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn}, "two"},
		{[]fyne.KeyName{fyne.KeyUp, fyne.KeyReturn}, "five"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyRight, fyne.KeyReturn}, "four"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyRight, fyne.KeyLeft, fyne.KeyReturn}, "one"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyEscape}, ""},
	} {
		done = ""
		open()
		u.Key(tt.keys...)
		if done != tt.want || u.Canvas.Overlays().Top() != nil {
			t.Errorf("%v did %q, want %q; left open: %v", tt.keys, done, tt.want, u.Canvas.Overlays().Top() != nil)
		}
	}
}

func TestMenuByMouse(t *testing.T) {
	done := 0
	u := uitest.New(t, container.NewWithoutLayout(), 400, 300)
	open := func() {
		scene.Popup(u.Canvas, fyne.NewPos(10, 10), 120, []scene.Entry{{Label: "One", Do: func() { done++ }}})
	}
	open()
	u.ClickText("One")
	open()
	u.Click(390, 290) // elsewhere: closes and does nothing
	if done != 1 || u.Canvas.Overlays().Top() != nil {
		t.Errorf("done %d times, left open: %v", done, u.Canvas.Overlays().Top() != nil)
	}
}
