package register

import (
	"testing"

	"chancery/model"
)

// Once it is said when a holder leaves, whoever is typed in their place or beside them follows from that
// hour; the one who leaves stays where it is written down, and nobody else may be left out.
func TestWhoIsTypedFollowsTheHolderWhoLeaves(t *testing.T) {
	leaves := small()
	then := int64(noon + 864_000)
	leaves.Tenures[0].To, leaves.Tenures[0].ToKnown = then, model.ToTheMinute
	for _, text := range []string{"Ștefan Țurcanu", "Volodymyr Zelenskyy; Ștefan Țurcanu"} {
		b := book(leaves, "en")
		r := b.Change(b.List(Offices, nil).Line(1))
		all := rowTyped(t, b, r, "holders", text).(*model.Several)
		if len(all.Changes) != 2 {
			t.Fatalf("%q makes %+v", text, all.Changes)
		}
		next, ok := all.Changes[1].(*model.Save).Record.(*model.Tenure)
		if !ok || next.PersonID != 2 || next.OfficeID != 1 || next.From != then || next.FromKnown != model.ToTheMinute || next.To != 0 {
			t.Errorf("%q: %+v", text, next)
		}
		if got, want := b.Remark(r), "Ștefan Țurcanu: "+b.Words.Term(next, b.Zone(1), b.Home()); got != want {
			t.Errorf("it says %q, not %q", got, want)
		}
	}
	b := book(small(), "en")
	l := b.List(Offices, nil)
	if err := b.Type(b.Change(l.Line(1)), l.Columns[column(l, "holders")], "Ștefan Țurcanu"); model.Code(err) != "register.holder-stays" {
		t.Errorf("nobody said that the holder leaves: %v", err)
	}
	if b = book(leaves, "en"); b.Type(b.Change(b.List(Offices, nil).Line(1)), l.Columns[column(l, "holders")], "") == nil {
		t.Error("nobody follows, and the holder is gone from the cell")
	}
}

// Nobody is added for an office that somebody else keeps: that is refused before whoever is typed is sought.
func TestAStrangerIsRefusedForAHolderWhoStaysFirst(t *testing.T) {
	b := book(small(), "en")
	l := b.List(Offices, nil)
	c, r := l.Columns[column(l, "holders")], b.Change(l.Line(1))
	if err := b.Type(b.Change(l.Line(1)), c, "Nobody Known"); model.Code(err) != "register.holder-stays" {
		t.Errorf("it is refused with %v", err)
	}
	if got := b.Lacking(r, c, "Nobody Known"); got != "" {
		t.Errorf("%q is offered to be added", got)
	}
	if got := b.Lacking(r, c, "Volodymyr Zelenskyy; Nobody Known"); got != "Nobody Known" {
		t.Errorf("%q is offered to be added beside the holder", got)
	}
}
