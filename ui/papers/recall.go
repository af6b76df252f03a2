package papers

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

func number(n int64) string { return strconv.FormatInt(n, 10) }

// recalling is the open card on which an edition, or one paper of it, is called back.
type recalling struct {
	e     *editions
	of    *model.Issued
	sheet *part.Sheet
	which *part.Choice // one paper, by its id, or all of them
	why   *part.Field
	pane  *scene.Pane
	lines []string // who holds it, with telephones
}

// recall asks why an edition, or which paper of it, must not be used, with its holders and their
// telephones below; paper is the one that is meant, 0 for all of them.
func (e *editions) recall(of *model.Issued, paper int64) {
	w, kit := e.words(), e.host.Kit()
	r := &recalling{e: e, of: of, why: part.NewField(w.Say("recall.why"), 1, w.Error)}
	r.which = part.NewChoice(w.Say("recall.which"), r.papers(), w.Error)
	r.which.Put("")
	if paper != 0 {
		r.which.Put(number(paper))
	}
	r.which.OnChoose = func(string) error { r.look(); return nil }
	part.Reveal(r.which.Pane, len(r.which.Options()) > 2)
	r.pane = scene.NewPane("", fyne.NewSize(recallWide, recallTall), func(_ *scene.Pane, s *scene.Scene, _ fyne.Size) {
		for n, l := range r.lines {
			s.Text(0, float32(n)*recallTall, l, scene.F13, look.Now().Text)
		}
	})
	r.look()
	r.why.Entry().OnEnter = r.do
	began := sheet.Began{Card: sheet.OfRecall, Of: model.Ref{Event: e.event}, Key: of.ID}
	r.sheet = kit.OpenAs(began, e.host.Canvas(), w.Say("recall.title", of.N), 480, container.New(part.Stack{Gap: 10}, r.which.Pane, r.why, r.pane), r.why.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { r.sheet.Close() }), part.NewButton(w.Say("recall.now"), part.Danger, r.do))
}

// Reopen asks again why an edition must not be used.
func (m *Maker) Reopen(b *sheet.Began) {
	p, err := m.desk().Programme(b.Of.Event)
	if err != nil { // the visit is gone
		return
	}
	e := &editions{task: m.task("paper", p), event: b.Of.Event}
	e.list = e.task.given()
	for i := range e.list {
		if e.list[i].ID == b.Key {
			e.recall(&e.list[i], 0)
		}
	}
}

const (
	recallWide = 420
	recallTall = 20
)

// papers are what can be called back: all that still holds, or one of it with who has it.
func (r *recalling) papers() []part.Option {
	w := r.e.words()
	out := []part.Option{{Value: "", Name: w.Say("recall.all")}}
	for i := range r.of.Papers {
		p := &r.of.Papers[i]
		if _, gone := r.of.PaperRecalled(p.ID); gone {
			continue
		}
		var to []string
		for _, h := range r.of.HoldersOf(p.ID) {
			to = append(to, called(w, &h))
		}
		paper := r.e.named(r.of.Papers[i : i+1]) // a paper for the press is meant before one that the press has
		out = append(out, part.Option{Value: number(p.ID), Name: w.Say("recall.one", paper, strings.Join(to, ", ")), By: paper})
	}
	return out
}

// paper is the one that is chosen, 0 for all of them.
func (r *recalling) paper() int64 {
	id, err := strconv.ParseInt(r.which.Value(), 10, 64)
	if err != nil {
		return 0
	}
	return id
}

// look says who is to be called for what is chosen: whoever holds several papers once.
func (r *recalling) look() {
	w := r.e.words()
	lines := []string{w.Say("recall.holders")}
	for i := range r.of.Holders {
		h := &r.of.Holders[i]
		if one := r.paper(); one != 0 && h.PaperID != one {
			continue
		}
		if line := strings.Trim(called(w, h)+" · "+h.Phone, " ·"); !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	r.lines = nil
	for _, l := range lines {
		r.lines = append(r.lines, scene.F13.Wrap(l, recallWide, 3)...)
	}
	r.pane.Call(strings.Join(lines, " "))
	r.pane.SetMin(fyne.NewSize(recallWide, float32(len(r.lines))*recallTall+4))
	r.pane.Refresh()
	if r.sheet != nil {
		r.sheet.Refresh()
	}
}

func (r *recalling) do() {
	e, w := r.e, r.e.words()
	change := &model.Recall{Edition: r.of.ID, Paper: r.paper(), Why: model.Text{e.host.Kit().Lang: strings.TrimSpace(r.why.Text())}}
	if err := e.desk().Do(change); err != nil {
		r.why.Wrong(w.Error(err))
		r.sheet.Refresh()
		return
	}
	r.sheet.Close()
	said := w.Say("recall.done", r.of.N)
	if at := slices.IndexFunc(r.of.Papers, func(p model.EditionPaper) bool { return p.ID == change.Paper }); at >= 0 {
		said = w.Say("recall.done-one", e.named(r.of.Papers[at:at+1]), r.of.N)
	}
	e.host.Say(said)
	given, err := e.desk().Editions(r.of.EventUID)
	if err != nil {
		e.host.Tell(err)
		return
	}
	for i := range given {
		if given[i].ID == r.of.ID {
			e.inform(&given[i]) // whoever recalls has only begun to call
		}
	}
}

// recalls opens the card on which a file that was issued is called back; nil where it was not, or is
// called back already.
func (m *Maker) recalls(one *model.Made) func() {
	if one.EventUID == "" || one.Hash == "" || m.host.Kit().ReadOnly {
		return nil
	}
	given, err := m.desk().Editions(one.EventUID)
	if err != nil {
		m.host.Tell(err)
	}
	return m.recallIn(given, one)
}

// onCall is that of each of many files, by its number.
func (m *Maker) onCall(list []model.Made) map[int64]func() {
	out, read := map[int64]func(){}, map[string][]model.Issued{}
	for i := range list {
		one := &list[i]
		if one.EventUID == "" || one.Hash == "" || m.host.Kit().ReadOnly {
			continue
		}
		given, known := read[one.EventUID]
		if !known {
			given, _ = m.desk().Editions(one.EventUID) // why not is said with what they are called
			read[one.EventUID] = given
		}
		if do := m.recallIn(given, one); do != nil {
			out[one.ID] = do
		}
	}
	return out
}

// recallIn is that of a file of a visit of which these editions were given out.
func (m *Maker) recallIn(given []model.Issued, one *model.Made) func() {
	for n := range given {
		for _, p := range given[n].Papers {
			if _, gone := given[n].PaperRecalled(p.ID); p.Hash != one.Hash || gone {
				continue
			}
			return func() {
				e := &editions{task: m.task("paper"), list: given}
				e.recall(&e.list[n], p.ID)
			}
		}
	}
	return nil
}
