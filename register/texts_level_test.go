package register

import (
	"testing"

	"chancery/model"
)

// A declaration that two heads of State sign is one of the States, and so is signed first; somebody of another rank
// takes that back, and what was chosen by hand stays. A president may be one whom no register has.
func TestADeclarationOfTwoHeadsOfStateIsOneOfTheStates(t *testing.T) {
	b := book(small(), "en")
	l := b.List(Texts, nil)
	row := b.Fresh(Texts)
	of := row.Record.(*model.Instrument)
	for _, one := range []struct {
		col, text string
		want      model.InstrumentLevel
	}{
		{"their-signer", "Volodymyr Zelenskyy", model.BetweenGovernments},
		{"text", "Joint Declaration", model.BetweenGovernments},
		{"our-signer", "Ana Pop, President of Romania", model.BetweenStates},
		{"our-signer", "Ana Pop, Minister of Energy", model.BetweenGovernments},
		{"our-signer", "President of Romania", model.BetweenStates},
		{"text-kind", "Agreement", model.BetweenGovernments},
		{"text-kind", "Declaration", model.BetweenStates},
		{"text-level", "Governments", model.BetweenGovernments},
		{"our-signer", "Președintele României", model.BetweenGovernments},
	} {
		if err := b.Type(row, l.Columns[column(l, one.col)], one.text); err != nil {
			t.Fatal(err)
		}
		if of.Level != one.want {
			t.Errorf("after %q under %s it is of %q, not %q (%s, %s)", one.text, one.col, of.Level, one.want, of.OurRank, of.TheirRank)
		}
	}
}
