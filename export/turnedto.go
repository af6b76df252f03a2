package export

import (
	"regexp"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// rung is the number at the end of a text that names whom one rings.
var rung = regexp.MustCompile(`[,;]? (\+\d[\d  ]{6,})$`)

// turnedTo is who to turn to, in each language of the paper on a line of its own; the number that
// they share stands once, under them.
func (c *composer) turnedTo(t model.Text) paper.Cell {
	number := c.shared(t)
	var cell paper.Cell
	for i, r := range c.inEach(func(w *words.Words) string { return c.text(w, t) }, false) {
		r.Text = strings.TrimSuffix(r.Text, number)
		for _, one := range linked(r.Text) {
			one.Bold, one.Italic, one.Lang = one.Bold && i == 0, r.Italic, r.Lang
			cell = append(cell, one)
		}
	}
	if number != "" {
		said := rung.FindStringSubmatch(number)[1]
		cell = append(cell, paper.Run{Text: "\n"}, paper.Run{Text: said, Link: dial(said)})
	}
	return cell
}

// shared is the number at the end of a text that all of several languages have, with what stands before it.
func (c *composer) shared(t model.Text) (number string) {
	if len(c.langs) < 2 {
		return ""
	}
	for i, w := range c.langs {
		n := rung.FindString(c.text(w, t))
		if n == "" || i > 0 && n != number {
			return ""
		}
		number = n
	}
	return number
}

// linked is who to turn to; a press on an address begins a letter.
func linked(s string) paper.Cell {
	var cell paper.Cell
	for s != "" {
		at := address.FindStringIndex(s)
		if at == nil {
			return append(cell, paper.Run{Text: s, Bold: true})
		}
		if at[0] > 0 {
			cell = append(cell, paper.Run{Text: s[:at[0]], Bold: true})
		}
		mail := s[at[0]:at[1]]
		cell = append(cell, paper.Run{Text: mail, Link: "mailto:" + mail})
		s = s[at[1]:]
	}
	return cell
}

// address is one to which mail is sent.
var address = regexp.MustCompile(`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`)
