package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// TextTitle is what the title of a text to sign says it is, and whether it is one of those who
// head their states: what stands first in it decides, "Protocol to the Agreement" is a protocol.
// "" where it says nothing.
func TextTitle(title string) (kind model.InstrumentKind, ofStates bool) {
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
	ofStates = kind == "treaty" || kind == "declaration" && slices.ContainsFunc(listed("text-of-states"), func(s string) bool { return strings.Contains(key, " "+words.Fold(s)) })
	return kind, ofStates
}
