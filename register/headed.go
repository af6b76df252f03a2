package register

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Headed are the columns that a line names, cell by cell, as a table has them above its rows, in whichever
// language; nil for a cell that is empty or that names none, and nil altogether where the line is no row of
// headings: where it names fewer than two, one twice, or no more of them than it says otherwise.
func (b *Book) Headed(line []string, of []*Column) []*Column {
	out, found, other := make([]*Column, len(line)), map[*Column]bool{}, 0
	for i, text := range line {
		key := words.Fold(strings.Join(strings.Fields(text), " "))
		if key == "" {
			continue
		}
		c := b.calledIn(key, of)
		if c == nil && !strings.ContainsAny(key, "0123456789") { // "Priority"
			other++
			continue
		}
		if c == nil || found[c] {
			return nil
		}
		out[i], found[c] = c, true
	}
	if len(found) < 2 || len(found) <= other {
		return nil
	}
	return out
}

// calledIn is the column of a folded name, nil for none.
func (b *Book) calledIn(key string, of []*Column) *Column {
	for _, lang := range append([]string{b.Lang}, words.Languages...) {
		w := words.For(lang)
		for _, c := range of {
			name := w.Say("register.col." + c.Key)
			if c.Lang != "" {
				name = w.Say("register.in-language", name, strings.ToUpper(c.Lang))
			}
			if words.Fold(name) == key || withArticle(words.Fold(name), key) {
				return c
			}
		}
	}
	for _, lang := range words.Languages {
		for _, also := range words.For(lang).List("register.headings") {
			name, called, _ := strings.Cut(also, ": ")
			i := slices.IndexFunc(of, func(c *Column) bool { return c.Key == name })
			if i >= 0 && slices.ContainsFunc(strings.Split(called, "; "), func(s string) bool { return words.Fold(s) == key }) {
				return of[i]
			}
		}
	}
	return nil
}

// withArticle says that a name is a heading with the article at its end: Angajamentul over a column, Angajament
// in somebody's table.
func withArticle(name, key string) bool {
	const least = 3
	rest, ok := strings.CutPrefix(name, key)
	return ok && len(key) > least && slices.Contains([]string{"l", "ul", "le"}, rest)
}

// Drops says that a text typed in a column would take an office from somebody: a list that is sent may be of
// another of that name, or say one office of several.
func (b *Book) Drops(r *Row, c *Column, text string) (held string, drops bool) {
	if c.Key != "offices" {
		return "", false
	}
	was, one := b.officesOf(r), r.Copy()
	if err := b.Type(one, c, text); err != nil {
		return "", false
	}
	now := b.officesOf(one)
	return b.Say(r, c), slices.ContainsFunc(was, func(o model.Office) bool {
		return !slices.ContainsFunc(now, func(n model.Office) bool { return n.ID == o.ID })
	})
}

// apart are columns that tell rows of one name apart: the same state is invited to two summits, and has a
// minister as others do.
var apart = []string{"invited-to", "from-visit", "of-visit", "letter-number", "letter-day", "way", "state", "of-venue", "from-venue", "to-venue"}

// Same says that a line under columns is of a row: it bears its name, and says nothing else of what tells
// rows of that name apart.
func (b *Book) Same(l *Line, cols []*Column, line []string) bool {
	row, name := b.Change(l), b.columns(l.kind)[0].ID()
	for i, c := range cols {
		text := ""
		if i < len(line) {
			text = strings.TrimSpace(line[i])
		}
		switch {
		case c == nil, c.ID() != name && (text == "" || !slices.Contains(apart, c.Key)):
		case c.ID() == name && words.Fold(b.Say(row, c)) != words.Fold(text) && !b.InOther(l.Record, c, b.Say(row, c), text):
			return false
		case c.ID() != name && b.Say(row, c) != "":
			was, one := b.Say(row, c), row.Copy()
			if err := b.Type(one, c, text); err != nil || b.Say(one, c) != was {
				return false
			}
		}
	}
	return true
}

// InOther says that a text in the column of the name is what a row is called in another language than the
// column shows: Нікушор Дан, where English is typed. It is of that row, and changes nothing in it.
func (b *Book) InOther(of model.Record, c *Column, shown, text string) bool {
	called := map[string]model.Text{}
	switch r := of.(type) {
	case *model.Person:
		called["name"] = r.Name
	case *model.Party:
		called["party"] = r.Name
	case *model.Venue:
		called["venue"] = r.Name
	}
	key := words.Fold(text)
	return key != "" && c.Lang == "" && words.Fold(shown) != key && matches(key, called[c.Key])
}
