package export

import (
	"chancery/model"
	"chancery/words"
)

// Fewer says that more editions of a visit were given out than its diary knows of, "" where it knows of all.
func Fewer(n model.Numbering, w *words.Words) string {
	switch {
	case n.Given <= n.Known:
		return ""
	case n.Known == 0:
		return w.Say("edition.fewer-none", n.Given, n.Next)
	}
	return w.Say("edition.fewer", n.Given, n.Known, n.Next)
}
