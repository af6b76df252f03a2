package typed

import (
	"testing"

	"chancery/model"
	"chancery/words"
)

// A way is read as it is said, in each language, and in the short form people type.
func TestAWayIsReadAsItIsSaid(t *testing.T) {
	for _, lang := range words.Languages {
		say := words.For(lang)
		for _, way := range [][2]string{{"", ""}, {"Gate 3", ""}, {"", "Great Hall"}, {"Gate 3", "Great Hall"}} {
			was := model.Step{From: model.Text{}.With(lang, way[0]), To: model.Text{}.With(lang, way[1])}
			said := say.Where(was.Where(), func(t model.Text) string { return t[lang] })
			for _, other := range words.Languages {
				now := model.Step{From: model.Text{"x": "kept"}}
				SetWay(&now, said, other)
				if now.From[other] != way[0] || now.To[other] != way[1] || now.From["x"] != "kept" {
					t.Errorf("%s: %q was read as %v, %v", lang, said, now.From, now.To)
				}
			}
		}
	}
	for text, want := range map[string][2]string{"Gate 3": {"Gate 3", ""}, "Gate 3 > Hall": {"Gate 3", "Hall"}, "FROM Gate 3": {"Gate 3", ""}, "Gate 3 – ": {"Gate 3", ""}} {
		var s model.Step
		if SetWay(&s, text, "en"); s.From["en"] != want[0] || s.To["en"] != want[1] {
			t.Errorf("%q was read as %v, %v", text, s.From, s.To)
		}
	}
}
