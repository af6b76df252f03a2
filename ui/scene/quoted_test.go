package scene

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"
)

// A sentence that has no room keeps what it says of a title, and as much of the title as there is room for.
func TestASentenceIsCutInWhatItQuotes(t *testing.T) {
	test.NewTempApp(t)
	for _, s := range []string{"Room A is also entered for ‘Moldova’s meeting no. 3 with Nicușor Dan’ at the same time. Enter each", "Sala A figurează și la „Întâlnirea nr. 3 cu «Nicușor Dan»”. Scrieți în „Loc / sală”", "Залу A вписано і для «Зустріч № 3 з Ніколаєм»: впишіть кожну"} {
		whole := F11.Width(s)
		got := F11.FitQuoting(s, whole-30)
		end := s[strings.LastIndex(s, " "):]
		if F11.Width(got) > whole-30 || !strings.HasSuffix(got, end) || !strings.Contains(got, "…") || got[:6] != s[:6] {
			t.Errorf("%q became %q", s, got)
		}
		if got := F11.FitQuoting(s, whole); got != s {
			t.Errorf("what fits was cut: %q", got)
		}
		if got := F11.FitQuoting(s, 60); F11.Width(got) > 60 || !strings.HasSuffix(got, "…") {
			t.Errorf("with no room at all: %q", got)
		}
	}
}
