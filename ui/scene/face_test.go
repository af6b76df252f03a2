package scene

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"pgregory.net/rapid"
)

// No line is wider than asked, none is empty, and nothing but blanks is lost
// when there are lines enough.
func TestWrapNeverOverflows(t *testing.T) {
	test.NewTempApp(t)
	letters := rapid.RuneFrom([]rune("abcWMil îșțăЇіжґ–-.,;ΩΛ "))
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOfN(letters, 0, 120, -1).Draw(t, "text")
		w := float32(rapid.IntRange(30, 300).Draw(t, "width"))
		n := rapid.IntRange(1, 60).Draw(t, "lines")
		for name, lines := range map[string][]string{"Wrap": F12.Wrap(s, w, n), "Lines": F12.Lines(s, w, n)} {
			if len(lines) > n {
				t.Fatalf("%s: %d lines, at most %d", name, len(lines), n)
			}
			for _, l := range lines {
				if F12.Width(l) > w+.5 {
					t.Fatalf("%s: %q is %.1f wide, room is %.0f", name, l, F12.Width(l), w)
				}
			}
		}
		bare := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got := F12.Wrap(s, w, 10000); bare(strings.Join(got, "")) != bare(s) {
			t.Fatalf("Wrap lost letters: %q of %q", got, s)
		}
	})
}

func TestFitCutsWithAnEllipsis(t *testing.T) {
	test.NewTempApp(t)
	if got := F12.Fit("Tête-à-tête", 1000); got != "Tête-à-tête" {
		t.Errorf("what fits was cut: %q", got)
	}
	if got := F12.Fit("Official visit of the President", 80); !strings.HasSuffix(got, "…") || F12.Width(got) > 80 {
		t.Errorf("cut: %q", got)
	}
}

// Text that is measured letter by letter is as wide as it is drawn.
func TestMeasuredAsDrawn(t *testing.T) {
	test.NewTempApp(t)
	for _, s := range []string{"Official visit of the President of Ukraine", "Întrevedere tête-à-tête", "Зустріч віч-на-віч, Міністр", "13:30 – 13:42"} {
		drawn := F12.measure(s, F12.size).Width
		if d := F12.Width(s) - drawn; d > 3 || d < -3 {
			t.Errorf("%q: measured %.1f, drawn %.1f", s, F12.Width(s), drawn)
		}
	}
}

// A word that is wider than its line is broken behind the dash that joins its parts, and within one only where there
// is none.
func TestAJoinedWordIsBrokenBehindItsDash(t *testing.T) {
	for s, want := range map[string][]string{
		"română–ucraineană, doi interpreți": {"română–", "ucraineană,", "doi", "interpreți"},
		"ucraineană-română":                 {"ucraineană-", "română"},
		"Prim-ministru":                     {"Prim-", "ministru"},
	} {
		if got := F12.Wrap(s, F12.Width("ucraineană,")+1, 9); !slices.Equal(got, want) {
			t.Errorf("%q: %q", s, got)
		}
	}
}
