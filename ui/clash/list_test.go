package clash

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"chancery/words"
)

// What is needed between two items is said whole, whatever they are called.
func TestWhatIsNeededIsSaidWhole(t *testing.T) {
	test.NewTempApp(t)
	title := strings.Repeat("Bilateral meeting of the Presidents ", 4)
	for _, lang := range words.Languages {
		w := words.For(lang)
		need := w.Say("ui.clash-need", 5, 0)
		for _, both := range []string{w.Say("ui.clash-both", title, title), w.Say("ui.clash-both", title[:30], title[:35])} {
			lines := bothLines(both+" · "+need, 560)
			if len(lines) > 2 || !strings.HasSuffix(lines[len(lines)-1], need) {
				t.Errorf("%s: %q", lang, lines)
			}
		}
	}
}
