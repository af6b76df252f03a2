package bar

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// However long the heading of a visit, the views that would stand beside a short one
// stand beside it; the heading is cut.
func TestALongHeadingLeavesTheViews(t *testing.T) {
	host := &standing{words: words.For("en")}
	bars := New(host)
	u := uitest.New(t, bars.Tools, 1600, ToolsHeight)
	bars.Tools.Resize(fyne.NewSize(1360, ToolsHeight))
	in := func(heading string) int {
		host.at = Head{Stand: view.Stand{View: view.Week, Day: "2026-03-12", Event: 1}, Title: "12 – 18 March", Year: "2026", Visit: heading}
		bars.Tools.Refresh()
		shown, _ := bars.views(&host.at)
		return len(shown)
	}
	short := in("Official visit")
	long := in("Official visit of the Prime Minister of the Republic of Lithuania and of a delegation of the Government, with the signing of agreements")
	if short < 7 || long < short {
		t.Errorf("%d views beside a short heading, %d beside a long one", short, long)
	}
	if !u.Sees("Official visit of the Prime") {
		t.Errorf("of the heading there is %q", u.Texts())
	}
}

// Which days are on show is said whole beside the way back, in the narrowest toolbar that has the views:
// the word for the calendar goes before it is cut.
func TestTheDaysOnShowAreSaidWhole(t *testing.T) {
	for _, lang := range words.Languages {
		host := &standing{words: words.For(lang)}
		bars := New(host)
		u := uitest.New(t, bars.Tools, 1600, ToolsHeight)
		for _, title := range []string{host.words.Month(5), host.words.Month(9)} {
			host.at = Head{Stand: view.Stand{View: view.Month, Day: "2026-05-12", Event: 1}, Title: title, Year: "2026", Visit: "Саміт Бухарестської девʼятки"}
			for _, wide := range []float32{640, 780, 1000} {
				bars.Tools.Resize(fyne.NewSize(wide, ToolsHeight))
				if bars.Tools.Refresh(); !u.Sees(title) {
					t.Errorf("%s, %v: %q", lang, wide, u.Texts())
				}
			}
		}
	}
}
