package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// A paper that tells no hour says of none that they are local.
func TestAPaperWithoutHoursSaysNothingOfThem(t *testing.T) {
	visit, summit := programmes(t)
	seen := 0
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, id := range []string{"invitations", "texts-to-sign", "signing-table", "follow-up", "contacts", "guest-list", "who-is-who"} {
			for _, p := range []model.Programme{visit, summit} {
				papers, err := export.Compose([]model.Programme{p}, options(id, model.Internal, lang))
				if model.Code(err) == "export.nothing-of-it" {
					continue
				}
				if err != nil {
					t.Fatal(id, err)
				}
				if seen++; papers[0].Foot != w.Say("export.foot-plain") {
					t.Errorf("%s, %s: at the foot stands %q", id, lang, papers[0].Foot)
				}
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d papers", seen)
	}
}

// What is behind is not provisional, no draft, and does not change any more, for any reader and in any
// language: nobody need have said of the visit that it is completed.
func TestWhatIsBehindIsNotProvisional(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Status = model.Announced
	last := slices.MaxFunc(visit.Items, func(a, b model.Item) int { return int(a.End.At - b.End.At) }).End
	for _, lang := range words.Languages {
		w := words.For(lang)
		for id, as := range map[string]model.Audience{"public": model.Public, "press-programme": model.PressOnly, "individual": model.ForDelegation, "running-order": model.Internal, "day": model.Internal} {
			for hours, behind := range map[int64]bool{-30: false, 1: true} {
				opt := options(id, as, lang)
				opt.Day = last.Date()
				at, err := civil.MomentAt(last.At+hours*3600, last.Zone)
				if err != nil {
					t.Fatal(err)
				}
				opt.AsOf = at
				p := composed(t, visit, opt)
				asOf := strings.Split(w.Say("export.as-of", "\x00", ""), "\x00")[0]
				if got := strings.HasPrefix(p.Line, asOf); got != behind {
					t.Errorf("%s, %s, %+d hours: %q", id, lang, hours, p.Line)
				}
				foot := "export.foot"
				if behind {
					foot = "export.foot-held"
				}
				if p.Foot != w.Say(foot) {
					t.Errorf("%s, %s, %+d hours: at the foot stands %q", id, lang, hours, p.Foot)
				}
			}
		}
	}
}
