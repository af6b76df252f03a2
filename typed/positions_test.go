package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// Who stands where is typed in any language, one a line; written again it is the same, and
// what it is called in other languages stays.
func TestPositionsAreTyped(t *testing.T) {
	it := &model.Item{}
	en, uk := words.For("en"), words.For("uk")
	text := "seen from: the palace\nor seen from: the forecourt\nplace 50 44 72 5 Palace\nflag guest 71 25 9 Flag of Ukraine\nperson host 42 26 15 President\npath 60 13 -40 Review"
	if err := SetPositions(it, text, en); err != nil {
		t.Fatal(err)
	}
	if got := PositionsText(it, en); got != text {
		t.Errorf("written again:\n%s", got)
	}
	said := PositionsText(it, uk)
	said = strings.Replace(said, "Flag of Ukraine", "Прапор України", 1)
	if !strings.Contains(said, "прапор гість 71 25 9 Прапор України") {
		t.Fatalf("in Ukrainian:\n%s", said)
	}
	if err := SetPositions(it, said, uk); err != nil {
		t.Fatal(err)
	}
	p, ok := model.PositionsOf(it.Diagram)
	if !ok || len(p.Marks) != 4 || p.Marks[1].Label["en"] != "Flag of Ukraine" || p.Marks[1].Label["uk"] != "Прапор України" || p.Marks[3].W != -40 {
		t.Errorf("kept: %+v", p)
	}
	was := it.Diagram
	for line, code := range map[string]string{"cloud 50 20 10 Nobody": "typed.position", "person at the door": "typed.position", "person 500 20 10 Far": "model.positions", "seen from: the moon": "model.positions"} {
		if err := SetPositions(it, line, en); model.Code(err) != code || it.Diagram != was {
			t.Errorf("%q: %v, want %s", line, err, code)
		}
	}
	if err := SetPositions(it, " \n", en); err != nil || it.Diagram != "" {
		t.Errorf("taken away: %q, %v", it.Diagram, err)
	}
	it.Diagram = "ZGlh"
	if err := SetPositions(it, "", en); err != nil || it.Diagram != "ZGlh" || PositionsText(it, en) != "" {
		t.Errorf("a picture is %q, %v", it.Diagram, err)
	}
}
