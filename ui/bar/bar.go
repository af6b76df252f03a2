// Package bar is what stands at the edges of the window: the toolbar over the
// board, which says where one is and leads elsewhere, and the status bar under it,
// with what is safe, what clashes and the clocks. It knows no window, only its host.
package bar

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/register"
	"chancery/ui/scene"
	"chancery/ui/section"
	"chancery/ui/view"
	"chancery/words"
)

const (
	// ToolsHeight, StatusHeight and LockedHeight are how high they are.
	ToolsHeight  = 56
	StatusHeight = 28
	LockedHeight = 40
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Head() Head
	State() State

	SetView(view.Kind)
	SetTab(view.Tab)
	ShowDays(n int)  // side by side
	LanesBy() string // what they stand for, "" for rooms
	Step(n int)      // to earlier or later days
	GoToday()
	Back()
	Details() // of the visit that is open
	MainMenu(at fyne.Position)
	NewMenu(at fyne.Position)
	Backups()
	Clashes()
	Check()
	TypeOwn() // texts are typed in the language of the window again
	SaveCopy()
	GoSection(section.Kind)
	GoBoard(register.Kind)
	NewRow()
}

// Head is what the toolbar says of where one stands.
type Head struct {
	view.Stand
	Title, Year string
	Visit       string // its title, "" in the office's calendar
	Days        string // of the visit
	Mark        string // beside its title
	Flag        bool   // Mark is the code of a country
	Section     section.Kind
	Board       register.Kind    // that is on show, "" in the calendar
	Counts      map[view.Tab]int // what there is in a tab
	Alone       bool             // a visit to which nobody was invited: it has no tab of guests
}

// ofVisit says that a register is on show as a tab of the open visit.
func (h *Head) ofVisit() bool { return h.Tab() == view.GuestsTab || h.Tab() == view.SigningTab }

// State is what the status bar says.
type State struct {
	Open     bool
	ReadOnly bool
	Locked   string // why it can only be read
	Warned   bool
	Backup   string // when the last good one was made, "" for none
	Checked  string // how the last check ended, "" for none
	Damaged  bool
	Clashes  int
	Unseen   string // rows out of view, "" for none
	Tongue   string // that texts are typed in another language than the window's, "" when they are not
	Clocks   []string
}

// Bars are both, the tabs of a visit, and a line over the board of a diary that can only be read.
type Bars struct {
	Tools, Tabs, Status, Locked, Rail *scene.Pane
	host                              Host
}

// New makes the bars in the language of the host.
func New(h Host) *Bars {
	b := &Bars{host: h}
	b.Tools = scene.NewPane(h.Words().Say("ui.toolbar"), fyne.NewSize(300, ToolsHeight), b.paintTools)
	b.Tools.OnTap = b.tapTools
	b.Rail = newRail(b)
	b.Tabs = scene.NewPane(h.Words().Say("ui.tabs"), fyne.NewSize(100, TabsHeight), b.paintTabs)
	b.Tabs.OnTap = b.tapTabs
	b.Status = scene.NewPane(h.Words().Say("ui.status"), fyne.NewSize(100, StatusHeight), b.paintStatus)
	b.Status.OnTap = b.tapStatus
	b.Locked = scene.NewPane(h.Words().Say("ui.read-only"), fyne.NewSize(100, LockedHeight), b.paintLocked)
	b.Locked.OnTap = func(scene.Hit, *desktop.MouseEvent) { h.SaveCopy() }
	return b
}
