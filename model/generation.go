package model

import "strings"

// generations tell father and son apart, who are called alike: they are of the name, where a degree is not.
var generations = map[string]bool{"jr": true, "jnr": true, "jun": true, "junior": true, "sr": true, "snr": true, "sen": true, "senior": true,
	"ii": true, "iii": true, "iv": true, "fils": true, "père": true, "pere": true, "ml": true, "mł": true,
	"fiul": true, "tatăl": true, "tatal": true, "-fiul": true, "-tatăl": true, "-tatal": true,
	"мл": true, "млад": true, "младши": true, "мол": true, "молодший": true, "ст": true, "старши": true, "старший": true}

// kin are those that may be a family name where they have a capital: Іван Син.
var kin = map[string]bool{"син": true, "батько": true, "fiu": true, "tată": true}

// GenerationOf is which of those called alike somebody is, "" for a text that says nothing of it.
func GenerationOf(text string) string {
	text = strings.Trim(strings.TrimSpace(text), ",()")
	if bare := strings.TrimSuffix(text, "."); generations[strings.ToLower(bare)] || kin[bare] {
		return text
	}
	return ""
}

// Generation takes off the end of a name which of those called alike it is of.
func Generation(name string) (rest, which string) {
	fields := strings.Fields(name)
	if n := len(fields); n > 1 {
		if which = GenerationOf(fields[n-1]); which != "" {
			return strings.TrimRight(strings.Join(fields[:n-1], " "), ",–—- "), which
		}
	}
	return name, ""
}
