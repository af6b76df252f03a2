package typed

import (
	"slices"
	"testing"
)

// A semicolon parts two steps where a day stands behind it, and is a mark of the step elsewhere: its day is
// neither lost nor taken for the number of a paper.
func TestASemicolonPartsStepsOrIsAMark(t *testing.T) {
	days := Days{Base: "2026-11-28", Today: "2026-11-28", First: "2026-11-28"}
	for _, c := range []struct {
		text   string
		thread bool
		want   []string
	}{
		{"accepted 20 October; 9 November now by video, note 77/2026", false, []string{"2026-10-20 accepted  ", "2026-11-09 video 77/2026 note"}},
		{"acceptat 20 octombrie; 9 noiembrie acum prin video", false, []string{"2026-10-20 accepted  ", "2026-11-09 video  "}},
		{"відхилено 3 листопада; не зможуть", false, []string{"2026-11-03 declined  не зможуть"}},
		{"declined 3 November; will not be able to come", false, []string{"2026-11-03 declined  will not be able to come"}},
		{"declined 3 November: no flight", false, []string{"2026-11-03 declined  no flight"}},
		{"accepted in principle; 3 people", false, []string{"2026-11-28 principle  3 people"}},
		{"now by video, note 77/2026 of 9 November", false, []string{"2026-11-09 video 77/2026 note"}},
		{"тепер за участю онлайн", false, nil},
		{"letter E1/245; accepted", true, []string{"2026-11-28 letter E1/245 ", "2026-11-28 accepted  "}},
		{"5 October letter 14\n20 October accepted; with his wife", true, []string{"2026-10-05 letter 14 ", "2026-10-20 accepted  with his wife"}},
	} {
		var got []string
		for _, line := range StepLines(c.text, days, c.thread) {
			s, err := Step(line, days, "en", "")
			if err != nil {
				if c.want != nil {
					t.Errorf("%q of %q: %v", line, c.text, err)
				}
				continue
			}
			got = append(got, string(s.Day)+" "+string(s.Kind)+" "+s.Number+" "+s.Words["en"])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q is %q, not %q", c.text, got, c.want)
		}
	}
}

// The day of a step is no number of a paper, whatever stands behind it.
func TestADayIsNoNumberOfAPaper(t *testing.T) {
	for _, text := range []string{"3 November (by telephone)", "3 листопада; не зможуть", "14 noiembrie, prin curier"} {
		if number, rest := paperNumber(text); number != "" || rest != text {
			t.Errorf("%q has the number %q", text, number)
		}
	}
	if number, _ := paperNumber("14 copies"); number != "14" {
		t.Errorf("a number is %q", number)
	}
}
