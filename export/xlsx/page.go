package xlsx

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
)

// page is how the sheet is printed: as its paper lies, as wide as the page, with its
// head, its marking and its number on each.
func (b *book) page(top int) {
	p, turned, size, one, many, fit := b.paper, "landscape", 9, 1, 0, true
	switch {
	case p.Size.Height > 400 || p.Size.Width > 400:
		size = 8 // A3
	case max(p.Size.Width, p.Size.Height) < 290 && !p.Size.Pocket():
		size = 1 // Letter
	}
	if p.Size.Height > p.Size.Width {
		turned = "portrait"
	}
	b.do(b.file.SetPageLayout(b.sheet, &excelize.PageLayoutOptions{Orientation: &turned, Size: &size, FitToWidth: &one, FitToHeight: &many}))
	b.do(b.file.SetSheetProps(b.sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	number := strings.NewReplacer("{0}", "&P", "{1}", "&N").Replace(escape(p.PageOf))
	const set = `&9&"-,` // the typeface of the workbook, whose name would take the room of words
	foot := short("&L" + set + `Regular"` + escape(p.Foot) + "&R" + set + `Regular"` + number)
	head := &excelize.HeaderFooterOptions{OddFooter: foot, FirstFooter: foot, DifferentFirst: true} // the sheet itself bears the marking over its first page
	head.OddHeader = b.heading(set)
	head.FirstHeader = b.office(set)
	b.margins(max(linesOver(head.OddHeader), linesOver(head.FirstHeader)))
	b.do(b.file.SetHeaderFooter(b.sheet, head))
	b.do(b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$%d:$%d", strings.ReplaceAll(b.sheet, "'", "''"), top, top), Scope: b.sheet}))
}

// linesOver is how many lines stand over a page.
func linesOver(head string) (most int) {
	for _, part := range regexp.MustCompile(`&[LCR]&`).Split(head, -1) {
		most = max(most, strings.Count(part, "\n")+1)
	}
	return most
}

// margins leave the lines over a page the room that they need: the rows would be set over the last of four.
func (b *book) margins(lines int) {
	const usual, side, at, inch, line, apart = .75, .7, .3, 72.0, 12.0, 3.0
	top, edge, below, from := max(usual, at+(float64(lines)*line+apart)/inch), side, usual, at
	b.do(b.file.SetPageMargins(b.sheet, &excelize.PageLayoutMarginsOptions{Top: &top, Bottom: &below, Left: &edge, Right: &edge, Header: &from, Footer: &from}))
}

// office stands over the first page, in each language where the format has room for that.
func (b *book) office(set string) string {
	if b.paper.Office == "" {
		return ""
	}
	one := "&C" + set + `Regular"` + escape(b.paper.Office)
	all := one
	for _, o := range b.paper.Offices {
		all += "\n" + escape(o.Text)
	}
	if all == short(all) {
		return all
	}
	return short(one)
}

// heading stands over every page but the first, which the sheet heads itself: what it is, its marking and its state,
// as far as the format has room for all that. Rather than its state it goes without its name in another language, and
// then without all but what that begins with: whose programme it is. The marking stands there always.
func (b *book) heading(set string) string {
	p := b.paper
	about := strings.Split(p.Running, " / ")
	begins := make([]string, len(about))
	for i, s := range about {
		begins[i], _, _ = strings.Cut(s, " · ")
	}
	for _, of := range [][]string{about, about[:1], begins, begins[:1]} {
		if s := told(b.around(of, p.State), set); s == short(s) {
			return s
		}
	}
	for r := []rune(begins[0]); len(r) > leastAbout; r = r[:len(r)-1] { // a title without end
		if s := told(b.around([]string{strings.TrimSpace(string(r[:len(r)-1])) + "…"}, p.State), set); s == short(s) {
			return s
		}
	}
	for _, parts := range [][3][]string{b.around(about, ""), b.around(begins[:1], ""), b.around(nil, p.State)} {
		if s := told(parts, set); s == short(s) {
			return s
		}
	}
	return short(told(b.around(nil, ""), set))
}

// leastAbout is how many letters still say what a paper is about.
const leastAbout = 20

// told is what stands at the left, in the middle and at the right, as the format has it: of as many lines each,
// because some programs set what is lower in the middle of the height.
func told(parts [3][]string, set string) string {
	most, out := 0, ""
	for _, lines := range parts {
		most = max(most, len(lines))
	}
	for i, face := range []string{"&L" + set + `Regular"`, "&C" + set + `Bold"`, "&R" + set + `Regular"`} {
		if len(parts[i]) > 0 {
			out += face + escape(strings.Join(parts[i], "\n")) + strings.Repeat("\n", most-len(parts[i]))
		}
	}
	return out
}

// around is what a sheet is about, in its languages, its marking, and its state: beside the marking, or below it where
// they would run into it, and the state below what they would run into else.
func (b *book) around(about []string, state string) (parts [3][]string) {
	const size, apart = 9.0, 2.0 // points, figures
	long := func(s string) float64 { return b.set(s, size, false) }
	beside, at := b.room(), 0
	if b.paper.Marking != "" {
		parts[1] = []string{b.paper.Marking}
		beside = (beside-b.set(b.paper.Marking, size, true))/2 - apart
	}
	if s := strings.Join(about, " / "); len(about) > 1 && long(s) <= beside {
		about = []string{s}
	}
	widest := 0.0
	for _, l := range about {
		widest = max(widest, long(l))
	}
	if max(widest, long(state)) > beside {
		at = 1
	}
	if len(about) > 0 {
		parts[0] = append(make([]string, at), about...)
	}
	if widest+long(state) > b.room()-apart {
		at += len(about)
	}
	if state != "" {
		parts[2] = append(make([]string, at), state)
	}
	return parts
}

func escape(s string) string { return strings.ReplaceAll(s, "&", "&&") }

// short keeps a head or a foot within what the format holds.
func short(s string) string {
	const most = 255
	if r := []rune(s); len(r) > most {
		return string(r[:most])
	}
	return s
}

// sheetNames are the names of the papers as a workbook allows them: no sign
// that it uses itself, 31 letters, and none twice.
func sheetNames(papers []paper.Paper) []string {
	seen := map[string]bool{}
	var out []string
	for i := range papers {
		base := strings.TrimSpace(strings.Map(func(r rune) rune {
			if strings.ContainsRune(`[]:*?/\'`, r) || r < ' ' {
				return -1
			}
			return r
		}, papers[i].Name))
		if base == "" {
			base = strconv.Itoa(i + 1)
		}
		name := cut(base, "")
		for n := 2; seen[strings.ToLower(name)]; n++ {
			name = cut(base, fmt.Sprintf(" (%d)", n))
		}
		seen[strings.ToLower(name)] = true
		out = append(out, name)
	}
	return out
}

func cut(s, end string) string {
	const most = 31
	if r := []rune(s); len(r) > most-len(end) {
		s = strings.TrimSpace(string(r[:most-len(end)]))
	}
	return s + end
}

// clip keeps a text within what a cell of a spreadsheet holds.
func clip(s string) string {
	if r := []rune(s); len(r) > excelize.TotalCellChars {
		return string(r[:excelize.TotalCellChars-1]) + "…"
	}
	return s
}
