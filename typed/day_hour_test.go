package typed

import (
	"testing"

	"chancery/model"
)

func TestADayAndAnHour(t *testing.T) {
	for _, tt := range []struct{ text, want, code string }{
		{"12.3.2026 10:00", "2026-03-12T10:00", ""}, {"12 March 2026, 10:00", "2026-03-12T10:00", ""}, {"2026-03-12 9.30", "2026-03-12T09:30", ""},
		{"2026-03-12T10:00", "2026-03-12T10:00", ""}, {"2026-03-12T", "was", "model.day-and-hour"}, {"2026-02-30T10:00", "was", "model.day-and-hour"},
		{"12 martie, ora 14.00", "2026-03-12T14:00", ""}, {"12 березня 2026 о 14:00", "2026-03-12T14:00", ""}, {"10:00", "2026-03-10T10:00", ""}, {"", "", ""},
		{"today 15:00", "2026-02-27T15:00", ""}, {"tomorrow 10:00", "2026-02-28T10:00", ""}, {"mâine, ora 9:30", "2026-02-28T09:30", ""}, {"сьогодні о 18:00", "2026-02-27T18:00", ""}, {"Friday 10:00", "2026-03-13T10:00", ""},
		{"12.3.2026", "was", "model.day-and-hour"}, {"today", "was", "model.day-and-hour"}, {"soon", "was", "model.day-and-hour"}, {"nonsense 10:00", "was", "civil.date"},
	} {
		got := "was"
		if err := SetDayAndHour(&got, tt.text, "2026-03-10", "2026-02-27"); got != tt.want || tt.code != "" && err == nil || tt.code == "" && err != nil || tt.code == "model.day-and-hour" && model.Code(err) != tt.code {
			t.Errorf("%q: %q, %v", tt.text, got, err)
		}
	}
}
