// Package proposal is the one interpreter of what others send: it makes items, entries of a
// calendar, or people of the lines that readers found, marks what it guessed, and asks what
// a careful officer would ask. It changes nothing.
package proposal

import (
	"cmp"
	"slices"
	"strconv"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
)

// Kind is what a file is taken for.
type Kind string

const (
	Programme Kind = "programme"
	Calendar  Kind = "calendar"
	People    Kind = "people"
)

// Row is an item as the file has it. Hours are 15:04, 24:00 for the end of a day, "" where
// none is told.
type Row struct {
	N              int           `json:"n"`
	Day            civil.Date    `json:"day"`
	LastDay        civil.Date    `json:"last_day,omitempty"`
	From           string        `json:"from"`
	To             string        `json:"to"`
	FromMark       string        `json:"from_mark,omitempty"`
	ToMark         string        `json:"to_mark,omitempty"`
	AllDay         bool          `json:"all_day,omitempty"`
	Floating       bool          `json:"floating,omitempty"`
	Number         string        `json:"no,omitempty"`
	Title          string        `json:"title"`
	Place          string        `json:"place,omitempty"`
	Host           string        `json:"host,omitempty"`
	Guest          string        `json:"guest,omitempty"`
	Who            string        `json:"who,omitempty"`
	Interpretation string        `json:"interpretation,omitempty"`
	Press          string        `json:"press,omitempty"`
	Responsible    string        `json:"responsible,omitempty"`
	Remarks        string        `json:"remarks,omitempty"`
	Status         string        `json:"status,omitempty"`
	Zone           string        `json:"zone,omitempty"`
	UID            string        `json:"uid,omitempty"`
	Private        bool          `json:"private,omitempty"`
	Part           model.DayPart `json:"part,omitempty"` // of the day, where that is all that is told

	Source         string            `json:"-"` // as it stood
	At             string            `json:"-"` // where: sheet and row
	Out            bool              `json:"-"` // it is left out
	FromAlt, ToAlt string            `json:"-"` // the other hour of 09:00/09:15
	toZone         string            // whose clocks the end is on, where they are others than those of the start
	worded         bool              // its cell of hours says something of when it is
	late           bool              // it begins in the small hours, after the evening of the day before
	lent           bool              // its day is that of a row above, for which somebody typed it
	pressed        string            // the remark that says how the press comes
	pressNote      string            // what the draft says of the press besides its access
	doubted        string            // the remarks, of which one may say whose coming is to be confirmed
	theirs         [2]string         // those who take part, as the file has them on the sides of the host and the guest
	both           map[string]string // those who stand there for words that mean the heads of both, each with the words
	split          split             // how those who take part came to stand on sides
}

// dayFrom puts a day into a row, and into those below it that have none of their own: a day stands once, above
// its rows.
func (p *Proposal) dayFrom(row int, day civil.Date) {
	p.Rows[row].Day, p.Rows[row].lent = day, false
	for i := row + 1; i < len(p.Rows) && !p.dated && (p.Rows[i].Day == "" || p.Rows[i].lent); i++ {
		p.Rows[i].Day, p.Rows[i].lent = day, true
	}
	p.nights(row, day)
	if !slices.ContainsFunc(p.Rows, func(r Row) bool { return r.Day == "" }) {
		p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein.no-day" })
	}
}

// Person is somebody as the file has them.
type Person struct {
	N       int        `json:"n"`
	Name    string     `json:"name"`
	Address string     `json:"address,omitempty"`
	First   string     `json:"first,omitempty"`
	Last    string     `json:"last,omitempty"`
	Other   string     `json:"other_script,omitempty"`
	Office  string     `json:"office,omitempty"`
	Offices model.Text `json:"offices,omitempty"` // as each of several columns has it in a language
	Org     string     `json:"org,omitempty"`
	State   string     `json:"state,omitempty"`
	Rank    string     `json:"rank,omitempty"`
	Group   string     `json:"group,omitempty"`
	Phone   string     `json:"phone,omitempty"`
	Email   string     `json:"email,omitempty"`
	With    string     `json:"with,omitempty"`
	Remarks string     `json:"remarks,omitempty"`
	Answer  string     `json:"answer,omitempty"`
	SameAs  int        `json:"same_as,omitempty"`

	Photo   []byte `json:"-"` // of a card, as it stands there
	Source  string `json:"-"` // as it stood
	Out     bool   `json:"-"` // it is left out
	Dialled bool   `json:"-"` // the state is only that of a telephone, and is proposed, not taken
	Is      int64  `json:"-"` // of the register, as somebody said: below 0 nobody, 0 as the names say

	apart  bool       // the list has the family name by itself
	stands string     // the state on whose side the list has a guest
	Side   model.Side `json:"-"` // of a guest, as somebody said, or the list
	As     int64      `json:"-"` // of a guest, the row of the item on which they stand, as somebody said: 0 as the names say
	Turned []string   `json:"-"` // details that go in, or stay, otherwise than they would unasked
}

// Proposal is what a file would become.
type Proposal struct {
	File    string
	Kind    Kind
	Lang    string
	Zone    string // whose clocks; "" where nothing says so
	Title   string
	Version string
	Rows    []Row
	People  []Person
	Whose   model.Side     // the guests of whom nothing says it are, as somebody said
	Longer  bool           // the visit lasts as long as its rows, as somebody said
	Columns []Column       // of the first table, as they were taken
	Aside   []string       // text that is no row, and must not be lost unsaid
	Ask     []*model.Error // what is to be known before the file is taken

	// Brought says that what stands in a field of a row is as an earlier list brought it, and nobody wrote it since. Nil:
	// nobody knows.
	Brought func(table string, row int64, field string) bool

	// Story is all that was done to a row and to what belongs or belonged to it, the first deed first. Nil: nobody knows.
	Story func(table string, row int64) []model.Alteration

	year      int
	head      []string          // the lines above all rows
	spoken    string            // the visit that a sentence names
	offices   []string          // the languages of the columns of offices, where there are several
	sent      civil.Date        // when a letter was written
	off       map[string]string // what a calendar has as cancelled: titles by UID
	cancelled []Row             // what a draft has as cancelled
	dated     bool              // the file is a calendar, in which each entry bears a UID
	letter    bool              // it is written as people write to each other, and no document
	sideless  bool              // no row keeps the sides apart
	told      bool              // the file says whose clocks its hours are on, or somebody has
	chosen    bool              // somebody has
	of        map[int]int       // rows of the programme by those they were paired with, by their numbers
	room      model.Item        // for what rows look for in the diary
}

// Options are what somebody knows of a file.
type Options struct {
	Kind  Kind       // "" finds out
	Today civil.Date // whose year a day without one is of, where the file names none
	Zone  string     // of the visit that it is for
	First civil.Date // of that visit

	Columns []string // what those of the first table are taken for, in the place of what their heads say
	Clocks  string   // whose the hours are, in the place of what the file says
}

// Of reads a file.
func Of(f *source.File, o Options) *Proposal {
	p := &Proposal{File: f.Name, Kind: o.Kind, dated: f.Kind == source.Calendar, letter: f.Kind == source.Mail || f.Kind == source.Text, off: map[string]string{}}
	p.Ask = append(p.Ask, f.Notes...)
	p.struckByUs(f)
	switch {
	case f.Kind == source.Cards:
		p.Kind = People
		p.cards(f)
	case f.Kind == source.Calendar:
		if p.Kind == "" {
			p.Kind = Calendar
		}
		p.calendar(f, o)
	default:
		p.lines(f, o)
	}
	if p.Kind != People {
		if o.Clocks != "" {
			p.onClocks(o.Clocks)
		}
		p.dayOfTitle()
		p.doubts(o)
		p.guessedPress()
	}
	for _, e := range f.Off {
		if e.UID != "" {
			p.off[e.UID] = e.Summary
		}
	}
	p.sideless = true
	for i := range p.Rows {
		p.Rows[i].N = i + 1
		p.sideless = p.sideless && p.Rows[i].Host+p.Rows[i].Guest == ""
	}
	if f.Kind != source.Workbook && f.Kind != source.Table { // nobody sees the rows of a letter numbered
		p.numbered()
	}
	return p
}

// numbered calls rows of which something is asked by the numbers they have here.
func (p *Proposal) numbered() {
	at := map[string]string{}
	for i := range p.Rows {
		n := strconv.Itoa(i + 1)
		at[p.Rows[i].At], p.Rows[i].At = n, n
	}
	for i, e := range p.Ask {
		if e.Code == "takein.no-hour-read" || e.Code == "takein.no-title" {
			if n := at[e.Args[0]]; n != "" {
				p.Ask[i] = model.Refuse(e.Code, append([]string{n}, e.Args[1:]...)...)
			}
		}
	}
}

// Order are the rows in the order in which they are read: those of a calendar by their days and hours.
func (p *Proposal) Order() []int {
	out := make([]int, len(p.Rows))
	for i := range out {
		out[i] = i
	}
	if p.dated {
		slices.SortStableFunc(out, func(i, j int) int {
			a, b := &p.Rows[i], &p.Rows[j]
			return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.From, b.From))
		})
	}
	return out
}

func (p *Proposal) ask(code string, args ...string) {
	p.Ask = append(p.Ask, model.Refuse("takein."+code, args...))
}

// Asks says whether something of that code is asked.
func (p *Proposal) asks(code string) bool {
	for _, e := range p.Ask {
		if e.Code == "takein."+code {
			return true
		}
	}
	return false
}

// lines reads what is no calendar and no cards.
func (p *Proposal) lines(f *source.File, o Options) {
	sheets := inNoTongue(f.Sheets)
	if len(sheets) == 0 {
		return
	}
	main := 0
	for i := range sheets { // the one that says most
		if len(sheets) > 1 && tableLines(sheets[i].Lines) > 3*tableLines(sheets[main].Lines) {
			main = i
		}
	}
	for i := range sheets {
		if i != main && len(sheets[i].Lines) > 0 {
			said := "Sheet “" + sheets[i].Name + "”: " + oneLine(textOf(sheets[i].Lines[0]))
			p.Aside = append(p.Aside, said)
			p.ask("other-sheet", sheets[i].Name)
		}
	}
	lines := noted(sheets[main].Lines)
	if head, at := peopleHead(lines); p.Kind == People || p.Kind == "" && (head != nil || peopleAlone(lines)) {
		p.Kind = People
		p.list(lines, head, at, o)
		return
	}
	if outlook(lines) {
		if p.Kind == "" {
			p.Kind = Calendar
		}
		p.exported(lines)
		return
	}
	if p.Kind == "" {
		p.Kind = Programme
	}
	p.sent = f.Written
	p.programme(sheets[main].Name, lines, f.Title, o)
}

func tableLines(lines []source.Line) (n int) {
	for _, l := range lines {
		if l.Table > 0 && len(l.Cells) > 1 {
			n++
		}
	}
	return n
}
