package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// After a visit the office's papers say how it was held: the hours at which items really began
// and ended. Others, and papers made before, keep what was planned.
func TestAfterTheVisitItIsAsHeld(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items = slices.Clone(visit.Items)
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return it.Audience == model.Public && it.StartMark == model.Exact && !it.AllDay
	})
	it := &visit.Items[at]
	it.ActualStart, it.ActualEnd = string(it.Start.Date())+"T03:07", string(it.Start.Date())+"T03:19"
	for _, lang := range []string{"en", "ro", "uk"} {
		w := words.For(lang)
		for status, as := range map[model.EventStatus]string{model.Announced: "", model.Completed: w.Say("export.as-held-word")} {
			visit.Event.Status = status
			for _, a := range []model.Audience{model.Internal, model.Public} {
				opt := options("public", a, lang)
				p := composed(t, visit, opt)
				var said strings.Builder
				for _, sec := range p.Sections {
					for _, r := range sec.Table.Rows {
						for _, c := range r.Cells {
							said.WriteString(c.String() + " ")
						}
					}
				}
				held := as != "" && a == model.Internal
				if got := strings.Contains(said.String(), "03:07") && strings.Contains(said.String(), "03:19"); got != held {
					t.Errorf("%s, %s, %s: the hours are told: %v", lang, status, a, got)
				}
				if got := as != "" && strings.Contains(words.Fold(p.Line), words.Fold(as)); got != held {
					t.Errorf("%s, %s, %s: it says %q", lang, status, a, p.Line)
				}
				opt.Edition = export.Edition{N: 6}
				if line := composed(t, visit, opt).Line; held && (!strings.Contains(line, "6") || !strings.Contains(line, as)) {
					t.Errorf("%s: the edition says %q", lang, line)
				}
			}
		}
	}
}
