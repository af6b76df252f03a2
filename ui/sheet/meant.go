package sheet

import (
	"slices"

	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// withMeant puts before all else, when a cell is opened, that words in it mean somebody who is
// known by now: one press puts the person there, and wherever else in the visit the same is
// typed. Where several are called so, each of them is there to choose.
func (o *Order) withMeant(l line, col typed.Column, list []part.Suggestion, text string) []part.Suggestion {
	if text != "" || l.item == nil {
		return list
	}
	w := o.kit.Words
	var first []part.Suggestion
	for _, m := range o.cells.Meaning(l.item, sideOf[col]) {
		name := w.Text(m.Known.Person.Name)
		if office := w.Text(words.HeldBy(&m.Known)); office != "" {
			name += " · " + office
		}
		first = append(first, part.Suggestion{Label: w.Say("sheet.words-mean", m.Words, name), Note: w.Count("sheet.words-mean.times", m.Times()), Text: text,
			Do: func() { o.kit.Try(o.cells.Settle(m)) }})
	}
	for _, b := range o.cells.Bearers(l.item, sideOf[col]) {
		first = append(first, part.Suggestion{Label: w.Say("sheet.words-mean", b.Words, label(&b.Known, o.kit.Lang)), Text: text, Do: func() { o.kit.Try(b.Put) }})
	}
	return append(slices.Clip(first), list...)
}
