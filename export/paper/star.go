package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stars puts a mark behind a name, once in each part of a paper and each language.
type stars struct {
	name, mark string
	told       map[string]bool // by language, in the part that is gone through
}

// Star puts a mark of a note behind a name wherever a part of the paper says it first. A name that bears it is left.
func (p *Paper) Star(name, mark string) {
	s := &stars{name: name, mark: mark}
	s.part(func() {
		p.Headings = s.runs(p.Headings)
		s.text(&p.Of, "")
		p.Facts = slices.Clone(p.Facts)
		for i := range p.Facts {
			s.text(&p.Facts[i], "")
		}
	})
	s.part(func() { s.text(&p.Running, "") })
	s.part(func() { p.Changes = s.runs(p.Changes) })
	p.Sections = slices.Clone(p.Sections)
	for i := range p.Sections {
		s.part(func() { s.section(&p.Sections[i]) })
	}
	if p.Board != nil {
		s.part(func() { s.board(p.Board) })
	}
}

// part goes through a part of the paper.
func (s *stars) part(through func()) {
	s.told = map[string]bool{}
	through()
}

func (s *stars) section(sec *Section) {
	if sec.Again != sec.Heading {
		s.text(&sec.Again, "again") // on another page
	}
	same := sec.Again == sec.Heading
	s.text(&sec.Heading, "")
	if same {
		sec.Again = sec.Heading
	}
	s.text(&sec.Beside, "")
	sec.Under, sec.Abreast = s.runs(sec.Under), slices.Clone(sec.Abreast)
	for i := range sec.Abreast {
		sec.Abreast[i] = s.runs(sec.Abreast[i])
	}
	sec.Table.Rows = slices.Clone(sec.Table.Rows)
	for r := range sec.Table.Rows {
		row := &sec.Table.Rows[r]
		row.Cells = slices.Clone(row.Cells)
		for c := range row.Cells {
			row.Cells[c] = s.cell(row.Cells[c], sec.Table.Columns, c)
		}
	}
	if sec.Drawing != nil && sec.Drawing.Plan != nil {
		plan := sec.Drawing.Plan
		plan.Under = s.runs(plan.Under)
		for i := range plan.Shapes {
			plan.Shapes[i].Label = s.runs(plan.Shapes[i].Label)
		}
	}
}

func (s *stars) cell(of Cell, cols []Column, at int) Cell {
	if at < len(cols) && cols[at].Lang != "" {
		out := slices.Clone(of)
		for i := range out {
			s.text(&out[i].Text, cols[at].Lang)
		}
		return out
	}
	return s.runs(of)
}

func (s *stars) runs(of []Run) []Run {
	out := slices.Clone(of)
	for i := range out {
		s.text(&out[i].Text, out[i].Lang)
	}
	return out
}

func (s *stars) board(b *Board) {
	for d := range b.Days {
		for i := range b.Days[d].Blocks {
			k := &b.Days[d].Blocks[i]
			s.text(&k.Short, "short") // stands instead of the other
			s.text(&k.Text, "")
			s.text(&k.Beside, "")
		}
	}
	for i := range b.Bars {
		s.text(&b.Bars[i].Text, "")
	}
	for i := range b.Legend {
		s.text(&b.Legend[i].Text, "")
	}
}

// text marks the name where a text says it first, as a word of its own.
func (s *stars) text(in *string, lang string) {
	for from := 0; !s.told[lang]; {
		at := strings.Index((*in)[from:], s.name)
		if at < 0 {
			return
		}
		at += from
		end := at + len(s.name)
		before, _ := utf8.DecodeLastRuneInString((*in)[:at])
		behind, _ := utf8.DecodeRuneInString((*in)[end:])
		if from = end; unicode.IsLetter(before) || unicode.IsLetter(behind) {
			continue
		}
		if s.told[lang] = true; !strings.HasPrefix((*in)[end:], s.mark) {
			*in = (*in)[:end] + s.mark + (*in)[end:]
		}
	}
}
