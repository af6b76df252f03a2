package paper

import (
	"slices"
	"strings"
)

// raised are the figures that lead to a note: those are counted anew in each paper.
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"

func plain(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune(raised, r) {
			return -1
		}
		return r
	}, s))
}

func same(a, b Cell) bool { return plain(a.String()) == plain(b.String()) }

// each changes the runs of cells.
func each(cells []Cell, to func(Run) Run) []Cell {
	out := make([]Cell, len(cells))
	for i, c := range cells {
		for _, run := range c {
			out[i] = append(out[i], to(run))
		}
	}
	return out
}

func struck(run Run) Run {
	run.Struck, run.Bold, run.Link = true, false, ""
	return run
}

// instead is an hour under the one that it was.
func instead(old, now Cell) Cell {
	var out Cell
	for _, run := range old {
		out = append(out, struck(run))
	}
	for i, run := range now {
		if run.Bold = true; i == 0 && len(out) > 0 {
			run.Text = "\n" + run.Text
		}
		out = append(out, run)
	}
	return out
}

// mostWoven is how many words of two texts are compared one by one.
const mostWoven = 300_000

// woven is a text in which what is new stands in bold, and what is gone is struck through
// where it stood.
func woven(old, now Cell) Cell {
	a, b := split(old), split(now)
	if len(a)*len(b) > mostWoven {
		return each([]Cell{now}, func(run Run) Run { run.Bold = true; return run })[0]
	}
	length := make([][]int, len(a)+1) // of what both have in common, from here on
	for i := range length {
		length[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if alike(a[i], b[j]) {
				length[i][j] = length[i+1][j+1] + 1
			} else {
				length[i][j] = max(length[i+1][j], length[i][j+1])
			}
		}
	}
	var out Cell
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && alike(a[i], b[j]):
			out = join(out, b[j])
			i, j = i+1, j+1
		case i < len(a) && (j == len(b) || length[i+1][j] >= length[i][j+1]):
			out = join(out, struck(a[i]))
			i++
		default:
			run := b[j]
			run.Bold = true
			out = join(out, run)
			j++
		}
	}
	for i := range out[:max(0, len(out)-1)] { // the blank behind it is not struck through
		next := &out[i+1]
		if rest, ok := strings.CutSuffix(out[i].Text, " "); ok && out[i].Struck && !strings.HasPrefix(next.Text, "\n") {
			out[i].Text, next.Text = rest, " "+next.Text
		}
	}
	return out
}

func alike(a, b Run) bool {
	return a.Text == b.Text || strings.Trim(a.Text, " ") == strings.Trim(b.Text, " ") && strings.Trim(a.Text, " ") != ""
}

// split cuts a cell into words, each with the blank behind it; a new line is one as well.
func split(c Cell) []Run {
	var out []Run
	for _, run := range c {
		for i, l := range strings.Split(run.Text, "\n") {
			if i > 0 {
				one := run
				one.Text = "\n"
				out = append(out, one)
			}
			for _, w := range strings.SplitAfter(l, " ") {
				if w != "" {
					one := run
					one.Text = w
					out = append(out, one)
				}
			}
		}
	}
	return out
}

// join adds a word to those of one style; between what is gone and what stays is a blank.
func join(out Cell, run Run) Cell {
	if len(out) == 0 {
		return Cell{run}
	}
	last := &out[len(out)-1]
	if last.Struck != run.Struck && !strings.HasSuffix(last.Text, " ") && !strings.HasSuffix(last.Text, "\n") && !strings.HasPrefix(run.Text, "\n") && !slices.Contains([]string{",", ".", ";"}, strings.Trim(run.Text, " ")) {
		last.Text += " "
	}
	style := *last
	if style.Text = run.Text; style == run {
		last.Text += run.Text
		return out
	}
	return append(out, run)
}
