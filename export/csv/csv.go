// Package csv writes papers as a table of values that any spreadsheet reads.
package csv

import (
	"encoding/csv"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model/civil"
)

// Write gives papers one under the other: UTF-8 with a mark that tells Excel so,
// days as 2006-01-02 and times as 15:04. A text that a spreadsheet would
// calculate is marked as text. Its last columns are the marking of the paper and
// its state, with the clocks on which its hours are.
func Write(w io.Writer, papers []paper.Paper) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	width := 0
	for i := range papers {
		p := &papers[i]
		flat := p.Flat()
		if i == 0 {
			first := head(p, flat, len(papers) > 1)
			width = len(first)
			if err := out.Write(first); err != nil {
				return err
			}
		}
		for n, row := range flat.Rows {
			var line []string
			if len(papers) > 1 {
				line = append(line, safe(p.Name))
			}
			for _, v := range row {
				line = append(line, value(v))
			}
			if p.Heads.About != "" && p.Board == nil {
				line = append(line, safe(p.Whose()))
			}
			line = append(line, safe(p.Marking), safe(state(p)))
			if len(p.Changes) > 0 {
				line = append(line, safe(flat.Said[n]))
			}
			if err := out.Write(line); err != nil {
				return err
			}
		}
		for _, said := range unsaid(p, flat) { // no row is there any more that could say it
			if err := out.Write(append(make([]string, width-1), safe(said))); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// state is that of the paper and, as there is no place over a table of values, on which clocks its
// hours are.
func state(p *paper.Paper) string {
	if p.Hours == "" || strings.Contains(p.Line, p.Hours) {
		return p.Line
	}
	return strings.TrimPrefix(p.Line+" · "+p.Hours, " · ")
}

// unsaid is what changed since an older paper and stands at no row.
func unsaid(p *paper.Paper, flat paper.Flat) []string {
	var out []string
	for _, r := range p.Changes {
		s := strings.TrimPrefix(r.Text, "– ")
		if !r.Bold && !slices.ContainsFunc(flat.Said, func(said string) bool { return strings.Contains(said, s) }) {
			out = append(out, s)
		}
	}
	return out
}

func head(p *paper.Paper, flat paper.Flat, several bool) []string {
	var out []string
	if several {
		out = append(out, safe(p.Heads.Part))
	}
	for _, c := range flat.Columns {
		out = append(out, safe(c.Title))
	}
	if p.Heads.About != "" && p.Board == nil {
		out = append(out, safe(p.Heads.About))
	}
	out = append(out, safe(p.Heads.Marking), safe(p.Heads.State))
	if len(p.Changes) > 0 {
		out = append(out, safe(p.Changes[0].Text))
	}
	return out
}

func value(v paper.Value) string {
	switch {
	case v.Sort == paper.FlatDay:
		return v.Day
	case v.Sort == paper.FlatTime && v.Text == "" && v.Minute >= 0:
		return civil.Clock(v.Minute)
	case v.Sort == paper.FlatNumber:
		if _, err := strconv.Atoi(v.Text); err == nil {
			return v.Text
		}
	}
	return safe(v.Text)
}

// dialled is a telephone number as it is dialled from abroad: nothing in it is worked out.
var dialled = regexp.MustCompile(`^\+[0-9 \x{a0}\x{202f}]+$`)

// safe keeps a text from being taken for a formula.
func safe(s string) string {
	if s != "" && !dialled.MatchString(s) && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
