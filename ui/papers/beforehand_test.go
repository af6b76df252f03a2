package papers

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// Before a file is asked for nobody is told that none was written.
func TestAPreviewSaysNothingOfFiles(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		said := w.Say("papers.nothing-written")
		for _, code := range []string{"export.nothing", "export.nothing-of-it", "export.nothing-of-anybody", "export.nothing-yet", "export.not-announced", "export.announced-later", "export.visit-within", "export.pocket"} {
			refusal := w.Error(model.Refuse(code, "A", "B"))
			got := beforehand(refusal, said)
			if !strings.Contains(refusal, said) || strings.Contains(got, said) || len(got) < 10 || strings.ContainsAny(got[len(got)-1:], ";,") || strings.Contains(got, "  ") {
				t.Errorf("%s: %q of %q", lang, got, refusal)
			}
		}
	}
	if got := beforehand("It cannot be read on A6. Nothing was written; choose A4.", "Nothing was written"); got != "It cannot be read on A6. Choose A4." {
		t.Errorf("%q", got)
	}
}
