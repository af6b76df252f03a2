package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// nearer is what a kind of step is once the words behind its name are heard, and what is left of them: "accepts
// the invitation in principle" promises nobody yet, "accepted by video" needs no chair, "in principle no" is a no.
func nearer(kind model.StepKind, rest string, days Days) (model.StepKind, string) {
	said := rest
	if kind == model.StepAccepted {
		said = withoutInvitation(rest)
	}
	more, after := stepKind(said, days, "")
	switch {
	case kind == model.StepAccepted && (more == model.StepVideo || more == model.StepPrinciple),
		kind == model.StepPrinciple && more == model.StepDeclined:
		return more, strings.Trim(after, " ,:–-")
	}
	return kind, rest
}

// withoutInvitation leaves out that it is the invitation which is accepted.
func withoutInvitation(text string) string {
	tokens := strings.Fields(text)
	for _, lang := range words.Languages {
		for _, name := range strings.Split(words.For(lang).Say("typed.step-invitation"), "; ") {
			if n := len(strings.Fields(name)); n <= len(tokens) && words.Fold(strings.Trim(strings.Join(tokens[:n], " "), ",")) == words.Fold(name) {
				return strings.Join(tokens[n:], " ")
			}
		}
	}
	return text
}

// comes says that what might be the name of a day is the answer itself: vin and vine are Friday, cut short, and
// are what somebody does. It is the day where an hour or another answer follows, "vin acceptat", and where vin
// stands alone behind one.
func comes(tokens []string, kind model.StepKind, days Days) bool {
	if kind != "" && len(tokens) == 1 && len([]rune(strings.Trim(tokens[0], stepMarks))) < leastBegun {
		return false
	}
	answer, after := stepKind(strings.Join(tokens, " "), days, "")
	if answer == "" || len(tokens) > 1 && stepHourRE.MatchString(strings.Trim(tokens[1], ",")) {
		return false
	}
	switch more, _ := stepKind(strings.Trim(after, " ,:–-"), days, ""); more {
	case "", model.StepVideo, model.StepLevel, model.StepPrinciple:
		return true
	}
	return false
}
