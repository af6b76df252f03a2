package export

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// standsIn says that one who takes part comes for another, who is named right before and is represented: the two
// are told of once.
func standsIn(absent, comes model.Participant) bool {
	return absent.Mode == model.Represented && comes.Role == model.StandsIn && absent.Side == comes.Side && comes.Mode != model.Absent
}

// byWhom is how somebody takes part for whom another comes: represented by whom, who may be late in turn.
func (c *composer) byWhom(w *words.Words, there string, comes *model.Participant, said string) string {
	if manner := c.manner(w, *comes); manner != "" {
		said += ", " + manner
	}
	return w.Say("export.represented-by", said) + strings.TrimPrefix(there, lower(w.Say("mode."+string(model.Represented))))
}
