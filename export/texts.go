package export

import (
	"slices"
	"strings"
	"unicode"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// text is a text in a language of the paper. One that was not typed in it is
// said in another, says in words in which, and is listed.
func (c *composer) text(w *words.Words, t model.Text) string {
	s := w.Text(t)
	if t.Has(w.Lang()) || words.InNone(s) {
		return w.Unsure(s)
	}
	c.lacks(w, t, s)
	return w.Unsure(w.Lent(t))
}

// lacks lists a text that was not typed in a language of the paper.
func (c *composer) lacks(w *words.Words, t model.Text, s string) {
	in := ""
	for _, l := range words.Languages {
		if t[l] == s {
			in = l
			break
		}
	}
	m := paper.Missing{Text: s, Lang: w.Lang(), Printed: in}
	if !slices.Contains(c.missing, m) {
		c.missing = append(c.missing, m)
	}
}

// office is an office as it is told of who holds it. A form that a language of the paper
// needs for that and that is missing is listed.
func (c *composer) office(h model.Held) model.Text {
	told := words.Held(h)
	for _, w := range c.langs {
		m := paper.Wanting{Office: h.Office.ID, Title: h.Office.Title[w.Lang()], Lang: w.Lang(), Printed: told[w.Lang()]}
		if words.Wanting(h, w.Lang()) && !slices.Contains(c.wanting, m) {
			c.wanting = append(c.wanting, m)
		}
	}
	return told
}

// name is what somebody is called, or several. A personal name in letters that the language writes is
// no translation that is missing; in others it is missed, and stands as it is: nobody is called "(text in English)".
func (c *composer) name(w *words.Words, t model.Text) string {
	s := w.Text(t)
	if s == "" || t.Has(w.Lang()) || !w.Bare(t) {
		return c.text(w, t)
	}
	if !w.Keeps(t) {
		c.lacks(w, t, s)
	}
	return s
}

// somebody is who a line names. Whoever the visit knows by that name is called there as on the list of those who come;
// an office, or somebody whom it does not know, is told like any other text.
func (c *composer) somebody(w *words.Words, t model.Text) string {
	named := func(name model.Text) bool {
		for _, said := range t {
			for _, known := range name {
				if words.Fold(said) == words.Fold(known) {
					return true
				}
			}
		}
		return false
	}
	if t.Has(w.Lang()) {
		return c.text(w, t)
	}
	for _, p := range c.p.People {
		if named(p.Name) {
			return c.name(w, t)
		}
	}
	for _, s := range c.p.Seats {
		if named(s.Name) {
			return c.name(w, t)
		}
	}
	return c.text(w, t)
}

// both says something in each language of the paper, once where they agree.
func (c *composer) both(say func(*words.Words) string) string { return inAll(c.langs, say) }

func inAll(langs []*words.Words, say func(*words.Words) string) string {
	var out []string
	for _, w := range langs {
		if s := say(w); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " / ")
}

// same is a text in each language of the paper, once where they agree.
func (c *composer) same(t model.Text) string {
	return c.both(func(w *words.Words) string { return c.text(w, t) })
}

// listOf are texts on one line, each once.
func (c *composer) listOf(list []model.Text, w *words.Words) string {
	var out []string
	for _, t := range list {
		if s := c.text(w, t); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return strings.Join(out, "; ")
}

// head is the title of a column in each language.
func (c *composer) head(key string) string {
	return c.both(func(w *words.Words) string { return w.Say("export.col." + key) })
}

// inEach says a cell in every language of the paper, one under the other;
// what is the same in both is said once.
func (c *composer) inEach(say func(*words.Words) string, bold bool) paper.Cell {
	var cell paper.Cell
	last := ""
	for i, w := range c.langs {
		s := say(w)
		if s == "" || s == last {
			continue
		}
		if last = s; len(cell) > 0 {
			s = "\n" + s
		}
		r := paper.Run{Text: s, Bold: bold && i == 0, Italic: i > 0}
		if i > 0 {
			r.Lang = w.Lang()
		}
		cell = append(cell, r)
	}
	return cell
}

// continued is a heading on the pages after its first, in the words of each language.
func (c *composer) continued(heading string) string {
	parts := strings.Split(heading, " / ")
	if len(parts) != len(c.langs) { // it is called the same in all of them
		parts = slices.Repeat([]string{heading}, len(c.langs))
	}
	var out []string
	for i, w := range c.langs {
		if i > 0 && parts[i] == heading {
			parts[i] = ""
		}
		out = append(out, strings.TrimSpace(w.Say("export.continued", parts[i])))
	}
	return strings.Join(out, " / ")
}

// lower is a word in the middle of a sentence; one that begins with two capitals stays.
func lower(s string) string {
	r := []rune(s)
	if len(r) < 2 || unicode.IsUpper(r[1]) {
		return s
	}
	return string(unicode.ToLower(r[0])) + string(r[1:])
}
