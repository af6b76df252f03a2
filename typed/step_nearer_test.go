package typed

import (
	"testing"

	"chancery/model"
)

// An answer that is given in principle is one in principle in whichever person and tense it is told, and one that
// comes is no Friday.
func TestAnAnswerIsNoMoreThanItSays(t *testing.T) {
	days := Days{Base: "2026-11-28", Today: "2026-11-28", First: "2026-11-28"} // a Saturday
	for _, c := range []struct{ text, want string }{
		{"accepts in principle", "2026-11-28 principle  "},
		{"accepts in principle, note 55/2026", "2026-11-28 principle 55/2026 note"},
		{"accepts the invitation in principle", "2026-11-28 principle  "},
		{"has accepted the invitation, in principle", "2026-11-28 principle  "},
		{"will come in principle", "2026-11-28 principle  "},
		{"in principle no", "2026-11-28 declined  "},
		{"accepts the invitation", "2026-11-28 accepted  the invitation"},
		{"accepted, programme agreed in principle", "2026-11-28 accepted  programme agreed in principle"},
		{"acceptă de principiu", "2026-11-28 principle  "},
		{"acceptă de principiu, nota 88/2026", "2026-11-28 principle 88/2026 nota"},
		{"a acceptat invitația în principiu", "2026-11-28 principle  "},
		{"au acceptat în principiu marți", "2026-11-24 principle  "},
		{"în principiu nu", "2026-11-28 declined  "},
		{"приймає запрошення в принципі", "2026-11-28 principle  "},
		{"погодилися в принципі", "2026-11-28 principle  "},
		{"принципово погодилися", "2026-11-28 principle  "},
		{"в принципі ні", "2026-11-28 declined  "},
		{"vine", "2026-11-28 accepted  "},
		{"vin", "2026-11-28 accepted  "},
		{"vine prin videoconferință", "2026-11-28 video  "},
		{"vin prin video", "2026-11-28 video  "},
		{"vine cu soția", "2026-11-28 accepted  cu soția"},
		{"nu vin", "2026-11-28 declined  "},
		{"acceptat, vine cu soția", "2026-11-28 accepted  vine cu soția"},
		{"vin acceptat", "2026-11-27 accepted  "},
		{"acceptat, vin", "2026-11-27 accepted  "},
		{"vineri a acceptat", "2026-11-27 accepted  "},
		{"vin 27 nov. 2026 acceptat", "2026-11-27 accepted  "},
	} {
		s, err := Step(c.text, days, "en", model.StepAccepted)
		if got := string(s.Day) + " " + string(s.Kind) + " " + s.Number + " " + s.Words["en"]; err != nil || got != c.want {
			t.Errorf("%q is %q, not %q, %v", c.text, got, c.want, err)
		}
	}
}
