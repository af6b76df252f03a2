package typed

import (
	"testing"

	"chancery/model"
)

// A step is understood as offices type it, in each language, and as it is shown again.
func TestStepsAreTypedAsOfficesTypeThem(t *testing.T) {
	days := Days{Base: "2026-05-02", Today: "2026-05-02", First: "2026-05-02"}
	for _, c := range []struct {
		text, usual, want string
	}{
		{"12.03.2026 15:10 · asked aloud · at the joint statements", "", "2026-03-12 15:10 aloud  at the joint statements"},
		{"20.03.2026 letter E1/245", "", "2026-03-20  letter E1/245 "},
		{"20 martie 2026 scrisoare nr. E1/245", "", "2026-03-20  letter E1/245 "},
		{"20 березня 2026 лист № 61/14-612-188", "", "2026-03-20  letter 61/14-612-188 "},
		{"accepted in principle", "", "2026-05-02  principle  "},
		{"declined 30.04.2026", "", "2026-04-30  declined  "},
		{"14.04.2026 accepted in principle, by telephone", "", "2026-04-14  principle  by telephone"},
		{"9.05.2026 by video", "", "2026-05-09  video  "},
		{"E1/245", "letter", "2026-05-02  letter E1/245 "},
		{"20 Mar 2026 · letter · no. E1/245 · sent by courier", "", "2026-03-20  letter E1/245 sent by courier"},
		{"відео", "", "2026-05-02  video  "},
	} {
		s, err := Step(c.text, days, "en", model.StepKind(c.usual))
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want && got != c.want+" " {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
	for _, text := range []string{"20.03.2026", "perhaps", ""} {
		if s, err := Step(text, days, "en", ""); model.Code(err) != "typed.step" {
			t.Errorf("%q is %+v, %v", text, s, err)
		}
	}
}
