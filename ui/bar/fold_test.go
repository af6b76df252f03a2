package bar

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/register"
	"chancery/ui/section"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// However narrow the window, the registers of a section and the sides of a visit stand in their rows with
// whole names or behind them; the one on show is always in its row.
func TestRowsOfTabsFoldAndCutNoName(t *testing.T) {
	for _, lang := range words.Languages {
		host := &standing{words: words.For(lang)}
		bars := New(host)
		u, tabs := uitest.New(t, bars.Tools, 1600, ToolsHeight), uitest.New(t, bars.Tabs, 1600, TabsHeight)
		folded := 0
		for _, width := range []float32{480, 562, 582, 700, 900, 1222} {
			bars.Tools.Resize(fyne.NewSize(width, ToolsHeight))
			bars.Tabs.Resize(fyne.NewSize(width, TabsHeight))
			for _, in := range []section.Kind{section.People, section.Places, section.FollowUp} {
				for on, k := range in.Boards() {
					host.at = Head{Section: in, Board: k}
					bars.Tools.Refresh()
					names, _, shown, more := bars.boards(&host.at)
					if len(shown)+len(more) != len(names) || !slices.Contains(shown, on) {
						t.Errorf("%s, %v: of %q there are %v, and %v behind", lang, width, names, shown, more)
					}
					if folded += len(more); len(more) == 1 && len(shown) == 0 {
						t.Errorf("%s, %v: %s stands behind nothing", lang, width, k)
					}
					whole(t, u, names, shown, width)
				}
			}
			for _, of := range []view.Kind{view.Order, view.Delegations, view.Guests, view.Signing, view.Papers} {
				host.at = Head{Stand: view.Stand{View: of, Event: 1}, Board: map[view.Kind]register.Kind{view.Guests: register.Invitations, view.Signing: register.Texts}[of],
					Counts: map[view.Tab]int{view.DelegationsTab: 11, view.GuestsTab: 40, view.SigningTab: 3}}
				bars.Tabs.Refresh()
				row := bars.tabRow(&host.at, width)
				if len(row.shown)+len(row.more) != len(view.Tabs) || !slices.ContainsFunc(row.shown, func(i int) bool { return view.Tabs[row.tabs[i]] == host.at.Tab() }) {
					t.Errorf("%s, %v: of the sides there are %v, and %v behind", lang, width, row.shown, row.more)
				}
				folded += len(row.more)
				whole(t, tabs, row.names, row.shown, width)
			}
		}
		if folded == 0 {
			t.Errorf("%s: nothing folds", lang)
		}
	}
}

// whole expects names in a row, none of them cut and none past its end.
func whole(t *testing.T, u *uitest.User, names []string, shown []int, width float32) {
	t.Helper()
	for _, i := range shown {
		if !slices.Contains(u.Texts(), names[i]) {
			t.Errorf("%v: %q is not whole: %q", width, names[i], u.Texts())
		}
	}
	for _, x := range u.Shown() {
		if x.Beyond || strings.HasSuffix(x.Text, "…") {
			t.Errorf("%v: %q is cut", width, x.Text)
		}
	}
}
