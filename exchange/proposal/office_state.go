package proposal

import (
	"regexp"
	"strings"

	"chancery/words"
)

// aboutRE finds offices that deal with the state that they name: a desk officer for Romania is of whoever has sent them.
var aboutRE = regexp.MustCompile(`(?i)\b(?:desk|country officer|country director|referent\p{L}*)\b|референт`)

// about says that an office that names a state after a word is not of it: accredited to it, charged with it.
func about(office, before string) bool {
	before = words.Fold(before)
	return said().toward[before] || said().about[before] || aboutRE.MatchString(office) && !said().whose[before]
}

// stateWithin is the state that an office names: Ambassador of Norway, US Embassy. One that it deals with is not whose it is.
func stateWithin(list ...string) string {
	for _, text := range list {
		if code := stateIn(text, about); code != "" {
			return code
		}
	}
	return ""
}

// namesState says that an office names a state, be it whose it is or one that it deals with.
func namesState(office string) bool {
	return stateIn(office, func(string, string) bool { return false }) != ""
}

// stateIn is the first state that an office names, but for those behind a word that does not count.
func stateIn(text string, not func(office, before string) bool) string {
	fields := strings.Fields(strings.NewReplacer(",", " ", "(", " ", ")", " ").Replace(text))
	abroad := missionRE.MatchString(text)
	for i := 0; i < len(fields); i++ {
		if code := said().adjectives[words.Fold(fields[i])]; code != "" && abroad {
			return code
		}
		for n := min(4, len(fields)-i); n > 0 && i > 0; n-- {
			name := strings.Join(fields[i:i+n], " ")
			code, _ := stateOf(name)
			if code == "" {
				code = ofStates()[words.Fold(name)]
			}
			if code == "" || len(name) <= 3 {
				continue
			}
			if !not(text, fields[i-1]) {
				return code
			}
			i += n - 1
			break
		}
	}
	return ""
}
