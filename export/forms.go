package export

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// invited says at whose invitation a visit takes place. Languages that inflect need the
// genitive of it: that of the name and office of the host, as it was typed for headings.
// Where nobody has typed one, the wording is one that needs none.
func (c *composer) invited(w *words.Words, host string) string {
	if form := c.genitiveOf(w, func(who *model.Person) bool { return strings.Contains(host, w.Text(who.Name)) }); form != "" {
		return w.Say("export.invitation", form)
	}
	return w.Say("export.invited-by", host)
}

// genitiveOf is somebody with their office in the genitive, "" where it is not known of the
// name, or not of who is meant. What stands beside a name in Romanian keeps its own form.
func (c *composer) genitiveOf(w *words.Words, is func(*model.Person) bool) string {
	out, lang := "", w.Lang()
	for id, who := range c.full.People {
		if who.Genitive[lang] == "" || who.Name[lang] == "" || !is(&who) {
			continue
		}
		if out != "" {
			return ""
		}
		holds := c.full.Held(id, c.hour())
		held := words.Held(holds)[lang]
		if !w.Apposes() && held != "" {
			if held = holds.Office.Genitive[lang]; held == "" || holds.Tenure.Acting { // no form of that is known
				return ""
			}
		}
		out = strings.TrimSuffix(who.Genitive[lang]+", "+held, ", ")
	}
	return out
}

// forOne is for whom a paper is, in one language.
func (c *composer) forOne(w *words.Words) string {
	self := c.to.self(&c.p)
	if !w.Apposes() && !c.toHome() { // at home people are told of without a form of address, which the genitive holds
		if form := c.genitiveOf(w, func(who *model.Person) bool { return self.PersonID != nil && who.UID == c.p.People[*self.PersonID].UID }); form != "" {
			return w.Say("export.for-form", form)
		}
	}
	if !model.Personal(c.to.Name) {
		return words.Capital(w.Say("export.for-office", c.addressed(w)))
	}
	return words.Capital(w.Say("export.for", c.addressed(w)))
}
