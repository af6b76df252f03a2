package ui

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

const mostPrinted = 3 // offices are named

// terms are the times in offices as they are, nil where they cannot be read.
func (w *Window) terms() []model.Tenure {
	list, err := w.reading.Tenures()
	if err != nil {
		return nil // whoever asks for them tells
	}
	return list
}

// printsNow says which office papers print of whoever holds several since a deed, and whether that is another
// than before; "" where all was so already.
func (w *Window) printsNow(was []model.Tenure) string {
	at, told, said := w.Now().Unix(), map[int64]bool{}, map[string][]string{}
	list := w.terms()
	for i := range list {
		who := list[i].PersonID
		now, n := model.Printed(list, who, at)
		if told[who] || n < 2 {
			continue
		}
		told[who] = true
		before, had := model.Printed(was, who, at)
		key := "ui.prints-now"
		if before != nil && before.OfficeID == now.OfficeID {
			if key = "ui.prints-still"; n <= had {
				continue
			}
		}
		var o model.Office
		if w.desk.Get(&o, now.OfficeID) == nil {
			said[key] = append(said[key], w.words.Text(words.Held(model.Held{Tenure: *now, Office: o})))
		}
	}
	var out []string
	for _, key := range []string{"ui.prints-now", "ui.prints-still"} {
		list := said[key]
		if more := len(list) - mostPrinted; more > 0 {
			list = append(list[:mostPrinted], w.words.Say("typed.way-more", more))
		}
		if len(list) > 0 {
			out = append(out, w.words.Say(key, strings.Join(list, "; ")))
		}
	}
	return strings.Join(out, " · ")
}
