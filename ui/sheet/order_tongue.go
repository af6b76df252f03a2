package sheet

import (
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// tongue is the language a step on from one in which the text of a cell is typed, and its name.
func (o *Order) tongue(row, col int, from string, step int) (lang, called string) {
	l := o.lines[row]
	if l.step > 0 || textOf(o.itemOf(l), o.cols[col]) == nil || len(o.kit.Langs) < 2 {
		return "", ""
	}
	if from == "" {
		from = o.kit.Lang
	}
	n := len(o.kit.Langs)
	lang = o.kit.Langs[(slices.Index(o.kit.Langs, from)+step+n)%n]
	return lang, words.For(lang).Say("words.language")
}

func (o *Order) itemOf(l line) *model.Item {
	if l.draft != nil {
		return &l.draft.Item
	}
	return l.item
}

// inTongue is what a cell says in the language that is typed in it, and in no other.
func (o *Order) inTongue(l line, c typed.Column) string {
	if t := textOf(o.itemOf(l), c); t != nil {
		return (*t)[o.Table.Tongue()]
	}
	return ""
}

// textOf is the text of a cell that is kept in several languages, nil for what is none.
func textOf(it *model.Item, c typed.Column) *model.Text {
	switch c {
	case typed.ColActivity:
		return &it.Title
	case typed.ColInterpret:
		return &it.Interpret
	case typed.ColResponsible:
		return &it.Responsible
	case typed.ColRemarks:
		return &it.Remarks
	}
	return nil
}
