package sheet

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// Kit is what every sheet works with.
type Kit struct {
	Desk  *desk.Desk
	Words *words.Words
	Lang  string   // language that cells are typed in
	Langs []string // languages of the content
	Now   func() time.Time
	Tick  func() time.Duration // a stopwatch: Now may be frozen
	// Do makes a change and says what was done. The error is for the field or
	// cell that asked: nothing has changed.
	Do func(model.Change) error
	// Saying is Do, with more to say of what was done.
	Saying func(c model.Change, more string) error
	// ReadOnly says that nothing can be changed: forms are cards to read.
	ReadOnly bool
	// Ahead says what items would clash with, "" for nothing new.
	Ahead func([]reading.Foreseen) string
	// Feast says what a day is kept for, "" for nothing.
	Feast func(civil.Date) string
	// Clip is what was copied last from a running order.
	Clip *Clip
	// Choose asks for a file with one of the endings and gives what it holds.
	Choose func(endings []string, put func(file []byte))
	// Zone is that of the clocks on show, Home of the office that keeps the diary.
	Zone, Home func() string
	// Succeed asks who comes in the stead of somebody in a visit.
	Succeed func(event int64, wish model.Succession)
	// Card shows the card of a person; Purge asks whether all that is delicate of one goes
	// for good.
	Card  func(person int64)
	Purge func(name string, people ...int64)
	// Left is of how many people something delicate is still in the file, and what asks
	// whether it goes.
	Left func() (people int, remove func())
	// Delegates shows on the board of a visit whom a row of an item stands for: a seat, a
	// delegation or a group.
	Delegates func(event int64, who model.Participation)
	// Begun says of a card that no command opens what it takes to open it again, so that what is
	// typed on it comes back where it was typed.
	Begun func(*part.Sheet, Began)
	// Tell says an error that has no field to stand under.
	Tell func(error)
	// TakeIn shows what a text that was copied would become, where it is more than rows; false
	// where it is none of that. Sure asks only for what cannot be rows: a letter, a calendar, cards.
	TakeIn func(text string, sure bool) bool
	// List shows what a list that was copied over a delegation would become, where it is one of guests or most of
	// it are of another state; false where it may well be of that delegation.
	List func(text string, delegation int64) bool
	// Guests shows a list of people that was copied on the row of an item, 0 for an empty one, as those who are asked
	// to it; false where it is no such list.
	Guests func(text string, item int64) bool
	// Copied gives the rows of a table that was copied, where the clipboard holds one beside the text;
	// else the text.
	Copied func(text string, put func(rows string))
	// GivenUp is told of a card that Escape leaves with what is typed on it and waits
	// for its button.
	GivenUp func(*part.Sheet)
}

// Open shows a card whose button makes something of what is typed on it. Escape leaves
// it, and nothing is lost: it can be opened again as it was.
func (k *Kit) Open(c fyne.Canvas, title string, width float32, body fyne.CanvasObject, first fyne.Focusable, buttons ...fyne.CanvasObject) *part.Sheet {
	s := part.Open(c, title, width, body, first, buttons...)
	s.OnEscape = func() bool {
		k.GivenUp(s)
		return true
	}
	return s
}

// OpenAs is Open for a card that no command opens.
func (k *Kit) OpenAs(b Began, c fyne.Canvas, title string, width float32, body fyne.CanvasObject, first fyne.Focusable, buttons ...fyne.CanvasObject) *part.Sheet {
	s := k.Open(c, title, width, body, first, buttons...)
	k.As(s, b)
	return s
}

// As says what it takes to open a card again.
func (k *Kit) As(s *part.Sheet, b Began) {
	if k.Begun != nil && b.Card != "" {
		k.Begun(s, b)
	}
}

// Clip are items that were copied, or cut out.
type Clip struct {
	Text  string // as others see it
	Items []model.Copied
	Cut   bool
}

// doAs makes a change of cells, and says on which clocks it puts what is a way now, and under which other
// languages than the typed one its texts were filed.
func (k *Kit) doAs(c model.Change, cells *typed.Cells) error {
	return k.DoSaying(c, cells.ToldOnWay(c), cells.TakenAs(c))
}

// DoSaying makes a change, and says more than what was done: what also is to be said, and under which other
// languages than the typed one texts were filed.
func (k *Kit) DoSaying(c model.Change, also string, taken []words.Taken) error {
	if len(taken) == 0 && also == "" || k.Saying == nil {
		return k.Do(c)
	}
	if len(taken) > 0 {
		_, several := c.(*model.Several)
		also = strings.TrimPrefix(also+" · "+k.Words.TakenAs(taken, !several), " · ")
	}
	return k.Saying(c, also)
}

// Try makes a change that has no field of its own, and says whether it was made.
func (k *Kit) Try(c model.Change) bool {
	if err := k.Do(c); err != nil {
		k.Tell(err)
		return false
	}
	return true
}
