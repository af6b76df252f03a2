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
