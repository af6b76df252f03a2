package export_test

import (
	"errors"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

func composed(t *testing.T, p model.Programme, opt export.Options) paper.Paper {
	t.Helper()
	out, err := export.Compose([]model.Programme{p}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return out[0]
}

// What some readers may not see leaves no empty column, and their running
// order is not called internal.
func TestARunningOrderForOthersHasNoEmptyColumn(t *testing.T) {
	visit, _ := programmes(t)
	for a, want := range map[model.Audience]string{
		model.Public: "Time|Activity|Place|Press", model.PressOnly: "Time|Activity|Place|Press",
		model.ForDelegation: "Time|Activity|Place|Romanian side|Ukrainian side|Interpretation|Press",
		model.Internal:      "No.|Time|Activity|Place|Romanian side|Ukrainian side|Interpretation|Press|Responsible|Circulation|Remarks",
	} {
		p := composed(t, visit, options("running-order", a, "en"))
		var heads []string
		for _, c := range p.Sections[0].Table.Columns {
			heads = append(heads, c.Title)
		}
		if got := strings.Join(heads, "|"); a != model.ForDelegation && got != want || a == model.ForDelegation && !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", a, got, want)
		}
		for _, r := range p.Sections[0].Table.Rows {
			if len(r.Cells) != len(heads) {
				t.Errorf("%s: %d cells under %d heads", a, len(r.Cells), len(heads))
			}
		}
		if internal := strings.Contains(p.Kind+p.Subject, "nternal"); internal != (a == model.Internal) {
			t.Errorf("%s: it calls itself %q, %q", a, p.Kind, p.Subject)
		}
	}
}

func TestMarking(t *testing.T) {
	visit, _ := programmes(t)
	tests := []struct {
		audience     model.Audience
		asked, visit model.Marking
		want         string
	}{
		{model.Public, "", "", ""},
		{model.PressOnly, "", "", "FOR THE PRESS"},
		{model.ForDelegation, "", model.MarkPublic, "FOR DELEGATIONS"},
		{model.Internal, "", model.MarkPublic, "INTERNAL"},
		{model.Public, "", model.MarkPublic, "PUBLIC"},
		{model.Public, "", model.MarkEmbargo, "EMBARGOED"},
		{model.PressOnly, "", model.MarkEmbargo, "FOR THE PRESS · EMBARGOED"},
		{model.Internal, "", model.MarkEmbargo, "INTERNAL · EMBARGOED"},
		{model.Public, "", model.MarkInternal, ""},
		{model.PressOnly, "", model.MarkInternal, "FOR THE PRESS"},
		{model.PressOnly, model.MarkInternal, model.MarkInternal, "INTERNAL"},
		{model.PressOnly, model.MarkEmbargo, "", "FOR THE PRESS · EMBARGOED"},
		{model.Internal, model.MarkEmbargo, model.MarkPublic, "INTERNAL · EMBARGOED"},
	}
	for _, tt := range tests {
		opt := options("public", tt.audience, "en")
		opt.Marking, visit.Event.Marking = tt.asked, tt.visit
		if got := composed(t, visit, opt).Marking; got != tt.want {
			t.Errorf("%s, asked %q, visit %q: %q, want %q", tt.audience, tt.asked, tt.visit, got, tt.want)
		}
	}
}

// No paper is marked for wider readers than those for whom it was made.
func TestNoMarkingIsWiderThanThePaper(t *testing.T) {
	visit, _ := programmes(t)
	for i, a := range model.Audiences {
		for j, m := range []model.Marking{model.MarkPublic, model.MarkPress, model.MarkDelegation, model.MarkInternal} {
			opt := options("running-order", a, "en")
			opt.Marking = m
			_, err := export.Compose([]model.Programme{visit}, opt)
			if refused := model.Code(err) == "export.marking"; refused != (j < i) {
				t.Errorf("for %s, marked %s: %v", a, m, err)
			}
		}
	}
}

// An embargo is a day and an hour, in the words of each language, until it has passed; what
// is no marking is refused, and never printed.
func TestEmbargo(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Marking, visit.Event.Embargo = model.MarkEmbargo, "2026-03-12T14:00"
	for lang, want := range map[string]string{"en": "FOR THE PRESS · Embargoed until 12 March 2026, 14:00 (Bucharest time, UTC+2)", "ro": "PENTRU PRESĂ · Sub embargo până la 12 martie 2026, ora 14:00 (ora locală la București, UTC+2)",
		"uk": "ДЛЯ ПРЕСИ · Ембарго до 12 березня 2026 р., 14:00 (місцевий час: Бухарест, UTC+2)"} {
		if got := composed(t, visit, options("public", model.PressOnly, lang)).Marking; got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
	opt := options("public", model.PressOnly, "en")
	opt.AsOf = opt.AsOf.AddMinutes(14 * 24 * 60)
	if got := composed(t, visit, opt).Embargo; got != "" {
		t.Errorf("when it has passed: %q", got)
	}
	opt.Marking = "embargo"
	if _, err := export.Compose([]model.Programme{visit}, opt); model.Code(err) != "model.choice" {
		t.Errorf("a marking that is none: %v", err)
	}
}

// Two languages say everything twice, the small things too.
func TestTwoLanguagesSayStepsAndStatesTwice(t *testing.T) {
	visit, _ := programmes(t)
	var got strings.Builder
	for _, sec := range composed(t, visit, options("running-order", model.Internal, "ro", "en")).Sections {
		for _, r := range sec.Table.Rows {
			got.WriteString(r.Cells[2].String() + "\n")
		}
	}
	for _, want := range []string{"Întâmpinarea; președinții merg la podium / Greeting; the Presidents proceed to the dais", "/ Fixed time"} {
		if !strings.Contains(got.String(), want) {
			t.Errorf("%q is not in the paper", want)
		}
	}
}

// A visit that is called off says so to all who may know of it, and is unknown to the rest.
func TestAVisitCalledOff(t *testing.T) {
	for _, status := range []model.EventStatus{model.EventEnded, model.Postponed} {
		p, _ := programmes(t)
		p.Event.Status = status
		var e *model.Error
		if _, err := export.Compose([]model.Programme{p}, options("public", model.Public, "en")); !errors.As(err, &e) || e.Code != "export.not-announced" {
			t.Errorf("%s, for everybody: %v", status, err)
		}
		p.Event.Announced = "2026-02-20T10:00"
		if out := composed(t, p, options("public", model.Public, "en")); !strings.Contains("CANCELLED POSTPONED", out.Marking) || out.Marking == "" {
			t.Errorf("%s, for everybody: marked %q", status, out.Marking)
		}
		out := composed(t, p, options("running-order", model.Internal, "en"))
		if want := map[model.EventStatus]string{model.EventEnded: "CANCELLED", model.Postponed: "POSTPONED"}[status]; !strings.HasPrefix(out.Marking, want+" · INTERNAL") {
			t.Errorf("%s, for the office: marked %q", status, out.Marking)
		}
	}
}

// How far an item is, and for whom it is meant, is told to nobody outside: a bare word of it
// among the activity is a puzzle to whoever reads it.
func TestNoStateStandsInPapersForOthers(t *testing.T) {
	visit, _ := programmes(t)
	for _, a := range []model.Audience{model.Public, model.PressOnly, model.ForDelegation} {
		for _, sec := range composed(t, visit, options("running-order", a, "en")).Sections {
			for _, r := range sec.Table.Rows {
				for _, c := range r.Cells {
					for _, line := range strings.Split(c.String(), "\n") {
						for _, state := range []string{"Fixed time", "Public", "Press", "Delegation", "Internal", "Press · Fixed time"} {
							if line == state {
								t.Errorf("%s: a row says %q", a, line)
							}
						}
					}
				}
			}
		}
	}
}
