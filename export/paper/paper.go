// Package paper is a document before anybody chose a format: what it says, in
// which order, and how it is laid out on pages. It knows no PDF and no Word.
package paper

import (
	"bytes"
	"image"
	"slices"
	"strings"

	"chancery/model/civil"
)

// Run is a stretch of text in one style.
type Run struct {
	Text   string
	Lang   string // "" for that of the paper
	Link   string // mailto:, tel: or https:
	Bold   bool
	Italic bool
	Quiet  bool // of less weight: grey
	Struck bool // gone since an older paper: struck through
	Leads  bool // its first line is one of whom nobody says "as above"
	Wide   bool // where a table has many columns, a page sets it under its row, over the width of those
}

// Cell is what one cell of a table says; "\n" in a run breaks the line.
type Cell []Run

// Text is a cell in plain style.
func Text(s string) Cell { return Cell{{Text: s}} }

// String is what a cell says, without its styles.
func (c Cell) String() string {
	var b strings.Builder
	for _, r := range c {
		b.WriteString(r.Text)
	}
	return b.String()
}

// Now is what a cell says, without what is gone.
func (c Cell) Now() string {
	return strings.TrimPrefix(slices.DeleteFunc(slices.Clone(c), func(r Run) bool { return r.Struck }).String(), "\n")
}

// Sort is what the cells of a column hold. A format with typed cells gives
// numbers and times their own; the others print the words.
type Sort int

// The sorts of columns.
const (
	Words  Sort = iota
	Number      // a whole number
	Times       // what Row.When says
)

// Column is one column of a table. Weight shares the width that is left after
// every column has Least millimetres, and what its longest word needs.
type Column struct {
	Title  string
	Lang   string // of a column that one of several languages has to itself
	Sort   Sort
	Weight float64
	Least  float64
	Whole  bool // what belongs together in it is never parted: E.S. domnul
	Ditto  bool // on a page, what stands in the row above is not said again
	Visit  bool // of which visit a row is
}

// When is when a row begins and ends. From and To are minutes after midnight on the
// clocks of the place, below zero where there is no hour and the words say it.
type When struct {
	Day      civil.Date
	From, To int
	Clock    string    // on which clocks, as people call them
	Said     [2]string // how the words write both hours; "" for 15:04
}

// Row is one row of a table. It is never cut by the end of a page unless it is
// higher than one.
type Row struct {
	Key    string // what it is about, the same in every paper; "" where its words tell
	Cells  []Cell
	When   When
	Struck bool
	Marked bool // changed: a bar in the margin
	said   string
}

// Table repeats its head on every page.
type Table struct {
	Columns []Column
	Rows    []Row
	Plain   bool   // no head, no rules: a programme to be read
	Faces   []Face // of the rows; pages show each beside what its row says, two to a line
}

// Section is a day, or a delegation: a heading that stays with its first rows.
type Section struct {
	Heading string
	Again   string // the heading on the pages over which it goes on
	Beside  string // at the right of the heading, smaller: whose hours they are
	Names   bool   // the heading says of what its rows are: in a table of values each says it
	Under   Cell   // under the heading: what holds for all of it
	Abreast []Cell // instead, the same in each language: a page sets them side by side
	Table   Table
	Feet    []Run    // notes at the foot of the table, one a line: what its rows bear marks of
	Drawing *Drawing // under the table; nil for none
}

// Drawing is a PNG or JPEG, or a plan, with what it shows in words.
type Drawing struct {
	Data    []byte
	Plan    *Plan // instead of it
	Alt     string
	Caption Cell    // what stands under it, where that is not Alt
	Most    float64 // millimetres that it is wide at most; 0 for as wide as there is room

	At func(wide float64) []byte `json:"-"` // Data made for a width, so that its words stay large enough; nil for a picture that is what it is
}

// Fit is how large a drawing stands on a page, in millimetres: as large as the
// room lets it be, but not so large that its points show. It is 0, 0 for what is
// no picture.
func (d *Drawing) Fit(wide, high float64) (w, h float64) {
	if d.Plan != nil {
		return d.Plan.fit(wide, high)
	}
	if d.Most > 0 {
		wide = min(wide, d.Most)
	}
	c, _, err := image.DecodeConfig(bytes.NewReader(d.Data))
	if err != nil || c.Width == 0 || c.Height == 0 {
		return 0, 0
	}
	const coarsest = 72 / 25.4 // points of the picture to a millimetre
	w, h = float64(c.Width)/coarsest, float64(c.Height)/coarsest
	by := min(1, wide/w, high/h)
	return w * by, h * by
}

// least is how high it must be of so high as it may be: with less room it stands on the next
// page, and the words in a plan have a size that is read at arm's length.
func (d *Drawing) least(high float64) float64 {
	if d.Plan == nil {
		return high * leastDrawing
	}
	return max(high*leastDrawing, min(high, leastPlan*d.Plan.High/100+d.Plan.foot()))
}

// Paper is a whole document.
type Paper struct {
	Name     string // short, among the papers of a book
	Title    string // of the file
	Titles   []Run  // the same in further languages
	Lang     string
	Subject  string
	Office   string
	Offices  []Run    // its name in further languages, under it
	Kind     string   // what this is: "Public programme"
	Behind   string   // the title as it stands behind that on a line: Calendarul lunii, martie 2026
	Headings []Run    // the title as printed, one per language
	Of       string   // the visit, where the title says which paper it is; else empty
	Facts    []string // host, guest, days, place
	ForOne   bool     // the first of them is for whom it is: it stands apart
	Line     string   // whether it is a draft, and as of when
	State    string   // the same in one language, on each page after the first
	Running  string   // what it is about and for whom, on each page after the first
	Days     string   // how cells with days of their own show them
	Clock    string   // how cells with hours of their own show them: hh:mm, "" for that
	Hours    string   // on which clocks they are, for formats without a place beside a day
	Copy     string   // "Copy 2 of 5", and whose
	Changes  []Run    // since an older paper, in a box on the first page: titles in bold
	Embargo  string   // until when nothing of it may be used
	Marking  string   // on every page, top and bottom
	Contact  string
	Foot     string // "times local; subject to change"
	PageOf   string // "Page {0} of {1}"
	PageNo   string // "Page {0}", for formats that cannot count the pages of one among several
	Again    string // "{0} (continued)"
	Same     string // "as above"
	SameRest string // "others as above", behind who leads
	ByHand   string // "Notes": over a margin that is left free
	Heads    Heads
	Sections []Section
	Board    *Board // a calendar instead of sections; it fills one page
	Notes    []string
	Signed   []string // the block of the signature, under everything
	Missing  []Missing
	Wanting  []Wanting
	Size     Size
	Look     Look
}

// Heads are the words over the columns that a format with typed cells adds.
type Heads struct{ About, Part, Day, From, To, Clock, Sure, Time, Item, Place, Marking, State string }

// Missing is a text that is printed in another language than the paper's.
type Missing struct{ Text, Lang, Printed string }

// Wanting is an office, by its key, whose genitive a language needs and nobody has typed: it
// is printed as its title stands.
type Wanting struct {
	Office               int64
	Title, Lang, Printed string
}

// Look is how the papers of an office look.
type Look struct {
	Sans    bool
	Accent  *Tint    // of rules and headings; nil for black
	Emblem  []byte   // a PNG or JPEG above the name of the office; nil for none
	Address []string // lines under the name
}

// Size is that of a page in millimetres.
type Size struct {
	Width, Height float64
	Margin        float64
	Text          float64 // size of the body text, points
	Notes         float64 // left free at the right, to be written on by hand
}

// Sizes by name. Landscape turns one.
var (
	A4     = Size{Width: 210, Height: 297, Margin: 22, Text: 10.8}
	A3     = Size{Width: 297, Height: 420, Margin: 24, Text: 11.5}
	A6     = Size{Width: 105, Height: 148, Margin: 9, Text: 7.6}
	Letter = Size{Width: 215.9, Height: 279.4, Margin: 22, Text: 11.5}
)

// Landscape is a page turned, with smaller text for wide tables.
func (s Size) Landscape() Size {
	return Size{Width: s.Height, Height: s.Width, Margin: min(14, s.Margin), Text: min(8.6, s.Text)}
}

// Wide is the width of what is printed.
func (s Size) Wide() float64 { return s.Width - 2*s.Margin - s.Notes }

// WithNotes is a page with room for notes at the right, as wide as a hand writes in.
func (s Size) WithNotes() Size {
	s.Notes = max(42, s.Width*.15)
	return s
}

// DrawingRoom is the most room that a drawing has on the page, in millimetres.
func (s Size) DrawingRoom() (wide, high float64) {
	return s.Wide(), (s.Height - 2*s.Margin) * .55
}

// Pocket says that the page is for a pocket, where little has room.
func (s Size) Pocket() bool { return min(s.Width, s.Height) < 120 }

// Whose is what the paper is of, where its title says first which paper it is.
func (p *Paper) Whose() string {
	if p.Of != "" {
		return p.Of
	}
	return p.about()
}

// about is the title in every language.
func (p *Paper) about() string {
	var out []string
	for _, h := range p.Headings {
		out = append(out, h.Text)
	}
	return strings.Join(out, " / ")
}
