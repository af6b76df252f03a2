// Package paper is a document before anybody chose a format: what it says, in
// which order, and how it is laid out on pages. It knows no PDF and no Word.
package paper

// Run is a stretch of text in one style.
type Run struct {
	Text   string
	Bold   bool
	Italic bool
	Quiet  bool // of less weight: grey
}

// Cell is what one cell of a table says; "\n" in a run breaks the line.
type Cell []Run

// Text is a cell in plain style.
func Text(s string) Cell { return Cell{{Text: s}} }

// Column is one column of a table. Weight shares the width that is left after
// every column has Least millimetres.
type Column struct {
	Title  string
	Weight float64
	Least  float64
}

// Row is one row of a table. It is never cut by the end of a page unless it is
// higher than one.
type Row struct {
	Cells  []Cell
	Struck bool
	Marked bool // changed: a bar in the margin
}

// Table repeats its head on every page.
type Table struct {
	Columns []Column
	Rows    []Row
	Plain   bool // no head, no rules: a programme to be read
}

// Section is a day: a heading that stays with its first rows.
type Section struct {
	Heading string
	Again   string // the heading on the pages over which it goes on
	Beside  string // at the right of the heading, smaller: the time zone
	Table   Table
}

// Paper is a whole document.
type Paper struct {
	Title    string // of the file
	Lang     string
	Subject  string
	Office   string
	Kind     string   // what this is: "Public programme"
	Headings []string // the title as printed, one per language
	Facts    []string // host, guest, days, place
	Line     string   // DRAFT, "as of", revision
	Marking  string   // on every page, top and bottom
	Contact  string
	Foot     string // "times local; subject to change"
	PageOf   string // "Page {0} of {1}"
	Sections []Section
	Board    *Board // a calendar instead of sections; it fills one page
	Notes    []string
	Sheet    Sheet
}

// Sheet is the page in millimetres.
type Sheet struct {
	Width, Height float64
	Margin        float64
	Size          float64 // of the body text, points
}

// Sheets by name. Landscape turns one.
var (
	A4     = Sheet{Width: 210, Height: 297, Margin: 22, Size: 10.8}
	A3     = Sheet{Width: 297, Height: 420, Margin: 24, Size: 11.5}
	Letter = Sheet{Width: 215.9, Height: 279.4, Margin: 22, Size: 11.5}
)

// Landscape is the sheet turned, with smaller text for wide tables.
func (s Sheet) Landscape() Sheet {
	return Sheet{Width: s.Height, Height: s.Width, Margin: 14, Size: 8.6}
}
