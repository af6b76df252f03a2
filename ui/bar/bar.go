// Package bar is what stands at the edges of the window: the toolbar over the
// board, which says where one is and leads elsewhere, and the status bar under it,
// with what is safe, what clashes and the clocks. It knows no window, only its host.
package bar

import (
	"fyne.io/fyne/v2"

	"chancery/ui/scene"
	"chancery/ui/view"
	"chancery/words"
)

const (
	// ToolsHeight and StatusHeight are how high they are.
	ToolsHeight  = 56
	StatusHeight = 28
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Head() Head
	State() State

	SetView(view.Kind)
	ShowDays(n int) // side by side
	Step(n int)     // to earlier or later days
	GoToday()
	Back()
	MainMenu(at fyne.Position)
	NewMenu(at fyne.Position)
	Backups()
	Clashes()
	Check()
}

// Head is what the toolbar says of where one stands.
type Head struct {
	view.Stand
	Title, Year string
	Visit       string // its title, "" in the office's calendar
	Days        string // of the visit
	Mark        string // beside its title
	Flag        bool   // Mark is the code of a country
}

// State is what the status bar says.
type State struct {
	Open     bool
	ReadOnly bool
	Warned   bool
	Backup   string // when the last good one was made, "" for none
	Checked  string // how the last check ended, "" for none
	Damaged  bool
	Clashes  int
	Clocks   []string
}

// Bars are both.
type Bars struct {
	Tools, Status *scene.Pane
	host          Host
}

// New makes the bars in the language of the host.
func New(h Host) *Bars {
	b := &Bars{host: h}
	b.Tools = scene.NewPane(h.Words().Say("ui.toolbar"), fyne.NewSize(300, ToolsHeight), b.paintTools)
	b.Tools.OnTap = b.tapTools
	b.Status = scene.NewPane(h.Words().Say("ui.status"), fyne.NewSize(100, StatusHeight), b.paintStatus)
	b.Status.OnTap = b.tapStatus
	return b
}
