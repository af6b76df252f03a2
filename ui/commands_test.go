package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

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

// Whoever keeps a log is told which commands were run, by their names and nothing else.
func TestCommandsAreToldByName(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	var told []string
	w.Did = func(id string) { told = append(told, id) }
	w.table.Run("quick")
	u.Type("fri 10 Talks")
	u.Key(fyne.KeyEscape)
	w.table.Run("week")
	u.Key(fyne.KeyF8)
	if !slices.Equal(told, []string{"quick", "week", "look"}) {
		t.Errorf("told %v", told)
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
