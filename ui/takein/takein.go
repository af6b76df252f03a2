// Package takein shows what others sent before it goes in: what stands in the file, what each
// line becomes and what is in doubt about it. Nothing is written before somebody says so, and
// then all of it is one deed.
package takein

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Kit() sheet.Kit
	Reading() *reading.Reading
	Cells(model.Programme) (typed.Cells, error)
	Zones() (shown, home string)
	Today() civil.Date
	Events() []model.Listed
	Here() int64               // the visit that is open or chosen, 0 for none
	ToDelegation() bool        // the delegations of that visit are on show
	Mapped(s string) []string  // what the columns of files of a shape were taken for
	Map(s string, as []string) // remembers it
	ChooseImport(put func(path string))
	ChooseCalendar(put func(path string))
	ChooseFolder(put func(path string))
	Agenda(day civil.Date) model.Event // what the office plans for itself, that has yet to be made
	Beside(work, then func())
	Begin(event int64)
	DoAs(c model.Change, said string) error                 // does it, and says of it what is said here
	DoBeside(c model.Change, said string, then func(error)) // the same for what takes seconds
	Tell(error)
	Say(text string, actions ...part.Action)
}

// Taker takes in what others sent.
type Taker struct{ host Host }

// New is the taker of a window.
func New(h Host) *Taker { return &Taker{h} }

// longRead is how much is read without a word: what is larger takes seconds.
const longRead = 200 << 10

// Choose asks for a file.
func (t *Taker) Choose() { t.host.ChooseImport(t.File) }

// Files takes in what was dropped on the window: one at a time, and none of those that an
// office program lays beside a file that it has open.
func (t *Taker) Files(paths []string) {
	for _, path := range paths {
		if name := filepath.Base(path); !strings.HasPrefix(name, "~$") && !strings.HasPrefix(name, ".~lock.") {
			t.File(path)
			return
		}
	}
}

// File reads a file beside the window, and shows what it would become.
func (t *Taker) File(path string) {
	var b []byte
	var err error
	t.host.Beside(func() { b, err = exchange.Whole(path) }, func() {
		if err != nil {
			t.host.Tell(err)
			return
		}
		t.open(filepath.Base(path), b, exchange.Options{})
	})
}

// Text takes in what was copied, where it is more than rows: a letter, a calendar, cards, or
// a programme that stands in no table. False leaves it to whoever asked.
// Sure asks only for what cannot be rows.
func (t *Taker) Text(text string, sure bool) bool {
	if sure && !more(text) {
		return false
	}
	name := t.host.Words().Say("takein.clipboard")
	f, err := exchange.Read(name, []byte(text), exchange.Options{Charset: "utf-8"})
	if err != nil {
		return false
	}
	p := proposal.Of(f, proposal.Options{Today: t.host.Today()})
	hours := 0
	for i := range p.Rows {
		if p.Rows[i].From != "" {
			hours++
		}
	}
	if f.Kind != source.Calendar && f.Kind != source.Cards && f.Kind != source.Mail && hours < 2 {
		return false
	}
	t.open(name, []byte(text), exchange.Options{Charset: "utf-8"})
	return true
}

// Pasted takes in what was copied, whatever it is, as a file with the same text.
func (t *Taker) Pasted(text string) {
	if !more(text) && !strings.ContainsAny(strings.TrimSpace(text), "\t\n") { // a word or two
		t.host.Tell(source.Refuse("nothing-copied"))
		return
	}
	t.open(t.host.Words().Say("takein.clipboard"), []byte(text), exchange.Options{Charset: "utf-8"})
}

// more says that a text is no rows at all, before anybody looks for some in it.
func more(text string) bool {
	head := strings.ToUpper(strings.TrimSpace(text[:min(len(text), 2000)]))
	for _, begins := range []string{"BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VCARD", "FROM:", "MIME-VERSION:"} {
		if strings.HasPrefix(head, begins) {
			return true
		}
	}
	return false
}

// open shows the card of what was read; a workbook with a password asks for it first.
func (t *Taker) open(name string, b []byte, o exchange.Options) { t.openOn(0, name, b, o) }

// openOn shows the card of what was copied on the row of an item, 0 for none.
func (t *Taker) openOn(item int64, name string, b []byte, o exchange.Options) {
	var f *source.File
	var ready *proposal.Proposal
	var err error
	as := proposal.Options{Today: t.host.Today()}
	if here := t.host.Here(); here != 0 {
		if p, failed := t.host.Reading().Programme(here); failed == nil {
			as.Zone, as.First = p.Event.Zone, p.Event.FirstDay
		}
	}
	if len(b) > longRead {
		t.host.Say(t.host.Words().Say("takein.reading", name))
	}
	t.host.Beside(func() {
		if f, err = exchange.Read(name, b, o); err == nil {
			ready = proposal.Of(f, as)
		}
	}, func() {
		switch code := model.Code(err); {
		case code == "takein.locked" || code == "takein.wrong-password":
			t.ask(name, b, err)
		case err != nil:
			t.host.Tell(err)
		case name == t.host.Words().Say("takein.clipboard") && len(ready.Rows)+len(ready.People) == 0:
			t.host.Tell(source.Refuse("nothing-copied"))
		default:
			if err := show(t.host, name, b, o, f, ready, item); err != nil {
				t.host.Tell(err)
			}
		}
	})
}
