package register

import (
	"strings"
	"testing"

	"chancery/model"
)

// Who signs and is in no delegation stands in red with a word of it, is one of what is to be
// settled, and is typed over as the name alone.
func TestTheBoardTellsWhoIsNotInTheDelegation(t *testing.T) {
	r := small()
	ours, theirs := int64(1), int64(2)
	one := model.Instrument{Row: model.Row{ID: 5, UID: "text"}, Title: model.Plain("Agreement"), Kind: "agreement", Level: model.BetweenMinistries, State: "printed", Making: model.Signs, Ours: &ours, Theirs: &theirs,
		OurSigner: model.Plain("Minister of Energy"), TheirSigner: model.Plain("Minister of Defence"), Audience: model.Internal}
	r.Texts = []model.ToSign{{Instrument: one, Outside: model.Outside{Theirs: true}}}
	was := book(r, "en").List(Texts, nil)
	line := was.Line(5)
	of := func(l *List, id string) *Column { return l.Columns[column(l, id)] }
	theirsCol, oursCol := of(was, "their-signer"), of(was, "our-signer")
	if got := was.Cell(line, theirsCol); !strings.Contains(got, "Minister of Defence") || got == "Minister of Defence" || !theirsCol.Late(was.book, &line.Row) {
		t.Errorf("it says %q", got)
	}
	if got := was.Cell(line, oursCol); got != "Minister of Energy" || oursCol.Late(was.book, &line.Row) {
		t.Errorf("ours says %q", got)
	}
	if got := was.book.Typed(&line.Row, theirsCol); got != "Minister of Defence" {
		t.Errorf("typed over is %q", got)
	}
	if got := strings.Join(line.facets[0], " "); got != "outside" {
		t.Errorf("to be settled: %q", got)
	}
	r.Texts = []model.ToSign{{Instrument: one}} // they have joined
	now := book(r, "en").List(Texts, was)
	if got := now.Cell(now.Line(5), theirsCol); got != "Minister of Defence" {
		t.Errorf("it still says %q", got)
	}
}
