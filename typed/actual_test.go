package typed

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// When an item really began and ended is typed as an hour; what ended after midnight did so
// on the day after, and an hour that is none is refused.
func TestActualHoursAreTyped(t *testing.T) {
	at := func(local string) civil.Moment {
		m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	it := model.NewItem(1, model.Talks, at("2026-03-12T22:30"), at("2026-03-12T23:30"))
	for _, tt := range []struct {
		end        bool
		text, want string
	}{{false, "22:41", "2026-03-12T22:41"}, {true, "0:10", "2026-03-13T00:10"}, {true, "23.50", "2026-03-12T23:50"}, {true, "", ""}, {true, "0:10", "2026-03-13T00:10"}, {false, "22:50", "2026-03-12T22:50"}, {true, "", ""}, {false, "22:41", "2026-03-12T22:41"}} {
		if err := SetActual(&it, tt.end, tt.text); err != nil {
			t.Fatal(tt, err)
		}
		got := it.ActualStart
		if tt.end {
			got = it.ActualEnd
		}
		if got != tt.want {
			t.Errorf("%q: %q, not %q", tt.text, got, tt.want)
		}
	}
	if err := SetActual(&it, false, "soon"); err == nil || it.ActualStart != "2026-03-12T22:41" {
		t.Errorf("%v, %q", err, it.ActualStart)
	}
	if got := ActualText(it.ActualStart); got != "22:41" {
		t.Error(got)
	}
}

// An end before the beginning is a slip, and no end on the day after, unless it was to be past midnight;
// whichever of the two is typed last.
func TestAnActualEndBeforeTheStartIsRefused(t *testing.T) {
	at := func(local string) civil.Moment {
		m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	it := model.NewItem(1, model.Talks, at("2026-03-12T14:55"), at("2026-03-12T15:30"))
	set := func(end bool, text, want string) {
		t.Helper()
		was := it
		if err := SetActual(&it, end, text); model.Code(err) != want || want != "" && (it.ActualStart != was.ActualStart || it.ActualEnd != was.ActualEnd) {
			t.Errorf("%s: %v; %s – %s", text, err, it.ActualStart, it.ActualEnd)
		}
	}
	set(false, "14:56", "")
	set(true, "14:50", "typed.actual-order")
	set(true, "15:20", "")
	set(false, "15:21", "typed.actual-order")
	set(false, "15:20", "")
	night := model.NewItem(1, model.Talks, at("2026-03-12T22:30"), at("2026-03-12T23:30"))
	it = night
	set(true, "0:10", "") // before anybody said when it began
	if set(false, "22:41", ""); it.ActualStart != "2026-03-12T22:41" || it.ActualEnd != "2026-03-13T00:10" {
		t.Errorf("%s – %s", it.ActualStart, it.ActualEnd)
	}
}
