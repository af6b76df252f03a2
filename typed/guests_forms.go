package typed

import "chancery/model"

// form is how a name stands in a case: that of the old guest, and that of the new one, ""
// where nobody has typed it. Nothing is guessed: it is asked for as a word that stays.
type form struct {
	was, now string
	keep     func(*model.NewGuest) *model.Text
}

// forms are those in which the old guest's name is known in a language.
func (g *Guests) forms(lang string) []form {
	var out []form
	for _, f := range []form{
		{g.old.Genitive[lang], g.now.Genitive[lang], func(n *model.NewGuest) *model.Text { return &n.Genitive }},
		{g.old.Dative[lang], g.now.Dative[lang], func(n *model.NewGuest) *model.Text { return &n.Dative }},
	} {
		if f.was != "" && (len(out) == 0 || out[0].was != f.was) { // one form may be both
			out = append(out, f)
		}
	}
	return out
}

// learned takes along what was typed for a form that nobody knew of the new guest.
func (g *Guests) learned(to *model.NewGuest) {
	for _, r := range g.Rows {
		for _, f := range g.forms(r.Lang) {
			if r.Person == 0 && r.Was == f.was && f.now == "" && r.Now != "" {
				*f.keep(to) = f.keep(to).With(r.Lang, r.Now)
			}
		}
	}
}
