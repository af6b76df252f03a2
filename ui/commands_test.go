package ui

import (
	"slices"
	"testing"

	"chancery/model/check"
	"chancery/ui/command"
	"chancery/ui/look"
	"chancery/ui/view"
	"chancery/words"
)

// Every command has a name, a place in the menu and keys of its own.
func TestCommandsAreWhole(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	keys, ids := map[string]string{}, map[string]bool{}
	for _, c := range w.commands() {
		for _, l := range words.Languages {
			for _, key := range []string{"ui.cmd." + c.ID, "ui.group." + c.Group} {
				if !words.For(l).Has(key) {
					t.Errorf("%s has no name for %s", l, key)
				}
			}
		}
		if !slices.Contains(command.Groups, c.Group) {
			t.Errorf("%s stands in no part of the menu", c.ID)
		}
		if c.Run == nil || ids[c.ID] {
			t.Errorf("%s does nothing, or is there twice", c.ID)
		}
		ids[c.ID] = true
		own := []string{c.Shown}
		for _, r := range c.Runes {
			own = append(own, string(r))
		}
		for _, k := range own {
			if k != "" && keys[k] != "" {
				t.Errorf("%s and %s are both run by %s", keys[k], c.ID, k)
			}
			keys[k] = c.ID
		}
	}
	for _, v := range view.Kinds {
		if !ids[string(v)] || v != view.Some && !w.words.Has("ui.view."+string(v)) {
			t.Errorf("the view %s has no command or no name", v)
		}
	}
}

// Every rule has a sentence for what it finds.
func TestRulesHaveSentences(t *testing.T) {
	for _, r := range check.Rules() {
		for _, l := range words.Languages {
			if !words.For(l).Has("finding." + r) {
				t.Errorf("%s has no sentence for %s", l, r)
			}
		}
	}
}
