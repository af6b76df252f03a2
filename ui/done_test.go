package ui

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// Whatever was made is said to be there: of no deed that adds something the notice gives an order.
func TestWhatWasAddedIsSaidToBeAdded(t *testing.T) {
	tried := 0
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, verb := range model.Verbs {
			if !strings.HasPrefix(verb, "new-") || quiet[verb] {
				continue
			}
			tried++
			if said := "ui.done." + verb; !w.Has(said) || w.Say(said, "X") == w.Say("verb."+verb, "X") {
				t.Errorf("%s in %s is told as what is to be done", verb, lang)
			}
		}
	}
	if tried < 3*15 || !slices.Contains(model.Verbs, "new-instruments") {
		t.Errorf("only %d were tried", tried)
	}
}

// What was done is told as done: no notice gives the order again, but for deeds whose name says already
// that they are done, or what is in place of what.
func TestADeedIsToldAsDone(t *testing.T) {
	named := []string{"paper", "migrate", "purge", "clocks", "substitute", "settle-words", "issue", "recall", "recall-paper"}
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, verb := range model.Verbs {
			if said := "ui.done." + verb; !quiet[verb] && !slices.Contains(named, verb) && !w.Has(said) && !w.Has(said+"-to") {
				t.Errorf("%s in %s is told as what is to be done", verb, lang)
			}
		}
	}
}
