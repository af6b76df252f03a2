package typed

import (
	"slices"
	"strings"
	"sync"

	"chancery/model"
	"chancery/words"
)

// kindIn is the kind that a text names, in any language: the longest name decides, for an
// official working visit is no working visit. What is often part of another visit, such as a
// meeting or a ceremony, is meant where the text begins with it. A call is a meeting: nobody visits anybody.
func kindIn(text string, kinds []model.EventKind) model.EventKind {
	text, best, found := " "+words.Fold(text)+" ", 0, model.EventKind("")
	for _, k := range kinds {
		for _, name := range kindNames()[k] {
			at := strings.Index(text, " "+name)
			if at < 0 || len(name) <= best || letterAt(text, at+1+len(name)) || at > 0 && slices.Contains(besides, k) {
				continue
			}
			best, found = len(name), k
		}
	}
	if first := strings.Fields(text); found == "" && slices.Contains(kinds, model.Meeting) && says(strings.Join(first[:min(2, len(first))], " "), "past-remote") {
		return model.Meeting
	}
	return found
}

// besides are the kinds that are named in the headings of others.
var besides = []model.EventKind{model.Meeting, model.Ceremony, model.Recce, model.Standing, model.Transit}

// kindNames are all names of the kinds, folded.
var kindNames = sync.OnceValue(func() map[model.EventKind][]string {
	out := map[model.EventKind][]string{}
	for _, k := range model.EventKinds {
		for _, l := range words.Languages {
			out[k] = append(out[k], words.Fold(words.For(l).Say("event.kind."+string(k))))
		}
		for _, s := range listed("event." + string(k)) {
			out[k] = append(out[k], words.Fold(s))
		}
	}
	return out
})
