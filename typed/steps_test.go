package typed

import (
	"testing"

	"chancery/model"
)

// A step keeps the hour that was typed: before the start, within, and past midnight.
func TestStepsKeepTheirHour(t *testing.T) {
	for _, tt := range []struct {
		start, typed string
		minute       int
	}{
		{"13:30", "13:32 Guard", 2}, {"13:30", "13.32 Guard", 2}, {"13:30", "+2 Guard", 2}, {"13:30", "13:25 Guard", -5}, {"13:30", "Guard", 0},
		{"23:50", "0:05 Guard", 15}, {"13:30", "930 Guard", 0}, {"13:30", "20:00 Guard", 390},
	} {
		it := meeting(t, tt.start, 30)
		if err := SetSteps(&it, tt.typed, "en"); err != nil || len(it.Steps) != 1 || it.Steps[0].Minute != tt.minute {
			t.Errorf("%q of %s: %v, %v", tt.typed, tt.start, it.Steps, err)
			continue
		}
		said := StepsText(&it, "en")
		again := meeting(t, tt.start, 30)
		if err := SetSteps(&again, said, "en"); err != nil || StepsText(&again, "en") != said || again.Steps[0].Minute != tt.minute {
			t.Errorf("%q is read as %v, %v", said, again.Steps, err)
		}
	}
	for _, typed := range []string{"13:32", "25:00 Guard", "13:75 Guard", "+5"} {
		it := meeting(t, "13:30", 30)
		if err := SetSteps(&it, typed, "en"); err == nil {
			t.Errorf("%q was taken for %v", typed, it.Steps)
		}
	}
	it := model.Item{Start: moment(t, "2026-03-12T13:30")}
	for typed, want := range map[string]string{"13:32 Anthem": "Anthem", "1332 Anthem": "Anthem", "+2 Anthem": "Anthem", "13.32 – Anthem": "Anthem", "ora 13.32: Imnul": "Imnul", "13:32": ""} {
		if got, title, err := StepRow(&it, typed); err != nil || got != 2 || title != want {
			t.Errorf("%q: %d, %q, %v", typed, got, title, err)
		}
	}
	for _, typed := range []string{"Anthem", "25:00 Anthem", "tbc Anthem"} {
		if _, title, err := StepRow(&it, typed); err == nil {
			t.Errorf("%q was taken for %q", typed, title)
		}
	}
	for typed, want := range map[string]int{"1332": 2, "13:32": 2, "+1:30": 90, "-5": -5} {
		if got, err := StepMinute(&it, typed); err != nil || got != want {
			t.Errorf("%q: %d, %v", typed, got, err)
		}
	}
}
