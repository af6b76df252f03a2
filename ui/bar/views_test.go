package bar

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/assets"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// standing is a window that stands somewhere.
type standing struct {
	Host
	words *words.Words
	at    Head
	lanes string // what they stand for
}

func (s *standing) Words() *words.Words { return s.words }
func (s *standing) Head() Head          { return s.at }
func (s *standing) State() State        { return State{} }
func (s *standing) LanesBy() string     { return s.lanes }

// However little room there is, the view on show stands in the switch, and every
// other is in it or behind it; nothing is in both.
func TestSwitchAlwaysFits(t *testing.T) {
	for _, lang := range assets.Languages() {
		host := &standing{words: words.For(lang)}
		bars := New(host)
		u := uitest.New(t, bars.Tools, 1600, ToolsHeight)
		for _, width := range []float32{860, 1040, 1360} { // beside the sidebar
			host.lanes = map[float32]string{860: "party", 1040: "person"}[width]
			bars.Tools.Resize(fyne.NewSize(width, ToolsHeight))
			for _, event := range []int64{0, 1} {
				for _, v := range view.Kinds {
					if v == view.Order && event == 0 {
						continue
					}
					host.at = Head{Stand: view.Stand{View: v, Day: "2026-03-12", Event: event, Days: 3}, Title: "12", Year: "2026"}
					if event != 0 {
						host.at.Visit = "Official visit of the President of Ukraine"
					}
					bars.Tools.Refresh()
					shown, more := bars.views(&host.at)
					if !slices.Contains(shown, v) || !u.Sees(bars.name(v, 3)) {
						t.Errorf("%s %v: %s is not in the switch", lang, width, v)
					}
					for _, x := range view.Kinds {
						in, behind := slices.Contains(shown, x), slices.Contains(more, x)
						if in == behind && (x != view.Order || event != 0) {
							t.Errorf("%s %v: %s in the switch: %v, behind it: %v", lang, width, x, in, behind)
						}
					}
					if bars.total(shown, 3)+bars.newWidth()+leastTitle > width && len(shown) > 1 {
						t.Errorf("%s %v: the switch does not fit: %v", lang, width, shown)
					}
				}
			}
		}
	}
}
