// Package door is every way into a diary and out of it: begun, opened, copied, put
// back from a backup, and left once what is typed is saved or given up. How a diary
// is kept it does not know; it knows no window, only its host.
package door

import (
	"fyne.io/fyne/v2"

	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// Diary is an open diary file: what the desk needs of it, and what the File
// menu says of it.
type Diary interface {
	desk.Store
	Health() Health
	Backup() error
	// SaveCopy writes the diary to a new file and never over one that is there.
	SaveCopy(path string) error
	// Check proves the whole diary while it is used, which may take long: from
	// another goroutine. What is wrong is listed; an error says that it was not
	// checked.
	Check() (wrong []error, err error)
	// Holding are the backups that still hold what lies under keys in the vault.
	Holding(keys ...string) ([]Backup, error)
	Close() error
}

// Health is what the status bar says of the file.
type Health struct {
	Path     string
	ReadOnly error // why it cannot be changed, nil when it can
	BackupAt int64 // unix seconds of the last good backup, 0 for none
	Unclean  bool  // whoever had it open before did not close it
	Warnings []error
}

// Backup is one copy of the diary that was checked when it was made.
type Backup struct {
	Path     string
	At       int64 // unix seconds
	Size     int64 // bytes of its own
	Upgrade  int   // version of the file that it was before an upgrade, 0 for others
	Revision int64
	Events   int
	Items    int
	Last     model.Deed // the last deed in it
}

// Mended is where a way out led: the file to open now, what was put aside, and how
// many deeds are missing as far as anything tells.
type Mended struct {
	Path string
	Kept []string
	Lost int64
}

// Files opens and keeps diary files. The program passes it in, so that no
// window knows how a diary is kept.
type Files interface {
	Open(path string, readOnly bool) (Diary, error)
	// Slow says that a diary is of an earlier program and so large that it takes a
	// while to bring it up to date.
	Slow(path string) bool
	Create(path string) (Diary, error)
	// Sample makes a fresh diary with the illustrative visit and summit.
	Sample() (Diary, error)
	Backups(path string) ([]Backup, error)
	// Preview verifies a backup and says what is in it.
	Preview(backup string) (Backup, error)
	Restore(path, backup string) error
	// Mend takes a way out of what is wrong with a file.
	Mend(way model.Way) (Mended, error)
	// Kept is how many backups are kept of a diary, and in how many bytes.
	Kept() (most int, bytes int64)
	// Home is where a first diary is made.
	Home() string
}

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Window() fyne.Window // of the toolkit, for its dialogs
	Kit() sheet.Kit
	Files() Files
	Diary() Diary     // nil while none is open
	Before() []Before // diaries that were opened before, one's own first, without that one
	Today() civil.Date
	When(at int64) string // today 14:30, or the day
	Settle() []Left       // saves what is typed, and gives what cannot be saved
	Chooser() Chooser     // of the system, nil where it has none
	Beside(work, then func())

	Lay(Diary) // on the desk
	Empty()    // the desk
	Tour()     // of the program, begun or gone on with
	Reach(ref model.Ref, start civil.Moment)
	Speak(lang string)
	Written(path string) // says so
	Say(text string, actions ...part.Action)
	Warn(text string, actions ...part.Action) // of trouble, until it is closed
	Tell(error)
	Remember()
	Repaint()
	Quit()
}

// Doors are all of them, in one language.
type Doors struct {
	Page *scene.Pane // asks where to begin, before there is any diary

	host  Host
	asked bool   // whether to leave what is typed
	shut  func() // the dialog of files that is on show
	in    string // the folder from which something was chosen last
	named string // what that was called
}

// New makes the doors in the language of the host.
func New(h Host) *Doors {
	d := &Doors{host: h}
	d.Page = scene.NewPane(h.Words().Say("ui.welcome"), fyne.NewSize(100, 100), d.paint)
	d.Page.OnTap = d.tap
	return d
}
