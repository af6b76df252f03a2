// Package ui is the window: what is shown where, and what each command does.
package ui

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/desk"
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/ui/board"
	"chancery/ui/papers"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/ui/side"
	"chancery/ui/view"
	"chancery/words"
)

// Config is what the program gives the window once.
type Config struct {
	App    fyne.App
	Files  Files
	Now    func() time.Time     // the clock, perhaps frozen
	Tick   func() time.Duration // a stopwatch that always runs
	Memory string               // file in which the window remembers how it was left
	Zone   string               // of this computer, IANA
	Home   func() string        // asked now and then whether Zone is still right; may be nil
	Lang   string               // of this computer
	Quit   func()               // ends the program, by force when need be
}

// Window is the program as a person sees it.
type Window struct {
	Config
	win    fyne.Window
	memory Memory
	diary  Diary
	desk   *desk.Desk
	words  *words.Words
	kit    sheet.Kit
	clip   sheet.Clip

	place    Place
	trail    view.Trail
	chosen   []model.Ref
	events   []model.Listed
	entries  []model.Entry
	pool     pool
	clashes  map[model.Ref]string
	findings []check.Finding // what is wrong in the span that is on show
	reading  *reading.Reading
	feasts   map[civil.Date]string // what days are kept for
	feastsOf string                // for which countries, year, language and own days
	ownDays  string                // of the office, as they were typed
	inside   model.Programme       // of the visit that is open
	zone     string                // shown on boards
	office   model.Text
	ofOffice map[string]model.Text // settings, by name

	root    *fyne.Container
	side    *side.Bar
	filter  *side.Filter
	bar     *scene.Pane
	status  *scene.Pane
	shade   *scene.Pane // behind the inspector
	search  *side.Search
	boards  *view.Views
	item    *sheet.Item
	event   *sheet.Event
	scroll  *container.Scroll // of the inspector
	toast   *part.Toast
	papers  *papers.Maker
	welcome *scene.Pane
	second  *time.Timer // looks at the clock
	minute  int64       // unix minute that is shown

	asked bool   // whether to leave what is typed
	shut  func() // the dialog of files that is on show
}

// New is a window on nothing yet: Open or Welcome come next.
func New(c Config) *Window {
	w := &Window{Config: c, win: c.App.NewWindow("Chancery"), memory: Recall(c.Memory), clashes: map[model.Ref]string{}}
	if w.memory.Lang == "" {
		w.memory.Lang = c.Lang
	}
	w.words = w.speaker()
	w.applyLook()
	c.App.Settings().AddListener(func(fyne.Settings) { fyne.Do(w.followDesktop) })
	size := fyne.NewSize(1440, 900)
	if w.memory.Width > 300 {
		size = fyne.NewSize(w.memory.Width, w.memory.Height)
	}
	w.toast, w.papers = part.NewToast(), papers.New(host{w})
	w.build()
	w.win.Resize(size)
	w.win.SetPadded(false)
	w.win.SetCloseIntercept(w.Close)
	w.win.SetMaster()
	w.shortcuts()
	w.watch()
	return w
}

// Window gives the toolkit's window, to be shown.
func (w *Window) Window() fyne.Window { return w.win }

// build makes all panes and boards, anew when the language changes.
func (w *Window) build() {
	w.words = w.speaker()
	w.filter = side.NewFilter(host{w}, &w.memory.Kept, namedBoards())
	w.side = side.NewBar(host{w}, w.filter, w.Tick, w.side)
	w.bar = scene.NewPane(w.words.Say("ui.toolbar"), fyne.NewSize(300, barHeight), w.paintBar)
	w.bar.OnTap = w.tapBar
	w.status = scene.NewPane(w.words.Say("ui.status"), fyne.NewSize(100, statusHeight), w.paintStatus)
	w.status.OnTap = w.tapStatus
	for _, p := range []*scene.Pane{w.side.Pane, w.bar, w.filter.Line, w.status} {
		p.OnRune = w.typed
	}
	w.shade = scene.NewPane("", fyne.NewSize(inspectorWidth, 100), w.paintInspector)
	w.shade.OnTap = w.tapInspector
	w.search = side.NewSearch(host{w})
	hour, top := w.memory.Zoom, w.memory.Top
	w.boards = view.New(host{w}, hour, top)
	w.scroll = container.NewVScroll(container.NewWithoutLayout())
	w.welcome = scene.NewPane(w.words.Say("ui.welcome"), fyne.NewSize(100, 100), w.paintWelcome)
	w.welcome.OnTap = w.tapWelcome
	w.makeKit()
	objects := []fyneObject{w.side.Pane, w.search.Field, w.bar, w.filter.Line}
	for _, v := range w.boards.All() {
		objects = append(objects, v.Object())
	}
	w.root = container.New(&frame{w}, append(objects, w.shade, w.scroll, w.status, w.welcome, w.search.Found, w.toast.Pane)...)
	w.win.SetContent(w.root)
}

func (w *Window) makeKit() {
	content := w.memory.Content
	if content == "" {
		content = w.memory.Lang
	}
	desk := w.desk
	do := func(c model.Change) error { // what is left of another diary changes nothing in this one
		if w.desk != desk {
			return model.Refuse("ui.no-diary")
		}
		return w.do(c)
	}
	w.kit = sheet.Kit{Desk: desk, Words: w.words, Lang: content, Langs: words.Languages, Now: w.Now, Tick: w.Tick, Clip: &w.clip, Do: do, Tell: w.tell, Choose: w.chooseFile, Ahead: w.ahead, Feast: func(d civil.Date) string { return w.feasts[d] }}
	w.item, w.event = nil, nil
}

// setting is what all boards are told.
func (w *Window) setting() board.Setting {
	zone := w.zone
	if zone == "" {
		zone = w.Zone
	}
	set := board.Setting{Words: w.words, Now: w.Now, Tick: w.Tick, Zone: zone, Inside: w.place.Inside(), Feasts: w.feasts}
	if !w.memory.NoRulers {
		set.Second, set.Third = w.memory.Second, w.memory.Third
	}
	return set
}

// Open lays a diary on the desk and shows it as it was left.
func (w *Window) Open(d Diary) {
	w.diary = d
	w.desk = desk.New(d)
	w.reading = reading.New(w.desk)
	w.desk.Listen(func(t model.Touched) {
		w.reading.Touched(t)
		w.reread()
	})
	w.boards.Order.Drop()
	w.makeKit()
	w.place = Place{View: View(w.memory.View), Day: w.memory.Day, Days: w.memory.Days}
	if !w.place.Day.Valid() {
		w.place.Day = w.today()
	}
	if w.place.View == Order || w.place.View == "" {
		w.place.View = Week
	}
	w.side.Turn(w.place.Day)
	w.trail, w.chosen = view.Trail{}, nil
	if path := d.Health().Path; path != w.memory.File {
		w.memory.File, w.memory.Criteria = path, model.Criteria{} // its people and venues are others
	}
	w.remember()
	w.read()
	w.focusBoard()
	h := d.Health()
	for _, warning := range h.Warnings {
		w.toast.Warn(w.words.Error(warning), w.ways(warning)...)
	}
	if len(model.Ways(h.ReadOnly)) > 0 && model.Code(h.ReadOnly) != "storage.readonly" {
		w.tell(h.ReadOnly)
	}
}

// Welcome asks where to begin, before there is any diary.
func (w *Window) Welcome() {
	w.diary = nil
	w.boards.Order.Drop()
	w.item, w.event = nil, nil
	w.root.Refresh()
	w.win.Canvas().Focus(w.welcome)
	w.welcome.Point("empty", 0)
}

// GoTo shows a day; tests and the command line begin there.
func (w *Window) GoTo(day civil.Date) {
	w.show(Place{View: w.place.View, Day: day, Event: w.place.Event})
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

// Close ends the program, once what is typed is saved or given up.
func (w *Window) Close() { w.leave("close", w.end) }

// Terminate ends the program for the system, which does not wait for an answer:
// what is typed is saved where it can be, and nobody is asked.
func (w *Window) Terminate() {
	w.papers.Forget()
	w.remember()
	if w.diary != nil {
		w.settle()
		_ = w.diary.Close() // it is closed all the same, and there is nobody to tell
	}
	w.Quit()
}

// end keeps what there is to keep and ends the program.
func (w *Window) end() {
	w.second.Stop()
	w.papers.Forget()
	w.remember()
	if w.diary != nil {
		if err := w.diary.Close(); err != nil {
			w.tell(err)
			w.diary = nil
			w.toast.Warn(w.words.Error(err), part.Action{Name: w.words.Say("ui.quit"), Do: w.Quit})
			return
		}
	}
	w.win.Close()
	w.Quit()
}

// remember keeps how the window was left.
func (w *Window) remember() {
	m := &w.memory
	size := w.win.Canvas().Size()
	if size.Width > 300 {
		m.Width, m.Height = size.Width, size.Height
	}
	m.Zoom, m.Top = w.boards.Columns.Board.Hour(), w.boards.Columns.Board.Top()
	if !w.place.Inside() && w.place.View != "" {
		m.View, m.Day = string(w.place.View), w.place.Day
	}
	_ = m.keep(w.Config.Memory) // how the window looked is worth no alarm
}
