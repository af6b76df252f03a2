package takein

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

const wide = 1240

// target is what the lines of a file become.
type target string

const (
	intoVisit      target = "visit"
	intoNew        target = "new"
	intoPeople     target = "people"
	intoDelegation target = "delegation"
	intoGuests     target = "guests"
)

var targets = []target{intoVisit, intoNew, intoPeople, intoDelegation, intoGuests}

// ofPeople says that each line becomes somebody.
func (t target) ofPeople() bool { return t == intoPeople || t == intoDelegation || t == intoGuests }

// card is what was sent, before it goes in.
type card struct {
	host  Host
	kit   sheet.Kit
	name  string
	bytes []byte
	how   exchange.Options
	file  *source.File

	into   target
	event  int64 // the visit
	which  int64 // the delegation, or the item
	fresh  int64 // whose delegation is made for it, by the key of its party
	head   int   // the number of who heads the delegation
	chosen bool  // who heads it, by somebody; else it is whom the list names
	cols   []string
	clocks string
	own    bool // the hours are on the clocks of the visit, as somebody said

	of       *proposal.Proposal
	ready    *proposal.Proposal // what was understood beside the window, as long as nothing was chosen
	places   map[string]string  // what is said of places, by their names
	cells    typed.Cells
	lists    model.Registers
	changes  []proposal.Change
	matches  []proposal.Match
	lines    []line
	behind   int
	rows     int              // that are behind by so much
	changed  bool             // something was set right by hand
	apart    map[int]bool     // rows that are others than those they were paired with, as somebody said
	kept     map[int][]string // fields that stay as they are here, by the numbers of rows
	same     int              // lines that say what the programme says
	all      bool             // those are shown too
	fold     *part.Check
	table    *part.Table
	keys     []string // of its columns
	asks     *fyne.Container
	choices  *fyne.Container
	columns  *fyne.Container
	notice   *part.Notice
	sheet    *part.Sheet
	take     *part.Button
	leave    *part.Button
	choose   map[string]*part.Choice
	headline *part.Field // of a new visit
	named    string      // what was typed there
	far      bool        // the days of the file are none of the visit that is open
	failed   error       // that it could not go in
}

// show shows what a file would become.
func show(h Host, name string, b []byte, how exchange.Options, f *source.File, ready *proposal.Proposal) error {
	k := &card{host: h, ready: ready, places: map[string]string{}, kit: h.Kit(), name: name, bytes: b, how: how, file: f, event: h.Here(), choose: map[string]*part.Choice{}, apart: map[int]bool{}}
	k.headline = part.NewField(k.kit.Words.Say("sheet.heading"), 1, k.kit.Words.Error)
	k.headline.Waiting().OnCommit = k.renamed
	if err := k.begin(); err != nil {
		return err
	}
	w := k.kit.Words
	k.notice = part.NewNotice(min(wide, h.Canvas().Size().Width-32) - 90)
	k.table = part.NewTable(k.heads(), k, w.Error, func() int64 { return k.kit.Tick().Milliseconds() })
	k.table.OnEdit, k.table.OnSuggest = k.edit, k.suggest
	k.table.OnDelete, k.table.OnRow = k.turn, func(int) { k.called() }
	k.table.OnOpen = func(row int) { k.turn([]int{row}) }
	k.table.OnKey = func(e *fyne.KeyEvent) bool {
		if e.Name == fyne.KeyEscape {
			k.sheet.Escape()
			return true
		}
		return false
	}
	k.table.OnPast = func(step int) {
		if step > 0 {
			h.Canvas().Focus(k.take)
		}
	}
	k.take = part.NewButton("", part.Primary, k.done)
	k.leave = part.NewButton("", part.Plain, k.leaveThese)
	k.asks, k.choices, k.columns = container.New(part.Stack{Gap: 2}), container.New(part.Row{}), container.New(part.Stack{Gap: 8})
	k.fold = part.NewCheck(w.Say("takein.same"), false, func(on bool) {
		k.all = on
		k.judge()
		k.renew()
	})
	body := container.New(filling{k}, k.choices, k.columns, k.asks, k.notice, k.fold, k.table)
	k.renew()
	k.sheet = part.Open(h.Canvas(), k.title(), wide, body, nil, k.leave,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { k.sheet.Escape() }), k.take)
	k.sheet.OnEscape = k.mayClose
	k.kit.As(k.sheet, sheet.Began{Card: sheet.OfImport}) // also of what was dropped or pasted
	k.sheet.Refresh()                                    // the room for the table is known now
	k.called()
	return nil
}

// begin reads the file for what it most likely is.
func (k *card) begin() error {
	var err error
	if k.lists, err = k.host.Reading().Registers(); err != nil {
		return err
	}
	if err := k.aim(); err != nil {
		return err
	}
	k.understand()
	if k.of.Kind == proposal.People {
		k.into = intoPeople
		if k.event != 0 && (k.host.ToDelegation() || k.sentByOne()) {
			k.into = intoDelegation
		}
	} else if k.into = intoNew; k.event != 0 {
		if k.far = k.elsewhen(); !k.far {
			k.into = intoVisit
		}
	}
	if as := k.host.Mapped(k.of.Shape()); len(as) == len(k.of.Columns) {
		k.cols = as
	}
	err = k.read()
	k.ready = nil
	return err
}

// aim takes up the visit that the file is for.
func (k *card) aim() error {
	var p model.Programme
	if k.event != 0 {
		var err error
		if p, err = k.host.Reading().Programme(k.event); err != nil {
			return err
		}
	}
	cells, err := k.host.Cells(p)
	k.cells = cells
	return err
}

// read reads the file anew for what was chosen; what was ticked and set right is given up.
func (k *card) read() error {
	if err := k.aim(); err != nil {
		return err
	}
	k.kept = map[int][]string{}
	k.understand()
	k.judge()
	return nil
}

// understand makes rows or people of the file.
func (k *card) understand() {
	e := &k.cells.Programme.Event
	o := proposal.Options{Today: k.host.Today(), Zone: e.Zone, First: e.FirstDay, Columns: k.cols, Clocks: k.clocks}
	switch {
	case k.into.ofPeople():
		o.Kind = proposal.People
	case k.into != "" && k.of.Kind == proposal.People:
		o.Kind = proposal.Programme
	}
	if k.ready != nil && (o.Kind == "" || o.Kind == k.ready.Kind) && len(o.Columns) == 0 && o.Clocks == "" {
		k.of = k.ready
	} else {
		k.of = proposal.Of(k.file, o)
	}
	k.of.Twins()
	if !k.chosen {
		k.head = k.of.HeadSaid()
	}
	for i := range k.of.Rows {
		k.of.Rows[i].Out = k.of.Rows[i].Private
	}
	if slices.Contains(words.Languages, k.of.Lang) {
		k.cells.Lang = k.of.Lang
	}
}

// judge says what becomes of each line.
func (k *card) judge() {
	k.changes, k.matches, k.lines, k.behind, k.same = nil, nil, nil, 0, 0
	switch {
	case k.of.Kind == proposal.People:
		k.matches = k.of.Matches(&k.cells, k.lists.Parties)
		for i := range k.of.People {
			k.lines = append(k.lines, line{at: i, change: none})
		}
		return
	case k.into == intoNew:
		_, home := k.host.Zones()
		k.cells.Programme = model.Programme{Event: k.of.Visit(&k.cells, home, k.lists.Parties, model.UsualHost(k.host.Events()))}
		k.call()
		k.of.Sided(&k.cells)
	case k.event != 0:
		k.of.Sided(&k.cells)
		k.changes = k.of.Differences(&k.cells)
		k.behind, k.rows = proposal.Behind(len(k.of.Rows), k.changes)
	}
	of := map[int]int{}
	for i := range k.changes {
		if k.apart[k.changes[i].New] {
			k.changes[i] = k.changes[i].Apart()
		}
		if n := k.changes[i].New; n > 0 {
			of[n] = i
		}
	}
	for i := range k.of.Rows {
		one := line{at: i, change: none}
		if n, ok := of[i+1]; ok {
			one.change = n
		}
		if k.into == intoVisit && one.change == none {
			if k.same++; !k.all {
				continue
			}
		}
		k.lines = append(k.lines, one)
	}
	for i := range k.changes {
		if k.changes[i].IsGone() {
			k.lines = append(k.lines, line{at: none, change: i, out: !k.changes[i].IsOff()})
		}
	}
}

// again shows what was read anew.
func (k *card) again() error {
	if err := k.read(); err != nil {
		return err
	}
	k.failed = nil
	k.renew()
	return nil
}

// renew shows everything as it is now.
func (k *card) renew() {
	k.choices.Objects = k.targets()
	k.choices.Refresh()
	k.columns.Objects = k.mapping()
	k.columns.Refresh()
	k.asks.Objects = nil
	if text := k.said(); text != "" {
		k.asks.Objects = []fyne.CanvasObject{part.NewPara(text, min(wide, k.host.Canvas().Size().Width-32)-90)}
	}
	k.asks.Refresh()
	part.Reveal(k.fold, k.same > 0)
	k.table.Arrange(k.heads())
	k.warn()
	if k.sheet != nil {
		k.sheet.Refresh()
	}
	k.called()
}
