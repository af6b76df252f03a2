package paper

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"chancery/model"
)

// check refuses a paper with a letter or a picture that no font has: it would print
// blank, and a name is no place for a box. The refusal names each such text and where
// it stands, the first of them.
func (p *Paper) check() error {
	const most = 5
	var out []string
	more := false
	p.each(func(where, text string) {
		said := short(strings.Join(strings.Fields(text), " "))
		if where != "" {
			said += " (" + where + ")"
		}
		switch {
		case printable(text) || slices.Contains(out, said):
		case len(out) == most:
			more = true
		default:
			out = append(out, said)
		}
	})
	if len(out) == 0 {
		return nil
	}
	if more {
		out = append(out, "…")
	}
	return model.Refuse("export.glyph", strings.Join(out, "; "))
}

// printable says that all of a text is seen on paper.
func printable(s string) bool {
	for _, r := range norm.NFC.String(s) {
		if !unicode.IsSpace(r) && !unicode.IsControl(r) && !unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Variation_Selector, r) && !known(r) {
			return false
		}
	}
	return true
}

func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

// Texts are all that is printed.
func (p *Paper) Texts() (all []string) {
	p.each(func(_, text string) { all = append(all, text) })
	return all
}

// each goes through all that is printed, with where it stands: nowhere in particular, or
// in which section and row.
func (p *Paper) each(say func(where, text string)) {
	front := append([]string{p.about(), p.Office, p.Kind, p.Line, p.State, p.Running, p.Copy, p.Embargo, p.Marking, p.Foot, p.PageOf, p.Same, p.ByHand}, p.Facts...)
	front = append(append(append(front, p.Notes...), p.Signed...), p.Look.Address...)
	if p.Board != nil {
		front = append(front, p.Board.texts()...)
	}
	for _, r := range append(slices.Clone(p.Offices), p.Changes...) {
		front = append(front, r.Text)
	}
	for _, s := range front {
		say("", s)
	}
	for _, sec := range p.Sections {
		for _, s := range []string{sec.Heading, sec.Again, sec.Beside, sec.Under.String()} {
			say("", s)
		}
		for _, c := range sec.Abreast {
			say("", c.String())
		}
		for _, n := range sec.Feet {
			say("", n.Text)
		}
		if sec.Drawing != nil && sec.Drawing.Plan != nil {
			for _, text := range sec.Drawing.Plan.texts() {
				say(sec.Heading, text)
			}
		}
		for _, f := range sec.Table.Faces {
			say("", f.Initials)
		}
		for _, c := range sec.Table.Columns {
			say("", c.Title)
		}
		for i := range sec.Table.Rows {
			where := sec.where(i)
			for _, c := range sec.Table.Rows[i].Cells {
				for _, run := range c {
					say(where, run.Text)
				}
			}
		}
	}
}

// where is how people find a row again: its section, and its number or its time.
func (s *Section) where(row int) string {
	out := []string{s.Heading}
	for i, c := range s.Table.Columns {
		if cells := s.Table.Rows[row].Cells; c.Sort != Words && i < len(cells) {
			out = append(out, strings.TrimSpace(c.Title+" "+strings.Join(strings.Fields(cells[i].String()), " ")))
			break
		}
	}
	return strings.TrimPrefix(strings.Join(out, ", "), ", ")
}
