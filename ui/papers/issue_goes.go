package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// goesTall is a line that says which paper goes to whom.
const goesTall = 17

// newGoes is where it is said, below the recipients: who is named by hand may read what the
// press may not, and nobody has to guess.
func (i *issuing) newGoes() *scene.Pane {
	return scene.NewPane("", fyne.NewSize(560, 0), func(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
		for n, l := range i.goesTo {
			s.In(1, float32(n)*goesTall, goesTall, l, scene.F12, look.Now().Text2)
		}
	})
}

// tellGoes says which paper goes to whom, as it is ticked now; nothing while a paper or a
// recipient lacks.
func (i *issuing) tellGoes() {
	w := i.words()
	var order []string
	names := map[string][]string{}
	for _, wish := range i.addressed(i.asked(), i.recipients()) {
		var langs []string
		for _, l := range wish.Languages {
			langs = append(langs, strings.ToUpper(l))
		}
		paper := w.Say("sheet.paper."+wish.Document) + " " + strings.Join(langs, "/")
		if !slices.Contains(order, paper) {
			order = append(order, paper)
		}
		for _, h := range wish.To {
			names[paper] = append(names[paper], called(w, &h))
		}
	}
	i.goesTo = nil
	if len(order) > 0 && len(i.recipients()) > 0 {
		for _, paper := range order {
			to := strings.Join(names[paper], ", ")
			if to == "" {
				to = w.Say("issue.goes-nowhere")
			}
			i.goesTo = append(i.goesTo, scene.F12.Wrap(w.Say("issue.goes-to", paper, to), 555, 40)...)
		}
	}
	i.goes.Call(strings.Join(i.goesTo, " "))
	i.goes.SetMin(fyne.NewSize(560, float32(len(i.goesTo))*goesTall))
	i.goes.Refresh()
}
