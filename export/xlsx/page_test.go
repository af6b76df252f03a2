package xlsx

import (
	"strings"
	"testing"

	"chancery/export/paper"
)

// What stands over a page runs into nothing: beside a marking that leaves it no room it stands below.
func TestWhatStandsOverAPageRunsIntoNothing(t *testing.T) {
	const short, long = "Official visit", "Офіційний візит Президента України до Румунії"
	for _, one := range []struct{ about, marking, state, want string }{
		{short, "INTERNAL", "Draft", "L:" + short + "|C:INTERNAL|R:Draft"},
		{long, "ВНУТРІШНІЙ ДОКУМЕНТ", "Проєкт · станом на 11 березня 2026 р., 18:00 (UTC+2)", "L:\n" + long + "|C:ВНУТРІШНІЙ ДОКУМЕНТ\n|R:\nПроєкт · станом на 11 березня 2026 р., 18:00 (UTC+2)"},
		{long + " / " + short, "ВНУТРІШНІЙ", "Draft", "L:" + long + "\n" + short + "|C:ВНУТРІШНІЙ\n|R:Draft\n"},
		{long + " " + long, "", long, "L:" + long + " " + long + "\n|R:\n" + long},
		{long + " " + long, "INTERNAL", long, "L:\n" + long + " " + long + "\n|C:INTERNAL\n\n|R:\n\n" + long},
	} {
		b := &book{paper: &paper.Paper{Size: paper.A4, Running: one.about, Marking: one.marking, State: one.state}}
		got := b.heading("!")
		for old, now := range map[string]string{"&L!Regular\"": "L:", "&C!Bold\"": "|C:", "&R!Regular\"": "|R:"} {
			got = strings.Replace(got, old, now, 1)
		}
		if got != one.want {
			t.Errorf("%q, want %q", got, one.want)
		}
	}
}
