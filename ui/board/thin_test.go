package board

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/words"
)

// drawn are the texts of a layer.
func drawn(l *scene.Layer) (out []*canvas.Text) {
	for _, o := range test.WidgetRenderer(l).Objects() {
		if text, ok := o.(*canvas.Text); ok && text.Visible() && text.Text != "" {
			out = append(out, text)
		}
	}
	return out
}

// An item of a few minutes is a line in a day; what it is stands beside the words of those before and
// after it, over none of them, and can be pressed.
func TestALineOfADayIsSaidBesideIt(t *testing.T) {
	photo := entry(t, 2, "13:43", "13:46")
	photo.Title = model.Text{"en": "Official photo"}
	u := newUser(t, entry(t, 1, "13:00", "13:43"), photo, entry(t, 3, "13:46", "14:20"))
	u.b.Fill(u.b.set, "2026-03-12", 1, u.b.entries, nil)
	u.b.Reveal(photo.Start.At)
	u.b.Refresh()
	var said *canvas.Text
	for _, text := range drawn(u.b.body) {
		if strings.HasPrefix(text.Text, "Official photo") {
			said = text
		}
	}
	if said == nil || !strings.Contains(said.Text, "13:43") {
		t.Fatalf("nothing says what the line is: %v", said)
	}
	for _, text := range drawn(u.b.body) {
		if a, b := text.Position(), said.Position(); text != said && a.X < b.X+said.MinSize().Width && b.X < a.X+text.MinSize().Width && a.Y < b.Y+said.MinSize().Height && b.Y < a.Y+text.MinSize().Height {
			t.Errorf("it lies over %q", text.Text)
		}
	}
	middle := u.b.body.Position().AddXY(said.Position().X+9, said.Position().Y+said.MinSize().Height/2)
	if hit, ok := u.b.body.At(middle.Subtract(u.b.body.Position())); !ok || hit.Kind != "entry" || u.b.entries[hit.ID].Ref != photo.Ref {
		t.Errorf("a press on it meets %v", hit)
	}
}

// In the narrowest month an item says what it is, rather than its hour alone.
func TestACellOfANarrowMonthSaysWhat(t *testing.T) {
	uitest.Look(t, look.Light)
	for _, wide := range []float32{250, 330, 450, 620, 900} {
		set := Setting{Words: words.For("uk"), Now: at(t, "2026-03-12T11:40").Time, Zone: zone, Inside: true}
		b := NewMonth(set, Wishes{})
		e := entry(t, 1, "10:00", "11:00")
		b.Resize(fyne.NewSize(wide, 500))
		b.Fill(set, "2026-03-12", []model.Entry{e}, nil)
		b.Refresh()
		said := ""
		for _, text := range drawn(b.body) {
			if word := strings.TrimSuffix(text.Text, "…"); len([]rune(word)) > 2 && strings.HasPrefix("Офіційні переговори", word) {
				said = text.Text
			}
		}
		if said == "" {
			t.Errorf("%v wide it does not say what is at 10:00", wide)
		}
	}
}
