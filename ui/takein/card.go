package takein

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
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
	home  string // its clocks
	name  string
	bytes []byte
	how   exchange.Options
	file  *source.File

	into       target
	event      int64      // the visit
	which      int64      // the delegation, or the item
	onto       int64      // the item on which the list was copied
	whose      model.Side // the guests are of whom nothing says it, as somebody said
	fresh      int64      // whose delegation is made for it, by the key of its party
	head       int        // the number of who heads the delegation
	chosen     bool       // who heads it, by somebody; else it is whom the list names
	guessed    int        // who most likely heads it, as nothing says it; 0 where it is known
	cols       []string
	clocks     string
	days       bool // whether the visit becomes as long as the rows somebody said
	lengthened bool // and that it does
	own        bool // the hours are on the clocks of the visit, as somebody said

	of       *proposal.Proposal
	ready    *proposal.Proposal // what was understood beside the window, as long as nothing was chosen
	places   map[string]string  // what is said of places, by their names
	cells    typed.Cells
	lists    model.Registers
	changes  []proposal.Change
	matches  []proposal.Match
	sides    []model.Side        // on which those of a list stand as guests
	stand    []proposal.Standing // as whom they take part already
	lines    []line
	doubts   map[int][]*model.Error // what is asked of each row
	whole    []*model.Error         // and of the file
	behind   int
	rows     int                    // that are behind by so much
	changed  bool                   // something was set right by hand
	weighed  map[int]bool           // rows that may be others than those they were paired with, until somebody says so
	apart    map[int]bool           // rows that are others than those they were paired with, as somebody said
	kept     map[int][]string       // fields that stay as they are here, by the numbers of rows
	seats    *proposal.Reseated     // what a list says of the delegation that it is for
	left     []proposal.Participant // guests who are in the list no longer
	goes     map[int64]bool         // the seats of those who are in the list no longer and go, as somebody said; of guests the rows of the item
	same     int                    // lines that say what the programme says
	all      bool                   // those are shown too
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
	there    int64       // the visit that has its entries already, unasked
	sure     bool        // as their UIDs tell
	loose    bool        // its entries are of no visit, but of the standing agenda
	failed   error       // that it could not go in
	busy     bool        // it is read anew or written, beside the window
	writing  bool        // it is written
}

// show shows what a file would become. What it differs in is found beside the window: there may be
// thousands of lines.
func show(h Host, name string, b []byte, how exchange.Options, f *source.File, ready *proposal.Proposal, onto int64) error {
	k := &card{host: h, ready: ready, onto: onto, places: map[string]string{}, kit: h.Kit(), name: name, bytes: b, how: how, file: f, event: h.Here(), choose: map[string]*part.Choice{}, apart: map[int]bool{}}
	k.headline = part.NewField(k.kit.Words.Say("sheet.heading"), 1, k.kit.Words.Error)
	k.headline.Waiting().OnCommit = k.renamed
	if err := k.begin(); err != nil {
		return err
	}
	k.read(k.lay)
	return nil
}

// lay lays the card over the window.
func (k *card) lay() {
	h, w := k.host, k.kit.Words
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
		if k.all = on; !k.busy {
			k.judge()
			k.renew()
		}
	})
	body := container.New(filling{k}, k.choices, k.columns, k.asks, k.notice, k.fold, k.table)
	k.renew()
	k.sheet = part.Open(h.Canvas(), k.title(), wide, body, nil, k.leave,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { k.sheet.Escape() }), k.take)
	k.sheet.OnEscape = k.mayClose
	k.kit.As(k.sheet, sheet.Began{Card: sheet.OfImport}) // also of what was dropped or pasted
	k.sheet.Refresh()                                    // the room for the table is known now
	k.called()
}

// again shows what was read anew.
func (k *card) again() error {
	if k.busy {
		return nil
	}
	if err := k.aim(); err != nil {
		return err
	}
	k.failed = nil
	k.read(k.renew)
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
	if k.into == intoNew {
		k.headlined()
	}
	k.table.Arrange(k.heads())
	k.warn()
	if k.sheet != nil {
		k.sheet.Refresh()
	}
	k.called()
}
