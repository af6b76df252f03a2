package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// TextTitle is what the title of a text to sign says it is, and between whom it is made: those who head
// their states, ministries. What stands first in it decides, "Protocol to the Agreement" is a protocol.
// "" where it says nothing.
func TextTitle(title string) (kind model.InstrumentKind, level model.InstrumentLevel) {
	key, first, long := " "+words.Fold(title), -1, 0
	for _, k := range model.InstrumentKinds {
		for _, s := range listed("text." + string(k)) {
			s = words.Fold(s)
			at := strings.Index(key, " "+s)
			if at >= 0 && (first < 0 || at < first || at == first && len(s) > long) {
				kind, first, long = k, at, len(s)
			}
		}
	}
	says := func(list string) bool {
		return slices.ContainsFunc(listed(list), func(s string) bool { return strings.Contains(key, " "+words.Fold(s)) })
	}
	switch {
	case kind == "treaty" || kind == "declaration" && says("text-of-states"):
		level = model.BetweenStates
	case says("text-of-ministries"):
		level = model.BetweenMinistries
	}
	return kind, level
}
