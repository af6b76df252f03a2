package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// informed is the open card that says whom to call of what was recalled of an edition.
type informed struct {
	e     *editions
	of    *model.Issued
	lines []informLine
	sheet *part.Sheet
}

// informLine is what was recalled and why, or one of its holders.
type informLine struct {
	text string
	head bool
}

// inform shows who holds what was recalled of an edition, each with a telephone, as long as somebody calls
// them: it stays until it is closed, and the list of editions leads back to it.
func (e *editions) inform(of *model.Issued) {
	w := e.words()
	i := &informed{e: e, of: of}
	i.read()
	pane := scene.NewPane(w.Say("recall.informs", of.N), fyne.NewSize(recallWide, float32(len(i.lines))*recallTall+4), i.paint)
	var said []string
	for _, l := range i.lines {
		said = append(said, l.text)
	}
	pane.Call(strings.Join(said, " "))
	i.sheet = part.Open(e.host.Canvas(), w.Say("recall.informs", of.N), 480, container.New(part.Stack{Gap: 10}, pane), nil,
		part.NewButton(w.Say("sheet.close"), part.Primary, func() { i.sheet.Close() }))
}

// recalledAny says that something of an edition was recalled.
func recalledAny(of *model.Issued) bool { return len(of.Recalls) > 0 }

// read lists each recall, the last first, with whoever is to be told of it; whoever holds several papers of
// one is to be called once.
func (i *informed) read() {
	w := i.e.words()
	for _, r := range slices.Backward(i.of.Recalls) {
		i.add(i.e.recalled(i.of, &r), true)
		var known []string
		for n := range i.of.Holders {
			h := &i.of.Holders[n]
			if r.PaperID != nil && h.PaperID != *r.PaperID {
				continue
			}
			if line := strings.Trim(called(w, h)+" · "+h.Phone, " ·"); !slices.Contains(known, line) {
				known = append(known, line)
				i.add(line, false)
			}
		}
	}
}

func (i *informed) add(text string, head bool) {
	font := scene.F13
	if head {
		font = scene.F12
	}
	for _, l := range font.Wrap(text, recallWide, 4) {
		i.lines = append(i.lines, informLine{l, head})
	}
}

func (i *informed) paint(_ *scene.Pane, s *scene.Scene, _ fyne.Size) {
	col := look.Now()
	for n, l := range i.lines {
		if y := float32(n) * recallTall; l.head {
			s.Text(0, y+1, l.text, scene.F12, col.Text2)
		} else {
			s.Text(0, y, l.text, scene.F13b, col.Text)
		}
	}
}

// recalled is what of an edition was recalled, when, by whom and why.
func (e *editions) recalled(of *model.Issued, r *model.EditionRecall) string {
	w := e.words()
	what := w.Say("recall.all")
	if at := slices.IndexFunc(of.Papers, func(p model.EditionPaper) bool { return r.PaperID != nil && p.ID == *r.PaperID }); at >= 0 {
		what = e.named(of.Papers[at : at+1])
	}
	out := []string{what, w.Say("edition.recalled") + " " + e.stamp(r.At, of.Zone)}
	for _, s := range []string{r.Actor, w.Text(r.Why)} {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}
