package paper

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"chancery/model"
)

// unknown is printed for a picture that no font has.
const unknown = '□'

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\v", "\n", "\f", "\n", "\u2028", "\n", "\u2029", "\n")

// clean makes a text fit to be set: composed letters, one kind of line end,
// nothing that cannot be seen, and a box for every picture that no font has.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case r == 0x00A0, r == 0x2007, r == 0x202F:
			return 0x00A0
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
			return -1
		case !known(r) && !unicode.IsLetter(r) && !unicode.IsNumber(r):
			return unknown
		}
		return r
	}, norm.NFC.String(lineEnds.Replace(s)))
}

// known says that some font has it, on the plane that a PDF can be given.
func known(r rune) bool {
	_, _, ok := face{}.fontOf(Run{}, r)
	return ok && r <= 0xFFFF
}

// check refuses a text with a letter that no font has, as it would print blank.
// A name is no place for a box.
func check(s string) error {
	for _, r := range clean(s) {
		if r == '\n' {
			continue
		}
		if !known(r) {
			return model.Refuse("export.glyph", string(r), short(s))
		}
	}
	return nil
}

func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

// check looks at everything that is printed.
func (p *Paper) check() error {
	for _, s := range p.Texts() {
		if err := check(s); err != nil {
			return err
		}
	}
	return nil
}

// Texts are all that is printed.
func (p *Paper) Texts() []string {
	all := append([]string{p.heading(), p.Office, p.Kind, p.Line, p.Copy, p.Embargo, p.Marking, p.Foot, p.PageOf}, p.Facts...)
	all = append(append(append(all, p.Notes...), p.Signed...), p.Look.Address...)
	if p.Board != nil {
		all = append(all, p.Board.texts()...)
	}
	for _, sec := range p.Sections {
		all = append(all, sec.Heading, sec.Again, sec.Beside, sec.Under.String())
		for _, f := range sec.Table.Faces {
			all = append(all, f.Initials)
		}
		for _, c := range sec.Table.Columns {
			all = append(all, c.Title)
		}
		for _, r := range sec.Table.Rows {
			for _, c := range r.Cells {
				for _, run := range c {
					all = append(all, run.Text)
				}
			}
		}
	}
	return all
}
