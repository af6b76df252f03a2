package board

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/scene"
	"chancery/words"
)

// What clashes is one sentence beside one sign, to its end: there it says what to do. The line of the
// agenda gives up of the other title what it has no room for.
func TestAClashIsSaidToItsEnd(t *testing.T) {
	test.NewTempApp(t)
	for _, lang := range words.Languages {
		w := words.For(lang)
		said := w.Say("finding.place-twice", "Room A", "Meeting no. 3 with Nicușor Dan, President of Romania")
		e := entry(t, 1, "09:00", "10:00")
		set := Setting{Words: w, Zone: zone, Now: func() time.Time { return time.Unix(0, 0) }}
		b := NewAgenda(set, Wishes{})
		b.clashes = map[model.Ref]string{e.Ref: said}
		signs, text := 0, []string{}
		for _, l := range newCard(&b.core).lines(&e) {
			if l.icon == scene.WarningIcon {
				text = append(text, l.text)
				if !l.on {
					signs++
				}
			}
		}
		if got := strings.Join(text, " "); got != said || signs != 1 {
			t.Errorf("%s: %d signs beside %q", lang, signs, got)
		}
		end := said[strings.LastIndex(said, " "):]
		if got := b.below(&e, scene.F11.Width(said)-60); !strings.Contains(got, end) || !strings.Contains(got, "…") {
			t.Errorf("%s: the agenda says %q", lang, got)
		}
	}
}
