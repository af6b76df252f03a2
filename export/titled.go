package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// titled is the title of a paper on what a heading says. A heading is typed whole, and is
// said in another case within a title: "Programul vizitei oficiale a …". What a heading
// usually begins with stands with its genitive in the words of a language; of any other, or
// where the language has no such words for the paper, the title says it behind a dash.
func titled(w *words.Words, document, heading, kind string) string {
	for _, article := range w.List("export.heading-article") {
		heading = strings.TrimPrefix(heading, article+" ") // "Programme of the The Hague Summit" says it twice
	}
	if of, ok := within(w, "export.heading-of", heading); ok && w.Has("export.title-of."+document) {
		if slices.Contains(w.List("export.title-in"), strings.TrimSuffix(document, "-one")) { // which names the visit behind a preposition
			of, _ = within(w, "export.heading-in", heading)
		}
		return w.Say("export.title-of."+document, of)
	}
	if kind != "" && strings.HasPrefix(heading, kind) { // in the middle of a title it is a word like others
		heading = lower(heading)
	}
	return w.Say("export.title."+document, heading)
}

// offices are the names of the office in the further languages of a paper. In a pocket there is no room
// for more than one.
func (c *composer) offices() (out []paper.Run) {
	if sizes[c.opt.Size].Pocket() {
		return nil
	}
	first := c.text(c.langs[0], c.opt.Office)
	for _, w := range c.langs[1:] {
		if name := c.text(w, c.opt.Office); name != first {
			out = append(out, paper.Run{Text: name, Lang: c.langOf(w)})
		}
	}
	return out
}

// runs is the heading over the pages of a paper in two languages: one that was typed in one of
// them alone is said in that, once.
func (c *composer) runs(w *words.Words) string {
	title := c.p.Event.Title
	typed := func(l *words.Words) bool { return title.Has(l.Lang()) }
	if !c.doc.Several && !typed(w) && slices.ContainsFunc(c.langs, typed) {
		return ""
	}
	return c.heading(w)
}

// within is a heading as a title says it: in the genitive, or as it is behind a preposition,
// by the pairs of what headings begin with. ok is false where its first words are not known:
// it stands as it was typed. The longest of what it begins with counts: an official working
// visit is no official one.
func within(w *words.Words, pairs, heading string) (said string, ok bool) {
	longest, said := 0, heading
	for _, pair := range w.List(pairs) {
		if is, its, _ := strings.Cut(pair, "="); len(is) > longest && strings.HasPrefix(heading, is+" ") {
			longest, said = len(is), its+heading[len(is):]
		}
	}
	return said, longest > 0
}

// documentHere is the document as its title names it.
func (c *composer) documentHere() string {
	return ofOne(c.opt.Document, c.reader.Delegation != 0 || len(c.p.Delegations) == 1)
}

// ofOne is what a list of delegations is called that has one: that of a delegation.
func ofOne(document string, one bool) string {
	if one && document == "delegation-list" {
		return document + "-one"
	}
	return document
}

// runsFor is for whom a paper is and what it is about, over its pages, in each language where there is
// room: no line of it ends within a name.
func (c *composer) runsFor(name model.Text) string {
	if len(c.langs) == 1 || sizes[c.opt.Size].Pocket() {
		return c.name(c.langs[0], name) + " · " + c.heading(c.langs[0])
	}
	return c.both(func(w *words.Words) string {
		return strings.Trim(strings.ReplaceAll(c.name(w, name), " ", hard)+" · "+c.runs(w), " ·")
	})
}
