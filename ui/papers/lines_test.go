package papers

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/words"
)

// Who holds what, what changed since an edition and which paper goes to whom are read to their ends.
func TestEditionsAreReadToTheirEnds(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	of := h.make.task("paper", p)
	long := strings.TrimSpace(strings.Repeat("Public programme EN, RO, UK · Press programme EN · ", 5))
	i := &issuing{task: of, told: []told{{said: "2 changes since edition 1: Arrival: ~15:00 → ~16:00; " + long}, {said: long, lead: func() {}}}, goesTo: []string{long}}
	e := &editions{task: of}
	for name, paint := range map[string]func(*scene.Pane, *scene.Scene, fyne.Size){
		"against": i.paintAgainst,
		"holds": func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
			r := heldRow{press: []string{"recall", "inform"}}
			r.headed(size.Width, long)
			r.add(size.Width, long)
			e.rows = []heldRow{r.fitting()}
			p.SetMin(fyne.NewSize(60, e.rows[0].tall))
			e.draw(p, s, size.Width-12)
		},
		"goes": i.paintGoes,
	} {
		pane := scene.NewPane("", fyne.NewSize(60, 10), paint)
		for _, width := range []float32{540, 576, 700} {
			u := uitest.New(t, pane, width, 900)
			pane.Resize(fyne.NewSize(width, 900))
			pane.Refresh()
			said := strings.Join(u.Texts(), " ")
			for _, key := range []string{"recall.do", "recall.inform"} { // a card follows, and its name says so
				said = strings.ReplaceAll(said, words.For("en").Say(key), "")
			}
			if strings.Contains(said, "…") || !strings.Contains(strings.Join(strings.Fields(said), " "), long) {
				t.Errorf("%s, %v wide: %q", name, width, said)
			}
			for _, x := range u.Shown() {
				if x.Beyond || x.At.Y > pane.MinSize().Height {
					t.Errorf("%s, %v wide: %q lies beyond %v", name, width, x.Text, pane.MinSize())
				}
			}
		}
	}
}
