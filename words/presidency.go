package words

import (
	"chancery/model"
	"chancery/model/civil"
)

// Presidency is what a presidency of an organisation is called in each language.
func Presidency(of, holder model.Text) model.Text {
	out := model.Text{}
	for _, l := range Languages {
		w := For(l)
		out[l] = w.Say("presidency.called", w.Text(of), w.Text(holder))
	}
	return out
}

// Presides is from which day to which, as far as it is known: "1 January – 30 June 2026".
func (w *Words) Presides(from, to civil.Date) string {
	switch {
	case from == "" && to == "":
		return w.Say("presidency.undated")
	case from == "":
		return "… – " + w.Date(to)
	}
	return w.Range(from, to)
}
