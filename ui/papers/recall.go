package papers

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

func number(n int64) string { return strconv.FormatInt(n, 10) }

// recall asks why an edition must not be used, with its holders and their telephones below.
func (e *editions) recall(of *model.Issued) {
	w := e.words()
	lines := []string{w.Say("recall.holders")}
	for i := range of.Holders {
		h := &of.Holders[i]
		line := strings.Trim(called(w, h)+" · "+h.Phone, " ·")
		if !slices.Contains(lines, line) { // who holds several papers is called once
			lines = append(lines, line)
		}
	}
	why := part.NewField(w.Say("recall.why"), 1, w.Error)
	var s *part.Sheet
	do := func() {
		change := &model.Recall{Edition: of.ID, Why: model.Text{e.host.Kit().Lang: strings.TrimSpace(why.Text())}}
		if err := e.desk().Do(change); err != nil {
			why.Wrong(w.Error(err))
			s.Refresh()
			return
		}
		s.Close()
		e.host.Say(w.Say("recall.done", of.N))
	}
	why.Entry().OnEnter = do
	kit := e.host.Kit()
	s = kit.Open(e.host.Canvas(), w.Say("recall.title", of.N), 480, container.New(part.Stack{Gap: 10}, why, part.NewPara(strings.Join(lines, "\n"), 420)), why.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("recall.do"), part.Danger, do))
}
