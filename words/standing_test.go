package words

import (
	"strings"
	"testing"

	"chancery/model"
)

// Where nobody can say which of them it was, no number is announced that does not follow.
func TestACountWithoutItsNumberAnnouncesNone(t *testing.T) {
	for _, lang := range Languages {
		w := For(lang)
		for _, as := range []model.Counted{model.AsVisit, model.AsMeeting, model.AsContact} {
			one := &model.Told{As: as, Nth: 7}
			got := w.CountedAs(one, "why", false)
			if !strings.HasSuffix(got, "· why") || strings.ContainsAny(got, "7.№{") || strings.Contains(got, "  ") {
				t.Errorf("%s %s: %q", lang, as, got)
			}
			if got := w.CountedAs(one, "why", true); !strings.Contains(got, "7 · why") {
				t.Errorf("%s %s: %q", lang, as, got)
			}
		}
	}
}

// A visit of which nobody said what it was is told as one, and as none that it may not have been.
func TestAVisitOfNoKindIsToldAsThat(t *testing.T) {
	for _, lang := range Languages {
		w := For(lang)
		got := w.KindOfPast(&model.Past{})
		if got == "" || strings.Contains(got, "event.kind") || got == w.Say("event.kind.official") {
			t.Errorf("%s: %q", lang, got)
		}
	}
}

// A call is not told of as the visit that it was not.
func TestACallIsNoKindOfVisit(t *testing.T) {
	for _, lang := range Languages {
		w := For(lang)
		call, visit := w.KindOfPast(&model.Past{Kind: model.OfficialVisit, Remote: true}), w.KindOfPast(&model.Past{Kind: model.OfficialVisit})
		if call == visit || call == "" || visit != w.Say("event.kind.official") {
			t.Errorf("%s: %q, %q", lang, call, visit)
		}
	}
}
