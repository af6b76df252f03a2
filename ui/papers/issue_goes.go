package papers

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	goesTall = 17 // a line that says which paper goes to whom
	goesMost = 6  // lines of one paper: nobody is cut
)

// newGoes is where it is said, below the recipients: who is named by hand may read what the
// press may not, and nobody has to guess.
func (i *issuing) newGoes() *scene.Pane {
	return scene.NewPane("", fyne.NewSize(60, 0), i.paintGoes)
}

func (i *issuing) paintGoes(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	n := 0
	for at, one := range i.goesTo {
		ink := look.Now().Text2
		if at < len(i.goesOut) && i.goesOut[at] {
			ink = look.Now().Warn
		}
		for _, l := range scene.F12.Wrap(one, size.Width-5, goesMost) {
			s.In(1, float32(n)*goesTall, goesTall, l, scene.F12, ink)
			n++
		}
	}
	p.SetMin(i.goesMin(n))
}

// goesMin has a line to spare: the name that is typed next may wrap, and what is below stays where it is.
func (i *issuing) goesMin(lines int) fyne.Size {
	return fyne.NewSize(60, float32(max(lines, len(i.goesTo)+min(len(i.goesTo), 1)))*goesTall)
}

// goesIn are those lines in so much room.
func (i *issuing) goesIn(wide float32) (out []string) {
	for _, one := range i.goesTo {
		out = append(out, scene.F12.Wrap(one, wide-5, goesMost)...)
	}
	return out
}

// tellGoes says which paper goes to whom; nothing while no paper is ticked. A paper has its line before
// it has a reader, so that little moves once one is typed.
func (i *issuing) tellGoes(wishes []export.Wish, to []model.EditionHolder) {
	w := i.words()
	var order []string
	names, out := map[string][]string{}, map[string]bool{}
	for _, wish := range wishes {
		var langs []string
		for _, l := range wish.Languages {
			langs = append(langs, strings.ToUpper(l))
		}
		paper := w.Say("sheet.paper."+wish.Document) + " " + strings.Join(langs, "/")
		if !slices.Contains(order, paper) {
			order = append(order, paper)
		}
		for _, h := range wish.To {
			name := called(w, &h)
			if wish.Audience != model.Public && export.Outsider(&i.of[0], &h) {
				name, out[paper] = w.Say("issue.outside", name), true
			}
			names[paper] = append(names[paper], name)
		}
	}
	i.goesTo, i.goesOut = nil, nil
	for _, paper := range order {
		who := strings.Join(names[paper], ", ")
		switch {
		case len(to) == 0:
			who = w.Say("issue.goes-nobody-yet")
		case who == "":
			who = w.Say("issue.goes-nowhere")
		}
		i.goesTo, i.goesOut = append(i.goesTo, w.Say("issue.goes-to", paper, who)), append(i.goesOut, out[paper])
	}
	i.goes.Call(strings.Join(i.goesTo, " "))
	i.goes.SetMin(i.goesMin(len(i.goesIn(roomOf(i.goes))))) // what has no height is never painted
	i.goes.Refresh()
}

// typedOn is how long nobody types before it is reckoned again who gets what: it takes longer than a key.
const typedOn = 400 * time.Millisecond

// later looks once those who are typed are not typed on.
func (i *issuing) later() {
	i.rest()
	var t *time.Timer
	t = time.AfterFunc(typedOn, func() {
		fyne.Do(func() {
			if i.waits == t && slices.Contains(i.host.Canvas().Overlays().List(), fyne.CanvasObject(i.sheet)) {
				i.look()
			}
		})
	})
	i.waits = t
}

// rest waits no more.
func (i *issuing) rest() {
	if i.waits != nil {
		i.waits.Stop()
		i.waits = nil
	}
}

// roomOf is how wide a pane of the card is, before it is laid out too.
func roomOf(p *scene.Pane) float32 {
	if w := p.Size().Width; w > 100 {
		return w
	}
	return issueWide - 48
}
