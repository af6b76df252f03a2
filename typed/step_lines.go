package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// stepMarks part what is said of a step, and belong to no day and no number.
const stepMarks = ",;:"

// StepLines are the steps of an invitation that were typed one behind another: a line each, or apart by
// semicolons where a day stands behind: "accepted 20 October; 9 November by video", and in a thread also
// where a step does without one. Any other semicolon is a mark within the step: "declined 3 November; will
// not be able to come".
func StepLines(text string, days Days, thread bool) (out []string) {
	for line := range strings.Lines(text) {
		for i, piece := range strings.Split(line, ";") {
			piece = strings.TrimSpace(piece)
			if piece == "" {
				continue
			}
			if i > 0 && len(out) > 0 && !beginsWithDay(piece, days) && !(thread && isStep(piece, days)) {
				out[len(out)-1] += ", " + piece
				continue
			}
			out = append(out, piece)
		}
	}
	return out
}

// beginsWithDay says that a text begins with a day.
func beginsWithDay(text string, days Days) bool {
	var on model.InvitationStep
	_, err := dayBehind(&on, text, days)
	return err == nil && on.Day != ""
}

func isStep(text string, days Days) bool {
	_, err := Step(text, days, words.Languages[0], "")
	return err == nil
}

// withoutNow is what follows the words that stand before a step and are none of it: that this is how it stands
// from now on, "now by video", that it was done, "a declinat", and by whom, "she has declined". ""
// where a text begins with none.
func withoutNow(text string) (bare string) {
	tokens := strings.Fields(text)
	before := append(listed("step-now"), listed("step-has")...)
	for most := 1; most > 0; {
		most = 0
		for _, s := range before {
			if n := len(strings.Fields(s)); n > most && n < len(tokens) && words.Fold(strings.Trim(strings.Join(tokens[:n], " "), ",")) == words.Fold(s) {
				most = n
			}
		}
		if tokens = tokens[most:]; most > 0 {
			bare = strings.Join(tokens, " ")
		}
	}
	return bare
}
