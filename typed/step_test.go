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

// A paper is of the day that is written with it, wherever that stands and in whichever language;
// what is no day of it stays words.
func TestAPaperIsOfItsDay(t *testing.T) {
	days := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}
	for _, c := range []struct{ text, want string }{
		{"letter no. CP/112, 2 March 2026", "2026-03-02  letter CP/112 "},
		{"letter no. CP/116 of 2 March 2026", "2026-03-02  letter CP/116 "},
		{"letter CP/118 02.03.2026", "2026-03-02  letter CP/118 "},
		{"letter, 2 March 2026, no. CP/112", "2026-03-02  letter CP/112 "},
		{"letter of 2 March 2026 no. CP/112", "2026-03-02  letter CP/112 "},
		{"letter no. CP/112 dated 2026-03-02", "2026-03-02  letter CP/112 "},
		{"letter no. CP/112, March 2, 2026, by courier", "2026-03-02  letter CP/112 by courier"},
		{"letter no. CP/112, by courier, 2 March 2026", "2026-03-02  letter CP/112 by courier"},
		{"letter no. CP 112 of 2 March 2026", "2026-03-02  letter CP 112 "},
		{"letter · no. CP/112 · 2 March 2026", "2026-03-02  letter CP/112 "},
		{"letter, no. CP/112, sent on 2 March", "2026-03-02  letter CP/112 "},
		{"letter no. CP/112 of 2 March 2026 16:40", "2026-03-02 16:40 letter CP/112 "},
		{"letter no. CP/112, today", "2026-03-12  letter CP/112 "},
		{"note no. 77/2026, 3 March 2026", "2026-03-03  note 77/2026 "},
		{"names by note no. 14-3, 11 March 2026", "2026-03-11  names 14-3 "},
		{"declined, 11 March 2026", "2026-03-11  declined  "},
		{"scrisoare nr. CP/113, 2 martie 2026", "2026-03-02  letter CP/113 "},
		{"scrisoarea nr. CP/113 din data de 2 martie 2026", "2026-03-02  letter CP/113 "},
		{"nota nr. 77/2026 din 3 martie 2026", "2026-03-03  note 77/2026 "},
		{"notă verbală nr. 77/2026, 3 martie a.c.", "2026-03-03  note 77/2026 "},
		{"declinat, 11 martie 2026", "2026-03-11  declined  "},
		{"нота № 77/2026 від 3 березня 2026 р.", "2026-03-03  note 77/2026 "},
		{"лист № 61/14-612-188 від 02.03.2026", "2026-03-02  letter 61/14-612-188 "},
		{"вербальна нота від 3 березня 2026 року № 77/2026", "2026-03-03  note 77/2026 "},
		{"вербальною нотою № 77, 3 березня 2026 року", "2026-03-03  note 77 "},
		{"letter no. 14, 12 copies", "2026-03-12  letter 14 12 copies"},
		{"letter no. 14, reply by 20 May 2026", "2026-03-12  letter 14 reply by 20 May 2026"},
		{"5 March letter no. 14, for 20 May 2026", "2026-03-05  letter 14 for 20 May 2026"},
		{"5 March letter no. 14 of 20 pages", "2026-03-05  letter 14 of 20 pages"},
	} {
		s, err := Step(c.text, days, "en", "")
		if got := string(s.Day) + " " + s.At + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
}
