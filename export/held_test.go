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

// What is over and told as it was held is not subject to change; of what nobody wrote down it says that
// it is told as planned, and of what was never agreed not that it was held.
func TestAsHeldSaysWhatNobodyRecorded(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items = slices.Clone(visit.Items)
	visit.Event.Status = model.Completed
	var exact []int
	for n, it := range visit.Items {
		if it.StartMark == model.Exact && !it.AllDay && it.Live() {
			exact = append(exact, n)
		}
	}
	held, never := &visit.Items[exact[0]], &visit.Items[exact[1]]
	held.ActualStart, never.Status = held.Start.Local, model.ToBeConf
	for _, lang := range words.Languages {
		w := words.For(lang)
		p := composed(t, visit, options("running-order", model.Internal, lang))
		if p.Foot != w.Say("export.foot-held") {
			t.Errorf("%s: at the foot stands %q", lang, p.Foot)
		}
		notes := strings.Join(p.Notes, "\n")
		if !strings.Contains(notes, w.Say("export.as-planned", "")) || strings.Contains(notes, w.Text(held.Title)+";") {
			t.Errorf("%s: the notes say %q", lang, notes)
		}
		said := ""
		for _, sec := range p.Sections {
			for _, r := range sec.Table.Rows {
				for _, c := range r.Cells {
					if r.Key == never.UID {
						said += c.String() + " "
					}
				}
			}
		}
		if !strings.Contains(said, w.Say("export.not-recorded")) || strings.Contains(said, w.Say("export.not-agreed")) {
			t.Errorf("%s: what was never agreed is told as %q", lang, said)
		}
		visit.Event.Status = model.Announced
		if p := composed(t, visit, options("running-order", model.Internal, lang)); p.Foot != w.Say("export.foot") {
			t.Errorf("%s: before it is over the foot says %q", lang, p.Foot)
		}
		visit.Event.Status = model.Completed
	}
}
