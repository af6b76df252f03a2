package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// Whoever signs is named at the table, though the text tells of an office alone: so are those who stand
// behind others.
func TestWhoSignsIsNamedAtTheTable(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string][]string{"en": {"Volodymyr Zelenskyy, President of Ukraine", "Nicușor Dan, President of Romania"}, "uk": {"Володимир Зеленський, Президент України", "Нікушор Дан, Президент Румунії"}} {
		for i, r := range composed(t, visit, options("signing-table", model.Internal, lang)).Sections[1].Table.Rows {
			if said := rowOf(r); !strings.Contains(said, want[i]) {
				t.Errorf("%s: %q does not sign: %q", lang, want[i], said)
			}
		}
	}
}
