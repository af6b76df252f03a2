package register

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// The way of a letter is understood as desks call it, in any of the languages; what is none of
// the choices is refused with their names.
func TestTheWayOfALetterIsUnderstood(t *testing.T) {
	c := choice(Column{Key: "way"}, model.LetterWays, "letter.way.", func(r model.Record) *model.LetterWay { return &r.(*model.Letter).Way })
	for _, lang := range words.Languages {
		b := &Book{Words: words.For(lang)}
		for said, want := range map[string]string{"out": "out", "Sent": "out", "trimis": "out", "Trimisă": "out", "вихідний": "out", "in": "in", "primit": "in", "Вхідний": "in"} {
			l := &model.Letter{}
			if err := c.take(b, &Row{Record: l}, said); err != nil || string(l.Way) != want {
				t.Errorf("%s: %q is %q, %v", lang, said, l.Way, err)
			}
		}
		err := c.take(b, &Row{Record: &model.Letter{}}, "zzz")
		if said := b.Words.Error(err); !strings.Contains(said, b.Words.Say("letter.way.out")) || !strings.Contains(said, b.Words.Say("letter.way.in")) {
			t.Errorf("%s: %s", lang, said)
		}
	}
}
