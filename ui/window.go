// Package ui is the window: what is shown where, and what each command does.
package ui

import (
	"cmp"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/ui/bar"
	"chancery/ui/board"
	"chancery/ui/care"
	"chancery/ui/clash"
	"chancery/ui/command"
	"chancery/ui/deed"
	"chancery/ui/door"
	"chancery/ui/enclosed"
	"chancery/ui/guide"
	"chancery/ui/inspect"
	"chancery/ui/papers"
	"chancery/ui/part"
	"chancery/ui/section"
	"chancery/ui/sheet"
	"chancery/ui/side"
	"chancery/ui/takein"
	"chancery/ui/tour"
	"chancery/ui/view"
	"chancery/words"
)

// Outside is what the window asks of the computer that it runs on.
type Outside interface {
	Open(path string) bool // a file or a folder, with what the desktop opens it with; false where that is nothing
	Printers() papers.Printers
	Print(path string, j papers.Job) bool // false where the printer does not take it
	Copied() []byte                       // the page that lies on the clipboard beside the text, nil where none does
	// Chooser is the system's own dialog of files over the window, nil where it has none.
	Chooser(over fyne.Window) door.Chooser
}

// Config is what the program gives the window once.
type Config struct {
	App     fyne.App
	Files   door.Files
	Outside Outside
	Now     func() time.Time     // the clock, perhaps frozen
	Tick    func() time.Duration // a stopwatch that always runs
	State   string               // folder in which what is typed and not saved outlives the program, "" for nowhere
	Memory  string               // file in which the window remembers how it was left
	Zone    string               // of this computer, IANA
	Home    func() string        // asked now and then whether Zone is still right; may be nil
	Lang    string               // of this computer
	Asked   string               // language that this start was asked for, "" for what was chosen before
	About   []string             // what the program and its parts are, a line each
	Did     func(command string) // is told the name of each command that is run; may be nil
	Quit    func()               // ends the program, by force when need be
}

// Window is the program as a person sees it: where they stand, what was read, and
// the rooms that show it. It is who speaks with whom, and no more.
type Window struct {
	Config
	win    fyne.Window
	memory Memory
	words  *words.Words
	kit    sheet.Kit

	diary   door.Diary
	desk    *desk.Desk
	reading *reading.Reading
	drafts  drafts
	apart   []draft // typed in visits that went away
	begun   path
	closed  bool // the diary, on the way out
	post
	known
	lent   lent
	feasts feasts
	since  since
	left   closed       // the visit that was left last
	in     section.Kind // the section that is on show
	came   *crumb       // from where a register led into the calendar, nil for nowhere
	clock  *clock
	still  still // since a second was last seen to pass
	// the sidebar was asked for where it gives way to pages, or to the card of a row
	sidebarAsked bool

	root      *fyne.Container
	side      *side.Bar
	registers *section.Section
	filter    *side.Filter
	search    *side.Search
	bars      *bar.Bars
	views     *view.Views
	inspector *inspect.Panel
	toast     *part.Toast
	asked     namesAsked // who is meant by words, with the toast
	unsaved   toldLeft   // something typed that was not saved, with the toast
	papers    *papers.Maker
	table     *command.Table
	clash     *clash.Watch
	deeds     *deed.Deeds
	doors     *door.Doors
	taker     *takein.Taker
	care      *care.Care
	guide     *guide.Guide
	tour      *tour.Tour
	enclosed  *enclosed.Card          // that was opened last
	aside     string                  // folder of files that are looked at, "" for none
	beside    func(work, then func()) // does work beside everything else
	writing   bool                    // a deed that takes seconds is written beside
}

// New is a window on nothing yet: Open or Welcome come next.
func New(c Config) *Window {
	w := &Window{Config: c, in: section.Calendar, win: c.App.NewWindow("Chancery"), memory: Recall(c.Memory), kit: sheet.Kit{Clip: &sheet.Clip{}}, beside: beside}
	w.memory.Lang = cmp.Or(c.Asked, w.memory.Lang, c.Lang)
	w.words = w.speaker()
	w.applyLook()
	c.App.Settings().AddListener(func(fyne.Settings) { fyne.Do(w.followDesktop) })
	size := fyne.NewSize(1440, 900)
	if w.memory.Width > 300 {
		size = fyne.NewSize(w.memory.Width, w.memory.Height)
	}
	w.clash, w.deeds, w.care, w.guide = clash.New(host{w}), deed.New(host{w}), care.New(host{w}), guide.New(host{w})
	w.toast, w.papers, w.table, w.taker = part.NewToast(), papers.New(host{w}), command.New(host{w}), takein.New(host{w})
	w.toast.OnClear = func() {
		w.holdOn()
		if w.ordered() {
			w.root.Refresh() // it has its foot again
		}
	}
	w.tour = tour.New(host{w}, w.tourSteps())
	w.tour.OnLeave = w.leaveTour
	w.build()
	w.win.Resize(size)
	w.win.SetPadded(false)
	w.win.SetCloseIntercept(w.Close)
	w.win.SetMaster()
	w.win.SetOnDropped(func(_ fyne.Position, files []fyne.URI) { w.dropped(files) })
	w.table.Listen()
	w.clock = startClock(func() time.Time { return w.Now() }, w.second, w.moveOn)
	return w
}

// Window gives the toolkit's window, to be shown.
func (w *Window) Window() fyne.Window { return w.win }

// build makes all panes and boards, anew when the language changes.
func (w *Window) build() {
	w.words = w.speaker()
	w.teach()
	w.filter = side.NewFilter(host{w}, &w.memory.Kept, namedBoards())
	w.registers = section.New(host{w}, w.Tick)
	w.side = side.NewBar(host{w}, w.filter, w.Tick, w.side)
	w.bars = bar.New(host{w})
	w.inspector = inspect.New(host{w})
	w.search = side.NewSearch(host{w})
	hour, top := w.memory.Zoom, w.memory.Top
	w.views = view.New(host{w}, hour, top)
	w.doors = door.New(host{w})
	w.makeKit()
	objects := []fyne.CanvasObject{w.bars.Rail, w.registers.Side, w.registers.Line, w.registers.More, w.registers.Field, w.side.Pane, w.search.Field, w.bars.Tools, w.bars.Tabs, w.bars.Locked, w.filter.Line}
	for _, v := range w.views.All() {
		objects = append(objects, v.Object())
	}
	w.root = container.New(&frame{w}, append(objects, w.registers.Box, w.registers.Card.Ground, w.registers.Card.Body, w.inspector.Ground, w.inspector.Body, w.tour.Pane, w.bars.Status, w.doors.Page, w.search.Found, w.toast.Pane)...)
	w.win.SetContent(w.root)
}

func (w *Window) makeKit() {
	content := w.memory.Content
	if content == "" {
		content = w.memory.Lang
	}
	desk := w.desk
	saying := func(c model.Change, more string) error { // what is left of another diary changes nothing in this one
		if w.desk != desk {
			return model.Refuse("ui.no-diary")
		}
		return w.saying(c, more)
	}
	do := func(c model.Change) error { return saying(c, "") }
	w.kit = sheet.Kit{Desk: desk, Words: w.words, Lang: content, Langs: words.Languages, Now: w.Now, Tick: w.Tick, Clip: w.kit.Clip, Do: do, Saying: saying, Tell: w.tell, Choose: w.doors.ChooseFile, Ahead: w.clash.Ahead, ReadOnly: w.locked() != nil, Zone: func() string { return w.zone }, Home: w.atHome, Succeed: w.deeds.SucceedIn, Card: func(id int64) { sheet.OpenCard(w.kit, w.win.Canvas(), id) }, Purge: w.care.Purge, Left: w.care.Left, Delegates: w.toDelegates, Begun: w.began, GivenUp: w.givenUp(desk), TakeIn: w.taker.Text, List: w.taker.List, Guests: w.taker.Guests, Copied: w.copied, Feast: func(d civil.Date) string { return w.feasts.on[d] }}
	w.inspector.Drop()
}

// setting is what all boards are told.
func (w *Window) setting() board.Setting {
	zone := w.zone
	if zone == "" {
		zone = w.Zone
	}
	set := board.Setting{Words: w.words, Now: w.Now, Tick: w.Tick, Zone: zone, Inside: w.stand.Inside(), Feasts: w.feasts.on, Fitted: w.memory.Fitted, Days: w.daysOf, ReadOnly: w.locked() != nil, Since: w.sinceAnd()}
	if !w.memory.NoRulers {
		set.Second, set.Third, set.Kept = w.memory.Second, w.memory.Third, w.kept
	}
	return set
}

// Open lays a diary on the desk and shows it as it was left.
func (w *Window) Open(d door.Diary) {
	w.forgetDrafts()
	w.diary, w.apart = d, nil
	w.desk = desk.New(d)
	w.reading = reading.New(w.desk)
	w.desk.Listen(func(t model.Touched) {
		w.reading.Touched(t)
		w.care.Touched()
		w.reread()
	})
	w.dropVisit()
	w.registers.Drop()
	w.in, w.came, w.left = section.Calendar, nil, closed{}
	before := w.memory
	if isSample(d) || before.File != d.Health().Path { // what was open lies in another diary
		before.Visit = ""
	}
	w.tourHere()
	w.makeKit()
	w.stand = view.Stand{View: view.Kind(w.memory.View), Day: w.memory.Day, Days: w.memory.Days}
	if of := w.memory.DayOf; !w.stand.Day.Valid() || of != "" && of != d.Health().Path && !isSample(d) { // another diary was left there
		w.stand.Day = w.today()
	}
	if w.stand.Whole() || w.stand.View == "" {
		w.stand.View = view.Week
	}
	w.side.Turn(w.stand.Day)
	w.trail, w.chosen = view.Trail{}, nil
	w.memory.opened(d.Health().Path, isSample(d))
	w.entitle()
	w.follow()
	w.remember()
	w.read()
	w.focusBoard()
	w.backToOwn()
	h := d.Health()
	for _, warning := range h.Warnings {
		w.toast.Warn(w.words.Error(warning), w.doors.Ways(warning)...)
	}
	if len(model.Ways(h.ReadOnly)) > 0 && model.Code(h.ReadOnly) != readOnly {
		w.tell(h.ReadOnly)
	}
	w.reenter(before)
	w.memory.Section = before.Section
	w.beforeSection()
	w.care.Opened()
	w.deeds.Opened()
	w.recall()
}

// Welcome asks where to begin, before there is any diary.
func (w *Window) Welcome() {
	w.diary = nil
	w.entitle()
	w.dropVisit()
	w.registers.Drop()
	w.in, w.came = section.Calendar, nil
	w.inspector.Drop()
	w.root.Refresh()
	w.win.Canvas().Focus(w.doors.Page)
	w.doors.Page.Point("empty", 0)
}

// GoTo shows a day; tests and the command line begin there.
func (w *Window) GoTo(day civil.Date) {
	w.show(w.timely(view.Stand{View: w.stand.View, Day: day, Event: w.stand.Event}))
}

func (w *Window) today() civil.Date {
	zone := w.zone
	if zone == "" {
		zone = w.Zone
	}
	m, err := civil.MomentAt(w.Now().Unix(), zone)
	if err != nil {
		return civil.DateOf(w.Now())
	}
	return m.Date()
}
