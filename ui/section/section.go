// Package section is a section of the window that is no calendar: the registers of
// people and of places, each as a table with what narrows it beside and the card of what
// is chosen. It knows no window, only its host.
package section

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/reading"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// Kind is a section of the window.
type Kind string

const (
	Calendar Kind = "calendar"
	People   Kind = "people"
	Places   Kind = "places"
	FollowUp Kind = "follow-up"
)

// Kinds lists them in the order of the rail.
var Kinds = []Kind{Calendar, People, Places, FollowUp}

// Boards are the registers of a section, the usual one first.
func (k Kind) Boards() []register.Kind {
	return map[Kind][]register.Kind{
		People:   {register.People, register.Offices, register.Parties},
		Places:   {register.Venues, register.Rooms, register.Ways},
		FollowUp: {register.Commitments, register.Texts, register.Invitations, register.Letters}}[k]
}

// Of is the section that a register stands in.
func Of(k register.Kind) Kind {
	for _, s := range Kinds {
		if slices.Contains(s.Boards(), k) {
			return s
		}
	}
	return People
}

// Stand is how somebody wants a register to stand.
type Stand struct {
	Turned map[string]bool    `json:"turned"` // columns that are shown or away, otherwise than is usual
	Widths map[string]float32 `json:"widths"`
	By     string             `json:"by"` // the column by which its rows stand, "" for the first
	Down   bool               `json:"down"`
}

// Host is the window this room stands in.
type Host interface {
	Kit() sheet.Kit
	Words() *words.Words
	Canvas() fyne.Canvas
	Reading() *reading.Reading // nil while no diary is open
	Tell(error)
	Say(text string, actions ...part.Action)
	Standing(register.Kind) Stand
	KeepStanding(register.Kind, Stand)
	Key(*fyne.KeyEvent) bool              // that no field and no table had a use for
	Locked()                              // tells why nothing can be changed
	Arrange()                             // other parts are on show
	LookAt()                              // the card, which may have given way to the sidebar
	BringSidebar()                        // which gave way to the card, or was put away
	Lead(model.Use)                       // to an item or an event
	FilesWith(model.Record) scene.Entry   // that lie with a row; no label where none can
	LettersTo([]model.Record) scene.Entry // for the invitations of rows; no label where there are none
	GoRow(register.Kind, int64)
	// Programmes are the visits in which rows of a programme that were copied can be opened.
	Programmes(text string) []part.Action
	FocusBoard()
	Search() // puts the keyboard into what filters, which is then on show
}

// Section is whichever register is on show.
type Section struct {
	Box   *fyne.Container // the table, and what stands where it is empty
	Side  *scene.Pane
	Line  *scene.Pane  // over the table, where there is no room for the sidebar
	More  *part.Button // in that line: what else narrows the table
	Field *part.Field  // that filters, in the one or the other
	Card  *Card

	host  Host
	tick  func() time.Duration
	rows  *rows
	aside map[register.Kind]*rows // left with something typed in them that is not saved
	void  *scene.Pane
	pairs map[register.Kind]twins
	top   float32 // of the sidebar, scrolled up
	whole map[string]bool
	back  []place
}

// place is where somebody stood.
type place struct {
	kind register.Kind
	key  int64
}

// New shows nothing yet.
func New(h Host, tick func() time.Duration) *Section {
	s := &Section{host: h, tick: tick, whole: map[string]bool{}, pairs: map[register.Kind]twins{}, Box: container.NewStack()}
	s.Side = scene.NewPane(h.Words().Say("section.side"), fyne.NewSize(200, 100), s.paintSide)
	s.Side.OnTap, s.Side.OnWheel = s.tapSide, s.scrollSide
	s.Side.Rest()
	s.Field = part.NewField("", 1, h.Words().Error).Hint(h.Words().Say("section.filter")).Passing()
	s.Field.OnChange = s.narrow
	in := s.Field.Entry()
	in.OnKey, in.OnEscape, in.OnEnter = s.filterKey, s.leaveFilter, h.FocusBoard
	s.makeLine()
	s.void = scene.NewPane("", fyne.NewSize(10, 10), s.paintVoid)
	s.void.OnTap = s.tapVoid
	s.Card = newCard(s)
	return s
}

// Board is the register on show, "" for none.
func (s *Section) Board() register.Kind {
	if s.rows == nil {
		return ""
	}
	return s.rows.list.Kind
}

// Keyboard is what takes the keys.
func (s *Section) Keyboard() fyne.Focusable {
	if s.rows == nil {
		return nil
	}
	return s.rows.Table
}

// Drop lets go of all that is on show: another diary comes, or another language.
func (s *Section) Drop() {
	if s.rows != nil {
		s.rows.Table.Settle()
		s.rows.Table.Drop()
	}
	s.rows, s.back, s.aside = nil, nil, nil
	s.Box.Objects = nil
	s.Card.drop()
}

// Go shows a register, and of it a row, 0 for the one that was chosen.
func (s *Section) Go(k register.Kind, key int64) error {
	if was := s.rows; s.Board() != k {
		s.rows, s.top = nil, 0
		if was != nil { // what is saved now fills the register that comes, and not this table
			if left := was.settle(); len(left) > 0 {
				s.lay(was)
				s.host.Tell(model.Refuse("sheet.draft-kept", left[0].Text, left[0].Where))
			}
		}
		s.Field.Put("")
	} else {
		was.event, was.with = 0, nil
	}
	if err := s.Fill(k); err != nil {
		return err
	}
	if key != 0 {
		s.rows.find(key)
	}
	s.host.Arrange()
	return nil
}

// Fill reads a register and shows it.
func (s *Section) Fill(k register.Kind) error {
	list, err := s.read(k)
	if err != nil {
		return err
	}
	if s.rows == nil {
		s.rows = s.take(list)
		s.rows.Table.OnFloat = s.float
		s.Box.Objects = []fyne.CanvasObject{s.rows.Table, container.New(voidLayout{}, s.void)}
	} else {
		s.rows.fill(list)
	}
	s.refresh()
	return nil
}

// refresh paints all of the section.
func (s *Section) refresh() {
	s.float(0)
	s.void.Refresh()
	s.Side.Refresh()
	s.Line.Refresh()
	s.look()
	s.Box.Refresh()
}

// float shows what stands where the register is empty, unless what floats under the cell that is typed in
// reaches down to there.
func (s *Section) float(to float32) {
	part.Reveal(s.void, s.rows != nil && len(s.rows.lines) == 0 && s.rows.draft == nil && to <= voidTop)
}

// look shows the card of the row under the keyboard.
func (s *Section) look() {
	if s.rows != nil {
		s.Card.look(s.rows.list.Kind, s.rows.record(s.rows.Table.Row()))
	}
}

// Chosen is the row under the keyboard, nil for none.
func (s *Section) Chosen() model.Record {
	if s.rows == nil {
		return nil
	}
	return s.rows.record(s.rows.Table.Row())
}

// Meant are the rows that are chosen together, else all that pass.
func (s *Section) Meant() (out []model.Record) {
	if s.rows == nil {
		return nil
	}
	for _, key := range s.rows.keys() {
		if line := s.rows.list.Line(key); line != nil {
			out = append(out, line.Record)
		}
	}
	return out
}

// Book is what is on show, as it was read.
func (s *Section) Book() *register.Book { return s.rows.book }

// Within shows only the rows of one visit, until Escape; what is begun is of it, and
// with whom the visit is.
func (s *Section) Within(event int64, with *int64) {
	if s.rows == nil {
		return
	}
	s.rows.list.Of(event)
	s.rows.event, s.rows.with = event, with
	s.passing()
}

// Of is the visit of which only the rows are on show, 0 for none.
func (s *Section) Of() int64 {
	if s.rows == nil {
		return 0
	}
	return s.rows.event
}

// visit goes to another row of a register; Escape leads back.
func (s *Section) visit(k register.Kind, key int64) {
	if r := s.Chosen(); r != nil {
		s.back = append(s.back, place{s.Board(), r.Head().ID})
	}
	s.host.GoRow(k, key)
}

// Leave forgets from which rows somebody came: what is entered anew is left by one step, to where
// they were.
func (s *Section) Leave() { s.back = nil }

// Escape goes one step back, and says whether there was one: what narrows the list, the
// row from which somebody came.
func (s *Section) Escape() bool {
	switch n := len(s.back); {
	case s.rows == nil:
		return false
	case s.rows.event != 0: // back to the visit
		s.rows.event, s.rows.with = 0, nil
		s.widen()
		return false
	case s.rows.list.Narrowed():
		s.widen()
	case n > 0:
		at := s.back[n-1]
		s.back = s.back[:n-1]
		s.host.GoRow(at.kind, at.key)
	default:
		return false
	}
	return true
}

// Editing says whether a cell is being typed in.
func (s *Section) Editing() bool { return s.rows != nil && s.rows.Table.Editing() }
