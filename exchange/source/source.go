// Package source is what the files of others hold, whatever program wrote them: lines of
// cells, entries of a calendar, cards of people. Readers make it; it understands nothing.
package source

import (
	"chancery/model"
	"chancery/model/civil"
)

// Kind is what a file is.
type Kind string

const (
	Word     Kind = "word"
	Workbook Kind = "workbook"
	Table    Kind = "table" // csv and its kin
	Text     Kind = "text"
	Mail     Kind = "mail"
	Calendar Kind = "calendar"
	Cards    Kind = "cards"
)

// File is a file as it was read. Notes say what was left out of it, and what was guessed.
type File struct {
	Name     string
	Kind     Kind
	Charset  string     // "" where the format leaves no doubt
	Charsets []string   // what else it could be
	Title    string     // that it bears itself: of a calendar, the subject of a letter
	Written  civil.Date // when a letter says it was
	Sheets   []Sheet
	Events   []Event
	Off      []Event // that the calendar has as cancelled
	Cards    []Card
	Struck   []Cut // of which a note says that it was left out
	Notes    []*model.Error
	Files    []Attached
	Beside   []string // what came with the same letter and can be read, itself among it
}

// Cut is a text that was struck out. Row tells those of one row from those of any other.
type Cut struct{ Row, Text string }

// Attached is a file that came with a letter.
type Attached struct {
	Name string
	Data []byte
}

// Sheet is one sheet of a workbook, or all of a document.
type Sheet struct {
	Name  string
	Lines []Line
}

// Line is a row of a table, or a paragraph. Row is where it stands, counted from one.
type Line struct {
	Row    int
	Table  int  // which table, 0 for a paragraph
	Indent int  // how deep it stands
	Title  bool // it is written as the title of the document
	Cells  []Cell
}

// Cell is one cell. Above says that it goes on from the row above: its text is of there; Figure, that it is
// a number of a workbook whose format says nothing of days and hours.
type Cell struct {
	Text   string
	Span   int
	Above  bool
	Figure bool
}

// Event is an entry of a calendar.
type Event struct {
	UID, Summary, Location, Description, Status string
	Start, End                                  Stamp
	Who                                         []string
	Private, Cancelled                          bool
}

// Stamp is a moment as a calendar tells it: 2006-01-02T15:04 on the clocks of an IANA
// zone, of +05:00 where no place has that name, of none where it floats; a day alone is
// 2006-01-02.
type Stamp struct{ Local, Zone string }

// Card is somebody of an address book.
type Card struct {
	Full, First, Last, Prefix, Suffix string
	Other                             string // the name in another script
	Office, Org, State                string
	Phones, Faxes, Mails              []string
	Note                              string
	Photo                             []byte
	Born, Linked                      bool // it tells when they were born; its photo lies elsewhere
}

// Note adds a note to a file.
func (f *File) Note(code string, args ...string) {
	f.Notes = append(f.Notes, model.Refuse("takein."+code, args...))
}

// Refuse says that a file is not read.
func Refuse(code string, args ...string) *model.Error { return model.Refuse("takein."+code, args...) }
